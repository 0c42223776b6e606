/** What two windows made of the same thing, field by field, where they differ. */

import { applyChange } from '../../assessments/changes.ts';
import type { Conflict } from '../state/change-queue.ts';
import { useLanguage, useWords } from '../state/words.tsx';
import { listFields, nameThing, onlyDifferent, type ConflictField } from './conflict-fields.ts';

export function ConflictSides({ conflict: { mine, newer } }: { readonly conflict: Conflict }) {
  const words = useWords();
  const language = useLanguage();
  const told = words.shell.conflict;
  const after = applyChange(newer, mine);
  const theirs = listFields(newer, mine, words, language);
  const ours = after.ok ? listFields(after.value, mine, words, language) : null;
  return (
    <>
      <p>
        <b>{nameThing(newer, mine, words, language)}</b>
      </p>
      <p>{told.text}</p>
      <div className="two-sides">
        <Side title={told.theirs} fields={theirs && onlyDifferent(theirs, ours)} otherwise={told.removed} />
        <Side title={told.mine} fields={ours && onlyDifferent(ours, theirs)} otherwise={after.ok ? told.removedHere : words.problems.sentence(after.problem)} />
      </div>
    </>
  );
}

interface SideProps {
  readonly title: string;
  readonly fields: readonly ConflictField[] | null;
  /** What is said where the thing is not there. */
  readonly otherwise: string;
}

function Side({ title, fields, otherwise }: SideProps) {
  return (
    <section>
      <h3 className="explain-part">{title}</h3>
      {fields === null ? (
        <p>{otherwise}</p>
      ) : (
        <dl>
          {fields.map(({ label, value }) => (
            <div key={label}>
              <dt className="small quiet">{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
