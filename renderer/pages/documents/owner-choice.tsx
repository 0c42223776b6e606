/** Whose actions are listed: one owner’s, or a document for every owner. */

import { listOwners } from '../../../assessments/report/owner-list.ts';
import { PAPER_WORDS } from '../../../assessments/words/paper.ts';
import { SelectField } from '../../forms/select-field.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useSettings } from '../../state/settings.tsx';
import { useLanguage } from '../../state/words.tsx';

export function OwnerChoice({ owner, onChoose }: { readonly owner: string | null; readonly onChoose: (owner: string | null) => void }) {
  const { chooser } = PAPER_WORDS[useLanguage()];
  const { assessment, round } = useOpen();
  const owners = listOwners(assessment, round);
  const isLeftOut = useSettings().settings.documentLeavesOut.includes('owners');
  if (owners.length === 0 || isLeftOut) return <p className="kind-more small">{isLeftOut ? chooser.ownersLeftOut : chooser.noOwners}</p>;
  return (
    <div className="kind-more">
      <SelectField
        label={chooser.whose}
        value={owner}
        emptyLabel={chooser.everyOwner}
        options={owners.map((each) => ({ value: each, label: each }))}
        onCommit={onChoose}
      />
    </div>
  );
}
