/** A slip with one row a question: a box for each level, for don't know, and for does not apply where that can be. */

import { dimensionsOf, questionsOf } from '../../../../../assessments/questionnaire/questionnaire.ts';
import { LEVELS } from '../../../../../assessments/workshop/tally.ts';
import { useOpen } from '../../../../state/open-assessment.tsx';
import { useText } from '../../../../state/words.tsx';
import { useWorkshopWords } from '../../../../state/workshop-words.ts';
import { PaperRoles } from '../../roles/paper-roles.tsx';
import { SlipHead } from './slip-head.tsx';

export function ShortSlip() {
  const told = useWorkshopWords().setUp.papers.slips;
  const text = useText();
  const { round, questionnaire } = useOpen();
  const hasNotApplicable = questionsOf(questionnaire, round.form).some(({ canNotApply }) => canNotApply);
  return (
    <>
      <SlipHead marks={hasNotApplicable ? told.marks : told.marksWithoutNot} />
      <PaperRoles />
      <table className="slip-rows">
        <thead>
          <tr>
            <th scope="col">{told.columns.question}</th>
            {LEVELS.map((level) => (
              <th key={level} scope="col">
                {level}
              </th>
            ))}
            <th scope="col">{told.columns.unknown}</th>
            {hasNotApplicable && <th scope="col">{told.columns.notApplicable}</th>}
          </tr>
        </thead>
        {dimensionsOf(questionnaire, round.form).map((dimension) => (
          <tbody key={dimension.id}>
            <tr className="slip-dimension">
              <th scope="rowgroup" colSpan={hasNotApplicable ? 8 : 7}>
                {text(dimension.name)}
              </th>
            </tr>
            {dimension.questions.map((question) => (
              <tr key={question.id}>
                <th scope="row">
                  <b>{question.id}</b> {text(question.question)}
                </th>
                {[...LEVELS, 'unknown'].map((choice) => (
                  <td key={choice}>
                    <span className="slip-box" />
                  </td>
                ))}
                {hasNotApplicable && <td>{question.canNotApply && <span className="slip-box" />}</td>}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className="slip-end">{told.fold}</p>
    </>
  );
}
