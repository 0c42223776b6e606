/** Tests of the claims that the questions rest on, and that no text of ours repeats the words of the works that they come from. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../../assessments/questionnaire/questionnaire.ts';
import { TEMPLATES } from '../../../assessments/questionnaire/templates/templates.ts';
import { hashRun, listRuns, listSharedRuns } from '../../support/shared-runs.ts';

const IDS = [
  'S0.1 S0.2 S0.3 S0.4 S0.5 S0.6 S0.7 S0.8 S0.9 S0.10 S0.11 S0.12 S0.13 S0.14 S0.15 S0.16 S0.17 S0.18 S0.19 S0.20 S0.21 S0.22 S0.23 S0.24 S0.25 S0.26 S0.27 S0.28 S0.29 S0.30',
  'S1.1 S1.2 S1.3 S1.4 S1.5 S1.6 S1.7 S1.8 S1.9 S1.10 S1.11 S1.12 S1.13 S1.14 S1.15 S1.16 S1.17',
  'S2.1 S2.2 S2.3 S2.4 S2.5 S2.6 S2.7 S2.8 S2.9 S2.10 S2.11 S2.12 S2.13 S2.14 S2.15 S2.16 S2.17 S2.18 S2.19 S2.20 S2.21 S2.22',
  'S3.1 S3.2 S3.3 S3.4 S3.5 S3.6 S3.7 S3.8 S3.9 S3.10 S3.11 S3.12 S3.13 S3.14 S3.15 S3.16 S3.17 S3.18 S3.19 S3.20 S3.21',
  'S4.1 S4.2 S4.3 S4.4 S4.5 S4.6 S4.7 S4.8 S4.9 S4.10 S4.11 S4.12 S4.13 S4.14 S4.15 S4.16 S4.17 S4.18 S4.19 S4.20 S4.21 S4.22 S4.23',
].flatMap((line) => line.split(' '));

const { claims, works } = BUILT_IN;

describe('the claims', () => {
  it('are the 113 of the five works, each once and in order', () => {
    expect(IDS).toHaveLength(113);
    expect(claims.map((claim) => claim.id)).toEqual(IDS);
    expect(works.map((work) => work.id)).toEqual(['S0', 'S1', 'S2', 'S3', 'S4']);
  });

  it('name the work that their id begins with', () => {
    expect(claims.filter((claim) => !claim.id.startsWith(`${claim.work}.`))).toEqual([]);
  });

  it('each stand among the sources of a question, and no question has another source', () => {
    const sources = new Set(questionsOf(BUILT_IN, 'full').flatMap((question) => question.sources));
    expect(IDS.filter((id) => !sources.has(id))).toEqual([]);
    expect([...sources].filter((source) => !IDS.includes(source))).toEqual([]);
  });

  it('carry a date only where their text states one', () => {
    const idsOf = (date: string | null) => claims.filter((claim) => claim.date === date).map((claim) => claim.id);
    expect(new Set(claims.map((claim) => claim.date))).toEqual(new Set([null, '2009', '2011-11']));
    expect(idsOf('2011-11')).toEqual(['S2.19', 'S2.20']);
    expect(idsOf('2009')).toEqual([
      'S3.1', 'S3.2', 'S3.3', 'S3.4', 'S3.5', 'S3.6', 'S3.7', 'S3.8', 'S3.9', 'S3.10', 'S3.11',
      'S3.12', 'S3.13', 'S3.14', 'S3.15', 'S3.16', 'S3.17', 'S3.18', 'S3.19', 'S3.20', 'S3.21',
    ]);
  });

  it('are told in both languages, in sentences of at most 25 words', () => {
    const texts = [...claims.map(({ id, claim }) => ({ id, ...claim })), ...works.map(({ id, about }) => ({ id, ...about }))];
    const sentences = texts.flatMap(({ id, en, cy }) => [en, cy ?? ''].flatMap((text) => text.split(/(?<=[.?]) /).map((sentence) => ({ id, sentence }))));
    expect(sentences.filter(({ sentence }) => sentence === '' || sentence.split(' ').length > 25)).toEqual([]);
  });
});

/**
 * Every run of five words of the five works, as hashes, because the works themselves are not ours to hand out. Made with `listRuns` and `hashRun` of each whole
 * work, put together without doubles and in order.
 */
const WORK_RUNS = z.array(z.string().regex(/^[0-9a-f]{10}$/)).parse(
  JSON.parse(readFileSync(new URL('../../fixtures/seed-runs.json', import.meta.url), 'utf8')),
);

/** Every text inside a value, in every language. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(listTexts) : [];
}

function readEnglishWords(): readonly string[] {
  const folder = new URL('../../../assessments/words/en/', import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return names.map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

describe('a run of five words', () => {
  const inWorks = new Set(WORK_RUNS);
  const ours = {
    'the questionnaire with its claims': listTexts(BUILT_IN),
    'the templates': listTexts(TEMPLATES),
    'the English words of the app': readEnglishWords(),
  };

  it.each(Object.entries(ours))('of the works is nowhere in %s', (_, texts) => {
    expect(texts.flatMap((text) => listSharedRuns(text, inWorks))).toEqual([]);
  });

  it('would be caught in a claim', () => {
    const planted = new Set([...WORK_RUNS, hashRun('credited with the view that')]);
    expect(ours['the questionnaire with its claims'].flatMap((text) => listSharedRuns(text, planted))).toEqual(['credited with the view that']);
  });

  it.each(Object.entries(ours))('would be caught at the very end of %s', (_, texts) => {
    const last = texts.flatMap(listRuns).at(-1) ?? 'no run at all';
    const planted = new Set([...WORK_RUNS, hashRun(last)]);
    expect(texts.flatMap((text) => listSharedRuns(text, planted))).toContain(last);
  });

  it('is in lower case and without marks, and a shorter text has none', () => {
    expect(listRuns('One, two: “Three” four-five’s 6.')).toEqual(['one two three four five', 'two three four five s', 'three four five s 6']);
    expect(listRuns('Four words stand here.')).toEqual([]);
    expect(listRuns('')).toEqual([]);
  });

  it('is kept as the ten first digits of its hash, each once and in order', () => {
    expect(hashRun('one two three four five')).toBe('bb1262c1cf');
    expect(WORK_RUNS).toHaveLength(2393);
    expect([...new Set(WORK_RUNS)].toSorted()).toEqual(WORK_RUNS);
  });
});
