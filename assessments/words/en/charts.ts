/** English: the words in and around every drawing. */

export const charts = {
  key: {
    title: 'Key',
    score: 'Score',
    views: 'Range of views',
    secureLevel: 'Secure level',
    peersMedian: 'Peers’ median',
    middleHalf: 'Middle half of peers',
    target: 'Target',
    unknown: '? Unknown',
    notApplicable: '– Does not apply',
  },
  score: 'Score',
  /** Beside the triangle under the line. */
  secure: 'secure',
  secureAt: 'Secure at',
  secureAtInRow: (level: string) => `Secure at ${level}`,
  levelNamed: (level: number, name: string) => `${level} ${name}`,
  change: 'Change',
  whatWeCanSay: 'What we can say',
  youAt: (score: string) => `You, ${score}`,
  middleAt: (median: string) => `middle, ${median}`,
  belowAll: 'below all',
  half: 'half',
  aboveAll: 'above all',
  drawing: 'Drawing the chart',
  showTable: 'Show these figures as a table',
  hideTable: 'Hide the table',
  tableOf: (label: string, of: string) => `${label}: ${of}`,
};
