/** One question of a vote, on a screen of its own. */

import { useEffect, useRef, type FormEvent } from 'react';
import type { Question } from '../../../../assessments/questionnaire-model.ts';
import type { Choice } from '../../../../assessments/workshop-model.ts';
import { Button } from '../../../forms/button.tsx';
import { KeyHints } from '../../../parts/key-hints.tsx';
import { LevelGroup } from '../../../parts/level-group.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useText } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { answerOf, choiceOf } from './choices.ts';

interface BallotQuestionProps {
  readonly question: Question;
  readonly choice: Choice | null;
  /** It was answered before the vote was left. How, stays hidden. */
  readonly wasGiven: boolean;
  readonly isFirst: boolean;
  /** The words of the button that goes on. */
  readonly onward: string;
  /** Whether left and right turn to another question. */
  readonly hasArrows: boolean;
  readonly onChoose: (choice: Choice | null) => void;
  readonly onTurn: (step: 1 | -1) => void;
}

export function BallotQuestion({ question, choice, wasGiven, isFirst, onward, hasArrows, onChoose, onTurn }: BallotQuestionProps) {
  const { questionnaire } = useOpen();
  const text = useText();
  const told = useWorkshopWords().vote;
  const place = useRef<HTMLFormElement>(null);
  const canClear = choice !== null || wasGiven;
  useEffect(() => (place.current?.querySelector<HTMLElement>('input:checked') ?? place.current?.querySelector<HTMLElement>('input'))?.focus({ preventScroll: true }), []);
  // At 400 % a level may stand below the window, or under the line that says that it is kept.
  useEffect(() => {
    place.current?.querySelector('input:checked')?.closest('label')?.scrollIntoView({ block: 'nearest' });
  }, [choice]);
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    onTurn(1);
  };
  return (
    <form ref={place} className="ballot-question" autoComplete="off" onSubmit={goOn}>
      <LevelGroup
        question={question}
        questionnaire={questionnaire}
        answer={answerOf(choice)}
        isReadOnly={false}
        asksReason={false}
        legend={
          <>
            <h2 className="question-title">{text(question.question)}</h2>
            <span className="question-rule">{text(questionnaire.instruction)}</span>
          </>
        }
        onAnswer={(answer) => onChoose(choiceOf(answer))}
        onClear={() => canClear && onChoose(null)}
        onTurn={(step) => hasArrows && (step === 1 || !isFirst) && onTurn(step)}
      />
      {wasGiven && <p className="quiet">{told.givenBefore}</p>}
      <div className="question-ways">
        <Button kind="outlined" isDisabled={isFirst} onPress={() => onTurn(-1)}>
          {told.back}
        </Button>
        <Button kind="filled" type="submit">
          {onward}
        </Button>
        {canClear && (
          <Button
            kind="underlined"
            onPress={() => {
              onChoose(null);
              place.current?.querySelector<HTMLElement>('input')?.focus();
            }}
          >
            {told.clear}
          </Button>
        )}
        <KeyHints canNotApply={question.canNotApply} />
      </div>
    </form>
  );
}
