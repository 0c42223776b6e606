/** Tests of the questions that changed between two rounds. */

import { describe, expect, it } from 'vitest';
import type { Questionnaire } from '../../../assessments/questionnaire-model.ts';
import { twoRoundsOf } from '../../../assessments/report/two-rounds.ts';
import { changedQuestionsTable, listChangedTables } from '../../../assessments/report/years-changed.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { cy } from '../../../assessments/words/cy.ts';
import { en } from '../../../assessments/words/en.ts';
import { PLAIN, plainAssessment, plainRound, wholeTable } from './parts.ts';

const because = (text: string) => ({ en: text, cy: null });
const NEWER: Questionnaire = {
  ...PLAIN,
  version: '8.0',
  dimensions: PLAIN.dimensions.map((dimension) => ({ ...dimension, questions: dimension.questions.map((each) => (each.id === 'P6' ? { ...each, id: 'P7', title: because('Newer rules') } : each)) })),
  maps: [
    {
      from: '7.3',
      to: '8.0',
      lines: [
        { kind: 'same', from: 'P1', to: 'P1', reason: null },
        { kind: 'reworded', from: 'P2', to: 'P2', reason: because('Shorter words.') },
        { kind: 'dropped', from: 'P6', to: null, reason: because('Nobody could tell.') },
        { kind: 'new', from: null, to: 'P7', reason: because('The law changed.') },
        { kind: 'changed', from: 'A2', to: 'A1', reason: because('Level 3 was split.') },
      ],
    },
  ],
};

function tableOf(form: 'full' | 'quick', version = '8.0') {
  const [one, other] = [plainRound({ policy: [2] }, { id: 'r2025', date: '2025-05-07', form }), plainRound({ policy: [2] }, { questionnaire: version, form })];
  return changedQuestionsTable(twoRoundsOf({ ...plainAssessment([one, other]), questionnaires: [NEWER, PLAIN] }, one, other, en, 'en'));
}

describe('the questions that changed', () => {
  it('are listed as changed, new, dropped and reworded, each with its reason and what it was called', () => {
    const table = tableOf('full');
    expect(table && wholeTable(table)).toEqual([
      'changed-questions: What became of the questions between version 7.3 and version 8.0',
      'Numbers: ',
      'Question | What became of it | Reason',
      'A1 Title of A1 / Was A2 Title of A2 | Means something else now | Level 3 was split.',
      'P7 Newer rules | New | The law changed.',
      'P6 Title of P6 | No longer asked | Nobody could tell.',
      'P2 Title of P2 | Reworded, means the same | Shorter words.',
    ]);
    expect(table?.note).toBe('Reworded questions are compared. The others are not: their earlier levels stay as they were.');
  });

  it('are only those that the rounds asked', () => {
    // P6 and P7 are not in the quick form.
    expect(tableOf('quick')?.rows.map(([name]) => name?.text)).toEqual(['A1 Title of A1', 'P2 Title of P2']);
  });

  it('are none where both rounds have one questionnaire', () => {
    expect(tableOf('full', '7.3')).toBeNull();
  });

  it('are listed from each round to the next where the questionnaire changed, all or those up to a round', () => {
    const sample = makeSample({ id: 'sample', language: 'cy' });
    const tell = (at?: number) => listChangedTables(sample, cy, 'cy', at === undefined ? undefined : sample.rounds[at]).map(({ id, caption, rows }) => [id, caption, rows.length]);
    expect(tell()).toEqual([['changed-questions-2025', 'Rhwng 2024 a 2025', 3]]);
    expect(tell(1)).toEqual(tell());
    expect(tell(0)).toEqual([]);
  });
});
