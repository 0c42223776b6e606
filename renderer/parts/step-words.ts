/** What an act was about, in words: what is said when it is taken back or done again. */

import { listDifferences, type Difference } from '../../assessments/differences.ts';
import type { Assessment } from '../../assessments/model.ts';
import { showDay } from '../../assessments/words/dates.ts';
import type { Words } from '../../assessments/words/words.ts';

/** "answer to C6": what differs between two states of an assessment, the first of it by name. */
export function tellStep(words: Words, before: Assessment, after: Assessment): string {
  const [first, ...others] = new Set(listDifferences(before, after).map((difference) => tellDifference(words, difference)));
  if (first === undefined) return words.shell.step.nothing;
  return others.length === 0 ? first : words.shell.step.more(first, others.length);
}

function tellDifference(words: Words, difference: Difference): string {
  const { step } = words.shell;
  switch (difference.kind) {
    case 'organisation':
    case 'peers':
    case 'workshop':
    case 'target-line':
    case 'handed':
      return step[difference.kind];
    case 'answer':
    case 'remarks':
    case 'settled':
    case 'goal':
    case 'why':
      return step[difference.kind](difference.question);
    case 'action-added':
    case 'action-removed':
    case 'action-changed':
      return step.action(difference.title.trim() || words.plan.actions.untitled);
    case 'wording':
      return words.templates.step(difference.template);
    default:
      return step.round(showDay(words, difference.date));
  }
}
