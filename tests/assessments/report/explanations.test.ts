/** Tests of how figures are worked out: the sum, the rule, and the answers behind each. */

import { describe, expect, it } from 'vitest';
import type { Item } from '../../../assessments/model.ts';
import { explainChange, explainPlace } from '../../../assessments/report/explanations-beside.ts';
import { explainDimension, explainOverall, explainQuestion, type Explanation } from '../../../assessments/report/explanations.ts';
import { twoRoundsOf } from '../../../assessments/report/two-rounds.ts';
import { en } from '../../../assessments/words/en.ts';
import { assessmentOf, roundOf } from '../builders.ts';
import { groupWith, itemsOf, measureWith, plain, six, subjectWith, type Items } from './parts.ts';

const TWOS: Items = { policy: six(2), access: six(2), trust: six(2), leadership: six(2), culture: six(2) };

const headOf = ({ title, sum }: Explanation) => plain(sum === null ? title : `${title} = ${sum}`);
const rowsOf = ({ rows }: Explanation) => rows.map(({ label, second, value }) => plain([label, second, value].filter((text) => text !== '').join(' | ')));
const moreOf = ({ more }: Explanation) => more.map(({ title, text }) => plain(`${title}: ${text}`));

describe('a dimension', () => {
  it('is explained by its questions and their sum', () => {
    const explanation = explainDimension(subjectWith({ trust: [1, 2, 1, 3, 2, 3] }), 'trust');
    expect(headOf(explanation)).toBe('Trust 2.0 = 12 ÷ 6');
    expect(rowsOf(explanation)).toEqual([
      'Freedom to answer | Not yet | 1', 'When to pass it up | Early | 2', 'Speed of reply | Not yet | 1', 'Trust beyond communications | In place | 3',
      'When things go wrong | Early | 2', 'Room to try things | In place | 3',
    ]);
    expect(explanation.total).toEqual({ label: 'Total', value: '12' });
    expect(moreOf(explanation)).toEqual(['Secure at Not yet: A level is secure when four in five questions reach it. Early has four of six. It needs five.']);
  });

  it.each<readonly [readonly Item[], string]>([
    [[4, 4, 4, 4, 4, 3], 'Secure at Embedded: A level is secure when four in five questions reach it. Leading has none of six. It needs five.'],
    [[5, 5, 5, 5, 5, 4], 'Secure at Leading: A level is secure when four in five questions reach it. Leading has five of six.'],
    [
      [4, 4, 4, 4, 4, 1],
      'Secure at Early: A level is secure when four in five questions reach it and none is more than one level below it. In place has five of six, which is enough. But Room to try things is at Not yet, more than one level below it.',
    ],
  ])('explains why %j is secure where it is', (trust, text) => {
    expect(moreOf(explainDimension(subjectWith({ trust }), 'trust'))).toEqual([text]);
  });

  it('names what is left out of the average', () => {
    const explanation = explainDimension(subjectWith({ culture: [3, 3, 'not-applicable', 'unknown', 3] }), 'culture');
    expect(explanation.sum).toBe(null);
    expect(rowsOf(explanation).slice(2)).toEqual(['Internal network | Does not apply | –', 'Listening | Don’t know | –', 'Sharing skills | In place | 3', 'Joined-up service | Not answered | –']);
    expect(explanation.text).toBe('A score needs three answers, and two thirds of the questions that apply. Culture has three of five. It needs four.');
    expect(moreOf(explanation)).toEqual(['What is left out: Don’t know and blank are not zero. They are left out of the average, and so is what does not apply.']);
  });

  it('asks for all three questions in the quick form', () => {
    const subject = subjectWith({ policy: [3, 3] }, { form: 'quick' });
    expect(explainDimension(subject, 'policy').text).toBe('A score needs three answers, and two thirds of the questions that apply. Policy has two of three. It needs three.');
    const tooFew = subjectWith({ policy: [3, 'not-applicable', 3, 3, 3, 3] }, { form: 'quick' });
    expect(explainDimension(tooFew, 'policy').text).toBe('A score needs three questions that apply. Here two apply.');
  });
});

describe('the overall score', () => {
  it('is explained by the five scores', () => {
    const explanation = explainOverall(subjectWith({ ...TWOS, policy: [3, 2, 4, 3, 2, 3], leadership: six(4) }));
    expect(headOf(explanation)).toBe('Overall 2.6 = 12.8 ÷ 5');
    expect(rowsOf(explanation)).toEqual(['Policy | Secure at Early | 2.8', 'Access | Secure at Early | 2.0', 'Trust | Secure at Early | 2.0', 'Leadership | Secure at Embedded | 4.0', 'Culture | Secure at Early | 2.0']);
    expect(explanation.total).toEqual({ label: 'Total', value: '12.8' });
  });

  it('says when it is partial, and when there is none', () => {
    const four = { policy: six(2), access: six(2), trust: six(3), leadership: six(3) } as const;
    expect(headOf(explainOverall(subjectWith(four)))).toBe('Overall 2.5 = 10.0 ÷ 4');
    expect(explainOverall(subjectWith(four)).text).toBe('The average of the dimension scores. Culture has no score yet, so this is a partial figure.');
    expect(explainOverall(subjectWith({ policy: six(2) }))).toMatchObject({ title: 'Overall', sum: null, total: null, text: 'An overall score needs at least four dimensions with a score.' });
  });
});

