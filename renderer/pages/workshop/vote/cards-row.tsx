/** The cards of one question as counts, kept when its row is left. More than there are voters is refused beside the row. */

import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { MOST_VOTERS } from '../../../../assessments/limits.ts';
import type { Question } from '../../../../assessments/questionnaire-model.ts';
import { countCast, LEVELS } from '../../../../assessments/workshop/tally.ts';
import type { BoxId, Tally } from '../../../../assessments/workshop-model.ts';
import { host } from '../../../bridge.ts';
import { FieldProblem } from '../../../forms/field.tsx';
import { failedCall, type SaveProblem } from '../../../state/change-queue.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useText, useWords } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { readTyped, showTyped } from './counting.ts';

interface CardsRowProps {
  readonly box: BoxId;
  readonly question: Question;
  /** What is on the disk. */
  readonly kept: Tally | undefined;
  readonly isReadOnly: boolean;
  readonly onNext: () => void;
}

export function CardsRow({ box, question, kept, isReadOnly, onNext }: CardsRowProps) {
  const { assessment, round } = useOpen();
  const { refresh } = useVoting();
  const words = useWords();
  const text = useText();
  const told = useWorkshopWords().vote;
  /** Undefined while the fields show what is kept. */
  const [typed, setTyped] = useState<readonly string[]>();
  const [refused, setRefused] = useState<SaveProblem | 'no-numbers'>();
  const shown = typed ?? showTyped(kept);
  const tally = readTyped(shown, MOST_VOTERS);
  const id = `cards-${question.id}`;
  const problem = refused === 'no-numbers' ? told.cardsWrong(MOST_VOTERS) : refused && words.problems.actSentence(refused);
  const labels = [
    ...LEVELS.map((level) => ({ label: String(level), name: told.cardsAnswer(level) })),
    { label: words.common.unknown, name: words.common.unknown },
    ...(question.canNotApply ? [{ label: words.common.notApplicable, name: words.common.notApplicable }] : []),
  ];

  const keep = async () => {
    if (typed === undefined) return;
    if (tally === undefined) return setRefused('no-numbers');
    const answer = await host.putCards(assessment.id, round.id, box, question.id, countCast(tally) === 0 ? null : tally).catch(failedCall);
    await refresh();
    setRefused(answer.ok ? undefined : answer.problem);
    // What was typed meanwhile is kept when the row is left again.
    if (answer.ok) setTyped((now) => (now === typed ? undefined : now));
    return undefined;
  };
  // The row may go while it is being typed in: with the cards, or with the page.
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => () => void latest.current(), []);
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) void keep();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void keep();
    onNext();
  };
  return (
    <fieldset className="cards-row" data-problem={problem !== undefined} disabled={isReadOnly} onBlur={leave} onKeyDown={press}>
      <legend>
        <span className="slip-id">{question.id}</span> {text(question.question)}
      </legend>
      {problem !== undefined && <FieldProblem id={`${id}-problem`} text={problem} />}
      <div className="card-counts">
        {labels.map(({ label, name }, at) => (
          <label key={label}>
            <span>{label}</span>
            <input
              type="text"
              inputMode="numeric"
              autoComplete="off"
              aria-label={name}
              aria-invalid={problem === undefined ? undefined : true}
              aria-describedby={problem === undefined ? undefined : `${id}-problem`}
              value={shown[at] ?? ''}
              onChange={({ currentTarget: { value } }) => setTyped(shown.map((each, place) => (place === at ? value : each)))}
            />
          </label>
        ))}
        <p role="status" className="quiet numbers">
          {tally !== undefined && countCast(tally) > 0 && told.cardsSum(countCast(tally), round.workshop?.voters ?? 0)} {typed !== undefined ? told.cardsChanging : kept !== undefined && told.cardsKept}
        </p>
      </div>
    </fieldset>
  );
}
