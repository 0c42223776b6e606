/** What the projector shows: never anything of a vote that has not been revealed but how many have finished. */

import { describe, expect, it } from 'vitest';
import type { Round } from '../../../../../assessments/model.ts';
import { BUILT_IN } from '../../../../../assessments/questionnaire/built-in.ts';
import { findQuestion, questionsOf } from '../../../../../assessments/questionnaire/questionnaire.ts';
import { subjectOf } from '../../../../../assessments/report/subject.ts';
import { WORKSHOP_WORDS } from '../../../../../assessments/words/workshop.ts';
import type { Workshop } from '../../../../../assessments/workshop-model.ts';
import { listToConfirm, listToDiscuss } from '../../../../../assessments/workshop/queue.ts';
import { countVotes } from '../../../../../assessments/workshop/votes.ts';
import type { Room as PhoneRoom } from '../../../../../electron/phones.ts';
import type { BoxEntry, Voting } from '../../../../../electron/voting.ts';
import type { ProjectorChoice } from '../../../../../renderer/pages/workshop/room/desk.tsx';
import { projectedView } from '../../../../../renderer/pages/workshop/projector/projected-view.ts';
import type { Room } from '../../../../../renderer/pages/workshop/room/use-room.ts';
import { assessmentOf, roundOf } from '../../../../assessments/builders.ts';
import { firstVotes } from '../../../../assessments/workshop/ballot-box.ts';
import { WORDS } from '../../../../support/words.ts';

const IDS = questionsOf(BUILT_IN, 'full').map(({ id }) => id);
const VOTES = countVotes(BUILT_IN, 'full', firstVotes({ ...Object.fromEntries(IDS.map((id) => [id, [3, 3, 3, 3]])), T2: [1, 1, 4, 4] }));
const T2 = findQuestion(BUILT_IN, 'T2');
const CHOICE: ProjectorChoice = { shows: 'question', question: undefined, isCountHidden: false, isJoiningHidden: false, isDark: false };
const box = (name: string, finished: number, isOpened: boolean): BoxEntry => ({ box: name, finished, slips: [], cards: {}, isOpened });

function show(choice: Partial<ProjectorChoice>, voting: Voting, workshop: Partial<Workshop>, isAgain = false, phones: PhoneRoom | null = null) {
  const round: Round = roundOf({}, { workshop: { stage: 'vote', voters: 4, isRevealed: false, pulled: [], roles: null, ...workshop } });
  const subject = subjectOf(assessmentOf([round]), round, WORDS.en, 'en');
  const revealed = { ...round, votes: VOTES };
  const [toDiscuss, toConfirm] = [listToDiscuss(BUILT_IN, revealed, VOTES), listToConfirm(BUILT_IN, revealed, VOTES)];
  const room: Room = { votes: VOTES, hasBallots: true, toDiscuss, toConfirm, leftToDiscuss: toDiscuss, leftToConfirm: toConfirm };
  return projectedView({
    subject, told: WORKSHOP_WORDS.en.room, choice: { ...CHOICE, ...choice }, voting, room: workshop.isRevealed === true ? room : undefined, phones, question: T2, isAgain,
  });
}

const VOTING: Voting = { boxes: [box('first', 3, false)], votes: null, isComplete: false };
const REVEALED: Voting = { boxes: [box('first', 4, true)], votes: VOTES, isComplete: false };
const PHONES: PhoneRoom = {
  version: 7, id: 'a', round: 'b', link: 'http://192.168.1.24:8417/', code: '482913', joined: 3, most: 4, finished: 1, isReached: true, box: 'first', follows: null, votedHere: null,
};
const TALK: Partial<Workshop> = { stage: 'discuss', isRevealed: true };

describe('the projector before the reveal', () => {
  it('shows nothing where nothing is wanted', () => {
    expect(show({ shows: 'nothing' }, VOTING, {})).toEqual({ kind: 'nothing' });
  });

  it('shows the question with its levels and how many have finished', () => {
    const view = show({}, VOTING, {});
    expect(view).toMatchObject({ kind: 'question', dimension: 'Trust', place: 'question 14 of 30', count: { finished: 3, voters: 4, isFollowed: false } });
    expect(Object.keys(view).toSorted()).toEqual(['count', 'dimension', 'joining', 'kind', 'levels', 'place', 'question', 'rule']);
  });

  it('shows the count alone in place of votes, and not even that where it is hidden', () => {
    expect(show({ shows: 'votes' }, VOTING, {})).toEqual({ kind: 'count', count: { finished: 3, voters: 4, isFollowed: false } });
    expect(show({ shows: 'votes', isCountHidden: true }, VOTING, {})).toEqual({ kind: 'count', count: null });
    expect(show({ isCountHidden: true }, VOTING, {})).toMatchObject({ kind: 'question', count: null });
  });
});

