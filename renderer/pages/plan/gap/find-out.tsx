/** A gap whose level nobody can tell yet: what is unknown, and what would show it. */

import type { GapLine } from '../../../../assessments/prioritise.ts';
import { isGiven } from '../../../../assessments/responses.ts';
import { LinkButton } from '../../../forms/button.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useText, useWords } from '../../../state/words.tsx';

export function FindOut({ line }: { readonly line: GapLine }) {
  const { choose } = useWords().plan;
  const text = useText();
  const { round, address } = useOpen();
  const isAsked = isGiven(round.responses[line.question.id]);
  return (
    <div className="today-next">
      <div className="unknown stack">
        <h3>{isAsked ? choose.todayUnknown : choose.todayBlank}</h3>
        <p>{text(line.question.question)}</p>
        <p>{choose.whatShowsIt(text(line.question.evidence))}</p>
        <p className="small quiet">{isAsked ? choose.unknownText : choose.blankText}</p>
        {round.closing === null && (
          <LinkButton kind="outlined" href={address('questions', line.question.id)}>
            {choose.answerIt}
          </LinkButton>
        )}
      </div>
    </div>
  );
}
