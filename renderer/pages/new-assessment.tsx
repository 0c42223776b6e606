/** Begins an assessment: the name, the questionnaire, alone or in a workshop, and the form; the rest is asked on the organisation's own page. */

import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { LONGEST_NAME } from '../../assessments/limits.ts';
import type { Form } from '../../assessments/questionnaire-model.ts';
import type { FormCounts } from '../../assessments/questionnaire/questionnaire.ts';
import { latestRound } from '../../assessments/rounds.ts';
import { roundHalfUp } from '../../assessments/statistics/fraction.ts';
import { expectedToDiscuss, planAgenda, totalMinutes } from '../../assessments/workshop/agenda.ts';
import { startWorkshop, USUAL_VOTERS } from '../../assessments/workshop/moves.ts';
import type { Problem, QuestionnaireEntry } from '../../electron/api.ts';
import { host } from '../bridge.ts';
import { Button } from '../forms/button.tsx';
import { flushDrafts } from '../forms/drafts.ts';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { AnsweringChoice, proposedForm, type Answering } from '../parts/answering-choice.tsx';
import { FormChoice } from '../parts/form-choice.tsx';
import { TextField } from '../forms/text-field.tsx';
import { NotThere } from '../parts/not-there.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { keyOf, QuestionnaireChoice } from '../parts/questionnaire-choice.tsx';
import { useOneAtATime } from '../parts/use-one-at-a-time.ts';
import { useWords } from '../state/words.tsx';

/** Minutes that one person takes over a question, alone. */
const MINUTES_A_QUESTION = 2;

interface NewAssessmentPageProps {
  /** The questionnaire to begin with; the one that comes with Soundings where none is named. */
  readonly id: string | undefined;
  readonly version: string | undefined;
}

export function NewAssessmentPage({ id, version }: NewAssessmentPageProps) {
  const words = useWords();
  const [, navigate] = useLocation();
  const [name, setName] = useState('');
  const [answering, setAnswering] = useState<Answering>('alone');
  const [chosenForm, setForm] = useState<Form>();
  const form = chosenForm ?? proposedForm(answering);
  const [isNameMissing, setNameMissing] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const once = useOneAtATime();
  const [entries, setEntries] = useState<readonly QuestionnaireEntry[]>();
  const [chosen, setChosen] = useState(id === undefined ? undefined : `${id} ${version}`);
  useEffect(() => {
    void host.listQuestionnaires().then((list) => setEntries(list.entries));
  }, []);
  const questionnaire = entries?.find((entry) => (chosen === undefined ? entry.isBuiltIn : keyOf(entry) === chosen));
  const counts = questionnaire?.counts;
  const hint = counts && (answering === 'alone' ? words.library.formHint(counts.full * MINUTES_A_QUESTION) : words.library.formHintRoom(roomMinutes(counts, 'quick'), roomMinutes(counts, 'full')));

  const start = async (typed: string) => {
    const wanted = typed.trim();
    setNameMissing(wanted === '');
    if (wanted === '') return undefined;
    // The field says so, and keeps what was typed.
    if (wanted.length > LONGEST_NAME) return document.getElementById('new-name')?.focus();
    const answer = await host.createAssessment({ name: wanted, form, ...(questionnaire?.isBuiltIn === false && { questionnaire: { id: questionnaire.id, version: questionnaire.version } }) });
    if (!answer.ok) return setProblem(answer.problem);
    const { assessment, revision } = answer.value;
    // Where this cannot be kept, the page of the workshop begins one itself.
    if (answering === 'workshop') await host.changeAssessment(assessment.id, revision, { kind: 'set-workshop', round: latestRound(assessment).id, workshop: startWorkshop(USUAL_VOTERS) });
    return navigate(`/a/${assessment.id}/now/${answering === 'workshop' ? 'workshop' : 'organisation'}`);
  };
  if (entries !== undefined && questionnaire === undefined) return <NotThere problem={{ kind: 'not-found' }} />;
  return (
    <Page title={words.library.newTitle}>
      {problem !== undefined && (
        <Notice kind="alarm" isAnnounced>
          {words.problems.actSentence(problem)}
        </Notice>
      )}
      {isNameMissing && <ProblemSummary title={words.problems.title(1)} problems={[{ id: 'new-name', text: words.library.needsName }]} />}
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          flushDrafts();
          const typed = new FormData(event.currentTarget).get('new-name');
          once(() => start(typeof typed === 'string' ? typed : name));
        }}
      >
        <TextField
          id="new-name"
          label={words.library.name}
          hint={words.library.nameHint}
          value={name}
          longest={LONGEST_NAME}
          problem={isNameMissing ? words.library.needsName : undefined}
          onCommit={setName}
        />
        {entries !== undefined && entries.length > 1 && <QuestionnaireChoice entries={entries} value={questionnaire} onChoose={setChosen} />}
        <AnsweringChoice value={answering} onChoose={setAnswering} />
        <FormChoice value={form} counts={counts} {...(hint !== undefined && { hint })} onChoose={setForm} />
        <div className="button-row">
          <Button kind="filled" type="submit">
            {words.library.start}
          </Button>
          <a href="#/">{words.library.backToLibrary}</a>
        </div>
      </form>
    </Page>
  );
}

/** Minutes that a room takes for a form. */
function roomMinutes(counts: FormCounts, form: Form): number {
  return roundHalfUp(totalMinutes(planAgenda(counts[form], expectedToDiscuss(form))), 0);
}
