/** Tests of where a plan would lead: its sentences, its drawing and its tables. */

import { describe, expect, it } from 'vitest';
import type { Action, Round } from '../../../../assessments/model.ts';
import { leadingOf, leadingPlotOf, leadingTable, listLeadingBlocks, listLeadingSentences, listUnmoving, stepsTable, type Leading } from '../../../../assessments/report/planned/leading.ts';
import { subjectOf } from '../../../../assessments/report/subject.ts';
import { cy } from '../../../../assessments/words/cy.ts';
import { actionOf } from '../../builders.ts';
import { plainAssessment, plainRound, plainSubject, showTable, six } from '../parts.ts';

const ROUND = plainRound({ policy: six(2), access: six(2), trust: six(2), leadership: six(3), culture: six(2) });
const T1 = actionOf({ id: 't1', question: 'T1', toLevel: 3, title: 'Agree a guide' });
const T2 = actionOf({ id: 't2', question: 'T2', toLevel: 4, title: 'Write the list' });
const P1 = actionOf({ id: 'p1', question: 'P1', toLevel: 3, title: 'Cut the policy' });
const OWN = actionOf({ id: 'own', question: null, fromLevel: null, toLevel: null, title: 'Hold a fair' });
const UNKNOWN_CULTURE = plainRound({ policy: six(2), access: six(2), trust: six(2), leadership: six(3), culture: [2, 2, 2, 'unknown', 'unknown', 'unknown'] });
const ONE_OF_CULTURE = plainRound({ policy: six(2), access: six(2), trust: six(2), leadership: six(3), culture: [2] });

function lead(actions: readonly Action[], round: Round = ROUND): Leading {
  return leadingOf(plainSubject([round], { actions }), actions);
}

function leadInWelsh(...actions: readonly Action[]): Leading {
  return leadingOf(subjectOf(plainAssessment([ROUND], { actions }), ROUND, cy, 'cy'), actions);
}

describe('the sentences on where actions would lead', () => {
  it.each<readonly [string, Leading, string]>([
    ['no action', lead([]), 'No action is ticked.'],
    ['an action that moves no level', lead([OWN]), 'One action would take no question to another level.'],
    ['an action to the level that is reached', lead([actionOf({ toLevel: 2 })]), 'One action would take no question to another level.'],
    // (3 + 4 + 2 + 2 + 2 + 2) ÷ 6 = 2.5
    ['one dimension that moves', lead([T1, T2, OWN]), 'Three actions would take Trust from 2.0 to 2.5.'],
    // Policy 13/6, Trust 15/6: the overall score from 11/5 to 7/3.
    ['two that move, one more than the other', lead([T1, T2, P1]), 'Three actions would take the overall score from 2.2 to 2.3. Trust would move most, from 2.0 to 2.5.'],
    ['two that move alike', lead([T1, P1]), 'Two actions would take the overall score from 2.2 to 2.3. Policy and Trust would move most, by 0.2 each.'],
    ['a dimension that gets a score', lead([actionOf({ question: 'C4', fromLevel: null, toLevel: 2 })], UNKNOWN_CULTURE), 'Culture would have enough answers for a score.'],
    ['a level that changes no score', lead([actionOf({ question: 'C1' })], ONE_OF_CULTURE), 'One action would take one question to another level, and no score would change.'],
  ])('tell of %s', (_what, leading, sentences) => {
    expect(listLeadingSentences(leading).join(' ')).toBe(sentences);
  });

  it('leave the overall score out where there is none', () => {
    const few = plainRound({ policy: six(2), trust: six(2) });
    expect(listLeadingSentences(lead([T1, T2, P1], few))).toEqual(['Three actions would raise Policy and Trust.', 'Trust would move most, from 2.0 to 2.5.']);
  });

  it('speak Welsh with figures and the right mutations', () => {
    expect(listLeadingSentences(leadInWelsh(T1, T2, OWN))).toEqual(['Byddai 3 cham gweithredu yn codi’r sgôr ar gyfer Trust o 2.0 i 2.5.']);
    expect(listLeadingSentences(leadInWelsh(T1, P1))).toEqual([
      'Byddai 2 gam gweithredu yn codi’r sgôr gyffredinol o 2.2 i 2.3.', 'Policy a Trust fyddai’n symud fwyaf, 0.2 pwynt yr un.',
    ]);
  });
});

