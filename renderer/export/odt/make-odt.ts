/** Makes the report as an OpenDocument text: real headings, lists, captions and header rows, a contents list with links, and pictures with their text. */

import type { Report } from '../../../assessments/report/blocks.ts';
import { listFrames } from '../../../assessments/report/two-languages.ts';
import type { Maker } from '../document.ts';
import { loadWordsOf, nameLanguage } from '../languages.ts';
import { countBeforeContents } from '../order.ts';
import { tidyReport } from '../printable-report.ts';
import { roomBesideTitle } from '../type/title.ts';
import { writeSection } from './blocks.ts';
import { writeContents } from './contents.ts';
import { startGathering, type Gathering } from './gathering.ts';
import { listFonts, packDocument, PNG, TRUETYPE, writeContent, writeMeta, writeStyles, XML } from './package.ts';
import { writeFooter, writeHeader } from './page-frame.ts';
import { END, STYLE, TEXT_WIDTH, writeNamedStyles, writeSharedStyles } from './styles.ts';
import { ODF_LANGUAGES, writerOf, writeText } from './text.ts';

/** The report as an A4 document that people can edit. Office programs have other fonts to fall back on, so no character is replaced. */
export const makeOdt: Maker = async ({ report: wanted }, tools) => {
  const report = tidyReport(wanted);
  const typefaces = await tools.loadTypefaces();
  const wordsIn = await loadWordsOf(report);
  const gathering = startGathering();
  const onEachPage = startGathering();
  const subtitles = listFrames(report).map(({ language, subtitle }) => writerOf(report, gathering, language).paragraph(subtitle, { style: STYLE.subtitle }));
  const sections: string[] = [];
  for (const [index, section] of report.sections.entries()) {
    const { language } = section;
    const setup = { typefaces, words: wordsIn(language).charts, write: writerOf(report, gathering, language), gathering, languageName: nameLanguage(report, wordsIn, language), tools };
    sections.push(await writeSection(setup, report.sections, section));
    tools.onProgress(index + 1, report.sections.length);
  }
  const contents = report.hasContents ? [writeContents(report, wordsIn, gathering)] : [];
  const before = countBeforeContents(report.sections);
  const text = [writeTitle(report, gathering), ...subtitles, ...sections.slice(0, before), ...contents, ...sections.slice(before), `<text:p text:style-name="${END}"/>`].join('\n');
  const [header, footer] = [writeHeader(report, onEachPage), writeFooter(report, wordsIn, onEachPage)];
  return {
    bytes: packDocument([
      { path: 'content.xml', type: XML, content: writeContent(`${writeSharedStyles()}\n${gathering.writeStyles()}`, text) },
      { path: 'styles.xml', type: XML, content: writeStyles(writeNamedStyles(ODF_LANGUAGES[report.language], roomBesideTitle(typefaces, report, TEXT_WIDTH)), onEachPage.writeStyles(), header, footer) },
      { path: 'meta.xml', type: XML, content: writeMeta(report) },
      ...[...gathering.pictures].map(([path, content]) => ({ path, type: PNG, content })),
      ...[...listFonts(typefaces)].map(([path, content]) => ({ path, type: TRUETYPE, content })),
    ]),
    missing: [],
  };
};

/** One heading, whatever the number of languages: the second title on a line of its own. */
function writeTitle(report: Report, gathering: Gathering): string {
  const titles = listFrames(report).map(({ language, title }) => {
    const written = writeText(title);
    return report.second === null ? written : `<text:span text:style-name="${gathering.languageStyle(language)}">${written}</text:span>`;
  });
  return `<text:h text:style-name="${STYLE.title}" text:outline-level="1">${titles.join('<text:line-break/>')}</text:h>`;
}
