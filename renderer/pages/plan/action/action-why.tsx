/** Why an action is in the plan: its question, the levels it leads between, and its need. Filled in by itself. */

import type { Action } from '../../../../assessments/model.ts';
import { listGaps } from '../../../../assessments/prioritise.ts';
import { findActionTemplate } from '../../../../assessments/questionnaire/templates/uses.ts';
import { levelName, questionTitle, subjectOf, type Subject } from '../../../../assessments/report/subject.ts';
import { findRound, questionnaireOf } from '../../../../assessments/rounds.ts';
import type { Words } from '../../../../assessments/words/words.ts';
import { TemplateLink } from '../../../parts/template-link.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useLanguage, useWords } from '../../../state/words.tsx';

export function ActionWhy({ action }: { readonly action: Action }) {
  const words = useWords();
  const language = useLanguage();
  const { assessment, round: present, address } = useOpen();
  const round = findRound(assessment, action.round);
  if (round === undefined) return null;
  return (
    <div>
      <h4 className="why-name">{words.plan.actions.why}</h4>
      <p>
        {tellWhy(words, subjectOf(assessment, round, words, language), action)}{' '}
        {action.question !== null && round.id === present.id && <a href={address('plan', action.question)}>{words.plan.actions.seeGap}</a>}
      </p>
      {action.question !== null && <TemplateLink template={findActionTemplate(questionnaireOf(assessment, round), action)} question={action.question} />}
    </div>
  );
}

/** "Freedom to answer: from 1 Not yet to 2 Early. Need 7, Priority." */
function tellWhy(words: Words, subject: Subject, action: Action): string {
  const { actions, groups } = words.plan;
  if (action.question === null) return actions.whyNone;
  const title = questionTitle(subject, action.question);
  const { fromLevel: from, toLevel: to } = action;
  if (from === null) return actions.whyFindOut(title);
  const named = (level: typeof from) => `${level} ${levelName(subject, level)}`;
  const steps = to === null ? actions.whyKeep(title, named(from)) : actions.whySteps(title, named(from), named(to));
  const line = listGaps(subject.assessment, subject.questionnaire, subject.round, subject.figures).find((each) => each.question.id === action.question);
  if (line === undefined || line.need === null || line.group === 'maintain') return steps;
  return `${steps} ${actions.whyNeed(line.need, groups[line.group])}`;
}
