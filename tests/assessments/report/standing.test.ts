/** Tests of the dot plot and the heat map, with their tables. */

import { describe, expect, it } from 'vitest';
import type { Response } from '../../../assessments/model.ts';
import { dimensionTable, dotPlotOf, heatMapOf, tellRadar } from '../../../assessments/report/standing.ts';
import { subjectOf } from '../../../assessments/report/subject.ts';
import { en } from '../../../assessments/words/en.ts';
import { assessmentOf, roundOf } from '../builders.ts';
import { groupWith, itemsOf, measureWith, plain, plainAssessment, plainGroup, plainRound, plainSubject, showTable, six, wholeTable } from './parts.ts';

// Methods B.4: 17/6 secure at Early; 3 of 5 that apply; too few; 7/2 held back by one question; 23/6 secure at Embedded.
const ITEMS = itemsOf({
  policy: [3, 2, 4, 3, 2, 3],
  access: [3, 2, 4, 'unknown', 2, 3],
  trust: [3, 'unknown', 2, 'unknown', 'unknown', 3],
  leadership: [4, 4, 4, 4, 4, 1],
  culture: [4, 4, 'not-applicable', 4, 4, 3],
});
const round = roundOf(ITEMS);
const assessment = assessmentOf([round]);

describe('the dot plot', () => {
  it('has a row a dimension with its caption, score and secure level', () => {
    const { rows } = dotPlotOf(assessment, round, en, 'en');
    expect(rows.map(({ name, caption, score, secure }) => [name, caption, score?.shown, secure && plain(secure.name)])).toEqual([
      ['Policy', '6 of 6 answered', '2.8', 'Early'],
      ['Access', '5 of 6 answered, 1 don’t know', '2.8', 'Early'],
      ['Trust', 'Not enough answers yet: 3 of 6', undefined, null],
      ['Leadership', '6 of 6 answered', '3.5', 'Early'],
      ['Culture', '5 of 5 answered', '3.8', 'Embedded'],
    ]);
  });

  it('places scores exactly, and prints them with one decimal', () => {
    expect(dotPlotOf(assessment, round, en, 'en').rows[0]?.score).toEqual({ at: 17 / 6, shown: '2.8' });
  });

  it('says under it what has no level', () => {
    expect(dotPlotOf(assessment, round, en, 'en').note).toBe('Round of 6 May 2026. Answered by one person. Four questions could not be answered. One question does not apply.');
    const empty = roundOf(itemsOf({ policy: six(3), access: six(3), trust: six(3), leadership: six(3) }), { origin: 'paper' });
    expect(dotPlotOf(assessmentOf([empty]), empty, en, 'en').note).toBe('Round of 6 May 2026, typed in from paper. Six questions are not answered yet.');
  });

  it('is told in words for those who cannot see it', () => {
    expect(plain(dotPlotOf(assessment, round, en, 'en').alternative)).toBe(
      'A dot plot: one row a dimension, on a line from 1 to 5. Policy: 2.8, secure at Early. Access: 2.8, secure at Early. Trust: not enough answers for a score. Leadership: 3.5, secure at Early. Culture: 3.8, secure at Embedded.',
    );
  });

  it('is told as a radar by its scores and the peers’ medians', () => {
    expect(tellRadar(en, dotPlotOf(assessment, round, en, 'en'))).toBe(
      'A radar: one spoke a dimension, from level 1 at the centre to level 5 at the rim. Policy: 2.8. Access: 2.8. Trust: not enough answers for a score. Leadership: 3.5. Culture: 3.8.',
    );
    const compared = roundOf(ITEMS, { peers: groupWith(measureWith()) });
    expect(tellRadar(en, dotPlotOf(assessmentOf([compared]), compared, en, 'en'))).toBe(
      'A radar: one spoke a dimension, from level 1 at the centre to level 5 at the rim. Policy: 2.8, peers’ median 2.6. Access: 2.8, peers’ median 2.6. Trust: not enough answers for a score, peers’ median 2.6. Leadership: 3.5, peers’ median 2.6. Culture: 3.8, peers’ median 2.6.',
    );
  });

  it('has the same figures as a table', () => {
    expect(wholeTable(dotPlotOf(assessment, round, en, 'en').table)).toEqual([
      'dimensions: The same figures as a table',
      'Numbers: Score, Answered, Don’t know',
      'Dimension | Score | Secure at | Lowest question | Answered | Don’t know',
      'Policy | 2.8 | Early | Early | 6 of 6 | 0',
      'Access | 2.8 | Early | Early | 5 of 6 | 1',
      'Trust | Not enough answers | – | – | 3 of 6 | 3',
      'Leadership | 3.5 | Early | Not yet | 6 of 6 | 0',
      'Culture | 3.8 | Embedded | In place | 5 of 5 | 0',
    ]);
  });

  it('counts a blank as not answered, never as don’t know', () => {
    const partial = roundOf(itemsOf({ policy: [3, 3, 3, 3] }));
    const [policy] = dotPlotOf(assessmentOf([partial]), partial, en, 'en').rows;
    expect(policy?.caption).toBe('4 of 6 answered');
    expect(showTable(dotPlotOf(assessmentOf([partial]), partial, en, 'en').table)[1]).toBe('Policy | 3.0 | In place | In place | 4 of 6 | 0');
  });
});

