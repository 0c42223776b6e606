/** Why a pack was not added: the sentence, and each rule of its own that it breaks. It takes focus. */

import { useEffect, useRef } from 'react';
import { showDay } from '../../../../assessments/words/dates.ts';
import type { PeerWords } from '../../../../assessments/words/peer-work.ts';
import type { Words } from '../../../../assessments/words/words.ts';
import type { PackImportProblem, PackList } from '../../../../electron/peers.ts';
import { usePeerWords } from '../../../state/peer-words.ts';
import { useWords } from '../../../state/words.tsx';

type PackProblem = PackImportProblem | PackList['unreadable'][number]['problem'];

export function PackRefused({ problem }: { readonly problem: PackImportProblem }) {
  const { problems } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problem]);
  return (
    <div ref={box} className="problem-summary" role="alert" tabIndex={-1}>
      <h2 className="card-title">{problems.title(1)}</h2>
      <PackFault problem={problem} />
    </div>
  );
}

/** What is wrong with a file. */
export function PackFault({ problem }: { readonly problem: PackProblem }) {
  const words = useWords();
  const told = usePeerWords();
  return (
    <>
      <p>{sentenceOf(problem, words, told)}</p>
      {problem.kind === 'pack-breaks-rules' && (
        <ul className="pack-faults">
          {problem.problems.map(told.problems.packRule).map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
          {problem.more > 0 && <li>{told.packs.moreFaults(problem.more)}</li>}
        </ul>
      )}
    </>
  );
}

function sentenceOf(problem: PackProblem, words: Words, { packs, problems }: PeerWords): string {
  switch (problem.kind) {
    case 'pack-name-taken':
      return packs.nameTaken(showDay(words, problem.madeOn));
    case 'bad-arguments':
    case 'disk-full':
    case 'disk-failed':
    case 'folder-read-only':
      return words.problems.actSentence(problem);
    case 'not-found':
      return words.problems.readSentence(problem);
    default:
      return problems.pack(problem);
  }
}
