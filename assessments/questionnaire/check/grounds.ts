/** Finds what a questionnaire rests on that is not there: claims, the works they are from, and templates. */

import { claimIdSchema, templateIdSchema, workSchema } from '../../questionnaire-model.ts';
import { TEMPLATES } from '../templates/templates.ts';
import type { Fault } from './faults.ts';
import { listAt, wordsAt, type Finding, type Path } from './raw.ts';

const workIdSchema = workSchema.unwrap().shape.id;
const TEMPLATE_IDS: ReadonlySet<string> = new Set(TEMPLATES.map(({ id }) => id));

/** Sources that are no claim of the questionnaire, claims of no work, and templates that Soundings does not have. What is badly written is said elsewhere. */
export function findGroundFaults(known: unknown): readonly Finding[] {
  const claims = idsOf(listAt(known, 'claims'));
  const works = idsOf(listAt(known, 'works'));
  const questions = listAt(known, 'dimensions').flatMap((dimension, at) =>
    listAt(dimension, 'questions').map((question, place) => ({ question, path: ['dimensions', at, 'questions', place] as const })),
  );
  return [
    ...questions.flatMap(({ question, path }) => [
      ...listAt(question, 'sources').flatMap((id, at) => {
        const isUnknown = typeof id === 'string' && claimIdSchema.safeParse(id).success && !claims.has(id);
        return isUnknown ? [unknown('claim-unknown', id, [...path, 'sources', at])] : [];
      }),
      ...listAt(question, 'stepsUp').flatMap((step, at) => {
        const id = wordsAt(step, 'template');
        const isUnknown = id !== undefined && templateIdSchema.safeParse(id).success && !TEMPLATE_IDS.has(id);
        return isUnknown ? [unknown('template-unknown', id, [...path, 'stepsUp', at, 'template'])] : [];
      }),
    ]),
    ...listAt(known, 'claims').flatMap((claim, at) => {
      const id = wordsAt(claim, 'work');
      const isUnknown = id !== undefined && workIdSchema.safeParse(id).success && !works.has(id);
      return isUnknown ? [unknown('work-unknown', id, ['claims', at, 'work'])] : [];
    }),
  ];
}

function unknown(kind: Exclude<Extract<Fault['kind'], `${string}-unknown`>, 'dimension-unknown'>, id: string, path: Path): Finding {
  return { path, fault: { kind, id } };
}

function idsOf(list: readonly unknown[]): ReadonlySet<string> {
  return new Set(list.flatMap((entry) => wordsAt(entry, 'id') ?? []));
}
