/** One question of a paper slip: a row of radios that the keys 1 to 5, D and N choose. */

import { useId, useRef, type KeyboardEvent } from 'react';
import type { Question } from '../../../../assessments/questionnaire-model.ts';
import { LEVELS } from '../../../../assessments/workshop/tally.ts';
import type { Choice } from '../../../../assessments/workshop-model.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useText, useWords } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { choiceOfKey } from './choices.ts';

interface SlipRowProps {
  readonly question: Question;
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice | null) => void;
  readonly onNext: () => void;
}

export function SlipRow({ question, choice, onChoose, onNext }: SlipRowProps) {
  const { questionnaire } = useOpen();
  const words = useWords();
  const text = useText();
  const told = useWorkshopWords().vote;
  const name = useId();
  const row = useRef<HTMLFieldSetElement>(null);
  const options: readonly { readonly value: Choice; readonly label: string; readonly name?: string }[] = [
    ...LEVELS.map((level) => ({ value: level, label: String(level), name: told.optionLevel(level, text(questionnaire.levelNames[level - 1] ?? questionnaire.levelNames[0])) })),
    { value: 'unknown', label: words.common.unknown },
    ...(question.canNotApply ? [{ value: 'not-applicable', label: words.common.notApplicable } as const] : []),
  ];
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = choiceOfKey(event.key, question);
    if (event.key === 'Enter') onNext();
    else if (event.key === 'Delete' || event.key === 'Backspace') onChoose(null);
    else if (chosen !== undefined) {
      onChoose(chosen);
      row.current?.querySelectorAll('input')[options.findIndex((option) => option.value === chosen)]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <fieldset ref={row} className="slip-row" onKeyDown={press}>
      <legend>
        <span className="slip-id">{question.id}</span> {text(question.title)}
      </legend>
      <div className="segmented">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} autoComplete="off" checked={option.value === choice} onChange={() => onChoose(option.value)} aria-label={option.name} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
