/** What a place in the content is called: short, for people, and the same tomorrow. */

import { nameOf, partOf, partsOf, type Syntax } from './syntax.ts';

/** What one thing of a list is called, by the name of the list. */
const ONE_OF: Readonly<Record<string, string>> = {
  blocks: 'block',
  enoughWhen: 'enough at level',
  head: 'heading',
  items: 'item',
  levelNames: 'level name',
  levels: 'level',
  rows: 'row',
  sections: 'section',
  statuses: 'status',
  stepsUp: 'step up',
};

/** Where a thing has one text, it needs no name. */
const ONLY_TEXT = new Set(['about', 'action', 'claim', 'reason', 'text']);

/**
 * The name of a content file. Templates and claims go by their ids.
 *
 * @example labelFile('assessments/questionnaire/templates/tpl05.ts') // 'templates/TPL05'
 */
export function labelFile(file: string): string {
  const path = file.replace(/^assessments\//, '').replace(/\.ts$/, '').replace(/^questionnaire\/(?=(?:templates|claims)\/)/, '');
  return path.replace(/[a-z]+\d+$/, (id) => id.toUpperCase());
}

/** The name of what stands under a key, or of one thing in a list under it: its id, or its number from 1. */
export function labelPart(key: string, part?: Syntax, index?: number): string {
  if (part === undefined || index === undefined) return ONLY_TEXT.has(key) ? '' : key.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const own = idOf(part);
  return own === '' ? `${ONE_OF[key] ?? key} ${index + 1}`.trim() : own;
}

function idOf(part: Syntax): string {
  const value = (key: string) => {
    const property = partsOf(part, 'properties').find((each) => nameOf(each) === key);
    return nameOf(property && partOf(property, 'value')).replace(/^null$/, '');
  };
  const [from, to] = [value('from'), value('to')];
  if (value('id') !== '' || (from === '' && to === '')) return value('id');
  return from === '' ? `new ${to}` : to === '' ? `dropped ${from}` : from === to ? from : `${from} to ${to}`;
}
