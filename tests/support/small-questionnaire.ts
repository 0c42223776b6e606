/** A questionnaire of another shape than the built-in one: made up, short, with as many questions a dimension as wanted. */

import type { Dimension, DimensionId, Question, Questionnaire, Text } from '../../assessments/questionnaire-model.ts';

const NAMES: Readonly<Record<DimensionId, { readonly letter: string; readonly name: Text }>> = {
  policy: { letter: 'P', name: { en: 'Policy', cy: 'Polisi' } },
  access: { letter: 'A', name: { en: 'Access', cy: 'Mynediad' } },
  trust: { letter: 'T', name: { en: 'Trust', cy: 'Ymddiriedaeth' } },
  leadership: { letter: 'L', name: { en: 'Leadership', cy: 'Arweinyddiaeth' } },
  culture: { letter: 'C', name: { en: 'Culture', cy: 'Diwylliant' } },
};

const IDS = ['policy', 'access', 'trust', 'leadership', 'culture'] as const satisfies readonly DimensionId[];

/** Version 1.1 of "Small steps". So many questions in each dimension, in order; of each, the first three are in the quick form. */
export function smallQuestionnaire(counts: readonly [number, number, number, number, number] = [3, 3, 3, 3, 3]): Questionnaire {
  const dimensions = IDS.map((id, at) => dimensionOf(id, counts[at] ?? 3));
  const ids = dimensions.flatMap(({ questions }) => questions.map((question) => question.id));
  return {
    id: 'small-steps',
    version: '1.1',
    title: { en: 'Small steps', cy: 'Camau bach' },
    levelNames: [both('Nothing', 'Dim'), both('A start', 'Dechrau'), both('Half way', 'Hanner ffordd'), both('Nearly', 'Bron'), both('There', 'Yno')],
    instruction: both('Choose the highest that is true.', 'Dewiswch yr uchaf sy’n wir.'),
    dimensions,
    works: [{ id: 'W1', about: both('A report on small steps', 'Adroddiad ar gamau bach') }],
    claims: [{ id: 'W1.1', work: 'W1', date: '2011-11', claim: both('Small steps were taken.', 'Cymerwyd camau bach.') }],
    maps: [
      {
        from: '1.0',
        to: '1.1',
        lines: ids.map((id) =>
          id === 'P1'
            ? { kind: 'reworded', from: id, to: id, reason: both('Plainer words.', 'Geiriau symlach.') }
            : { kind: 'same', from: id, to: id, reason: null },
        ),
      },
    ],
  };
}

function dimensionOf(id: DimensionId, count: number): Dimension {
  const { letter, name } = NAMES[id];
  const questions = Array.from({ length: count }, (_, at) => questionOf(`${letter}${at + 1}`, at < 3));
  return { id, name, question: both(`How is ${id} here?`, `Sut mae ${id} yma?`), questions };
}

function questionOf(id: string, isQuick: boolean): Question {
  const step = (from: number) => ({ action: both(`Step ${from} of ${id}`, `Cam ${from} o ${id}`), effort: 1, template: null }) as const;
  const level = (number: number) => both(`${id} is at ${number} today.`, `Mae ${id} ar ${number} heddiw.`);
  return {
    id,
    since: '1.0',
    until: null,
    title: both(`Topic ${id}`, `Pwnc ${id}`),
    question: both(`Where is ${id}?`, `Ble mae ${id}?`),
    isQuick,
    canNotApply: false,
    levels: [level(1), level(2), level(3), level(4), level(5)],
    enoughWhen: null,
    evidence: both(`Show the last ${id}.`, `Dangoswch y ${id} diwethaf.`),
    sources: ['W1.1'],
    stepsUp: [step(1), step(2), step(3), step(4)],
  };
}

function both(en: string, cy: string): Text {
  return { en, cy };
}
