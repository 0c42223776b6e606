/** Tests of what moved in plain words, question by question, and of what asks for a reason. */

import { describe, expect, it } from 'vitest';
import type { Action, Assessment, Round } from '../../../assessments/model.ts';
import { twoRoundsOf } from '../../../assessments/report/two-rounds.ts';
import { listWhysAsked, movesTable, tellYears, whyAsked } from '../../../assessments/report/years-moved.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { cy } from '../../../assessments/words/cy.ts';
import { en } from '../../../assessments/words/en.ts';
import { actionOf } from '../builders.ts';
import { plainAssessment, plainRound, showTable, six, wholeTable, type Items } from './parts.ts';

const before = plainRound({ policy: [2, 2, 2, 1, 2, 2], access: six(2), trust: six(2), leadership: six(3), culture: [2, 2, 2] }, { id: 'r2025', date: '2025-05-07' });
const after = plainRound({ policy: [3, 3, 3, 1, 'unknown', 2], access: [3, 2, 2, 2, 2, 2], trust: [1, 1, 2, 2, 2, 2], leadership: six(3), culture: [2, 2, 'not-applicable'] });
const served: Action = actionOf({ id: 'a1', round: 'r2025', question: 'P1', title: 'Cut the rules to one page', statuses: [{ state: 'done', on: '2026-02-01', reason: '' }] });

function twoOf(one: Round, other: Round, others: Partial<Assessment> = {}) {
  return twoRoundsOf(plainAssessment([one, other], others), one, other, en, 'en');
}

const two = twoOf(before, after, { actions: [served] });

/** Two rounds of the sample, by their place. */
function sampleTwo(language: 'en' | 'cy', one: number, other: number) {
  const sample = makeSample({ id: 'sample', language });
  const [earlier, later] = [sample.rounds[one], sample.rounds[other]];
  if (earlier === undefined || later === undefined) throw new Error('The sample has no such round.');
  return twoRoundsOf(sample, earlier, later, language === 'en' ? en : cy, language);
}

describe('what moved in plain words', () => {
  it('names what moved up, down, hardly and not at all, how many questions it rests on, and what a fall can be', () => {
    expect(tellYears(two)).toEqual([
      'Policy (+0.6) moved up, with too few voters to test.',
      'Trust (−0.3) moved down, with too few voters to test.',
      'There was little or no change in Access and Leadership.',
      'Culture cannot be compared.',
      // policy 5, access, trust and leadership 6 each, culture 2
      '25 of 30 questions can be compared: four went up, 19 stayed and two went down.',
      'A fall can be progress in candour.',
    ]);
  });

  it('says how sure the moves of the sample are, in both languages', () => {
    expect(tellYears(sampleTwo('en', 1, 2)).slice(0, 2)).toEqual([
      'Policy (+0.5) and Leadership (+0.7) moved up, and clearly.', 'Trust (−0.3) moved down, but voters’ views overlap.',
    ]);
    expect(tellYears(sampleTwo('cy', 1, 2)).slice(0, 2)).toEqual([
      'Symudodd Polisi (+0.5) ac Arweinyddiaeth (+0.7) i fyny, a hynny’n glir.', 'Symudodd Ymddiriedaeth (−0.3) i lawr, ond mae safbwyntiau’r pleidleiswyr yn gorgyffwrdd.',
    ]);
  });

  it('says that a move cannot be tested where the questionnaire changed between', () => {
    expect(tellYears(sampleTwo('en', 0, 1))).toEqual([
      'Policy (+0.5) and Access (+0.4) moved up, with too few voters to test.',
      'Leadership (+0.8) moved up. This cannot be tested, as the rounds asked different questions.',
      'There was little or no change in Trust and Culture.',
      '26 of 30 questions can be compared: nine went up, 17 stayed and none went down.',
    ]);
  });

  it('says so where nothing can be compared', () => {
    expect(tellYears(twoOf(plainRound({ policy: [2] }, { id: 'r2025', date: '2025-05-07' }), plainRound({ policy: [3] })))).toEqual([
      'Only 1 of 30 questions can be compared. A dimension needs three with a level in both rounds, and two thirds of its questions.',
    ]);
    expect(tellYears(twoOf(plainRound({}, { id: 'r2025', date: '2025-05-07' }), plainRound({ policy: [3] }))).join('')).toMatch(/^None of 30 questions can be compared\./);
  });
});

