/** The shortlist: what is still to be talked about, and the act that puts its steps into the plan. */

import { useRef } from 'react';
import type { GapLine } from '../../../../assessments/prioritise.ts';
import { Button } from '../../../forms/button.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useText, useWords } from '../../../state/words.tsx';
import { usePlanChanges } from '../gap/use-plan-changes.ts';

/** Nothing in a closed round that has none: what is on it can no longer change. */
export function Shortlist({ lines }: { readonly lines: readonly GapLine[] }) {
  const words = useWords();
  const { shortlist, named } = usePlanWords().choosing;
  const text = useText();
  const { round, address } = useOpen();
  const { listToPut, putSuggested, setGoal } = usePlanChanges();
  const summary = useRef<HTMLElement>(null);
  const listed = lines.filter((line) => line.isShortlisted);
  const toPut = listToPut(lines);
  if (round.closing !== null && listed.length === 0) return null;
  return (
    <details className="choosing-part">
      <summary ref={summary}>{shortlist.title(listed.length)}</summary>
      {listed.length === 0 ? (
        <p className="small">{shortlist.empty}</p>
      ) : (
        <div className="stack">
          <p className="small quiet">{shortlist.text}</p>
          <ul className="choosing-rows">
            {listed.map((line) => {
              const name = named(line.question.id, text(line.question.title));
              return (
                <li key={line.question.id}>
                  <a href={address('plan', line.question.id)}>{name}</a>
                  <span className="small quiet">{words.plan.groups[line.group]}</span>
                  {round.closing === null && (
                    <Button
                      kind="underlined"
                      name={words.plan.choose.named(shortlist.takeOff, name)}
                      onPress={() => {
                        setGoal(line, { isShortlisted: false });
                        summary.current?.focus();
                      }}
                    >
                      {shortlist.takeOff}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
          {toPut.length > 0 && (
            <Button
              kind="outlined"
              onPress={() => {
                putSuggested(toPut);
                summary.current?.focus();
              }}
            >
              {shortlist.putIn(toPut.length)}
            </Button>
          )}
        </div>
      )}
    </details>
  );
}
