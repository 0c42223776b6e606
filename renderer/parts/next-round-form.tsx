/** Opens the next round: its date and form. What comes along is said; the answers start blank. */

import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Day } from '../../assessments/figures-model.ts';
import type { Form, Questionnaire } from '../../assessments/questionnaire-model.ts';
import { countQuestions } from '../../assessments/questionnaire/questionnaire.ts';
import { openNext } from '../../assessments/next-round.ts';
import { openActions } from '../../assessments/plan.ts';
import { latestRound } from '../../assessments/rounds.ts';
import { startWorkshop, USUAL_VOTERS } from '../../assessments/workshop/moves.ts';
import { showDay, showList } from '../../assessments/words/dates.ts';
import { Button } from '../forms/button.tsx';
import { DateField } from '../forms/date-field.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { AnsweringChoice, type Answering } from './answering-choice.tsx';
import { FormChoice } from './form-choice.tsx';
import { stopsAtDay } from '../forms/typed-day.ts';
import { useOpen } from '../state/open-assessment.tsx';
import { useSentence, useWords } from '../state/words.tsx';
import { useYearsWords } from '../state/years-words.ts';
import { newRoundId, useNextQuestionnaire } from './next-questionnaire.ts';
import { Notice } from './notice.tsx';

/** The id of the date field. */
const DATE = 'next-round-date';

export function NextRoundForm() {
  const { assessment, today, change, address } = useOpen();
  const words = useWords();
  const [, navigate] = useLocation();
  const next = useNextQuestionnaire(assessment.id);
  const questionnaire = next?.ok === true ? next.value : undefined;
  const before = latestRound(assessment);
  const [date, setDate] = useState<Day | null>(today);
  const [form, setForm] = useState<Form>(before.form);
  const [answering, setAnswering] = useState<Answering>(before.workshop === null ? 'alone' : 'workshop');
  const [problem, setProblem] = useSentence();

  const open = () => {
    if (questionnaire === undefined || stopsAtDay(DATE)) return;
    if (date === null) return setProblem((said) => said.rounds.needsDate);
    if (assessment.rounds.some((round) => round.date === date)) return setProblem((said) => said.rounds.sameDay(showDay(said, date)));
    const blank = openNext(assessment, { id: newRoundId(), date, form, questionnaire });
    const round = answering === 'alone' ? blank : { ...blank, workshop: startWorkshop(before.workshop?.voters ?? USUAL_VOTERS) };
    const isHere = assessment.questionnaires.some((each) => each.version === questionnaire.version);
    change({ kind: 'add-round', round, questionnaire: isHere ? null : questionnaire }, words.rounds.opened(showDay(words, date)));
    navigate(address(answering === 'alone' ? 'questions' : 'workshop', undefined, round.id).slice(1));
    return undefined;
  };

  return (
    <section className="stack">
      <h2 className="finding">{words.rounds.nextTitle}</h2>
      <p className="prose">{words.rounds.nextText}</p>
      {next !== undefined && <ComesAlong date={date ?? today} questionnaire={questionnaire} />}
      {before.closing === null && (
        <Notice kind="information">
          <b>{words.rounds.stillOpenTitle}.</b> {words.rounds.stillOpenText}
        </Notice>
      )}
      {questionnaire !== undefined && questionnaire.version !== before.questionnaire && (
        <Notice kind="information">
          {words.rounds.newerVersion(before.questionnaire, questionnaire.version)}{' '}
          <a href={`#/questionnaires/${questionnaire.id}/${questionnaire.version}`}>{words.rounds.newerVersionLook}</a>
        </Notice>
      )}
      {next?.ok === false && <Notice kind="alarm">{words.problems.readSentence(next.problem)}</Notice>}
      {problem !== undefined && <ProblemSummary title={words.problems.title(1)} problems={[{ id: DATE, text: problem }]} />}
      <div className="fields">
        <DateField id={DATE} label={words.rounds.date} hint={words.rounds.dateHint} value={date} problem={problem} onCommit={setDate} />
        <AnsweringChoice value={answering} onChoose={setAnswering} />
        <FormChoice value={form} counts={questionnaire && countQuestions(questionnaire)} onChoose={setForm} />
        <p>
          <Button kind="filled" onPress={open} isDisabled={questionnaire === undefined}>
            {words.rounds.openRound}
          </Button>
        </p>
      </div>
    </section>
  );
}

/** What a round of that day takes over from the one before it. */
function ComesAlong({ date, questionnaire }: { readonly date: Day; readonly questionnaire: Questionnaire | undefined }) {
  const { assessment } = useOpen();
  const words = useWords();
  const told = useYearsWords().rounds;
  const goals = questionnaire === undefined ? {} : openNext(assessment, { id: '', date, form: 'full', questionnaire }).goals;
  const targets = Object.values(goals).filter(({ target }) => target !== null).length;
  const actions = openActions(assessment).length;
  const parts = [...(targets === 0 ? [] : [told.targets(targets)]), ...(actions === 0 ? [] : [told.openActions(actions)])];
  return (
    <p className="prose">
      {parts.length > 0 && told.comesAlong(showList(words, parts))} {told.lookBack}
    </p>
  );
}
