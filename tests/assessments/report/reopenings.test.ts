/** Tests of what documents say of a round that was closed and opened again. */

import { describe, expect, it } from 'vitest';
import type { Round } from '../../../assessments/model.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { listReopenedFacts } from '../../../assessments/report/reopenings.ts';
import { subjectOf } from '../../../assessments/report/subject.ts';
import { closeRound, reopenRound } from '../../../assessments/rounds.ts';
import { cy } from '../../../assessments/words/cy.ts';
import { en } from '../../../assessments/words/en.ts';
import { assessmentOf, roundOf } from '../builders.ts';

/** Levels 2, 2 and 3 in four dimensions: an overall score of 2.3. */
const SCORED = { P1: 2, P2: 2, P3: 3, P4: 2, A1: 2, A2: 2, A3: 3, A4: 2, T1: 2, T2: 2, T3: 3, T4: 2, L1: 2, L2: 3, L3: 2, L4: 2 } as const;

const once = reopenRound(closeRound(BUILT_IN, roundOf(SCORED), '2026-05-20'), { on: '2026-06-01', reason: 'A level was typed wrongly' });
const bare = reopenRound(closeRound(BUILT_IN, roundOf({ P1: 2 }), '2026-05-20'), { on: '2026-06-01', reason: 'Nobody had finished.' });
const subjectIn = (round: Round, language: 'en' | 'cy' = 'en') => subjectOf(assessmentOf([round]), round, language === 'en' ? en : cy, language);

describe('a round that was opened again', () => {
  it('says when, why and what its overall score was until then', () => {
    expect(listReopenedFacts(subjectIn(once), [])).toEqual([
      { label: 'Opened again', value: 'Closed on 20 May 2026, opened again on 1 June 2026: A level was typed wrongly. Overall was 2.3 until then.' },
    ]);
    expect(listReopenedFacts(subjectIn(once, 'cy'), [])).toEqual([
      { label: 'Wedi’i hailagor', value: 'Wedi’i chau ar 20 Mai 2026, wedi’i hailagor ar 1 Mehefin 2026: A level was typed wrongly. Y sgôr gyffredinol tan hynny: 2.3.' },
    ]);
  });

  it('says so once for each time, with the score only where there was one', () => {
    const twice = reopenRound(closeRound(BUILT_IN, bare, '2026-06-03'), { on: '2026-06-10', reason: 'Legal asked' });
    expect(listReopenedFacts(subjectIn(twice), [])[0]?.value).toBe(
      'Closed on 20 May 2026, opened again on 1 June 2026: Nobody had finished. Closed on 3 June 2026, opened again on 10 June 2026: Legal asked.',
    );
  });

  it('keeps its reason to itself where notes are left out', () => {
    expect(listReopenedFacts(subjectIn(bare), ['notes'])[0]?.value).toBe('Closed on 20 May 2026, opened again on 1 June 2026.');
  });
});

it('says nothing of a round that never was', () => {
  expect(listReopenedFacts(subjectIn(roundOf(SCORED)), [])).toEqual([]);
});
