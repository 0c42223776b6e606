/** The rules of plain wording that a program can hold a text to, in both languages. Methods A.4 and G30. */

import { syllable } from 'syllable';
import type { Language } from '../../assessments/model.ts';

/** Words that a text of the questionnaire has no use for, by what is wrong with them. A word is a whole one, in any case. */
const BARRED: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  'a measure that nobody can check': {
    en: ['appropriate', 'appropriately', 'effective', 'effectively', 'good', 'strong', 'strongly'],
    cy: ['briodol', 'chryf', 'cryf', 'da', 'dda', 'effeithiol', 'gryf', 'priodol', 'phriodol'],
  },
  'agreeing in place of saying what is so': {
    en: ['agree or', 'agree that', 'agree with', 'disagree', 'you agree'],
    cy: ['anghytuno', 'anghytunaf', 'cytuno neu', 'cytuno’n gryf', 'ydych chi’n cytuno'],
  },
  'how often, without a number': {
    en: [
      'frequent', 'frequently', 'from time to time', 'generally', 'normally', 'now and then', 'occasional', 'occasionally', 'often', 'rarely', 'regular', 'regularly',
      'seldom', 'sometimes', 'usually',
    ],
    cy: [
      'achlysurol', 'ambell waith', 'anaml', 'bob hyn a hyn', 'fel arfer', 'fel rheol', 'fynych', 'mynych', 'o bryd i’w gilydd', 'o dro i dro', 'rheolaidd', 'weithiau',
      'yn aml', 'yn gyffredinol',
    ],
  },
  'the name of a product': { en: [], cy: [] },
};

/** The same in every language. */
const PRODUCTS = [
  'bluesky', 'delicious', 'discord', 'facebook', 'flickr', 'google', 'instagram', 'linkedin', 'mastodon', 'messenger', 'microsoft', 'ms teams', 'nextdoor', 'pinterest',
  'reddit', 'sharepoint', 'signal app', 'skype', 'slack', 'snapchat', 'telegram', 'threads app', 'tiktok', 'twitter', 'viva', 'whatsapp', 'wordpress', 'workplace from meta',
  'yammer', 'youtube', 'zoom',
];

/** The longest sentence, in words. */
export const LONGEST_SENTENCE = 25;

/** Whole sentences of a text. A mark inside quotation marks or before a small letter ends none. */
export function listSentences(text: string): readonly string[] {
  return text.split(/(?<=[.?!][”’)]?)\s+(?=[\p{Lu}\p{N}“‘[{(])|\n+/u).filter((sentence) => sentence.trim() !== '');
}

/** Words of a text: what stands between spaces and has a letter or a digit. A slot is one. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The sentences that are longer than anybody should have to read. */
export function listLongSentences(text: string): readonly string[] {
  return listSentences(text).filter((sentence) => countWords(sentence) > LONGEST_SENTENCE);
}

/** What is wrong with the words of a text, such as "how often, without a number: regularly". */
export function listBarred(language: Language, text: string): readonly string[] {
  const plain = text.toLowerCase().replaceAll('\'', '’');
  const has = (word: string) => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(plain);
  return Object.entries(BARRED).flatMap(([fault, words]) => [...words[language], ...(fault === 'the name of a product' ? PRODUCTS : [])].filter(has).map((word) => `${fault}: ${word}`));
}

/** The Flesch-Kincaid grade of an English text: 0.39 × words a sentence + 11.8 × syllables a word − 15.59. */
export function readingGrade(text: string): number {
  const words = countWords(text);
  return 0.39 * (words / listSentences(text).length) + 11.8 * (syllable(text) / words) - 15.59;
}
