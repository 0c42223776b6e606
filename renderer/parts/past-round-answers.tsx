/** A past round while it is typed in: each answer is kept at once, and saving closes the round on its date. */

import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Day } from '../../assessments/figures-model.ts';
import type { Round } from '../../assessments/model.ts';
import type { Form } from '../../assessments/questionnaire-model.ts';
import { countQuestions, dimensionsOf, questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import { countGiven } from '../../assessments/responses.ts';
import { questionnaireOf } from '../../assessments/rounds.ts';
import { showDay } from '../../assessments/words/dates.ts';
import { Button } from '../forms/button.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { stopsAtDay } from '../forms/typed-day.ts';
import { useOpen } from '../state/open-assessment.tsx';
import { useSentence, useText, useWords } from '../state/words.tsx';
import { PaperAnswer, paperAnswerId } from './paper-answer.tsx';
import { PAST_DATE, PastRoundFields, useDateProblem } from './past-round-fields.tsx';

export function PastRoundAnswers({ round }: { readonly round: Round }) {
  const { assessment, change, address } = useOpen();
  const words = useWords();
  const text = useText();
  const [, navigate] = useLocation();
  const findProblem = useDateProblem(round.id);
  const [dateProblem, setDateProblem] = useSentence();
  const [needsAnswer, setNeedsAnswer] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What led here is gone by now, and focus with it.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);

  const questionnaire = questionnaireOf(assessment, round);
  const first = questionsOf(questionnaire, round.form)[0];
  const isBlank = countGiven(questionnaire, round).given === 0;
  const name = showDay(words, round.date);
  const setRound = (date: Day, form: Form) => change({ kind: 'change-round', round: round.id, date, form });
  const setDate = (date: Day | null) => {
    const problem = findProblem(date);
    setDateProblem(problem);
    if (problem === undefined && date !== null) setRound(date, round.form);
  };
  const save = () => {
    setNeedsAnswer(isBlank);
    if (isBlank || stopsAtDay(PAST_DATE)) return;
    change({ kind: 'close-round', round: round.id, on: round.date, votes: null }, words.rounds.pastSaved(name));
    navigate(address('years').slice(1));
  };
  return (
    <section className="stack past-round">
      <h2 ref={heading} className="finding" tabIndex={-1}>
        {words.rounds.pastTyping(name)}
      </h2>
      <p className="prose">{words.rounds.pastTypingText}</p>
      {needsAnswer && isBlank && first !== undefined && (
        <ProblemSummary title={words.problems.title(1)} problems={[{ id: paperAnswerId(first.id), text: words.rounds.needsLevels }]} />
      )}
      <div className="fields">
        <PastRoundFields date={round.date} form={round.form} counts={countQuestions(questionnaire)} problem={dateProblem} onDate={setDate} onForm={(form) => setRound(round.date, form)} />
      </div>
      {dimensionsOf(questionnaire, round.form).map((dimension) => (
        <fieldset key={dimension.id}>
          <legend className="section-title">{text(dimension.name)}</legend>
          <div className="past-answers">
            {dimension.questions.map((question) => (
              <PaperAnswer key={question.id} round={round} question={question} levelNames={questionnaire.levelNames} />
            ))}
          </div>
        </fieldset>
      ))}
      <p className="quiet">{words.rounds.pastRules}</p>
      <p>
        <Button kind="filled" onPress={save}>
          {words.rounds.pastSave}
        </Button>
      </p>
    </section>
  );
}
