/** The question in hand: what was voted, what to read aloud and ask, and what the group does about it. */

import { useEffect, useRef, useState } from 'react';
import type { Question } from '../../../../assessments/questionnaire-model.ts';
import { findDimensionOf } from '../../../../assessments/questionnaire/questionnaire.ts';
import type { BoxId } from '../../../../assessments/workshop-model.ts';
import { isSettled } from '../../../../assessments/workshop/queue.ts';
import { showCount, startSentence } from '../../../../assessments/words/dates.ts';
import { Evidence } from '../../../parts/evidence.tsx';
import { useAnswering } from '../../../parts/use-answering.ts';
import { LastTime } from '../../../parts/last-time.tsx';
import { useKeptFocus } from '../../../parts/use-kept-focus.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useText, useWords } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { AgreeForm } from '../settling/agree-form.tsx';
import { isAnythingCast } from '../vote/counting.ts';
import { useDesk } from './desk.tsx';
import { Outcome } from './outcome.tsx';
import { Prompts } from './prompts.tsx';
import { SettledQuestion } from '../settling/settled-question.tsx';
import { TalkActs } from '../settling/talk-acts.tsx';
import { lastVote, votesOn, type Room } from './use-room.ts';
import { useSettling } from '../settling/use-settling.ts';
import { VoteAgain } from '../settling/vote-again.tsx';

interface QuestionInHandProps {
  readonly room: Room;
  readonly question: Question;
}

export function QuestionInHand({ room, question }: QuestionInHandProps) {
  const { round, questionnaire } = useOpen();
  const { voting } = useVoting();
  const told = useWorkshopWords().room;
  const text = useText();
  const settling = useSettling(room);
  const [wanted, setWanted] = useState<'agree' | 'vote'>();
  const votes = votesOn(room, question.id);
  const again: BoxId = `${question.id}.${votes.again.length === 0 ? 2 : 3}`;
  // A vote that was begun before the laptop was closed goes on.
  const isBegun = voting?.boxes.some((entry) => entry.box === again && !entry.isOpened && isAnythingCast(entry)) === true;
  const isVoting = isBegun || wanted === 'vote';
  const heading = useKeptFocus<HTMLHeadingElement>(`${isVoting} ${wanted ?? ''} ${isSettled(round, question.id)}`);

  // The projector shows no earlier votes meanwhile.
  const { setVotingOn } = useDesk();
  useEffect(() => {
    setVotingOn(isVoting ? question.id : undefined);
    return () => setVotingOn(undefined);
  }, [isVoting, question.id, setVotingOn]);

  const shown = useRef(question.id);
  useEffect(() => {
    if (shown.current === question.id) return;
    shown.current = question.id;
    setWanted(undefined);
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [question.id, heading]);

  const place = usePlace(room, question);
  const dimension = findDimensionOf(questionnaire, question.id);
  return (
    <section className="room-question" aria-labelledby="question-in-hand">
      <p className="question-where">{told.where(dimension === undefined ? '' : text(dimension.name), question.id, startSentence(place))}</p>
      <h2 ref={heading} id="question-in-hand" className="question-title" tabIndex={-1}>
        {text(question.question)}
      </h2>
      {isVoting ? (
        <VoteAgain question={question} box={again} isLast={votes.again.length > 0} onDone={() => setWanted(undefined)} />
      ) : (
        <>
          <Outcome question={question} votes={votes} />
          {!isSettled(round, question.id) && wanted !== 'agree' && <Prompts question={question} outcome={lastVote(votes)} />}
          {isSettled(round, question.id) ? (
            <SettledQuestion room={room} question={question} settling={settling} />
          ) : wanted === 'agree' ? (
            <AgreeForm question={question} onAgree={(answer) => settling.agree(question, answer)} onLeave={() => setWanted(undefined)} />
          ) : (
            <TalkActs room={room} question={question} settling={settling} onVoteAgain={() => setWanted('vote')} onAgreeLevel={() => setWanted('agree')} />
          )}
        </>
      )}
      <Remarks question={question} />
    </section>
  );
}

/** Where the question stands among those to talk about. */
function usePlace({ toDiscuss }: Room, question: Question): string {
  const told = useWorkshopWords().room;
  const words = useWords();
  const place = toDiscuss.indexOf(question.id);
  return place === -1 ? told.placeToConfirm : told.place(place + 1, showCount(words, toDiscuss.length));
}

/** The note and the evidence mark of the question, as on its own page. */
function Remarks({ question }: { readonly question: Question }) {
  const { response, mark, note } = useAnswering(question.id);
  return (
    <div className="room-remarks">
      <Evidence question={question} response={response} isReadOnly={false} onMark={mark} onNote={note} />
      <LastTime key={question.id} question={question.id} />
    </div>
  );
}
