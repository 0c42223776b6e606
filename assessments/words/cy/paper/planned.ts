/** Welsh: where the plan leads, how it is carried out, and what waits for what, in documents. */

import type { planned as en } from '../../en/paper/planned.ts';
import { plural } from '../../plural.ts';

export const planned: typeof en = {
  targets: {
    title: (round) => `Targedau rownd ${round}, a beth a ddaeth ohonynt`,
    column: 'Targed',
    note: (day) => `Gosodwyd y targedau ar ${day}.`,
    rowTold: (sentence, target) => `${sentence} Targed: ${target}.`,
    set: (day) => `Gosodwyd y targedau hyn ar ${day}. Dyma lle byddai’r cynllun hwnnw’n arwain pe bai’r cyfan yn cael ei wneud.`,
    dimensions: (reached, shown, of) => atTarget(reached, shown, of, 'dimensiwn', dimensionsOf(of)),
    questions: (reached, shown, of) => atTarget(reached, shown, of, 'cwestiwn', questionsOf(of)),
    caption: 'Targedau a sgoriau fesul dimensiwn',
    score: (round) => `Sgôr ${round}`,
    difference: 'Gwahaniaeth',
    result: 'O’i gymharu â’r targed',
    results: { reached: 'Wedi’i gyrraedd', short: 'Heb ei gyrraedd', none: 'Dim targed', unknown: 'Dim digon o atebion' },
    questionsCaption: 'Cwestiynau a oedd i symud',
    levelOf: (round) => `Lefel ${round}`,
    question: 'Cwestiwn',
  },
  carryingOut: {
    title: 'Sut mae’r cynllun yn cael ei gyflawni',
    doneOf: (round, done, live) => `Cynllun ${round}: mae ${done} o ${actionsOf(live)} ${done === 1 ? 'wedi’i wneud' : 'wedi’u gwneud'}.`,
    dueOf: (day, due, done, overdue) =>
      `O’r ${due} a oedd ${due === 1 ? 'i’w gwblhau' : 'i’w cwblhau'} erbyn ${day}, ${done === 0 ? 'nid oes yr un wedi’i wneud' : `mae ${done} ${done === 1 ? 'wedi’i wneud' : 'wedi’u gwneud'}`} ac ${overdue === 0 ? 'nid oes yr un' : `mae ${overdue}`} yn hwyr.`,
    noneDue: (day) => `Nid oedd yr un i’w gwblhau erbyn ${day}.`,
    caption: (day) => `Cyflawni ar ${day}`,
    note: 'Mae camau gweithredu sydd wedi’u gollwng wedi’u gadael allan.',
    plan: 'Cynllun',
    done: 'Wedi’u gwneud',
    doneOfDue: 'Wedi’u gwneud o’r rhai i’w cwblhau',
    overdue: 'Yn hwyr',
    onTime: 'Wedi’u gwneud mewn pryd',
    servedCaption: 'Camau gweithredu a lefelau, ochr yn ochr',
    servedNote: 'Niferoedd cwestiynau yw’r rhain. Maent yn dangos beth aeth gyda’i gilydd, byth beth a achosodd beth.',
    action: 'Cam gweithredu',
    actionDone: 'Wedi’i wneud erbyn y rownd hon',
    actionOpen: 'Heb ei wneud erbyn y rownd hon',
    wentUp: 'Cododd y lefel',
    stayed: 'Ni chododd y lefel',
  },
  needs: {
    title: 'Sut y cafodd y bylchau eu pwyso',
    caption: 'Bylchau yn eu trefn, a sut y cyfrifwyd eu hangen',
    question: 'Cwestiwn',
    inPlan: 'Yn y cynllun',
    need: (sum) => `Angen: ${sum}.`,
    closeCalls: {
      high: 'Ar y ffin, a phenderfynwyd ei fod yn werth ymdrech go iawn',
      low: 'Ar y ffin, a phenderfynwyd nad eleni',
      open: 'Ar y ffin, heb benderfynu eto',
    },
    shortlist: 'Rhestr fer, i’w thrafod o hyd',
    shortlisted: (question, sum) => `${question}: ${sum}`,
  },
  action: {
    waitsFor: 'Yn aros am',
    overdue: (status) => `${status}, yn hwyr`,
    whole: 'Y cyfan',
    ofDimension: (dimension) => `Ar gyfer dimensiwn ${dimension} yn ei gyfanrwydd y mae’r cam gweithredu hwn, nid ar gyfer un cwestiwn.`,
    ofWhole: 'Ar gyfer y cyfan y mae’r cam gweithredu hwn, nid ar gyfer un cwestiwn.',
  },
};

function atTarget(reached: number, shown: string, of: number, thing: string, things: string): string {
  if (of === 1) return `Mae’r unig ${soften(thing)} sydd â tharged ${reached === 1 ? 'wedi cyrraedd y targed hwnnw, neu’n uwch' : 'yn is na’r targed hwnnw'}.`;
  if (reached === 0) return `Nid oes yr un ${thing} sydd â tharged wedi cyrraedd y targed hwnnw eto.`;
  if (reached < of) return `Mae ${shown} o’r ${things} sydd â tharged wedi cyrraedd y targed hwnnw, neu’n uwch.`;
  return `Mae${of === 2 ? `’r ddau ${soften(thing)}` : ` pob un o’r ${things}`} sydd â tharged wedi cyrraedd y targed hwnnw, neu’n uwch.`;
}

/** After “unig” and “dau”. */
function soften(thing: string): string {
  return thing === 'cwestiwn' ? 'gwestiwn' : 'ddimensiwn';
}

function dimensionsOf(count: number): string {
  return plural(count, { two: `${count} ddimensiwn`, other: `${count} dimensiwn` });
}

function questionsOf(count: number): string {
  return plural(count, { two: `${count} gwestiwn`, few: `${count} chwestiwn`, many: `${count} chwestiwn`, other: `${count} cwestiwn` });
}

function actionsOf(count: number): string {
  return plural(count, { two: `${count} gam gweithredu`, few: `${count} cham gweithredu`, many: `${count} cham gweithredu`, other: `${count} cam gweithredu` });
}
