/** The named styles of an OpenDocument text: headings, text, lists, captions and cells, in Inter or else Arial. */

import { BLUE, EDGE, INK, LINE, MUTED, PLUM } from '../drawing/palette.ts';
import { writeAttributes, type Attributes } from '../xml.ts';
import type { LanguageTag } from './text.ts';

/** The names of styles in the file. LibreOffice knows most of them by its own names; `_20_` is a space. */
export const STYLE = {
  title: 'Heading_20_1',
  section: 'Heading_20_2',
  heading: 'Heading_20_3',
  text: 'Text_20_body',
  subtitle: 'Subtitle',
  lead: 'Lead',
  note: 'Note',
  language: 'Language_20_name',
  contents: 'Contents_20_Heading',
  entry: 'Contents_20_1',
  item: 'List_20_1',
  caption: 'Caption',
  figure: 'Figure',
  column: 'Table_20_Heading',
  cell: 'Table_20_Contents',
  row: 'Row_20_header',
  second: 'Cell_20_second_20_line',
  today: 'Today',
  next: 'Next',
  classification: 'Classification',
  header: 'Header',
  footer: 'Footer',
} as const;

export type StyleName = (typeof STYLE)[keyof typeof STYLE];

export const FONT = 'Inter';
export const BULLETS = 'List_20_bullets';
export const LINK = 'Index_20_Link';
/** The organisation's name in the header of each page. */
export const NAME = 'Organisation';
/** Styles of cells and pictures, which all tables and drawings share. */
export const CELL = { column: 'Cell_20_column', body: 'Cell_20_body', fact: 'Cell_20_fact', firstFact: 'Cell_20_first_20_fact', left: 'Cell_20_left', right: 'Cell_20_right' } as const;
export const PICTURE = 'Picture';
/** The paragraph that must follow a table at the very end, too small to need a page. */
export const END = 'End';
/** Rows that stay whole, and those that may break across pages. */
export const ROW = { whole: 'Row_20_whole', breaking: 'Row_20_breaking' } as const;

/** Width of the text on an A4 page with margins of 20 mm. */
export const TEXT_WIDTH = 170;

/** A heading inside a section: the space around it, and its size in points. */
export const HEADING = { spacing: space(6.3, 1.8, 110), size: 14 } as const;

const HAIRLINE = `0.5pt solid ${LINE}`;
const RULE = `0.75pt solid ${EDGE}`;
const SIDES = { 'fo:padding-top': '1.4mm', 'fo:padding-bottom': '1.4mm', 'fo:padding-left': '0mm', 'fo:padding-right': '3mm' };
const STAYS = { 'fo:keep-with-next': 'always', 'fo:keep-together': 'always' };

const TAB = `<style:tab-stops><style:tab-stop style:position="${TEXT_WIDTH}mm" style:type="right"/></style:tab-stops>`;
/** The frames of paragraphs that follow one another are drawn as one: a line under the last of a header, above the first of a footer. */
const UNDER = { 'fo:border-bottom': HAIRLINE, 'fo:padding-bottom': '2mm', 'style:join-border': 'true' };
const ABOVE = { 'fo:border-top': HAIRLINE, 'fo:padding-top': '2mm', 'style:join-border': 'true' };
/** Else programs take letters of other scripts for Chinese and Hindi. */
const NO_OTHER_LANGUAGE = { 'style:language-asian': 'none', 'style:country-asian': 'none', 'style:language-complex': 'none', 'style:country-complex': 'none' };
const BOLD = { 'fo:font-weight': 'bold', 'style:font-weight-asian': 'bold', 'style:font-weight-complex': 'bold' };

/** All named styles; the language is the one of the document, the room that beside its title, in millimetres. */
export function writeNamedStyles(language: LanguageTag, room: number): string {
  const base = { ...sizeOf(10.5), 'fo:color': INK, 'style:font-name': FONT, 'style:font-name-asian': 'Arial', 'style:font-name-complex': 'Arial', ...language, ...NO_OTHER_LANGUAGE };
  return [
    `<style:default-style style:family="paragraph">${paragraphOf({ 'fo:orphans': '2', 'fo:widows': '2', 'style:writing-mode': 'page', 'style:tab-stop-distance': '12.5mm' })}${textOf(base)}</style:default-style>`,
    `<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>`,
    '<style:default-style style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:default-style>',
    '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>',
    styleOf(STYLE.text, 'Standard', space(0, 2.1, 120)),
    headingOf(STYLE.title, 1, { ...space(0, 1), 'fo:margin-right': `${room}mm` }, 25),
    headingOf(STYLE.section, 2, space(8, 2.1, 110), 19),
    headingOf(STYLE.heading, 3, HEADING.spacing, HEADING.size),
    styleOf(STYLE.subtitle, 'Standard', space(0, 1.8, 120), { ...sizeOf(11), 'fo:color': MUTED }),
    styleOf(STYLE.lead, STYLE.text, space(3, 3.5, 130), sizeOf(13)),
    styleOf(STYLE.note, STYLE.text, space(1, 2.1, 120), { ...sizeOf(9), 'fo:color': MUTED }),
    styleOf(STYLE.language, 'Standard', { ...space(4.9, 0), ...STAYS }, { ...sizeOf(9), ...BOLD, 'fo:color': MUTED }),
    styleOf(STYLE.contents, 'Standard', { ...space(4.2, 1.6), ...STAYS }, { ...sizeOf(14), ...BOLD }),
    styleOf(STYLE.entry, 'Standard', space(0, 0.9, 120), {}, TAB),
    styleOf(STYLE.item, STYLE.text, space(0, 1, 120)),
    styleOf(STYLE.caption, 'Standard', { ...space(4.2, 1.4), ...STAYS }, { ...sizeOf(10), ...BOLD }),
    styleOf(STYLE.figure, 'Standard', space(0, 1)),
    styleOf(STYLE.cell, 'Standard', space(0, 0, 115), sizeOf(10)),
    styleOf(STYLE.second, STYLE.cell, {}, { 'fo:color': MUTED }),
    styleOf(STYLE.row, STYLE.cell, {}, BOLD),
    styleOf(STYLE.column, STYLE.cell, {}, { ...BOLD, 'fo:color': MUTED }),
    styleOf(STYLE.today, STYLE.row, { 'fo:border-top': `2.25pt solid ${BLUE}`, 'fo:padding-top': '1.4mm' }),
    styleOf(STYLE.next, STYLE.row, { 'fo:border-top': `2.25pt dashed ${PLUM}`, 'fo:padding-top': '1.4mm' }),
    styleOf(STYLE.header, 'Standard', { ...space(0, 0, 105), ...UNDER }, { ...sizeOf(9), 'fo:color': MUTED }, TAB),
    styleOf(STYLE.footer, 'Standard', { ...space(0, 0, 105), ...ABOVE }, { ...sizeOf(9), 'fo:color': MUTED }, TAB),
    styleOf(STYLE.classification, STYLE.header, { 'fo:text-align': 'center' }, { ...BOLD, 'fo:color': INK }),
    `<style:style style:name="${LINK}" style:display-name="Index Link" style:family="text"/>`,
    `<style:style style:name="${NAME}" style:family="text">${textOf({ ...BOLD, 'fo:color': INK })}</style:style>`,
    `<text:list-style style:name="${BULLETS}" style:display-name="List bullets">${BULLET}</text:list-style>`,
  ].join('\n');
}

