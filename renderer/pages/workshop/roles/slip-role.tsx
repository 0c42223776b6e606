/** The role group that is ticked on a paper slip, if one is. */

import { useId, useRef, type KeyboardEvent } from 'react';
import type { RoleGroup } from '../../../../assessments/workshop-model.ts';
import { ROLE_GROUPS } from '../../../../assessments/workshop/roles.ts';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import '../../../styles/workshop-roles.css';

interface SlipRoleProps {
  readonly role: RoleGroup | undefined;
  readonly onChoose: (role: RoleGroup | undefined) => void;
  readonly onNext: () => void;
}

export function SlipRole({ role, onChoose, onNext }: SlipRoleProps) {
  const told = useWorkshopWords().roles;
  const name = useId();
  const row = useRef<HTMLFieldSetElement>(null);
  const options: readonly { readonly value: RoleGroup | undefined; readonly label: string }[] = [
    ...ROLE_GROUPS.map((group) => ({ value: group, label: told.groups[group] })),
    { value: undefined, label: told.notSaid },
  ];
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onNext();
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      onChoose(undefined);
      row.current?.querySelectorAll('input')[options.length - 1]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <fieldset ref={row} className="slip-row slip-role" onKeyDown={press}>
      <legend>{told.typed}</legend>
      <div className="segmented">
        {options.map(({ value, label }) => (
          <label key={label}>
            <input type="radio" name={name} autoComplete="off" checked={value === role} onChange={() => onChoose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
