/** Tests of a report in two languages: what stands twice, in which order, and that no figure is another one in the other language. */

import { describe, expect, it } from 'vitest';
import type { Block, Report, Table } from '../../../assessments/report/blocks.ts';
import { makeReport } from '../../../assessments/report/report.ts';
import { joinFrames, listFrames, listTellings, tellInBoth } from '../../../assessments/report/two-languages.ts';
import { latestRound } from '../../../assessments/rounds.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { WORDS } from '../../support/words.ts';

const assessment = makeSample({ id: 'sample', language: 'cy' });
const reportIn = (language: 'en' | 'cy', kind: 'report' | 'plan' = 'report') =>
  makeReport({ assessment, round: latestRound(assessment), kind, leavesOut: [], words: WORDS[language], language, today: '2026-05-20' });
const [welsh, english] = [reportIn('cy'), reportIn('en')];
const both = tellInBoth(welsh, english);

const paragraph = (text: string): Block => ({ kind: 'paragraph', style: 'text', text });
const SMALL: Report = {
  language: 'cy',
  second: null,
  title: 'Cynllun',
  subtitle: 'O rownd 6 Mai 2026',
  organisation: 'Cyngor Llanfair',
  sampleMark: null,
  classification: null,
  footer: { questionnaire: 'Holiadur 1.0', dates: '', retention: '' },
  hasContents: true,
  madeOn: '2026-05-20',
  fileName: 'Cyngor Llanfair, cynllun',
  sections: [
    { id: 'plan', title: null, startsPage: false, language: 'cy', blocks: [paragraph('Dau gam.')] },
    { id: 'about', title: 'Am y cynllun', startsPage: true, language: 'cy', blocks: [paragraph('Holiadur.')] },
  ],
};
const SMALL_ENGLISH: Report = {
  ...SMALL,
  language: 'en',
  title: 'Plan',
  subtitle: 'From the round of 6 May 2026',
  classification: null,
  footer: { questionnaire: 'Questionnaire 1.0', dates: '', retention: '' },
  fileName: 'Cyngor Llanfair, plan',
  sections: [
    { id: 'plan', title: null, startsPage: false, language: 'en', blocks: [paragraph('Two actions.')] },
    { id: 'about', title: 'About the plan', startsPage: true, language: 'en', blocks: [paragraph('Questionnaire.')] },
  ],
};

describe('a report in two languages', () => {
  it('has the frame of the second beside that of the first, and each section first in the first language', () => {
    expect(tellInBoth(SMALL, SMALL_ENGLISH)).toEqual({
      language: 'cy',
      second: {
        language: 'en',
        title: 'Plan',
        subtitle: 'From the round of 6 May 2026',
        organisation: 'Cyngor Llanfair',
        sampleMark: null,
        classification: null,
        footer: { questionnaire: 'Questionnaire 1.0', dates: '', retention: '' },
      },
      title: 'Cynllun',
      subtitle: 'O rownd 6 Mai 2026',
      organisation: 'Cyngor Llanfair',
      sampleMark: null,
      classification: null,
      footer: { questionnaire: 'Holiadur 1.0', dates: '', retention: '' },
      hasContents: true,
      madeOn: '2026-05-20',
      fileName: 'Cyngor Llanfair, cynllun',
      sections: [
        { id: 'plan', title: null, startsPage: false, language: 'cy', blocks: [{ kind: 'paragraph', style: 'text', text: 'Dau gam.' }] },
        { id: 'plan', title: null, startsPage: false, language: 'en', blocks: [{ kind: 'paragraph', style: 'text', text: 'Two actions.' }] },
        { id: 'about', title: 'Am y cynllun', startsPage: true, language: 'cy', blocks: [{ kind: 'paragraph', style: 'text', text: 'Holiadur.' }] },
        { id: 'about', title: 'About the plan', startsPage: true, language: 'en', blocks: [{ kind: 'paragraph', style: 'text', text: 'Questionnaire.' }] },
      ],
    });
  });

  it('names in one line what differs, and once what does not', () => {
    const small = tellInBoth(SMALL, SMALL_ENGLISH);
    expect(joinFrames(small, ({ title }) => title)).toBe('Cynllun / Plan');
    expect(joinFrames(small, ({ organisation }) => organisation)).toBe('Cyngor Llanfair');
    expect(joinFrames(SMALL, ({ title }) => title)).toBe('Cynllun');
    expect([listFrames(SMALL), listFrames(small)].map((frames) => frames.map(({ language }) => language))).toEqual([['cy'], ['cy', 'en']]);
  });

  it('keeps together what tells the same', () => {
    const languagesOf = (report: Report) => listTellings(report.sections).map((telling) => telling.map(({ id, language }) => `${id} ${language}`));
    expect(languagesOf(tellInBoth(SMALL_ENGLISH, SMALL))).toEqual([['plan en', 'plan cy'], ['about en', 'about cy']]);
    expect(languagesOf(SMALL)).toEqual([['plan cy'], ['about cy']]);
  });
});

