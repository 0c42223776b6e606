/** Which templates are wanted: those that people have begun, and any other. */

import type { Assessment } from '../../../assessments/model.ts';
import { TEMPLATES } from '../../../assessments/questionnaire/templates/templates.ts';
import { PAPER_WORDS } from '../../../assessments/words/paper.ts';
import { TickBox } from '../../forms/tick-box.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useLanguage, useWords } from '../../state/words.tsx';
import { keyOf, nameTemplate, type TemplateChoice } from './chosen.ts';

/** What people have begun, in either language, each template and question once. */
export function listBegun({ drafts }: Assessment): readonly TemplateChoice[] {
  const begun = new Map(drafts.map(({ template, question }) => [keyOf({ template, question }), { template, question }]));
  return [...begun.values()];
}

interface TemplateChoicesProps {
  readonly templates: readonly TemplateChoice[];
  readonly onChoose: (templates: readonly TemplateChoice[]) => void;
}

export function TemplateChoices({ templates, onChoose }: TemplateChoicesProps) {
  const words = useWords();
  const language = useLanguage();
  const { chooser } = PAPER_WORDS[language];
  const { assessment, round, today } = useOpen();
  const begun = listBegun(assessment);
  const others = TEMPLATES.map(({ id }): TemplateChoice => ({ template: id, question: null })).filter((choice) => !begun.some((each) => keyOf(each) === keyOf(choice)));
  const naming = { assessment, round, today, leavesOut: [], first: { language, words }, second: null } as const;
  const isTicked = (choice: TemplateChoice) => templates.some((each) => keyOf(each) === keyOf(choice));
  const tick = (choice: TemplateChoice) => (
    <TickBox
      key={keyOf(choice)}
      label={nameTemplate(naming, choice)}
      isTicked={isTicked(choice)}
      onChange={(ticked) => onChoose([...begun, ...others].filter((each) => (keyOf(each) === keyOf(choice) ? ticked : isTicked(each))))}
    />
  );
  return (
    <fieldset className="kind-more">
      <legend className="label">{chooser.whichTemplates}</legend>
      <div className="tick-boxes">{begun.map(tick)}</div>
      <details open={begun.length === 0}>
        <summary>{chooser.allTemplates}</summary>
        <div className="tick-boxes">{others.map(tick)}</div>
      </details>
    </fieldset>
  );
}
