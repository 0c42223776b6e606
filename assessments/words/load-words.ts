/** The list of word tables. Each is a file of its own, so that nobody loads a language that nobody reads. */

import type { Language } from '../model.ts';
import type { Words } from './words.ts';

const LOADERS = {
  en: () => import('./en.ts').then(({ en }) => en),
  cy: () => import('./cy.ts').then(({ cy }) => cy),
} satisfies Readonly<Record<Language, () => Promise<Words>>>;

/** Every word in that language. A table that is there already is not read again. */
export function loadWords(language: Language): Promise<Words> {
  return LOADERS[language]();
}
