/** What a further round of an assessment begins with: the questionnaire that it is answered with, and a name of its own. */

import { useEffect, useState } from 'react';
import type { Questionnaire } from '../../assessments/questionnaire-model.ts';
import type { Result } from '../../assessments/result.ts';
import type { Problem } from '../../electron/api.ts';
import { host } from '../bridge.ts';

/** The newest version of the assessment's own questionnaire; undefined until the host has answered. */
export function useNextQuestionnaire(assessment: string): Result<Questionnaire, Problem> | undefined {
  const [answer, setAnswer] = useState<Result<Questionnaire, Problem>>();
  useEffect(() => {
    let isGone = false;
    void host.readNextQuestionnaire(assessment).then((found) => {
      if (!isGone) setAnswer(found);
    });
    return () => {
      isGone = true;
    };
  }, [assessment]);
  return answer;
}

/** A name for a round that no other round has. */
export function newRoundId(): string {
  return `round-${crypto.randomUUID()}`;
}
