/** Welsh: the words in and around every drawing. */

import type { charts as en } from '../en/charts.ts';

export const charts = {
  key: {
    title: 'Allwedd',
    score: 'Sgôr',
    views: 'Ystod y safbwyntiau',
    secureLevel: 'Lefel sicr',
    peersMedian: 'Canolrif y cymheiriaid',
    middleHalf: 'Hanner canol y cymheiriaid',
    target: 'Targed',
    unknown: '? Ddim yn hysbys',
    notApplicable: '– Ddim yn berthnasol',
  },
  score: 'Sgôr',
  /** Beside the triangle under the line. */
  secure: 'sicr',
  secureAt: 'Sicr ar lefel',
  secureAtInRow: (level: string) => `Sicr ar lefel ${level}`,
  levelNamed: (level: number, name: string) => `${level} ${name}`,
  change: 'Newid',
  whatWeCanSay: 'Beth y gallwn ei ddweud',
  youAt: (score: string) => `Chi, ${score}`,
  middleAt: (median: string) => `canol, ${median}`,
  belowAll: 'islaw pawb',
  half: 'hanner',
  aboveAll: 'uwchlaw pawb',
  drawing: 'Yn lluniadu’r siart',
  showTable: 'Dangos y ffigurau hyn fel tabl',
  hideTable: 'Cuddio’r tabl',
  tableOf: (label: string, of: string) => `${label}: ${of}`,
} satisfies typeof en;
