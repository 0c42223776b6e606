/** The responses that were picked, what each would do, and taking them in. */

import { useState } from 'react';
import type { TakenResponse } from '../../../../assessments/absent/take-responses.ts';
import type { Result } from '../../../../assessments/result.ts';
import type { ResponseFailure } from '../../../../electron/absent.ts';
import { host } from '../../../bridge.ts';
import { useAnnounce } from '../../../state/announcer.tsx';
import { failedCall, type SaveProblem } from '../../../state/change-queue.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { readResponses, type PickedFile } from './read-responses.ts';

/** A file that was picked, and what taking it in would do or why it cannot be. */
export interface Picked {
  readonly file: PickedFile;
  readonly outcome: Result<TakenResponse, ResponseFailure | { readonly kind: 'unreadable' }>;
}

interface Responses {
  readonly picked: readonly Picked[];
  /** Why nothing can be said about them, or why they were not taken in. */
  readonly problem: ResponseFailure | SaveProblem | undefined;
  readonly pick: (files: readonly File[]) => Promise<void>;
  readonly lookAgain: () => Promise<void>;
  readonly add: () => Promise<void>;
  readonly putAway: () => void;
}

export function useResponses(): Responses {
  const { assessment, round } = useOpen();
  const { refresh } = useVoting();
  const announce = useAnnounce();
  const told = useWorkshopWords().absent;
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const [problem, setProblem] = useState<Responses['problem']>();

  const look = async (files: readonly PickedFile[]) => {
    // How many people vote may have been changed a moment ago.
    await refresh();
    const answer = await host.previewResponses(assessment.id, round.id, textsOf(files)).catch(failedCall);
    if (!answer.ok) return setProblem(answer.problem);
    const outcomes = answer.value.values();
    return setPicked(files.map((file) => ({ file, outcome: (file.text === null ? undefined : outcomes.next().value) ?? { ok: false, problem: { kind: 'unreadable' } } })));
  };
  const lookAgain = () => look(picked.map(({ file }) => file));
  const pick = async (files: readonly File[]) => {
    announce('');
    setProblem(undefined);
    await look([...picked.map(({ file }) => file), ...(await readResponses(files))]);
  };
  const add = async () => {
    setProblem(undefined);
    const good = picked.filter(({ outcome }) => outcome.ok).map(({ file }) => file);
    const answer = await host.addResponses(assessment.id, round.id, textsOf(good)).catch(failedCall);
    if (!answer.ok) {
      await lookAgain();
      return setProblem(answer.problem);
    }
    const others = picked.filter(({ outcome }) => !outcome.ok).map(({ file }) => file);
    await look(others);
    return announce(told.added(good.length));
  };
  const putAway = () => {
    setProblem(undefined);
    setPicked([]);
  };
  return { picked, problem, pick, lookAgain, add, putAway };
}

function textsOf(files: readonly PickedFile[]): readonly string[] {
  return files.flatMap(({ text }) => (text === null ? [] : [text]));
}
