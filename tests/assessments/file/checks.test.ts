/** Tests of finding what does not fit together in an assessment of the right shape. */

import { describe, expect, it } from 'vitest';
import { findMisfit } from '../../../assessments/file/checks.ts';
import type { Assessment, Closing, Goal, Round } from '../../../assessments/model.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { closeRound } from '../../../assessments/rounds.ts';
import { actionOf, assessmentOf, peersOf, responseTo, roundOf } from '../builders.ts';

const ROUND = roundOf({ P1: 2, C3: 'not-applicable' });
const CLOSED = closeRound(BUILT_IN, ROUND, '2026-05-07');
const OF_NOBODY = { n: 0, isFamiliesOk: false, median: null, q1: null, q3: null, sortedScores: null, medianAgeMonths: null };
const PEERS = peersOf({ P1: 3.5 });
const STAY: Goal = { isGoodEnough: true, target: null, importance: null, effort: null };

function closedWith(change: (closing: Closing) => Closing): Round {
  return CLOSED.closing === null ? CLOSED : { ...CLOSED, closing: change(CLOSED.closing) };
}

describe('an assessment', () => {
  it('fits together where every part is where it belongs', () => {
    expect(findMisfit(assessmentOf([ROUND], { actions: [actionOf(), actionOf({ id: 'a2', question: null })] }))).toBeUndefined();
    expect(findMisfit(assessmentOf([{ ...ROUND, peers: PEERS }]))).toBeUndefined();
    expect(findMisfit(assessmentOf([CLOSED, { ...ROUND, id: 'r2027', date: '2027-05-05', goals: { P1: STAY } }]))).toBeUndefined();
  });

  it.each<[string, Assessment, readonly (string | number)[]]>([
    ['two rounds with one id', assessmentOf([ROUND, { ...ROUND, date: '2027-05-05' }]), ['rounds', 1, 'id']],
    ['two rounds of one day', assessmentOf([ROUND, { ...ROUND, id: 'r2027' }]), ['rounds', 1, 'date']],
    ['a round whose questionnaire is not in the file', assessmentOf([{ ...ROUND, questionnaire: '9.9' }]), ['rounds', 0, 'questionnaire']],
    ['an answer to a question that is not asked', assessmentOf([roundOf({ P1: 2, Z1: 3 })]), ['rounds', 0, 'responses', 'Z1']],
    ['“does not apply” where it is not allowed', assessmentOf([roundOf({ P1: 'not-applicable' })]), ['rounds', 0, 'responses', 'P1']],
    ['a goal for a question that is not asked', assessmentOf([{ ...ROUND, goals: { Z1: STAY } }]), ['rounds', 0, 'goals', 'Z1']],
    [
      'a peer group that breaks the rules of its pack',
      assessmentOf([{ ...ROUND, peers: { ...PEERS, group: { ...PEERS.group, measures: { ...PEERS.group.measures, policy: OF_NOBODY } } } }]),
      ['rounds', 0, 'peers'],
    ],
    ['an action of no round', assessmentOf([ROUND], { actions: [actionOf(), actionOf({ id: 'a2', round: 'gone' })] }), ['actions', 1, 'round']],
    ['an action on a question that is not asked', assessmentOf([ROUND], { actions: [actionOf({ question: 'Z1' })] }), ['actions', 0, 'question']],
    ['two actions with one id', assessmentOf([ROUND], { actions: [actionOf(), actionOf()] }), ['actions', 1, 'id']],
    ['one questionnaire twice', assessmentOf([ROUND], { questionnaires: [BUILT_IN, BUILT_IN] }), ['questionnaires', 1, 'version']],
    [
      'a questionnaire without a dimension',
      assessmentOf([ROUND], { questionnaires: [{ ...BUILT_IN, dimensions: BUILT_IN.dimensions.slice(1) }] }),
      ['questionnaires', 0, 'dimensions'],
    ],
    [
      'a closing of another questionnaire',
      assessmentOf([closedWith((closing) => ({ ...closing, questionnaire: { id: 'other', version: '1.0' } }))]),
      ['rounds', 0, 'closing', 'questionnaire'],
    ],
    [
      'a closing without the figures of a dimension',
      assessmentOf([closedWith((closing) => ({ ...closing, figures: { ...closing.figures, dimensions: [] } }))]),
      ['rounds', 0, 'closing', 'figures', 'dimensions'],
    ],
    [
      'a closing with a question that is not asked',
      assessmentOf([closedWith((closing) => ({ ...closing, figures: { ...closing.figures, items: { Z1: 3 } } }))]),
      ['rounds', 0, 'closing', 'figures', 'items', 'Z1'],
    ],
  ])('does not fit together with %s', (_, assessment, path) => {
    expect(findMisfit(assessment)).toEqual(path);
  });

  it('does not fit together with one question in two dimensions', () => {
    const [policy, ...others] = BUILT_IN.dimensions;
    const twice = policy ? [policy, ...others.map((dimension) => ({ ...dimension, questions: [...dimension.questions, ...policy.questions] }))] : [];
    expect(findMisfit(assessmentOf([ROUND], { questionnaires: [{ ...BUILT_IN, dimensions: twice }] }))).toEqual(['questionnaires', 0, 'dimensions', 'P1']);
  });

  it('knows no question by the name of what every object has', () => {
    const round = { ...ROUND, responses: { constructor: responseTo(2) } };
    expect(findMisfit(assessmentOf([round]))).toEqual(['rounds', 0, 'responses', 'constructor']);
  });
});
