/** The contents list of an OpenDocument text: links to its sections, which the program that opens it can bring up to date. */

import type { Report } from '../../../assessments/report/blocks.ts';
import { joinFrames, listFrames } from '../../../assessments/report/two-languages.ts';
import type { WordsIn } from '../languages.ts';
import { escapeXml } from '../xml.ts';
import type { Gathering } from './gathering.ts';
import { LINK, STYLE } from './styles.ts';
import { writeIn, writerOf, writeText } from './text.ts';

/** The list of all that was gathered, so the text must be written before. */
export function writeContents(report: Report, wordsIn: WordsIn, gathering: Gathering): string {
  const title = joinFrames(report, ({ language }) => wordsIn(language).paper.contents);
  const links = gathering.entries.map(({ place, text, language }) => {
    const link = `<text:a xlink:type="simple" xlink:href="#${place}" text:style-name="${LINK}" text:visited-style-name="${LINK}">${writeText(text)}</text:a>`;
    return writerOf(report, gathering, language).holding(`${link}<text:tab/>${pageOf(place)}`, { style: STYLE.entry });
  });
  const hints = listFrames(report).map(({ language }) => writerOf(report, gathering, language).paragraph(wordsIn(language).paper.contentsHint, { style: STYLE.note }));
  const heading = writeIn(gathering, null).paragraph(title, { style: STYLE.contents });
  return [
    `<text:table-of-content text:name="${escapeXml(title)}" text:protected="false">`,
    sourceOf(escapeXml(title)),
    `<text:index-body><text:index-title text:name="${escapeXml(title)} 1">${heading}</text:index-title>\n${links.join('\n')}\n</text:index-body>`,
    '</text:table-of-content>',
    ...hints,
  ].join('\n');
}

/** The page is a reference that the program works out: only that knows it. */
function pageOf(place: string): string {
  return `<text:bookmark-ref text:reference-format="page" text:ref-name="${place}"></text:bookmark-ref>`;
}

/** How the list is made again: of the headings of sections, each a link, with its page. */
function sourceOf(title: string): string {
  return [
    '<text:table-of-content-source text:outline-level="1" text:use-outline-level="false" text:use-index-marks="false" text:use-index-source-styles="true">',
    `<text:index-title-template text:style-name="${STYLE.contents}">${title}</text:index-title-template>`,
    `<text:table-of-content-entry-template text:outline-level="1" text:style-name="${STYLE.entry}">`,
    `<text:index-entry-link-start text:style-name="${LINK}"/><text:index-entry-text/><text:index-entry-link-end/>`,
    '<text:index-entry-tab-stop style:type="right" style:leader-char=" "/><text:index-entry-page-number/>',
    '</text:table-of-content-entry-template>',
    `<text:index-source-styles text:outline-level="1"><text:index-source-style text:style-name="${STYLE.section}"/></text:index-source-styles>`,
    '</text:table-of-content-source>',
  ].join('');
}
