/** Tries to defeat the rule of small counts: whatever counts and distances a round of few voters holds, nothing that leaves the room may depend on them. */

import { describe, expect, it } from 'vitest';
import { makeDataTables } from '../../../assessments/report/data-tables.ts';
import { explainConfidence } from '../../../assessments/report/explanations-votes.ts';
import { explainDimension, explainOverall, explainQuestion } from '../../../assessments/report/explanations.ts';
import { makeReport } from '../../../assessments/report/report.ts';
import { listNoteParts } from '../../../assessments/report/round-note.ts';
import { findSureTable } from '../../../assessments/report/spans.ts';
import { dotPlotOf, heatMapOf } from '../../../assessments/report/standing.ts';
import { subjectOf } from '../../../assessments/report/subject.ts';
import { listDividedSentences, listStrips, votesTable } from '../../../assessments/report/votes-section.ts';
import { closeRound } from '../../../assessments/rounds.ts';
import type { Round } from '../../../assessments/model.ts';
import { cy } from '../../../assessments/words/cy.ts';
import { en } from '../../../assessments/words/en.ts';
import type { Choice, VoteOutcome, Votes } from '../../../assessments/workshop-model.ts';
import { allVote, PLAIN, plainAssessment, votedRound } from './parts.ts';

/** Votes that differ from question to question, by so many people. */
function votesOf(voters: number): Readonly<Record<string, readonly Choice[]>> {
  const rows: readonly (readonly Choice[])[] = [[2, 4, 2, 4, 1], [3, 3, 3, 3, 3], ['unknown', 'unknown', 2, 3, 'unknown'], [1, 5, 2, 4, 3], ['not-applicable', 'not-applicable', 2, 'not-applicable', 3], [2, 3, 2, 3, 2]];
  return Object.fromEntries(Object.keys(allVote([])).map((id, at) => [id, (rows[at % rows.length] ?? []).slice(0, voters)]));
}

/** Counts and a distance that nobody gave. */
const FORGED: Pick<VoteOutcome, 'counts' | 'distance'> = { counts: { levels: [27, 26, 25, 24, 23], unknown: 22, notApplicable: 21 }, distance: { numerator: 19, denominator: 10 } };

function forge(votes: Votes): Votes {
  const questions = Object.entries(votes.questions).map(([id, { first, again }]) => [id, { first: { ...first, ...FORGED }, again: again.map((outcome) => ({ ...outcome, ...FORGED })) }]);
  return { ...votes, questions: Object.fromEntries(questions) };
}

/** Everything that is said of a round outside the room: the report and the plan, the data, every view of the results and every explanation, in both languages. */
function everythingOf(round: Round): string {
  const assessment = plainAssessment([round]);
  const each = (['en', 'cy'] as const).map((language) => {
    const words = { en, cy }[language];
    const shared = { assessment, leavesOut: [], words, language } as const;
    const subject = subjectOf(assessment, round, words, language);
    const ids = Object.keys(allVote([]));
    return [
      (['report', 'plan'] as const).map((kind) => makeReport({ ...shared, round, kind, today: '2026-05-06' })),
      makeDataTables(shared),
      dotPlotOf(assessment, round, words, language),
      heatMapOf(assessment, round, words, language),
      votesTable(subject),
      findSureTable(subject),
      listDividedSentences(subject),
      listNoteParts(subject),
      ids.map((id) => [listStrips(subject, id), explainQuestion(subject, id)]),
      PLAIN.dimensions.map(({ id }) => explainDimension(subject, id)),
      [explainOverall(subject), explainConfidence(subject)],
    ];
  });
  return JSON.stringify(each);
}

const roundsOf = (voters: number): readonly (readonly [string, Round])[] => {
  const open = votedRound(votesOf(voters));
  const settled = { ...open, settled: { P1: { outcome: 'not-agreed', reason: '', views: ['One view', 'Another view'] } } } as const;
  return [['open', open], ['settled', settled], ['closed', closeRound(PLAIN, open, '2026-05-06')], ['reopened', { ...open, votes: open.votes && { ...open.votes, countedOn: '2026-05-06' } }]];
};

describe.each([1, 2, 3, 4])('a round of %i voters', (voters) => {
  it.each(roundsOf(voters))('that is %s says nothing that depends on its counts or distances', (_name, round) => {
    const { votes } = round;
    expect(votes?.voters).toBe(voters);
    if (votes === null) return;
    expect(everythingOf({ ...round, votes: forge(votes) })).toBe(everythingOf(round));
  });
});

describe('a round of five voters', () => {
  it('says what depends on its counts, so that the comparison would show it', () => {
    const [, round] = roundsOf(5)[0] ?? [];
    const votes = round?.votes ?? null;
    if (round === undefined || votes === null) throw new Error('There are no votes.');
    expect(everythingOf({ ...round, votes: forge(votes) })).not.toBe(everythingOf(round));
    expect(everythingOf({ ...round, votes: forge(votes) })).toMatch(/27/);
  });

  it('says nothing of the counts of a question that only four of them voted on', () => {
    const round = votedRound({ ...votesOf(5), P1: [2, 4, 2, 4] });
    const { votes } = round;
    const first = votes?.questions['P1']?.first;
    if (votes === null || first === undefined) throw new Error('There are no votes.');
    const forged = { ...votes, questions: { ...votes.questions, P1: { first: { ...first, ...FORGED }, again: [] } } };
    expect(everythingOf({ ...round, votes: forged })).toBe(everythingOf(round));
  });
});
