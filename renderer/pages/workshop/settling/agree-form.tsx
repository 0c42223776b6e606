/** What the group agrees on by talking: a level, that nobody can say, or that the question does not apply. */

import { useEffect, useId, useRef, useState } from 'react';
import type { Answer } from '../../../../assessments/model.ts';
import type { Question } from '../../../../assessments/questionnaire-model.ts';
import { levelName } from '../../../../assessments/report/subject.ts';
import { LEVELS } from '../../../../assessments/workshop/tally.ts';
import { Button } from '../../../forms/button.tsx';
import { ChoiceList } from '../../../forms/choice-list.tsx';
import { FieldProblem } from '../../../forms/field.tsx';
import { useSubject } from '../../../state/subject.ts';
import { useText, useWords } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

interface AgreeFormProps {
  readonly question: Question;
  readonly onAgree: (answer: Answer) => void;
  readonly onLeave: () => void;
}

export function AgreeForm({ question, onAgree, onLeave }: AgreeFormProps) {
  const words = useWords();
  const told = useWorkshopWords().room;
  const text = useText();
  const subject = useSubject();
  const problem = useId();
  const place = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);

  const levels = LEVELS.map((level) => {
    const descriptor = question.levels[level - 1];
    return { value: String(level), label: words.charts.levelNamed(level, levelName(subject, level)), ...(descriptor && { detail: text(descriptor) }) };
  });
  const notApplicable = question.canNotApply ? [{ value: 'not-applicable', label: words.common.notApplicable }] : [];
  const record = () => {
    const answer = answerOf(chosen);
    if (answer === undefined) setMissing(true);
    else onAgree(answer);
  };
  return (
    <div ref={place} className="stack room-acts">
      <ChoiceList
        legend={told.agreeTitle}
        value={chosen}
        options={[...levels, { value: 'unknown', label: words.common.unknown }, ...notApplicable]}
        onChoose={(value) => {
          setChosen(value);
          setMissing(false);
        }}
      />
      <div role="status">{isMissing && <FieldProblem id={problem} text={told.chooseFirst} />}</div>
      <div className="button-row">
        <Button kind="filled" onPress={record}>
          {told.recordChoice}
        </Button>
        <Button kind="outlined" onPress={onLeave}>
          {told.goOnTalking}
        </Button>
      </div>
    </div>
  );
}

function answerOf(chosen: string | null): Answer | undefined {
  if (chosen === 'unknown') return { kind: 'unknown' };
  if (chosen === 'not-applicable') return { kind: 'not-applicable', reason: '' };
  const level = LEVELS.find((each) => String(each) === chosen);
  return level && { kind: 'level', level };
}
