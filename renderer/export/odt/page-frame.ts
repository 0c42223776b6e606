/** What stands on every page of an OpenDocument text: classification, organisation and sample mark above; questionnaire, dates and page below. */

import type { Report } from '../../../assessments/report/blocks.ts';
import { joinFrames, listFrames } from '../../../assessments/report/two-languages.ts';
import type { WordsIn } from '../languages.ts';
import { escapeXml } from '../xml.ts';
import type { Gathering } from './gathering.ts';
import { NAME, STYLE } from './styles.ts';
import { writeIn, writerOf, writeText } from './text.ts';

const PAGE = '<text:page-number text:select-page="current">1</text:page-number>';
const PAGES = '<text:page-count>1</text:page-count>';

/** The name once where it is the same in both languages; under it the second language's mark. */
export function writeHeader(report: Report, gathering: Gathering): string {
  const { classification } = report;
  const above = classification === null ? '' : writeIn(gathering, null).paragraph(classification, { style: STYLE.classification });
  const name = `<text:span text:style-name="${NAME}">${writeText(joinFrames(report, ({ organisation }) => organisation))}</text:span>`;
  const lines = listFrames(report).flatMap(({ language, sampleMark }, at) => {
    if (at > 0 && sampleMark === null) return [];
    const mark = sampleMark === null ? '' : `<text:tab/>${writeText(sampleMark)}`;
    return [writerOf(report, gathering, language).holding(`${at === 0 ? name : ''}${mark}`, { style: STYLE.header })];
  });
  return `<style:header>${above}${lines.join('')}</style:header>`;
}

/** The page numbers are fields that the program fills in. */
export function writeFooter(report: Report, wordsIn: WordsIn, gathering: Gathering): string {
  const lines = listFrames(report).flatMap(({ language, footer }) => {
    const write = writerOf(report, gathering, language);
    const pages = `<text:tab/>${PAGE}${escapeXml(wordsIn(language).paper.pageOfLink)}${PAGES}`;
    const more = [footer.dates, footer.retention].filter((text) => text !== '').join(' · ');
    return [write.holding(`${writeText(footer.questionnaire)}${pages}`, { style: STYLE.footer }), ...(more === '' ? [] : [write.paragraph(more, { style: STYLE.footer })])];
  });
  return `<style:footer>${lines.join('')}</style:footer>`;
}
