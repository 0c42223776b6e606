/** What the queue of changes needs to tell apart: the same thing or another, done or not, worth trying again or not. */

import type { Change } from '../../assessments/change-model.ts';
import { applyChange, isConflict } from '../../assessments/changes.ts';
import type { Assessment } from '../../assessments/model.ts';

/** Whether two changes are about the same response, goal, action, organisation field, piece of a template's wording, workshop or round. */
export function isSameThing(one: Change, other: Change): boolean {
  return namesOf(one).some((name) => namesOf(other).includes(name));
}

/** Whether the assessment already is as the change would make it: two windows that agree have nothing to settle, and what was written need not be sent again. */
export function isDone(assessment: Assessment, change: Change): boolean {
  switch (change.kind) {
    case 'remove-action':
      return !assessment.actions.some((action) => action.id === change.action);
    case 'add-round':
      return assessment.rounds.some((round) => round.id === change.round.id);
    case 'remove-round':
      return !assessment.rounds.some((round) => round.id === change.round);
    case 'close-round':
      return assessment.rounds.find((round) => round.id === change.round)?.closing?.closedOn === change.on;
    case 'reopen-round':
      return assessment.rounds.find((round) => round.id === change.round)?.closing === null;
    default: {
      const after = applyChange(assessment, change);
      return after.ok && !isConflict(assessment, after.value, change);
    }
  }
}

/** Whether trying again later may help without anybody doing anything. */
export function isPassing({ kind }: { readonly kind: string }): boolean {
  return ['disk-full', 'folder-read-only', 'disk-failed', 'out-of-reach'].includes(kind);
}

/** Whether the host will never take the change, whatever anybody does. A file that is gone or damaged is not such a case: it may come back. */
export function isIllegal({ kind }: { readonly kind: string }): boolean {
  return !isPassing({ kind }) && !kind.startsWith('file-') && !['not-found', 'failed', 'stale'].includes(kind);
}

function namesOf(change: Change): readonly string[] {
  switch (change.kind) {
    case 'change-organisation':
      return Object.entries(change.fields).flatMap(([field, value]) => (value === undefined ? [] : [`organisation ${field}`]));
    case 'record-response':
      return [`response ${change.round} ${change.question}`];
    case 'settle-questions':
      return Object.keys(change.questions).map((question) => `response ${change.round} ${question}`);
    case 'set-workshop':
      return [`workshop ${change.round}`];
    case 'set-goal':
      return [`goal ${change.round} ${change.question}`];
    case 'choose-peers':
      return [`peers ${change.round}`];
    case 'put-action':
      return [`action ${change.action.id}`];
    case 'change-actions':
      return change.actions.map(({ id }) => `action ${id}`);
    case 'remove-action':
      return [`action ${change.action}`];
    case 'set-target-line':
      return [`target line ${change.round}`];
    case 'set-why':
      return [`why ${change.round} ${change.question}`];
    case 'set-handed':
      return [`handed ${change.round}`];
    case 'add-round':
      return [`round ${change.round.id}`];
    case 'write-draft':
      return [`draft ${change.template} ${change.question ?? ''} ${change.language} ${change.place}`];
    default:
      return [`round ${change.round}`];
  }
}
