/** Two windows changed the same thing: shows both and lets a person choose. */

import type { Change } from '../../assessments/change-model.ts';
import { readTouched } from '../../assessments/changes.ts';
import { applyChange } from '../../assessments/changes.ts';
import type { Assessment } from '../../assessments/model.ts';
import { Dialog } from '../forms/dialog.tsx';
import { useOpen } from '../state/open-assessment.tsx';
import { useText, useWords } from '../state/words.tsx';

export function ConflictDialog() {
  const { conflict, settleConflict } = useOpen();
  const words = useWords();
  const mine = conflict && applyChange(conflict.newer, conflict.mine);
  return (
    <Dialog
      title={words.shell.conflict.title}
      isOpen={conflict !== undefined}
      onClose={() => settleConflict(false)}
      safeLabel={words.shell.conflict.keepTheirs}
      actLabel={words.shell.conflict.useMine}
      onAct={() => settleConflict(true)}
    >
      {conflict !== undefined && (
        <>
          <p>{words.shell.conflict.text}</p>
          <div className="two-sides">
            <Side title={words.shell.conflict.theirs} assessment={conflict.newer} change={conflict.mine} />
            <Side title={words.shell.conflict.mine} assessment={mine?.ok === true ? mine.value : conflict.newer} change={conflict.mine} />
          </div>
        </>
      )}
    </Dialog>
  );
}

interface SideProps {
  readonly title: string;
  readonly assessment: Assessment;
  readonly change: Change;
}

function Side({ title, assessment, change }: SideProps) {
  const lines = useLines(assessment, change);
  return (
    <section>
      <h3 className="explain-part">{title}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

/** What stands in one of the two, in words. */
function useLines(assessment: Assessment, change: Change): readonly string[] {
  const words = useWords();
  const text = useText();
  if (change.kind === 'record-response') {
    const round = assessment.rounds.find((each) => each.id === change.round);
    const response = round?.responses[change.question];
    const names = assessment.questionnaires.find((each) => each.version === round?.questionnaire)?.levelNames;
    const { answer } = response ?? { answer: null };
    const name = answer?.kind === 'level' ? names?.[answer.level - 1] : undefined;
    const level = name === undefined ? words.questions.answerKind(answer?.kind ?? null) : text(name);
    return response === undefined || response.note === '' ? [level] : [level, words.shell.conflict.note(response.note)];
  }
  const touched = readTouched(assessment, change);
  if (touched === null) return [words.shell.conflict.removed];
  return listTexts(touched).slice(0, 12);
}

/** Every text and number of a value, in order, each once. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? [] : [String(value)];
  if (value === null || typeof value !== 'object') return [];
  return [...new Set(Object.values(value).flatMap(listTexts))];
}
