/** Tests of when a person is warned that what is saved may name somebody. */

import { describe, expect, it } from 'vitest';
import type { Response } from '../../../../assessments/model.ts';
import { holdsNotes } from '../../../../renderer/pages/documents/notes-inside.ts';
import { assessmentOf, roundOf } from '../../../assessments/builders.ts';

const NOTED: Response = { answer: { kind: 'level', level: 2 }, evidence: 'none', note: 'Ask Bethan.' };
const WITH_REASON: Response = { answer: { kind: 'not-applicable', reason: 'Bethan says so.' }, evidence: 'none', note: '' };
const BARE: Response = { answer: { kind: 'level', level: 3 }, evidence: 'seen', note: ' ' };

const earlier = roundOf({}, { id: 'r2025', date: '2025-05-07', responses: { P1: NOTED } });
const bare = roundOf({}, { id: 'r2026', date: '2026-05-06', responses: { P1: BARE } });
const reasoned = roundOf({}, { id: 'r2026', date: '2026-05-06', responses: { P1: WITH_REASON } });

describe('the warning about names', () => {
  it('stands where an earlier round has a note and the answers are saved as data', () => {
    expect(holdsNotes({ assessment: assessmentOf([earlier, bare]), round: bare, kinds: ['plan'], formats: ['csv-answers'], leavesOut: [] })).toBe(true);
  });

  it('does not stand for a report, which holds the answers of its own round only', () => {
    expect(holdsNotes({ assessment: assessmentOf([earlier, bare]), round: bare, kinds: ['report'], formats: ['pdf'], leavesOut: [] })).toBe(false);
  });

  it('stands where somebody wrote why a question does not apply', () => {
    expect(holdsNotes({ assessment: assessmentOf([reasoned]), round: reasoned, kinds: ['report'], formats: ['docx'], leavesOut: [] })).toBe(true);
  });

  it('does not stand where the notes are left out', () => {
    expect(holdsNotes({ assessment: assessmentOf([earlier, reasoned]), round: reasoned, kinds: ['report'], formats: ['pdf', 'csv-answers'], leavesOut: ['notes'] })).toBe(false);
  });

  it('does not stand for a plan, which holds no answers', () => {
    expect(holdsNotes({ assessment: assessmentOf([earlier]), round: earlier, kinds: ['plan'], formats: ['pdf', 'docx', 'csv-actions'], leavesOut: [] })).toBe(false);
  });
});
