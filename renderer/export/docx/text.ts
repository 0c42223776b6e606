/** Paragraphs of a Word document. */

import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import type { Language } from '../../../assessments/model.ts';

/** As Word names them. */
export const WORD_LANGUAGES = { en: 'en-GB', cy: 'cy-GB' } as const satisfies Readonly<Record<Language, string>>;

/** Writes a paragraph; line ends in the text stay line ends. The form is what sets its letters apart from those of its style. */
export type Write = (text: string, options?: IParagraphOptions, form?: IRunOptions) => Paragraph;

/** Writes in the language of the document. */
export const writeParagraph: Write = (text, options, form) => write(text, options, { ...form });

/** Writes in a language that each stretch of text says, so that it is read out and checked in that one. */
export function writeIn(language: Language): Write {
  return (text, options, form) => write(text, options, { ...form, ...languageOf(language) });
}

/** What makes a stretch of text one of that language. */
export function languageOf(language: Language): IRunOptions {
  return { language: { value: WORD_LANGUAGES[language] } };
}

function write(text: string, options: IParagraphOptions | undefined, form: IRunOptions): Paragraph {
  return new Paragraph({ ...options, children: text.split('\n').map((line, index) => new TextRun({ ...form, text: line, ...(index === 0 ? {} : { break: 1 }) })) });
}
