/** A slip with the text of every level, for people who cannot see the projector. */

import type { Question } from '../../../../../assessments/questionnaire-model.ts';
import { dimensionsOf } from '../../../../../assessments/questionnaire/questionnaire.ts';
import { useOpen } from '../../../../state/open-assessment.tsx';
import { useText, useWords } from '../../../../state/words.tsx';
import { useWorkshopWords } from '../../../../state/workshop-words.ts';
import { PaperRoles } from '../../roles/paper-roles.tsx';
import { SlipHead } from './slip-head.tsx';
import { useLevelNames } from './use-level-names.ts';

export function TextSlip() {
  const told = useWorkshopWords().setUp.papers.slips;
  const text = useText();
  const { round, questionnaire } = useOpen();
  return (
    <>
      <SlipHead />
      <PaperRoles />
      {dimensionsOf(questionnaire, round.form).map((dimension) => (
        <section key={dimension.id}>
          <h4>{text(dimension.name)}</h4>
          {dimension.questions.map((question) => (
            <QuestionOnPaper key={question.id} question={question} />
          ))}
        </section>
      ))}
      <p className="slip-end">{told.fold}</p>
    </>
  );
}

function QuestionOnPaper({ question }: { readonly question: Question }) {
  const words = useWords();
  const text = useText();
  const descriptors = question.levels.map(text);
  const levels = useLevelNames().map((each) => ({ ...each, descriptor: descriptors[each.level - 1] }));
  return (
    <div className="slip-question">
      <h5>
        {question.id} {text(question.question)}
      </h5>
      <ul>
        {levels.map(({ level, name, descriptor }) => (
          <li key={level}>
            <span className="slip-box" />
            <b className="never-break">
              {level} {name}
            </b>
            <span>{descriptor}</span>
          </li>
        ))}
      </ul>
      <p className="slip-apart">
        <span>
          <span className="slip-box" /> {words.common.unknown}
        </span>
        {question.canNotApply && (
          <span>
            <span className="slip-box" /> {words.common.notApplicable}
          </span>
        )}
      </p>
    </div>
  );
}
