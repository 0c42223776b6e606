/** A past result typed in from paper: its date and a level for each question; saved as a closed round. */

import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Day, Form, Level, QuestionId, Questionnaire, Response } from '../../assessments/model.ts';
import { dimensionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import { openRound } from '../../assessments/rounds.ts';
import { showDay } from '../../assessments/words/dates.ts';
import { Button } from '../forms/button.tsx';
import { DateField } from '../forms/date-field.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { Segmented } from '../forms/segmented.tsx';
import { SelectField } from '../forms/select-field.tsx';
import { useOpen } from '../state/open-assessment.tsx';
import { useText, useWords } from '../state/words.tsx';
import { newRoundId, useQuestionnaire } from './next-round-form.tsx';

type PaperAnswer = `${Level}` | 'unknown';
type PaperAnswers = Readonly<Record<QuestionId, PaperAnswer | null>>;

export function PastRoundForm() {
  const questionnaire = useQuestionnaire();
  return questionnaire === undefined ? null : <Form questionnaire={questionnaire} />;
}

function Form({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { assessment, today, change, address } = useOpen();
  const words = useWords();
  const text = useText();
  const [, navigate] = useLocation();
  const [date, setDate] = useState<Day | null>(null);
  const [form, setForm] = useState<Form>('full');
  const [answers, setAnswers] = useState<PaperAnswers>({});
  const [problem, setProblem] = useState<{ readonly id: string; readonly text: string }>();

  const save = () => {
    const given = Object.entries(answers).filter(([, answer]) => answer !== null);
    const dateProblem = findDateProblem(date);
    if (dateProblem !== undefined || date === null) return setProblem({ id: 'past-round-date', text: dateProblem ?? words.rounds.needsDate });
    if (given.length === 0) return setProblem({ id: 'past-P1', text: words.rounds.needsLevels });
    const responses = Object.fromEntries(given.map(([id, answer]) => [id, toResponse(answer)]));
    const round = { ...openRound({ id: newRoundId(), date, form, questionnaire, origin: 'paper' }), responses };
    const isHere = assessment.questionnaires.some((each) => each.version === questionnaire.version);
    change({ kind: 'add-round', round, questionnaire: isHere ? null : questionnaire });
    change({ kind: 'close-round', round: round.id, on: date }, words.rounds.pastSaved(showDay(words, date)));
    navigate(address('years').slice(1));
    return undefined;
  };
  const findDateProblem = (day: Day | null): string | undefined => {
    if (day === null) return words.rounds.needsDate;
    if (day > today) return words.rounds.dateInFuture;
    return assessment.rounds.some((round) => round.date === day) ? words.rounds.sameDay(showDay(words, day)) : undefined;
  };

  const options = [
    ...questionnaire.levelNames.map((name, index) => ({ value: `${index + 1}` as PaperAnswer, label: words.rounds.levelOption(index + 1, text(name)) })),
    { value: 'unknown' as const, label: words.common.unknown },
  ];
  return (
    <section className="stack past-round">
      <h2 className="finding">{words.rounds.pastTitle}</h2>
      <p className="prose">{words.rounds.pastText}</p>
      {problem !== undefined && <ProblemSummary title={words.problems.title(1)} problems={[problem]} />}
      <div className="fields">
        <DateField
          id="past-round-date"
          label={words.rounds.pastDate}
          hint={words.rounds.pastDateHint}
          value={date}
          problem={problem?.id === 'past-round-date' ? problem.text : undefined}
          onCommit={setDate}
        />
        <Segmented
          label={words.rounds.form}
          value={form}
          options={[
            { value: 'full', label: words.rounds.formLabel.full },
            { value: 'quick', label: words.rounds.formLabel.quick },
          ]}
          onChoose={setForm}
        />
      </div>
      {dimensionsOf(questionnaire, form).map((dimension) => (
        <fieldset key={dimension.id}>
          <legend className="section-title">{text(dimension.name)}</legend>
          <div className="past-answers">
            {dimension.questions.map((question) => (
              <SelectField
                key={question.id}
                id={`past-${question.id}`}
                label={`${question.id} ${text(question.title)}`}
                value={answers[question.id] ?? null}
                options={options}
                emptyLabel={words.rounds.pastBlank}
                onCommit={(answer) => setAnswers((now) => ({ ...now, [question.id]: answer }))}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <p className="quiet">{words.rounds.pastRules}</p>
      <Button kind="filled" onPress={save}>
        {words.rounds.pastSave}
      </Button>
    </section>
  );
}

function toResponse(answer: PaperAnswer | null): Response {
  const level = ([1, 2, 3, 4, 5] as const).find((each) => String(each) === answer);
  return { answer: level === undefined ? { kind: 'unknown' } : { kind: 'level', level }, evidence: 'none', note: '' };
}
