/** Tests of the changes of a workshop: what is legal when, what one act settles, and what taking it back gives. */

import { describe, expect, it } from 'vitest';
import type { Change } from '../../../assessments/change-model.ts';
import { applyChange, invertChange, isConflict, readTouched } from '../../../assessments/changes.ts';
import type { Assessment, Response, Round } from '../../../assessments/model.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { closeRound, findRound } from '../../../assessments/rounds.ts';
import { pullQuestion, revealVotes, startWorkshop } from '../../../assessments/workshop/moves.ts';
import { countVotes, withoutSmallCounts } from '../../../assessments/workshop/votes.ts';
import type { Settlement, Workshop } from '../../../assessments/workshop-model.ts';
import { assessmentOf, responseTo, roundOf } from '../builders.ts';
import { firstVotes } from './ballot-box.ts';

const CONFIRMED: Settlement = { outcome: 'confirmed', reason: '', views: [] };
const AGREED: Settlement = { outcome: 'agreed', reason: 'The audit of March shows it', views: [] };
const level3 = { kind: 'level', level: 3 } as const;

const begun = startWorkshop(8);
const revealed = revealVotes(begun);
const votes = { ...withoutSmallCounts(countVotes(BUILT_IN, 'full', firstVotes({ P1: [2, 2, 3], P2: [4, 4, 4, 4, 5], P3: [3, 3] }))), countedOn: '2026-05-20' };

const inRound = (round: Partial<Round>) => assessmentOf([roundOf({ T1: 2 }, round)]);
const setWorkshop = (workshop: Workshop | null, round = 'r2026'): Change => ({ kind: 'set-workshop', round, workshop });
const settle = (questions: Extract<Change, { kind: 'settle-questions' }>['questions'], round = 'r2026'): Change => ({ kind: 'settle-questions', round, questions });
const close = (kept: Round['votes']): Change => ({ kind: 'close-round', round: 'r2026', on: '2026-05-20', votes: kept });

function after(assessment: Assessment, ...changes: readonly Change[]): Assessment {
  return changes.reduce((so, change) => {
    const made = applyChange(so, change);
    if (!made.ok) throw new Error(`Refused: ${made.problem.kind}`);
    return made.value;
  }, assessment);
}

const roundAfter = (assessment: Assessment, ...changes: readonly Change[]) => findRound(after(assessment, ...changes), 'r2026');

/** What is left once a change has been made and taken back. */
function backFrom(assessment: Assessment, change: Change): Assessment {
  const inverse = invertChange(assessment, change);
  if (inverse === undefined) throw new Error('It cannot be turned round');
  return after(assessment, change, inverse);
}

describe('a workshop', () => {
  it('begins in an open round, goes on and ends, with all that was recorded', () => {
    expect(roundAfter(inRound({}), setWorkshop(begun))).toEqual(roundOf({ T1: 2 }, { workshop: begun }));
    expect(roundAfter(inRound({}), setWorkshop(begun), setWorkshop(revealed), setWorkshop({ ...revealed, stage: 'act' }))?.workshop).toEqual({ ...revealed, stage: 'act' });
    expect(roundAfter(inRound({ workshop: revealed, settled: { T1: AGREED } }), setWorkshop(null))).toEqual(roundOf({ T1: 2 }, { settled: { T1: AGREED } }));
  });

  it('goes back to any stage once revealed, and stays revealed', () => {
    const back = roundAfter(inRound({ workshop: { ...revealed, stage: 'act' } }), setWorkshop({ ...revealed, stage: 'set-up', voters: 9 }));
    expect(back?.workshop).toEqual({ stage: 'set-up', voters: 9, isRevealed: true, pulled: [], roles: null });
  });

  it.each<readonly [string, Assessment, Change]>([
    ['votes-not-revealed', inRound({ workshop: begun }), setWorkshop({ ...begun, stage: 'reveal' })],
    ['votes-not-revealed', inRound({}), setWorkshop({ ...begun, stage: 'act' })],
    ['already-revealed', inRound({ workshop: revealed }), setWorkshop(begun)],
    ['round-is-paper', inRound({ origin: 'paper' }), setWorkshop(begun)],
    ['round-is-closed', assessmentOf([closeRound(BUILT_IN, roundOf({}), '2026-05-20')]), setWorkshop(begun)],
    ['no-such-question', inRound({ workshop: revealed }), setWorkshop(pullQuestion(revealed, 'P9'))],
    ['no-such-round', inRound({}), setWorkshop(begun, 'r2024')],
    ['no-such-round', inRound({}), setWorkshop(null, 'r2024')],
    ['no-workshop', inRound({}), settle({ P1: { settlement: CONFIRMED, answer: level3 } })],
    ['votes-not-revealed', inRound({ workshop: begun }), settle({ P1: { settlement: CONFIRMED, answer: level3 } })],
    ['round-is-closed', assessmentOf([closeRound(BUILT_IN, roundOf({}, { workshop: revealed }), '2026-05-20')]), settle({})],
    ['no-such-question', inRound({ workshop: revealed }), settle({ P1: { settlement: CONFIRMED, answer: level3 }, P9: { settlement: CONFIRMED, answer: level3 } })],
    ['cannot-not-apply', inRound({ workshop: revealed }), settle({ P1: { settlement: AGREED, answer: { kind: 'not-applicable', reason: 'No staff' } } })],
    ['no-such-round', inRound({ workshop: revealed }), settle({}, 'r2024')],
  ])('is refused with %s where the protocol does not allow it', (kind, assessment, change) => {
    expect(applyChange(assessment, change)).toEqual({ ok: false, problem: { kind } });
  });

  it('that goes back from the reveal by undo does not hide what the room has seen', () => {
    const before = inRound({ workshop: { ...begun, stage: 'vote' } });
    expect(findRound(backFrom(before, setWorkshop(revealed)), 'r2026')?.workshop).toEqual({ ...begun, stage: 'vote', isRevealed: true });
  });

  it('comes back as it was when its end is taken back, and goes when its beginning is', () => {
    expect(backFrom(inRound({ workshop: revealed }), setWorkshop(null))).toEqual(inRound({ workshop: revealed }));
    expect(backFrom(inRound({}), setWorkshop(begun))).toEqual(inRound({}));
  });
});

