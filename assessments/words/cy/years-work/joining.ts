/** Welsh: rounds that come from another file of the same organisation, and a copy without names and notes. */

import type { Text } from '../../../questionnaire-model.ts';
import type { joining as en } from '../../en/years-work/joining.ts';
import { plural } from '../../plural.ts';

const actions = (count: number) => plural(count, { two: `${count} gam gweithredu`, few: `${count} cham gweithredu`, many: `${count} cham gweithredu`, other: `${count} cam gweithredu` });
const textOf = ({ en: english, cy }: Text) => cy ?? english;

export const joining: typeof en = {
  add: 'Ychwanegu rowndiau o ffeil',
  title: (name) => `Ychwanegu rowndiau at ${name}?`,
  lead: 'Daw pob rownd yn gyfan, gyda’i hatebion, ei nodiadau a’i chamau gweithredu. Caiff yr hyn sydd yma nawr ei gadw fel copi yn gyntaf.',
  rounds: 'Rowndiau yn y ffeil',
  tickNew: (day) => `Ychwanegu rownd ${day}`,
  tickDifferent: (day) => `Disodli rownd ${day}`,
  same: (day) => `Rownd ${day}: yma eisoes, yr un fath`,
  facts: (form, given, asked, count) => `${form}, rhoddwyd ${given} o ${asked}, ${count === 0 ? 'dim camau gweithredu' : actions(count)}`,
  open: 'ar agor o hyd',
  replaces: (days) => `Bydd yn cymryd lle ein rownd ni, ${days}, a’n camau gweithredu o’r rownd honno.`,
  voted: (day) => `Rownd ${day}: mae pobl wedi pleidleisio ynddi yma, felly ni ellir ei disodli. Caewch hi yn gyntaf.`,
  wordings: (count) =>
    plural(count, {
      two: `Daw eich geiriad o ${count} dempled yn y ffeil hefyd.`,
      few: `Daw eich geiriad o ${count} thempled yn y ffeil hefyd.`,
      many: `Daw eich geiriad o ${count} thempled yn y ffeil hefyd.`,
      other: `Daw eich geiriad o ${count} templed yn y ffeil hefyd.`,
    }),
  keep: 'Ei adael fel y mae',
  actNone: 'Ychwanegu’r rowndiau a ddewiswyd',
  act: (added, replaced) => (replaced === 0 ? `Ychwanegu ${added} rownd` : added === 0 ? `Disodli ${replaced} rownd` : `Ychwanegu ${added} rownd a disodli ${replaced}`),
  nothingNew: (name) => `Nid yw’r ffeil yn ychwanegu dim at ${name}: mae pob rownd ynddi yma eisoes.`,
  done: (added, replaced) =>
    `${[...(added === 0 ? [] : [`Ychwanegwyd ${added} rownd`]), ...(replaced === 0 ? [] : [added === 0 ? `Disodlwyd ${replaced} rownd` : `disodlwyd ${replaced}`])].join(' a ')}.`,
  copyKept: 'Mae’r hyn oedd yma o’r blaen wedi’i gadw fel copi.',
  seeCopies: 'Gweld y copïau cynharach',
  problems: {
    'other-organisation': (mine, theirs) =>
      `Mae’r ffeil yn ymwneud â “${theirs}”, a’r asesiad hwn â “${mine}”, felly nid ychwanegwyd dim. Os un corff yw’r ddau, rhowch yr un cod swyddogol i’r ddau ar eu tudalennau Sefydliad.`,
    'made-up-and-real': (isMadeUpHere) =>
      isMadeUpHere ? 'Mae’r asesiad hwn wedi’i ddyfeisio, ond nid y ffeil. Maent yn aros ar wahân, felly nid ychwanegwyd dim.' : 'Mae’r ffeil wedi’i dyfeisio, ond nid yr asesiad hwn. Maent yn aros ar wahân, felly nid ychwanegwyd dim.',
    'other-questionnaire': (mine, theirs) =>
      `Mae’r ffeil yn ateb “${textOf(theirs)}”, a’r asesiad hwn “${textOf(mine)}”. Ni ellir cymharu rowndiau dau holiadur, felly nid ychwanegwyd dim.`,
    'questionnaire-differs': (version) =>
      `Mae fersiwn ${version} o’r holiadur yn y ddwy ffeil, ond nid yw’n gofyn yr un peth yn y ddwy. Nid ychwanegwyd dim. Gallwch agor y ffeil ochr yn ochr â’r un yma.`,
    'nothing-chosen': 'Dewiswch un rownd o leiaf.',
    'round-has-votes': (day) => `Mae pobl wedi pleidleisio yma yn rownd ${day}, felly ni chafodd ei disodli. Caewch hi yn gyntaf.`,
  },
  differences: {
    title: (count) => (count === 0 ? 'Beth fyddai’n newid: manylion yn unig' : `Beth fyddai’n newid (${count})`),
    details: 'Mae manylion, megis y diwrnod y caewyd hi, yn wahanol yn y ffeil.',
    more: (count) => `a hefyd ${count} arall`,
    'round-added': (day) => `Daw rownd ${day} o’r ffeil`,
    'round-removed': (day) => `Mae ein rownd ni, ${day}, yn mynd`,
    'round-reopened': 'Mae ar agor yn y ffeil',
    'round-closed': 'Mae ar gau yn y ffeil',
    'round-changed': 'Dyddiad neu ffurflen wahanol',
    peers: 'Grŵp cymheiriaid gwahanol',
    workshop: 'Cyflwr gwahanol i’r gweithdy',
    votes: 'Canlyniadau pleidleisio gwahanol',
    'target-line': 'Llinell darged wahanol',
    handed: 'Cyfraniad gwahanol',
    answer: (question, from, to) => `${question}: o ${from} i ${to}`,
    level: (level) => `Lefel ${level}`,
    remarks: (question) => `${question}: nodyn neu farc tystiolaeth gwahanol`,
    settled: (question) => `${question}: wedi’i setlo mewn ffordd wahanol`,
    goal: (question) => `${question}: targed, pwysigrwydd neu ymdrech wahanol`,
    why: (question) => `${question}: rheswm gwahanol dros symud`,
    'action-added': (title) => `Daw’r cam gweithredu “${title}”`,
    'action-removed': (title) => `Mae’r cam gweithredu “${title}” yn mynd`,
    'action-changed': (title) => `Cam gweithredu “${title}” fel y mae yn y ffeil`,
  },
  scrub: {
    title: (name) => `Cadw copi o ${name} heb enwau na nodiadau?`,
    outTitle: 'Yr hyn a dynnir',
    out: [
      'nodiadau, tystiolaeth a rhesymau, gan gynnwys y rhai dros symud neu dros ailagor rownd',
      'enwau perchnogion, noddwyr a pherchennog y dogfennau, a’r cod swyddogol',
      'camau cyntaf, risgiau a thestun rhydd arall y camau gweithredu, a’ch geiriad chi mewn templedi',
    ],
    staysTitle: 'Yr hyn sy’n aros',
    stays: 'Enw’r sefydliad, lefelau, ffigurau, dyddiadau, targedau, a theitlau a statws y camau gweithredu. Edrychwch drwy’r teitlau rhag ofn eu bod yn enwi rhywun.',
    apart: 'Mae’r copi yn asesiad ar wahân. Ni all gymryd lle’r un yma.',
    keep: 'Peidio â chadw copi',
    act: 'Cadw’r copi',
  },
};
