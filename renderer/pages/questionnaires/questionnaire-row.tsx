/** One questionnaire in the list: which it is, how much it asks, and what can be done with it. */

import type { Problem, QuestionnaireEntry } from '../../../electron/api.ts';
import { LinkButton } from '../../forms/button.tsx';
import { MoreMenu } from '../../parts/more-menu.tsx';
import { useQuestionnaireWords } from '../../state/questionnaire-words.ts';
import { useText, useWords } from '../../state/words.tsx';
import { useQuestionnaireActs } from './use-questionnaire-acts.tsx';

interface QuestionnaireRowProps {
  readonly entry: QuestionnaireEntry;
  readonly onChanged: () => void;
  readonly onProblem: (problem: Problem) => void;
}

export function QuestionnaireRow({ entry, onChanged, onProblem }: QuestionnaireRowProps) {
  const words = useQuestionnaireWords();
  const { library } = useWords();
  const text = useText();
  const { save, askToRemove, dialog } = useQuestionnaireActs(entry, onChanged, onProblem);
  const name = words.named(text(entry.title), entry.version);
  const path = `${entry.id}/${entry.version}`;
  return (
    <li className="questionnaire-row">
      <div>
        <h3>{text(entry.title)}</h3>
        <p>
          {words.version(entry.version)} · {words.counts(entry.counts)}
        </p>
        <p className="small quiet">
          {entry.isBuiltIn ? words.builtIn : words.imported} · {entry.id}
        </p>
      </div>
      <div className="row-acts">
        <LinkButton kind="outlined" href={`#/questionnaires/${path}`} name={library.openNamed(words.look, name)}>
          {words.look}
        </LinkButton>
        <LinkButton kind="outlined" href={`#/new/${path}`} name={library.openNamed(words.use, name)}>
          {words.use}
        </LinkButton>
        <MoreMenu
          label={library.more(name)}
          items={[{ label: words.save, onPress: save }, ...(entry.isBuiltIn ? [] : [{ label: words.remove, onPress: askToRemove, isRemoving: true }])]}
        />
      </div>
      {dialog}
    </li>
  );
}
