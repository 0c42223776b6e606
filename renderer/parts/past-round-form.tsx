/** Begins a past round from paper: with its date and form it is there, and each answer is kept as it is typed in. */

import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Day } from '../../assessments/figures-model.ts';
import type { Form } from '../../assessments/questionnaire-model.ts';
import { countQuestions } from '../../assessments/questionnaire/questionnaire.ts';
import { openRound } from '../../assessments/rounds.ts';
import { showDay } from '../../assessments/words/dates.ts';
import { Button } from '../forms/button.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { stopsAtDay } from '../forms/typed-day.ts';
import { useOpen } from '../state/open-assessment.tsx';
import { useSentence, useWords } from '../state/words.tsx';
import { newRoundId, useNextQuestionnaire } from './next-questionnaire.ts';
import { Notice } from './notice.tsx';
import { PAST_DATE, PastRoundFields, useDateProblem } from './past-round-fields.tsx';
import { pastRoundView } from './past-round-view.ts';

export function PastRoundForm() {
  const { assessment, change, address } = useOpen();
  const words = useWords();
  const next = useNextQuestionnaire(assessment.id);
  const questionnaire = next?.ok === true ? next.value : undefined;
  const findProblem = useDateProblem();
  const [, navigate] = useLocation();
  const [date, setDate] = useState<Day | null>(null);
  const [form, setForm] = useState<Form>('full');
  const [problem, setProblem] = useSentence();

  const begin = () => {
    if (questionnaire === undefined || stopsAtDay(PAST_DATE)) return;
    const found = findProblem(date);
    setProblem(found);
    if (found !== undefined || date === null) return;
    const round = openRound({ id: newRoundId(), date, form, questionnaire, origin: 'paper' });
    const isHere = assessment.questionnaires.some((each) => each.version === questionnaire.version);
    change({ kind: 'add-round', round, questionnaire: isHere ? null : questionnaire }, words.rounds.pastBegun(showDay(words, date)));
    navigate(address('years', pastRoundView(round.id)).slice(1));
  };
  return (
    <section className="stack past-round">
      <h2 className="finding">{words.rounds.pastTitle}</h2>
      <p className="prose">{words.rounds.pastText}</p>
      {next?.ok === false && <Notice kind="alarm">{words.problems.readSentence(next.problem)}</Notice>}
      {problem !== undefined && <ProblemSummary title={words.problems.title(1)} problems={[{ id: PAST_DATE, text: problem }]} />}
      <div className="fields">
        <PastRoundFields date={date} form={form} counts={questionnaire && countQuestions(questionnaire)} problem={problem} onDate={setDate} onForm={setForm} />
        <p>
          <Button kind="filled" onPress={begin} isDisabled={questionnaire === undefined}>
            {words.rounds.pastBegin}
          </Button>
        </p>
      </div>
    </section>
  );
}
