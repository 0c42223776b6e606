/** The words that only documents say, and the page where they are chosen. They are loaded with it, so that the way to the first question does not carry them. */

import { chooser as chooserCy } from './cy/paper/chooser.ts';
import { kinds as kindsCy } from './cy/paper/kinds.ts';
import { planned as plannedCy } from './cy/paper/planned.ts';
import { slides as slidesCy } from './cy/paper/slides.ts';
import { workbook as workbookCy } from './cy/paper/workbook.ts';
import { chooser } from './en/paper/chooser.ts';
import { kinds } from './en/paper/kinds.ts';
import { planned } from './en/paper/planned.ts';
import { slides } from './en/paper/slides.ts';
import { workbook } from './en/paper/workbook.ts';

const en = { planned, slides, workbook, chooser, kinds };
const cy: typeof en = { planned: plannedCy, slides: slidesCy, workbook: workbookCy, chooser: chooserCy, kinds: kindsCy };

/** Both tables by language. */
export const PAPER_WORDS = { en, cy };

/** One language's table. */
export type PaperWords = typeof en;
