/** The words of the host and of the shells, by language. They are apart from the others because the page has no use for them and would load them all the same. */

import { machine } from './en/machine.ts';
import { menu } from './en/menu.ts';
import type { Language } from './words.ts';

const en = { machine, menu };

/** One language's words for what stands outside the page. Each further table must hold every one of them. */
export type ShellWords = typeof en;

/** These words of each language; Welsh stands in with English until its table is written. */
export const SHELL_WORDS = { en } as const satisfies Partial<Readonly<Record<Language, ShellWords>>>;
