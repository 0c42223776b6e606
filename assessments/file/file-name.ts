/** Makes a name for a saved file that Windows, macOS and Linux all accept, whatever the organisation is called. */

import type { Day } from '../figures-model.ts';
import { countBytes } from './bytes.ts';

/** How a saved file's name ends. */
export const FILE_ENDING = '.soundings';

/** What stands in for a name of which nothing can be kept. */
const NAMELESS = 'Soundings';

/** Longest part of a file name that comes from a person, in bytes: well under the 143 that some encrypted disks allow, with the day and ending to come. */
const LONGEST_PART = 100;

/**
 * The name that a copy of a saved file is offered under. `mark` says of what is made up that it is.
 *
 * @example toSavedFileName('Aberwen Borough Council', '2026-05-06') // 'Aberwen Borough Council 2026-05-06.soundings'
 */
export function toSavedFileName(organisation: string, day: Day, mark: string | null = null): string {
  return `${toFileNamePart(organisation, mark)} ${day}${FILE_ENDING}`;
}

/**
 * A name as part of a file name, to be followed by more. Control, direction and unassigned characters go, and so do full stops, so that no name
 * climbs out of its folder, hides, or is a device of Windows. The rest keeps its script. Never empty. A mark stands before the name, where no cut takes it.
 *
 * @example toFileNamePart('../../x') // 'x'
 */
export function toFileNamePart(name: string, mark: string | null = null): string {
  const kept = toPlain(name) || NAMELESS;
  return shorten(mark === null ? kept : `${toPlain(mark)} - ${kept}`);
}

function toPlain(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[<>:"/\\|?*.\s]+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .trim()
    .replace(/^[-~\s]+/u, '');
}

/** Whole characters only, because half an emoji is no character. */
function shorten(text: string): string {
  let bytes = 0;
  const kept = Array.from(text).filter((character) => (bytes += countBytes(character)) <= LONGEST_PART);
  return kept.join('').trimEnd();
}
