/** How the title of a document stands where the program that opens it breaks the lines. */

import type { Report } from '../../../assessments/report/blocks.ts';
import { listFrames } from '../../../assessments/report/two-languages.ts';
import type { Typefaces } from './typeface.ts';
import { widthInMm } from './wrap.ts';

const TITLE_SIZE = 25;
/** Room at the right in millimetres, so that a title of two lines does not leave one word on the second. */
const ROOM = 46;

/** None where the title fits on one line of so many millimetres. */
export function roomBesideTitle(typefaces: Typefaces, report: Report, width: number): number {
  const setting = { typeface: typefaces.semibold, size: TITLE_SIZE, tracking: 0 };
  return listFrames(report).some(({ title }) => widthInMm(setting, title) > width) ? ROOM : 0;
}
