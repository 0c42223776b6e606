/** Tests of what a report says of votes: what divided the room, how it was settled, and the table of all votes. */

import { describe, expect, it } from 'vitest';
import type { Round } from '../../../assessments/model.ts';
import type { Block } from '../../../assessments/report/blocks.ts';
import type { LeftOut } from '../../../assessments/report/questions-tables.ts';
import type { Subject } from '../../../assessments/report/subject.ts';
import { listDivided, listProvisional, listUndivided, nameUnknownShare, showShare, unknownShareIn } from '../../../assessments/report/votes.ts';
import { listDividedSentences, listStrips, listVotesAnnex, listVotesSections, votesTable } from '../../../assessments/report/votes-section.ts';
import { countVotes } from '../../../assessments/workshop/votes.ts';
import type { Choice, Settlement } from '../../../assessments/workshop-model.ts';
import { responseTo } from '../builders.ts';
import { boxWith } from '../workshop/ballot-box.ts';
import { allVote, PLAIN, plain, plainSubject, showTable, subjectWith, six, textsOf, votedRound } from './parts.ts';

const CAMPS: readonly Choice[] = [2, 2, 2, 4, 4];
const CLOSE: readonly Choice[] = [3, 3, 3, 3, 2];
const UNKNOWN: readonly Choice[] = ['unknown', 'unknown', 'unknown', 2, 3];

/** Five people: close on all but two questions. */
const VOTES = { ...allVote(CLOSE), T2: CAMPS, A3: UNKNOWN };

const NOT_AGREED: Settlement = { outcome: 'not-agreed', reason: '', views: ['It is written down.', 'Nobody reads it.'] };
const AGREED: Settlement = { outcome: 'agreed', reason: 'The guide is on every desk.', views: [] };

const subjectOf = (votes: Parameters<typeof votedRound>[0], others: Partial<Round> = {}): Subject => plainSubject([votedRound(votes, others)]);
const blocksOf = (subject: Subject, leavesOut: readonly LeftOut[] = []): readonly Block[] => listVotesSections(subject, leavesOut).flatMap(({ blocks }) => blocks);
const textOf = (subject: Subject, leavesOut: readonly LeftOut[] = []) => plain(blocksOf(subject, leavesOut).flatMap(textsOf).join('\n'));

