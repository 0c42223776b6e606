/** The files that were picked: how much each answers, or why it cannot be taken in and what to do. No choice of anybody. */

import { Button } from '../../../forms/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import type { Picked } from './use-responses.ts';
import { useResponseSentence } from './use-response-sentence.ts';

interface PickedListProps {
  readonly picked: readonly Picked[];
  readonly onTakeEarlier: (slip: string) => void;
}

export function PickedList({ picked, onTakeEarlier }: PickedListProps) {
  const told = useWorkshopWords().absent;
  return (
    <ul className="picked-responses">
      {picked.map(({ file, outcome }) => (
        <li key={file.key} data-fits={outcome.ok}>
          <span className="picked-name">{file.name}</span>
          {outcome.ok ? (
            <span className="numbers">
              {told.answered(outcome.value.answered, outcome.value.asked)}
              {outcome.value.isLate && <span className="quiet"> {told.late}</span>}
            </span>
          ) : (
            <Refused name={file.name} problem={outcome.problem} onTakeEarlier={onTakeEarlier} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface RefusedProps {
  readonly name: string;
  readonly problem: Extract<Picked['outcome'], { readonly ok: false }>['problem'];
  readonly onTakeEarlier: (slip: string) => void;
}

function Refused({ name, problem, onTakeEarlier }: RefusedProps) {
  const told = useWorkshopWords().absent;
  const sentenceOf = useResponseSentence();
  const earlier = problem.kind === 'response-of-same-form' ? problem.slip : null;
  return (
    <Notice kind="alarm">
      <p>{problem.kind === 'unreadable' ? told.unreadable : sentenceOf(problem)}</p>
      {earlier !== null && (
        <Button kind="underlined" name={`${told.takeEarlier}: ${name}`} onPress={() => onTakeEarlier(earlier)}>
          {told.takeEarlier}
        </Button>
      )}
    </Notice>
  );
}
