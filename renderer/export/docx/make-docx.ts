/** Makes the report as a Word document: real headings, lists, captions and header rows, a contents list, and pictures with their text. */

import { Document, HeadingLevel, Packer, PageOrientation, Paragraph, TableOfContents, TextRun, type IPropertiesOptions, type Table } from 'docx';
import type { Report } from '../../../assessments/report/blocks.ts';
import { joinFrames, listFrames } from '../../../assessments/report/two-languages.ts';
import type { Maker } from '../document.ts';
import { DRAWING_WIDTH } from '../drawing/ruler.ts';
import { loadWordsOf, nameLanguage, type WordsIn } from '../languages.ts';
import { countBeforeContents } from '../order.ts';
import { tidyReport } from '../printable-report.ts';
import { roomBesideTitle } from '../type/title.ts';
import type { Typefaces } from '../type/typeface.ts';
import { makeSection } from './blocks.ts';
import { makeFooter, makeHeader } from './page-frame.ts';
import { FONT, makeStyles, NUMBERING, STYLE } from './styles.ts';
import { languageOf, WORD_LANGUAGES, writeIn, writeParagraph, type Write } from './text.ts';

/** Millimetres as Word takes them. */
const PAGE = {
  size: { width: '210mm', height: '297mm', orientation: PageOrientation.PORTRAIT },
  margin: { top: '29mm', bottom: '26mm', left: '20mm', right: '20mm', header: '16mm', footer: '12mm' },
} as const;

/** The report as an A4 document that people can edit. Word has other fonts to fall back on, so no character is replaced. */
export const makeDocx: Maker = async ({ report: wanted }, tools) => {
  const report = tidyReport(wanted);
  const typefaces = await tools.loadTypefaces();
  const wordsIn = await loadWordsOf(report);
  const children: (Paragraph | Table | TableOfContents)[] = [
    makeTitle(report),
    ...listFrames(report).map(({ language, subtitle }) => writerOf(report, language)(subtitle, { style: STYLE.subtitle })),
  ];
  const before = countBeforeContents(report.sections);
  for (const [index, section] of report.sections.entries()) {
    if (report.hasContents && index === before) children.push(...makeContents(report, wordsIn));
    const { language } = section;
    const setup = { typefaces, words: wordsIn(language).charts, write: writerOf(report, language), languageName: nameLanguage(report, wordsIn, language), tools };
    children.push(...(await makeSection(setup, section)));
    tools.onProgress(index + 1, report.sections.length);
  }
  const organisation = joinFrames(report, (frame) => frame.organisation);
  const document = new Document({
    title: joinFrames(report, ({ title }) => title),
    subject: joinFrames(report, ({ subtitle }) => subtitle),
    creator: organisation,
    lastModifiedBy: organisation,
    styles: makeStyles(WORD_LANGUAGES[report.language], roomBesideTitle(typefaces, report, DRAWING_WIDTH)),
    numbering: NUMBERING,
    fonts: embedFont(typefaces),
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: makeHeader(report) },
        footers: { default: makeFooter(report, wordsIn) },
        children,
      },
    ],
  });
  return { bytes: new Uint8Array(await Packer.toArrayBuffer(document)), missing: [] };
};

/** Only where a document holds two languages must its text say which it is in. */
function writerOf({ second }: Report, language: Report['language']): Write {
  return second === null ? writeParagraph : writeIn(language);
}

/** One heading, whatever the number of languages: the second title on a line of its own. */
function makeTitle(report: Report): Paragraph {
  const titles = listFrames(report).map(({ language, title }, at) => new TextRun({ ...(report.second === null ? {} : languageOf(language)), text: title, ...(at === 0 ? {} : { break: 1 }) }));
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: titles });
}

/** Links without page numbers: only the program that opens the document knows those, and asking it to count stops people with a question. */
function makeContents(report: Report, wordsIn: WordsIn): (Paragraph | TableOfContents)[] {
  const contents = joinFrames(report, ({ language }) => wordsIn(language).paper.contents);
  return [
    writeParagraph(contents, { style: STYLE.contents }),
    new TableOfContents(contents, { hyperlink: true, headingStyleRange: '2-2', pageNumbersEntryLevelsRange: '2-2', beginDirty: false }),
    ...listFrames(report).map(({ language }) => writerOf(report, language)(wordsIn(language).paper.contentsHint, { style: STYLE.note })),
  ];
}

/** Our typeface inside the file, so that it looks the same where it is not installed. */
function embedFont({ regular, semibold }: Typefaces): FontOptions {
  return isTaken(regular.bytes) && isTaken(semibold.bytes) ? [{ name: FONT, data: regular.bytes, bold: semibold.bytes }] : [];
}

type FontOptions = NonNullable<IPropertiesOptions['fonts']>;

/** The types of docx ask for a buffer of Node; its code takes any bytes. */
function isTaken(bytes: Uint8Array): bytes is FontOptions[number]['data'] {
  return bytes.length > 0;
}
