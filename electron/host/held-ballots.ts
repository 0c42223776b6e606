/** Holds the ballots that were read last, so that those of a full room are not read and checked anew for each vote that comes in. */

import type { Result } from '../../assessments/result.ts';
import type { Ballots } from '../../assessments/workshop-model.ts';
import type { WriteProblem } from '../api.ts';
import { readBallots, writeBallots, type Kept } from './ballots.ts';
import { ballotsFile, type BallotsName, type DataFolder } from './data-folder.ts';
import type { MovedOn } from './saved-files.ts';
import { findStamp } from './write-file.ts';

/** The ballots on the disk, of which one round's are in memory. */
export interface HeldBallots {
  /** As `readBallots`; from memory where the file is still the one that was read or written last. */
  readonly read: (name: BallotsName) => ReturnType<typeof readBallots>;
  /** As `writeBallots`. */
  readonly write: (name: BallotsName, ballots: Ballots, over: Kept) => Promise<Result<null, WriteProblem | MovedOn>>;
  /** Nothing of the ballots of an assessment stays in memory. */
  readonly forget: (id: string) => void;
}

/** Begins with none in memory. */
export function holdBallots(folder: DataFolder): HeldBallots {
  let held: (Kept & { readonly path: string; readonly id: string }) | undefined;
  const hold = (name: BallotsName, kept: Kept): void => {
    held = kept.stamp === undefined ? undefined : { ...kept, path: ballotsFile(folder, name), id: name.id };
  };
  return {
    async read(name) {
      const before = held;
      if (before !== undefined && before.path === ballotsFile(folder, name) && (await findStamp(before.path)) === before.stamp) return { ok: true, value: before };
      const read = await readBallots(folder, name);
      if (read.ok) hold(name, read.value);
      return read;
    },
    async write(name, ballots, over) {
      const written = await writeBallots(folder, name, ballots, over);
      if (!written.ok) return written;
      hold(name, { ballots, stamp: written.value });
      return { ok: true, value: null };
    },
    forget(id) {
      if (held?.id === id) held = undefined;
    },
  };
}
