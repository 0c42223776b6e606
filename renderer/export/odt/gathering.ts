/** What writing the text gathers for the rest of the file: the styles its places need, its pictures, and the headings of its contents list. */

import type { Language } from '../../../assessments/model.ts';
import { writeAttributes, type Attributes } from '../xml.ts';
import { HEADING, sizeOf } from './styles.ts';
import { ODF_LANGUAGES, type Look } from './text.ts';

/** A heading that the contents list links to. */
export interface Entry {
  readonly place: string;
  readonly text: string;
  readonly language: Language;
}

/** What a table and its columns are called. */
export interface TableNames {
  readonly title: string;
  readonly table: string;
  readonly columns: readonly string[];
}

/** Gathers while the text is written. What it gathered is whole when the text is. */
export interface Gathering {
  /** The name of the style that a paragraph takes. */
  readonly styleOf: (look: Look, language: Language | null) => string;
  /** The name of the style for a stretch of text in a language. */
  readonly languageStyle: (language: Language) => string;
  /** Names for a table and its columns of so many millimetres. A title that was there before gets a number. */
  readonly nameTable: (title: string, properties: Attributes, widths: readonly number[]) => TableNames;
  /** The path of a picture in the file, and its name, which gets a number where it was there before. */
  readonly addPicture: (name: string, bytes: Uint8Array) => { readonly name: string; readonly path: string };
  /** The place by which links find a heading. */
  readonly addEntry: (text: string, language: Language) => string;
  readonly writeStyles: () => string;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly entries: readonly Entry[];
}

const SMALL = sizeOf(9);

/** Nothing is gathered yet. */
export function startGathering(): Gathering {
  const names = new Map<string, string>();
  const taken = new Map<string, number>();
  const pictures = new Map<string, Uint8Array>();
  const entries: Entry[] = [];
  /** One name for all that look the same. */
  const nameOf = (family: string, properties: string, parent?: string): string => {
    const style = `${writeAttributes({ 'style:family': family, 'style:parent-style-name': parent })}>${properties}`;
    const name = names.get(style) ?? `S${names.size + 1}`;
    names.set(style, name);
    return name;
  };
  const makeUnlike = (name: string): string => {
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  };
  return {
    styleOf: ({ style, keepNext, startsPage, isTight, isSmall, isInside }, language) => {
      const stands: Attributes = {
        'fo:keep-with-next': keepNext === true ? 'always' : undefined,
        'fo:break-before': startsPage === true ? 'page' : undefined,
        ...(isInside === true ? HEADING.spacing : {}),
        ...(isTight === true ? { 'fo:margin-top': '0mm' } : {}),
      };
      const told: Attributes = { ...(isSmall === true ? SMALL : {}), ...(isInside === true ? sizeOf(HEADING.size) : {}), ...(language === null ? {} : ODF_LANGUAGES[language]) };
      const isPlain = [...Object.values(stands), ...Object.values(told)].every((value) => value === undefined);
      return isPlain ? style : nameOf('paragraph', `${element('paragraph', stands)}${element('text', told)}`, style);
    },
    languageStyle: (language) => nameOf('text', element('text', ODF_LANGUAGES[language])),
    nameTable: (title, properties, widths) => ({
      title: makeUnlike(title),
      table: nameOf('table', element('table', properties)),
      columns: widths.map((width) => nameOf('table-column', element('table-column', { 'style:column-width': `${width.toFixed(2)}mm` }))),
    }),
    addPicture: (name, bytes) => {
      const path = `Pictures/${pictures.size + 1}.png`;
      pictures.set(path, bytes);
      return { name: makeUnlike(name), path };
    },
    addEntry: (text, language) => {
      const place = `place-${entries.length + 1}`;
      entries.push({ place, text, language });
      return place;
    },
    writeStyles: () => [...names].map(([style, name]) => `<style:style style:name="${name}"${style}</style:style>`).join('\n'),
    pictures,
    entries,
  };
}

function element(kind: string, attributes: Attributes): string {
  return `<style:${kind}-properties${writeAttributes(attributes)}/>`;
}
