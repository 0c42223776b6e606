/** Files among the questionnaires that cannot be read: what is wrong, and that they were left alone. */

import type { UnreadableQuestionnaire } from '../../../electron/api.ts';
import { useQuestionnaireWords } from '../../state/questionnaire-words.ts';
import { useWords } from '../../state/words.tsx';
import { FaultList } from './fault-list.tsx';

export function UnreadableQuestionnaires({ entries }: { readonly entries: readonly UnreadableQuestionnaire[] }) {
  const words = useQuestionnaireWords();
  if (entries.length === 0) return null;
  return (
    <section className="unreadable">
      <h2 className="section-title">{words.unreadableTitle}</h2>
      <ul className="stack">
        {entries.map(({ file, problem }) => (
          <li key={file} className="notice alarm">
            <Why problem={problem} />
            <p className="small quiet">{words.unreadableFile(file)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Why({ problem }: { readonly problem: UnreadableQuestionnaire['problem'] }) {
  const words = useQuestionnaireWords();
  const shared = useWords();
  switch (problem.kind) {
    case 'questionnaire-misnamed':
      return <p>{words.misnamed}</p>;
    case 'not-found':
    case 'disk-failed':
      return <p>{shared.problems.readSentence(problem)}</p>;
    case 'questionnaire-unfit':
      return (
        <>
          <p>{words.damaged}</p>
          <FaultList problems={problem.problems} more={problem.more} />
        </>
      );
    default:
      return <p>{words.refusal(problem)}</p>;
  }
}
