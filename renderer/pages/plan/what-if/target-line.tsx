/** The target line: the bar that makes it of the ticked actions, and the part that says which one is kept. */

import { useRef } from 'react';
import type { Action } from '../../../../assessments/model.ts';
import { makeTargetLine } from '../../../../assessments/what-if.ts';
import { showDay } from '../../../../assessments/words/dates.ts';
import { Button } from '../../../forms/button.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useWords } from '../../../state/words.tsx';
import { isSameLine } from './same-line.ts';
import { useTicks } from './ticks.ts';

/** Says how the ticked actions stand to the target line, with the one act that makes them it. Nothing where there are no actions. */
export function TargetLineBar() {
  const words = useWords();
  const { line, choose } = usePlanWords().whatIf;
  const { round, questionnaire, figures, today, change } = useOpen();
  const { actions, ticked } = useTicks();
  const kept = round.targetLine;
  const wanted = makeTargetLine(questionnaire, round, figures, ticked, today);
  const isKept = kept !== null && isSameLine(kept, wanted);
  const day = kept === null ? '' : showDay(words, kept.on);
  const state = useRef<HTMLParagraphElement>(null);
  // The button goes with its press; what it did is said here.
  const make = () => {
    change({ kind: 'set-target-line', round: round.id, targetLine: wanted }, line.made);
    state.current?.focus();
  };
  return (
    <div className="plan-bar">
      <p ref={state} tabIndex={-1}>
        <strong>{choose.counted(ticked.length, actions.length)}.</strong> {kept !== null && (isKept ? line.isThis(day) : line.isOther(day))}
      </p>
      {!isKept && ticked.length > 0 && (
        <Button kind="filled" onPress={make}>
          {line.make}
        </Button>
      )}
    </div>
  );
}

/** What a target line is, and the one that is kept: when it was set, by which actions, and the way to take it out. */
export function TargetLinePart() {
  const words = useWords();
  const { line } = usePlanWords().whatIf;
  const { assessment, round, change } = useOpen();
  const kept = round.targetLine;
  const heading = useRef<HTMLHeadingElement>(null);
  const takeOut = () => {
    change({ kind: 'set-target-line', round: round.id, targetLine: null }, line.takenOut);
    heading.current?.focus();
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className="section-title">
        {line.title}
      </h2>
      <p className="prose">{line.what}</p>
      {kept !== null && (
        <>
          <p className="what-if-set">{line.of(showDay(words, kept.on))}</p>
          <TargetLineActions ids={kept.actions} actions={assessment.actions} />
          <p className="what-if-act">
            <Button kind="remove" onPress={takeOut}>
              {line.takeOut}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}

function TargetLineActions({ ids, actions }: { readonly ids: readonly string[]; readonly actions: readonly Action[] }) {
  const words = useWords();
  const { line } = usePlanWords().whatIf;
  const there = actions.filter(({ id }) => ids.includes(id));
  const gone = ids.length - there.length;
  return (
    <ul className="what-if-list">
      {there.map(({ id, title }) => (
        <li key={id}>{title.trim() || words.plan.actions.untitled}</li>
      ))}
      {gone > 0 && <li className="quiet">{line.removed(gone)}</li>}
    </ul>
  );
}
