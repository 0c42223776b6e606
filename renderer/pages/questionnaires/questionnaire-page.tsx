/** One questionnaire from end to end, before anybody answers it: its questions, what they rest on, and what changed since the version before. */

import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { LONGEST_LEVEL_IN_WORDS } from '../../../assessments/limits.ts';
import type { Questionnaire } from '../../../assessments/questionnaire-model.ts';
import { listLongLevels } from '../../../assessments/questionnaire/check/advice.ts';
import { countQuestions } from '../../../assessments/questionnaire/questionnaire.ts';
import type { Problem } from '../../../electron/api.ts';
import { host } from '../../bridge.ts';
import { Button, LinkButton } from '../../forms/button.tsx';
import { NotThere } from '../../parts/not-there.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useQuestionnaireWords } from '../../state/questionnaire-words.ts';
import { useText, useWords } from '../../state/words.tsx';
import '../../styles/questionnaires.css';
import { Changes } from './changes.tsx';
import { QuestionInside } from './question-inside.tsx';
import { useQuestionnaireActs } from './use-questionnaire-acts.tsx';

interface QuestionnairePageProps {
  readonly id: string;
  readonly version: string;
}

export function QuestionnairePage({ id, version }: QuestionnairePageProps) {
  const [questionnaire, setQuestionnaire] = useState<Questionnaire>();
  const [isBuiltIn, setBuiltIn] = useState(true);
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    void host.listQuestionnaires().then(({ entries }) => setBuiltIn(entries.find((entry) => entry.id === id && entry.version === version)?.isBuiltIn ?? true));
    void host.readQuestionnaire(id, version).then((answer) => (answer.ok ? setQuestionnaire(answer.value) : setProblem(answer.problem)));
  }, [id, version]);
  if (problem !== undefined) return <NotThere problem={problem} />;
  return questionnaire === undefined ? null : <Inside questionnaire={questionnaire} isBuiltIn={isBuiltIn} />;
}

function Inside({ questionnaire, isBuiltIn }: { readonly questionnaire: Questionnaire; readonly isBuiltIn: boolean }) {
  const words = useQuestionnaireWords();
  const shared = useWords();
  const text = useText();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<Problem>();
  const { save, askToRemove, dialog } = useQuestionnaireActs(questionnaire, () => navigate('/questionnaires'), setProblem);
  const { id, version, title, instruction, levelNames, dimensions } = questionnaire;
  return (
    <Page title={words.title}>
      <div className="questionnaire-inside sections">
        <section className="stack">
          <p>
            <a href="#/questionnaires">{words.all}</a>
          </p>
          {problem !== undefined && (
            <Notice kind="alarm" isAnnounced>
              {shared.problems.actSentence(problem)}
            </Notice>
          )}
          <h2 className="finding">{text(title)}</h2>
          <p>
            {words.version(version)} · {words.counts(countQuestions(questionnaire))} · {isBuiltIn ? words.builtIn : words.imported} · {id}
          </p>
          <div className="button-row">
            <LinkButton kind="filled" href={`#/new/${id}/${version}`}>
              {words.use}
            </LinkButton>
            <Button kind="outlined" onPress={save}>
              {words.save}
            </Button>
            {!isBuiltIn && (
              <Button kind="remove" onPress={askToRemove}>
                {words.remove}
              </Button>
            )}
          </div>
          <Advice questionnaire={questionnaire} />
        </section>
        <section className="stack prose">
          <h2 className="section-title">{words.inside.answering}</h2>
          <p>{text(instruction)}</p>
          <h3>{words.inside.levelNames}</h3>
          <ol>
            {levelNames.map((name, at) => (
              <li key={at}>{words.inside.level(at + 1, text(name))}</li>
            ))}
          </ol>
        </section>
        {dimensions.map((dimension) => (
          <section key={dimension.id} className="stack">
            <h2 className="section-title">{text(dimension.name)}</h2>
            <p className="lead">{text(dimension.question)}</p>
            <div>
              {dimension.questions.map((question) => (
                <QuestionInside key={question.id} questionnaire={questionnaire} question={question} />
              ))}
            </div>
          </section>
        ))}
        <Changes questionnaire={questionnaire} />
      </div>
      {dialog}
    </Page>
  );
}

/** What would make it better; nothing where nothing would. */
function Advice({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { advice } = useQuestionnaireWords();
  const long = listLongLevels(questionnaire);
  if (long.length === 0) return null;
  return (
    <Notice kind="information">
      <p>
        <b>{advice.title}.</b> {advice.text(LONGEST_LEVEL_IN_WORDS)}
      </p>
      <ul className="fault-list">
        {long.map(({ question, level, language, words }) => (
          <li key={`${question} ${level} ${language}`}>{advice.line(question, level, advice.languages[language], words)}</li>
        ))}
      </ul>
    </Notice>
  );
}
