/** The head of a slip: what to do and, with `marks`, what its boxes mean. It asks for no name. */

import { useOpen } from '../../../../state/open-assessment.tsx';
import { useText } from '../../../../state/words.tsx';
import { useWorkshopWords } from '../../../../state/workshop-words.ts';
import { PaperHead } from './paper-head.tsx';
import { useLevelNames } from './use-level-names.ts';

export function SlipHead({ marks }: { readonly marks?: string }) {
  const told = useWorkshopWords().setUp.papers.slips;
  const text = useText();
  const { assessment, questionnaire } = useOpen();
  const levels = useLevelNames();
  return (
    <>
      <PaperHead title={told.printTitle} about={assessment.organisation.name} />
      <p>
        {text(questionnaire.instruction)} {told.how}
      </p>
      {marks !== undefined && (
        <p className="slip-levels">
          {levels.map(({ level, name }) => (
            <span key={level}>
              <b>{level}</b> {name}
            </span>
          ))}
          <span>{marks}</span>
        </p>
      )}
    </>
  );
}
