/** Tests of how figures are worked out: the sum, the rule, and the answers behind each. */

import { describe, expect, it } from 'vitest';
import type { Item } from '../../../assessments/figures-model.ts';
import { explainDimension, explainOverall, explainQuestion, type Explanation } from '../../../assessments/report/explanations.ts';
import { explainSecure } from '../../../assessments/report/secure-level.ts';
import { plain, six, subjectWith, type Items } from './parts.ts';

const TWOS: Items = { policy: six(2), access: six(2), trust: six(2), leadership: six(2), culture: six(2) };

const headOf = ({ title, sum }: Explanation) => plain(sum === null ? title : `${title} = ${sum}`);
const rowsOf = ({ rows }: Explanation) => rows.map(({ label, second, value }) => plain([label, second, value].filter((text) => text !== '').join(' | ')));
const moreOf = ({ more }: Explanation) => more.map(({ title, text }) => plain(`${title}: ${text}`));

describe('a dimension', () => {
  it('is explained by its questions and their sum', () => {
    const explanation = explainDimension(subjectWith({ trust: [1, 2, 1, 3, 2, 3] }), 'trust');
    expect(headOf(explanation)).toBe('Trust 2.0 = 12 ÷ 6');
    expect(rowsOf(explanation)).toEqual([
      'Title of T1 | Not yet | 1', 'Title of T2 | Early | 2', 'Title of T3 | Not yet | 1', 'Title of T4 | In place | 3',
      'Title of T5 | Early | 2', 'Title of T6 | In place | 3',
    ]);
    expect(explanation.total).toEqual({ label: 'Total', value: '12' });
    expect(moreOf(explanation)).toEqual(['Secure at Not yet: A level is secure when four in five questions reach it. Early has four of six. It needs five.']);
  });

  it.each<readonly [readonly Item[], string]>([
    [[4, 4, 4, 4, 4, 3], 'Secure at Embedded: A level is secure when four in five questions reach it. Leading has none of six. It needs five.'],
    [[5, 5, 5, 5, 5, 4], 'Secure at Leading: A level is secure when four in five questions reach it. Leading has five of six.'],
    [
      [4, 4, 4, 4, 4, 1],
      'Secure at Early: A level is secure when four in five questions reach it and none is more than one level below it. In place has five of six, which is enough. But Title of T6 is at Not yet, more than one level below it.',
    ],
  ])('explains why %j is secure where it is', (trust, text) => {
    expect(moreOf(explainDimension(subjectWith({ trust }), 'trust'))).toEqual([text]);
  });

  it('names what is left out of the average', () => {
    const explanation = explainDimension(subjectWith({ culture: [3, 3, 'not-applicable', 'unknown', 3] }), 'culture');
    expect(explanation.sum).toBe(null);
    expect(rowsOf(explanation).slice(2)).toEqual(['Title of C3 | Does not apply | –', 'Title of C4 | Don’t know | –', 'Title of C5 | In place | 3', 'Title of C6 | Not answered | –']);
    expect(explanation.text).toBe('A score needs three answers, and two thirds of the questions that apply. Culture has three of five. It needs four.');
    expect(moreOf(explanation)).toEqual(['What is left out: Don’t know and blank are not zero. They are left out of the average, and so is what does not apply.']);
  });

  it('adds up only the questions with a level, and says that the others are left out', () => {
    const explanation = explainDimension(subjectWith({ culture: [4, 4, 'unknown', 3, 4, 4] }), 'culture');
    expect(headOf(explanation)).toBe('Culture 3.8 = 19 ÷ 5');
    expect(explanation.total).toEqual({ label: 'Total', value: '19' });
    expect(moreOf(explanation)).toEqual([
      'Secure at Embedded: A level is secure when four in five questions reach it. Leading has none of five. It needs four.',
      'What is left out: Don’t know and blank are not zero. They are left out of the average, and so is what does not apply.',
    ]);
  });

  it('has nothing to say of a secure level where there is none', () => {
    expect(explainSecure(subjectWith({ culture: [4] }), ['C1'], null)).toEqual([]);
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
    expect(rowsOf(explainOverall(subjectWith(four))).at(-1)).toBe('Culture | Not enough answers | –');
    expect(explainOverall(subjectWith({ policy: six(2) }))).toMatchObject({
      title: 'Overall', sum: null, total: null, text: 'An overall score needs at least four dimensions with a score.', more: [],
    });
  });

  it('says that it is rounded once', () => {
    expect(moreOf(explainOverall(subjectWith(TWOS)))).toEqual([
      'Rounded once: The sum is worked out with exact figures and rounded at the end, so it can differ by 0.1 from a sum of rounded ones.',
    ]);
  });
});

describe('a question', () => {
  it('is explained by its answer, what is true there and the next level', () => {
    const responses = { T1: { answer: { kind: 'level', level: 1 }, evidence: 'seen', note: 'Signed off since January' } } as const;
    const explanation = explainQuestion(subjectWith({}, { responses }), 'T1');
    expect(headOf(explanation)).toBe('Title of T1: Not yet');
    expect(rowsOf(explanation)).toEqual(['Answer | Not yet | 1', 'Evidence | Seen']);
    expect(moreOf(explanation)).toEqual([
      'What is true at Not yet: T1 at 1',
      'The next level: Early: T1 at 2',
      'Note: Signed off since January',
    ]);
  });

  it('has no next level at the highest', () => {
    expect(explainQuestion(subjectWith({ trust: [5] }), 'T1').more.map(({ title }) => title)).toEqual(['What is true at Leading']);
  });

  it.each<readonly [readonly Item[], string, string]>([
    [['unknown'], 'Title of C1: Don’t know', 'Nobody could tell. It counts in no score, and is never zero.'],
    [[], 'Title of C1: Not answered', 'It has no answer yet. It counts in no score, and is never zero.'],
    [['not-applicable'], 'Title of C1: Does not apply', 'It does not apply here, so it counts in no score.'],
  ])('that came to %j says why it has no level', (culture, title, text) => {
    expect(explainQuestion(subjectWith({ culture }), 'C1')).toMatchObject({ title, text, sum: null });
  });

  it('comes with what a person wrote, and with nothing where nobody wrote', () => {
    const responses = {
      P1: { answer: { kind: 'level', level: 4 }, evidence: 'none', note: '  ' },
      P2: { answer: { kind: 'unknown' }, evidence: 'none', note: ' Ask ICT ' },
      P3: { answer: { kind: 'not-applicable', reason: ' One network for all ' }, evidence: 'described', note: '' },
      P4: { answer: { kind: 'not-applicable', reason: ' ' }, evidence: 'none', note: '' },
      P5: { answer: null, evidence: 'none', note: 'To talk about' },
    } as const;
    const explain = (id: string) => explainQuestion(subjectWith({}, { responses }), id);
    expect(explain('P1').text).toBe('The level is the answer given: the highest statement that is fully true of the whole organisation today.');
    expect(['P1', 'P2', 'P3', 'P4', 'P5', 'P6'].map((id) => moreOf(explain(id)))).toEqual([
      ['What is true at Embedded: P1 at 4', 'The next level: Leading: P1 at 5'], ['Note: Ask ICT'], ['Reason: One network for all'], [], ['Note: To talk about'], [],
    ]);
    expect(['P1', 'P3'].map((id) => rowsOf(explain(id)))).toEqual([['Answer | Embedded | 4', 'Evidence | None'], ['Answer | Does not apply | –', 'Evidence | Described']]);
  });
});
