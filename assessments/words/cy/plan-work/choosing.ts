/** Welsh: the shortlist, close calls, and the board and table of gaps. */

import type { choosing as en } from '../../en/plan-work/choosing.ts';
import { plural } from '../../plural.ts';

export const choosing: typeof en = {
  whatIfTab: 'Beth pe bai',
  waysLabel: 'Dangos y bylchau fel',
  ways: { list: 'Rhestr', board: 'Bwrdd', table: 'Tabl' },
  chosenAndCarried: (count, carried) => `Dewiswyd ${count}, ac mae ${carried} yn parhau.`,
  named: (id, title) => `${id} ${title}`,
  moved: (id, group) => `Mae ${id} bellach o dan “${group}”`,
  levels: (current, target) => `Heddiw ${current}, targed ${target}`,
  levelsStay: (current) => `Heddiw ${current}`,
  levelsUnknown: 'Nid yw lefel heddiw yn hysbys',
  goodEnough: (level) => `${level}, digon da`,
  goodEnoughShort: (level) => `${level}, digon`,
  inPlan: 'Yn y cynllun',
  nothingBelow: 'Nid oes dim islaw ei darged.',
  nothingBelowText: 'Codwch darged lle rydych am gael mwy. Neu ysgrifennwch gam gweithredu sy’n cadw lefel lle y mae.',

  shortlist: {
    title: (count) => `Rhestr fer: ${count}`,
    onIt: 'Ar y rhestr fer',
    mark: 'rhestr fer',
    text: 'Mae angen trafod y rhain o hyd.',
    empty: 'Rhowch yr hyn rydych am ei drafod ar y rhestr fer. Yna gall ei gamau fynd i’r cynllun gyda’i gilydd.',
    putIn: (count) => `Rhoi ${countSteps(count)} yn y cynllun`,
    added: (count) => `Ychwanegwyd ${countSteps(count)} at y cynllun`,
    takeOff: 'Tynnu oddi ar y rhestr',
  },

  closeCalls: {
    toSettle: (count) => `Ar y ffin, i’w penderfynu: ${count}`,
    allSettled: (count) => `Ar y ffin, pob un wedi’i benderfynu: ${count}`,
    text: 'Byddai barnu un peth yn wahanol yn symud pob un o’r rhain. Felly chi sy’n penderfynu, nid y sym.',
    label: 'Ar y ffin',
    ofQuestion: (name) => `Ar y ffin: ${name}`,
    choices: { high: 'Gwerth ymdrech go iawn', low: 'Nid eleni', open: 'Heb benderfynu' },
    why: (need, high, low) =>
      `Mae angen o ${need} ar y ffin: byddai barnu un peth yn wahanol yn ei symud. Mae “Gwerth ymdrech go iawn” yn ei roi o dan “${high}”, a “Nid eleni” o dan “${low}”.`,
    marks: { high: 'ar y ffin: gwerth ymdrech go iawn', low: 'ar y ffin: nid eleni', open: 'ar y ffin, heb benderfynu' },
  },

  board: {
    title: 'Bylchau, fesul grŵp',
    columns: 'Colofnau o fylchau, un i bob grŵp',
    jump: 'Mynd i grŵp',
    count: (group, count) => `${group}: ${count}`,
    none: 'Dim cwestiwn yma.',
    details: 'Manylion a dewisiadau',
    wholeGap: 'Agor y bwlch cyfan',
  },

  table: {
    title: 'Bylchau, fel tabl',
    hint: 'Pwyswch bennawd i drefnu yn ei ôl.',
    columns: {
      question: 'Cwestiwn',
      current: 'Heddiw',
      target: 'Targed',
      importance: 'Pwysigrwydd',
      effort: 'Ymdrech',
      need: 'Angen',
      group: 'Grŵp',
      closeCall: 'Ar y ffin',
      shortlist: 'Rhestr fer',
      plan: 'Yn y cynllun',
    },
    of: (name) => `ar gyfer ${name}`,
  },

  own: {
    title: 'Camau gweithredu heb un cwestiwn',
    open: 'Ysgrifennu cam gweithredu ar gyfer dimensiwn neu’r cyfan',
    forWhat: 'Ar gyfer',
    whole: 'Y cyfan',
    ofWhat: (title, dimension) => `${title} (${dimension})`,
  },

  votes: 'Sut y gwelodd y grŵp hyn',
};

function countSteps(count: number): string {
  return plural(count, { two: `${count} gam`, few: `${count} cham`, many: `${count} cham`, other: `${count} cam` });
}
