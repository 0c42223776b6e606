/** What a question or a template rests on: its source claims, put together by the work they come from and its date. */

import type { Claim, ClaimId, Questionnaire, Work } from '../questionnaire-model.ts';

/** What one work said, as far as something rests on it. `date` is a year or a month, as 2009 or 2011-11; null where none is stated. */
export interface Source {
  readonly work: Work;
  readonly date: string | null;
  readonly claims: readonly Claim[];
}

/**
 * The claims of those ids, in their order. Claims of one work and one date stand together. Empty where the questionnaire holds none of them, as those from
 * before version 1.0.
 *
 * Example: a question with the sources S0.6, S4.1 and S0.7 rests on two works, the first with S0.6 and S0.7.
 */
export function listSources(questionnaire: Questionnaire, sources: readonly ClaimId[]): readonly Source[] {
  const claims = sources.flatMap((id) => questionnaire.claims.filter((claim) => claim.id === id));
  const found = new Map<string, Source>();
  for (const claim of claims) {
    const key = `${claim.work} ${claim.date}`;
    const work = questionnaire.works.find((each) => each.id === claim.work);
    if (work !== undefined) found.set(key, { work, date: claim.date, claims: [...(found.get(key)?.claims ?? []), claim] });
  }
  return [...found.values()];
}
