/** One question of a questionnaire, opened on request: its levels, what shows it, the steps up and where it comes from. */

import type { Question, Questionnaire } from '../../../assessments/questionnaire-model.ts';
import { listSources } from '../../../assessments/questionnaire/sources.ts';
import { SourceClaims } from '../../parts/source-claims.tsx';
import { useQuestionnaireWords } from '../../state/questionnaire-words.ts';
import { useText, useWords } from '../../state/words.tsx';

interface QuestionInsideProps {
  readonly questionnaire: Questionnaire;
  readonly question: Question;
}

export function QuestionInside({ questionnaire, question }: QuestionInsideProps) {
  const { inside } = useQuestionnaireWords();
  const words = useWords();
  const text = useText();
  const marks = [question.isQuick && inside.quick, question.canNotApply && inside.canNotApply, inside.since(question.since)].filter((mark) => mark !== false);
  return (
    <details className="question-inside">
      <summary>{inside.questionNamed(question.id, text(question.title))}</summary>
      <div className="stack prose">
        <p className="lead">{text(question.question)}</p>
        <p className="small quiet">{marks.join(' · ')}</p>
        <dl>
          {question.levels.map((level, at) => (
            <div key={at}>
              <dt>{inside.level(at + 1, text(questionnaire.levelNames[at] ?? level))}</dt>
              <dd>{text(level)}</dd>
              {question.enoughWhen?.[at] !== undefined && <dd className="quiet">{text(question.enoughWhen[at])}</dd>}
            </div>
          ))}
        </dl>
        <h3>{inside.evidence}</h3>
        <p>{text(question.evidence)}</p>
        <h3>{inside.steps}</h3>
        <dl>
          {question.stepsUp.map((step, at) => (
            <div key={at}>
              <dt>{inside.stepFrom(at + 1, at + 2)}</dt>
              <dd>{text(step.action)}</dd>
              <dd className="small quiet">
                {words.plan.choose.effortLine(words.plan.choose.efforts[step.effort], words.plan.choose.effortBands[step.effort])}
                {step.template !== null && ` ${words.templates.named(step.template)}`}
              </dd>
            </div>
          ))}
        </dl>
        <Sources questionnaire={questionnaire} question={question} />
      </div>
    </details>
  );
}

function Sources({ questionnaire, question }: QuestionInsideProps) {
  const { inside } = useQuestionnaireWords();
  const sources = listSources(questionnaire, question.sources);
  if (sources.length === 0) return null;
  return (
    <>
      <h3>{inside.sources}</h3>
      <SourceClaims sources={sources} />
    </>
  );
}
