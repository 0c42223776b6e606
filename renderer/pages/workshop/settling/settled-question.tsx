/** How a question was settled, what is kept with it, and the ways on: the next question, or opening this one again. */

import { useEffect, useRef } from 'react';
import { LONGEST_NOTE } from '../../../../assessments/limits.ts';
import type { Question } from '../../../../assessments/questionnaire-model.ts';
import { levelName } from '../../../../assessments/report/subject.ts';
import { Button } from '../../../forms/button.tsx';
import { TextField } from '../../../forms/text-field.tsx';
import { useAnswering } from '../../../parts/use-answering.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useSubject } from '../../../state/subject.ts';
import { useWords } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { useSettledName } from './settled-name.ts';
import { findNext, majorityOf, votesOn, type Room } from '../room/use-room.ts';
import type { Settling } from './use-settling.ts';

interface SettledQuestionProps {
  readonly room: Room;
  readonly question: Question;
  readonly settling: Settling;
}

export function SettledQuestion({ room, question, settling }: SettledQuestionProps) {
  const words = useWords();
  const told = useWorkshopWords().room;
  const subject = useSubject();
  const { round } = useOpen();
  const { response, answer: record } = useAnswering(question.id);
  const settledName = useSettledName();
  const place = useRef<HTMLDivElement>(null);
  // The button that settled it has gone: what is still wanted takes focus, or else the way on.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
  }, []);
  const settlement = round.settled[question.id];
  const answer = response?.answer ?? null;
  const majority = majorityOf(votesOn(room, question.id));
  const next = findNext(room, question.id);
  if (settlement === undefined) return null;
  const [one = '', other = ''] = settlement.views;
  const isReasonAsked = settlement.outcome === 'agreed' && majority !== undefined && !(answer?.kind === 'level' && answer.level === majority);
  return (
    <div ref={place} className="stack room-settled">
      <p className="room-settled-as">{settledName(question.id)}</p>
      {isReasonAsked && (
        <TextField
          label={told.reason(levelName(subject, majority))}
          hint={told.reasonHint}
          value={settlement.reason}
          longest={LONGEST_NOTE}
          onCommit={(reason) => settling.tell(question.id, { reason })}
        />
      )}
      {answer?.kind === 'not-applicable' && (
        <TextField
          label={words.questions.notApplicableReason}
          hint={words.questions.notApplicableReasonHint}
          value={answer.reason}
          longest={LONGEST_NOTE}
          onCommit={(reason) => record({ kind: 'not-applicable', reason })}
        />
      )}
      {settlement.outcome === 'not-agreed' && (
        <>
          <TextField
            label={told.oneView}
            hint={told.viewsHint}
            value={one}
            longest={LONGEST_NOTE}
            onCommit={(text) => settling.tell(question.id, { views: [text, other] })}
          />
          <TextField label={told.otherView} value={other} longest={LONGEST_NOTE} onCommit={(text) => settling.tell(question.id, { views: [one, text] })} />
        </>
      )}
      <div className="button-row">
        {next !== undefined && (
          <Button kind="filled" onPress={() => settling.goTo(next)}>
            {told.next}
          </Button>
        )}
        <Button kind="outlined" onPress={() => settling.openAgain(question)}>
          {told.openAgain}
        </Button>
      </div>
    </div>
  );
}