describe('what divided the room', () => {
  it('is told most divided first, with what was not settled yet as provisional', () => {
    const subject = subjectOf(VOTES);
    expect([listDivided(subject), listUndivided(subject).length, listProvisional(subject).length]).toEqual([['T2', 'A3'], 28, 29]);
    expect(textOf(subject).split('\n')).toEqual([
      'Five people voted. Two of 30 questions were worth talking about. Most divided first. Each dot is one person’s first vote.',
      'T2 Title of T2: two camps',
      'Three placed this at Early or below, two at Embedded or above. Five votes, on average 0.8 of a level from the middle. Nobody chose In place.',
      'A strip of dots above the five levels, one dot a vote. 1 Not yet: none. 2 Early: three. 3 In place: none. 4 Embedded: two. 5 Leading: none.',
      'Agreed level',
      'Not settled yet. 2 Early is provisional',
      'A3 Title of A3: not enough could say',
      'Three of five did not know. Five votes.',
      'A strip of dots above the five levels, one dot a vote. 1 Not yet: none. 2 Early: one. 3 In place: one. 4 Embedded: none. 5 Leading: none. Don’t know: three.',
      'Agreed level',
      'Not settled yet',
    ]);
  });

  it('says what was agreed, and why it is not the majority level', () => {
    const subject = subjectOf({ T2: CAMPS }, { responses: { T2: responseTo(4) }, settled: { T2: AGREED } });
    expect(textOf(subject)).toContain('Agreed level\n4 Embedded\nWhy not the majority level\nThe guide is on every desk.');
    expect(textOf(subject, ['notes'])).toContain('Agreed level\n4 Embedded');
    expect(textOf(subject, ['notes'])).not.toMatch(/Why not|desk/);
  });

  it('says what was not agreed, with both views', () => {
    const subject = subjectOf({ T2: CAMPS }, { responses: { T2: responseTo(2) }, settled: { T2: NOT_AGREED } });
    expect(textOf(subject)).toContain('Agreed level\nNot agreed. 2 Early stands for now\nOne view\nIt is written down.\nAnother view\nNobody reads it.');
    expect(textOf(subject, ['notes'])).not.toMatch(/One view|written down/);
    expect(listProvisional(subject)).toEqual(['T2']);
  });

  it('says so where the group agreed that nobody knows, and where it did not agree and has no level', () => {
    const known = (settled: Settlement) => textOf(subjectOf({ A3: UNKNOWN }, { responses: { A3: responseTo('unknown') }, settled: { A3: settled } }));
    expect(known({ outcome: 'agreed', reason: '', views: [] })).toContain('Agreed level\nDon’t know');
    expect(known(NOT_AGREED)).toContain('Agreed level\nNot agreed\nOne view');
  });

  it('tells a second vote under the first', () => {
    const first = boxWith({ T2: CAMPS });
    const again = boxWith({ T2: [2, 2, 2, 2, 3] });
    const round = votedRound({}, { votes: countVotes(PLAIN, 'full', { boxes: { first, 'T2.2': again } }) });
    const subject = plainSubject([round]);
    expect(textOf(subject)).toContain('Second vote\nClose. Four of five chose Early.\nAgreed level');
    expect(listStrips(subject, 'T2').map(({ vote, counts }) => [vote, counts])).toEqual([[1, [0, 3, 0, 2, 0]], [2, [0, 4, 1, 0, 0]]]);
  });

  it('names the day of the closing that counted the votes', () => {
    const round = votedRound(VOTES);
    const subject = plainSubject([{ ...round, votes: round.votes && { ...round.votes, countedOn: '2026-05-06' } }]);
    expect(textOf(subject)).toMatch(/^Five people voted\. From the votes at closing on 6 May 2026\. Two of 30/);
  });

  it('says that nothing did where all votes were close', () => {
    expect(textOf(subjectOf(allVote(CLOSE)))).toBe('Five people voted. No question was worth talking about: all votes were the same or close.');
  });

  it('is no part of a report where nobody voted, or one person alone', () => {
    for (const subject of [subjectWith({ policy: six(3) }), subjectOf(allVote([3]))]) expect([listVotesSections(subject, []), listVotesAnnex(subject)]).toEqual([[], []]);
  });

  it('shows no counts of fewer than five votes, and says why', () => {
    const subject = subjectOf({ ...allVote([3, 3, 3, 3]), T2: [2, 2, 4, 4] });
    expect(blocksOf(subject).map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph', 'facts']);
    expect(textOf(subject).split('\n').slice(0, 3)).toEqual([
      'Four people voted. One of 30 questions was worth talking about. Most divided first. With fewer than five votes on a question no counts are shown, so that nobody’s vote can be guessed.',
      'T2 Title of T2: two camps',
      'The votes were in two camps.',
    ]);
    expect(listDividedSentences(subjectOf(allVote([3, 3])))).toHaveLength(2);
  });
});

describe('the table of votes', () => {
  it('has every question with its counts, how far apart they are, the majority level and what was settled', () => {
    const subject = subjectOf(VOTES, { responses: { T2: responseTo(2), P1: responseTo(3) }, settled: { T2: NOT_AGREED, P1: { ...AGREED, outcome: 'confirmed' } } });
    const rows = showTable(votesTable(subject));
    expect(rows).toHaveLength(31);
    expect([rows[0], rows[1], rows[2], rows[9], rows[14]]).toEqual([
      'Question | 1 | 2 | 3 | 4 | 5 | ? | – | How far apart | Majority level | Agreed level',
      'P1 Title of P1 | 0 | 1 | 4 | 0 | 0 | 0 | 0 | Close | In place | In place',
      'P2 Title of P2 | 0 | 1 | 4 | 0 | 0 | 0 | 0 | Close | In place | In place, provisional',
      'A3 Title of A3 | 0 | 1 | 1 | 0 | 0 | 3 | 0 | Not enough could say | – | Not settled yet',
      'T2 Title of T2 | 0 | 3 | 0 | 2 | 0 | 0 | 0 | Two camps | Early | Not agreed, Early for now',
    ]);
    expect(votesTable(subject).note).toBe('Votes at levels 1 to 5; ? is don’t know, – is does not apply.');
  });

  it('has the majority level of the last vote, named as such', () => {
    const votes = countVotes(PLAIN, 'full', { boxes: { first: boxWith({ T2: CAMPS }), 'T2.2': boxWith({ T2: [4, 4, 4, 4, 3] }) } });
    expect(showTable(votesTable(plainSubject([votedRound({}, { votes })])))[14]).toBe('T2 Title of T2 | 0 | 3 | 0 | 2 | 0 | 0 | 0 | Two camps | Embedded / Second vote | Embedded, provisional');
  });

  it('has no columns of counts where fewer than five voted', () => {
    const table = votesTable(subjectOf({ ...allVote([3, 3, 4]), T2: [1, 1, 5] }));
    expect(showTable(table)[0]).toBe('Question | How far apart | Majority level | Agreed level');
    expect(table.note).toBe('With fewer than five votes on a question no counts are shown, so that nobody’s vote can be guessed.');
  });

  it('shows the counts of those questions only that five or more voted on', () => {
    const rows = showTable(votesTable(subjectOf({ P1: CLOSE, P2: [3, 3, 3, 2] })));
    expect(rows.slice(1, 3)).toEqual(['P1 Title of P1 | 0 | 1 | 4 | 0 | 0 | 0 | 0 | Close | In place | In place, provisional', 'P2 Title of P2 | – | – | – | – | – | – | – | Close | In place | In place, provisional']);
  });
});

describe('the share of “don’t know”', () => {
  it('of a dimension counts first votes on the questions that apply', () => {
    const votes = { ...allVote([3, 3, 3, 3, 'unknown']), P1: ['not-applicable', 'not-applicable', 'not-applicable', 'unknown', 2] } as const;
    const subject = subjectOf(votes);
    expect([unknownShareIn(subject, 'policy'), unknownShareIn(subject, 'access')]).toEqual([{ count: 5, of: 25 }, { count: 6, of: 30 }]);
    expect(showShare(subject, { count: 8, of: 60 })).toBe('13%');
  });

  it('leaves out questions that fewer than five voted on', () => {
    const subject = subjectOf({ P1: [3, 3, 3, 3, 'unknown'], P2: [3, 3, 'unknown', 'unknown'] });
    expect([unknownShareIn(subject, 'policy'), nameUnknownShare(subject, 'P1'), nameUnknownShare(subject, 'P2')]).toEqual([{ count: 1, of: 5 }, '20% don’t know', null]);
    expect(unknownShareIn(subjectOf(allVote([3, 3, 3, 'unknown'])), 'policy')).toBe(null);
  });
});
