/** What is typed into the form of published figures, what is missing in it, and the pack it asks for. */

import type { Day } from '../../../../assessments/figures-model.ts';
import type { MeasureId } from '../../../../assessments/model.ts';
import { readTyped, type PublishedField, type PublishedFieldProblem, type TypedMeasure } from '../../../../assessments/peers/published-typed.ts';
import { usualValidity } from '../../../../assessments/peers/months.ts';
import type { Form, Questionnaire } from '../../../../assessments/questionnaire-model.ts';
import { majorOf } from '../../../../assessments/questionnaire/version-map.ts';
import { MEASURES } from '../../../../assessments/report/peers-place.ts';
import type { PublishedFields } from '../../../../electron/peers.ts';

/** Everything in the form, as typed. */
export interface Typed {
  readonly publisher: string;
  readonly source: string;
  readonly on: Day | null;
  readonly validUntil: Day | null;
  readonly licence: string;
  readonly groupName: string;
  readonly groupNameCy: string;
  readonly definition: string;
  readonly measures: Readonly<Record<MeasureId, TypedMeasure>>;
}

/** What has to be put right, by field. */
export type Lack =
  | { readonly kind: 'publisher' | 'source' | 'on' | 'future' | 'validUntil' | 'groupName' | 'definition' | 'figures' }
  | { readonly kind: 'measure'; readonly measure: MeasureId; readonly field: PublishedField; readonly problem: PublishedFieldProblem };

const NOTHING: TypedMeasure = { n: '', median: '', q1: '', q3: '' };

/** The form before anything is typed. */
export function beginTyped(today: Day): Typed {
  return {
    publisher: '', source: '', on: null, validUntil: usualValidity(today), licence: '', groupName: '', groupNameCy: '', definition: '',
    measures: { overall: NOTHING, policy: NOTHING, access: NOTHING, trust: NOTHING, leadership: NOTHING, culture: NOTHING },
  };
}

/** Everything that keeps the figures from being added, in the order of the form. */
export function listLacks(typed: Typed, today: Day): readonly Lack[] {
  const lines = MEASURES.map((measure) => ({ measure, read: readTyped(typed.measures[measure]) }));
  const faults = lines.flatMap(({ measure, read }): readonly Lack[] => (read.kind === 'problems' ? listFaults(measure, read.problems) : []));
  const isEmpty = lines.every(({ read }) => read.kind === 'empty');
  const needed = (['publisher', 'source', 'groupName', 'definition'] as const).filter((field) => typed[field].trim() === '');
  const lacks = (field: (typeof needed)[number]): readonly Lack[] => (needed.includes(field) ? [{ kind: field }] : []);
  return [
    ...lacks('publisher'),
    ...lacks('source'),
    ...(typed.on === null ? [{ kind: 'on' } as const] : typed.on > today ? [{ kind: 'future' } as const] : []),
    ...(typed.validUntil === null || typed.validUntil <= today ? [{ kind: 'validUntil' } as const] : []),
    ...lacks('groupName'),
    ...lacks('definition'),
    ...(isEmpty ? [{ kind: 'figures' } as const] : []),
    ...faults,
  ];
}

/** The field in which a lack is put right: "source", or "overall-n". */
export function fieldOf(lack: Lack): string {
  switch (lack.kind) {
    case 'measure':
      return `${lack.measure}-${lack.field}`;
    case 'future':
      return 'on';
    case 'figures':
      return 'overall-median';
    default:
      return lack.kind;
  }
}

/** The pack that the form asks for. Its title is who published the figures and which group they are of. */
export function wantedOf(typed: Typed, today: Day, questionnaire: Pick<Questionnaire, 'id' | 'version'>, form: Form): PublishedFields {
  const publisher = typed.publisher.trim();
  const [en, cy] = [typed.groupName.trim(), typed.groupNameCy.trim() || null];
  const measures = Object.fromEntries(
    MEASURES.flatMap((measure) => {
      const read = readTyped(typed.measures[measure]);
      return read.kind === 'figures' ? [[measure, read.figures] as const] : [];
    }),
  );
  return {
    title: { en: `${publisher}: ${en}`, cy: cy === null ? null : `${publisher}: ${cy}` },
    source: { text: typed.source.trim(), on: typed.on ?? today },
    madeBy: publisher,
    validUntil: typed.validUntil ?? usualValidity(today),
    questionnaire: { id: questionnaire.id, major: majorOf(questionnaire.version) },
    form,
    licence: typed.licence.trim(),
    notes: { en: '', cy: null },
    group: { name: { en, cy }, definition: { en: typed.definition.trim(), cy: null } },
    measures,
  };
}

function listFaults(measure: MeasureId, problems: Readonly<Partial<Record<PublishedField, PublishedFieldProblem>>>): readonly Lack[] {
  return (['n', 'median', 'q1', 'q3'] as const).flatMap((field) => {
    const problem = problems[field];
    return problem === undefined ? [] : [{ kind: 'measure', measure, field, problem } as const];
  });
}
