/** The words of working on a plan. They are loaded with the plan, so that the way to the first question does not carry them. */

import { acting as actingCy } from './cy/plan-work/acting.ts';
import { choosing as choosingCy } from './cy/plan-work/choosing.ts';
import { whatIf as whatIfCy } from './cy/plan-work/what-if.ts';
import { acting } from './en/plan-work/acting.ts';
import { choosing } from './en/plan-work/choosing.ts';
import { whatIf } from './en/plan-work/what-if.ts';

const en = { choosing, acting, whatIf };
const cy: typeof en = { choosing: choosingCy, acting: actingCy, whatIf: whatIfCy };

/** Both tables by language. */
export const PLAN_WORDS = { en, cy };

/** One language's table. */
export type PlanWords = typeof en;
