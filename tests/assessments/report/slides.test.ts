/** The slides for ten minutes on the agenda of the top team. */

import { describe, expect, it } from 'vitest';
import type { Action, Assessment, Language } from '../../../assessments/model.ts';
import type { LeftOut } from '../../../assessments/report/questions-tables.ts';
import { makeSlides, tellSlidesInBoth, type Slide } from '../../../assessments/report/slides.ts';
import { latestRound } from '../../../assessments/rounds.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { WORDS } from '../../support/words.ts';
import { actionOf, assessmentOf, roundOf } from '../builders.ts';
import { itemsOf, PLAIN, plain, plainAssessment, plainRound, showTable, six, textsOf } from './parts.ts';

const SAMPLE = makeSample({ id: 'sample', language: 'en' });
const slidesOf = (assessment: Assessment, language: Language = 'en', leavesOut: readonly LeftOut[] = []) =>
  makeSlides({ assessment, round: latestRound(assessment), kind: 'report', leavesOut, words: WORDS[language], language, today: '2026-05-20' });
const find = (slides: readonly Slide[], wanted: string) => slides.find(({ id }) => id === wanted);
const readSlide = (slide: Slide | undefined) => plain((slide?.blocks ?? []).flatMap(textsOf).join('\n'));
const readAll = (slides: readonly Slide[]) => plain(slides.flatMap(({ title, blocks, notes }) => [title, ...blocks.flatMap(textsOf), notes]).join('\n'));
const rowsOf = (slide: Slide | undefined) => (slide?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? showTable(block.table).slice(1) : []));
const minutesOf = ({ notes }: Slide) => Number(/^About (\d+) minute/.exec(notes)?.[1] ?? 0);

