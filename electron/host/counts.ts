/** Remembers what the ballots of a round came to: a page that reads them every few seconds costs no counting while they stay as they are. */

import { createHash } from 'node:crypto';
import type { Votes } from '../../assessments/workshop-model.ts';
import { countVotes } from '../../assessments/workshop/votes.ts';
import type { Booth } from './booth.ts';

/** The counts of the rounds that were read last, each for exactly the ballots that it was made of. */
export interface Counts {
  readonly votesOf: (booth: Booth) => Votes;
  /** Nothing of the votes of an assessment stays in memory. */
  readonly forget: (id: string) => void;
}

/** Rounds held in memory. More than one person has open at a time. */
const HELD = 4;

/** Begins with no counts. Whoever else remembers something of votes forgets it with them. */
export function openCounts(alsoForget: (id: string) => void = () => undefined): Counts {
  const held = new Map<string, { readonly id: string; readonly sum: string; readonly votes: Votes }>();
  return {
    votesOf: ({ assessment: { id }, questionnaire, round, ballots }) => {
      const name = `${id}.${round.id}`;
      // All that is counted, and no stamp of a file: what was read from another disk or another window can never pass for it. The ballots themselves are not held.
      const sum = createHash('sha256').update(JSON.stringify([questionnaire, round.form, round.workshop?.roles, ballots])).digest('base64');
      const before = held.get(name);
      const votes = before?.sum === sum ? before.votes : countVotes(questionnaire, round.form, ballots, round.workshop?.roles ?? null);
      held.delete(name);
      held.set(name, { id, sum, votes });
      const [oldest] = held.keys();
      if (held.size > HELD && oldest !== undefined) held.delete(oldest);
      return votes;
    },
    forget: (id) => {
      alsoForget(id);
      for (const [name, each] of held) if (each.id === id) held.delete(name);
    },
  };
}
