/** The files that make up an OpenDocument text, and the file they are packed into. */

import type { Report } from '../../../assessments/report/blocks.ts';
import { joinFrames } from '../../../assessments/report/two-languages.ts';
import { PAGE } from '../drawing/palette.ts';
import { LANGUAGE_TAGS } from '../languages.ts';
import type { Typefaces } from '../type/typeface.ts';
import { escapeXml, writeAttributes, XML_PROLOGUE } from '../xml.ts';
import { zipParts } from '../zip-parts.ts';
import { FONT } from './styles.ts';

/** Types of parts. */
export const XML = 'text/xml';
export const PNG = 'image/png';
export const TRUETYPE = 'application/x-font-ttf';
const TYPE = 'application/vnd.oasis.opendocument.text';
const GENERATOR = 'Soundings';
const VERSION = '1.3';

const NAMESPACES = writeAttributes({
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:draw': 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  'xmlns:loext': 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0',
  'office:version': VERSION,
});

/** Our typeface goes along, as it does in Word: a machine without it would set all in something wider, and break words. */
const FACES = [
  { path: 'Fonts/inter-400.ttf', weight: 'normal', cut: 'regular' },
  { path: 'Fonts/inter-600.ttf', weight: 'bold', cut: 'semibold' },
] as const;
const SANS = { 'style:font-family-generic': 'swiss', 'style:font-pitch': 'variable' };

const FONTS = [
  '<office:font-face-decls>',
  `<style:font-face${writeAttributes({ 'style:name': FONT, 'svg:font-family': FONT, ...SANS })}><svg:font-face-src>`,
  ...FACES.map(({ path, weight }) => {
    const attributes = { 'xlink:href': path, 'xlink:type': 'simple', 'loext:font-style': 'normal', 'loext:font-weight': weight };
    return `<svg:font-face-uri${writeAttributes(attributes)}><svg:font-face-format svg:string="truetype"/></svg:font-face-uri>`;
  }),
  '</svg:font-face-src></style:font-face>',
  `<style:font-face${writeAttributes({ 'style:name': 'Arial', 'svg:font-family': 'Arial', ...SANS })}/>`,
  '</office:font-face-decls>',
].join('');

/** The files of our typeface by their paths. */
export function listFonts(typefaces: Typefaces): ReadonlyMap<string, Uint8Array> {
  return new Map(FACES.map(({ path, cut }) => [path, typefaces[cut].bytes]));
}

/** The text itself. `automatic` are the styles its places need, `text` its paragraphs, tables and pictures. */
export function writeContent(automatic: string, text: string): string {
  return rootOf('document-content', `${FONTS}<office:automatic-styles>${automatic}</office:automatic-styles>\n<office:body><office:text>\n${text}\n</office:text></office:body>`);
}

/** A4, and white even where a program shows its pages dark: our ink is dark. */
const PAGE_PROPERTIES = {
  'fo:page-width': '210mm',
  'fo:page-height': '297mm',
  'style:print-orientation': 'portrait',
  'fo:margin-top': '16mm',
  'fo:margin-bottom': '10mm',
  'fo:margin-left': '20mm',
  'fo:margin-right': '20mm',
  'fo:background-color': PAGE,
};

/** Named styles, the page, and what stands on every one. */
export function writeStyles(named: string, automatic: string, header: string, footer: string): string {
  const page = [
    '<style:page-layout style:name="A4">',
    `<style:page-layout-properties${writeAttributes(PAGE_PROPERTIES)}/>`,
    '<style:header-style><style:header-footer-properties fo:min-height="13mm" fo:margin-bottom="3.5mm" style:dynamic-spacing="false"/></style:header-style>',
    '<style:footer-style><style:header-footer-properties fo:min-height="14mm" fo:margin-top="3.5mm" style:dynamic-spacing="false"/></style:footer-style>',
    '</style:page-layout>',
  ].join('');
  const master = `<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">${header}${footer}</style:master-page></office:master-styles>`;
  return rootOf('document-styles', `${FONTS}<office:styles>${named}</office:styles><office:automatic-styles>${automatic}${page}</office:automatic-styles>${master}`);
}

/** What the document says about itself. */
export function writeMeta(report: Report): string {
  const organisation = escapeXml(joinFrames(report, (frame) => frame.organisation));
  const made = `${report.madeOn}T00:00:00`;
  const told = [
    `<meta:generator>${GENERATOR}</meta:generator>`,
    `<dc:title>${escapeXml(joinFrames(report, ({ title }) => title))}</dc:title>`,
    `<dc:subject>${escapeXml(joinFrames(report, ({ subtitle }) => subtitle))}</dc:subject>`,
    `<meta:initial-creator>${organisation}</meta:initial-creator><dc:creator>${organisation}</dc:creator>`,
    `<meta:creation-date>${made}</meta:creation-date><dc:date>${made}</dc:date>`,
    `<dc:language>${LANGUAGE_TAGS[report.language]}</dc:language>`,
  ];
  return rootOf('document-meta', `<office:meta>${told.join('')}</office:meta>`);
}

/** A part of the file: its path, its type, and what is in it. */
export interface DocumentPart {
  readonly path: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** Packed with the type first and as it is, so that other programs know the file by its first bytes. The same content always gives the same bytes. */
export function packDocument(parts: readonly DocumentPart[]): Uint8Array<ArrayBuffer> {
  const listed = parts.map(({ path, type }) => `<manifest:file-entry${writeAttributes({ 'manifest:full-path': path, 'manifest:media-type': type })}/>`);
  const root = `<manifest:file-entry${writeAttributes({ 'manifest:full-path': '/', 'manifest:version': VERSION, 'manifest:media-type': TYPE })}/>`;
  const manifest = `${XML_PROLOGUE}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="${VERSION}">\n${[root, ...listed].join('\n')}\n</manifest:manifest>`;
  return zipParts([
    { path: 'mimetype', content: TYPE, isStored: true },
    ...parts.map(({ path, type, content }) => ({ path, content, isStored: type === PNG })),
    { path: 'META-INF/manifest.xml', content: manifest },
  ]);
}

function rootOf(name: string, content: string): string {
  return `${XML_PROLOGUE}<office:${name}${NAMESPACES}>${content}</office:${name}>`;
}
