/** Welsh: what moved between two rounds, what did not, and why. */

import type { moved as en } from '../../en/years-work/moved.ts';
import { plural } from '../../plural.ts';

export const moved = {
  byNamed: (name: string, change: string) => `${name} (${change})`,
  up: {
    clear: (names: string) => `Symudodd ${names} i fyny, a hynny’n glir.`,
    overlap: (names: string) => `Symudodd ${names} i fyny, ond mae safbwyntiau’r pleidleiswyr yn gorgyffwrdd.`,
    'too-few': (names: string) => `Symudodd ${names} i fyny, gyda rhy ychydig o bleidleiswyr i brofi hyn.`,
    untested: (names: string) => `Symudodd ${names} i fyny. Nid oes modd profi hyn, gan fod y rowndiau wedi gofyn cwestiynau gwahanol.`,
  },
  down: {
    clear: (names: string) => `Symudodd ${names} i lawr, a hynny’n glir.`,
    overlap: (names: string) => `Symudodd ${names} i lawr, ond mae safbwyntiau’r pleidleiswyr yn gorgyffwrdd.`,
    'too-few': (names: string) => `Symudodd ${names} i lawr, gyda rhy ychydig o bleidleiswyr i brofi hyn.`,
    untested: (names: string) => `Symudodd ${names} i lawr. Nid oes modd profi hyn, gan fod y rowndiau wedi gofyn cwestiynau gwahanol.`,
  },
  littleChange: (names: string, count: number) => `Ni fu fawr ddim newid yn ${count === 1 ? 'y dimensiwn' : 'y dimensiynau'} ${names}.`,
  notComparable: (names: string, count: number) => `Nid oes modd cymharu’r ${count === 1 ? 'dimensiwn' : 'dimensiynau'} ${names}.`,
  counts: (comparable: number, asked: number, up: string, stayed: string, down: string) =>
    `Mae modd cymharu ${comparable} o ${questionsOf(asked)}: cododd ${up}, arhosodd ${stayed} a gostyngodd ${down}.`,
  none: '0',
  tooFew: (comparable: number, asked: number) =>
    `${comparable === 0 ? `Ni ellir cymharu’r un o’r ${questionsOf(asked)}` : `Dim ond ${comparable} o ${questionsOf(asked)} y gellir eu cymharu`}. Mae angen tri chwestiwn â lefel yn y ddwy rownd ar ddimensiwn, a dwy ran o dair o’i gwestiynau.`,
  shared: (count: number) => `Defnyddiodd un rownd y ffurflen lawn ac un y ffurflen gyflym. Rydym yn cymharu’r ${questionsOf(count)} y mae’r ddwy yn eu gofyn.`,
  fall: 'Gall gostyngiad fod yn gynnydd mewn gonestrwydd.',
  changed: {
    title: 'Cwestiynau a newidiodd',
    titleEarlier: 'Cwestiynau a newidiodd mewn rowndiau cynharach',
    caption: (before: string, after: string) => `Beth ddaeth o’r cwestiynau rhwng fersiwn ${before} a fersiwn ${after}`,
    question: 'Cwestiwn',
    what: 'Beth ddaeth ohono',
    reason: 'Rheswm',
    kinds: { same: 'Wedi aros yr un fath', reworded: 'Wedi’i aileirio, yr un ystyr', changed: 'Ystyr wahanol bellach', new: 'Newydd', dropped: 'Heb ei ofyn bellach' },
    wasNamed: (name: string) => `Yn flaenorol: ${name}`,
    note: 'Caiff cwestiynau a aileiriwyd eu cymharu. Ni chaiff y lleill: mae eu lefelau cynharach yn aros fel yr oeddent.',
  },
  whyColumn: 'Pam',
  doneSince: 'Wedi’i wneud ers hynny',
  data: {
    sheet: 'Pob rownd',
    holds: 'Pob cwestiwn a’i lefel ym mhob rownd. Mae un rhes i gwestiwn cyhyd ag y mae’n golygu’r un peth. Mae rhes newydd i un a newidiodd.',
    levelIn: (round: string) => `Lefel yn rownd ${round}`,
    again: (title: string, number: number) => `${title} (${number})`,
    latest: 'Yr un cwestiwn yn y rownd ddiweddaraf',
    why: 'Pam y symudodd, neu beidio',
    likeForLike: 'Sgôr ar yr un sail',
    line: 'Llinell o rowndiau y gellir eu cymharu',
    comparable: 'Cwestiynau a gymharwyd',
    asked: 'Cwestiynau a ofynnwyd yn ei rownd gyntaf',
  },
} satisfies typeof en;

function questionsOf(count: number): string {
  return plural(count, {
    two: `${count} gwestiwn`,
    few: `${count} chwestiwn`,
    many: `${count} chwestiwn`,
    other: `${count} cwestiwn`,
  });
}
