/** What a word table is, and texts of the content in the language wanted. */

import type { Language } from '../model.ts';
import type { Text } from '../questionnaire-model.ts';
import type { en } from './en.ts';

/** One language's words. Each further table must hold every one of them. */
export type Words = typeof en;

/** A text of the content in the language wanted, in English where it has not been translated. */
export function textIn(language: Language, text: Text): string {
  return language === 'cy' ? (text.cy ?? text.en) : text.en;
}
