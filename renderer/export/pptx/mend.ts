/** Mends what the library leaves out or writes otherwise than PowerPoint and screen readers want: languages, header rows, texts of tables, notes, the theme and the clock. */

import { strFromU8, unzipSync } from 'fflate';
import type { Report } from '../../../assessments/report/blocks.ts';
import type { Language } from '../../../assessments/model.ts';
import { escapeXml } from '../xml.ts';
import { zipParts } from '../zip-parts.ts';
import { emu, PLACES } from './sizes.ts';
import { mendTheme } from './theme.ts';

/** What the library cannot be told of a slide. */
export interface Untold {
  readonly language: Language;
  /** The texts of its tables, in their order. */
  readonly captions: readonly string[];
}

/** As PowerPoint names them. */
const LANGUAGES = { en: 'en-GB', cy: 'cy-GB' } as const satisfies Readonly<Record<Language, string>>;
/** Upright paper. */
const NOTES_PAPER = '<p:notesSz cx="6858000" cy="9144000"/>';

/** The file as the library wrote it, mended and packed again. The same content always gives the same bytes. */
export function mend(file: Uint8Array, report: Report, slides: readonly Untold[]): Uint8Array<ArrayBuffer> {
  // Folders have an entry of their own, of which nobody has need.
  const parts = Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith('/'));
  const paths = new Set(parts.map(([path]) => path));
  return zipParts(parts.map(([path, content]) => (path.endsWith('.png') ? { path, content, isStored: true } : { path, content: mendPart(path, strFromU8(content), { paths, report, slides }) })));
}

interface Known {
  readonly paths: ReadonlySet<string>;
  readonly report: Report;
  readonly slides: readonly Untold[];
}

function mendPart(path: string, xml: string, { paths, report, slides }: Known): string {
  const [, folder, number] = /^ppt\/(\w+)\/[a-zA-Z]+(\d+)\.xml$/u.exec(path) ?? [];
  const slide = folder === 'slides' || folder === 'notesSlides' ? slides[Number(number) - 1] : undefined;
  const told = tellLanguage(xml, LANGUAGES[slide?.language ?? report.language]);
  if (path === '[Content_Types].xml') return leaveOutUnheld(told, paths);
  if (path === 'docProps/core.xml') return mendProperties(told, report);
  if (path === 'ppt/presentation.xml') return told.replace(/<p:notesSz [^>]*>/u, NOTES_PAPER);
  switch (folder) {
    case 'slides':
      return mendTables(numberThings(mendParagraphs(told)), slide?.captions ?? []);
    case 'slideLayouts':
      return mendLayout(numberThings(told));
    case 'slideMasters':
      return numberThings(told).replaceAll('<a:spcPct val="20000"/>', '<a:spcPct val="0"/>');
    case 'notesSlides':
      return mendNotes(told);
    case 'theme':
      return mendTheme(told);
    default:
      return told;
  }
}

/** All text that the library writes is American to it. */
function tellLanguage(xml: string, language: string): string {
  return xml.replaceAll(' lang="en-US"', ` lang="${language}"`);
}

/** The library lists a master for every slide, but writes one. */
function leaveOutUnheld(types: string, paths: ReadonlySet<string>): string {
  return types.replaceAll(/<Override PartName="\/([^"]+)"[^>]*>/gu, (entry, path: string) => (paths.has(path) ? entry : ''));
}

function mendProperties(properties: string, { language, madeOn }: Report): string {
  return properties
    .replaceAll(/(?<=<dcterms:\w+ [^>]*>)[^<]+/gu, `${madeOn}T00:00:00Z`)
    .replace('</cp:coreProperties>', `<dc:language>${LANGUAGES[language]}</dc:language></cp:coreProperties>`);
}

/** The library repeats the properties of a paragraph before each of its runs, where PowerPoint takes them for damage. */
function mendParagraphs(xml: string): string {
  return xml.replaceAll(/(<\/a:r>|<a:br\/>)<a:pPr.*?<\/a:pPr>/gsu, '$1');
}

/** Tables get numbers that others have. */
function numberThings(xml: string): string {
  let last = 0;
  return xml.replaceAll(/<p:cNvPr id="\d+"/gu, () => {
    last += 1;
    return `<p:cNvPr id="${last}"`;
  });
}

function mendTables(xml: string, captions: readonly string[]): string {
  const waiting = [...captions];
  return xml
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1" firstCol="1"/>')
    .replaceAll(/(<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr [^>]*)\/>/gu, (_, start: string) => `${start} descr="${escapeXml(waiting.shift() ?? '')}"/>`);
}

/** What people add themselves stands where the rest does, without room around it, and is asked for in the language of their program. */
function mendLayout(layout: string): string {
  const { x, y, width, height } = PLACES.content;
  return layout
    .replaceAll(' hasCustomPrompt="1"', '')
    .replaceAll('<a:bodyPr wrap="square" rtlCol="0">', '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0">')
    .replace(/<a:off x="0" y="0"\/><a:ext cx="[1-9]\d*" cy="0"\/>/u, `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`);
}

/** The library writes notes as one run of text, whatever lines it has. */
function mendNotes(notes: string): string {
  return notes.replace(/<a:p>(<a:r><a:rPr [^>]*><a:t>)([^<]*)<\/a:t><\/a:r>/u, (_, start: string, text: string) => `<a:p>${text.split(/\r?\n/u).map((line) => `${start}${line}</a:t></a:r>`).join('</a:p><a:p>')}`);
}
