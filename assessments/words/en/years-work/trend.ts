/** English: three rounds and more, on one axis. */

export const trend = {
  title: 'All rounds',
  /** The clauses come in small letters: "trust rose by 0.8". */
  finding: (first: string, last: string, clauses: string) => `From ${first} to ${last}, ${clauses}`,
  notComparable: (first: string, last: string) => `No dimension can be compared all the way from ${first} to ${last}`,
  basedOn: (comparable: number, asked: number) => `based on ${comparable} of ${asked} questions`,
  basedOnIn: (rounds: string, comparable: number, asked: number) => `${rounds}: ${comparable}\u{A0}of\u{A0}${asked}`,
  noScores: 'not enough answers',
  span: (first: string, last: string) => `${first} to ${last}`,
  note: 'Each line counts only the questions that mean the same in all its rounds. Earlier rounds are scored again on those.',
  quick: 'Where a round used the quick form, only the questions of that form count.',
  gaps: 'A line breaks where too few questions can be compared.',
  whole: 'Targets and peers’ medians count all questions of their round.',
  wholeTargets: 'Targets count all questions of their round.',
  wholePeers: 'Peers’ medians count all questions of their round.',
  alternative: 'Small line charts, one a dimension, all on a line from 1 to 5, with the rounds from left to right.',
  panelTold: (name: string, points: string) => `${name}: ${points}.`,
  pointTold: (round: string, score: string) => `${round} ${score}`,
  breakTold: 'then a gap',
  tableCaption: 'Scores of every round, like for like',
  round: 'Round',
  basis: 'Based on',
  noScore: 'No score',
  gap: 'Gap before this',
  target: (score: string) => `Target ${score}`,
  peers: (median: string) => `Peers ${median}`,
};
