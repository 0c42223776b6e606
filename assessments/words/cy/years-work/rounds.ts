/** Welsh: opening the next round, opening a closed one again, and what was said last time. */

import type { rounds as en } from '../../en/years-work/rounds.ts';

export const rounds: typeof en = {
  comesAlong: (parts) => `Hefyd yn cael eu cario ymlaen: ${parts}.`,
  targets: (count) => (count === 1 ? 'un targed' : `${count} o dargedau`),
  openActions: (count) => (count === 1 ? 'un cam gweithredu agored, gyda’i hanes' : `${count} o gamau gweithredu agored, gyda’u hanes`),
  lookBack: 'Ar ôl i chi ateb cwestiwn, gallwch weld ei lefel a’i nodyn o’r tro diwethaf.',
  lastTime: {
    title: (round) => `Y tro diwethaf, ${round}`,
    titleOf: (round, question) => `Y tro diwethaf, ${round}: ${question}`,
    level: (level, name) => `Lefel ${level}, ${name}`,
    note: 'Nodyn',
    reason: 'Pam nad oedd yn berthnasol',
    reworded: 'Roedd geiriau’r cwestiwn yn wahanol bryd hynny. Yr un yw ei ystyr.',
  },
  closedNotice: 'Mae’r rownd hon ar gau. Mae ei hatebion yn aros fel y maent, er mwyn gallu cymharu blynyddoedd.',
  reopen: {
    button: 'Ailagor',
    named: (round) => `Ailagor: rownd ${round}`,
    title: (round) => `Ailagor rownd ${round}?`,
    text: 'Bydd modd newid ei hatebion wedyn. Efallai na fydd dogfennau a wnaed ohoni o’r blaen yn cyfateb mwyach.',
    kept: 'Caiff ffigurau heddiw, a’r rheswm dros ei hailagor, eu cadw gyda’r rownd. Caewch hi eto ar ôl gorffen.',
    reason: 'Pam mae’n cael ei hailagor',
    reasonHint: 'Dywedwch beth oedd o’i le, gan enwi rolau yn hytrach na phobl. Mae’n cael ei argraffu yn yr adroddiad.',
    needsReason: 'Dywedwch pam mae’r rownd yn cael ei hailagor. Caiff y rheswm ei gadw gyda hi.',
    keep: 'Ei chadw ar gau',
    act: 'Ailagor y rownd',
    done: (round) => `Rownd ${round} wedi’i hailagor`,
    times: (count) => (count === 1 ? 'Wedi’i hailagor unwaith' : `Wedi’i hailagor ${count} o weithiau`),
    timesOf: (times, round) => `${times}: rownd ${round}`,
    fact: 'Wedi’i hailagor',
    line: (closed, opened) => `Wedi’i chau ar ${closed}, wedi’i hailagor ar ${opened}`,
    was: (score) => `Y sgôr gyffredinol tan hynny: ${score}.`,
    because: (line, reason) => `${line}: ${reason}`,
  },
};
