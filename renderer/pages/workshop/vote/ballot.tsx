/** Passing the keyboard: the whole screen belongs to one voter at a time, and is blank in between. Nothing that was chosen outlives its voter here. */

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Question, QuestionId } from '../../../../assessments/questionnaire-model.ts';
import type { BoxId } from '../../../../assessments/workshop-model.ts';
import { host } from '../../../bridge.ts';
import { Button } from '../../../forms/button.tsx';
import { failedCall } from '../../../state/change-queue.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useWords } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { BallotCover } from './ballot-cover.tsx';
import { BallotPages } from './ballot-pages.tsx';
import { countFinished, EMPTY_BOX } from './counting.ts';
import { openSlipKeeper, type Keeping, type SlipKeeper } from './slip-keeper.ts';
import { useOwnScreen } from './use-own-screen.ts';
import { useVoterLanguage } from './use-voter-language.ts';

interface BallotProps {
  readonly box: BoxId;
  readonly questions: readonly Question[];
  /** A slip that was begun and is gone on with. */
  readonly begun: string | undefined;
  readonly onDone: () => void;
}

/** One vote that is being given. `given` is what its voter chose before it was left, as far as it may be known: which questions, not how. */
interface Turn {
  readonly keeper: SlipKeeper;
  readonly given: readonly QuestionId[];
  /** Whether it was begun before this turn. */
  readonly isBegun: boolean;
}

export function Ballot({ box, questions, begun, onDone }: BallotProps) {
  const { assessment, round } = useOpen();
  const { voting, refresh } = useVoting();
  const told = useWorkshopWords().vote;
  const screen = useOwnScreen(onDone);
  const language = useVoterLanguage();
  const entry = voting?.boxes.find((each) => each.box === box) ?? EMPTY_BOX;
  const take = (slip: string | null): Turn => ({
    keeper: openSlipKeeper((wanted) => host.putSlip(assessment.id, round.id, box, wanted).catch(failedCall), slip),
    given: entry.slips.find(({ id }) => id === slip)?.given ?? [],
    isBegun: slip !== null,
  });
  const [turn, setTurn] = useState<Turn | undefined>(() => (begun === undefined ? undefined : take(begun)));
  const [hasThanked, setThanked] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const keeper = turn?.keeper;
  const kept = useSyncExternalStore(keeper?.subscribe ?? subscribeToNothing, keeper?.read ?? readNothing);
  const isFinished = kept?.isFinished === true;
  const leave = async (isThanked: boolean) => {
    // Nothing of this voter stays on the screen while the count is read.
    setLeaving(true);
    await keeper?.settled();
    await refresh();
    language.reset();
    setThanked(isThanked);
    setTurn(undefined);
    setLeaving(false);
  };
  const latest = useRef({ leave, refresh });
  latest.current = { leave, refresh };
  useEffect(() => {
    if (isFinished) void latest.current.leave(true);
  }, [isFinished]);
  useEffect(
    () => () => {
      keeper?.stop();
      void keeper?.settled().then(() => latest.current.refresh());
    },
    [keeper],
  );

  // Asked once, with the first vote.
  const roles = box === 'first' ? (round.workshop?.roles ?? null) : null;
  const left = Math.max(0, (round.workshop?.voters ?? 0) - countFinished(entry, questions));
  const said = hasThanked ? [told.voteKept, ...(left === 0 ? [] : [told.leftToVote(left)])].join(' ') : '';
  return (
    <dialog ref={screen} className="ballot" aria-label={told.ballot}>
      <div className="ballot-screen">
        {turn === undefined ? (
          <BallotCover
            entry={entry}
            questions={questions}
            hasThanked={hasThanked}
            left={left}
            onStart={(slip) => {
              setThanked(false);
              setTurn(take(slip));
            }}
            onBack={onDone}
          />
        ) : (
          !isLeaving && <BallotPages {...turn} roles={roles} questions={questions} language={language} onStop={() => void leave(false)} />
        )}
        <BallotFoot keeping={kept?.keeping} said={said} onTryAgain={() => keeper?.tryAgain()} />
      </div>
    </dialog>
  );
}

interface BallotFootProps {
  /** Undefined on the cover. */
  readonly keeping: Keeping | undefined;
  readonly said: string;
  readonly onTryAgain: () => void;
}

/** One line, always in the same place, that says whether the vote is kept. */
function BallotFoot({ keeping, said, onTryAgain }: BallotFootProps) {
  const words = useWords();
  const told = useWorkshopWords().vote;
  const problem = keeping?.kind === 'not-kept' ? keeping.problem : undefined;
  const why = problem?.kind === 'more-than-voters' ? told.noPlaceHere : problem && words.problems.actSentence(problem);
  const line = keeping === undefined ? said : keeping.kind === 'keeping' ? told.keeping : keeping.kind === 'kept' ? told.kept : '';
  return (
    <div className="ballot-foot">
      <p role="status" className={problem === undefined ? undefined : 'ballot-problem'}>
        {problem === undefined ? line : `${told.notKept} ${why ?? ''} ${keeping?.kind === 'not-kept' && keeping.goesOn ? told.weTryAgain : ''}`}
      </p>
      {problem !== undefined && (
        <Button kind="outlined" onPress={onTryAgain}>
          {told.tryAgain}
        </Button>
      )}
    </div>
  );
}

function subscribeToNothing(): () => void {
  return () => undefined;
}

function readNothing(): undefined {
  return undefined;
}