describe('a question', () => {
  it('is explained by its answer, what is true there and the next level', () => {
    const responses = { T1: { answer: { kind: 'level', level: 1 }, evidence: 'seen', note: 'Signed off since January' } } as const;
    const explanation = explainQuestion(subjectWith({}, { responses }), 'T1');
    expect(headOf(explanation)).toBe('Freedom to answer: Not yet');
    expect(rowsOf(explanation)).toEqual(['Answer | Not yet | 1', 'Evidence | Seen']);
    expect(moreOf(explanation)).toEqual([
      'What is true at Not yet: Nobody. A manager signs off every reply.',
      'The next level: Early: One or two experienced people answer simple questions but check most replies.',
      'Note: Signed off since January',
    ]);
  });

  it('has no next level at the highest', () => {
    expect(explainQuestion(subjectWith({ trust: [5] }), 'T1').more.map(({ title }) => title)).toEqual(['What is true at Leading']);
  });

  it.each<readonly [readonly Item[], string, string]>([
    [['unknown'], 'Useful to my job: Don’t know', 'Nobody could tell. It counts in no score, and is never zero.'],
    [[], 'Useful to my job: Not answered', 'It has no answer yet. It counts in no score, and is never zero.'],
    [['not-applicable'], 'Useful to my job: Does not apply', 'It does not apply here, so it counts in no score.'],
  ])('that came to %j says why it has no level', (culture, title, text) => {
    expect(explainQuestion(subjectWith({ culture }), 'C1')).toMatchObject({ title, text, sum: null });
  });
});

describe('a place among peers', () => {
  const beside = (measure: Parameters<typeof measureWith>[0]) => explainPlace(subjectWith(TWOS, { peers: groupWith(measureWith(measure)) }), 'access');

  it('is explained by counts in a group of twenty or more', () => {
    const explanation = beside({});
    expect(explanation && headOf(explanation)).toBe('Access beside the group = (4 + 3 ÷ 2) ÷ 24');
    expect(explanation && rowsOf(explanation)).toEqual([
      'Our score | 2.0', 'Peers’ median | 2.6', 'Middle half | 2.0 to 3.0', 'Lower than ours | 4', 'The same as ours | 3', 'Organisations | 24',
    ]);
  });

  it('gives no count and no sum in a smaller group', () => {
    expect(beside({ n: 12, sortedScores: null })).toMatchObject({ sum: null, rows: [{ label: 'Our score' }, { label: 'Peers’ median' }, { label: 'Middle half' }] });
    expect(beside({ n: 7, q1: null, q3: null, sortedScores: null })).toMatchObject({ sum: null, rows: [{ label: 'Our score' }, { label: 'Peers’ median' }] });
    expect(beside({ n: 4 })).toMatchObject({ sum: null, rows: [] });
  });

  it('is nothing without a group', () => {
    expect(explainPlace(subjectWith(TWOS), 'access')).toBe(null);
  });
});

describe('a change', () => {
  const before = roundOf(itemsOf(TWOS), { id: 'r2025', date: '2025-05-07' });
  const after = roundOf(itemsOf({ ...TWOS, leadership: [3, 3, 3, 3, 2, 2], culture: [3, 3] }));
  const two = twoRoundsOf(assessmentOf([before, after]), before, after, en, 'en');

  it('is explained by the steps of its questions', () => {
    const explanation = explainChange(two, 'leadership');
    expect(explanation && headOf(explanation)).toBe('Leadership +0.7 = +4 ÷ 6');
    expect(explanation && rowsOf(explanation).slice(3, 5)).toEqual(['L4 A clear reason | 2 Early to 3 In place | +1', 'L5 A named lead | 2 Early | 0']);
    expect(explanation?.total).toEqual({ label: 'Net steps', value: '+4' });
    expect(explanation && moreOf(explanation).slice(0, 2)).toEqual([
      'What we can say: Moved up. Two net steps or more, up or down, count as a move. One step can be a slip of judgement.',
      'What can be compared: 6 of 6 questions mean the same and have a level in both rounds.',
    ]);
  });

  it('says when there is none', () => {
    expect(explainChange(two, 'culture')).toMatchObject({
      title: 'Culture',
      sum: null,
      total: null,
      text: 'A change needs three questions that can be compared, and two thirds of those asked in the earlier round. Here it is two of six.',
    });
  });
});
