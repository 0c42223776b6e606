/** Whether what is about to be saved holds words that people have written about their answers, which may name somebody. */

import type { Assessment, Response, Round } from '../../../assessments/model.ts';
import type { Settlement } from '../../../assessments/workshop-model.ts';
import type { SettingValue } from '../../../electron/settings.ts';
import { isReportFormat } from '../../export/formats.ts';

/** A document holds the answers of its round, the data file those of every round. Reasons why a question does not apply, and what a group wrote where it differed, are left out with the notes. */
export function holdsNotes(wanted: {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly kind: SettingValue<'documentKind'>;
  readonly formats: SettingValue<'documentFormats'>;
  readonly leavesOut: SettingValue<'documentLeavesOut'>;
}): boolean {
  const { assessment, round, kind, formats, leavesOut } = wanted;
  if (leavesOut.includes('notes')) return false;
  const isReport = kind === 'report' && formats.some(isReportFormat);
  const rounds = formats.includes('csv-answers') ? assessment.rounds : isReport ? [round] : [];
  return rounds.some(({ responses, settled }) => Object.values(responses).some(hasWords) || Object.values(settled).some(hasReasons));
}

function hasWords({ note, answer }: Response): boolean {
  return note.trim() !== '' || (answer?.kind === 'not-applicable' && answer.reason.trim() !== '');
}

function hasReasons({ reason, views }: Settlement): boolean {
  return [reason, ...views].some((text) => text.trim() !== '');
}
