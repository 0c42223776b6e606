/** The ids of the fields of the open action, by which a list of what is missing or wrong sends focus to them. */

import type { Action } from '../../../../assessments/model.ts';
import type { ActionField } from '../../../../assessments/plan.ts';

export function fieldId(field: ActionField): string {
  return `action-${field}`;
}

/** Moves focus to a field. */
export function focusField(field: ActionField): void {
  document.getElementById(fieldId(field))?.focus();
}

/** What the fields of one action are given: the action, and the way to change some of it. */
export interface ActionFieldsProps {
  readonly action: Action;
  readonly onChange: (fields: Partial<Action>) => void;
}
