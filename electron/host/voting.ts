/** Answers what the page asks about votes: each is on the disk before it is acknowledged, and nobody's choices come out again. */

import { z } from 'zod';
import type { Round } from '../../assessments/model.ts';
import { idSchema, questionIdSchema } from '../../assessments/questionnaire-model.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import { listMadeUpVotes, madeUpRole } from '../../assessments/sample/rehearsal-votes.ts';
import { boxIdSchema, choiceSchema, roleGroupSchema, tallySchema, type Ballots, type Box, type BoxId, type Slip } from '../../assessments/workshop-model.ts';
import { boxOf, completeVotes, countOn, dropSlip, findSlip, openBox, putCards, putSlip, splitBox } from '../../assessments/workshop/ballots.ts';
import type { Problem } from '../api.ts';
import type { BoxEntry, SlipWanted, Voting, VotingCalls } from '../voting.ts';
import { call } from './arguments.ts';
import type { Desk } from './assessments.ts';
import { removeBallots } from './ballots.ts';
import { poll, readBooth, type Booth, type Moved, type Polling } from './booth.ts';
import type { BallotsName } from './data-folder.ts';

/** Which vote of which round. */
type AtBox = BallotsName & { readonly box: BoxId };

/** The arguments of the calls, by name and in the order they come. */
const byRound = z.object({ id: idSchema, round: idSchema });

/** One of the votes of a round. */
const byBox = byRound.extend({ box: boxIdSchema });

/** One of the slips of a vote. */
const bySlip = byBox.extend({ slip: idSchema });

/** A show of cards on a question. */
const byCards = byBox.extend({ question: questionIdSchema, cards: tallySchema.nullable() });

/** What is wanted of a slip. Made-up votes come from the host alone. */
const byWanted = byBox.extend({
  wanted: z
    .object({
      id: idSchema,
      isNew: z.boolean(),
      way: z.enum(['keyboard', 'paper']),
      role: roleGroupSchema.nullable().optional(),
      votes: z.record(questionIdSchema, choiceSchema.nullable()).readonly(),
      isFinished: z.boolean(),
      isSecondMeant: z.boolean(),
    })
    .readonly(),
});

/** The calls about votes. What belongs to one assessment is done in the order it was asked for, its changes among it, so that no window loses another's vote. */
export function makeVotingCalls(desk: Desk) {
  return {
    readVoting: call(byRound, (at) => readVoting(desk, at)),
    putSlip: call(byWanted, ({ wanted, ...at }) => putWanted(desk, at, wanted)),
    readSlip: call(bySlip, (at) => readPaperSlip(desk, at)),
    dropSlip: call(bySlip, ({ slip, ...at }) => poll(desk, at, ({ ballots }) => answering(null, dropSlip(ballots, at.box, slip)))),
    putCards: call(byCards, ({ question, cards, ...at }) => poll(desk, at, ({ ballots, asking }) => answering(null, putCards(ballots, asking, question, cards)))),
    openBox: call(byBox, (at) => poll(desk, at, (polling) => answeringVoting(desk, polling, openBox(polling.ballots, polling.asking)))),
    completeVotes: call(byRound, (at) => poll(desk, { ...at, box: 'first' }, (polling) => answeringVoting(desk, polling, completeVotes(polling.ballots)))),
    dropBallots: call(byRound, (at) => dropBallots(desk, at)),
    addMadeUpVotes: call(byBox, (at) => poll(desk, at, (polling) => answeringVoting(desk, polling, fillUp(polling, desk.newId)))),
  } satisfies VotingCalls;
}

async function readVoting(desk: Desk, at: BallotsName): Promise<Result<Voting, Problem>> {
  const booth = await readBooth(desk, at);
  return booth.ok ? ok(votingOf(desk, booth.value)) : booth;
}

