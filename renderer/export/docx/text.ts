/** Paragraphs of a Word document. */

import { Paragraph, TextRun, type IParagraphOptions } from 'docx';

/** A paragraph; line ends in the text stay line ends. */
export function writeParagraph(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: text.split('\n').map((line, index) => new TextRun(index === 0 ? { text: line } : { text: line, break: 1 })) });
}
