/** The close calls in one place, each to be settled by the group. */

import type { GapLine } from '../../../../assessments/prioritise.ts';
import { questionsOf } from '../../../../assessments/questionnaire/questionnaire.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useText } from '../../../state/words.tsx';
import { CloseCallChoice } from '../gap/close-call.tsx';
import { Sum } from '../gap/sum.tsx';

/** In the order of the questions, and what is settled stays: nothing moves away under a hand, and it can be taken back. Nothing in a closed round. */
export function CloseCalls({ lines }: { readonly lines: readonly GapLine[] }) {
  const { closeCalls, named } = usePlanWords().choosing;
  const text = useText();
  const { round, questionnaire, address } = useOpen();
  const order = questionsOf(questionnaire, round.form).map(({ id }) => id);
  const calls = lines.filter((line) => line.isCloseCall).toSorted((one, other) => order.indexOf(one.question.id) - order.indexOf(other.question.id));
  const toSettle = calls.filter((line) => line.closeCall === null).length;
  if (calls.length === 0 || round.closing !== null) return null;
  return (
    <details className="choosing-part">
      <summary>{toSettle > 0 ? closeCalls.toSettle(toSettle) : closeCalls.allSettled(calls.length)}</summary>
      <div className="stack">
        <p className="small quiet">{closeCalls.text}</p>
        <ul className="choosing-rows close-call-rows">
          {calls.map((line) => {
            const name = named(line.question.id, text(line.question.title));
            return (
              <li key={line.question.id}>
                <span>
                  <a href={address('plan', line.question.id)}>{name}</a>
                  <Sum line={line} />
                </span>
                <CloseCallChoice line={line} label={closeCalls.ofQuestion(name)} isLabelHidden />
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}