describe('the slides of the sample', () => {
  const slides = slidesOf(SAMPLE);
  const spoken = slides.filter((slide) => minutesOf(slide) > 0);

  it('have findings as titles, from someone helped to the one decision', () => {
    expect(slides.map(({ id, title }) => `${id}: ${plain(title)}`)).toEqual([
      'cover: Where we stand on digital channels, 2026',
      'reason: Aberwen Borough Council uses digital channels to build a better relationship with the people it serves',
      'standing: Our score is 2.2 out of 5. Leadership is ahead of the rest. Culture has furthest to go.',
      'moved: Leadership rose most, by 0.7. Trust fell by 0.3, though voters’ views overlap.',
      'peers: The overall score is in the middle half of the 24 in “Unitary councils” (made up)',
      'holding-back: Eight of 28 questions are at Not yet, three of them in Culture',
      'plan: We plan four actions by March 2027. Two are carried on from 2025.',
      'leading: Six actions would take the overall score from 2.2 to 2.4. Culture would move most, from 1.4 to 1.8.',
      'decision: We ask you to decide one thing today',
      'leading-figures: Scores and secure levels, today and with the plan',
    ]);
  });

  it('take ten minutes, and tell on the first how they go', () => {
    expect(spoken.map(minutesOf)).toEqual([2, 1, 1, 1, 1, 2, 1, 1]);
    expect(spoken.map(({ title }) => title).filter((title) => !slides[0]?.notes.includes(title))).toEqual([]);
    expect(slides[0]?.notes).toContain('2 minutes: We plan four actions by March 2027');
  });

  it('keep the table for reading out of the ten minutes', () => {
    expect(slides.at(-1)?.notes.split('\n')[0]).toBe('For reading later. It is not part of the ten minutes.');
  });

  it('mark what is still to be written', () => {
    const told = readSlide(find(slides, 'reason'));
    expect(told).toContain('In [month], a resident told us that [problem].');
    expect(told).toContain('Words in square brackets are still to be written.');
  });

  it('have the figures of the screen', () => {
    expect(rowsOf(find(slides, 'leading-figures')).at(-1)).toBe('Overall | 2.2 | 2.4 | – | –');
    expect(rowsOf(find(slidesOf({ ...SAMPLE, actions: [] }), 'figures'))[0]).toBe('Policy | 2.3 | Not yet | Not yet | 2.3 | 2.3 to 2.6 | 2.5 | 2.2 to 3.0 | 6 of 6');
    expect(rowsOf(find(slides, 'moved'))[3]).toMatch(/^Leadership \| 2\.5 \| 3\.2 \| \+0\.7 \| Moved up/);
  });

  it('name what divided the room', () => {
    expect(readSlide(find(slides, 'holding-back'))).toContain('The room was most divided on T2 When to pass it up, A3 A shared view of risk and L2 Open conversation with staff.');
  });

  it('hold every action, the open ones of earlier rounds too', () => {
    const all = readAll(slides);
    expect(SAMPLE.actions.filter(({ round, statuses }) => round === latestRound(SAMPLE).id || statuses.at(-1)?.state === 'in-progress').map(({ title }) => title).filter((title) => !all.includes(title))).toEqual([]);
    expect(rowsOf(find(slides, 'plan'))).toEqual([
      '1 | Send a five-item round-up each week | 2026 | Communications Officer | Q3 2026 / Not started',
      '2 | Write the pass-up list and contacts | 2026 | Customer Service Lead | 31 July 2026 / In progress',
      '3 | Choose two people and what they may answer unaided | 2026 | Head of Communications | Q3 2026 / Not started',
      '4 | Make the case for access, role by role | 2026 | Head of ICT | Q1 2027 / Not started',
      '– | Turn each ban into “you can, as long as…” | 2025 | Communications Officer | Q2 2026 / In progress',
      '– | Cut the policy to five rules on one page | 2025 | Communications Officer | 31 March 2026 / In progress, overdue',
    ]);
  });

  it('show first the lowest questions of the dimension that the title names', () => {
    expect(rowsOf(find(slides, 'holding-back')).map((row) => row.slice(0, 2))).toEqual(['C2', 'C5', 'C6', 'P4', 'P5']);
  });

  it('ask for the decision of the top team, and end with a question', () => {
    expect(readSlide(find(slides, 'decision')).split('\n')).toEqual([
      'Make the case for access, role by role',
      'What it takes', '15 staff days, £1,000 to £10,000',
      'Who leads', 'Head of ICT',
      'Who clears the way', 'Deputy Chief Executive',
      'When you will hear what changed', '31 December 2026',
      'Our question to you: which people in your area do we hear from least, and what might they tell us if they could?',
    ]);
  });

  it('name nobody where owners are left out', () => {
    const told = readAll(slidesOf(SAMPLE, 'en', ['owners']));
    expect(['Head of Communications', 'Communications Officer', 'Head of ICT', 'Deputy Chief Executive'].filter((name) => told.includes(name))).toEqual([]);
  });

  it('come in the first language, and right after it in the second', () => {
    const both = tellSlidesInBoth(slidesOf(SAMPLE, 'cy'), slides);
    expect(both.slice(0, 4).map(({ id, language }) => `${id} ${language}`)).toEqual(['cover cy', 'cover en', 'reason cy', 'reason en']);
    expect(both).toHaveLength(20);
    expect(both[0]?.title).toBe('Ble rydym arni gyda sianeli digidol, 2026');
  });
});

describe('the slides of a round with almost nothing in it', () => {
  const slides = slidesOf(assessmentOf([roundOf({})], { organisation: { ...SAMPLE.organisation, name: '', documentOwner: '' } }));

  it('say where we stand, that nothing is planned, and what is to be written', () => {
    expect(slides.map(({ title }) => title)).toEqual([
      'Where we stand on digital channels, 2026',
      '[organisation] uses digital channels to build a better relationship with the people it serves',
      'There are not enough answers yet for any score',
      'No actions are planned yet',
      'We ask you to choose the first step',
    ]);
    expect(rowsOf(find(slides, 'standing'))[0]).toBe('Policy | Not enough answers | – | – | 0 of 6 | 0');
    expect(readSlide(find(slides, 'plan'))).toBe('The plan follows from the answers. Three to five actions a year are enough.');
  });

  it('name the questions with the greatest need once there are answers', () => {
    const told = readSlide(find(slidesOf(plainAssessment([plainRound({ policy: six(2), trust: [1] })])), 'plan'));
    expect(told.split('\n')[0]).toBe('The questions with the greatest need, and the step up for each:');
    expect(told.split('\n')).toHaveLength(4);
  });
});

