/** What a PDF says about itself: title, language, dates and an identity that follows from its content. */

import type { jsPDF } from 'jspdf';
import type { Report } from '../../../assessments/report/blocks.ts';
import { joinFrames, listFrames } from '../../../assessments/report/two-languages.ts';
import { LANGUAGE_TAGS } from '../languages.ts';

const PRODUCER = 'Soundings';

/** Sets everything so that the same report always gives the same bytes. */
export function describeDocument(doc: jsPDF, report: Report): void {
  const told = (part: 'title' | 'subtitle' | 'organisation') => joinFrames(report, (frame) => frame[part]);
  doc.setDocumentProperties({ title: told('title'), subject: told('subtitle'), author: told('organisation'), creator: PRODUCER });
  doc.setLanguage(LANGUAGE_TAGS[report.language]);
  doc.viewerPreferences({ DisplayDocTitle: true });
  doc.setCreationDate(creationDate(report.madeOn));
  doc.setFileId(digest(JSON.stringify(report)));
  doc.addMetadata(xmpOf(report), true);
}

function creationDate(day: string): string | Date {
  const written = `D:${day.replaceAll('-', '')}000000+00'00'`;
  // jsPDF takes the written form up to the year 2037 only.
  return day < '2038' ? written : new Date(`${day}T00:00:00`);
}

function xmpOf(report: Report): string {
  const frames = listFrames(report);
  const titles = report.second === null ? [] : frames.map(({ language, title }) => itemOf(title, LANGUAGE_TAGS[language]));
  const languages = frames.map(({ language }) => itemOf(LANGUAGE_TAGS[language]));
  return [
    '<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    `<dc:title><rdf:Alt>${itemOf(joinFrames(report, ({ title }) => title), 'x-default')}${titles.join('')}</rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq>${itemOf(joinFrames(report, ({ organisation }) => organisation))}</rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag>${languages.join('')}</rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${report.madeOn}T00:00:00Z</xmp:CreateDate><xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

function itemOf(text: string, language?: string): string {
  return `<rdf:li${language === undefined ? '' : ` xml:lang="${language}"`}>${escapeXml(text)}</rdf:li>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** 32 hexadecimal figures that follow from a text: four FNV-1a hashes, each from a start of its own. An identity, no protection. */
function digest(text: string): string {
  const hashes = Uint32Array.of(0, 1, 2, 3).map((number) => 0x811c9dc5 ^ number);
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charCodeAt(index);
    for (let number = 0; number < hashes.length; number += 1) hashes[number] = Math.imul((hashes[number] ?? 0) ^ letter, 0x01000193);
  }
  return Array.from(hashes, (hash) => hash.toString(16).padStart(8, '0')).join('');
}
