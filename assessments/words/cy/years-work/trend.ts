/** Welsh: three rounds and more, on one axis. */

import type { trend as en } from '../../en/years-work/trend.ts';
import { plural } from '../../plural.ts';

export const trend = {
  title: 'Pob rownd',
  finding: (first: string, last: string, clauses: string) => `O ${first} i ${last}, ${clauses}`,
  notComparable: (first: string, last: string) => `Ni ellir cymharu’r un dimensiwn yr holl ffordd o ${first} i ${last}`,
  basedOn: (comparable: number, asked: number) =>
    plural(asked, {
      two: `ar sail ${comparable} o ${asked} gwestiwn`,
      few: `ar sail ${comparable} o ${asked} chwestiwn`,
      many: `ar sail ${comparable} o ${asked} chwestiwn`,
      other: `ar sail ${comparable} o ${asked} cwestiwn`,
    }),
  basedOnIn: (rounds: string, comparable: number, asked: number) => `${rounds}: ${comparable}\u{A0}o\u{A0}${asked}`,
  noScores: 'dim digon o atebion',
  span: (first: string, last: string) => `${first} i ${last}`,
  note: 'Dim ond y cwestiynau sy’n golygu’r un peth ym mhob un o’i rowndiau y mae pob llinell yn eu cyfrif. Caiff rowndiau cynharach eu sgorio eto ar y rheini.',
  quick: 'Lle defnyddiodd rownd y ffurflen gyflym, dim ond cwestiynau’r ffurflen honno sy’n cyfrif.',
  gaps: 'Mae llinell yn torri lle mae rhy ychydig o gwestiynau y gellir eu cymharu.',
  whole: 'Mae targedau a chanolrifau’r cymheiriaid yn cyfrif pob cwestiwn yn eu rownd.',
  wholeTargets: 'Mae targedau’n cyfrif pob cwestiwn yn eu rownd.',
  wholePeers: 'Mae canolrifau’r cymheiriaid yn cyfrif pob cwestiwn yn eu rownd.',
  alternative: 'Siartiau llinell bach, un i bob dimensiwn, i gyd ar linell o 1 i 5, gyda’r rowndiau o’r chwith i’r dde.',
  panelTold: (name: string, points: string) => `${name}: ${points}.`,
  pointTold: (round: string, score: string) => `${round} ${score}`,
  breakTold: 'yna bwlch',
  tableCaption: 'Sgoriau pob rownd, ar yr un sail',
  round: 'Rownd',
  basis: 'Ar sail',
  noScore: 'Dim sgôr',
  gap: 'Bwlch cyn hyn',
  target: (score: string) => `Targed ${score}`,
  peers: (median: string) => `Cymheiriaid ${median}`,
} satisfies typeof en;