describe('settling questions', () => {
  const noted: Response = { answer: null, evidence: 'seen', note: 'Shown on the intranet' };
  const before = inRound({ workshop: revealed, responses: { P2: noted, T1: responseTo(2) }, settled: { T1: CONFIRMED } });
  const confirmMany = settle({ P1: { settlement: CONFIRMED, answer: level3 }, P2: { settlement: CONFIRMED, answer: level3 }, C3: { settlement: CONFIRMED, answer: { kind: 'not-applicable', reason: '' } } });

  it('records the answers of many in one act, and leaves notes and evidence marks as they are', () => {
    const round = roundAfter(before, confirmMany);
    expect(round?.settled).toEqual({ T1: CONFIRMED, P1: CONFIRMED, P2: CONFIRMED, C3: CONFIRMED });
    expect(round?.responses).toEqual({
      T1: responseTo(2), P1: responseTo(3), P2: { ...noted, answer: level3 }, C3: { answer: { kind: 'not-applicable', reason: '' }, evidence: 'none', note: '' },
    });
  });

  it('is taken back in one act', () => {
    expect(backFrom(before, confirmMany)).toEqual(before);
    expect(backFrom(before, settle({ T1: { settlement: AGREED, answer: { kind: 'level', level: 5 } } }))).toEqual(before);
  });

  it('opens a question again, and its answer goes with it', () => {
    const round = roundAfter(before, settle({ T1: { settlement: null, answer: null } }));
    expect([round?.settled, round?.responses]).toEqual([{}, { P2: noted }]);
  });

  it('that could not be agreed keeps both views', () => {
    const notAgreed: Settlement = { outcome: 'not-agreed', reason: '', views: ['Rules are read', 'Rules are filed'] };
    expect(roundAfter(before, settle({ P3: { settlement: notAgreed, answer: level3 } }))?.settled['P3']).toEqual(notAgreed);
  });

  it('conflicts with another window that touched the same answer, and with no other', () => {
    const change = settle({ T1: { settlement: AGREED, answer: level3 } });
    const answer = (question: string): Change => ({ kind: 'record-response', round: 'r2026', question, response: responseTo(5) });
    const note: Change = { kind: 'record-response', round: 'r2026', question: 'T1', response: { ...responseTo(2), note: 'Only a note' } };
    const others = [answer('T1'), answer('T2'), note, settle({ T1: { settlement: null, answer: null } }), settle({ P1: { settlement: CONFIRMED, answer: level3 } }), setWorkshop({ ...revealed, stage: 'discuss' })];
    expect(others.map((other) => isConflict(before, after(before, other), change))).toEqual([true, false, false, true, false, false]);
    expect(isConflict(before, after(before, close(null)), change)).toBe(true);
    expect(isConflict(before, after(before, change), answer('T1'))).toBe(true);
  });

  it('shows two windows what each has of the questions it is about', () => {
    expect(readTouched(before, settle({ T1: { settlement: null, answer: null } }))).toEqual([{ T1: { settlement: CONFIRMED, answer: { kind: 'level', level: 2 } } }, null]);
  });
});

describe('closing a round with votes', () => {
  const before = inRound({ workshop: { ...revealed, stage: 'act' }, settled: { T1: AGREED } });

  it('keeps the votes, and scores what they say where nothing is recorded', () => {
    const closed = roundAfter(before, close(votes));
    expect([closed?.votes, closed?.closing?.closedOn]).toEqual([votes, '2026-05-20']);
    expect(closed?.closing?.figures.items).toMatchObject({ P1: 2, P2: 4, P3: 3, P4: 'unknown', T1: 2 });
    expect(closed?.closing?.figures.dimensions[0]).toMatchObject({ answered: 3, unknown: 3, score: null });
  });

  it('needs no votes where nobody voted', () => {
    expect(roundAfter(before, close(null))?.votes).toBeNull();
  });

  it('that is taken back opens the round and leaves the votes, as the ballots are gone', () => {
    expect(findRound(backFrom(before, close(votes)), 'r2026')).toEqual({ ...roundOf({ T1: 2 }, { workshop: { ...revealed, stage: 'act' }, settled: { T1: AGREED } }), votes });
  });

  it('is made again, with the same votes, day and figures, when a reopening is taken back', () => {
    const closed = after(before, close(votes));
    expect(invertChange(closed, { kind: 'reopen-round', round: 'r2026', why: null })).toEqual(close(votes));
    expect(backFrom(closed, { kind: 'reopen-round', round: 'r2026', why: null })).toEqual(closed);
  });
});
