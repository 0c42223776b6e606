/** Makes the contribution of a closed round, as a file that names the organisation to a network's coordinator and nobody else. */

import { makeContribution, toContributionFileName, writeContribution } from '../../assessments/peers/contribution.ts';
import type { MakingProblem } from '../../assessments/peers/contribution-problems.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import { findRound } from '../../assessments/rounds.ts';
import type { Problem } from '../api.ts';
import type { MadeContribution } from '../peers.ts';
import type { Desk } from './assessments.ts';

/**
 * The contribution of a round: its id is random and stays when the round is handed over again. Its revision goes up then, unless it says what it said before. Nothing is
 * written.
 */
export async function contributionOf(desk: Desk, id: string, roundId: string): Promise<Result<MadeContribution, MakingProblem | Problem>> {
  const read = await desk.files.read(id);
  if (!read.ok) return read;
  const { assessment } = read.value;
  const round = findRound(assessment, roundId);
  if (round === undefined) return problem({ kind: 'no-such-round' });
  const { handed } = round;
  const contributionId = handed?.contribution ?? desk.newId();
  const make = (revision: number) => makeContribution(assessment, round, { id: contributionId, revision, language: desk.language() });
  const before = handed === null ? null : make(handed.revision);
  const made = before?.ok === true && before.value.check === handed?.check ? before : make((handed?.revision ?? 0) + 1);
  if (!made.ok) return made;
  const contribution = made.value;
  return ok({ fileName: toContributionFileName(contribution), text: writeContribution(contribution), contribution });
}
