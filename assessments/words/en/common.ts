/** English: what several parts say. */

export const common = {
  appName: 'Soundings',
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  /** 1 May 2026 */
  day: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  /** May 2026 */
  month: (month: string, year: number) => `${month} ${year}`,
  /** Q3 2026 */
  quarter: (quarter: number, year: number) => `Q${quarter} ${year}`,
  today: 'today',
  atTime: (day: string, time: string) => `${day} at ${time}`,
  /** Small numbers in words, from 0. */
  numbers: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  and: (first: string, last: string) => `${first} and ${last}`,
  comma: ', ',
  close: 'Close',
  undo: 'Undo',
  sampleTag: 'Sample, made up',
  outOfFive: 'out of 5',
  unknown: 'Don’t know',
  notApplicable: 'Does not apply',
  notAnswered: 'Not answered',
  tooLong: (longest: number, length: number) =>
    `At most ${withCommas(longest)} characters. This is ${withCommas(length)}; the end is not kept yet.`,
  dateProblems: {
    incomplete: 'Give the whole date: day, month and year. Nothing has been changed yet.',
    year: 'Give the year in full, from 1990 to 2199. Nothing has been changed yet.',
  },
};

/** "10,000". */
function withCommas(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