describe('peers in the dot plot', () => {
  it.each([
    ['all of a group of 24', measureWith(), true, true, 'Policy | 2.8 | Early | Early | 2.6 | 2.0 to 3.0 | 6 of 6 | 0'],
    ['the median and the middle half of 12', measureWith({ n: 12, sortedScores: null }), true, true, 'Policy | 2.8 | Early | Early | 2.6 | 2.0 to 3.0 | 6 of 6 | 0'],
    ['the median of seven', measureWith({ n: 7, q1: null, q3: null, sortedScores: null }), true, false, 'Policy | 2.8 | Early | Early | 2.6 | 6 of 6 | 0'],
    ['nothing of four', measureWith({ n: 4 }), false, false, 'Policy | 2.8 | Early | Early | 6 of 6 | 0'],
    ['nothing of a group that is one family', measureWith({ isFamiliesOk: false }), false, false, 'Policy | 2.8 | Early | Early | 6 of 6 | 0'],
  ])('show %s', (_what, measure, hasMedian, hasQuartiles, row) => {
    const compared = roundOf(ITEMS, { peers: groupWith(measure) });
    const figure = dotPlotOf(assessmentOf([compared]), compared, en, 'en');
    expect([figure.hasMedian, figure.hasQuartiles, showTable(figure.table)[1]]).toEqual([hasMedian, hasQuartiles, row]);
  });

  it('show of each dimension what its own number allows', () => {
    const [seven, four] = [measureWith({ n: 7, q1: null, q3: null, sortedScores: null }), measureWith({ n: 4 })];
    const compared = plainRound({ policy: six(2), access: six(2), trust: six(2) }, { peers: plainGroup(measureWith(), {}, { access: seven, trust: four }) });
    const { subject, figure } = { subject: plainSubject([compared]), figure: dotPlotOf(plainAssessment([compared]), compared, en, 'en') };
    expect([figure.hasMedian, figure.hasQuartiles]).toEqual([true, true]);
    expect(figure.rows.slice(0, 3).map(({ median, quartiles }) => [median, quartiles])).toEqual([[2.55, { q1: 2, q3: 3.03 }], [2.6, null], [null, null]]);
    expect(wholeTable(dimensionTable(subject)).slice(1, 6)).toEqual([
      'Numbers: Score, Peers’ median, Answered, Don’t know',
      'Dimension | Score | Secure at | Lowest question | Peers’ median | Middle half | Answered | Don’t know',
      'Policy | 2.0 | Early | Early | 2.6 | 2.0 to 3.0 | 6 of 6 | 0',
      'Access | 2.0 | Early | Early | 2.6 | – | 6 of 6 | 0',
      'Trust | 2.0 | Early | Early | – | – | 6 of 6 | 0',
    ]);
  });

  it('show nothing where the group answered the other form', () => {
    const quick = roundOf(ITEMS, { form: 'quick', peers: groupWith(measureWith()) });
    expect(dotPlotOf(assessmentOf([quick]), quick, en, 'en').hasMedian).toBe(false);
  });

  it('are named under it, made up where they are', () => {
    const note = (header: object) => {
      const compared = roundOf(itemsOf({}), { peers: groupWith(measureWith(), header) });
      return dotPlotOf(assessmentOf([compared]), compared, en, 'en').note;
    };
    expect(note({})).toContain('Peers: All councils, 24 organisations, pack of 1 March 2026.');
    expect(note({ isSample: true })).toContain('Peers: All councils, 24 organisations, made up, sample pack of 1 March 2026.');
    const few = roundOf(itemsOf({}), { peers: groupWith(measureWith({ n: 4 })) });
    expect(dotPlotOf(assessmentOf([few]), few, en, 'en').note).toContain('Peers: All councils, fewer than five organisations, pack of 1 March 2026.');
  });
});