describe('the sample in Welsh and English', () => {
  it('has every section twice, in Welsh first', () => {
    expect(both.sections.map(({ id, language }) => `${id} ${language}`)).toEqual(
      [
        'summary', 'standing', 'years', 'targets', 'peers', 'questions', 'votes', 'roles', 'plan', 'needs', 'leading', 'taking', 'carrying-out', 'action-1', 'action-2', 'action-3', 'action-4',
        'answers', 'votes-all', 'moves', 'scoring', 'about',
      ].flatMap((id) => [`${id} cy`, `${id} en`]),
    );
    expect([both.title, both.second?.title]).toEqual(['Ble rydym arni gyda sianeli digidol, 2026', 'Where we stand on digital channels, 2026']);
    expect(both.sections.slice(2, 4).map(({ title }) => title)).toEqual(['Y pum dimensiwn', 'The five dimensions']);
  });

  it.each(['report', 'plan'] as const)('has the same blocks, tables and figures in both languages: %s', (kind) => {
    const shapeOf = (report: Report) =>
      report.sections.map(({ id, startsPage, blocks }) => [
        id,
        startsPage,
        blocks.map((block) => (block.kind === 'table' ? [block.table.id, block.table.columns.map(({ isNumber }) => isNumber), block.table.rows.length] : block.kind)),
      ]);
    expect(shapeOf(reportIn('cy', kind))).toEqual(shapeOf(reportIn('en', kind)));
  });

  it('says every figure of its tables the same in both', () => {
    const figuresOf = (report: Report) => tablesOf(report).flatMap(({ rows }) => rows.flat().map(({ text }) => text.replace('Eight of ten', '8 of 10').match(FIGURES) ?? []));
    const [inWelsh, inEnglish] = [figuresOf(welsh), figuresOf(english)];
    expect(inWelsh.length).toBeGreaterThan(400);
    expect(inWelsh).toEqual(inEnglish);
  });

  it('draws every score, vote, peer, target and change at the same place with the same figure', () => {
    const drawnIn = ({ sections }: Report) =>
      sections.flatMap(({ blocks }) =>
        blocks.flatMap((block): readonly (readonly unknown[])[] => {
          if (block.kind !== 'figure' || block.figure.kind === 'heat-map') return [];
          const { figure } = block;
          if (figure.kind === 'dumbbell') return figure.rows.map(({ dimension, places, change }) => [dimension, places, change]);
          if (figure.kind === 'small-multiples') return figure.panels.map(({ dimension, points, peers, targets }) => [dimension, points, peers, targets]);
          if (figure.kind === 'dot-rows') return figure.groups.map(({ dimension, rows }) => [dimension, rows.map(({ id, dot, median }) => [id, dot, median])]);
          if (figure.kind === 'peer-spread') return figure.rows.map(({ measure, score, median, bars }) => [measure, score, median, bars]);
          if (figure.kind === 'dot-strip') return [[figure.question, figure.counts, figure.unknown, figure.notApplicable, figure.majority?.level]];
          return figure.rows.map(({ dimension, score, secure, views, median, quartiles, target }) => [dimension, score, secure?.level, views, median, quartiles, target]);
        }),
      );
    expect(drawnIn(welsh)).toHaveLength(43);
    expect(drawnIn(welsh)).toEqual(drawnIn(english));
  });
});

/** Scores, counts, changes and years. English says counts up to ten in words. */
const FIGURES = /[+−]?\d+(?:\.\d+)?%?/gu;

function tablesOf({ sections }: Report): readonly Table[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : block.kind === 'figure' ? [block.figure.table] : [])));
}
