/** Tests of the targets of an earlier round, and what came of them. */

import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../assessments/figures-model.ts';
import type { Round, TargetLine } from '../../../../assessments/model.ts';
import { findTargets, listTargetSentences, raisedTable, targetsSection, targetsTable } from '../../../../assessments/report/planned/targets.ts';
import { dotPlotOf } from '../../../../assessments/report/standing.ts';
import { latestRound } from '../../../../assessments/rounds.ts';
import { makeSample } from '../../../../assessments/sample.ts';
import { cy } from '../../../../assessments/words/cy.ts';
import { en } from '../../../../assessments/words/en.ts';
import { subjectOf } from '../../../../assessments/report/subject.ts';
import { plain, plainRound, plainSubject, six, wholeTable, type Items } from '../parts.ts';

/** Policy 2, Trust 2, Culture 1 in 2025, when a plan wanted these levels of some. */
function earlier(levels: TargetLine['levels'], items: Items = { policy: six(2), trust: six(2), culture: six(1) }): Round {
  const was = plainRound(items, { id: 'r2025', date: '2025-05-07' });
  const known = Object.entries(was.responses).flatMap(([id, { answer }]) => (answer?.kind === 'level' ? [[id, answer.level] as const] : []));
  return { ...was, targetLine: { on: '2025-05-20', actions: ['a1'], levels: { ...Object.fromEntries(known), ...levels } } };
}

const now = (items: Items) => plainRound(items);
const subjectWith = (before: Round, items: Items) => plainSubject([before, now(items)]);

describe('the targets of an earlier round', () => {
  it('are there for the dimensions that the plan wanted higher, beside the scores of today', () => {
    const subject = subjectWith(earlier({ P1: 3, P2: 3, T1: 4 }), { policy: [3, 3, 2, 2, 2, 2], trust: six(2), culture: six(2) });
    const table = targetsTable(subject);
    // Policy (3 + 3 + 2 + 2 + 2 + 2) ÷ 6 = 2.33, Trust (4 + 5 × 2) ÷ 6 = 2.33.
    expect(table && wholeTable(table)).toEqual([
      'targets: Targets and scores by dimension',
      'Numbers: Target, Score 2026, Difference',
      'Dimension | Target | Score 2026 | Difference | Against the target',
      'Policy | 2.3 | 2.3 | 0.0 | Reached',
      'Access | – | – | – | No target',
      'Trust | 2.3 | 2.0 | −0.3 | Not reached',
      'Leadership | – | – | – | No target',
      'Culture | – | 2.0 | – | No target',
    ]);
  });

  it('are there for the questions that were to move, in question order', () => {
    const items: readonly Item[] = [2, 3, 'unknown', 4, 'not-applicable', 2];
    const table = raisedTable(subjectWith(earlier({ P1: 3, P2: 3, P3: 3, P4: 3 }), { policy: items }));
    expect(table && wholeTable(table).slice(2).map(plain)).toEqual([
      'Question | Level 2025 | Target | Level 2026 | Against the target',
      'P1 Title of P1 | 2 Early | 3 In place | 2 Early | Not reached',
      'P2 Title of P2 | 2 Early | 3 In place | 3 In place | Reached',
      'P3 Title of P3 | 2 Early | 3 In place | Don’t know | –',
      'P4 Title of P4 | 2 Early | 3 In place | 4 Embedded | Reached',
    ]);
  });

  it.each<readonly [string, TargetLine['levels'], Items, string]>([
    ['the one dimension reached', { P1: 3 }, { policy: six(3) }, 'The one dimension with a target is at it or above. The one question with a target is at it or above.'],
    ['the one dimension short', { P1: 3 }, { policy: six(2) }, 'The one dimension with a target is below it. The one question with a target is below it.'],
    ['both', { P1: 3, T1: 3 }, { policy: six(3), trust: six(3) }, 'Both dimensions with a target are at it or above. Both questions with a target are at it or above.'],
    ['some', { P1: 3, T1: 3, C1: 2, C2: 2 }, { policy: six(3), trust: six(3), culture: six(1) }, 'Two of three dimensions with a target are at it or above. Two of four questions with a target are at it or above.'],
    ['all', { P1: 3, T1: 3, C1: 2 }, { policy: six(3), trust: six(3), culture: six(2) }, 'All three dimensions with a target are at it or above. All three questions with a target are at it or above.'],
    ['none', { P1: 3, T1: 3 }, { policy: six(2), trust: six(2) }, 'All dimensions with a target are below it. All questions with a target are below it.'],
    ['a round without answers', { P1: 3 }, {}, ''],
  ])('are told of %s', (_what, levels, items, told) => {
    const [set, ...others] = listTargetSentences(subjectWith(earlier(levels), items));
    expect(set).toBe('These targets were set on 20 May 2025. They are where that plan would lead if all of it were done.');
    expect(others.join(' ')).toBe(told);
  });

  it('are a section named after their round', () => {
    const section = targetsSection(subjectWith(earlier({ P1: 3 }), { policy: six(2) }));
    expect([section?.id, section?.title, section?.startsPage]).toEqual(['targets', 'Targets from 2025, and what came of them', false]);
    expect(section?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'table']);
  });

  it('are nothing where no earlier round has a target line', () => {
    const subject = plainSubject([plainRound({ policy: six(2) }, { id: 'r2025', date: '2025-05-07' }), earlier({ P1: 3 })]);
    expect([findTargets(subject), targetsTable(subject), raisedTable(subject), targetsSection(subject), listTargetSentences(subject)]).toEqual([undefined, null, null, null, []]);
  });
});

