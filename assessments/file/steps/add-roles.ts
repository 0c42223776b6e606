/** From version 5 to version 6: a workshop says whether voters are asked for their role group, and what is kept of votes has a place for role groups. */

import type { Step, Stored } from '../versions.ts';

/** What has not the shape of a version 5 file is left as it is, for the check that follows to name. */
export const addRoles: Step = {
  name: 'gives workshops whether role groups are asked for, and votes what is kept of role groups',
  run: (stored) => {
    const { assessment } = stored;
    if (!isRecord(assessment) || !Array.isArray(assessment['rounds'])) return stored;
    return { ...stored, assessment: { ...assessment, rounds: assessment['rounds'].map((round: unknown) => (isRecord(round) ? inRound(round) : round)) } };
  },
};

/** Nobody was asked before, so there is nothing to keep. */
function inRound(round: Stored): Stored {
  const { workshop, votes } = round;
  return {
    ...round,
    ...(isRecord(workshop) && { workshop: { ...workshop, roles: null } }),
    ...(isRecord(votes) && { votes: { ...votes, roles: null } }),
  };
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
