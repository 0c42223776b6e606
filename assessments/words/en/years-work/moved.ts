/** English: what moved between two rounds, what did not, and why. */

export const moved = {
  /** A dimension with its change: "Trust (+0.4)". */
  byNamed: (name: string, change: string) => `${name} (${change})`,
  up: {
    clear: (names: string) => `${names} moved up, and clearly.`,
    overlap: (names: string) => `${names} moved up, but voters’ views overlap.`,
    'too-few': (names: string) => `${names} moved up, with too few voters to test.`,
    untested: (names: string) => `${names} moved up. This cannot be tested, as the rounds asked different questions.`,
  },
  down: {
    clear: (names: string) => `${names} moved down, and clearly.`,
    overlap: (names: string) => `${names} moved down, but voters’ views overlap.`,
    'too-few': (names: string) => `${names} moved down, with too few voters to test.`,
    untested: (names: string) => `${names} moved down. This cannot be tested, as the rounds asked different questions.`,
  },
  littleChange: (names: string, _count: number) => `There was little or no change in ${names}.`,
  notComparable: (names: string, _count: number) => `${names} cannot be compared.`,
  /** "28 of 30 questions can be compared: nine went up, 18 stayed and one went down." */
  counts: (comparable: number, asked: number, up: string, stayed: string, down: string) =>
    `${comparable} of ${asked} questions can be compared: ${up} went up, ${stayed} stayed and ${down} went down.`,
  none: 'none',
  tooFew: (comparable: number, asked: number) =>
    `${comparable === 0 ? 'None' : `Only ${comparable}`} of ${asked} questions can be compared. A dimension needs three with a level in both rounds, and two thirds of its questions.`,
  shared: (count: number) => `One round used the full form and one the quick form. We compare the ${count} questions that both ask.`,
  fall: 'A fall can be progress in candour.',
  changed: {
    title: 'Questions that changed',
    titleEarlier: 'Questions that changed in earlier rounds',
    caption: (before: string, after: string) => `What became of the questions between version ${before} and version ${after}`,
    question: 'Question',
    what: 'What became of it',
    reason: 'Reason',
    kinds: { same: 'Stayed the same', reworded: 'Reworded, means the same', changed: 'Means something else now', new: 'New', dropped: 'No longer asked' },
    wasNamed: (name: string) => `Was ${name}`,
    note: 'Reworded questions are compared. The others are not: their earlier levels stay as they were.',
  },
  whyColumn: 'Why',
  doneSince: 'Done since then',
  /** Columns and sheet of the data files. */
  data: {
    sheet: 'All rounds',
    holds: 'Every question and its level in each round. A question has one row for as long as it means the same; one that changed has a new row.',
    levelIn: (round: string) => `Level, ${round}`,
    again: (title: string, number: number) => `${title} (${number})`,
    latest: 'Same question in the latest round',
    why: 'Why it moved, or did not',
    likeForLike: 'Score like for like',
    line: 'Line of comparable rounds',
    comparable: 'Questions compared',
    asked: 'Questions asked in its first round',
  },
};