function putWanted(desk: Desk, at: AtBox, wanted: SlipWanted): Promise<Result<{ readonly slip: string }, Problem>> {
  const slip = { id: wanted.id, isNew: wanted.isNew, mayBeSecond: wanted.isSecondMeant };
  return poll(desk, at, ({ ballots, asking, round }) => answering({ slip: slip.id }, putSlip(ballots, asking, slip, isRoleAsked(round) ? wanted : { ...wanted, role: null })));
}

/** What nobody was asked for is not kept. */
function isRoleAsked({ workshop }: Round): boolean {
  return workshop !== null && workshop.roles !== null;
}

/** What was typed in from paper may be looked at; what somebody gave at the keyboard may not. */
async function readPaperSlip(desk: Desk, { slip: id, box, ...at }: AtBox & { readonly slip: string }): Promise<Result<Slip, Problem>> {
  const booth = await readBooth(desk, at);
  if (!booth.ok) return booth;
  const slip = findSlip(boxOf(booth.value.ballots, box), id);
  if (slip === undefined) return problem({ kind: 'no-such-slip' });
  if (slip.way !== 'paper') return problem({ kind: 'slip-is-private' });
  return slip.isSealed ? problem({ kind: 'slip-is-sealed' }) : ok(slip);
}

/** Also where the ballots cannot be read. */
function dropBallots(desk: Desk, at: BallotsName): Promise<Result<null, Problem>> {
  return desk.queue.run(at.id, async () => {
    desk.counts.forget(at.id);
    const present = await desk.files.read(at.id);
    return present.ok ? removeBallots(desk.folder, at) : present;
  });
}

/** Made-up voters for all who have no slip yet. On a question where cards were shown they leave blank what would be too many. */
function fillUp({ assessment, round, ballots, asking }: Polling, newId: () => string): Result<Ballots, Problem> {
  if (!assessment.isSample) return problem({ kind: 'not-made-up' });
  const present = Object.keys(boxOf(ballots, asking.box).slips).length;
  const made = listMadeUpVotes(asking.questions, splitBox(asking.box).time, asking.voters).slice(present);
  return made.reduce<Result<Ballots, Problem>>((filled, votes, at) => {
    if (!filled.ok) return filled;
    const box = boxOf(filled.value, asking.box);
    const fitting = Object.fromEntries(Object.entries(votes).filter(([question]) => countOn(box, question) < asking.voters));
    return putSlip(filled.value, asking, { id: newId(), isNew: true, mayBeSecond: true }, { way: 'made-up', role: isRoleAsked(round) ? madeUpRole(present + at) : null, votes: fitting, isFinished: true });
  }, ok(ballots));
}

function answering<Answer>(answer: Answer, moved: Result<Ballots, Problem>): Result<Moved<Answer>, Problem> {
  return moved.ok ? ok({ ballots: moved.value, answer }) : moved;
}

function answeringVoting(desk: Desk, booth: Booth, moved: Result<Ballots, Problem>): Result<Moved<Voting>, Problem> {
  return moved.ok ? ok({ ballots: moved.value, answer: votingOf(desk, { ...booth, ballots: moved.value }) }) : moved;
}

/** What may be known: how far the votes are, and what came of those that were revealed. */
function votingOf(desk: Desk, booth: Booth): Voting {
  const { ballots } = booth;
  const isRevealed = boxOf(ballots, 'first').isOpened;
  return {
    boxes: Object.entries(ballots.boxes).map(([id, box]) => entryOf(id, box)),
    votes: isRevealed ? desk.counts.votesOf(booth) : null,
    isComplete: ballots.isComplete === true,
  };
}

function entryOf(id: BoxId, box: Box): BoxEntry {
  const slips = Object.entries(box.slips).map(([slip, { way, votes, isFinished, isSealed }]) => {
    return { id: slip, way, isFinished, isSealed, given: isFinished || isSealed || way === 'phone' ? [] : Object.keys(votes) };
  });
  return { box: id, finished: slips.filter((slip) => slip.isFinished).length, slips, cards: box.cards, isOpened: box.isOpened };
}
