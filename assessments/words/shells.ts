/** The words of the host and of the shells, by language. They are apart from the others because the page has no use for them and would load them all the same. */

import type { Language } from '../model.ts';
import { machine as machineCy } from './cy/machine.ts';
import { menu as menuCy } from './cy/menu.ts';
import { machine } from './en/machine.ts';
import { menu } from './en/menu.ts';

const en = { machine, menu };

/** One language's words for what stands outside the page. Each further table must hold every one of them. */
export type ShellWords = typeof en;

/** These words of each language. */
export const SHELL_WORDS = { en, cy: { machine: machineCy, menu: menuCy } } as const satisfies Readonly<Record<Language, ShellWords>>;
