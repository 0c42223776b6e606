/** Opens a coordinator's workbook. */

import type { Form, Text } from '../questionnaire-model.ts';
import { groupOf } from './group-choices.ts';
import type { Book } from './pool-model.ts';

/** A new workbook: one group of all organisations, the last 24 months. */
export function openBook(wanted: {
  readonly id: string;
  readonly name: string;
  readonly madeBy: string;
  readonly licence: string;
  readonly title: Text;
  readonly notes: Text;
  readonly questionnaire: Book['questionnaire'];
  readonly form: Form;
}): Book {
  return { format: 'soundings-pool', version: 1, ...wanted, windowMonths: 24, families: [], successors: [], groups: [groupOf({ kind: 'all' })], previous: null };
}
