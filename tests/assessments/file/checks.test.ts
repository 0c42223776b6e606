/** Tests of finding what does not fit together in an assessment of the right shape. */

import { describe, expect, it } from 'vitest';
import { findMisfit } from '../../../assessments/file/checks.ts';
import type { Assessment, Closing, Goal, Round } from '../../../assessments/model.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import type { Level } from '../../../assessments/questionnaire-model.ts';
import { closeRound } from '../../../assessments/rounds.ts';
import { startWorkshop } from '../../../assessments/workshop/moves.ts';
import { tallyOf } from '../../../assessments/workshop/tally.ts';
import { countVotes, outcomeOf, withoutSmallCounts } from '../../../assessments/workshop/votes.ts';
import type { Settlement, Votes } from '../../../assessments/workshop-model.ts';
import { actionOf, assessmentOf, peersOf, responseTo, roundOf } from '../builders.ts';
import { firstVotes } from '../workshop/ballot-box.ts';

const ROUND = roundOf({ P1: 2, C3: 'not-applicable' });
const CLOSED = closeRound(BUILT_IN, ROUND, '2026-05-07');
const OF_NOBODY = { n: 0, isFamiliesOk: false, median: null, q1: null, q3: null, sortedScores: null, medianAgeMonths: null };
const PEERS = peersOf({ P1: 3.5 });
const STAY: Goal = { isGoodEnough: true, target: null, importance: null, effort: null, closeCall: null, isShortlisted: false };

function closedWith(change: (closing: Closing) => Closing): Round {
  return CLOSED.closing === null ? CLOSED : { ...CLOSED, closing: change(CLOSED.closing) };
}

/** A round that was opened twice, the second time from a closing as changed. */
function reopenedWith(change: (closing: Closing) => Closing): Round {
  const [once, twice] = [CLOSED, closedWith(change)].flatMap(({ closing }) => (closing === null ? [] : [{ closing, profile: null, on: '2026-06-01', reason: 'A level was typed wrongly' }]));
  return { ...ROUND, reopenings: once && twice ? [once, twice] : [] };
}

const CONFIRMED: Settlement = { outcome: 'confirmed', reason: '', views: [] };
const outcomeWith = (levels: readonly Level[]) => ({ first: outcomeOf(tallyOf(levels), false), again: [] });
const VOTED = outcomeWith([3, 3, 3, 4, 4]);
const VOTES = withoutSmallCounts(countVotes(BUILT_IN, 'full', firstVotes({ P1: [3, 3, 3, 4, 4], P2: [1, 5, 5] })));
const votedWith = (others: Partial<Votes>) => assessmentOf([{ ...ROUND, votes: { ...VOTES, ...others } }]);

describe('an assessment', () => {
  it('fits together where every part is where it belongs', () => {
    expect(findMisfit(assessmentOf([ROUND], { actions: [actionOf(), actionOf({ id: 'a2', question: null })] }))).toBeUndefined();
    expect(findMisfit(assessmentOf([{ ...ROUND, peers: PEERS }]))).toBeUndefined();
    expect(findMisfit(assessmentOf([{ ...ROUND, workshop: { ...startWorkshop(8), stage: 'act', isRevealed: true, pulled: ['P1'], roles: null }, settled: { P1: CONFIRMED }, votes: VOTES }]))).toBeUndefined();
    expect(findMisfit(assessmentOf([{ ...reopenedWith((closing) => closing), whys: { P1: 'The lead left' } }]))).toBeUndefined();
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
    ['a reason for a question that is not asked', assessmentOf([{ ...ROUND, whys: { P1: 'The lead left', Z1: 'Nobody asked it' } }]), ['rounds', 0, 'whys', 'Z1']],
    [
      'a closing that was taken back, of a question that is not asked',
      assessmentOf([reopenedWith((closing) => ({ ...closing, figures: { ...closing.figures, items: { ...closing.figures.items, Z1: 3 } } }))]),
      ['rounds', 0, 'reopenings', 1, 'closing', 'figures', 'items', 'Z1'],
    ],
    [
      'a closing that was taken back, under another questionnaire',
      assessmentOf([reopenedWith((closing) => ({ ...closing, questionnaire: { id: 'dcm', version: '2.0' } }))]),
      ['rounds', 0, 'reopenings', 1, 'closing', 'questionnaire'],
    ],
    ['a settled question that is not asked', assessmentOf([{ ...ROUND, settled: { Z1: CONFIRMED } }]), ['rounds', 0, 'settled', 'Z1']],
    ['a workshop in a round from paper', assessmentOf([{ ...ROUND, workshop: startWorkshop(8), origin: 'paper' }]), ['rounds', 0, 'workshop']],
    ['a workshop that is past a vote nobody revealed', assessmentOf([{ ...ROUND, workshop: { ...startWorkshop(8), stage: 'discuss' } }]), ['rounds', 0, 'workshop', 'stage']],
    ['a question pulled out that is not asked', assessmentOf([{ ...ROUND, workshop: { ...startWorkshop(8), pulled: ['P1', 'Z1'], roles: null } }]), ['rounds', 0, 'workshop', 'pulled', 1]],
    ['votes on a question that is not asked', votedWith({ questions: { Z1: VOTED } }), ['rounds', 0, 'votes', 'questions', 'Z1']],
    ['counts of fewer than five votes', votedWith({ questions: { P1: outcomeWith([3, 3, 3, 4]) } }), ['rounds', 0, 'votes', 'questions', 'P1', 'first']],
    ['a distance of fewer than five votes', votedWith({ questions: { P1: { ...outcomeWith([3, 3, 3, 4]), first: { ...outcomeWith([3, 3, 3, 4]).first, counts: null } } } }), ['rounds', 0, 'votes', 'questions', 'P1', 'first']],
    ['counts of other votes than were cast', votedWith({ questions: { P1: { ...VOTED, first: { ...VOTED.first, cast: 6 } } } }), ['rounds', 0, 'votes', 'questions', 'P1', 'first']],
    ['a later vote with a level and no status', votedWith({ questions: { P1: { ...VOTED, again: [VOTED.first, { ...VOTED.first, status: null }] } } }), ['rounds', 0, 'votes', 'questions', 'P1', 'again', 1]],
    ['a status where there is no level', votedWith({ questions: { P1: { ...VOTED, first: { ...VOTED.first, item: 'unknown' } } } }), ['rounds', 0, 'votes', 'questions', 'P1', 'first']],
    ['votes without a dimension', votedWith({ dimensions: [] }), ['rounds', 0, 'votes', 'dimensions']],
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
