/** Which role group somebody is in, asked once: five broad ones, and a way not to say. */

import type { RoleGroup } from '../../../assessments/workshop-model.ts';
import type { AskingWords } from '../../../assessments/words/phone.ts';
import { make } from './dom.ts';
import type { SaidRole } from './memory.ts';

/** In the order of methods C.7. */
const GROUPS: readonly RoleGroup[] = ['senior', 'managers', 'communications', 'front-line', 'ict'];

interface RoleWanted {
  readonly words: AskingWords;
  /** From how many people on a group is shown. */
  readonly least: number;
  readonly heading: 'h1' | 'h2';
  readonly said: SaidRole | null;
  readonly onSay: (role: SaidRole) => void;
}

/** The question for the role group that has been drawn. */
export interface RoleView {
  readonly element: HTMLFieldSetElement;
  readonly heading: HTMLElement;
}

/** Draws the question for the role group. */
export function drawRole({ words, least, heading: rank, said, onSay }: RoleWanted): RoleView {
  const heading = make(rank, { tabindex: '-1' }, words.asking.roleTitle);
  const options: readonly (readonly [SaidRole, string])[] = [...GROUPS.map((group) => [group, words.roleGroups[group]] as const), ['unsaid', words.asking.roleUnsaid]];
  const rows = options.map(([role, name]) => {
    const input = make('input', { type: 'radio', name: 'role', value: role, autocomplete: 'off' });
    input.checked = role === said;
    const label = make('label', { class: 'level apart', 'data-is': role === said ? 'chosen' : 'open' }, input, make('span', {}, name));
    input.addEventListener('change', () => {
      for (const each of rows) each.label.setAttribute('data-is', each.input.checked ? 'chosen' : 'open');
      onSay(role);
    });
    return { input, label };
  });
  const element = make(
    'fieldset',
    { class: 'levels', 'aria-describedby': 'role-rule' },
    make('legend', {}, heading),
    make('p', { class: 'rule', id: 'role-rule' }, words.asking.roleText(least)),
    ...rows.map(({ label }) => label),
  );
  return { element, heading };
}
