/** The actions that have to be done before this one: added one at a time, each with a way out. A circle is refused, with its path. */

import { useState } from 'react';
import type { Action } from '../../../../assessments/model.ts';
import { listActions } from '../../../../assessments/plan.ts';
import { dueDay, isUnderWay } from '../../../../assessments/status.ts';
import { findCircle } from '../../../../assessments/waiting.ts';
import { Button } from '../../../forms/button.tsx';
import { SelectField } from '../../../forms/select-field.tsx';
import { useRoundName } from '../../../parts/round-name.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useWords } from '../../../state/words.tsx';
import { listCarried } from '../listed.ts';
import { actionView } from '../views.ts';
import { tellWaiting } from './tell-waiting.ts';

const FIELD = 'action-waits-for';

export function WaitsFields({ action }: { readonly action: Action }) {
  const words = useWords();
  const { acting } = usePlanWords();
  const { assessment, change } = useOpen();
  const [wanted, setWanted] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const options = useOffered(action);
  const nameOf = (one: Action) => one.title.trim() || words.plan.actions.untitled;
  const waitsFor = assessment.actions.filter(({ id }) => action.waitsFor.includes(id));

  const choose = (id: string | null) => {
    setProblem(undefined);
    setWanted(id);
  };
  /** The field is read out with what is wrong. */
  const refuse = (sentence: string) => {
    setProblem(sentence);
    document.getElementById(FIELD)?.focus();
  };
  const add = () => {
    const other = assessment.actions.find(({ id }) => id === wanted);
    if (other === undefined) return refuse(acting.waits.nothingChosen);
    const waiting = { ...action, waitsFor: [...action.waitsFor, other.id] };
    const circle = findCircle(assessment.actions, waiting);
    if (circle !== null) return refuse(words.problems.sentence({ kind: 'actions-in-a-circle', path: circle.map(nameOf) }));
    change({ kind: 'put-action', action: waiting, at: null }, acting.waits.added(nameOf(other)));
    return choose(null);
  };
  const stop = (other: Action) => {
    document.getElementById(FIELD)?.focus();
    change({ kind: 'put-action', action: { ...action, waitsFor: action.waitsFor.filter((id) => id !== other.id) }, at: null }, acting.waits.stopped(nameOf(other)));
  };

  if (options.length === 0 && waitsFor.length === 0) return null;
  return (
    <div className="stack waits">
      <h4 className="why-name">{words.plan.fields.waitsFor}</h4>
      {waitsFor.length > 0 && (
        <ul className="waits-list">
          {waitsFor.map((other) => (
            <WaitsLine key={other.id} action={action} other={other} onStop={() => stop(other)} />
          ))}
        </ul>
      )}
      <SelectField id={FIELD} label={acting.waits.choose} hint={acting.waits.hint} problem={problem} emptyLabel={acting.waits.notChosen} value={wanted} options={options} onCommit={choose} />
      <p>
        <Button kind="outlined" onPress={add}>
          {acting.waits.add}
        </Button>
      </p>
    </div>
  );
}

interface WaitsLineProps {
  readonly action: Action;
  readonly other: Action;
  readonly onStop: () => void;
}

function WaitsLine({ action, other, onStop }: WaitsLineProps) {
  const words = useWords();
  const { acting } = usePlanWords();
  const { address } = useOpen();
  const isTooEarly = isUnderWay(other) && action.due !== null && other.due !== null && dueDay(action.due) < dueDay(other.due);
  return (
    <li>
      <a href={address('plan', actionView(other.id))}>{tellWaiting(words, acting, other)}</a>
      {isTooEarly && <strong className="waits-note">{acting.waits.tooEarly}</strong>}
      <Button kind="underlined" name={words.plan.choose.named(acting.waits.stop, other.title.trim() || words.plan.actions.untitled)} onPress={onStop}>
        {acting.waits.stop}
      </Button>
    </li>
  );
}

/** The other actions of the plan that it does not wait for yet, those carried on from earlier rounds under the name of their round. */
function useOffered(action: Action) {
  const { assessment, round } = useOpen();
  const nameRound = useRoundName();
  const words = useWords();
  const isOffered = ({ id }: Action) => id !== action.id && !action.waitsFor.includes(id);
  const nameOf = (one: Action) => one.title.trim() || words.plan.actions.untitled;
  const own = listActions(assessment, round.id).map((one, at) => ({ one, label: `${at + 1}. ${nameOf(one)}` }));
  const carried = listCarried(assessment, round).flatMap((one) => {
    const of = assessment.rounds.find(({ id }) => id === one.round);
    return of === undefined ? [] : [{ one, label: nameOf(one), group: words.plan.actions.carried(nameRound(assessment, of)) }];
  });
  return [...own, ...carried].filter(({ one }) => isOffered(one)).map(({ one, ...shown }) => ({ value: one.id, ...shown }));
}
