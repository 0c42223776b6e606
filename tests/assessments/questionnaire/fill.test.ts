/** Tests of what fills a template: every slot from the assessment, a marked gap where there is nothing, and what a person wrote. */

import { describe, expect, it } from 'vitest';
import { writeDraft } from '../../../assessments/drafts.ts';
import type { Assessment } from '../../../assessments/model.ts';
import type { Question } from '../../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { findQuestion } from '../../../assessments/questionnaire/questionnaire.ts';
import { countGaps, fillTemplate, listPieces } from '../../../assessments/questionnaire/templates/fill.ts';
import { fillSlots, slotsOf, type FillWanted } from '../../../assessments/questionnaire/templates/slots.ts';
import type { Template } from '../../../assessments/questionnaire/templates/template.ts';
import { text } from '../../../assessments/questionnaire/text.ts';
import { WORDS } from '../../support/words.ts';
import { actionOf, assessmentOf, roundOf } from '../builders.ts';

const NAMES = text('Names', 'Enwau');
const found = findQuestion(BUILT_IN, 'T1');
if (found === undefined) throw new Error('T1 is gone.');
const QUESTION: Question = {
  ...found,
  title: text('Freedom to answer', 'Rhyddid i ateb'),
  levels: [text('One.', 'Un.'), text('Two.', 'Dau.'), text('Three.', 'Tri.'), text('Four.', 'Pedwar.'), text('Five.', 'Pump.')],
  stepsUp: [
    { action: text('Step 1.', 'Cam 1.'), effort: 1, template: 'TPL05' },
    { action: text('Step 2.', 'Cam 2.'), effort: 1, template: 'TPL05' },
    { action: text('Step 3.', 'Cam 3.'), effort: 1, template: 'TPL11' },
    { action: text('Step 4.', 'Cam 4.'), effort: 1, template: null },
  ],
};
const QUESTIONNAIRE = {
  ...BUILT_IN,
  dimensions: BUILT_IN.dimensions.map((dimension) => ({ ...dimension, questions: dimension.questions.map((each) => (each.id === 'T1' ? QUESTION : each)) })),
};
const round = roundOf({ T1: 2 });
const base = assessmentOf([round], { questionnaires: [QUESTIONNAIRE] });

function wanted(others: Partial<FillWanted> = {}): FillWanted {
  return { assessment: base, round, question: QUESTION, words: WORDS.en, language: 'en', today: '2026-05-20', ...others };
}

