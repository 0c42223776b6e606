/** What the preview of a pack means: why something is hidden or kept, and how much a group of each size shows. */

import type { WhyHidden } from '../../../assessments/peers/pool-cells.ts';
import { GROUP_CHOICES, groupOf } from '../../../assessments/peers/group-choices.ts';
import type { PackPlan } from '../../../assessments/peers/plan-pack.ts';
import { showDay, showList } from '../../../assessments/words/dates.ts';
import { Notice } from '../../parts/notice.tsx';
import { usePeerWords } from '../../state/peer-words.ts';
import { useText, useWords } from '../../state/words.tsx';

const REASONS = ['threshold', 'families', 'complement', 'new-group'] as const satisfies readonly WhyHidden[];

export function PreviewNotes({ plan }: { readonly plan: PackPlan }) {
  const { preview: words } = usePeerWords().pools;
  const shared = useWords();
  const text = useText();
  const why = new Set(plan.groups.flatMap(({ measures }) => Object.values(measures).flatMap((cell) => (cell.kind === 'hidden' ? [cell.why] : []))));
  const carried = plan.groups.flatMap(({ name, carriedFrom }) => (carriedFrom === null ? [] : [words.carried(text(name), showDay(shared, carriedFrom))]));
  const reasons = REASONS.filter((reason) => why.has(reason));
  const gone = GROUP_CHOICES.flatMap((rule) => (rule.kind === 'named' ? [] : [groupOf(rule)])).filter(({ id }) => plan.gone.includes(id));
  const goneLists = plan.gone.length - gone.length;
  return (
    <>
      {gone.length > 0 && <Notice kind="caution">{words.gone(showList(shared, gone.map(({ name }) => text(name))))}</Notice>}
      {goneLists > 0 && <Notice kind="caution">{words.goneLists(goneLists)}</Notice>}
      {plan.left > 0 && <Notice kind="information">{words.left(plan.left)}</Notice>}
      {carried.length > 0 && (
        <section className="stack prose">
          <h2 className="section-title">{words.carriedTitle}</h2>
          <ul className="stack">
            {carried.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {reasons.length > 0 && (
        <section className="stack prose">
          <h2 className="section-title">{words.whyTitle}</h2>
          <dl className="pool-terms">
            {reasons.map((reason) => (
              <div key={reason}>
                <dt>{words.named(words.reasons[reason].short)}</dt>
                <dd>{words.reasons[reason].why}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section className="stack prose">
        <h2 className="section-title">{words.sizesTitle}</h2>
        <dl className="pool-terms">
          {words.sizes.map(({ size, shows }) => (
            <div key={size}>
              <dt>{size}</dt>
              <dd>{shows}</dd>
            </div>
          ))}
        </dl>
        <p>{words.never}</p>
      </section>
    </>
  );
}
