/** Welsh: what is told of role groups, on the results and in every document. */

import type { told as en } from '../../en/role-work/told.ts';
import { plural } from '../../plural.ts';

export const told = {
  /** After “i” and “nag i”, with a soft mutation. */
  inside: {
    senior: 'uwch-swyddogion',
    managers: 'reolwyr',
    communications: 'staff cyfathrebu',
    'front-line': 'wasanaethau rheng flaen',
    ict: 'staff TGCh a diogelwch',
    other: 'rolau eraill',
  },
  view: 'Grwpiau rôl',
  title: 'Sut mae grwpiau rôl yn gweld pethau',
  finding: {
    clear: (dimension: string, lower: string, higher: string, size: string) => `Mae’r dimensiwn ${dimension} yn edrych yn is i ${lower} nag i ${higher}: bwlch clir o ${size}.`,
    possible: (dimension: string, lower: string, higher: string, size: string) =>
      `Efallai fod y dimensiwn ${dimension} yn edrych yn is i ${lower} nag i ${higher}: bwlch posibl o ${size}.`,
  },
  also: {
    clear: (names: string, count: number) => `Mae bwlch clir hefyd yn y ${count === 1 ? 'dimensiwn hwn' : 'dimensiynau hyn'}: ${names}.`,
    possible: (names: string, count: number) => `Mae bwlch posibl hefyd yn y ${count === 1 ? 'dimensiwn hwn' : 'dimensiynau hyn'}: ${names}.`,
  },
  similar: 'Mae’r grwpiau rôl yn gweld y pum dimensiwn yn debyg iawn.',
  someSimilar: (names: string, count: number) => `Mae’r grwpiau rôl yn gweld y ${count === 1 ? 'dimensiwn hwn' : 'dimensiynau hyn'} yn debyg iawn: ${names}.`,
  oneGroup: 'Dim ond un grŵp y gellir ei ddangos, felly nid oes dim i’w gymharu ag ef.',
  hidden: 'Gofynnwyd i’r pleidleiswyr am eu grŵp rôl. Ni ellir dangos yr un grŵp heb berygl o ddatgelu barn rhywun. Felly ni ddangosir dim yma.',
  notYet: 'Gofynnwyd i’r pleidleiswyr am eu grŵp rôl. Nid yw’r grwpiau rôl wedi’u cyfrifo eto.',
  toWorkshop: 'Mynd i’r gweithdy',
  see: 'Gweld cyfartaleddau’r grwpiau rôl',
  labels: { similar: 'Barn debyg', possible: 'Bwlch posibl', clear: 'Bwlch clir' },
  gap: (label: string, size: string) => `${label}: ${size}`,
  gapNamed: (dimension: string, gap: string) => `${dimension}. ${gap}`,
  notShown: 'Heb ei ddangos',
  oneOnly: 'Un grŵp yn unig',
  average: 'Cyfartaledd y bobl yn y grŵp',
  people: (count: number) => plural(count, { one: '1 person', two: '2 berson', few: '3 pherson', many: '6 pherson', other: `${count} o bobl` }),
  alternative: 'Llinell o 1 i 5 i bob grŵp rôl, o dan enw pob dimensiwn.',
  groupTold: (group: string, mean: string) => `${group} ${mean}`,
  rowTold: (dimension: string, groups: string, gap: string) => `${dimension}: ${groups}. ${gap}.`,
  rowNotShown: (dimension: string) => `${dimension}: heb ei ddangos.`,
  note: {
    votes: (count: number) =>
      plural(count, {
        one: 'O bleidlais gyntaf 1 person.',
        two: 'O bleidleisiau cyntaf 2 berson.',
        few: 'O bleidleisiau cyntaf 3 pherson.',
        many: 'O bleidleisiau cyntaf 6 pherson.',
        other: `O bleidleisiau cyntaf ${count} o bobl.`,
      }),
    asked: 'Gofynnwyd iddynt am eu grŵp rôl, a gallent ddewis peidio â dweud.',
    shown: (groups: string) => `Grwpiau: ${groups}.`,
    groupOf: (group: string, people: string) => `${group} (${people})`,
    least: (least: string) => `Dangosir grŵp ar ei ben ei hun os oes ${least} neu fwy o bobl ynddo.`,
    other: 'Rolau eraill yw pawb y mae eu grŵp heb ei ddangos ar ei ben ei hun, a’r rhai na roddodd grŵp.',
  },
  table: { caption: 'Cyfartaleddau’r grwpiau rôl', group: 'Grŵp rôl', gap: 'Bwlch', meaning: 'Beth y gallwn ei ddweud' },
  rules: {
    figure: 'Ffigur grŵp rôl yw cyfartaledd cyfartaleddau ei bobl eu hunain mewn dimensiwn, o’r pleidleisiau cyntaf. Dim ond lle nad yw’n datgelu barn neb y caiff ei ddangos.',
    gap: 'Mae bwlch rhwng grwpiau rôl yn glir o 0.8 o lefel, os go brin y byddai siawns yn rhoi un mor fawr. Heb hynny, mae’n bosibl.',
  },
  about: {
    label: 'Grwpiau rôl',
    least: (least: string) => `Dangosir grŵp ar ei ben ei hun os oes ${least} neu fwy o bobl ynddo`,
    because: (text: string, reason: string) => `${text}, oherwydd: ${reason}`,
  },
  data: {
    sheet: 'Grwpiau rôl',
    holds: 'Barn grwpiau rôl am bob dimensiwn, o’r pleidleisiau cyntaf. Un grŵp mewn un dimensiwn yw pob rhes. Ystyr “Heb ei ddangos” yw y gallai ffigur ddatgelu barn rhywun.',
    mean: 'Cyfartaledd',
    gap: 'Bwlch yn y dimensiwn',
    meaning: 'Beth y gallwn ei ddweud',
    chance: 'Cyfran y rhaniadau ar hap â bwlch mor fawr',
  },
} satisfies typeof en;
