/** Tests of when a person is warned that what is saved may name somebody. */

import { describe, expect, it } from 'vitest';
import type { Response } from '../../../../assessments/model.ts';
import { holdsNotes } from '../../../../renderer/pages/documents/notes-inside.ts';
import { actionOf, assessmentOf, roundOf } from '../../../assessments/builders.ts';

const NOTED: Response = { answer: { kind: 'level', level: 2 }, evidence: 'none', note: 'Ask Bethan.' };
const WITH_REASON: Response = { answer: { kind: 'not-applicable', reason: 'Bethan says so.' }, evidence: 'none', note: '' };
const BARE: Response = { answer: { kind: 'level', level: 3 }, evidence: 'seen', note: ' ' };

const earlier = roundOf({}, { id: 'r2025', date: '2025-05-07', responses: { P1: NOTED } });
const bare = roundOf({}, { id: 'r2026', date: '2026-05-06', responses: { P1: BARE } });
const bareEarlier = roundOf({}, { id: 'r2025', date: '2025-05-07', responses: { P1: BARE } });
const reasoned = roundOf({}, { id: 'r2026', date: '2026-05-06', responses: { P1: WITH_REASON } });

describe('the warning about names', () => {
  it('stands where an earlier round has a note and the answers are saved as data', () => {
    expect(holdsNotes({ assessment: assessmentOf([earlier, bare]), round: bare, kinds: ['plan'], formats: ['csv-answers'], leavesOut: [] })).toBe(true);
  });

  it('stands for a report, which quotes the notes of the round before beside its own', () => {
    expect(holdsNotes({ assessment: assessmentOf([earlier, bare]), round: bare, kinds: ['report'], formats: ['pdf'], leavesOut: [] })).toBe(true);
  });

  it('does not stand for a report of an earlier round without notes', () => {
    expect(holdsNotes({ assessment: assessmentOf([bareEarlier, reasoned]), round: bareEarlier, kinds: ['report'], formats: ['pdf'], leavesOut: [] })).toBe(false);
  });

  it('stands where somebody wrote why a question moved', () => {
    const why = { ...bare, whys: { P1: 'Bethan left.' } };
    expect(holdsNotes({ assessment: assessmentOf([why]), round: why, kinds: ['committee'], formats: ['odt'], leavesOut: [] })).toBe(true);
  });

  it('stands for a plan that tells why an action of an earlier round is still open', () => {
    const action = actionOf({ round: 'r2025', statuses: [{ state: 'in-progress', on: '2026-01-09', reason: 'Bethan is away' }] });
    const carried = assessmentOf([bareEarlier, bare], { actions: [action] });
    expect(holdsNotes({ assessment: carried, round: bare, kinds: ['plan'], formats: ['pdf'], leavesOut: [] })).toBe(true);
    expect(holdsNotes({ assessment: carried, round: bare, kinds: ['summary'], formats: ['pdf'], leavesOut: [] })).toBe(false);
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
