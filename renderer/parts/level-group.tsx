/** One question: its five levels in one column joined by a line, then "don't know" and, where allowed, "does not apply". */

import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Answer } from '../../assessments/model.ts';
import { LONGEST_NOTE } from '../../assessments/limits.ts';
import type { Level, Question, Questionnaire } from '../../assessments/questionnaire-model.ts';
import { TextField } from '../forms/text-field.tsx';
import { useText, useWords } from '../state/words.tsx';

const LEVELS = [1, 2, 3, 4, 5] as const satisfies readonly Level[];

interface LevelGroupProps {
  readonly question: Question;
  readonly questionnaire: Questionnaire;
  readonly answer: Answer | null;
  readonly isReadOnly: boolean;
  /** Whether "does not apply" needs its reason: not in a vote, whose reasons are talked about. */
  readonly asksReason?: boolean;
  /** The legend, as a heading of the right size. */
  readonly legend: ReactNode;
  readonly onAnswer: (answer: Answer) => void;
  readonly onClear: () => void;
  /** Left and right, where one question is shown at a time. */
  readonly onTurn?: (step: 1 | -1) => void;
}

export function LevelGroup({ question, questionnaire, answer, isReadOnly, asksReason = true, legend, onAnswer, onClear, onTurn }: LevelGroupProps) {
  const words = useWords();
  const text = useText();
  const group = useRef<HTMLFieldSetElement>(null);
  const chosen = answer?.kind === 'level' ? answer.level : 0;
  const answerNotApplicable = () => onAnswer({ kind: 'not-applicable', reason: answer?.kind === 'not-applicable' ? answer.reason : '' });

  const press = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'radio' || event.ctrlKey || event.metaKey || event.altKey) return;
    const level = LEVELS.find((each) => String(each) === event.key);
    const key = event.key.toLowerCase();
    // Once the answer is drawn: moved before, focus would have the page laid out twice.
    const focus = (value: string) => queueMicrotask(() => group.current?.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.focus({ preventScroll: true }));
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') onTurn?.(event.key === 'ArrowRight' ? 1 : -1);
    else if (isReadOnly) return;
    else if (level !== undefined) {
      onAnswer({ kind: 'level', level });
      focus(event.key);
    } else if (key === 'd') {
      onAnswer({ kind: 'unknown' });
      focus('unknown');
    } else if (key === 'n' && question.canNotApply) {
      answerNotApplicable();
      focus('not-applicable');
    } else if (event.key === 'Delete') onClear();
    else return;
    event.preventDefault();
  };

  return (
    <fieldset ref={group} className="levels" disabled={isReadOnly} onKeyDown={press}>
      <legend>{legend}</legend>
      <div className="level-list">
        {LEVELS.map((level) => {
          const name = questionnaire.levelNames[level - 1];
          const descriptor = question.levels[level - 1];
          if (name === undefined || descriptor === undefined) return null;
          const id = `${question.id}-${level}`;
          return (
            <label key={level} className="level" data-chosen={level === chosen} data-under={level < chosen} data-last={level === 5}>
              <input
                type="radio"
                name={question.id}
                autoComplete="off"
                value={level}
                checked={level === chosen}
                aria-labelledby={`${id}-text`}
                aria-describedby={`${id}-name`}
                onChange={() => onAnswer({ kind: 'level', level })}
              />
              <span className="level-name" id={`${id}-name`}>
                <b className="never-break">{text(name)}</b> <span className="level-number">{words.questions.level(level)}</span>
              </span>
              <span className="level-text" id={`${id}-text`}>
                {text(descriptor)}
              </span>
            </label>
          );
        })}
      </div>
      <label className="level apart" data-chosen={answer?.kind === 'unknown'}>
        <input type="radio" name={question.id} autoComplete="off" value="unknown" checked={answer?.kind === 'unknown'} onChange={() => onAnswer({ kind: 'unknown' })} />
        <span>
          {words.common.unknown} <span className="apart-hint">{words.questions.unknownHint}</span>
        </span>
      </label>
      {question.canNotApply && (
        <label className="level apart" data-chosen={answer?.kind === 'not-applicable'}>
          <input type="radio" name={question.id} autoComplete="off" value="not-applicable" checked={answer?.kind === 'not-applicable'} onChange={answerNotApplicable} />
          <span>
            {words.common.notApplicable} <span className="apart-hint">{words.questions.notApplicableHint}</span>
          </span>
        </label>
      )}
      {asksReason && answer?.kind === 'not-applicable' && (
        <div className="level-reason">
          <TextField
            label={words.questions.notApplicableReason}
            hint={words.questions.notApplicableReasonHint}
            value={answer.reason}
            longest={LONGEST_NOTE}
            isReadOnly={isReadOnly}
            onCommit={(reason) => onAnswer({ kind: 'not-applicable', reason })}
          />
        </div>
      )}
    </fieldset>
  );
}
