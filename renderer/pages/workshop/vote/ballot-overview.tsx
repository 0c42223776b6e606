/** A look over a vote before it is finished: which questions are given and which are blank, and not how. */

import { useEffect, useRef } from 'react';
import type { Question } from '../../../../assessments/questionnaire-model.ts';
import { Button } from '../../../forms/button.tsx';
import { useText } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

interface BallotOverviewProps {
  readonly questions: readonly Question[];
  readonly isGiven: (question: Question) => boolean;
  /** What is said of the role group; undefined where nobody is asked for it. */
  readonly role: string | undefined;
  readonly onRole: () => void;
  readonly onGoTo: (at: number) => void;
  readonly onFinish: () => void;
}

export function BallotOverview({ questions, isGiven, role, onRole, onGoTo, onFinish }: BallotOverviewProps) {
  const text = useText();
  const { vote: told, roles } = useWorkshopWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const blank = questions.filter((question) => !isGiven(question));
  const firstBlank = questions.findIndex((question) => !isGiven(question));
  return (
    <div className="ballot-overview stack">
      <h2 ref={heading} tabIndex={-1} className="finding">
        {told.overviewTitle}
      </h2>
      <p className="lead">
        {told.overviewGiven(questions.length - blank.length, questions.length)} {told.overviewBlank(blank.length)} {told.overviewCan}
      </p>
      <div className="button-row">
        <Button kind="filled" onPress={onFinish}>
          {told.finish}
        </Button>
        {firstBlank >= 0 && (
          <Button kind="outlined" onPress={() => onGoTo(firstBlank)}>
            {told.goToBlank}
          </Button>
        )}
      </div>
      {role !== undefined && (
        <p>
          {role}{' '}
          <Button kind="underlined" onPress={onRole}>
            {roles.change}
          </Button>
        </p>
      )}
      <ol>
        {questions.map((question, at) => (
          <li key={question.id} data-given={isGiven(question)}>
            <Button kind="underlined" onPress={() => onGoTo(at)}>
              {told.overviewLine(at + 1, text(question.title), isGiven(question) ? told.given : told.blank)}
            </Button>
          </li>
        ))}
      </ol>
    </div>
  );
}
