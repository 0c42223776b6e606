/** What can be done with a questionnaire wherever it stands: saving it as a file, and removing it after a question. */

import { useState, type ReactNode } from 'react';
import { toQuestionnaireFileName, writeQuestionnaireFile } from '../../../assessments/questionnaire/file/questionnaire-file.ts';
import type { Problem, QuestionnaireEntry } from '../../../electron/api.ts';
import { host } from '../../bridge.ts';
import { offerFile } from '../../files.ts';
import { Dialog } from '../../forms/dialog.tsx';
import { useAnnounce } from '../../state/announcer.tsx';
import { useQuestionnaireWords } from '../../state/questionnaire-words.ts';
import { useText } from '../../state/words.tsx';

type Named = Pick<QuestionnaireEntry, 'id' | 'version' | 'title'>;

interface QuestionnaireActs {
  readonly save: () => void;
  readonly askToRemove: () => void;
  /** The question before it is removed; it stands somewhere on the page. */
  readonly dialog: ReactNode;
}

export function useQuestionnaireActs({ id, version, title }: Named, onRemoved: () => void, onProblem: (problem: Problem) => void): QuestionnaireActs {
  const words = useQuestionnaireWords();
  const text = useText();
  const announce = useAnnounce();
  const [isAsked, setAsked] = useState(false);
  const save = async () => {
    const answer = await host.readQuestionnaire(id, version);
    if (!answer.ok) return onProblem(answer.problem);
    const name = toQuestionnaireFileName(text(title), version);
    offerFile(name, writeQuestionnaireFile(answer.value), 'application/json');
    return announce(words.savedSaid(name));
  };
  const remove = async () => {
    setAsked(false);
    const answer = await host.removeQuestionnaire(id, version);
    if (!answer.ok) return onProblem(answer.problem);
    announce(words.removedSaid(text(title), version));
    return onRemoved();
  };
  return {
    save: () => void save(),
    askToRemove: () => setAsked(true),
    dialog: (
      <Dialog
        title={words.removeTitle(text(title), version)}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        safeLabel={words.keepIt}
        actLabel={words.remove}
        onAct={() => void remove()}
        isRemoving
      >
        <p>{words.removeText}</p>
      </Dialog>
    ),
  };
}
