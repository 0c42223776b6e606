/** What the projector shows: made from what everybody in the room may see, and nothing else can be shown there. */

import type { Question } from '../../../../assessments/questionnaire-model.ts';
import { findDimensionOf, questionsOf } from '../../../../assessments/questionnaire/questionnaire.ts';
import type { DotStrip } from '../../../../assessments/report/blocks.ts';
import { dotStripOf } from '../../../../assessments/report/dot-strip.ts';
import { levelName, listLevelNames, type Subject } from '../../../../assessments/report/subject.ts';
import { showCount } from '../../../../assessments/words/dates.ts';
import type { WorkshopWords } from '../../../../assessments/words/workshop.ts';
import { textIn } from '../../../../assessments/words/words.ts';
import type { Room as PhoneRoom } from '../../../../electron/phones.ts';
import type { Voting } from '../../../../electron/voting.ts';
import { joiningOf, type Joining } from '../phones/join-link.ts';
import { countFinished, EMPTY_BOX } from '../vote/counting.ts';
import type { ProjectorChoice } from '../room/desk.tsx';
import { findPrompt, listSides } from '../room/sides.ts';
import { lastVote, votesOn, type Room } from '../room/use-room.ts';

/** How many have finished, of how many; or have voted on the question that all phones follow, of those that have joined. */
export interface Finished {
  readonly finished: number;
  readonly voters: number;
  readonly isFollowed: boolean;
}

/** A level with the words that say what is true there. */
export interface ShownLevel {
  readonly name: string;
  readonly text: string;
}

interface Headed {
  readonly dimension: string;
  readonly place: string;
  readonly question: string;
}

/** How to join by phone, and how many have. The count is null where it is hidden. */
export interface ShownJoining extends Joining {
  readonly count: Pick<PhoneRoom, 'joined' | 'most'> | null;
}

/** One picture on the projector. */
export type ProjectedView =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'joining'; readonly joining: ShownJoining }
  | { readonly kind: 'count'; readonly count: Finished | null }
  | ({ readonly kind: 'question'; readonly levels: readonly ShownLevel[]; readonly rule: string; readonly count: Finished | null; readonly joining: Joining | null } & Headed)
  | ({ readonly kind: 'votes'; readonly strip: DotStrip; readonly sides: readonly ShownLevel[]; readonly ask: string; readonly first: string } & Headed);

interface Shown {
  readonly subject: Subject;
  readonly told: WorkshopWords['room'];
  readonly choice: ProjectorChoice;
  readonly voting: Voting | undefined;
  /** Undefined before the reveal. */
  readonly room: Room | undefined;
  /** The question in hand after the reveal, or the one that was chosen before it. */
  readonly question: Question | undefined;
  /** The room that phones vote in; null where none is open. */
  readonly phones: PhoneRoom | null;
  /** Whether that question is being voted on again. */
  readonly isAgain: boolean;
}

export function projectedView({ subject, told, choice, voting, room, phones, question, isAgain }: Shown): ProjectedView {
  if (choice.shows === 'nothing' || question === undefined) return { kind: 'nothing' };
  if (choice.shows === 'joining' && phones !== null) return { kind: 'joining', joining: { ...joiningOf(phones), count: choice.isCountHidden ? null : phones } };
  const count = choice.isCountHidden ? null : (countFollowed(phones, question) ?? countIn(subject, voting, isAgain ? question : undefined));
  // While a vote goes on, nobody is shown what an earlier one came to.
  if (choice.shows !== 'votes' || isAgain) {
    const isVote = room === undefined || isAgain;
    const canJoin = phones !== null && phones.joined < phones.most && !choice.isJoiningHidden;
    return questionView(subject, told, question, isVote ? count : null, isVote && canJoin ? joiningOf(phones) : null);
  }
  return room === undefined ? { kind: 'count', count } : votesView(subject, told, room, question);
}

function questionView(subject: Subject, told: WorkshopWords['room'], question: Question, count: Finished | null, joining: Joining | null): ProjectedView {
  const { questionnaire, round } = subject;
  const asked = questionsOf(questionnaire, round.form);
  const number = asked.findIndex(({ id }) => id === question.id) + 1;
  return {
    kind: 'question',
    ...headOf(subject, question, told.projector.whereOf(number, asked.length)),
    levels: listLevelNames(subject).map((name, index) => ({ name, text: descriptorAt(subject, question, index) })),
    rule: told.projector.rule,
    count,
    joining,
  };
}

function votesView(subject: Subject, told: WorkshopWords['room'], room: Room, question: Question): ProjectedView {
  const votes = votesOn(room, question.id);
  const outcome = lastVote(votes);
  const prompt = findPrompt(outcome);
  const place = room.toDiscuss.indexOf(question.id);
  return {
    kind: 'votes',
    ...headOf(subject, question, place === -1 ? told.placeToConfirm : told.place(place + 1, showCount(subject.words, room.toDiscuss.length))),
    strip: dotStripOf(subject, question.id, outcome, votes.again.length + 1),
    sides: listSides(outcome).map((level) => ({
      name: subject.words.charts.levelNamed(level, levelName(subject, level)),
      text: descriptorAt(subject, question, level - 1),
    })),
    ask: prompt === 'unknown' ? told.projector.whoKnows : told.projector.seen,
    first: prompt === 'distant' ? told.projector.differentFirst : told.projector.seniorLast,
  };
}

function headOf({ questionnaire, language }: Subject, question: Question, place: string): Headed {
  const dimension = findDimensionOf(questionnaire, question.id);
  return { dimension: dimension === undefined ? '' : textIn(language, dimension.name), place, question: textIn(language, question.question) };
}

function descriptorAt({ language }: Subject, question: Question, index: number): string {
  const descriptor = question.levels[index];
  return descriptor === undefined ? '' : textIn(language, descriptor);
}

/** How many phones have voted on a question that all of them follow. */
function countFollowed(phones: PhoneRoom | null, question: Question): Finished | undefined {
  if (phones === null || phones.votedHere === null || phones.joined === 0 || phones.follows !== question.id) return undefined;
  return { finished: phones.votedHere, voters: phones.joined, isFollowed: true };
}

/** How many have finished the first vote, or the later one on a question that goes on. */
function countIn({ questionnaire, round }: Subject, voting: Voting | undefined, again: Question | undefined): Finished | null {
  if (round.workshop === null || voting === undefined) return null;
  const isMeant = (box: string, isOpened: boolean) => (again === undefined ? box === 'first' : box.startsWith(`${again.id}.`) && !isOpened);
  const entry = voting.boxes.find(({ box, isOpened }) => isMeant(box, isOpened)) ?? EMPTY_BOX;
  return { finished: countFinished(entry, again === undefined ? questionsOf(questionnaire, round.form) : [again]), voters: round.workshop.voters, isFollowed: false };
}