describe('the slots of a template', () => {
  it('are filled from the question, its action and the day', () => {
    const assessment: Assessment = { ...base, actions: [actionOf(), actionOf({ id: 'a2', question: 'P1', title: 'Write five rules', owner: '', due: null })] };
    expect(slotsOf(wanted({ assessment }))).toEqual({
      organisation: 'Aberwen Borough Council',
      sponsor: 'Director of resources',
      owner: 'Head of communications',
      question: 'Freedom to answer',
      'level-today': '2 Early',
      'level-next': '3 In\u{A0}place',
      'today-text': 'Two.',
      'next-text': 'Three.',
      step: 'Step 2.',
      actions: 'Agree an answering guide and train staff on it (owner: Head of communications, due: Q4 2026)\nWrite five rules',
      date: '20 May 2026',
      due: 'Q4 2026',
      review: '30 September 2026',
      round: '2026',
    });
  });

  it('say what is missing where there is nothing, in either language', () => {
    const empty: Assessment = { ...base, organisation: { ...base.organisation, name: ' ' } };
    expect(slotsOf(wanted({ assessment: empty, question: null }))).toMatchObject({
      organisation: '[organisation]', sponsor: '[sponsor]', owner: '[owner]', question: '[question]', 'level-today': '[level today]', 'next-text': '[what will be true next]',
      step: '[step up]', actions: '[actions of the plan]', due: '[due date]', review: '[review date]', date: '20 May 2026', round: '2026',
    });
    expect(slotsOf(wanted({ assessment: empty, question: null, words: WORDS.cy, language: 'cy' }))).toMatchObject({
      organisation: '[sefydliad]', sponsor: '[noddwr]', owner: '[perchennog]', step: '[cam i fyny]', date: '20 Mai 2026',
    });
  });

  it('have no level and no step where nobody could tell, and no next level at the highest', () => {
    const unknown = roundOf({ T1: 'unknown' });
    expect(slotsOf(wanted({ assessment: { ...base, rounds: [unknown] }, round: unknown }))).toMatchObject({ 'level-today': '[level today]', step: '[step up]' });
    const highest = roundOf({ T1: 5 });
    expect(slotsOf(wanted({ assessment: { ...base, rounds: [highest] }, round: highest }))).toMatchObject({
      'level-today': '5 Leading', 'today-text': 'Five.', 'level-next': '[next level]', 'next-text': '[what will be true next]', step: '[step up]',
    });
  });

  it('take the document owner where the action has no owner, and where there is no action', () => {
    const organisation = { ...base.organisation, documentOwner: 'Corporate secretary' };
    expect(slotsOf(wanted({ assessment: { ...base, organisation } })).owner).toBe('Corporate secretary');
    expect(slotsOf(wanted({ assessment: { ...base, organisation, actions: [actionOf({ owner: ' ' })] } })).owner).toBe('Corporate secretary');
  });

  it('take an open action of an earlier round where this one has none, but none that is done or dropped', () => {
    const earlier = roundOf({ T1: 1 }, { id: 'r2025', date: '2025-05-06' });
    const rounds = [earlier, round];
    const open = actionOf({ id: 'a0', round: 'r2025', sponsor: 'Chief executive' });
    expect(slotsOf(wanted({ assessment: { ...base, rounds, actions: [open] } }))).toMatchObject({ sponsor: 'Chief executive', actions: expect.stringContaining('Agree an answering guide') });
    const done = { ...open, statuses: [{ state: 'done', on: '2025-12-01', reason: '' }] } as const;
    expect(slotsOf(wanted({ assessment: { ...base, rounds, actions: [done] } })).sponsor).toBe('[sponsor]');
    const dropped = actionOf({ statuses: [{ state: 'dropped', on: '2026-05-10', reason: '' }] });
    expect(slotsOf(wanted({ assessment: { ...base, rounds, actions: [dropped, open] } })).sponsor).toBe('Chief executive');
  });

  it('are filled once: braces in what fills them stay, and so do words that are no slot', () => {
    const slots = slotsOf(wanted({ assessment: { ...base, organisation: { ...base.organisation, name: '{owner} & $& Sons' } } }));
    expect(fillSlots('For {organisation}: {owner}, {other}, {toString}.', slots)).toBe('For {owner} & $& Sons: [owner], {other}, {toString}.');
  });
});

const TEMPLATE: Template = {
  id: 'TPL05',
  dimension: 'trust',
  title: text('Guide', 'Canllaw'),
  purpose: NAMES,
  whenToUse: NAMES,
  sources: [],
  sections: [
    {
      title: text('First', 'Cyntaf'),
      guidance: text('Write it.', 'Ysgrifennwch ef.'),
      blocks: [
        { kind: 'paragraph', text: text('From {organisation}.', 'Gan {organisation}.') },
        { kind: 'list', items: [text('{actions}', '{actions}'), text('Ask [role] by [day]', 'Gofynnwch')] },
        { kind: 'table', caption: NAMES, head: [NAMES, text('Owner', 'Perchennog')], rows: [[text('A', 'A'), text('{owner}', '{owner}')]] },
      ],
    },
  ],
};

describe('a filled template', () => {
  const written = writeDraft(base, { template: 'TPL05', question: 'T1', language: 'en' }, 's0b2r0c1', 'Ours: {owner}');
  const filled = fillTemplate(TEMPLATE, wanted({ assessment: written }));

  it('has every piece at its place, and what a person wrote in place of its own, not filled again', () => {
    expect(listPieces(filled)).toEqual([
      { place: 's0b0', own: 'From Aberwen Borough Council.', text: 'From Aberwen Borough Council.', isChanged: false },
      { place: 's0b1i0', own: '[actions of the plan]', text: '[actions of the plan]', isChanged: false },
      { place: 's0b1i1', own: 'Ask [role] by [day]', text: 'Ask [role] by [day]', isChanged: false },
      { place: 's0b2r0c0', own: 'A', text: 'A', isChanged: false },
      { place: 's0b2r0c1', own: '[owner]', text: 'Ours: {owner}', isChanged: true },
    ]);
  });

  it('keeps what was written for one question and language to that one', () => {
    const changed = (others: Partial<FillWanted>) => listPieces(fillTemplate(TEMPLATE, wanted({ assessment: written, ...others }))).filter(({ isChanged }) => isChanged).length;
    expect([changed({}), changed({ question: null }), changed({ language: 'cy', words: WORDS.cy })]).toEqual([1, 0, 0]);
  });

  it('counts the gaps that are left', () => {
    expect(countGaps(listPieces(filled))).toBe(3);
  });
});
