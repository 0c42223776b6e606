/** Tests of what may be done to a round that has been closed: opening it again with a reason, taking that back, and saying why questions moved. */

import { describe, expect, it } from 'vitest';
import type { Change } from '../../assessments/change-model.ts';
import { applyChange, invertChange } from '../../assessments/changes.ts';
import type { Assessment } from '../../assessments/model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { closeRound } from '../../assessments/rounds.ts';
import { assessmentOf, responseTo, roundOf } from './builders.ts';

const closed = closeRound(BUILT_IN, roundOf({ P1: 1, P2: 2, P3: 2 }, { id: 'r2025', date: '2025-05-01' }), '2025-06-01');
const base = assessmentOf([closed, roundOf({ P1: 2, T1: 3 })]);

/** The assessment after a change that must be possible. */
function after(assessment: Assessment, change: Change): Assessment {
  const made = applyChange(assessment, change);
  if (!made.ok) throw new Error(`Refused: ${made.problem.kind}`);
  return made.value;
}

describe('a change of a round that has been closed', () => {
  it('keeps a closing that is taken back, whole, with the day and the reason', () => {
    const reopened = after(base, { kind: 'reopen-round', round: 'r2025', why: { on: '2026-06-01', reason: 'A level was typed wrongly' } }).rounds[0];
    expect([reopened?.closing, reopened?.profile]).toEqual([null, null]);
    expect(reopened?.reopenings).toEqual([{ closing: closed.closing, profile: null, on: '2026-06-01', reason: 'A level was typed wrongly' }]);
  });

  it('closes a round just as it was where its reopening is taken back, and not where an answer has changed since', () => {
    const reopened = after(base, { kind: 'reopen-round', round: 'r2025', why: { on: '2026-06-01', reason: 'A level was typed wrongly' } });
    const back: Change = { kind: 'close-round', round: 'r2025', on: '2025-06-01', votes: null, isBack: true };
    expect(after(reopened, back)).toEqual(base);
    expect(invertChange(reopened, back)).toEqual({ kind: 'reopen-round', round: 'r2025', why: { on: '2026-06-01', reason: 'A level was typed wrongly' } });
    const changed = after(reopened, { kind: 'record-response', round: 'r2025', question: 'P1', response: responseTo(2) });
    expect(applyChange(changed, back)).toEqual({ ok: false, problem: { kind: 'changed-since' } });
    expect(applyChange(base, { ...back, round: 'r2026' })).toEqual({ ok: false, problem: { kind: 'changed-since' } });
  });

  it('leaves the profile as the organisation had it on the day of the closing', () => {
    const shut = after(base, { kind: 'close-round', round: 'r2026', on: '2026-05-20', votes: null });
    expect(shut.rounds[1]?.profile).toEqual({ nation: 'wales', sector: 'council', councilType: 'wales', staffBand: '1000-to-4999', region: 'mid-wales' });
    expect(after(shut, { kind: 'change-organisation', fields: { region: null } }).rounds[1]?.profile?.region).toBe('mid-wales');
  });

  it('keeps why a question moved and what was handed on, in closed rounds too', () => {
    const why: Change = { kind: 'set-why', round: 'r2025', question: 'P1', why: 'The lead left in May' };
    expect(after(base, why).rounds[0]?.whys).toEqual({ P1: 'The lead left in May' });
    expect(after(after(base, why), { ...why, why: null })).toEqual(base);
    const handed = { contribution: 'c1', revision: 1, on: '2026-06-01' };
    expect(after(base, { kind: 'set-handed', round: 'r2025', handed }).rounds[0]?.handed).toEqual(handed);
  });
});
