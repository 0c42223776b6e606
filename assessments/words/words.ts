/** The word tables: every word of every room, by language. */

import type { Text } from '../model.ts';
import { en } from './en.ts';

/** One language's words. Each further table must hold every one of them. */
export type Words = typeof en;

/** A language of the screens and documents. */
export type Language = 'en' | 'cy';

/** The words of each language; Welsh stands in with English until its table is written. */
export const WORDS = { en } as const satisfies Partial<Readonly<Record<Language, Words>>>;

/** A text of the content in the language wanted, in English where it has not been translated. */
export function textIn(language: Language, text: Text): string {
  return language === 'cy' ? (text.cy ?? text.en) : text.en;
}