/** The styles of rows, cells, pictures and the end: no program lists those by name. */
export function writeSharedStyles(): string {
  return [
    ...[ROW.whole, ROW.breaking].map((name) => `<style:style style:name="${name}" style:family="table-row"><style:table-row-properties fo:keep-together="${name === ROW.whole ? 'always' : 'auto'}"/></style:style>`),
    `<style:style style:name="${END}" style:family="paragraph" style:parent-style-name="Standard">${paragraphOf(space(0, 0, 100))}${textOf(sizeOf(1))}</style:style>`,
    cellOf(CELL.column, { ...SIDES, 'fo:border-bottom': RULE, 'style:vertical-align': 'bottom' }),
    cellOf(CELL.body, { ...SIDES, 'fo:border-bottom': HAIRLINE }),
    cellOf(CELL.fact, { ...SIDES, 'fo:border-bottom': HAIRLINE }),
    cellOf(CELL.firstFact, { ...SIDES, 'fo:border-top': HAIRLINE, 'fo:border-bottom': HAIRLINE }),
    cellOf(CELL.left, { 'fo:padding': '0mm', 'fo:padding-right': '3.5mm', 'fo:padding-bottom': '1.4mm' }),
    cellOf(CELL.right, { 'fo:padding': '0mm', 'fo:padding-left': '3.5mm', 'fo:padding-bottom': '1.4mm' }),
    `<style:style style:name="${PICTURE}" style:family="graphic"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline" fo:padding="0mm" fo:border="none"/></style:style>`,
  ].join('\n');
}

const BULLET = [
  '<text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment">',
  '<style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="5mm" fo:text-indent="-4mm" fo:margin-left="5mm"/>',
  '</style:list-level-properties></text:list-level-style-bullet>',
].join('');

/** Space above and below in millimetres, and the height of a line in hundredths where it is not that of the text around. */
function space(before: number, after: number, lines?: number): Attributes {
  return { 'fo:margin-top': `${before}mm`, 'fo:margin-bottom': `${after}mm`, 'fo:line-height': lines === undefined ? undefined : `${lines}%` };
}

/** In points, for letters of every script. */
export function sizeOf(points: number): Attributes {
  const size = `${points}pt`;
  return { 'fo:font-size': size, 'style:font-size-asian': size, 'style:font-size-complex': size };
}

function headingOf(name: StyleName, level: number, spacing: Attributes, size: number): string {
  return styleOf(name, 'Standard', { ...spacing, ...STAYS }, { ...sizeOf(size), ...BOLD }, '', { 'style:default-outline-level': String(level), 'style:next-style-name': STYLE.text });
}

function styleOf(name: StyleName, parent: string, paragraph: Attributes, text: Attributes = {}, tabs = '', more: Attributes = {}): string {
  const attributes = { 'style:name': name, 'style:display-name': name.replaceAll('_20_', ' '), 'style:family': 'paragraph', 'style:parent-style-name': parent, 'style:class': 'text', ...more };
  return `<style:style${writeAttributes(attributes)}>${paragraphOf(paragraph, tabs)}${textOf(text)}</style:style>`;
}

function paragraphOf(attributes: Attributes, inside = ''): string {
  return `<style:paragraph-properties${writeAttributes(attributes)}>${inside}</style:paragraph-properties>`;
}

function textOf(attributes: Attributes): string {
  return `<style:text-properties${writeAttributes(attributes)}/>`;
}

function cellOf(name: string, attributes: Attributes): string {
  return `<style:style${writeAttributes({ 'style:name': name, 'style:family': 'table-cell' })}><style:table-cell-properties${writeAttributes(attributes)}/></style:style>`;
}
