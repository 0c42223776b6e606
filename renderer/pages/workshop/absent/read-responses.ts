/** Reads the responses that a person picked or dropped. */

import { LARGEST_RESPONSE } from '../../../../assessments/limits.ts';
import { readTextOf } from '../../../files.ts';

/** A file that was picked. `text` is null where it cannot be read, as with a folder. */
export interface PickedFile {
  readonly key: string;
  readonly name: string;
  readonly text: string | null;
}

/** The files with their texts. Of one that is too large comes as much as shows that it is; what it is, the host says. */
export function readResponses(files: readonly File[]): Promise<readonly PickedFile[]> {
  return Promise.all(
    files.map(async (file) => {
      const read = await readTextOf(new File([file.slice(0, LARGEST_RESPONSE + 1)], file.name));
      return { key: crypto.randomUUID(), name: file.name, text: read?.text ?? null };
    }),
  );
}
