/** Makes the sheets as an Excel workbook: the parts that it is made of, packed into one file. */

import type { Report } from '../../../assessments/report/blocks.ts';
import type { Sheet } from '../../../assessments/report/workbook.ts';
import type { Words } from '../../../assessments/words/words.ts';
import type { Maker } from '../document.ts';
import { LANGUAGE_TAGS, loadWordsOf } from '../languages.ts';
import { tidyText } from '../type/printable.ts';
import { escapeXml, XML_PROLOGUE } from '../xml.ts';
import { zipParts } from '../zip-parts.ts';
import { rangeOf, writeSheet, type PageFrame } from './sheet.ts';
import { STYLES } from './styles.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CORE = `<Relationship Id="core" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`;
/** Most characters that Excel takes above or below a page. */
const MOST_IN_A_FRAME = 255;

/** Excel has other fonts to fall back on, so no character is replaced. The workbook is in the first language of the document. */
export const makeXlsx: Maker = async ({ report, workbook }) => {
  const words = (await loadWordsOf(report))(report.language);
  return { bytes: packWorkbook(report, workbook, words), missing: [] };
};

/** The parts by their names, packed. */
function packWorkbook(report: Report, sheets: readonly Sheet[], words: Words): Uint8Array<ArrayBuffer> {
  const frame = frameOf(report, words);
  const app = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return zipParts([
    { path: '[Content_Types].xml', content: writeTypes(sheets) },
    { path: '_rels/.rels', content: writeRelations([['officeDocument', 'xl/workbook.xml'], ['extended-properties', 'docProps/app.xml']], CORE) },
    { path: 'docProps/core.xml', content: writeProperties(report) },
    { path: 'docProps/app.xml', content: `${XML_PROLOGUE}<Properties xmlns="${app}"><Application>Soundings</Application></Properties>` },
    { path: 'xl/workbook.xml', content: writeBook(sheets) },
    { path: 'xl/_rels/workbook.xml.rels', content: writeRelations([...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const), ['styles', 'styles.xml']]) },
    { path: 'xl/styles.xml', content: STYLES },
    ...sheets.map((sheet, at) => ({ path: `xl/worksheets/sheet${at + 1}.xml`, content: writeSheet(sheet, at === 0, frame) })),
  ]);
}

function writeTypes(sheets: readonly Sheet[]): string {
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return [
    `${XML_PROLOGUE}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>',
    part('xl/workbook.xml', `${TYPE}.sheet.main+xml`),
    ...sheets.map((_, at) => part(`xl/worksheets/sheet${at + 1}.xml`, `${TYPE}.worksheet+xml`)),
    part('xl/styles.xml', `${TYPE}.styles+xml`),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    '</Types>',
  ].join('');
}

/** Relations are numbered in their order: rId1 is the first sheet. */
function writeRelations(relations: readonly (readonly [type: string, target: string])[], more = ''): string {
  const each = relations.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`);
  return `${XML_PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}${more}</Relationships>`;
}

function writeBook(sheets: readonly Sheet[]): string {
  const nameOf = ({ name }: Sheet) => escapeXml(`'${name.replaceAll("'", "''")}'`);
  // Header rows come again on each printed page; filters are known by a name of their own.
  const titles = sheets.map((sheet, at) => `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${nameOf(sheet)}!$1:$1</definedName>`);
  const filters = sheets.map((sheet, at) => (sheet.isNotes ? '' : `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${nameOf(sheet)}!${rangeOf(sheet)}</definedName>`));
  const list = sheets.map(({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return [
    `${XML_PROLOGUE}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews>`,
    `<sheets>${list.join('')}</sheets><definedNames>${[...filters, ...titles].join('')}</definedNames></workbook>`,
  ].join('');
}

function writeProperties({ title, subtitle, organisation, language, madeOn }: Report): string {
  const name = escapeXml(tidyText(organisation));
  const day = `xsi:type="dcterms:W3CDTF">${madeOn}T00:00:00Z`;
  return [
    `${XML_PROLOGUE}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${escapeXml(tidyText(title))}</dc:title><dc:subject>${escapeXml(tidyText(subtitle))}</dc:subject><dc:creator>${name}</dc:creator><cp:lastModifiedBy>${name}</cp:lastModifiedBy>`,
    `<dcterms:created ${day}</dcterms:created><dcterms:modified ${day}</dcterms:modified><dc:language>${LANGUAGE_TAGS[language]}</dc:language></cp:coreProperties>`,
  ].join('');
}

/** What each printed page says: whose it is and how it is handled above; what it rests on, how long it is kept and its number below. */
function frameOf({ organisation, sampleMark, classification, footer }: Report, { paper }: Words): PageFrame {
  const marks = [classification, sampleMark].filter((mark) => mark !== null).join(' · ');
  const rests = [footer.questionnaire, footer.dates, footer.retention].filter((line) => line !== '').join(' · ');
  const pages = `&R&P${frameText(paper.pageOfLink, MOST_IN_A_FRAME)}&N`;
  const half = Math.floor(MOST_IN_A_FRAME / 2) - 2;
  return {
    header: `&L${frameText(organisation, half)}&R${frameText(marks, half)}`,
    footer: `&L${frameText(rests, MOST_IN_A_FRAME - pages.length - 2)}${pages}`,
  };
}

/** On one line, with what Excel would take for a code doubled, and no longer than fits: no half character at its end, and no half code. */
function frameText(text: string, most: number): string {
  const whole = tidyText(text).replaceAll('\n', ' ').replaceAll('&', '&&');
  return whole
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .replace(/(?<!&)((?:&&)*)&$/u, '$1');
}
