/** At the right: what to discuss in its order, what can be confirmed in one go, and what does not apply. */

import type { QuestionId } from '../../../../assessments/questionnaire-model.ts';
import { statusOf } from '../../../../assessments/report/dot-strip.ts';
import { questionTitle } from '../../../../assessments/report/subject.ts';
import { questionsOf } from '../../../../assessments/questionnaire/questionnaire.ts';
import type { VoteOutcome } from '../../../../assessments/workshop-model.ts';
import { moveTo } from '../../../../assessments/workshop/moves.ts';
import { isSettled } from '../../../../assessments/workshop/queue.ts';
import { showCount, startSentence } from '../../../../assessments/words/dates.ts';
import { StatusDots } from '../../../charts/status-dots.tsx';
import { Button } from '../../../forms/button.tsx';
import { useKeptFocus } from '../../../parts/use-kept-focus.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useSubject } from '../../../state/subject.ts';
import { useWords } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { ConfirmList } from './confirm-list.tsx';
import { useSettledName } from '../settling/settled-name.ts';
import { votesOn, type Room } from './use-room.ts';
import { useSettling } from '../settling/use-settling.ts';

interface QueueListProps {
  readonly room: Room;
  readonly here: QuestionId | undefined;
}

export function QueueList({ room, here }: QueueListProps) {
  const told = useWorkshopWords().room;
  const { round, questionnaire, change } = useOpen();
  const { toDiscuss, toConfirm, leftToDiscuss, leftToConfirm } = room;
  const settling = useSettling(room);
  const heading = useKeptFocus<HTMLHeadingElement>(leftToConfirm.length);
  const outcomes = toConfirm.map((id) => votesOn(room, id).first);
  const isApplying = (id: QuestionId) => votesOn(room, id).first.item !== 'not-applicable';
  const applies = leftToConfirm.filter(isApplying);
  const isSingle = outcomes.every(({ status, item }) => status === 'single-view' || item === 'not-applicable');
  const isAllSettled = leftToDiscuss.length === 0 && leftToConfirm.length === 0;
  const toActions = () => {
    const moved = round.workshop && moveTo(round.workshop, 'act');
    if (moved) change({ kind: 'set-workshop', round: round.id, workshop: moved });
  };
  return (
    <div className="room-queue">
      <div className="room-queue-top">
        <h2 ref={heading} className="explain-name" tabIndex={-1}>
          {told.toDiscuss}
        </h2>
        <p className="small quiet">{told.of(toDiscuss.length, questionsOf(questionnaire, round.form).length)}</p>
      </div>
      {toDiscuss.length === 0 && <p className="quiet">{told.nothingToDiscuss}</p>}
      <ol className="room-list">
        {toDiscuss.map((id, index) => (
          <QueueLine key={id} id={id} number={index + 1} isHere={id === here} outcome={votesOn(room, id).first} />
        ))}
      </ol>
      <div className="stack room-confirm">
        {leftToConfirm.length > 0 && (
          <Button kind="outlined" onPress={() => settling.confirm(leftToConfirm)}>
            {applies.length === 0 ? told.confirmNotApplicable : isSingle ? told.confirmSingle(applies.length) : told.confirm(applies.length)}
          </Button>
        )}
        {toConfirm.length > 0 && leftToConfirm.length === 0 && <p className="small quiet">{told.confirmed(toConfirm.filter(isApplying).length)}</p>}
        <NotApplying room={room} />
        <ConfirmList room={room} here={here} settling={settling} />
        {isAllSettled && (
          <>
            <p role="status">{told.allSettled}</p>
            <Button kind="filled" onPress={toActions}>
              {told.toActions}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

interface QueueLineProps {
  readonly id: QuestionId;
  readonly number: number;
  readonly isHere: boolean;
  readonly outcome: VoteOutcome;
}

function QueueLine({ id, number, isHere, outcome }: QueueLineProps) {
  const words = useWords();
  const { round, address } = useOpen();
  const subject = useSubject();
  const settledName = useSettledName();
  const status = statusOf(outcome);
  return (
    <li>
      <a href={address('workshop', id)} aria-current={isHere ? 'true' : undefined}>
        <span className="room-number">{number}</span>
        <span className="room-line-title">{questionTitle(subject, id)}</span>
        {isSettled(round, id) ? (
          <span className="room-line-status">
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="m2 8.500 4 4 8-9" fill="none" stroke="currentColor" strokeWidth="2.400" />
            </svg>
            {settledName(id)}
          </span>
        ) : (
          <span className="room-line-status">
            <StatusDots status={status} />
            {words.votes.statuses[status]}
          </span>
        )}
      </a>
    </li>
  );
}

/** "C3 does not apply. Seven of ten said so." */
function NotApplying({ room }: { readonly room: Room }) {
  const words = useWords();
  const told = useWorkshopWords().room;
  return room.toConfirm.map((id) => {
    const { item, counts, cast } = votesOn(room, id).first;
    if (item !== 'not-applicable') return null;
    return (
      <p key={id} className="small quiet">
        {counts === null ? told.notApplyUncounted(id) : told.notApply(id, startSentence(showCount(words, counts.notApplicable)), showCount(words, cast))}
      </p>
    );
  });
}
