/** The gaps in order, group by group, each with a box that puts its step in the plan. */

import { GROUP_ORDER, type GapLine, type Group } from '../../../../assessments/prioritise.ts';
import { TickBox } from '../../../forms/tick-box.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useText, useWords } from '../../../state/words.tsx';
import { usePlanChanges } from './use-plan-changes.ts';

interface GapListProps {
  readonly lines: readonly GapLine[];
  /** The question that is looked at. */
  readonly shown: string;
}

export function GapList({ lines, shown }: GapListProps) {
  const words = useWords();
  const groups = GROUP_ORDER.map((group) => ({ group, lines: lines.filter((line) => line.group === group) })).filter((each) => each.lines.length > 0);
  return (
    <section className="plan-list" aria-labelledby="gaps-title">
      <h2 id="gaps-title" className="section-title">
        {words.plan.choose.title}
      </h2>
      {groups.map((each, at) =>
        each.group === 'maintain' ? (
          <Maintain key={each.group} lines={each.lines} shown={shown} />
        ) : (
          <div key={each.group} className="gap-group">
            <h3 className="gap-group-name">
              {words.plan.groups[each.group]}
              {at === 0 && each.group !== 'find-out' && <span aria-hidden="true">{words.plan.choose.need}</span>}
            </h3>
            <GapRows group={each.group} lines={each.lines} shown={shown} />
          </div>
        ),
      )}
    </section>
  );
}

/** What needs no step: folded away, unless one of them is looked at. */
function Maintain({ lines, shown }: GapListProps) {
  const words = useWords();
  const isShownHere = lines.some((line) => line.question.id === shown);
  return (
    <details className="gap-group" open={isShownHere}>
      <summary className="gap-group-name">{words.plan.choose.groupCount(words.plan.groups.maintain, lines.length)}</summary>
      <GapRows group="maintain" lines={lines} shown={shown} />
    </details>
  );
}

function GapRows({ group, lines, shown }: GapListProps & { readonly group: Group }) {
  const words = useWords();
  return (
    <ul aria-label={words.plan.groups[group]}>
      {lines.map((line) => (
        <GapRow key={line.question.id} line={line} isShown={line.question.id === shown} />
      ))}
    </ul>
  );
}

function GapRow({ line, isShown }: { readonly line: GapLine; readonly isShown: boolean }) {
  const words = useWords();
  const text = useText();
  const { choosing } = usePlanWords();
  const { address } = useOpen();
  const { actionsFor, suggestionFor, addAction, takeOut } = usePlanChanges();
  const actions = actionsFor(line);
  const suggestion = suggestionFor(line);
  const title = text(line.question.title);
  return (
    <li className="plan-row" data-shown={isShown}>
      {suggestion === null && actions.length === 0 ? (
        <span />
      ) : (
        <TickBox
          label={words.plan.choose.inPlan(title)}
          isLabelHidden
          tone="plum"
          isTicked={actions.length > 0}
          onChange={(isTicked) => (isTicked ? addAction(line, suggestion ?? '') : takeOut(actions))}
        />
      )}
      <a href={address('plan', line.question.id)} aria-current={isShown ? 'true' : undefined}>
        <span className="plan-row-title">
          {title}
          {line.isShortlisted && <span className="plan-row-mark"> {choosing.shortlist.mark}</span>}
        </span>
        {line.need !== null && line.group !== 'maintain' && (
          <span className="plan-row-need">
            {line.isCloseCall && `${words.plan.choose.closeCall}, `}
            <span className="only-read">{words.plan.choose.need} </span>
            {line.need}
          </span>
        )}
      </a>
    </li>
  );
}
