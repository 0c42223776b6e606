/** The organisation, this round's date and form, and what is printed on documents. */

import type { Organisation } from '../../assessments/model.ts';
import { LONGEST_NAME } from '../../assessments/limits.ts';
import { COUNCIL_TYPES, NATIONS, REGIONS_OF, SECTORS, STAFF_BANDS } from '../../assessments/peers/profile.ts';
import { LinkButton } from '../forms/button.tsx';
import { SelectField } from '../forms/select-field.tsx';
import { TextField } from '../forms/text-field.tsx';
import { DocumentLabels } from '../parts/document-labels.tsx';
import { Page } from '../parts/page.tsx';
import { useOpen } from '../state/open-assessment.tsx';
import { useWords } from '../state/words.tsx';
import { RoundFields } from './organisation/round-fields.tsx';

export function OrganisationPage() {
  const { assessment, change, address } = useOpen();
  const words = useWords();
  const { organisation } = assessment;
  const set = (fields: Partial<Organisation>) => change({ kind: 'change-organisation', fields });
  return (
    <Page title={words.organisation.title}>
      <div className="sections">
        <section className="stack">
          <h2 className="finding">{words.organisation.heading}</h2>
          <p className="quiet">{words.organisation.text}</p>
          <div className="fields">
            <TextField
              label={words.organisation.name}
              hint={words.organisation.nameHint}
              value={organisation.name}
              longest={LONGEST_NAME}
              problem={organisation.name === '' ? words.organisation.needsName : undefined}
              onCommit={(name) => set({ name })}
            />
            <ProfileFields organisation={organisation} onSet={set} />
            <TextField
              label={words.organisation.reference}
              hint={words.organisation.referenceHint}
              value={organisation.reference}
              longest={LONGEST_NAME}
              onCommit={(reference) => set({ reference })}
            />
          </div>
        </section>
        <RoundFields />
        <section className="stack">
          <h2 className="section-title">{words.organisation.documentsHeading}</h2>
          <p className="quiet">{words.organisation.documentsText}</p>
          <DocumentLabels />
        </section>
        <p>
          <LinkButton kind="filled" href={address('questions')}>
            {words.organisation.goOn}
          </LinkButton>
        </p>
      </div>
    </Page>
  );
}

interface ProfileFieldsProps {
  readonly organisation: Organisation;
  readonly onSet: (fields: Partial<Organisation>) => void;
}

function ProfileFields({ organisation, onSet }: ProfileFieldsProps) {
  const { nation, region, sector, councilType, staffBand } = organisation;
  const { notGiven, ...words } = useWords().organisation;
  const regions = nation === null ? [] : REGIONS_OF[nation];
  return (
    <>
      <SelectField
        label={words.nation}
        value={nation}
        emptyLabel={notGiven}
        options={NATIONS.map((value) => ({ value, label: words.nations[value] }))}
        onCommit={(value) => onSet({ nation: value, region: null })}
      />
      {regions.length > 1 && (
        <SelectField
          label={words.region}
          value={region}
          emptyLabel={notGiven}
          options={regions.map((value) => ({ value, label: words.regions[value] }))}
          onCommit={(value) => onSet({ region: value })}
        />
      )}
      <SelectField
        label={words.sector}
        value={sector}
        emptyLabel={notGiven}
        options={SECTORS.map((value) => ({ value, label: words.sectors[value] }))}
        onCommit={(value) => onSet({ sector: value, councilType: value === 'council' ? councilType : null })}
      />
      {sector === 'council' && (
        <SelectField
          label={words.councilType}
          value={councilType}
          emptyLabel={notGiven}
          options={COUNCIL_TYPES.map((value) => ({ value, label: words.councilTypes[value] }))}
          onCommit={(value) => onSet({ councilType: value })}
        />
      )}
      <SelectField
        label={words.staffBand}
        value={staffBand}
        emptyLabel={notGiven}
        options={STAFF_BANDS.map((value) => ({ value, label: words.staffBands[value] }))}
        onCommit={(value) => onSet({ staffBand: value })}
      />
    </>
  );
}
