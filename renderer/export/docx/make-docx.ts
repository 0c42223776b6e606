/** Makes the report as a Word document: real headings, lists, captions and header rows, a contents list, and pictures with their text. */

import { Document, HeadingLevel, Packer, PageOrientation, TableOfContents, type IPropertiesOptions, type Paragraph, type Table } from 'docx';
import { WORDS } from '../../../assessments/words/words.ts';
import type { Maker } from '../document.ts';
import { tidyReport } from '../printable-report.ts';
import type { Typefaces } from '../type/typeface.ts';
import { makeSection } from './blocks.ts';
import { makeFooter, makeHeader } from './page-frame.ts';
import { FONT, makeStyles, NUMBERING, STYLE } from './styles.ts';
import { writeParagraph } from './text.ts';

const LANGUAGES = { en: 'en-GB', cy: 'cy-GB' } as const;
/** Millimetres as Word takes them. */
const PAGE = {
  size: { width: '210mm', height: '297mm', orientation: PageOrientation.PORTRAIT },
  margin: { top: '29mm', bottom: '26mm', left: '20mm', right: '20mm', header: '16mm', footer: '12mm' },
} as const;

/** The report as an A4 document that people can edit. Word has other fonts to fall back on, so no character is replaced. */
export const makeDocx: Maker = async ({ report: wanted }, tools) => {
  const report = tidyReport(wanted);
  const typefaces = await tools.loadTypefaces();
  const words = WORDS.en;
  const setup = { typefaces, words: words.charts, tools };
  const children: (Paragraph | Table | TableOfContents)[] = [
    writeParagraph(report.title, { heading: HeadingLevel.HEADING_1 }),
    writeParagraph(report.subtitle, { style: STYLE.subtitle }),
    writeParagraph(words.paper.contents, { style: STYLE.contents }),
    // Links without page numbers: only the program that opens the document knows those, and asking it to count stops people with a question.
    new TableOfContents(words.paper.contents, { hyperlink: true, headingStyleRange: '2-2', pageNumbersEntryLevelsRange: '2-2', beginDirty: false }),
    writeParagraph(words.paper.contentsHint, { style: STYLE.note }),
  ];
  for (const [index, section] of report.sections.entries()) {
    children.push(...(await makeSection(setup, section)));
    tools.onProgress(index + 1, report.sections.length);
  }
  const document = new Document({
    title: report.title,
    subject: report.subtitle,
    creator: report.organisation,
    lastModifiedBy: report.organisation,
    styles: makeStyles(LANGUAGES[report.language]),
    numbering: NUMBERING,
    fonts: embedFont(typefaces),
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: makeHeader(report) },
        footers: { default: makeFooter(report, words.paper.pageOfLink) },
        children,
      },
    ],
  });
  return { bytes: new Uint8Array(await Packer.toArrayBuffer(document)), missing: [] };
};

/** Our typeface inside the file, so that it looks the same where it is not installed. */
function embedFont({ regular, semibold }: Typefaces): FontOptions {
  return isTaken(regular.bytes) && isTaken(semibold.bytes) ? [{ name: FONT, data: regular.bytes, bold: semibold.bytes }] : [];
}

type FontOptions = NonNullable<IPropertiesOptions['fonts']>;

/** The types of docx ask for a buffer of Node; its code takes any bytes. */
function isTaken(bytes: Uint8Array): bytes is FontOptions[number]['data'] {
  return bytes.length > 0;
}
