/** Dates, quarters, lists and counts in words. Our own tables, because Chromium has no Welsh ones. */

import type { Day, Due } from '../figures-model.ts';
import type { Words } from './words.ts';

/** "6 May 2026". */
export function showDay(words: Words, day: Day): string {
  const [year, month, date] = partsOf(day);
  return words.common.day(date, words.common.months[month - 1] ?? '', year);
}

/** "May 2026". */
export function showMonth(words: Words, day: Day): string {
  const [year, month] = partsOf(day);
  return words.common.month(words.common.months[month - 1] ?? '', year);
}

/** "2009" or "November 2011", from 2009 or 2011-11. */
export function showYearOrMonth(words: Words, date: string): string {
  return date.length === 'YYYY'.length ? date : showMonth(words, date);
}

/** "30 September 2026" or "Q3 2026". */
export function showDue(words: Words, due: Due): string {
  const quarter = /^([0-9]{4})-Q([1-4])$/.exec(due);
  return quarter ? words.common.quarter(Number(quarter[2]), Number(quarter[1])) : showDay(words, due);
}

/** "today at 14:32" or "28 April 2026". `local` turns a moment into the day and time of this computer. */
export function showMoment(words: Words, moment: { readonly day: Day; readonly time: string }, today: Day): string {
  return moment.day === today ? words.common.atTime(words.common.today, moment.time) : showDay(words, moment.day);
}

/** "policy", "policy and trust", "policy, access and trust". */
export function showList(words: Words, things: readonly string[]): string {
  const last = things.at(-1);
  if (last === undefined) return '';
  return things.length === 1 ? last : words.common.and(things.slice(0, -1).join(words.common.comma), last);
}

/** "three" up to ten, then "11". */
export function showCount(words: Words, count: number): string {
  return words.common.numbers[count] ?? String(count);
}

/** With a capital first letter, for the start of a sentence. */
export function startSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The year of a day, as a name for its round: "2026". */
export function yearOf(day: Day): string {
  return day.slice(0, 4);
}

function partsOf(day: Day): readonly [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}
