/** Welsh: what chosen actions would lead to, and what they take. */

import type { whatIf as en } from '../../en/plan-work/what-if.ts';
import { plural } from '../../plural.ts';

export const whatIf: typeof en = {
  notForecast: 'Dyma’r hyn y mae’r camau’n ei ddisgrifio, nid rhagolwg.',
  finding: {
    none: 'Nid oes cam gweithredu wedi’i dicio.',
    noLevel: (count, shown) => `Ni fyddai ${actionsOf(count, shown)} yn mynd ag unrhyw gwestiwn i lefel arall.`,
    noScore: (count, shown, questions) => `Byddai ${actionsOf(count, shown)} yn mynd â ${questions} i lefel arall, heb newid unrhyw sgôr.`,
    one: (count, shown, name, from, to) => `Byddai ${actionsOf(count, shown)} yn codi’r sgôr ar gyfer ${name} o ${from} i ${to}.`,
    overall: (count, shown, from, to) => `Byddai ${actionsOf(count, shown)} yn codi’r sgôr gyffredinol o ${from} i ${to}.`,
    several: (count, shown, names) => `Byddai ${actionsOf(count, shown)} yn codi’r sgoriau ar gyfer ${names}.`,
    most: (name, from, to) => `${name} fyddai’n symud fwyaf, o ${from} i ${to}.`,
    mostEach: (names, by) => `${names} fyddai’n symud fwyaf, ${by} pwynt yr un.`,
    gains: (names) => `Byddai digon o atebion ar gyfer sgôr: ${names}.`,
  },
  questions: (count, shown) => questionsOf(count, shown),
  caption: (count, shown) => `Byddai ${questionsOf(count, shown)} yn symud.`,
  noneMoves: 'Ni fyddai’r un cwestiwn yn symud.',
  secureFrom: (from, to) => `Sicr ar lefel ${to}, o lefel ${from}.`,
  secureSame: (level) => `Sicr ar lefel ${level}, fel heddiw.`,
  secureNow: (to) => `Sicr ar lefel ${to}.`,
  alternative: 'Plot dotiau: un rhes i bob dimensiwn, ar linell o 1 i 5. Mae triongl yn dangos i ble y byddai’r camau gweithredu’n arwain.',
  rowTold: (name, from, to) => `${name}: ${from} heddiw, ${to} gyda’r camau gweithredu hyn.`,
  rowSame: (name, score) => `${name}: ${score}, fel heddiw.`,
  rowGained: (name, to) => `${name}: dim sgôr heddiw, ${to} gyda’r camau gweithredu hyn.`,
  scores: {
    caption: 'Sgoriau a lefelau sicr, heddiw a gyda’r camau gweithredu hyn',
    dimension: 'Dimensiwn',
    today: 'Sgôr heddiw',
    after: 'Gyda’r camau hyn',
    secureToday: 'Sicr heddiw',
    secureAfter: 'Sicr gyda’r camau hyn',
  },
  steps: {
    caption: 'Cwestiynau a fyddai’n cyrraedd lefel arall',
    question: 'Cwestiwn',
    today: 'Heddiw',
    after: 'Byddai’n cyrraedd',
    by: 'Drwy’r cam hwn',
    unknown: 'Ddim yn hysbys',
  },
  unmoving: {
    title: 'Nid yw’r rhain yn symud lefel ar eu pen eu hunain',
  },
  taking: {
    title: 'Beth sydd ei angen',
    days: (count, shown, days) => `Mae ${actionsOf(count, shown)} yn cymryd ${daysOf(days)}.`,
    oneDay: (count, shown) => `Mae ${actionsOf(count, shown)} yn cymryd 1 diwrnod staff.`,
    withoutDays: (count, shown) => `Nid oes diwrnodau staff wedi’u rhoi eto ar gyfer ${actionsOf(count, shown)}.`,
    owner: 'Perchennog',
    ownerCaption: 'Camau gweithredu a diwrnodau staff fesul perchennog',
    effort: 'Ymdrech',
    effortCaption: 'Camau gweithredu a diwrnodau staff fesul ymdrech',
    cost: 'Cost pob un',
    costCaption: 'Camau gweithredu a diwrnodau staff fesul cost',
    quarter: 'Cwblhau yn',
    quarterCaption: 'Camau gweithredu a diwrnodau staff fesul chwarter',
    actions: 'Camau',
    staffDays: 'Diwrnodau staff',
    notGiven: 'Heb eu rhoi',
    notGivenFor: (count) => `heb eu rhoi ar gyfer ${count}`,
    notJudged: 'Heb ei farnu',
    noDue: 'Dim dyddiad cwblhau',
    allInOne: (total, shown, quarter) => `Mae pob un o’r ${actionsOf(total, shown)} i’w gwblhau yn ${quarter}.`,
    full: (count, total, shown, quarter) =>
      `Mae ${count} o’r ${actionsOf(total, shown)} i’w cwblhau yn ${quarter}. Mae hynny’n fwy na hanner.`,
  },
  choose: {
    title: 'Camau gweithredu i’w cyfrif',
    hint: 'Ticiwch yr hyn yr ydych am ei wneud, a gweld i ble y byddai’n arwain.',
    all: 'Ticio pob un',
    none: 'Ticio dim un',
    own: 'Ein camau gweithredu ein hunain',
    counted: (count, total) => `Wedi ticio ${count} o ${actionsOf(total, String(total))}`,
    tickToSee: 'Ticiwch gam gweithredu i weld i ble y byddai’n arwain',
  },
  secureLevelToday: 'Lefel sicr heddiw',
  quarters: {
    title: 'Pa mor llawn yw pob chwarter',
    advice: 'Edrychwch a allai un symud.',
    mark: (count) => `Mae un sgwâr yn ${actionsOf(count, String(count))}.`,
    actions: (count) => actionsOf(count, String(count)),
    days: (actions, days) => `${actions}, ${daysOf(days)}`,
  },
  line: {
    title: 'Llinell darged',
    what: 'Mae’r llinell darged yn cadw’r lefelau y byddai’r camau sydd wedi’u ticio’n arwain atynt. Caiff eich rownd nesaf ei chymharu â hi.',
    make: 'Gwneud hyn yn llinell darged',
    isThis: (day) => `Dyma’r llinell darged, a bennwyd ar ${day}.`,
    isOther: (day) => `Pennwyd llinell darged arall ar ${day}.`,
    of: (day) => `Fe’i pennwyd ar ${day}, gyda’r camau gweithredu hyn:`,
    removed: (count) => `${actionsOf(count, String(count))} nad ${count === 1 ? 'yw' : 'ydynt'} yn y cynllun mwyach`,
    takeOut: 'Tynnu’r llinell darged',
    made: 'Pennwyd y llinell darged',
    takenOut: 'Tynnwyd y llinell darged',
  },
  empty: {
    title: 'Yma y gwelwch i ble y byddai eich camau gweithredu’n arwain',
    text: 'Rhowch gamau gweithredu yn y cynllun yn gyntaf. Yna ticiwch nhw, a gweld i ba lefelau a sgoriau y byddent yn arwain.',
    act: 'Dewis o’r bylchau',
  },
  why: {
    title: 'Sut y cyfrifir hyn',
    text: 'Mae pob cam sydd wedi’i dicio yn mynd â’i gwestiwn i’r lefel y mae’n ei henwi, byth i lawr. Yna cyfrifir sgoriau a lefelau sicr fel arfer. Nid oes dim arall yn newid.',
    more: {
      title: 'Cynllun, nid rhagolwg',
      text: 'Eich rownd nesaf fydd yn dweud a gyrhaeddwyd lefel. Nid yw gwneud cam gweithredu yn profi bod lefel wedi symud.',
    },
    unmoving: {
      title: 'Camau gweithredu nad ydynt yn symud lefel',
      text: 'Mae rhai camau’n cynnal lefel, neu heb fod ar un cwestiwn. Nid yw rhai’n enwi lefel, neu maent yn enwi un a gyrhaeddwyd eisoes. Maent yn cyfrif yn yr hyn sydd ei angen ar y cynllun.',
    },
    full: {
      title: 'Pryd y mae chwarter yn llawn',
      text: 'Rydym yn dweud hynny pan fydd mwy na hanner y camau i’w cwblhau yn yr un chwarter, a thri cham neu fwy i gyd.',
    },
  },
};

function actionsOf(count: number, shown: string): string {
  return plural(count, { two: `${shown} gam gweithredu`, few: `${shown} cham gweithredu`, many: `${shown} cham gweithredu`, other: `${shown} cam gweithredu` });
}

function questionsOf(count: number, shown: string): string {
  return plural(count, { two: `${shown} gwestiwn`, few: `${shown} chwestiwn`, many: `${shown} chwestiwn`, other: `${shown} cwestiwn` });
}

/** "2 ddiwrnod staff". */
function daysOf(days: string): string {
  return `${days} ${days === '2' ? 'ddiwrnod' : 'diwrnod'} staff`;
}
