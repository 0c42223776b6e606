/** What is said of due and overdue actions where an assessment is opened, apart from all else of the plan, because the library says it too. */

import { due as cy } from './cy/plan-work/due.ts';
import { due as en } from './en/plan-work/due.ts';

/** Both tables by language. */
export const DUE_WORDS = { en, cy };