describe('the projector while all phones follow', () => {
  const FOLLOWED: PhoneRoom = { ...PHONES, follows: 'T2', votedHere: 2 };

  it('counts the phones that have voted on the question, of those that have joined', () => {
    expect(show({}, VOTING, {}, false, FOLLOWED)).toMatchObject({ kind: 'question', count: { finished: 2, voters: 3, isFollowed: true } });
    expect(show({ shows: 'votes' }, VOTING, {}, false, FOLLOWED)).toEqual({ kind: 'count', count: { finished: 2, voters: 3, isFollowed: true } });
    expect(show({ isCountHidden: true }, VOTING, {}, false, FOLLOWED)).toMatchObject({ count: null });
  });

  it('counts who has finished where phones are at another question, or nobody has joined', () => {
    expect(show({}, VOTING, {}, false, { ...FOLLOWED, follows: 'P1' })).toMatchObject({ count: { finished: 3, voters: 4, isFollowed: false } });
    expect(show({}, VOTING, {}, false, { ...FOLLOWED, joined: 0, votedHere: 0 })).toMatchObject({ count: { finished: 3, voters: 4, isFollowed: false } });
  });
});

describe('the projector while phones can join', () => {
  const JOINING = { link: 'http://192.168.1.24:8417/#482913', address: '192.168.1.24:8417', code: '482 913' };

  it('shows how to join beside the question, until it is hidden or the room is full', () => {
    expect(show({}, VOTING, {}, false, PHONES)).toMatchObject({ kind: 'question', joining: JOINING });
    expect(show({ isJoiningHidden: true }, VOTING, {}, false, PHONES)).toMatchObject({ kind: 'question', joining: null });
    expect(show({}, VOTING, {}, false, { ...PHONES, joined: 4 })).toMatchObject({ kind: 'question', joining: null });
    expect(show({}, VOTING, {})).toMatchObject({ kind: 'question', joining: null });
  });

  it('shows it alone with how many have joined, which goes with the other counts', () => {
    expect(show({ shows: 'joining' }, VOTING, {}, false, PHONES)).toMatchObject({ kind: 'joining', joining: { ...JOINING, count: { joined: 3, most: 4 } } });
    expect(show({ shows: 'joining', isCountHidden: true }, VOTING, {}, false, PHONES)).toMatchObject({ kind: 'joining', joining: { count: null } });
  });

  it('shows the question again when the room is closed', () => {
    expect(show({ shows: 'joining' }, VOTING, {})).toMatchObject({ kind: 'question', joining: null });
  });

  it('shows it beside the question after the reveal only while people vote again', () => {
    expect(show({}, REVEALED, TALK, false, PHONES)).toMatchObject({ kind: 'question', joining: null });
    expect(show({}, REVEALED, TALK, true, PHONES)).toMatchObject({ kind: 'question', joining: JOINING });
  });
});

describe('the projector after the reveal', () => {
  it('shows the votes with the two descriptors either side of the gap', () => {
    expect(show({ shows: 'votes' }, REVEALED, TALK)).toMatchObject({
      kind: 'votes',
      dimension: 'Trust',
      place: 'first of one to discuss',
      strip: { statusName: 'Two camps', counts: [2, 0, 0, 2, 0] },
      sides: [{ name: '1 Not\u{A0}yet' }, { name: '4 Embedded' }],
      ask: 'What have you seen?',
      first: 'A different view first. Senior people last.',
    });
  });

  it('shows the question without a count', () => {
    expect(show({}, REVEALED, TALK)).toMatchObject({ kind: 'question', count: null });
  });

  it('hides the votes again while the question is voted on again, and counts that vote', () => {
    const again: Voting = { ...REVEALED, boxes: [box('T2.2', 1, false), box('first', 4, true)] };
    expect(show({ shows: 'votes' }, again, TALK, true)).toMatchObject({ kind: 'question', count: { finished: 1, voters: 4, isFollowed: false } });
    expect(show({ shows: 'votes' }, REVEALED, TALK, true)).toMatchObject({ kind: 'question', count: { finished: 0, voters: 4, isFollowed: false } });
  });

  it('counts no vote on another question', () => {
    const other: Voting = { ...REVEALED, boxes: [box('T21.2', 1, false), box('T2.2', 4, true), box('first', 4, true)] };
    expect(show({ shows: 'votes' }, other, TALK, true)).toMatchObject({ count: { finished: 0, voters: 4, isFollowed: false } });
  });
});