describe('the table of moves', () => {
  const note = (text: string) => ({ answer: { kind: 'level', level: 1 }, evidence: 'none', note: text }) as const;

  it('holds every question asked, with what cannot be compared saying so', () => {
    const rows = showTable(movesTable(two));
    expect(rows).toHaveLength(31);
    expect(rows.slice(0, 6)).toEqual([
      'Question | 2025 | 2026 | Steps | Action that served it',
      'P1 Title of P1 | 2 Early | 3 In place | +1 | Cut the rules to one page / Done',
      'P2 Title of P2 | 2 Early | 3 In place | +1 | –',
      'P3 Title of P3 | 2 Early | 3 In place | +1 | –',
      'P4 Title of P4 | 1 Not yet | 1 Not yet | 0 | –',
      'P5 Title of P5 | 2 Early | Don’t know | Not comparable | –',
    ]);
    expect(rows[27]).toBe('C3 Title of C3 | 2 Early | Does not apply | Not comparable | –');
  });

  it('has the notes of both years side by side and why, unless notes are left out', () => {
    const earlier = { ...before, responses: { ...before.responses, T1: { ...note('We ask first'), answer: { kind: 'level', level: 2 } } } } as const;
    const later = { ...after, responses: { ...after.responses, T1: note('All signed off again') }, whys: { T1: 'A wrong answer in May', T2: '  ' } };
    expect(showTable(movesTable(twoOf(earlier, later), 'moved')).slice(5)).toEqual([
      'T1 Title of T1 | 2 Early / “We ask first” | 1 Not yet / “All signed off again” | −1 | – | “A wrong answer in May”',
      'T2 Title of T2 | 2 Early | 1 Not yet | −1 | – | –',
    ]);
    expect(showTable(movesTable(twoOf(earlier, later), 'moved', ['notes'])).filter((row) => /^Question|^T1/.test(row))).toEqual([
      'Question | 2025 | 2026 | Steps | Action that served it', 'T1 Title of T1 | 2 Early | 1 Not yet | −1 | –',
    ]);
  });

  it('holds what did not move among what moved where somebody says why, unless notes are left out', () => {
    const later = { ...after, whys: { P4: 'The page was cut, and nobody was told' } };
    expect(showTable(movesTable(twoOf(before, later), 'moved'))[4]).toBe('P4 Title of P4 | 1 Not yet | 1 Not yet | 0 | – | “The page was cut, and nobody was told”');
    expect(showTable(movesTable(twoOf(before, later), 'moved', ['notes']))[4]).toBe('A1 Title of A1 | 2 Early | 3 In place | +1 | –');
  });

  it('says of an action that was done after the later round that it was done since then', () => {
    const late: Action = { ...served, statuses: [{ state: 'done', on: '2026-05-07', reason: '' }] };
    expect(showTable(movesTable(twoOf(before, after, { actions: [late] })))[1]).toBe('P1 Title of P1 | 2 Early | 3 In place | +1 | Cut the rules to one page / Done since then');
    expect(showTable(movesTable(twoOf(before, after, { actions: [{ ...late, statuses: [{ state: 'done', on: '2026-05-06', reason: '' }] }] })))[1]).toBe('P1 Title of P1 | 2 Early | 3 In place | +1 | Cut the rules to one page / Done');
  });

  it('names the actions that served, each with its status where there are several', () => {
    const rounds = [plainRound({ policy: [2, 2, 2, 2] }, { id: 'r2025', date: '2025-05-07' }), plainRound({ policy: [3, 2, 2, 1] })] as const;
    const made = (id: string, others: Partial<Action>) => actionOf({ id, round: 'r2025', ...others });
    const actions = [
      made('a1', { question: 'P1', title: ' One page ' }), made('a2', { question: 'P1', title: 'Ask staff', statuses: [{ state: 'dropped', on: '2026-01-01', reason: '' }] }),
      made('a3', { question: 'P2', title: ' ' }),
    ];
    const tell = (wanted: 'moved' | 'all') => wholeTable(movesTable(twoOf(...rounds, { actions }), wanted)).slice(0, 7);
    const [first, fourth] = ['P1 Title of P1 | 2 Early | 3 In place | +1 | One page (Not started); Ask staff (Dropped)', 'P4 Title of P4 | 2 Early | 1 Not yet | −1 | –'];
    const columns = ['Numbers: Steps', 'Question | 2025 | 2026 | Steps | Action that served it'];
    expect(tell('all')).toEqual([
      'moves-all: Every question, 2025 and 2026', ...columns, first,
      'P2 Title of P2 | 2 Early | 2 Early | 0 | An action without words / Not started', 'P3 Title of P3 | 2 Early | 2 Early | 0 | –', fourth,
    ]);
    expect(tell('moved')).toEqual(['moves-moved: What moved, and why', ...columns, first, fourth]);
  });

  it('has no row for what neither round asked', () => {
    const rows = showTable(movesTable(twoOf(plainRound({}, { id: 'r2025', date: '2025-05-07', form: 'quick' }), plainRound({}, { form: 'quick' }))));
    expect(rows).toHaveLength(16);
    expect(rows[4]).toBe('A1 Title of A1 | Not answered | Not answered | Not comparable | –');
  });

  it('says where the quick form did not ask', () => {
    expect(showTable(movesTable(twoOf(before, { ...after, form: 'quick' })))[4]).toBe('P4 Title of P4 | 1 Not yet | Not asked | Not comparable | –');
  });
});

