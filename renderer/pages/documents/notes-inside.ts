/** Whether what is about to be saved holds words that people have written about their answers, which may name somebody. */

import type { Assessment, Response, Round } from '../../../assessments/model.ts';
import type { Settlement } from '../../../assessments/workshop-model.ts';
import type { SettingValue } from '../../../electron/settings.ts';
import { isReportFormat } from '../../export/formats.ts';

/** Formats that hold the answers of every round. */
const ALL_ROUNDS = ['csv-answers', 'xlsx'];
/** Formats that hold every action. */
const ACTIONS = ['csv-actions', 'xlsx'];

/** A document holds the answers of its round, the data file those of every round. Reasons why a question does not apply, what a group wrote where it differed, and reasons for a status are left out with the notes. */
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
  const rounds = ALL_ROUNDS.some((format) => formats.includes(format)) ? assessment.rounds : isReport ? [round] : [];
  const isPlan = kinds.some((kind) => kind !== 'summary') && formats.some(isReportFormat);
  const actions = ACTIONS.some((format) => formats.includes(format)) ? assessment.actions : isPlan ? assessment.actions.filter((action) => action.round === round.id) : [];
  if (actions.some(({ statuses }) => statuses.some(({ reason }) => reason.trim() !== ''))) return true;
  return rounds.some(({ responses, settled }) => Object.values(responses).some(hasWords) || Object.values(settled).some(hasReasons));
}

function hasWords({ note, answer }: Response): boolean {
  return note.trim() !== '' || (answer?.kind === 'not-applicable' && answer.reason.trim() !== '');
}

function hasReasons({ reason, views }: Settlement): boolean {
  return [reason, ...views].some((text) => text.trim() !== '');
}
