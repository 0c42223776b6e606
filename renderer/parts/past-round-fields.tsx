/** The date and the form of a past round, before and while it is typed in. */

import type { Day, Form } from '../../assessments/model.ts';
import { showDay } from '../../assessments/words/dates.ts';
import { DateField } from '../forms/date-field.tsx';
import { Segmented } from '../forms/segmented.tsx';
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
      <Segmented
        label={words.rounds.form}
        value={form}
        options={[
          { value: 'full', label: words.rounds.formLabel.full },
          { value: 'quick', label: words.rounds.formLabel.quick },
        ]}
        onChoose={onForm}
      />
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