describe('the dot plot of where actions would lead', () => {
  const figure = leadingPlotOf(lead([T1, T2, OWN]));

  it('has today’s score in every row, and a triangle only where a dimension would move', () => {
    expect(figure.rows.map(({ score, target }) => [score?.shown, target?.shown])).toEqual([['2.0', undefined], ['2.0', undefined], ['2.0', '2.5'], ['3.0', undefined], ['2.0', undefined]]);
    expect(figure.rows[2]?.target?.at).toBe(2.5);
    expect(figure.hasTargets).toBe(true);
    expect(figure.names).toEqual({ score: 'Score today', secureLevel: 'Secure level today', target: 'With these actions' });
    expect(figure.table.columns.map(({ title }) => title)).toEqual(expect.arrayContaining([figure.names.score, figure.names.target]));
    expect(leadingPlotOf(lead([OWN])).hasTargets).toBe(false);
  });

  it('says in each row how many questions would move, and what the dimension would be secure at', () => {
    expect(figure.rows.map(({ caption }) => caption)).toEqual([
      'No question would move.', 'No question would move.', 'Two questions would move. Secure at Early, as today.', 'No question would move.', 'No question would move.',
    ]);
    const all = ['T1', 'T2', 'T3', 'T4', 'T5'].map((question) => actionOf({ id: question, question, toLevel: 3 }));
    expect(leadingPlotOf(lead(all)).rows[2]?.caption).toBe('Five questions would move. Secure at In\u{A0}place, from Early.');
  });

  it('leaves peers, views and earlier targets out, and says that it is no forecast', () => {
    expect([figure.hasViews, figure.hasMedian, figure.hasQuartiles]).toEqual([false, false, false]);
    expect(figure.note).toBe('Round of 6 May 2026. This is what the steps describe, not a forecast.');
    expect(figure.finding).toBe('Three actions would take Trust from 2.0 to 2.5');
  });

  it('is told in words, row by row', () => {
    expect(figure.alternative).toContain('Trust: 2.0 today, 2.5 with these actions. Leadership: 3.0, as today.');
    const gained = leadingPlotOf(lead([actionOf({ question: 'C4', fromLevel: null, toLevel: 2 })], UNKNOWN_CULTURE));
    expect(gained.alternative).toContain('Culture: no score today, 2.0 with these actions.');
    expect(gained.rows[4]?.caption).toBe('One question would move. Secure at Early.');
  });
});

describe('the tables of where actions would lead', () => {
  it('put today’s scores and secure levels beside those with the actions', () => {
    expect(showTable(leadingTable(lead([T1, T2, P1])))).toEqual([
      'Dimension | Score today | With these actions | Secure today | Secure with these actions',
      'Policy | 2.0 | 2.2 | Early | Early',
      'Access | 2.0 | 2.0 | Early | Early',
      'Trust | 2.0 | 2.5 | Early | Early',
      'Leadership | 3.0 | 3.0 | In place | In place',
      'Culture | 2.0 | 2.0 | Early | Early',
      'Overall | 2.2 | 2.3 | – | –',
    ]);
  });

  it('name the questions that would reach another level, and every action that leads there', () => {
    const again = actionOf({ id: 't1b', question: 'T1', toLevel: 4, title: ' ' });
    const found = actionOf({ id: 'c4', question: 'C4', fromLevel: null, toLevel: 2, title: 'Ask people' });
    const table = stepsTable(lead([T1, again, OWN, found], UNKNOWN_CULTURE));
    expect(table && showTable(table)).toEqual([
      'Question | Today | Would reach | By this action',
      'T1 Title of T1 / Trust | 2 Early | 4 Embedded | Agree a guide; An action without words',
      'C4 Title of C4 / Culture | Not known | 2 Early | Ask people',
    ]);
    expect(stepsTable(lead([OWN]))).toBeNull();
  });

  it('list the actions that move no level by themselves', () => {
    expect(listUnmoving(lead([T1, OWN]))).toEqual(['Hold a fair']);
  });

  it('stand in a document after the drawing, with what moves no level last', () => {
    expect(listLeadingBlocks(lead([T1, OWN])).map(({ kind }) => kind)).toEqual(['figure', 'table', 'table', 'heading', 'list']);
    expect(listLeadingBlocks(lead([T1])).map(({ kind }) => kind)).toEqual(['figure', 'table', 'table']);
  });
});
