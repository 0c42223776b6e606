/** The words that tell of role groups. They are loaded with the results and with documents, so that the way to the first question does not carry them. */

import { explain as explainCy } from './cy/role-work/explain.ts';
import { told as toldCy } from './cy/role-work/told.ts';
import { roleGroups as groupsCy } from './cy/role-groups.ts';
import { explain } from './en/role-work/explain.ts';
import { told } from './en/role-work/told.ts';
import { roleGroups } from './en/role-groups.ts';
import type { ShownGroup } from '../workshop-model.ts';

type Names = Readonly<Record<ShownGroup, string>>;

const names: Names = roleGroups;
const namesCy: Names = groupsCy;
const en = { names, told, explain };
const cy: typeof en = { names: namesCy, told: toldCy, explain: explainCy };

/** Both tables by language. */
export const ROLE_WORDS = { en, cy };

/** One language's table. */
export type RoleWords = typeof en;