describe('the heat map', () => {
  const columns = () => heatMapOf(assessment, round, en, 'en').columns;

  it('has a column a dimension with its score and secure level', () => {
    expect(columns().map(({ name, score, secure }) => [name, score, plain(secure)])).toEqual([
      ['Policy', '2.8 of 5', 'secure: Early'],
      ['Access', '2.8 of 5', 'secure: Early'],
      ['Trust', 'no score yet', ''],
      ['Leadership', '3.5 of 5', 'secure: Early'],
      ['Culture', '3.8 of 5', 'secure: Embedded'],
    ]);
  });

  it('has a cell a question, with a sign for what has no level', () => {
    expect(columns()[2]?.cells.slice(0, 2).map(({ question, shown, name }) => [question, shown, plain(name)])).toEqual([['T1', '3', 'In place'], ['T2', '?', 'Don’t know']]);
    expect(columns()[4]?.cells[2]).toMatchObject({ question: 'C3', item: 'not-applicable', shown: '–', name: 'Does not apply' });
  });

  it('asks only what the form asks', () => {
    const quick = roundOf(ITEMS, { form: 'quick' });
    expect(heatMapOf(assessmentOf([quick]), quick, en, 'en').columns.map(({ cells }) => cells.length)).toEqual([3, 3, 3, 3, 3]);
  });

  it('has the same figures as a table', () => {
    const own = { ...round, questionnaire: '7.3' };
    const rows = wholeTable(heatMapOf(plainAssessment([own]), own, en, 'en').table);
    expect(rows).toHaveLength(33);
    expect(rows.slice(0, 4)).toEqual([
      'levels: Every question and its level', 'Numbers: Level', 'Question | Dimension | Level | Name of the level', 'P1 Title of P1 | Policy | 3 | In place',
    ]);
    expect([rows[16], rows[29]]).toEqual(['T2 Title of T2 | Trust | ? | Don’t know', 'C3 Title of C3 | Culture | – | Does not apply']);
  });
});

describe('a level name', () => {
  it('never breaks in two', () => {
    expect(dotPlotOf(assessment, round, en, 'en').levelNames).toEqual(['Not\u{A0}yet', 'Early', 'In\u{A0}place', 'Embedded', 'Leading']);
  });
});

describe('a closed round', () => {
  it('is told from the figures that its closing fixed, whatever the answers say now', () => {
    const { figures } = subjectOf(assessment, round, en, 'en');
    const closing = { closedOn: '2026-05-20', scoringMethod: 'mean-of-levels-1', questionnaire: { id: 'dcm', version: '1.0' }, figures };
    const changed: Response = { answer: { kind: 'level', level: 5 }, evidence: 'none', note: '' };
    const closed = { ...round, responses: { ...round.responses, P1: changed }, closing };
    expect(dotPlotOf(assessmentOf([closed]), closed, en, 'en').rows[0]?.score?.shown).toBe('2.8');
  });
});
