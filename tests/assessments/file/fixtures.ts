/** Reads the saved files that are kept for ever, one of each version. */

import { readFileSync } from 'node:fs';
import { readSavedFile } from '../../../assessments/file/file.ts';

/** The file of a version as it lies there, and what it holds now. A file that no longer opens throws. */
export function keptFile(version: number) {
  const text = readFileSync(new URL(`../../fixtures/saved-file-v${version}.soundings`, import.meta.url), 'utf8');
  const readIt = () => {
    const result = readSavedFile(text);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    return result.value;
  };
  return { text, readIt };
}
