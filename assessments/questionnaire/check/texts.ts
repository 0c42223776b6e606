/** Finds what is wrong with the texts of a questionnaire: a language that is missing, tags, control characters, and what is too long for its place. */

import { LONGEST_CONTENT } from '../../limits.ts';
import type { FieldName } from './faults.ts';
import { valueAt, type Finding, type Path } from './raw.ts';

/** How long a text may be, by the part that it is. The names of levels and dimensions stand on the axes of charts. */
const LENGTHS = {
  title: 'title', name: 'label', levelNames: 'label', question: 'sentence', levels: 'sentence', enoughWhen: 'sentence', action: 'sentence', instruction: 'paragraph',
  evidence: 'paragraph', about: 'paragraph', claim: 'paragraph', reason: 'paragraph',
} as const satisfies Partial<Readonly<Record<FieldName, keyof typeof LONGEST_CONTENT>>>;

/** The beginning of a tag, a comment or a declaration. "Fewer than <5 staff" holds none. */
const TAG = /<[a-z/!?][^<>\s]{0,20}/i;
/** Control characters and line ends, halves of characters, and marks that turn the direction of what follows. */
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** What is wrong with any text, whatever else is wrong around it. */
export function findTextFaults(known: unknown): readonly Finding[] {
  return findTexts(known, []).flatMap((path) => findIn(known, path));
}

/** The ways to all texts: whatever stands in the place of one and has a language in it. */
function findTexts(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isTextPlace(path) && !Array.isArray(value)) return [path];
  if (Array.isArray(value)) return value.flatMap((each: unknown, at) => findTexts(each, [...path, at]));
  return Object.entries(value).flatMap(([name, each]) => findTexts(each, [...path, name]));
}

function findIn(known: unknown, text: Path): readonly Finding[] {
  return ['en', 'cy'].flatMap((language): readonly Finding[] => {
    const path = [...text, language];
    const words = valueAt(known, ...path);
    if (words === undefined || words === null || (typeof words === 'string' && words.trim() === '')) return [{ path, fault: { kind: 'language-missing' } }];
    if (typeof words !== 'string') return [];
    const most = LONGEST_CONTENT[LENGTHS[nameOf(text) as keyof typeof LENGTHS]];
    const tag = TAG.exec(words)?.[0];
    return [
      ...(tag === undefined ? [] : [{ path, fault: { kind: 'has-tag', found: tag } } as const]),
      ...(CONTROL.test(words) ? [{ path, fault: { kind: 'has-control' } } as const] : []),
      ...(words.length > most ? [{ path, fault: { kind: 'too-long', most, found: words.length } } as const] : []),
    ];
  });
}

function isTextPlace(path: Path): boolean {
  return nameOf(path) in LENGTHS;
}

/** The last name on the way: the list itself, for an entry of a list. */
function nameOf(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}
