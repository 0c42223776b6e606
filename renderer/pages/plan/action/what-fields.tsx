/** What is to be done, and by whom. A name typed once is offered again. */

import type { ReactNode } from 'react';
import { LONGEST_NAME, LONGEST_TITLE } from '../../../../assessments/limits.ts';
import { TextField } from '../../../forms/text-field.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useWords } from '../../../state/words.tsx';
import { FieldGroup } from './field-group.tsx';
import { fieldId, type ActionFieldsProps } from './field-ids.ts';
import { listNames } from './names.ts';

export function WhatFields({ action, onChange, children }: ActionFieldsProps & { readonly children: ReactNode }) {
  const { actions, fields } = useWords().plan;
  return (
    <FieldGroup title={actions.groups.what}>
      <TextField
        id={fieldId('title')}
        label={fields.title}
        hint={fields.titleHint}
        value={action.title}
        onCommit={(title) => onChange({ title })}
        longest={LONGEST_TITLE}
        isLong
        rows={2}
      />
      {children}
    </FieldGroup>
  );
}

export function WhoFields({ action, onChange }: ActionFieldsProps) {
  const { actions, fields } = useWords().plan;
  const names = listNames(useOpen().assessment);
  return (
    <FieldGroup title={actions.groups.who}>
      <div className="field-pair">
        <TextField
          id={fieldId('owner')}
          label={fields.owner}
          hint={fields.ownerHint}
          value={action.owner}
          onCommit={(owner) => onChange({ owner })}
          longest={LONGEST_NAME}
          offered={names}
        />
        <TextField
          id={fieldId('sponsor')}
          label={fields.sponsor}
          hint={fields.sponsorHint}
          value={action.sponsor}
          onCommit={(sponsor) => onChange({ sponsor })}
          longest={LONGEST_NAME}
          offered={names}
        />
      </div>
    </FieldGroup>
  );
}
