/** What is confirmed in one go, question by question, folded away: anybody may pull one out to talk about it. */

import type { QuestionId } from '../../../../assessments/questionnaire-model.ts';
import { findQuestion } from '../../../../assessments/questionnaire/questionnaire.ts';
import { statusOf } from '../../../../assessments/report/dot-strip.ts';
import { levelName, questionTitle } from '../../../../assessments/report/subject.ts';
import { isLevel } from '../../../../assessments/scoring.ts';
import { StatusDots } from '../../../charts/status-dots.tsx';
import { Button } from '../../../forms/button.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useSubject } from '../../../state/subject.ts';
import { useWords } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { votesOn, type Room } from './use-room.ts';
import type { Settling } from '../settling/use-settling.ts';

interface ConfirmListProps {
  readonly room: Room;
  readonly here: QuestionId | undefined;
  readonly settling: Settling;
}

export function ConfirmList({ room, here, settling }: ConfirmListProps) {
  const words = useWords();
  const told = useWorkshopWords().room;
  const { address, questionnaire } = useOpen();
  const subject = useSubject();
  if (room.toConfirm.length === 0) return null;
  return (
    <details className="room-to-confirm">
      <summary>{room.leftToConfirm.length === 0 ? told.listConfirmed(room.toConfirm.length) : told.listConfirm(room.toConfirm.length)}</summary>
      <ul className="room-list">
        {room.toConfirm.map((id) => {
          const outcome = votesOn(room, id).first;
          const title = questionTitle(subject, id);
          const question = findQuestion(questionnaire, id);
          return (
            <li key={id}>
              <a href={address('workshop', id)} aria-current={id === here ? 'true' : undefined}>
                <span className="room-number">{id}</span>
                <span className="room-line-title">{title}</span>
                <span className="room-line-status">
                  <StatusDots status={statusOf(outcome)} />
                  {isLevel(outcome.item) && `${levelName(subject, outcome.item)}, `}
                  {words.votes.statuses[statusOf(outcome)]}
                </span>
              </a>
              {question !== undefined && (
                <Button kind="underlined" name={told.talkAboutNamed(title)} onPress={() => settling.pull(question)}>
                  {told.talkAbout}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
