/** Tests of a vote as a strip of dots: what it shows in words, what is drawn, and the same counts as a table. */

import { describe, expect, it } from 'vitest';
import { dotStripOf } from '../../../assessments/report/dot-strip.ts';
import { cy } from '../../../assessments/words/cy.ts';
import { outcomeOf, withoutSmallCounts } from '../../../assessments/workshop/votes.ts';
import { tallyOf } from '../../../assessments/workshop/tally.ts';
import type { Choice } from '../../../assessments/workshop-model.ts';
import { plain, showTable, subjectWith } from './parts.ts';

const subject = subjectWith({});
const DK = 'unknown';
const NA = 'not-applicable';

const strip = (choices: readonly Choice[], isSolo = false) => dotStripOf(subject, 'T2', outcomeOf(tallyOf(choices), isSolo));
const told = (choices: readonly Choice[], isSolo = false) => plain(strip(choices, isSolo).finding);

describe('a strip of votes', () => {
  it.each<readonly [readonly Choice[], string, string]>([
    [[5, 4, 5, 2, 2, 1, 2, 1, 2, 4], 'Two camps', 'Six placed this at Early or below, four at Embedded or above.'],
    [[1, 1, 1, 5, 5, 5], 'Two camps', 'Three placed this at Not yet, three at Leading.'],
    [[3, 4, 5, 2, 3, 3, 2, 2, 3, 4], 'Some spread', 'Spread from Early to Leading.'],
    [[1, 2, 3, 4, 5], 'Wide spread', 'Spread from Not yet to Leading.'],
    [[4, DK, 4, DK, 2, 2, 4, 3, 3, 4], 'Some spread', 'Spread from Early to Embedded. Two did not know.'],
    [[2, 3, 3, 3, 4], 'Close', 'Three of five chose In place.'],
    [[4, 4, 4, 4, 4, 4, 4, 4, 4, 1], 'Close', 'Nine of ten chose Embedded.'],
    [[3, 3, 3, 3, 3, 3], 'Same', 'All six chose In place.'],
    [[1, 1, 1, 1, 1, 1, 1, 1, 1, DK], 'Same', 'Nine of ten chose Not yet. One did not know.'],
    [[DK, DK, DK, 2, DK, DK, DK, DK, DK, 3], 'Not enough could say', 'Eight of ten did not know.'],
    [[NA, NA, NA, NA, NA, NA, 2, 2, NA, 1], 'Does not apply', 'Seven of ten said that it does not apply.'],
    [[2, NA, NA], 'Does not apply', 'Two of three said that it does not apply.'],
    [[2, NA], 'Not enough could say', 'One person chose a level: Early.'],
  ])('of %j says “%s”, and what it shows', (choices, status, finding) => {
    expect([strip(choices).statusName, told(choices)]).toEqual([status, finding]);
  });

  it('of one person who answers alone says so', () => {
    expect([strip([2], true).statusName, told([2], true)]).toEqual(['Single view', 'One person chose a level: Early.']);
  });

  it.each<readonly [readonly Choice[], string]>([
    [[5, 4, 5, 2, 2, 1, 2, 1, 2, 4], 'Ten votes, on average 1.2 levels from the middle. Nobody chose In place.'],
    [[1, 1, 1, 5, 5, 5], 'Six votes, on average 2.0 levels from the middle. Nobody chose a level between Not yet and Leading.'],
    [[4, DK, 4, DK, 2, 2, 4, 3, 3, 4], 'Ten votes, on average 0.8 of a level from the middle.'],
    [[3, 3, 3, 3, 3], 'Five votes, on average 0.0 of a level from the middle.'],
    [[DK, DK, 2], 'Three votes.'],
  ])('of %j says how many voted and how far apart', (choices, note) => {
    expect(plain(strip(choices).note)).toBe(note);
  });

  it('draws a dot for each level vote, and marks the majority level', () => {
    expect(strip([5, 4, 5, 2, 2, 1, 2, 1, 2, 4])).toMatchObject({ counts: [2, 4, 0, 2, 2], unknown: 0, notApplicable: 0, majority: { level: 2, label: 'majority level' }, status: 'two-camps', vote: 1 });
    expect(strip([NA, NA, NA, 2, 2]).majority).toBe(null);
  });

  it('draws and names “don’t know” from a tenth of the votes, and keeps it in the table below that', () => {
    const eleven: readonly Choice[] = [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, DK];
    expect([strip(eleven).unknown, told(eleven)]).toEqual([0, 'Ten of 11 chose In place.']);
    expect(showTable(strip(eleven).table).slice(1)).toEqual(['1 Not yet | 0', '2 Early | 0', '3 In place | 10', '4 Embedded | 0', '5 Leading | 0', 'Don’t know | 1']);
    expect(strip(eleven.slice(1)).unknown).toBe(1);
  });

  it('is told in words with every count', () => {
    expect(plain(strip([4, 4, 4, DK, NA]).alternative)).toBe(
      'A strip of dots above the five levels, one dot a vote. 1 Not yet: none. 2 Early: none. 3 In place: none. 4 Embedded: three. 5 Leading: none. Don’t know: one. Does not apply: one.',
    );
    expect([strip([4]).table.id, strip([4]).table.caption]).toEqual(['votes-T2-1', 'Votes on T2 Title of T2']);
  });

  it('keeps first and later votes apart', () => {
    const second = dotStripOf(subject, 'T2', outcomeOf(tallyOf([2, 2, 3]), false), 2);
    expect([strip([2, 2, 3]).id, second.id, second.vote]).toEqual(['votes-T2-1', 'votes-T2-2', 2]);
    expect([second.table.id, second.table.caption]).toEqual(['votes-T2-2', 'Second vote on T2 Title of T2']);
  });
});

