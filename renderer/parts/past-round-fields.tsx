/** The date and the form of a past round, before and while it is typed in. */

import type { Day } from '../../assessments/figures-model.ts';
import type { Form } from '../../assessments/questionnaire-model.ts';
import type { FormCounts } from '../../assessments/questionnaire/questionnaire.ts';
import { showDay } from '../../assessments/words/dates.ts';
import { DateField } from '../forms/date-field.tsx';
import { FormChoice } from './form-choice.tsx';
import { useOpen } from '../state/open-assessment.tsx';
import { useWords, type Say } from '../state/words.tsx';

/** The id of the date field. */
export const PAST_DATE = 'past-round-date';

interface PastRoundFieldsProps {
  readonly date: Day | null;
  readonly form: Form;
  readonly counts: FormCounts | undefined;
  readonly problem: string | undefined;
  readonly onDate: (date: Day | null) => void;
  readonly onForm: (form: Form) => void;
}

export function PastRoundFields({ date, form, counts, problem, onDate, onForm }: PastRoundFieldsProps) {
  const words = useWords();
  return (
    <>
      <DateField id={PAST_DATE} label={words.rounds.pastDate} hint={words.rounds.pastDateHint} value={date} problem={problem} onCommit={onDate} />
      <FormChoice value={form} counts={counts} onChoose={onForm} />
    </>
  );
}

/** What keeps a day from being the date of a past round; undefined where nothing does. `own` is the round itself, once it is there. */
export function useDateProblem(own?: string): (day: Day | null) => Say | undefined {
  const { assessment, today } = useOpen();
  return (day) => {
    if (day === null) return (words) => words.rounds.needsDate;
    if (day > today) return (words) => words.rounds.dateInFuture;
    return assessment.rounds.some((round) => round.id !== own && round.date === day) ? (words) => words.rounds.sameDay(showDay(words, day)) : undefined;
  };
}
