/** Tests of counts that are remembered: as long as the ballots stay what they are, and not a moment longer. */

import { expect, it } from 'vitest';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { openRound } from '../../assessments/rounds.ts';
import { makeSample } from '../../assessments/sample.ts';
import type { Choice } from '../../assessments/workshop-model.ts';
import type { Booth } from '../../electron/host/booth.ts';
import { openCounts } from '../../electron/host/counts.ts';

/** Revealed votes on a question, in a round of an assessment. */
function boothOf(id: string, choices: readonly Choice[]): Booth {
  const round = openRound({ id: 'round', date: '2026-05-06', form: 'full', questionnaire: BUILT_IN, origin: 'answered' });
  const slips = choices.map((choice, at) => [`s${at}`, { way: 'paper', votes: { P1: choice }, isFinished: true, isSealed: true }] as const);
  const ballots = { boxes: { first: { slips: Object.fromEntries(slips), cards: {}, isOpened: true } } };
  return { assessment: { ...makeSample({ id, language: 'en' }), rounds: [round] }, questionnaire: BUILT_IN, round, ballots };
}

it('ballots that are read again as they were are not counted again', () => {
  const counts = openCounts();
  const before = counts.votesOf(boothOf('one', [2, 2, 3]));
  counts.votesOf(boothOf('two', [5, 5, 5]));
  expect(counts.votesOf(boothOf('one', [2, 2, 3]))).toBe(before);
});

it('ballots with one other choice are, and so is another form', () => {
  const counts = openCounts();
  counts.votesOf(boothOf('one', [2, 2, 3]));
  const after = counts.votesOf(boothOf('one', [2, 2, 4]));
  expect(after.questions['P1']?.first.counts?.levels).toEqual([0, 2, 0, 1, 0]);
  const booth = boothOf('one', [2, 2, 4]);
  expect(counts.votesOf({ ...booth, round: { ...booth.round, form: 'quick' } })).not.toBe(after);
});

it('nothing is left of an assessment that is to be forgotten', () => {
  const counts = openCounts();
  const before = counts.votesOf(boothOf('one', [2, 2, 3]));
  counts.forget('one');
  const anew = counts.votesOf(boothOf('one', [2, 2, 3]));
  expect(anew).not.toBe(before);
  expect(anew).toEqual(before);
});
