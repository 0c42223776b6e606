/** The rows of one paper slip, to be typed without a pointer, and the question that is asked when the very same slip is there already. */

import { useEffect, useRef, useState } from 'react';
import type { Question, QuestionId } from '../../../../assessments/questionnaire-model.ts';
import type { Choice, RoleGroup } from '../../../../assessments/workshop-model.ts';
import { Button } from '../../../forms/button.tsx';
import { Dialog } from '../../../forms/dialog.tsx';
import { FieldProblem } from '../../../forms/field.tsx';
import { useOneAtATime } from '../../../parts/use-one-at-a-time.ts';
import type { SaveProblem } from '../../../state/change-queue.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useText, useWords } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { SlipRole } from '../roles/slip-role.tsx';
import { groupByDimension, isHalfTyped, type TypedVotes } from './choices.ts';
import { useHalfTyped } from './half-typed.tsx';
import { SlipRow } from './slip-row.tsx';

interface SlipFormProps {
  readonly questions: readonly Question[];
  /** A slip that was typed in before; undefined for a new one. */
  readonly slip: TypedVotes | undefined;
  /** The role group on it, where one was typed in. */
  readonly slipRole: RoleGroup | undefined;
  readonly asksRole: boolean;
  readonly isMain: boolean;
  /** Whether the first row takes focus: when the slip before has just been kept. */
  readonly takesFocus: boolean;
  readonly onKeep: (votes: TypedVotes, role: RoleGroup | undefined, isSecondMeant: boolean) => Promise<SaveProblem | undefined>;
  /** The slip that was typed in before stays as it was. */
  readonly onLeave: () => void;
  /** It was the very same one, and is not kept. */
  readonly onDropped: () => void;
}

export function SlipForm({ questions, slip, slipRole, asksRole, isMain, takesFocus, onKeep, onLeave, onDropped }: SlipFormProps) {
  const { questionnaire } = useOpen();
  const words = useWords();
  const text = useText();
  const told = useWorkshopWords().vote;
  const once = useOneAtATime();
  const rows = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [votes, setVotes] = useState<TypedVotes>(slip ?? {});
  const [role, setRole] = useState(slipRole);
  const [refused, setRefused] = useState<SaveProblem | 'empty'>();
  const [isSame, setSame] = useState(false);
  const problem = refused === 'empty' ? told.slipEmpty : refused && words.problems.actSentence(refused);
  const given = questions.filter(({ id }) => votes[id] !== undefined).length;
  const { tell } = useHalfTyped();
  const isHalf = isHalfTyped(votes, slip) || role !== slipRole;
  useEffect(() => {
    tell(isHalf);
    return () => tell(false);
  }, [tell, isHalf]);
  useEffect(() => {
    if (takesFocus) focusRow(rows.current, 0);
  }, [takesFocus]);

  const choose = (question: QuestionId, choice: Choice | null) => {
    setRefused(undefined);
    setVotes((now) => {
      const others = Object.entries(now).filter(([id]) => id !== question);
      return Object.fromEntries(choice === null ? others : [...others, [question, choice]]);
    });
  };
  const keep = (isSecondMeant: boolean) =>
    once(async () => {
      setSame(false);
      if (given === 0) return setRefused('empty');
      const answer = await onKeep(votes, role, isSecondMeant);
      if (answer?.kind === 'same-slip-twice') setSame(true);
      else setRefused(answer);
      return undefined;
    });
  const drop = () => {
    // The dialog also says that it has closed when its slip was kept.
    if (!isSame) return;
    setSame(false);
    onDropped();
  };
  const firstQuestion = asksRole ? 1 : 0;
  return (
    <>
      <div ref={rows} className="slip-rows">
        {asksRole && <SlipRole role={role} onChoose={setRole} onNext={() => focusRow(rows.current, firstQuestion)} />}
        {groupByDimension(questionnaire, questions).map(({ dimension, questions: asked }) => (
          <section key={dimension.id}>
            <h4 className="card-title">{text(dimension.name)}</h4>
            {asked.map((question) => (
              <SlipRow
                key={question.id}
                question={question}
                choice={votes[question.id] ?? null}
                onChoose={(choice) => choose(question.id, choice)}
                onNext={() => focusRow(rows.current, questions.indexOf(question) + firstQuestion + 1) || button.current?.focus()}
              />
            ))}
          </section>
        ))}
      </div>
      <div role="status">{problem !== undefined && <FieldProblem id="slip-problem" text={problem} />}</div>
      <div className="button-row">
        <Button ref={button} kind={isMain ? 'filled' : 'outlined'} describedBy="slip-given" onPress={() => keep(false)}>
          {slip === undefined ? told.keepSlip : told.keepChanges}
        </Button>
        {slip !== undefined && (
          <Button kind="outlined" onPress={onLeave}>
            {told.leaveSlip}
          </Button>
        )}
        <p id="slip-given" className="quiet numbers">
          {told.rowsGiven(given, questions.length)}
        </p>
      </div>
      <Dialog title={told.sameTitle} isOpen={isSame} onClose={drop} safeLabel={told.sameDrop} actLabel={told.sameKeep} onAct={() => keep(true)}>
        <p>{told.sameText}</p>
      </Dialog>
    </>
  );
}

/** Puts focus on the choice of a row, or on its first; false after the last row. */
function focusRow(rows: HTMLElement | null, at: number): boolean {
  const row = rows?.querySelectorAll('fieldset')[at];
  const input = row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector<HTMLElement>('input');
  input?.focus();
  return input !== undefined && input !== null;
}
