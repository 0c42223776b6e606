/** From version 2 to version 3: a round knows of its workshop, of how its group settled questions, and of what was kept of its votes. */

import type { Step, Stored } from '../versions.ts';

/** What has not the shape of a version 2 file is left as it is, for the check that follows to name. */
export const addWorkshop: Step = {
  name: 'gives rounds a place for their workshop, for what its group settled and for what is kept of its votes',
  run: (stored) => {
    const { assessment } = stored;
    if (!isRecord(assessment) || !Array.isArray(assessment['rounds'])) return stored;
    const rounds = assessment['rounds'].map((round: unknown) => (isRecord(round) ? { ...round, workshop: null, settled: {}, votes: null } : round));
    return { ...stored, assessment: { ...assessment, rounds } };
  },
};

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
