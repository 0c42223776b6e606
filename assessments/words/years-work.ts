/** The words of working on the years. They are loaded with that page and with documents, so that the way to the first question does not carry them. */

import { joining as joiningCy } from './cy/years-work/joining.ts';
import { moved as movedCy } from './cy/years-work/moved.ts';
import { page as pageCy } from './cy/years-work/page.ts';
import { rounds as roundsCy } from './cy/years-work/rounds.ts';
import { trend as trendCy } from './cy/years-work/trend.ts';
import { joining } from './en/years-work/joining.ts';
import { moved } from './en/years-work/moved.ts';
import { page } from './en/years-work/page.ts';
import { rounds } from './en/years-work/rounds.ts';
import { trend } from './en/years-work/trend.ts';

const en = { trend, moved, page, rounds, joining };
const cy: typeof en = { trend: trendCy, moved: movedCy, page: pageCy, rounds: roundsCy, joining: joiningCy };

/** Both tables by language. */
export const YEARS_WORDS = { en, cy };

/** One language's table. */
export type YearsWords = typeof en;
