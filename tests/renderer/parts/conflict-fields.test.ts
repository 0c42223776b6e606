/** Tests of how two windows that disagree are set side by side. */

import { describe, expect, it } from 'vitest';
import type { Change } from '../../../assessments/change-model.ts';
import type { Round } from '../../../assessments/model.ts';
import { en } from '../../../assessments/words/en.ts';
import { listFields, onlyDifferent } from '../../../renderer/parts/conflict-fields.ts';
import { actionOf, assessmentOf, peersOf, roundOf } from '../../assessments/builders.ts';

const ours = actionOf({ owner: 'Head of people', due: '2027-Q1' });
const putOurs: Change = { kind: 'put-action', action: ours, at: null };

describe('two windows that disagree', () => {
  it('are shown the fields of an action that differ, with the names they have on its form', () => {
    const theirs = listFields(assessmentOf([roundOf({})], { actions: [actionOf()] }), putOurs, en, 'en') ?? [];
    const mine = listFields(assessmentOf([roundOf({})], { actions: [ours] }), putOurs, en, 'en') ?? [];
    expect(onlyDifferent(theirs, mine)).toEqual([
      { label: 'Owner', value: 'Head of communications' },
      { label: 'Due', value: 'Q4 2026' },
    ]);
    expect(onlyDifferent(mine, theirs)).toEqual([
      { label: 'Owner', value: 'Head of people' },
      { label: 'Due', value: 'Q1 2027' },
    ]);
  });

  it('are shown what an action waits for, and what it is for where that is no question', () => {
    const first = actionOf({ id: 'first', title: 'Write the list' });
    const own = actionOf({ question: null, dimension: 'trust' });
    const wanted: Change = { kind: 'put-action', action: own, at: null };
    const fieldsOf = (action: typeof own) => listFields(assessmentOf([roundOf({})], { actions: [first, action] }), wanted, en, 'en') ?? [];
    const changed = fieldsOf({ ...own, dimension: null, waitsFor: ['first'] });
    expect(onlyDifferent(fieldsOf(own), changed)).toEqual([
      { label: 'What it is for', value: 'Trust' },
      { label: 'Waits for', value: 'Not given' },
    ]);
    expect(onlyDifferent(changed, fieldsOf(own))).toEqual([
      { label: 'What it is for', value: 'The whole' },
      { label: 'Waits for', value: 'Write the list' },
    ]);
  });

  it('know an action that one of them removed by its words', () => {
    const theirs = listFields(assessmentOf([roundOf({})], { actions: [actionOf()] }), { kind: 'remove-action', action: 'a1' }, en, 'en') ?? [];
    expect(listFields(assessmentOf([roundOf({})]), { kind: 'remove-action', action: 'a1' }, en, 'en')).toBeNull();
    expect(onlyDifferent(theirs, null)).toEqual([{ label: 'Action', value: 'Agree an answering guide and train staff on it' }]);
  });

  it('are shown the one field of the organisation that was changed', () => {
    expect(listFields(assessmentOf([roundOf({})]), { kind: 'change-organisation', fields: { reviewOn: '2027-05-06' } }, en, 'en')).toEqual([
      { key: 'reviewOn', label: 'Review on', value: 'Not given' },
    ]);
  });

  it('are shown when each set the target line, and by which actions', () => {
    const wanted: Change = { kind: 'set-target-line', round: 'r2026', targetLine: null };
    const fieldsWith = (targetLine: Round['targetLine']) => listFields(assessmentOf([roundOf({}, { targetLine })], { actions: [actionOf({ title: 'Write the list' })] }), wanted, en, 'en');
    expect(fieldsWith({ on: '2026-05-20', actions: ['a1', 'gone'], levels: {} })).toEqual([{ label: 'Target line', value: '20 May 2026: Write the list' }]);
    expect(fieldsWith(null)).toEqual([{ label: 'Target line', value: '–' }]);
  });

  it('are shown how far each has got with a workshop, and how each settled a question', () => {
    const workshop = { stage: 'discuss', voters: 8, isRevealed: true, pulled: ['P2', 'A1'], roles: { least: 4, reason: 'All agreed' } } as const;
    const assessment = assessmentOf([roundOf({ T2: 3 }, { workshop, settled: { T2: { outcome: 'agreed', reason: 'The list is on the intranet', views: [] } } })]);
    const setBack: Change = { kind: 'set-workshop', round: 'r2026', workshop: { ...workshop, stage: 'reveal' } };
    const settle: Change = { kind: 'settle-questions', round: 'r2026', questions: { T2: { settlement: null, answer: null }, T3: { settlement: null, answer: null } } };
    expect(listFields(assessment, setBack, en, 'en')).toEqual([
      { label: 'Step of the workshop', value: '4 of 5' },
      { label: 'People who vote', value: '8' },
      { label: 'Pulled out to talk about', value: 'P2, A1' },
      { label: 'Smallest role group shown', value: '4; All agreed' },
    ]);
    expect(listFields(assessmentOf([roundOf({})]), setBack, en, 'en')).toBeNull();
    expect(listFields(assessment, settle, en, 'en')).toEqual([
      { label: 'T2', value: 'In place; agreed; The list is on the intranet' },
      { label: 'T3', value: 'Not answered' },
    ]);
  });

  it('are shown a peer group by its name and a round by its date', () => {
    const assessment = assessmentOf([roundOf({}, { peers: peersOf({}) })]);
    expect(listFields(assessment, { kind: 'choose-peers', round: 'r2026', peers: null }, en, 'en')).toEqual([{ label: 'Compare with', value: 'All councils' }]);
    expect(listFields(assessment, { kind: 'change-round', round: 'r2026', date: '2026-06-01', form: 'quick' }, en, 'en')).toEqual([
      { label: 'Date of the round', value: '6 May 2026' },
      { label: 'Form', value: 'Full' },
      { label: 'State of the round', value: 'Open' },
    ]);
  });
});
