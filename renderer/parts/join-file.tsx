/** What the rounds of a file would add to an assessment, the choice among them, and what came of it. */

import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { JoinFailure, JoinPreview } from '../../electron/api.ts';
import { showDay } from '../../assessments/words/dates.ts';
import type { Words } from '../../assessments/words/words.ts';
import type { YearsWords } from '../../assessments/words/years-work.ts';
import { host } from '../bridge.ts';
import { useAnnounce } from '../state/announcer.tsx';
import { useWords } from '../state/words.tsx';
import { useYearsWords } from '../state/years-words.ts';
import { JoinDialog } from './join-dialog.tsx';
import { Notice } from './notice.tsx';
import { useOneAtATime } from './use-one-at-a-time.ts';

interface JoinFileProps {
  readonly id: string;
  readonly text: string;
  readonly onJoined: () => void;
}

/** The dialog stays in its place when it closes, so that focus finds its way back. */
interface Choice {
  readonly preview: JoinPreview;
  readonly chosen: readonly string[];
  readonly isOpen: boolean;
}

type Outcome =
  | { readonly kind: 'failed'; readonly failure: JoinFailure }
  | { readonly kind: 'nothing-new'; readonly name: string };

export function JoinFile({ id, text, onJoined }: JoinFileProps) {
  const words = useWords();
  const told = useYearsWords();
  const once = useOneAtATime();
  const announce = useAnnounce();
  const [, navigate] = useLocation();
  const [choice, setChoice] = useState<Choice>();
  const [outcome, setOutcome] = useState<Outcome>();
  const close = useCallback(() => setChoice((before) => before && { ...before, isOpen: false }), []);
  const look = useCallback(async () => {
    const answer = await host.previewJoin(id, text);
    if (!answer.ok) {
      close();
      return setOutcome({ kind: 'failed', failure: answer.problem });
    }
    const preview = answer.value;
    if (preview.rounds.every(({ state }) => state === 'same')) {
      close();
      return setOutcome({ kind: 'nothing-new', name: preview.name });
    }
    return setChoice({ preview, chosen: preview.rounds.filter(({ state }) => state === 'new').map((round) => round.id), isOpen: true });
  }, [id, text, close]);
  useEffect(() => void look(), [look]);

  const join = async ({ preview, chosen }: Choice) => {
    const answer = await host.joinSavedFile(id, preview.revision, text, chosen);
    if (!answer.ok) setOutcome({ kind: 'failed', failure: answer.problem });
    if (!answer.ok && answer.problem.kind === 'stale') return look();
    close();
    if (!answer.ok) return undefined;
    setOutcome(undefined);
    onJoined();
    const replaced = preview.rounds.filter((round) => round.state === 'different' && chosen.includes(round.id)).length;
    const { done, copyKept, seeCopies } = told.joining;
    // The strip stays where the page under it becomes another one, as with a second round.
    return announce(`${done(chosen.length - replaced, replaced)} ${copyKept}`, { label: seeCopies, onPress: () => navigate(`/copies/${id}`) });
  };
  const failure = outcome?.kind === 'failed' ? outcome.failure : undefined;
  const sentence = failure && tellFailure(words, told, failure);
  return (
    <>
      {choice !== undefined && (
        <JoinDialog
          preview={choice.preview}
          chosen={choice.chosen}
          isOpen={choice.isOpen}
          problem={sentence}
          onChoose={(chosen) => setChoice({ ...choice, chosen })}
          onClose={close}
          onJoin={() => once(() => join(choice))}
        />
      )}
      {failure !== undefined && failure.kind !== 'stale' && (
        <Notice kind="alarm" isAnnounced>
          {sentence}
        </Notice>
      )}
      {outcome?.kind === 'nothing-new' && (
        <Notice kind="information" isAnnounced>
          {told.joining.nothingNew(outcome.name === '' ? words.library.noName : outcome.name)}
        </Notice>
      )}
    </>
  );
}

function tellFailure(words: Words, { joining }: YearsWords, failure: JoinFailure): string {
  const told = joining.problems;
  const named = (name: string) => (name.trim() === '' ? words.library.noName : name);
  switch (failure.kind) {
    case 'other-organisation':
      return told[failure.kind](named(failure.mine), named(failure.theirs));
    case 'made-up-and-real':
      return told[failure.kind](failure.isMadeUpHere);
    case 'other-questionnaire':
      return told[failure.kind](failure.mine, failure.theirs);
    case 'questionnaire-differs':
      return told[failure.kind](failure.version);
    case 'nothing-chosen':
      return told[failure.kind];
    case 'round-has-votes':
      return told[failure.kind](showDay(words, failure.date));
    default:
      return words.problems.actSentence(failure);
  }
}
