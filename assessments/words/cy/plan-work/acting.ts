/** Welsh: actions of a dimension, what waits for what, several at once, and how the plan is carried out. */

import type { acting as en } from '../../en/plan-work/acting.ts';
import { plural } from '../../plural.ts';

export const acting: typeof en = {
  views: { label: 'Dangos y camau gweithredu', one: 'Fesul un', table: 'Fel tabl' },
  hints: {
    purpose: 'Un dimensiwn, neu’r cyfan.',
    status: 'Mae’r hyn a ollyngir yn aros ar gofnod, heb gyfrif yn unman.',
    start: 'Y diwrnod y mae rhywun yn dechrau arno.',
    due: 'Y diwrnod olaf y mae’n brydlon.',
    dueQuarter: 'Mae diwrnod olaf y chwarter yn brydlon.',
    firstStepBy: 'Gorau oll os yw o fewn pythefnos i’r dechrau.',
    reviewOn: 'Pryd y byddwch yn edrych arno gyda’ch gilydd eto.',
    cost: 'Arian i’w wario, mewn bandiau.',
    decision: 'Pwy sy’n gorfod cytuno cyn iddo ddechrau.',
    statusOn: 'Y diwrnod y cyrhaeddodd y statws hwn.',
    reason: 'Pam, mewn llinell. Cewch ei adael yn wag.',
    reasonNow: 'Mae llinell o reswm yn helpu darllenwyr yn ddiweddarach. Cewch ei gadael yn wag.',
  },
  usual: {
    fill: (count) => plural(count, { two: `Llenwi ${count} werth arferol`, few: `Llenwi ${count} gwerth arferol`, other: `Llenwi ${count} gwerth arferol` }),
    start: (day) => `dechrau ${day}`,
    firstStepBy: (day) => `cam cyntaf erbyn ${day}`,
    due: (due) => `cwblhau erbyn ${due}`,
    reviewOn: (day) => `adolygu ${day}`,
    sponsor: (sponsor) => `noddwr: ${sponsor}`,
    filled: (count) => `Llenwyd ${plural(count, { two: `${count} werth arferol`, other: `${count} gwerth arferol` })}`,
  },
  waits: {
    hint: 'Camau gweithredu’r cynllun hwn y mae’n rhaid eu gwneud yn gyntaf.',
    choose: 'Cam gweithredu sy’n dod yn gyntaf',
    notChosen: 'Heb ei ddewis eto',
    add: 'Aros am y cam gweithredu hwn',
    nothingChosen: 'Dewiswch y cam gweithredu sy’n dod yn gyntaf.',
    stop: 'Peidio ag aros amdano',
    added: (title) => `Yn aros am: ${title}`,
    stopped: (title) => `Nid yw’n aros mwyach am: ${title}`,
    line: (title, status, due) => `${title} (${status.toLowerCase()}, i’w gwblhau erbyn ${due})`,
    lineNoDue: (title, status) => `${title} (${status.toLowerCase()})`,
    tooEarly: 'Mae’r cam gweithredu hwn i’w gwblhau cyn yr un acw.',
    holdingCount: (count) => `Yn aros am ${count} arall`,
    holding: (titles) => `Yn aros am: ${titles}`,
  },
  table: {
    caption: 'Pob cam gweithredu',
    tick: 'Wedi’i ddewis',
    number: 'Rhif',
    action: 'Cam gweithredu',
    purpose: 'Cwestiwn neu ddimensiwn',
    owner: 'Perchennog',
    due: 'Cwblhau erbyn',
    status: 'Statws',
    group: 'Grŵp',
    from: (round) => `O rownd ${round}`,
    tickOne: (title) => `Dewis y cam gweithredu: ${title}`,
    tickAll: (count) => `Dewis pob un o’r ${count}`,
    tickNone: 'Dewis dim un',
    tickOverdue: (count) => (count === 1 ? 'Dewis yr un sy’n hwyr' : `Dewis y ${count} sy’n hwyr`),
    chosenNone: 'Dim un wedi’i ddewis. Ticiwch rai i’w newid gyda’i gilydd.',
    chosen: (count) => `Dewiswyd ${count}.`,
    more: (count) => `Dangos ${count} arall`,
  },
  several: {
    open: (count) => (count === 1 ? 'Newid yr un a ddewiswyd' : `Newid y ${count} a ddewiswyd`),
    change: (count) => `Newid ${countActions(count)}`,
    title: (count) => (count === 1 ? 'Newid 1 cam gweithredu' : `Newid ${countActions(count)} gyda’i gilydd`),
    text: 'Llenwch yr hyn sydd i newid. Mae’r hyn a adewir yn wag yn aros fel y mae.',
    status: 'Statws newydd',
    asItIs: 'Fel y mae',
    reason: 'Rheswm dros y statws newydd, mewn llinell',
    keep: 'Eu gadael fel y maent',
    nothing: 'Llenwch un peth o leiaf.',
    changed: (count) => `Newidiwyd ${countActions(count)}`,
    beforeStart: (count) => `Mae ${count} ohonynt yn dechrau ar ôl y diwrnod hwnnw.`,
  },
  delivery: {
    title: 'Sut mae’n mynd',
    of: (round, figure) => `${round}: ${figure}`,
    text: 'Mae pob cam gweithredu na chafodd ei ollwng yn cyfrif. Os chwarter yw’r dyddiad cwblhau, ei ddiwrnod olaf a olygir. Mae’r hyn a wnaed yn hwyr yn cyfrif fel wedi’i wneud, ond nid fel wedi’i wneud yn brydlon.',
    causeTitle: 'Yr hyn nad yw hyn yn ei ddweud',
    causeText: 'Gall cam gweithredu gael ei wneud heb i’r un lefel symud. Mae’r ffigurau hyn yn dangos yr hyn a wnaed, nid yr hyn a ddaeth ohono.',
  },
};

function countActions(count: number): string {
  return plural(count, { two: `${count} gam gweithredu`, few: `${count} cham gweithredu`, many: `${count} cham gweithredu`, other: `${count} cam gweithredu` });
}
