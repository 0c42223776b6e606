/** Welsh: saving reports, plans and data as documents. */

import type { documents as en } from '../en/documents.ts';
import { plural } from '../plural.ts';

export const documents = {
  title: 'Dogfennau',
  question: 'Beth sydd ei angen arnoch?',
  kinds: { report: 'Adroddiad cyfan', plan: 'Y cynllun yn unig' },
  kindDetails: {
    report: 'ble rydych arni, y cynllun, pob ateb',
    plan: (actions: number) => (actions === 0 ? 'dim camau gweithredu eto' : countActions(actions)),
  },
  language: 'Iaith',
  languages: { en: 'English', cy: 'Cymraeg', 'cy-en': 'Y ddwy, Cymraeg yn gyntaf', 'en-cy': 'Y ddwy, Saesneg yn gyntaf' },
  languageDetails: { 'cy-en': 'un ddogfen, fesul rhan', 'en-cy': 'un ddogfen, fesul rhan' },
  inBoth: {
    'cy-en': 'Daw pob rhan yn Gymraeg yn gyntaf, yna yn Saesneg. Mae ffeiliau CSV yn Gymraeg.',
    'en-cy': 'Daw pob rhan yn Saesneg yn gyntaf, yna yn Gymraeg. Mae ffeiliau CSV yn Saesneg.',
  },
  saveAs: 'Cadw fel',
  formats: { pdf: 'PDF', docx: 'Word (docx)', odt: 'OpenDocument (odt)', html: 'Tudalen we (HTML)', pptx: 'Sleidiau (pptx)', md: 'Markdown', 'csv-answers': 'Atebion (CSV)', 'csv-actions': 'Camau gweithredu (CSV)', xlsx: 'Llyfr gwaith (xlsx)', ics: 'Calendr (ics)', 'charts-svg': 'Siartiau (SVG)', 'charts-png': 'Siartiau (PNG)' },
  formatHints: { pdf: 'I’w ddarllen a’i argraffu.', docx: 'I’w olygu.', odt: 'I’w olygu yn LibreOffice neu Word.', html: 'Ar gyfer unrhyw borwr a darllenydd sgrin.', pptx: 'Ar gyfer deng munud ar agenda.', md: 'Testun plaen â marciau.', 'csv-answers': 'Ar gyfer taenlen.', 'csv-actions': 'Ar gyfer taenlen.', xlsx: 'Yr holl ffigurau, i’w trefnu a’u cyfrif.', ics: 'Dyddiadau cau ac adolygu ar gyfer calendr.', 'charts-svg': 'Pob siart, yn glir ar unrhyw faint.', 'charts-png': 'Pob siart fel llun.' },
  leaveOut: 'Gadael allan',
  leavesOut: { notes: 'Nodiadau', evidence: 'Tystiolaeth', owners: 'Perchnogion' },
  before: 'Cyn cadw',
  missing: (count: number) => `Mae ${countActions(count)} heb ${count === 1 ? 'ei lenwi' : 'eu llenwi'} eto.`,
  missingText: 'Gallwch gadw er hynny. Bydd y bylchau’n ymddangos fel “Heb ei bennu eto”.',
  missingLine: (things: string) => `Yn dal yn eisiau: ${things}`,
  names: 'Bydd yn cynnwys eich nodiadau.',
  namesText: 'Gwnewch yn siŵr nad ydynt yn enwi neb. Daw llawer o adroddiadau’n gyhoeddus.',
  samplePeers: 'Mae’r cymheiriaid ynddo wedi’u dyfeisio.',
  samplePeersText: 'Dônt o becyn enghreifftiol, ac nid oes sefydliad go iawn y tu ôl i’w ffigurau. Mae pennyn pob tudalen yn dweud hynny.',
  contents: 'Beth fydd ynddo',
  summary: 'Crynodeb',
  counts: {
    tables: (count: number) => plural(count, { two: `${count} dabl`, few: `${count} thabl`, many: `${count} thabl`, other: `${count} tabl` }),
    pages: (count: number) => plural(count, { one: `${count} dudalen`, two: `${count} dudalen`, many: `${count} thudalen`, other: `${count} tudalen` }),
    figures: (count: number) => `${count} siart`,
  },
  actionPages: 'Y camau gweithredu',
  sentence: (text: string) => `${text}.`,
  changeThem: 'Newid y rhain',
  save: (count: number) => `Cadw ${countDocuments(count)}`,
  chooseFormat: 'Dewiswch o leiaf un math o ffeil o dan “Cadw fel”.',
  making: (number: number, count: number) => `Yn gwneud dogfen ${number} o ${count}`,
  stop: 'Stopio cadw',
  stopped: (saved: number) => (saved === 0 ? 'Wedi stopio. Ni chadwyd yr un ddogfen.' : `Wedi stopio. Cadwyd ${countDocuments(saved)} cyn hynny.`),
  saved: (count: number) => `Cadwyd ${countDocuments(count)}`,
  saveAgain: 'Cadw’r ddogfen eto',
  saveAgainNamed: (name: string) => `Cadw’r ddogfen eto: ${name}`,
  replaced: (characters: string) => `Nid yw rhai nodau yn ffont y PDF: ${characters}`,
  replacedText: 'Mae blwch (□) yn eu lle yno. Mae’r mathau eraill o ffeil yn eu cadw.',
  savedFiles: 'Ffeiliau',
  failed: (format: string) => `Nid oedd modd gwneud y ddogfen: ${format}.`,
  failedText: 'Mae eich asesiad yn ddiogel. Rhowch gynnig arall arni, neu dewiswch fath arall o ffeil.',
  emptyTitle: 'Yma y bydd eich dogfennau’n cael eu gwneud',
  empty: 'Mae angen o leiaf un ateb neu un cam gweithredu arnynt.',
  emptyAct: 'Ateb y cwestiynau',
  explain: {
    title: 'O ble daw’r ffigurau',
    text: 'Caiff pob dogfen ei gwneud o’r ffigurau ar y sgrin, ar yr eiliad y byddwch yn ei chadw. Nid oes dim yn gadael y cyfrifiadur hwn: mae’r ffeil yn mynd i’r lle rydych yn ei chadw.',
    more: 'Gadael pethau allan',
    moreText: 'Gallwch adael nodiadau, tystiolaeth a pherchnogion allan, ar gyfer dogfen a fydd yn gyhoeddus. Mae’r asesiad sydd wedi’i gadw yn eu dal o hyd.',
  },
} satisfies typeof en;

function countActions(count: number): string {
  return plural(count, { two: `${count} gam gweithredu`, few: `${count} cham gweithredu`, many: `${count} cham gweithredu`, other: `${count} cam gweithredu` });
}

function countDocuments(count: number): string {
  return plural(count, { one: `${count} ddogfen`, two: `${count} ddogfen`, other: `${count} dogfen` });
}
