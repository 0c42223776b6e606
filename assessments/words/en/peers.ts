/** English: peers. */

export const peers = {
  title: 'Peers',
  compareWith: 'Compare with',
  size: (count: number) => `${count} organisations`,
  tooFewSize: 'fewer than 5',
  samplePack: 'Sample pack, made up',
  notSigned: 'Not signed.',
  age: (months: number) => (months === 0 ? 'Half of the answers are less than a month old.' : `Half of the answers are under ${months} months old.`),
  stop: 'Stop comparing',
  stopped: 'No longer compared with other organisations',
  chosen: (group: string) => `Compared with: ${group}`,
  choose: {
    title: 'See where you stand beside similar organisations',
    pack: 'A benchmark pack holds the figures of organisations that answered the same questions. It shows where their middle is and how far they spread. It names nobody and ranks nobody.',
    how: 'Choose a group and we show its figures beside yours. Nothing about you leaves this computer.',
    noPack: 'There is no pack for this form of the questionnaire on this computer.',
  },
  packGone: 'The pack of this group is not on this computer. Its figures are kept with this round.',
  otherForm: 'These figures are for another form of the questionnaire',
  otherFormText: 'They cannot be set beside this round. Choose a group from a pack of the same form.',
  noScoreNext: 'A score needs at least three answers, and two thirds of the questions that apply.',
  noScoreNextOverall: 'An overall score needs the scores of at least four dimensions. Each of those needs at least three answers, and two thirds of the questions that apply.',
  expired: (day: string) => `These figures were meant to be used until ${day}. Ask whoever made them for newer ones.`,
  toQuestions: 'Go to the questions',
  next: {
    title: 'What comes next',
    level: (question: string, level: string) => `${question}, ${level}.`,
    add: 'Add this step to the plan',
    added: (title: string) => `Added to the plan: ${title}`,
    inPlan: 'This step is in the plan.',
    toPlan: 'See the plan',
    top: (level: string) => `Every question here is at ${level}.`,
    none: 'No question here has a level yet.',
  },
  middle: {
    title: 'The middle of the group',
    histogram: (name: string, own: string | null, median: string) =>
      `Bars of how many organisations are at each half level of ${name}. Their middle is at ${median}.${own === null ? '' : ` You are at ${own}.`}`,
    quartiles: (name: string, own: string | null, median: string, q1: string, q3: string) =>
      `A line from 1 to 5 for ${name}. The middle half of the group is from ${q1} to ${q3}, its middle at ${median}.${own === null ? '' : ` You are at ${own}.`}`,
    median: (name: string, own: string | null, median: string) =>
      `A line from 1 to 5 for ${name}. The middle of the group is at ${median}.${own === null ? '' : ` You are at ${own}.`}`,
    own: (name: string, own: string) => `A line from 1 to 5 for ${name}. You are at ${own}.`,
    noOwn: (name: string) => `A line from 1 to 5 for ${name}, without a mark.`,
  },
  place: {
    title: 'Where you sit',
    quarters: { lowest: 'In the lowest quarter', middle: 'In the middle half', highest: 'In the highest quarter' },
    percentile: (percent: number) => `Higher than about ${percent}% of this group`,
    sure: (low: number, high: number) => `Counting ties as half. Your place is likely between ${low}% and ${high}%.`,
    whyQuarters: 'A group of 10 to 19 is too small to say more than this.',
    line: (percent: number, low: number, high: number) => `A line from below all to above all. You are at ${percent} in a hundred, likely between ${low} and ${high}.`,
  },
  wider: 'Try a wider group',
  groupAndSize: (group: string, count: number) => `${group}, ${count}`,
};
