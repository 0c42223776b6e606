/** Where votes are given: a round that is open, its ballots, and one move at a time on them. */

import { isDeepStrictEqual } from 'node:util';
import type { Assessment, Round } from '../../assessments/model.ts';
import type { Questionnaire } from '../../assessments/questionnaire-model.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import { findRound, isOpen, questionnaireOf } from '../../assessments/rounds.ts';
import type { Ballots, BoxId } from '../../assessments/workshop-model.ts';
import { askingIn, NO_BALLOTS, type Asking } from '../../assessments/workshop/ballots.ts';
import type { Problem } from '../api.ts';
import type { Desk } from './assessments.ts';
import type { Kept } from './ballots.ts';
import type { BallotsName } from './data-folder.ts';
import { steadily } from './saved-files.ts';

/** A round with its ballots. Where it is closed there are none. */
export interface Booth {
  readonly assessment: Assessment;
  readonly questionnaire: Questionnaire;
  readonly round: Round;
  readonly ballots: Ballots;
}

/** A booth that is open, for one vote. */
export interface Polling extends Booth {
  readonly asking: Asking;
}

/** The ballots after a move, and what is answered once they are on the disk. */
export interface Moved<Answer> {
  readonly ballots: Ballots;
  readonly answer: Answer;
}

/** Looks into a booth. */
export function readBooth(desk: Desk, at: BallotsName): Promise<Result<Booth, Problem>> {
  return desk.queue.run(at.id, () => findBooth(desk, at));
}

/** Makes a move on the ballots of a round, in its turn with all else that is done to the assessment. The answer comes when it is on the disk. */
export function poll<Answer>(
  desk: Desk,
  { box, ...at }: BallotsName & { readonly box: BoxId },
  move: (polling: Polling) => Result<Moved<Answer>, Problem>,
): Promise<Result<Answer, Problem>> {
  return desk.queue.run(at.id, () =>
    steadily(async () => {
      const found = await findBooth(desk, at);
      if (!found.ok) return found;
      const { round, questionnaire, ballots, kept } = found.value;
      if (!isOpen(round)) return problem({ kind: 'round-is-closed' });
      if (round.workshop === null) return problem({ kind: 'no-workshop' });
      // What was revealed on another computer, or counted, must not begin again from nothing.
      if (kept.stamp === undefined && (round.workshop.isRevealed || round.votes !== null)) return problem({ kind: 'ballots-not-here' });
      const moved = move({ ...found.value, asking: askingIn(questionnaire, round.form, round.workshop.voters, box) });
      if (!moved.ok) return moved;
      if (isDeepStrictEqual(moved.value.ballots, ballots)) return ok(moved.value.answer);
      const written = await desk.ballots.write(at, moved.value.ballots, kept);
      return written.ok ? ok(moved.value.answer) : written;
    }),
  );
}

async function findBooth(desk: Desk, at: BallotsName): Promise<Result<Booth & { readonly kept: Kept }, Problem>> {
  const present = await desk.files.read(at.id);
  if (!present.ok) return present;
  const { assessment } = present.value;
  const round = findRound(assessment, at.round);
  if (round === undefined) return problem({ kind: 'no-such-round' });
  const questionnaire = questionnaireOf(assessment, round);
  // A closed round can have a file that could not be removed. It counts for nothing.
  const kept = isOpen(round) ? await desk.ballots.read(at) : ok({ ballots: NO_BALLOTS, stamp: undefined });
  return kept.ok ? ok({ assessment, questionnaire, round, ballots: kept.value.ballots, kept: kept.value }) : kept;
}
