/** Welsh: the years page beside what documents say too. */

import type { page as en } from '../../en/years-work/page.ts';
import { plural } from '../../plural.ts';

export const page = {
  allYears: 'Pob blwyddyn',
  empty: {
    title: 'Yma y bydd eich blynyddoedd i gyd ochr yn ochr',
    text: 'Mae angen tair rownd ag atebion. Caiff dwy ohonynt eu cymharu yn Dwy rownd.',
  },
  why: {
    title: 'Dweud pam',
    text: 'Symudodd lefel ddau gam neu ragor, neu cafodd cam gweithredu ei wneud ac ni chododd y lefel. Dywedwch pam tra byddwch yn dal i wybod. Gall gostyngiad fod yn gynnydd: mae timau sy’n dysgu mwy yn aml yn rhoi lefel is i’w hunain ar y dechrau.',
    answered: (given: number, asked: number) => `${given} o ${asked} wedi’u hateb`,
    up: 'Pam y cododd gymaint?',
    down: 'Pam y gostyngodd gymaint?',
    unmoved: 'Pam na chododd?',
    other: 'Pam?',
    hint: 'Ysgrifennwch rolau, nid enwau. Caiff ei argraffu yn yr adroddiad.',
    fromTo: (from: string, to: string, steps: number, shown: string) =>
      `O ${from} i ${to}, ${shown} ${plural(steps, { two: 'gam', few: 'cham', other: 'cam' })}.`,
    stayed: (level: string) => `Arhosodd ar ${level}.`,
    done: (actions: string) => `Wedi’i wneud: ${actions}.`,
    showAll: (count: number) => `Dangos pob un o’r ${count}`,
    showSome: 'Dangos y rhai heb eu hateb yn unig',
    allSaid: 'Rydych wedi dweud pam ar gyfer pob un ohonynt.',
  },
  changed: {
    between: (before: string, after: string) => `Rhwng ${before} a ${after}`,
    title: 'Cwestiynau a newidiodd',
  },
  carried: {
    caption: 'Camau gweithredu cynlluniau cynharach sy’n dal ar agor',
    history: 'Hanes',
    status: (status: string, day: string) => `${status}, ${day}`,
    because: (status: string, reason: string) => `${status}: ${reason}`,
  },
  trend: {
    key: { earlier: 'Rownd gynharach', latest: 'Rownd ddiweddaraf', gap: 'Rhy ychydig o gwestiynau i’w cymharu' },
    howTitle: 'Sut y caiff y blynyddoedd eu gosod ochr yn ochr',
    how: 'Mae llinell yn cysylltu’r rowndiau y gellir eu cymharu. Dim ond y cwestiynau sy’n golygu’r un peth ym mhob un ohonynt, ac sydd â lefel ym mhob un, sy’n cyfrif.',
    needsTitle: 'Pan fydd llinell yn torri',
    needs: 'Mae angen tri chwestiwn o’r fath ar linell, a dwy ran o dair o’r rhai a ofynnodd ei rownd gyntaf. Lle mae llai, mae’n dod i ben ac mae un newydd yn dechrau.',
    neverTitle: 'Mae hen rowndiau’n aros fel y maent',
    never: 'Cânt eu sgorio eto ar y cwestiynau hyn ar gyfer y llun hwn yn unig. Felly gall ffigur yma fod yn wahanol i’r un yn adroddiad y flwyddyn honno.',
    otherTitle: 'Targedau a chymheiriaid',
    other: 'Targed yw lle byddai cynllun y rownd flaenorol yn arwain. Daw canolrif y cymheiriaid o’r pecyn a ddewiswyd ar gyfer y rownd honno. Mae’r ddau’n cyfrif holl gwestiynau’r rownd.',
  },
} satisfies typeof en;
