/** What is printed on each page of every document: classification, retention label, owner, and how long it is kept. */

import { LONGEST_NAME } from '../../assessments/limits.ts';
import type { Organisation } from '../../assessments/model.ts';
import { showDay } from '../../assessments/words/dates.ts';
import { DateField } from '../forms/date-field.tsx';
import { TextField } from '../forms/text-field.tsx';
import { useOpen } from '../state/open-assessment.tsx';
import { useWords } from '../state/words.tsx';
import { Notice } from './notice.tsx';

export function DocumentLabels() {
  const { assessment, today, change } = useOpen();
  const words = useWords();
  const told = words.organisation;
  const { organisation } = assessment;
  const { reviewOn, keepUntil } = organisation;
  const set = (fields: Partial<Organisation>) => change({ kind: 'change-organisation', fields });
  const isKeptTooShort = reviewOn !== null && keepUntil !== null && keepUntil < reviewOn;
  return (
    <>
      {reviewOn !== null && reviewOn < today && <Notice kind="caution">{told.overdue(showDay(words, reviewOn))}</Notice>}
      <div className="fields">
        <TextField
          label={told.documentOwner}
          hint={told.documentOwnerHint}
          value={organisation.documentOwner}
          longest={LONGEST_NAME}
          onCommit={(documentOwner) => set({ documentOwner })}
        />
        <DateField
          label={told.keepUntil}
          hint={told.keepUntilHint}
          value={keepUntil}
          problem={isKeptTooShort ? told.keepBeforeReview : undefined}
          onCommit={(day) => set({ keepUntil: day })}
        />
        <DateField label={told.reviewOn} value={reviewOn} onCommit={(day) => set({ reviewOn: day })} />
        <TextField label={told.retention} hint={told.retentionHint} value={organisation.retention} longest={LONGEST_NAME} onCommit={(retention) => set({ retention })} />
        <TextField
          label={told.classification}
          hint={told.classificationHint}
          value={organisation.classification}
          longest={LONGEST_NAME}
          onCommit={(classification) => set({ classification })}
        />
      </div>
    </>
  );
}
