/** English: peers in documents, and the questions beside the middle of a group. */

export const documents = {
  publishedBy: (title: string, maker: string, day: string, source: string) => `${title}. Published on ${day} by ${maker}: ${source}.`,
  typedIn: (day: string) => `Typed in here on ${day}.`,
  publishedMembers: 'We do not know how these organisations were chosen. They may not be typical.',
  carried: (day: string) => `These are the figures of ${day}: since then fewer than three organisations joined or left.`,
  answered: (answered: number, asked: number) => `${answered} of ${asked} questions answered`,
  coverage: (answered: number, asked: number) => `Not comparable: ${answered} of ${asked} questions answered.`,
  hidden: {
    withheld: {
      finding: 'This group is not shown.',
      text: (group: string) => `Fewer than five organisations are in the group “${group}”, or showing it could give one of them away. So the pack holds nothing on it.`,
    },
    unpublished: {
      finding: 'Nothing was published on this.',
      text: (group: string) => `Whoever published the figures of the group “${group}” gave none for this.`,
    },
  },
  countNotShown: 'number not shown',
  onlyQuartiles: 'The pack gives the quartiles of this group and nothing finer, so we can say no more than this.',
  workbook: { pack: 'Benchmark pack', figuresOf: 'Figures of', source: 'Published in', measure: 'Measure or question' },
  spread: {
    finding: (below: string, at: string, above: string) =>
      [...(below === '' ? [] : [`Below the middle of the group: ${below}.`]), ...(at === '' ? [] : [`At the middle: ${at}.`]), ...(above === '' ? [] : [`Above it: ${above}.`])].join(' '),
    none: 'No score of ours can be set beside this group yet.',
    alternative: 'Bars of how many organisations are at each half level, with the middle of the group and our score.',
    rowTold: (name: string, score: string, median: string) => `${name}: our score ${score}, middle of the group ${median}.`,
    caption: 'How many organisations are at each half level',
    measure: 'Measure',
    counts: 'Organisations, from the lowest up',
    bar: (from: string, to: string, count: number) => `${from} to ${to}: ${count}`,
    score: 'Our score',
    median: 'Middle of the group',
    bars: 'Organisations at each half level',
    note: (group: string, organisations: string) => `Peers: ${group}, ${organisations}. A bar of fewer than three has joined its neighbour.`,
    sampleNote: (group: string, organisations: string) => `Peers: ${group}, ${organisations}, made up. A bar of fewer than three has joined its neighbour.`,
  },
  questions: {
    title: 'Each question beside the group',
    /** How many questions are below, at and above the middle of the group. */
    finding: (below: number, at: number, above: number) => {
      const named = [
        ...(below > 0 ? [`${below} below the middle of the group`] : []),
        ...(at > 0 ? [`${at} at it`] : []),
        ...(above > 0 ? [`${above} above it`] : []),
      ];
      const whole = below === 0 && at > 0 ? [`${at} at the middle of the group`, ...named.slice(1)] : below === 0 ? [`${above} above the middle of the group`] : named;
      return `${below + at + above === 1 ? 'Of 1 question' : `Of ${below + at + above} questions`}: ${whole.join(', ')}.`;
    },
    none: 'None of these questions has both a level and a middle of the group.',
    note: (group: string, organisations: string) => `Peers: ${group}, ${organisations}. The middle is the median of each question.`,
    sampleNote: (group: string, organisations: string) => `Peers: ${group}, ${organisations}, made up. The middle is the median of each question.`,
    caption: 'Levels beside the middle of the group',
    alternative: 'A line from 1 to 5 for each question, with our level and the middle of the group.',
    rowTold: (name: string, level: string, median: string) => `${name}: ${level}, middle of the group ${median}.`,
    question: 'Question',
    level: 'Our level',
    median: 'Middle of the group',
    beside: 'Beside the middle',
    sides: { below: 'Below', at: 'At it', above: 'Above' },
    ours: 'Our level',
    shown: (level: string, median: string) => `${level}, middle ${median}`,
  },
};