describe('a reason', () => {
  const of = (items: Items, later: Items, actions: readonly Action[] = []) => twoOf(plainRound(items, { id: 'r2025', date: '2025-05-07' }), plainRound(later), { actions });

  it('is asked for where a question moved by two steps, up or down', () => {
    const moved = of({ policy: [2, 2, 3, 3, 3] }, { policy: [4, 3, 1, 2, 'unknown'] });
    expect(listWhysAsked(moved)).toEqual(['P1', 'P3']);
    expect(whyAsked(moved, 'P1')).toBe('leapt');
  });

  it('is asked for where an action was done by the later round and its question did not go up', () => {
    const done = (id: string, question: string, on: string) => ({ ...served, id, question, statuses: [{ state: 'done', on, reason: '' }] }) as const;
    const actions = [done('a1', 'P1', '2026-05-06'), done('a2', 'P2', '2026-05-06'), done('a3', 'P3', '2026-05-07'), done('a4', 'P4', '2026-02-01'), { ...done('a5', 'P5', '2026-02-01'), statuses: [{ state: 'in-progress', on: '2026-02-01', reason: '' }] } as const];
    const still = of({ policy: [2, 2, 2, 2, 2] }, { policy: [2, 3, 2, 1, 2] }, actions);
    expect(listWhysAsked(still)).toEqual(['P1', 'P4']);
    expect(whyAsked(still, 'P4')).toBe('unmoved');
  });

  it('is not asked for where the highest level stayed', () => {
    expect(listWhysAsked(of({ policy: [5, 4] }, { policy: [5, 4] }, [served, { ...served, id: 'a2', question: 'P2' }]))).toEqual(['P2']);
  });

  it('is asked for in the sample where it leapt', () => {
    expect([listWhysAsked(sampleTwo('en', 0, 1)), listWhysAsked(sampleTwo('en', 1, 2))]).toEqual([['P6', 'L5'], []]);
  });
});
