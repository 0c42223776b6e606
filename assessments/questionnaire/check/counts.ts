/** Finds what is wrong with the dimensions and questions of a questionnaire as a whole: their order, their number, and ids that stand twice. */

import { QUESTIONS_OF_A_DIMENSION } from '../../limits.ts';
import { dimensionIdSchema } from '../../questionnaire-model.ts';
import { DIMENSION_ORDER } from '../questionnaire.ts';
import type { FieldName } from './faults.ts';
import { listAt, valueAt, wordsAt, type Finding, type Path } from './raw.ts';

/** Dimensions that are missing, unknown, twice there or out of order; too few questions; ids used twice. */
export function findCountFaults(known: unknown): readonly Finding[] {
  const dimensions = listAt(known, 'dimensions');
  const hasList = Array.isArray(valueAt(known, 'dimensions'));
  return [...(hasList ? findDimensionFaults(dimensions) : []), ...dimensions.flatMap(findNumberFaults), ...findTwice(known)];
}

function findDimensionFaults(dimensions: readonly unknown[]): readonly Finding[] {
  const ids = dimensions.map((dimension) => wordsAt(dimension, 'id'));
  const isKnown = (id: string | undefined) => dimensionIdSchema.safeParse(id).success;
  const places = ids.filter(isKnown).map((id) => DIMENSION_ORDER.findIndex((each) => each === id));
  const isInOrder = places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
  return [
    ...ids.flatMap((id, at): readonly Finding[] => {
      if (id === undefined) return [];
      const path = ['dimensions', at, 'id'];
      if (!isKnown(id)) return [{ path, fault: { kind: 'dimension-unknown', id: id.slice(0, 40) } }];
      return ids.indexOf(id) < at ? [{ path, fault: { kind: 'id-twice', id } }] : [];
    }),
    ...DIMENSION_ORDER.flatMap((id): readonly Finding[] => (ids.includes(id) ? [] : [{ path: ['dimensions'], fault: { kind: 'dimension-missing', id } }])),
    ...(isInOrder ? [] : [{ path: ['dimensions'], fault: { kind: 'dimensions-out-of-order' } } as const]),
  ];
}

function findNumberFaults(dimension: unknown, at: number): readonly Finding[] {
  if (!Array.isArray(valueAt(dimension, 'questions'))) return [];
  const path = ['dimensions', at, 'questions'];
  const { least, leastQuick } = QUESTIONS_OF_A_DIMENSION;
  const questions = listAt(dimension, 'questions');
  const quick = questions.filter((question) => valueAt(question, 'isQuick') === true).length;
  return [
    ...(questions.length < least ? [{ path, fault: { kind: 'too-few', least, found: questions.length } } as const] : []),
    ...(questions.length >= least && quick < leastQuick ? [{ path, fault: { kind: 'too-few-quick', least: leastQuick, found: quick } } as const] : []),
  ];
}

/** Each id is told at every place but the first. */
function findTwice(known: unknown): readonly Finding[] {
  const entriesOf = (name: FieldName) => listAt(known, name).map((entry, at) => ({ path: [name, at], id: wordsAt(entry, 'id') }));
  const questions = listAt(known, 'dimensions').flatMap((dimension, at) =>
    listAt(dimension, 'questions').map((question, place) => ({ path: ['dimensions', at, 'questions', place], id: wordsAt(question, 'id') })),
  );
  return [questions, entriesOf('works'), entriesOf('claims')].flatMap(listTwice);
}

function listTwice(entries: readonly { readonly path: Path; readonly id: string | undefined }[]): readonly Finding[] {
  const seen = new Set<string>();
  return entries.flatMap(({ path, id }): readonly Finding[] => {
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    return [{ path: [...path, 'id'], fault: { kind: 'id-twice', id: id.slice(0, 40) } }];
  });
}
