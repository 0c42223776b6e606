/** Tests of the made-up people of a rehearsal: they vote as the ten of the worked case Z1-1 do, and come closer when they vote again. */

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { findQuestion, questionsOf } from '../../../assessments/questionnaire/questionnaire.ts';
import { listMadeUpVotes, madeUpRole } from '../../../assessments/sample/rehearsal-votes.ts';
import { oracleVote, readOracles } from '../oracles.ts';

const [oracle] = readOracles('Z1', z.object({ votes_by_item: z.record(z.string(), z.array(oracleVote)).optional() }), z.unknown());
const byQuestion = oracle?.inputs.votes_by_item ?? {};

function onQuestion(id: string, time: number, count = 10) {
  const question = findQuestion(BUILT_IN, id);
  return question === undefined ? [] : listMadeUpVotes([question], time, count).map((votes) => votes[id]);
}

describe('the made-up people', () => {
  it('vote as the ten of the worked case, in the full form and in the quick one', () => {
    const full = listMadeUpVotes(questionsOf(BUILT_IN, 'full'), 1, 10);
    expect(Object.fromEntries(Object.keys(byQuestion).map((id) => [id, full.map((votes) => votes[id])]))).toEqual(byQuestion);
    const quick = listMadeUpVotes(questionsOf(BUILT_IN, 'quick'), 1, 10);
    expect(quick.map((votes) => Object.keys(votes).length)).toEqual(Array.from({ length: 10 }, () => 15));
    expect(quick.map((votes) => votes['T2'])).toEqual([5, 4, 5, 2, 2, 1, 2, 1, 2, 4]);
  });

  it('are the same ten over again where there are more, and the first of them where there are fewer', () => {
    expect(onQuestion('P1', 1, 12)).toEqual([3, 2, 2, 2, 2, 3, 1, 3, 2, 1, 3, 2]);
    expect(onQuestion('P1', 1, 2)).toEqual([3, 2]);
  });

  it('come a level closer to the majority level with each vote, and no further', () => {
    expect(onQuestion('T2', 2)).toEqual([4, 3, 4, 2, 2, 2, 2, 2, 2, 3]);
    expect(onQuestion('T2', 3)).toEqual([3, 2, 3, 2, 2, 2, 2, 2, 2, 2]);
  });

  it('choose the majority level once they have heard enough, and stay with what does not apply', () => {
    expect(onQuestion('L2', 2)).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
    expect(onQuestion('C3', 2)).toEqual(['not-applicable', 'not-applicable', 'not-applicable', 'not-applicable', 'not-applicable', 'not-applicable', 2, 2, 'not-applicable', 2]);
  });

  it('leave a question blank that they do not know', () => {
    const [question] = questionsOf(BUILT_IN, 'full');
    expect(question && listMadeUpVotes([{ ...question, id: 'P99' }], 1, 1)).toEqual([{}]);
  });

  it('are three seniors, two from communications and five from the front line, over and over', () => {
    expect([0, 2, 3, 4, 5, 9, 10, 13].map(madeUpRole)).toEqual(['senior', 'senior', 'communications', 'communications', 'front-line', 'front-line', 'senior', 'communications']);
  });
});