describe('targets in the dot plot', () => {
  it('stand in its rows, its table, its note and what is read out', () => {
    const subject = subjectWith(earlier({ P1: 3 }), { policy: six(2), trust: six(2) });
    const { rows, hasTargets, note, alternative, table } = dotPlotOf(subject.assessment, subject.round, en, 'en');
    expect([hasTargets, rows.map(({ target }) => target)]).toEqual([true, [{ at: 13 / 6, shown: '2.2' }, null, null, null, null]]);
    expect(note).toMatch(/ Targets were set on 20 May 2025\.$/);
    expect(plain(alternative)).toContain('Policy: 2.0, secure at Early. Target: 2.2. Access: not enough answers for a score. Trust: 2.0, secure at Early. Leadership');
    expect(wholeTable(table).slice(2, 5)).toEqual([
      'Dimension | Score | Secure at | Lowest question | Target | Answered | Don’t know',
      'Policy | 2.0 | Early | Early | 2.2 | 6 of 6 | 0',
      'Access | Not enough answers | – | – | – | 0 of 6 | 0',
    ]);
  });

  it('are not there without a target line', () => {
    const { round, assessment } = plainSubject([now({ policy: six(2) })]);
    const { hasTargets, note, table } = dotPlotOf(assessment, round, en, 'en');
    expect([hasTargets, note.includes('Target'), table.columns.some(({ title }) => title === 'Target')]).toEqual([false, false, false]);
  });

  it('are those of the worked sample, in both languages', () => {
    for (const [language, words, note] of [['en', en, 'Targets were set on 20 May 2025.'], ['cy', cy, 'Gosodwyd y targedau ar 20 Mai 2025.']] as const) {
      const sample = makeSample({ id: 'sample', language });
      const subject = subjectOf(sample, latestRound(sample), words, language);
      const plot = dotPlotOf(sample, subject.round, words, language);
      // In 2025 Policy was 11/6 and its plan would add three steps; Leadership was 15/6 and its plan would add one.
      expect(plot.rows.map(({ target }) => target?.at ?? null)).toEqual([14 / 6, null, null, 16 / 6, null]);
      expect(plot.note).toContain(note);
    }
  });
});
