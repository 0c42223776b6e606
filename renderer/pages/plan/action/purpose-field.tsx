/** What an action on no one question is for: one dimension, or the whole. */

import { findRound, questionnaireOf } from '../../../../assessments/rounds.ts';
import type { DimensionId } from '../../../../assessments/questionnaire-model.ts';
import { SelectField } from '../../../forms/select-field.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useText, useWords } from '../../../state/words.tsx';
import type { ActionFieldsProps } from './field-ids.ts';

export function PurposeField({ action, onChange }: ActionFieldsProps) {
  const { fields } = useWords().plan;
  const { hints } = usePlanWords().acting;
  const text = useText();
  const { assessment } = useOpen();
  const round = findRound(assessment, action.round);
  if (action.question !== null || round === undefined) return null;
  return (
    <SelectField<DimensionId>
      label={fields.purpose}
      hint={hints.purpose}
      emptyLabel={fields.whole}
      value={action.dimension}
      options={questionnaireOf(assessment, round).dimensions.map(({ id, name }) => ({ value: id, label: text(name) }))}
      onCommit={(dimension) => onChange({ dimension })}
    />
  );
}
