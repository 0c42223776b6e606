/** A copy that can be shown to others: nothing that people wrote of themselves, and every figure as it was. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSavedFile, writeSavedFile } from '../../assessments/file/file.ts';
import type { Assessment } from '../../assessments/model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { closeRound } from '../../assessments/rounds.ts';
import { makeSample } from '../../assessments/sample.ts';
import { scrub } from '../../assessments/scrub.ts';
import { startWorkshop } from '../../assessments/workshop/moves.ts';
import { countVotes } from '../../assessments/workshop/votes.ts';
import { actionOf, assessmentOf, roundOf } from './builders.ts';

const NAMED = { id: 'copy-1', name: 'Aberwen (without names and notes)' };
const PROGRAM = { version: '0.1.0', savedAt: '2026-05-06T14:32:00.000Z' };

/** An assessment with these texts, one after another, in every place where people write. */
function written(texts: readonly string[]): Assessment {
  let next = 0;
  const text = () => texts[(next += 1) % texts.length] ?? '';
  const closed = closeRound(BUILT_IN, roundOf({ P1: 3, P2: 'unknown', A1: 2 }, { id: 'r2025', date: '2025-05-07' }), '2025-06-01');
  const { closing } = closed;
  const round = roundOf(
    { P1: 4 },
    {
      responses: { P1: { answer: { kind: 'level', level: 4 }, evidence: 'seen', note: text() }, C3: { answer: { kind: 'not-applicable', reason: text() }, evidence: 'described', note: text() } },
      settled: { P1: { outcome: 'not-agreed', reason: text(), views: [text(), text()] } },
      whys: { P1: text() },
      handed: { contribution: 'c0ffee', revision: 1, on: '2026-05-07' },
      reopenings: closing === null ? [] : [{ closing: { ...closing, closedOn: '2026-05-20' }, profile: null, on: '2026-05-21', reason: text() }],
    },
  );
  const action = actionOf({
    owner: text(), sponsor: text(), firstStep: text(), success: text(), dependsOn: text(), risk: text(), affects: text(), evidenceOfDone: text(),
    statuses: [{ state: 'in-progress', on: '2026-06-01', reason: text() }, { state: 'dropped', on: '2026-07-01', reason: text() }],
  });
  const plain = assessmentOf([closed, round], { actions: [action], drafts: [{ template: 'TPL05', question: null, language: 'en', texts: { s0b1: text() } }] });
  return { ...plain, organisation: { ...plain.organisation, reference: text(), documentOwner: text() } };
}

describe('a scrubbed copy', () => {
  it('says nowhere what anybody wrote', () => {
    const anyTyped = fc.array(fc.string({ unit: fc.constantFrom('ŵ', 'Q', 'z', '7', '“', ' ', '\\'), minLength: 1, maxLength: 20 }).map((text) => `Ŷx${text}`), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(anyTyped, (texts) => {
        const copy = writeSavedFile(scrub(written(texts), NAMED), 1, PROGRAM);
        for (const text of texts) expect(copy.includes(JSON.stringify(text).slice(1, -1))).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps levels, targets, days, titles and statuses, and every figure of a closed round', () => {
    const before = written(['somebody']);
    const { rounds, actions, organisation } = scrub(before, NAMED);
    expect(rounds[0]).toEqual(before.rounds[0]);
    expect(rounds[1]?.responses).toEqual({ P1: { answer: { kind: 'level', level: 4 }, evidence: 'none', note: '' }, C3: { answer: { kind: 'not-applicable', reason: '' }, evidence: 'none', note: '' } });
    expect(rounds[1]?.settled).toEqual({ P1: { outcome: 'not-agreed', reason: '', views: [] } });
    expect(rounds[1]?.reopenings[0]).toMatchObject({ on: '2026-05-21', reason: '', closing: { closedOn: '2026-05-20' } });
    expect(actions[0]).toMatchObject({ title: 'Agree an answering guide and train staff on it', statuses: [{ state: 'in-progress', on: '2026-06-01', reason: '' }, { state: 'dropped', on: '2026-07-01', reason: '' }] });
    expect(organisation).toMatchObject({ name: 'Aberwen (without names and notes)', reference: '', documentOwner: '', nation: 'wales' });
  });

  it('does not say why groups of fewer than five were shown, and still says that they were', () => {
    const roles = { least: 3, reason: 'Ŷ Only four of us are managers' };
    const votes = countVotes(BUILT_IN, 'full', { boxes: { first: { slips: {}, cards: {}, isOpened: true } }, isComplete: true }, roles);
    const copy = scrub(assessmentOf([roundOf({}, { workshop: { ...startWorkshop(8), roles }, votes })]), NAMED);
    expect([copy.rounds[0]?.workshop?.roles, copy.rounds[0]?.votes?.roles?.setting]).toEqual([{ least: 3, reason: '…' }, { least: 3, reason: '…' }]);
    expect(readSavedFile(writeSavedFile(copy, 1, PROGRAM))).toMatchObject({ ok: true, value: { assessment: copy } });
  });

  it('is an assessment that can be read back', () => {
    const copy = scrub(makeSample({ id: 'sample', language: 'en' }), NAMED);
    expect(readSavedFile(writeSavedFile(copy, 1, PROGRAM))).toEqual({ ok: true, value: { assessment: copy, revision: 1, savedAt: PROGRAM.savedAt } });
  });
});