it('leaves reason and question to be written for a questionnaire that people brought in', () => {
  const own = { ...PLAIN, id: 'own-7', title: { en: 'Open data', cy: null } };
  const slides = slidesOf(plainAssessment([plainRound({ policy: six(2) })], { questionnaires: [own] }));
  expect(slides[0]?.title).toBe('Where we stand: Open data, 2026');
  expect(find(slides, 'reason')?.title).toBe('Why this matters to the people we serve');
  expect(readSlide(find(slides, 'reason'))).toContain('[The reason, in one sentence.]');
  expect(readSlide(find(slides, 'decision'))).toContain('[One question to the people in the room.]');
});

describe('the slide of the plan', () => {
  const round = roundOf(itemsOf({ trust: six(2) }));
  const actions = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => actionOf({ id: `a${number}`, title: `Action ${number}`, statuses: [{ state: number === 2 ? 'done' : 'not-started', on: '2026-05-06', reason: '' }] }));
  const slides = slidesOf(assessmentOf([round], { actions }));

  it('shows up to eight, each with owner, due date and status', () => {
    const eight = slidesOf(assessmentOf([round], { actions: actions.slice(0, 8) }));
    expect(rowsOf(find(eight, 'plan')).map((row) => row.slice(0, 12))).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `${number} | Action ${number}`));
    expect([find(eight, 'plan-more'), eight.length <= 10]).toEqual([undefined, true]);
  });

  it('shows the first five of more that are under way, with the numbers they have everywhere, and leaves the others for reading', () => {
    expect(rowsOf(find(slides, 'plan')).map((row) => row.slice(0, 12))).toEqual(['1 | Action 1', '3 | Action 3', '4 | Action 4', '5 | Action 5', '6 | Action 6']);
    expect(rowsOf(find(slides, 'plan-more')).map((row) => row.slice(0, 12))).toEqual(['2 | Action 2', '7 | Action 7', '8 | Action 8', '9 | Action 9']);
    expect(readSlide(find(slides, 'plan'))).toContain('Four more in the tables for reading.');
  });

  it('says what success is in the notes', () => {
    expect(find(slides, 'plan')?.notes).toContain('Action 1. Success is: Everyday questions are answered the same day');
  });
});

describe('the slide of the decision', () => {
  const round = roundOf(itemsOf({ trust: six(2) }));
  const decisionOf = (...decisions: readonly Action['decision'][]) =>
    find(slidesOf(assessmentOf([round], { actions: decisions.map((decision, at) => actionOf({ id: `a${at}`, title: `Action ${at + 1}.`, decision })) })), 'decision');

  it('asks for what waits for the top team, and names what else does', () => {
    const slide = decisionOf('head-of-service', 'top-team', 'top-team');
    expect(slide?.title).toBe('We ask you to decide one thing today');
    expect(readSlide(slide).split('\n')[0]).toBe('Action 2');
    expect(readSlide(slide)).toContain('Also for you to decide: Action 3.');
  });

  it('asks to agree the plan where nothing in it waits for them', () => {
    const slide = decisionOf('head-of-service', 'delegated');
    expect(slide?.title).toBe('We ask you to agree the plan');
    expect(readSlide(slide)).not.toContain('Action 1');
    expect(readSlide(slide)).toContain('What it takes');
  });
});

describe('what people wrote for the briefing', () => {
  const withDraft = (texts: Readonly<Record<string, string>>) => slidesOf({ ...SAMPLE, drafts: [{ template: 'TPL04', question: null, language: 'en', texts }] });

  it('stands in place of the wording that comes with it', () => {
    const slides = withDraft({ s1b0: 'In April, a carer told us that the bus had moved.', s1b1: '', s2b0: 'We listen where people are. It saves time.', s5b3: 'Who do you not hear from?' });
    expect(find(slides, 'reason')?.title).toBe('We listen where people are');
    expect(readSlide(find(slides, 'reason'))).toBe('Someone we helped\nIn April, a carer told us that the bus had moved.');
    expect(readSlide(find(slides, 'decision'))).toMatch(/\nWho do you not hear from\?$/);
  });

  it('is no title where it is long', () => {
    const slides = withDraft({ s2b0: `We listen ${'and listen '.repeat(20)}here.` });
    expect(find(slides, 'reason')?.title).toBe('Why this matters to the people we serve');
    expect(readSlide(find(slides, 'reason'))).toContain('and listen here.');
  });
});
