/** Whether what is about to be saved holds words that people have written about their answers, which may name somebody. */

import type { Assessment, Response, Round } from '../../../assessments/model.ts';
import { openActions } from '../../../assessments/plan.ts';
import type { Settlement } from '../../../assessments/workshop-model.ts';
import type { SettingValue } from '../../../electron/settings.ts';
import { isReportFormat } from '../../export/formats.ts';

/** Formats that hold the answers of every round. */
const ALL_ROUNDS = ['csv-answers', 'xlsx'];
/** Formats that hold every action. */
const ACTIONS = ['csv-actions', 'xlsx'];

/**
 * A report holds the answers of its round and quotes those of earlier ones beside them, a plan tells of what is still open from before, and data files hold every round.
 * Left out with the notes are reasons too: why a question does not apply, why it moved, what a group wrote where it differed, why a status changed or a round was opened again.
 */
export function holdsNotes(wanted: {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly kinds: SettingValue<'documentKinds'>;
  readonly formats: SettingValue<'documentFormats'>;
  readonly leavesOut: SettingValue<'documentLeavesOut'>;
}): boolean {
  const { assessment, round, kinds, formats, leavesOut } = wanted;
  if (leavesOut.includes('notes')) return false;
  const isReport = kinds.some((kind) => kind === 'report' || kind === 'committee') && formats.some(isReportFormat);
  const rounds = ALL_ROUNDS.some((format) => formats.includes(format)) ? assessment.rounds : isReport ? assessment.rounds.filter(({ date }) => date <= round.date) : [];
  const isPlan = kinds.some((kind) => kind !== 'summary') && formats.some(isReportFormat);
  const open = openActions(assessment);
  const planned = assessment.actions.filter((action) => action.round === round.id || open.includes(action));
  const actions = ACTIONS.some((format) => formats.includes(format)) ? assessment.actions : isPlan ? planned : [];
  const reasons = [...actions.flatMap(({ statuses }) => statuses), ...(isPlan ? round.reopenings : [])];
  if (reasons.some(({ reason }) => reason.trim() !== '')) return true;
  return rounds.some(({ responses, settled, whys }) => Object.values(responses).some(hasWords) || Object.values(settled).some(hasReasons) || Object.values(whys).some((why) => why.trim() !== ''));
}

function hasWords({ note, answer }: Response): boolean {
  return note.trim() !== '' || (answer?.kind === 'not-applicable' && answer.reason.trim() !== '');
}

function hasReasons({ reason, views }: Settlement): boolean {
  return [reason, ...views].some((text) => text.trim() !== '');
}
