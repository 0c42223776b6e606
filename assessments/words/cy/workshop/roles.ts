/** The Welsh words of role groups in a workshop: whether voters are asked, what they are asked, and how it is worked out. */

import type { WorkshopWords } from '../../workshop.ts';
import { roleGroups } from '../role-groups.ts';

export const roles = {
  title: 'Grwpiau rôl',
  groups: roleGroups,

  ask: 'Gofyn i bleidleiswyr am eu grŵp rôl',
  askHint: 'Gall pob pleidleisiwr ddewis un o bum grŵp eang. Gofynnir unwaith, ac nid oes rhaid dweud. Wedyn cewch wybod lle mae grwpiau’n gweld pethau’n wahanol. Caiff ei gyfrifo pan fydd y pleidleisiau’n gyflawn.',
  least: 'Y grŵp lleiaf a ddangosir',
  leastHint: 'Nifer ei bobl, o 3 i 10, ac fel arfer 5. Caiff grwpiau llai eu cuddio ym mhobman: ar y sgrin, mewn dogfennau ac mewn ffeiliau.',
  leastProblem: 'Rhowch rif cyfan o 3 i 10.',
  reason: 'Pam y gellir dangos grwpiau o lai na 5',
  reasonHint: 'Caiff ei gadw gyda’r rownd.',
  reasonProblem: 'Ysgrifennwch reswm, neu dangoswch grwpiau o 5 neu fwy o bobl yn unig.',
  warningTitle: 'Mae’n haws adnabod pobl mewn grwpiau bach. Dywedwch hyn cyn y bleidlais:',
  warning: (least: number) =>
    `“Rydym yn dangos cyfartaleddau grwpiau o ${least} neu fwy o bobl. Mewn grŵp mor fach, gall cydweithwyr ddyfalu pwy sy’n meddwl beth. Nid oes rhaid i chi ddweud ym mha grŵp yr ydych.”`,
  notYet: (least: number) => `Nes i chi ysgrifennu rheswm, dim ond grwpiau o ${least} neu fwy o bobl a ddangosir.`,
  fixedAsked: (least: number) => `Gofynnir i bleidleiswyr am eu grŵp rôl. Dim ond grwpiau o ${least} neu fwy o bobl a ddangosir.`,
  fixedReason: (reason: string) => `Y rheswm: ${reason}`,
  fixedNotAsked: 'Ni ofynnir i bleidleiswyr am eu grŵp rôl.',
  fixedWhy: 'Mae hyn yn aros fel y mae ar ôl i rywun bleidleisio, gan mai dyma a ddywedwyd wrth bleidleiswyr.',

  say: (least: number) =>
    `“Cewch ddweud ym mha grŵp eang yr ydych yn gweithio. Nid oes rhaid i neb. Rydym yn dangos cyfartaleddau grwpiau o ${least} neu fwy o bobl, ac nid pleidleisiau unigol.”`,
  kept: (least: number) => `cyfartaleddau grwpiau rôl o ${least} neu fwy o bobl, ym mhob dimensiwn`,
  not: 'pwy sydd ym mha grŵp rôl',

  which: 'Ym mha grŵp ydych chi?',
  whichHint: (least: number) => `Nid oes rhaid i chi ddweud. Dim ond grŵp o ${least} neu fwy o bobl a ddangosir, a dim ond ei gyfartaleddau, nid pleidleisiau unigol.`,
  rather: 'Byddai’n well gen i beidio â dweud',
  saidBefore: 'Os dewisoch un o’r blaen, mae’n aros, oni bai eich bod yn dewis eto.',
  before: 'Cyn y cwestiynau',
  toQuestions: 'Mynd at y cwestiynau',
  given: 'Eich grŵp rôl: wedi’i roi',
  notGiven: 'Eich grŵp rôl: heb ei roi',
  asLeft: 'Eich grŵp rôl: fel y gadawsoch ef',
  change: 'Dewis eich grŵp rôl',

  onPaper: (least: number) => `Ticiwch un grŵp, neu gadewch hyn yn wag. Dim ond grŵp o ${least} neu fwy o bobl a ddangosir, a dim ond ei gyfartaleddau.`,
  typed: 'Grŵp rôl',
  notSaid: 'Heb ei ddweud',

  text: (least: number) => `Gwelwch sut mae grwpiau rôl yn gweld pob dimensiwn. Cyfrifwch hyn pan na all rhagor o bleidleisiau cyntaf ddod. Mae grwpiau o lai na ${least} o bobl yn aros yn gudd.`,
  late: 'Mae pleidlais wedi dod sydd heb ei dangos eto. Dangoswch hi yn gyntaf.',
  act: 'Cyfrifo’r grwpiau rôl',
  askTitle: 'Cyfrifo’r grwpiau rôl nawr?',
  askText: 'Ar ôl hyn nid yw’r bleidlais gyntaf yn derbyn rhagor: dim rhai hwyr, dim o ffonau, a dim ffeiliau gan gydweithwyr absennol.',
  askAgain: 'Gall pobl bleidleisio eto ar gwestiwn o hyd.',
  wait: 'Aros am ragor o bleidleisiau',
  done: 'Mae’r grwpiau rôl wedi’u cyfrifo, ac nid yw’r bleidlais gyntaf yn derbyn rhagor.',
  see: 'Gweld y grwpiau rôl',

  completeTitle: 'Nid yw’r bleidlais gyntaf yn derbyn rhagor',
  completeText: 'Mae’r grwpiau rôl wedi’u cyfrifo. Byddai un bleidlais arall nawr yn eu newid, ac felly’n dweud beth yw barn y person hwnnw. Gall pobl bleidleisio eto ar gwestiwn o hyd.',
} satisfies WorkshopWords['roles'];
