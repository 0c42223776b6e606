/** The screen before the first question of a vote: which role group its voter is in. Nothing is chosen for them, and going on without a choice says nothing. */

import { useEffect, useRef, type FormEvent } from 'react';
import type { RoleGroup } from '../../../../assessments/workshop-model.ts';
import { ROLE_GROUPS } from '../../../../assessments/workshop/roles.ts';
import { Button } from '../../../forms/button.tsx';
import { ChoiceList } from '../../../forms/choice-list.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import '../../../styles/workshop-roles.css';

interface BallotRoleProps {
  readonly least: number;
  /** What was chosen in this turn: null is “rather not”, undefined nothing. */
  readonly role: RoleGroup | null | undefined;
  /** Whether something may have been chosen before the vote was left. */
  readonly mayBeGiven: boolean;
  /** The words of the button that goes on. */
  readonly onward: string;
  readonly onChoose: (role: RoleGroup | null) => void;
  readonly onTurn: () => void;
}

export function BallotRole({ least, role, mayBeGiven, onward, onChoose, onTurn }: BallotRoleProps) {
  const told = useWorkshopWords().roles;
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => (place.current?.querySelector<HTMLElement>('input:checked') ?? place.current?.querySelector<HTMLElement>('input'))?.focus({ preventScroll: true }), []);
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    onTurn();
  };
  const options = [...ROLE_GROUPS.map((group) => ({ value: group, label: told.groups[group] })), { value: 'rather-not', label: told.rather } as const];
  return (
    <form ref={place} className="ballot-question" autoComplete="off" onSubmit={goOn}>
      <ChoiceList
        legend={
          <>
            <h2 className="question-title">{told.which}</h2>
            <span className="question-rule">{told.whichHint(least)}</span>
          </>
        }
        value={role === null ? 'rather-not' : (role ?? null)}
        options={options}
        onChoose={(value) => onChoose(value === 'rather-not' ? null : value)}
      />
      {mayBeGiven && role === undefined && <p className="quiet">{told.saidBefore}</p>}
      <div className="question-ways">
        <Button kind="filled" type="submit">
          {onward}
        </Button>
      </div>
    </form>
  );
}
