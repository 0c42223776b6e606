/** Welsh: years. */

import type { years as en } from '../en/years.ts';
import { plural } from '../plural.ts';

export const years = {
  title: 'Blynyddoedd',
  views: { two: 'Dwy rownd', rounds: 'Rowndiau' },
  howTitle: 'Beth a symudodd rhwng dwy rownd',
  earlier: 'Rownd gynharach',
  later: 'Rownd ddiweddarach',
  changeNamed: (dimension: string, change: string) => `${dimension} ${change}`,
  moved: 'Beth a symudodd, a pham',
  noAnswers: (round: string) => `Nid oes atebion yn rownd ${round} eto.`,
  noneMoved: 'Ni symudodd yr un cwestiwn gam.',
  showAll: 'Dangos pob cwestiwn',
  showMoved: 'Dangos yr hyn a symudodd yn unig',
  empty: {
    title: 'Yma y bydd yr hyn a symudodd yn ymddangos',
    text: 'Mae angen dwy rownd. Agorwch yr un nesaf pan ddaw’r amser, neu teipiwch ganlyniad sydd gennych ar bapur.',
  },
  emptyWithoutAnswers: 'Mae angen dwy rownd ag atebion.',
  openNext: 'Agor y rownd nesaf',
  typeInPast: 'Teipio rownd o’r gorffennol',
  rounds: {
    title: 'Rowndiau',
    forms: { full: 'Ffurflen lawn', quick: 'Ffurflen gyflym' },
    formFromPaper: { full: 'Ffurflen lawn, o bapur', quick: 'Ffurflen gyflym, o bapur' },
    givenOf: (given: number, asked: number) => `Rhoddwyd ${given} o ${asked}`,
    overall: (score: string) => `${score} yn gyffredinol`,
    overallNamed: (round: string, score: string) => `Sgôr rownd ${round}: ${score} yn gyffredinol`,
    noOverall: 'Dim sgôr gyffredinol',
    open: 'Ar agor',
    closed: (day: string) => `Caewyd ${day}`,
    results: 'Canlyniadau',
    resultsOf: (round: string) => `Canlyniadau: rownd ${round}`,
    close: 'Cau’r rownd hon',
    goOnTyping: 'Parhau i’w theipio',
    goOnTypingOf: (round: string) => `Parhau i’w theipio: rownd ${round}`,
    more: (round: string) => `Mwy ar gyfer rownd ${round}`,
    remove: 'Tynnu’r rownd hon',
    removed: (round: string) => `Rownd ${round} wedi’i thynnu`,
    closeOf: (round: string) => `Cau’r rownd hon: ${round}`,
  },
  close: {
    title: (round: string) => `Cau rownd ${round}?`,
    fixes: 'Caiff ei hatebion a’i ffigurau eu gosod fel y maent heddiw. Felly byddwch yn cymharu â’r un rhai y flwyddyn nesaf.',
    open: (count: number) =>
      plural(count, {
        one: 'Mae un cwestiwn heb ymateb eto. Bydd yn aros yn wag.',
        two: `Mae ${count} gwestiwn heb ymateb eto. Byddant yn aros yn wag.`,
        few: `Mae ${count} chwestiwn heb ymateb eto. Byddant yn aros yn wag.`,
        many: `Mae ${count} chwestiwn heb ymateb eto. Byddant yn aros yn wag.`,
        other: `Mae ${count} cwestiwn heb ymateb eto. Byddant yn aros yn wag.`,
      }),
    unsettled: (count: number) =>
      plural(count, {
        one: 'Mae un cwestiwn heb ei setlo. Bydd canlyniad y pleidleisiau’n sefyll ar ei gyfer.',
        two: `Mae ${count} gwestiwn heb eu setlo. Bydd canlyniad y pleidleisiau’n sefyll ar eu cyfer.`,
        few: `Mae ${count} chwestiwn heb eu setlo. Bydd canlyniad y pleidleisiau’n sefyll ar eu cyfer.`,
        many: `Mae ${count} chwestiwn heb eu setlo. Bydd canlyniad y pleidleisiau’n sefyll ar eu cyfer.`,
        other: `Mae ${count} cwestiwn heb eu setlo. Bydd canlyniad y pleidleisiau’n sefyll ar eu cyfer.`,
      }),
    hiddenVotes: 'Mae pleidleisiau heb eu dangos. Dangoswch nhw yn Gweithdy yn gyntaf, er mwyn iddynt gyfrif.',
    toWorkshop: 'Mynd i’r gweithdy',
    ballots: 'Rydym yn cadw cyfrif a chanlyniadau’r pleidleisiau. Wedyn caiff pleidleisiau pob person eu dileu am byth.',
    actions: 'Mae’r cynllun yn aros ar agor: gallwch ddal i newid ei gamau gweithredu.',
    undo: 'Os mai llithriad oedd hyn, mae Dadwneud yn agor y rownd eto.',
    undoWithoutBallots: 'Os mai llithriad oedd hyn, mae Dadwneud yn agor y rownd eto. Daw’r cyfrif yn ôl, ond nid pleidleisiau pob person.',
    keep: 'Ei chadw ar agor',
    act: 'Cau’r rownd',
    done: (round: string) => `Rownd ${round} wedi’i chau`,
  },
} satisfies typeof en;
