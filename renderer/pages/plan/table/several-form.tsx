/** Changes all chosen actions in one act: only what is filled in, with one way back. */

import { useEffect, useRef, useState } from 'react';
import { LONGEST_NAME, LONGEST_NOTE } from '../../../../assessments/limits.ts';
import type { Action } from '../../../../assessments/model.ts';
import { Button } from '../../../forms/button.tsx';
import { DateField } from '../../../forms/date-field.tsx';
import { FieldProblem } from '../../../forms/field.tsx';
import { SelectField } from '../../../forms/select-field.tsx';
import { TextField } from '../../../forms/text-field.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useWords } from '../../../state/words.tsx';
import { DueField } from '../action/due-field.tsx';
import { listNames } from '../action/names.ts';
import { STATES } from '../action/status-choice.ts';
import { changeSeveral, countLateStarts, isNothing, NOTHING, type Several } from './several.ts';

interface SeveralFormProps {
  readonly chosen: readonly Action[];
  readonly onClose: () => void;
}

export function SeveralForm({ chosen, onClose }: SeveralFormProps) {
  const { fields } = useWords().plan;
  const { several } = usePlanWords().acting;
  const { assessment, today, change } = useOpen();
  const [wanted, setWanted] = useState(NOTHING);
  const [isRefused, setRefused] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const set = (part: Partial<Several>) => setWanted((before) => ({ ...before, ...part }));
  const names = listNames(assessment);
  const late = countLateStarts(chosen, wanted.due);

  const apply = () => {
    if (isNothing(wanted)) return setRefused(true);
    onClose();
    return change({ kind: 'change-actions', actions: changeSeveral(chosen, wanted, today) }, several.changed(chosen.length));
  };
  return (
    <section className="several-form" aria-labelledby="several-title">
      <h3 id="several-title" ref={heading} tabIndex={-1} className="card-title">
        {several.title(chosen.length)}
      </h3>
      <p className="quiet">{several.text}</p>
      <div className="fields">
        <div className="field-pair">
          <TextField label={fields.owner} value={wanted.owner} onCommit={(owner) => set({ owner })} longest={LONGEST_NAME} offered={names} />
          <TextField label={fields.sponsor} value={wanted.sponsor} onCommit={(sponsor) => set({ sponsor })} longest={LONGEST_NAME} offered={names} />
        </div>
        <div className="stack">
          <DueField due={wanted.due} problem={late === 0 ? undefined : several.beforeStart(late)} onCommit={(due) => set({ due })} />
        </div>
        <DateField label={fields.reviewOn} value={wanted.reviewOn} onCommit={(reviewOn) => set({ reviewOn })} />
        <SelectField
          label={several.status}
          emptyLabel={several.asItIs}
          value={wanted.state}
          options={STATES.map((state) => ({ value: state, label: fields.statuses[state] }))}
          onCommit={(state) => set({ state })}
        />
        {wanted.state !== null && <TextField label={several.reason} value={wanted.reason} onCommit={(reason) => set({ reason })} longest={LONGEST_NOTE} />}
      </div>
      <div role="alert">{isRefused && isNothing(wanted) && <FieldProblem id="several-problem" text={several.nothing} />}</div>
      <div className="button-row">
        <Button kind="outlined" onPress={apply}>
          {several.change(chosen.length)}
        </Button>
        <Button kind="underlined" onPress={onClose}>
          {several.keep}
        </Button>
      </div>
    </section>
  );
}
