/** Small slips for a further vote on one question, to cut apart: which question it is, is said in the room. */

import { useWords } from '../../../../state/words.tsx';
import { useWorkshopWords } from '../../../../state/workshop-words.ts';
import { useLevelNames } from './use-level-names.ts';

export function BlankSlips({ count }: { readonly count: number }) {
  const words = useWords();
  const told = useWorkshopWords().setUp.papers.slips;
  const levels = useLevelNames();
  return (
    <div className="paper blank-slips">
      {Array.from({ length: count }, (_, slip) => (
        <div key={slip} className="blank-slip">
          <p className="blank-question">{told.questionBlank}</p>
          <ul>
            {levels.map(({ level, name }) => (
              <li key={level}>
                <span className="slip-box" /> {level} {name}
              </li>
            ))}
            <li>
              <span className="slip-box" /> {words.common.unknown}
            </li>
            <li>
              <span className="slip-box" /> {words.common.notApplicable}
            </li>
          </ul>
        </div>
      ))}
    </div>
  );
}
