/** Adds the rounds of another file of the same organisation to an assessment, after showing what that would do, and in such a way that it can be taken back. */

import { findMisfit } from '../../assessments/file/checks.ts';
import { readSavedFile } from '../../assessments/file/file.ts';
import { joinRounds, listReplaced, planJoin } from '../../assessments/joining.ts';
import type { Assessment, Round } from '../../assessments/model.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import { isAnyVoteCast } from '../../assessments/workshop/ballots.ts';
import type { JoinFailure, JoinPreview, Opened, Problem } from '../api.ts';
import type { Desk } from './assessments.ts';
import { keepBeforeRestore } from './backups.ts';
import { readBallots } from './ballots.ts';
import { steadily, type MovedOn } from './saved-files.ts';

/** Which assessment, as it stood at which revision. */
type AtRevision = Pick<Opened, 'revision'> & Pick<Assessment, 'id'>;

/** What the rounds of another file would add here, and which of them cannot come because of votes that are here. Nothing is changed yet. */
export async function previewJoin(desk: Desk, id: string, text: string): Promise<Result<JoinPreview, JoinFailure>> {
  const read = readSavedFile(text);
  if (!read.ok) return read;
  const present = await desk.files.read(id);
  if (!present.ok) return present;
  const { assessment: mine, revision } = present.value;
  const { assessment: theirs } = read.value;
  const plan = planJoin(mine, theirs);
  if (!plan.ok) return plan;
  const voted = await Promise.all(plan.value.rounds.map(async (round) => ((await findVoted(desk, id, listReplaced(mine, theirs, [round.id]))) === undefined ? [] : [round.id])));
  return ok({ ...plan.value, revision, name: mine.organisation.name, voted: voted.flat() });
}

/** Adds the chosen rounds of another file. What was there is kept as a copy of its own first. A round with votes on this computer is not replaced. */
export async function joinSavedFile(desk: Desk, at: AtRevision, text: string, rounds: readonly string[]): Promise<Result<Opened, JoinFailure>> {
  const read = readSavedFile(text);
  if (!read.ok) return read;
  const { assessment: theirs } = read.value;
  const done = await desk.queue.run(at.id, () => steadily(() => joinNow(desk, at, theirs, rounds)));
  return done.ok ? done.value : done;
}

/** The inner result is what came of the joining itself; the outer one is tried anew where another program gets in between. */
async function joinNow(desk: Desk, { id, revision }: AtRevision, theirs: Assessment, rounds: readonly string[]): Promise<Result<Result<Opened, JoinFailure>, Problem | MovedOn>> {
  const present = await desk.files.read(id);
  if (!present.ok) return present;
  if (present.value.revision !== revision) return problem({ kind: 'stale', newer: present.value });
  const { assessment: mine } = present.value;
  const joined = joinRounds(mine, theirs, rounds);
  if (!joined.ok) return ok(joined);
  const voted = await findVoted(desk, id, listReplaced(mine, theirs, rounds));
  if (voted !== undefined) return ok(problem({ kind: 'round-has-votes', date: voted.date }));
  const misfit = findMisfit(joined.value);
  if (misfit !== undefined) return problem({ kind: 'bad-arguments', where: misfit.join('.') });
  const written = await desk.files.write(joined.value, revision + 1, present.value, () => keepBeforeRestore(desk.folder, id, desk.clock()));
  return written.ok ? ok(written) : written;
}

/** The first of some rounds of which votes are on this computer. Those in a file that cannot be read may be votes too. */
async function findVoted(desk: Desk, id: string, rounds: readonly Round[]): Promise<Round | undefined> {
  const kept = await Promise.all(rounds.map((round) => readBallots(desk.folder, { id, round: round.id })));
  return rounds.find((_, at) => {
    const found = kept[at];
    return found?.ok !== true || isAnyVoteCast(found.value.ballots);
  });
}
