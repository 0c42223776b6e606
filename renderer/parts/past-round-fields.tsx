/** The date and the form of a past round, before and while it is typed in. */

import type { Day, Form } from '../../assessments/model.ts';
import { showDay } from '../../assessments/words/dates.ts';
import { DateField } from '../forms/date-field.tsx';
import { FormChoice } from './form-choice.tsx';
import { useOpen } from '../state/open-assessment.tsx';
import { useWords } from '../state/words.tsx';

/** The id of the date field. */
export const PAST_DATE = 'past-round-date';

interface PastRoundFieldsProps {
  readonly date: Day | null;
  readonly form: Form;
  readonly problem: string | undefined;
  readonly onDate: (date: Day | null) => void;
  readonly onForm: (form: Form) => void;
}

export function PastRoundFields({ date, form, problem, onDate, onForm }: PastRoundFieldsProps) {
  const words = useWords();
  return (
    <>
      <DateField id={PAST_DATE} label={words.rounds.pastDate} hint={words.rounds.pastDateHint} value={date} problem={problem} onCommit={onDate} />
      <FormChoice value={form} onChoose={onForm} />
    </>
  );
}

/** What keeps a day from being the date of a past round; undefined where nothing does. `own` is the round itself, once it is there. */
export function useDateProblem(own?: string): (day: Day | null) => string | undefined {
  const { assessment, today } = useOpen();
  const words = useWords();
  return (day) => {
    if (day === null) return words.rounds.needsDate;
    if (day > today) return words.rounds.dateInFuture;
    return assessment.rounds.some((round) => round.id !== own && round.date === day) ? words.rounds.sameDay(showDay(words, day)) : undefined;
  };
}
