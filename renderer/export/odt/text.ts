/** Paragraphs and headings of an OpenDocument text, each in a style, and in its language where the document holds two. */

import type { Language } from '../../../assessments/model.ts';
import type { Report } from '../../../assessments/report/blocks.ts';
import { escapeXml } from '../xml.ts';
import type { Gathering } from './gathering.ts';
import type { StyleName } from './styles.ts';

/** As OpenDocument names a language. */
export type LanguageTag = (typeof ODF_LANGUAGES)[Language];

export const ODF_LANGUAGES = {
  en: { 'fo:language': 'en', 'fo:country': 'GB' },
  cy: { 'fo:language': 'cy', 'fo:country': 'GB' },
} as const satisfies Readonly<Record<Language, unknown>>;

/** How a paragraph stands: its style, and what differs from that in this place. */
export interface Look {
  readonly style: StyleName;
  readonly keepNext?: boolean;
  readonly startsPage?: boolean;
  /** Without space above: at the top of a page, or under what belongs to it. */
  readonly isTight?: boolean;
  /** In the type of tables whose words have no room otherwise. */
  readonly isSmall?: boolean;
  /** A heading where the section itself has none: it looks like those that stand inside the others. */
  readonly isInside?: boolean;
}

/** Writes in one language: text as a paragraph, what is XML already as one, and a heading, which links may find under its place. */
export interface Write {
  readonly paragraph: (text: string, look: Look) => string;
  readonly holding: (xml: string, look: Look) => string;
  readonly heading: (text: string, level: number, look: Look, place?: string) => string;
}

/** Only where a document holds two languages must its text say which it is in. */
export function writerOf({ second }: Report, gathering: Gathering, language: Language): Write {
  return writeIn(gathering, second === null ? null : language);
}

/** The language is null where the whole document has one, which its styles say. */
export function writeIn(gathering: Gathering, language: Language | null): Write {
  const styleOf = (look: Look) => gathering.styleOf(look, language);
  const holding = (xml: string, look: Look) => `<text:p text:style-name="${styleOf(look)}">${xml}</text:p>`;
  return {
    holding,
    paragraph: (text, look) => holding(writeText(text), look),
    heading: (text, level, look, place) => {
      const written = place === undefined ? writeText(text) : markPlace(writeText(text), place);
      return `<text:h text:style-name="${styleOf(look)}" text:outline-level="${level}">${written}</text:h>`;
    },
  };
}

/** The text of a paragraph: line ends stay, and so do spaces at its ends and in a row, which OpenDocument would otherwise drop. */
export function writeText(text: string): string {
  return escapeXml(text)
    .replaceAll(/^ | $|(?<=[ \n]) | (?=\n)/gu, '<text:s/>')
    .replaceAll('\n', '<text:line-break/>');
}

function markPlace(xml: string, place: string): string {
  const name = escapeXml(place);
  return `<text:bookmark-start text:name="${name}"/>${xml}<text:bookmark-end text:name="${name}"/>`;
}
