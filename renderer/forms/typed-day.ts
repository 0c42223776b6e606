/** What a date control holds when it is left: a day, nothing, or something that is no day to keep. */

import type { Day } from '../../assessments/figures-model.ts';

type TypedDay =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly why: 'incomplete' | 'year' };

/** Reads the control itself: a date that is only half typed reads as empty, and a year of two digits as one of the first century. */
export function readDay(typed: string, validity: Pick<ValidityState, 'valid' | 'badInput'>): TypedDay {
  if (!validity.valid) return { kind: 'refused', why: validity.badInput ? 'incomplete' : 'year' };
  return typed === '' ? { kind: 'empty' } : { kind: 'day', day: typed };
}

/** Whether a date field shows something that was refused; focus then goes to it, so that nobody goes on with the day from before. */
export function stopsAtDay(id: string): boolean {
  const control = document.getElementById(id);
  if (!(control instanceof HTMLInputElement) || control.validity.valid) return false;
  control.focus();
  return true;
}
