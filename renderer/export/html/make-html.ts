/** Makes the report as one HTML file: language, title, one first heading, landmarks, captions and header cells; no script, and nothing asked of any other machine. */

import type { Frame, Report } from '../../../assessments/report/blocks.ts';
import { joinFrames, listFrames, listTellings } from '../../../assessments/report/two-languages.ts';
import type { Maker } from '../document.ts';
import { LANGUAGE_TAGS, loadWordsOf, nameLanguage, type WordsIn } from '../languages.ts';
import { countBeforeContents } from '../order.ts';
import { tidyReport } from '../printable-report.ts';
import { placeOf, writeSections } from './blocks.ts';
import { drawFigures, NO_DRAWINGS, type Drawings } from './drawings.ts';
import { escapeHtml, writeLines } from './escape.ts';
import { STYLE } from './style.ts';

/** Whatever finds its way into the file: a browser that opens it runs no script and fetches nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

export const makeHtml: Maker = async ({ report: wanted }, tools) => {
  const report = tidyReport(wanted);
  const wordsIn = await loadWordsOf(report);
  const drawings = drawFigures(await tools.loadTypefaces(), report, wordsIn);
  return { bytes: new TextEncoder().encode(writeHtml(report, wordsIn, drawings)), missing: [] };
};

/** The whole file. Without drawings, each figure is told by its finding, its text and its table. */
export function writeHtml(report: Report, wordsIn: WordsIn, drawings: Drawings = NO_DRAWINGS): string {
  const organisation = escapeHtml(joinFrames(report, (frame) => frame.organisation));
  const marks = listFrames(report).flatMap((frame) => (frame.sampleMark === null ? [] : [` <span class="mark"${languageOf(report, frame)}>${escapeHtml(frame.sampleMark)}</span>`]));
  const foot = listFrames(report).flatMap((frame) =>
    [frame.footer.questionnaire, frame.footer.dates, frame.footer.retention].filter((line) => line !== '').map((line) => `<p${languageOf(report, frame)}>${writeLines(line)}</p>`),
  );
  const subtitles = listFrames(report).map((frame) => `<p class="subtitle"${languageOf(report, frame)}>${escapeHtml(frame.subtitle)}</p>`);
  const write = (sections: Report['sections']) => writeSections(sections, ({ language }) => nameLanguage(report, wordsIn, language), drawings);
  // The summary comes first: whoever reads no further has read it.
  const first = report.hasContents ? countBeforeContents(report.sections) : 0;
  const parts = [write(report.sections.slice(0, first)), report.hasContents ? writeContents(report, wordsIn) : '', write(report.sections.slice(first))].filter((part) => part !== '');
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[report.language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${organisation}">
<title>${escapeHtml(joinFrames(report, ({ title }) => title))} – ${organisation}</title>
<style>${drawings.fontFaces}${STYLE}</style>
</head>
<body${report.second === null ? '' : ' class="two"'}>
<header>
${report.classification === null ? '' : `<p class="classification">${escapeHtml(report.classification)}</p>\n`}<p class="organisation"><strong>${organisation}</strong>${marks.join('')}</p>
<h1>${tellEach(report, ({ title }) => title, '<br>')}</h1>
${subtitles.join('\n')}
</header>
<main>
${parts.join('\n')}
</main>
<footer>
${foot.join('\n')}
</footer>
</body>
</html>
`;
}

function writeContents(report: Report, wordsIn: WordsIn): string {
  const links = listTellings(report.sections).flatMap((telling) => {
    const each = telling.flatMap((section) => {
      const lang = telling.length === 1 ? '' : ` lang="${LANGUAGE_TAGS[section.language]}"`;
      return section.title === null ? [] : [`<a href="#${placeOf(section, telling)}-title"${lang}>${escapeHtml(section.title)}</a>`];
    });
    return each.length === 0 ? [] : [`<li>${each.join(' / ')}</li>`];
  });
  const heading = tellEach(report, ({ language }) => wordsIn(language).paper.contents, ' / ');
  return `<nav aria-labelledby="contents-title">\n<h2 id="contents-title">${heading}</h2>\n<ul>\n${links.join('\n')}\n</ul>\n</nav>`;
}

/** What each frame says, marked with its language where there are two. */
function tellEach(report: Report, textOf: (frame: Frame) => string, between: string): string {
  if (report.second === null) return escapeHtml(textOf(report));
  return listFrames(report).map((frame) => `<span${languageOf(report, frame)}>${escapeHtml(textOf(frame))}</span>`).join(between);
}

function languageOf({ second }: Report, { language }: Frame): string {
  return second === null ? '' : ` lang="${LANGUAGE_TAGS[language]}"`;
}
