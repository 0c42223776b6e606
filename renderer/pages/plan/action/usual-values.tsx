/** Fills in what is usual in the fields that are still empty, in one press that can be taken back. */

import type { Action } from '../../../../assessments/model.ts';
import { isUnderWay } from '../../../../assessments/status.ts';
import { usualFields, type UsualField } from '../../../../assessments/usual.ts';
import { showDay, showDue, showList, startSentence } from '../../../../assessments/words/dates.ts';
import { Button } from '../../../forms/button.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useWords } from '../../../state/words.tsx';

interface UsualValuesProps {
  readonly action: Action;
  /** The button goes once it has been pressed, so focus has to go somewhere. */
  readonly onFilled: () => void;
}

export function UsualValues({ action, onFilled }: UsualValuesProps) {
  const words = useWords();
  const { usual } = usePlanWords().acting;
  const { assessment, today, change } = useOpen();
  const fields = usualFields(action, assessment.actions, today);
  const { start, firstStepBy, due, reviewOn, sponsor } = fields;
  const parts = {
    start: start && usual.start(showDay(words, start)),
    firstStepBy: firstStepBy && usual.firstStepBy(showDay(words, firstStepBy)),
    due: due && usual.due(showDue(words, due)),
    reviewOn: reviewOn && usual.reviewOn(showDay(words, reviewOn)),
    sponsor: sponsor && usual.sponsor(sponsor),
  } satisfies Readonly<Record<UsualField, unknown>>;
  const told = Object.values(parts).flatMap((part) => (part ? [part] : []));
  if (told.length === 0 || !isUnderWay(action)) return null;
  const fill = () => {
    onFilled();
    change({ kind: 'put-action', action: { ...action, ...fields }, at: null }, usual.filled(told.length));
  };
  return (
    <p className="usual-values">
      <Button kind="outlined" describedBy="usual-values" onPress={fill}>
        {usual.fill(told.length)}
      </Button>
      <span id="usual-values" className="small quiet">
        {`${startSentence(showList(words, told))}.`}
      </span>
    </p>
  );
}
