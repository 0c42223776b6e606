/** The date and the form of the round that is open. */

import type { Day } from '../../../assessments/figures-model.ts';
import type { Form } from '../../../assessments/questionnaire-model.ts';
import { countQuestions } from '../../../assessments/questionnaire/questionnaire.ts';
import { showDay } from '../../../assessments/words/dates.ts';
import { DateField } from '../../forms/date-field.tsx';
import { FormChoice } from '../../parts/form-choice.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useVoting } from '../../state/voting.tsx';
import { useSentence, useWords } from '../../state/words.tsx';

export function RoundFields() {
  const { assessment, round, questionnaire, change } = useOpen();
  const { voting } = useVoting();
  const words = useWords();
  const [problem, setProblem] = useSentence();
  const isClosed = round.closing !== null;
  // With another form, closing would drop the votes on questions that it does not ask.
  const isVotedOn = round.closing === null && (voting?.boxes.length ?? 0) > 0;
  const set = (date: Day, form: Form) => change({ kind: 'change-round', round: round.id, date, form });
  const setDate = (date: Day | null) => {
    const isTaken = assessment.rounds.some((other) => other.id !== round.id && other.date === date);
    setProblem(isTaken && date !== null ? (said) => said.organisation.sameDay(showDay(said, date)) : undefined);
    if (date !== null && !isTaken) set(date, round.form);
  };
  return (
    <section className="stack">
      <h2 className="section-title">{words.organisation.roundHeading}</h2>
      {isClosed && <p className="quiet">{words.organisation.roundClosed}</p>}
      <div className="fields">
        <DateField
          label={words.organisation.roundDate}
          hint={words.organisation.roundDateHint}
          value={round.date}
          problem={problem}
          neededProblem={words.organisation.needsDate}
          isReadOnly={isClosed}
          onCommit={setDate}
        />
        <FormChoice
          value={round.form}
          counts={countQuestions(questionnaire)}
          hint={isVotedOn ? words.organisation.formVotedOn : words.organisation.formHint}
          isReadOnly={isClosed || isVotedOn}
          onChoose={(form) => set(round.date, form)}
        />
      </div>
    </section>
  );
}