describe('a strip of too few votes', () => {
  const few = (choices: readonly Choice[]) => {
    const outcome = outcomeOf(tallyOf(choices), choices.length === 1);
    const votes = withoutSmallCounts({ countedOn: null, voters: choices.length, questions: { T2: { first: outcome, again: [] } }, dimensions: [], roles: null });
    return dotStripOf(subject, 'T2', votes.questions['T2']?.first ?? outcome);
  };

  it.each<readonly [readonly Choice[], string]>([
    [[2], 'One person chose a level.'],
    [[3, 3, 3, 3], 'The votes were close.'],
    [[2, 3], 'The votes were close.'],
    [[2, 3, 4], 'The votes were some way apart.'],
    [[1, 5], 'The votes were far apart.'],
    [[2, 2, 4, 4], 'The votes were in two camps.'],
    [[DK, DK, 3], 'Not enough people could say.'],
    [[NA, NA, 3], 'Most said that it does not apply.'],
  ])('of %j shows no count, no dot and no row', (choices, finding) => {
    const { counts, unknown, notApplicable, note, alternative, table, ...made } = few(choices);
    expect([made.finding, counts, unknown, notApplicable, table.rows]).toEqual([finding, null, 0, 0, []]);
    expect([note, table.note]).toEqual(['Too few people voted for counts to be shown.', 'Too few people voted for counts to be shown.']);
    expect(alternative).toBe('A line of the five levels, without dots. Too few people voted for counts to be shown.');
  });
});

describe('a strip in Welsh', () => {
  it('says counts as figures', () => {
    const made = dotStripOf({ ...subject, words: cy, language: 'cy' }, 'T2', outcomeOf(tallyOf([5, 4, 5, 2, 2, 1, 2, 1, 2, DK]), false));
    expect([made.statusName, plain(made.finding), plain(made.note)]).toEqual([
      'Dau wersyll',
      'Gosododd 6 hyn ar lefel Early neu’n is, a 3 ar lefel Embedded neu’n uwch. Nid oedd 1 yn gwybod.',
      '10 pleidlais, ar gyfartaledd 1.1 lefel o’r canol. Ni ddewisodd neb In place.',
    ]);
  });
});
