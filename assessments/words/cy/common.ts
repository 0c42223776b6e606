/** Welsh: what several parts say. */

import type { common as en } from '../en/common.ts';

export const common = {
  appName: 'Soundings',
  months: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
  /** 1 Mai 2026 */
  day: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  /** Mai 2026 */
  month: (month: string, year: number) => `${month} ${year}`,
  /** Ch3 2026 */
  quarter: (quarter: number, year: number) => `Ch${quarter} ${year}`,
  today: 'heddiw',
  atTime: (day: string, time: string) => `${day} am ${time}`,
  /** Figures, because a number in words would change with the gender of what is counted and with the word before it. */
  numbers: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  and: (first: string, last: string) => (BEGINS_WITH_A_VOWEL.test(last.normalize('NFD')) ? `${first} ac ${last}` : `${first} a ${aspirate(last)}`),
  comma: ', ',
  close: 'Cau',
  undo: 'Dadwneud',
  sampleTag: 'Enghraifft, wedi’i dyfeisio',
  outOfFive: 'allan o 5',
  unknown: 'Ddim yn gwybod',
  notApplicable: 'Ddim yn berthnasol',
  notAnswered: 'Heb ei ateb',
  tooLong: (longest: number, length: number) =>
    `Dim mwy na ${withCommas(longest)} o nodau. Mae ${withCommas(length)} yma; nid yw’r diwedd wedi’i gadw eto.`,
  dateProblems: {
    incomplete: 'Rhowch y dyddiad cyfan: diwrnod, mis a blwyddyn. Nid oes dim wedi newid eto.',
    year: 'Rhowch y flwyddyn yn llawn, o 1990 i 2199. Nid oes dim wedi newid eto.',
  },
} satisfies typeof en;

/** Vowels in Welsh are seven; the mark of a first letter comes after it once it is taken apart. */
const BEGINS_WITH_A_VOWEL = /^[“‘]?[aeiouwy]/i;

/** "a pherchennog": what "a" does to c, p and t. A capital begins a name, and names stay as they are. */
function aspirate(word: string): string {
  return word.replace(/^[cpt](?![hs])/, '$&h');
}

/** "10,000". */
function withCommas(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
