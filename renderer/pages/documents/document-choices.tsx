/** Which documents, in which language, as which kinds of file, without what. Each choice is remembered for the next time. */

import { TEMPLATES } from '../../../assessments/questionnaire/templates/templates.ts';
import { listOwners } from '../../../assessments/report/owner-list.ts';
import { PAPER_WORDS } from '../../../assessments/words/paper.ts';
import type { SettingValue } from '../../../electron/settings.ts';
import { FORMATS, type FormatId } from '../../export/formats.ts';
import { ChoiceList } from '../../forms/choice-list.tsx';
import { TickBox } from '../../forms/tick-box.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useSettings } from '../../state/settings.tsx';
import { useLanguage, useWords } from '../../state/words.tsx';
import { bothOf, chosenLanguage, DOCUMENT_LANGUAGES } from './document-languages.ts';
import { OwnerChoice } from './owner-choice.tsx';
import { listBegun, TemplateChoices } from './template-choices.tsx';
import type { TemplateChoice } from './chosen.ts';

const KINDS = ['report', 'committee', 'summary', 'plan', 'owner', 'templates'] as const satisfies SettingValue<'documentKinds'>;
const PARTS = ['notes', 'evidence', 'owners'] as const satisfies SettingValue<'documentLeavesOut'>;

interface DocumentChoicesProps {
  /** The owner whose list is wanted, or null for every owner’s. */
  readonly owner: string | null;
  readonly onOwner: (owner: string | null) => void;
  readonly templates: readonly TemplateChoice[];
  readonly onTemplates: (templates: readonly TemplateChoice[]) => void;
}

export function DocumentChoices({ owner, onOwner, templates, onTemplates }: DocumentChoicesProps) {
  const words = useWords();
  const language = useLanguage();
  const { documents: told } = words;
  const { chooser } = PAPER_WORDS[language];
  const { settings, changeSetting } = useSettings();
  const { documentKinds, documentLanguage, documentLeavesOut, documentZip } = settings;
  const details = useDetails();
  return (
    <>
      <fieldset className="document-kinds">
        <legend className="only-read">{told.question}</legend>
        {KINDS.map((kind) => (
          <div key={kind}>
            <label className="choice" data-chosen={documentKinds.includes(kind)}>
              <input
                type="checkbox"
                checked={documentKinds.includes(kind)}
                onChange={({ currentTarget: { checked } }) => changeSetting('documentKinds', KINDS.filter((each) => (each === kind ? checked : documentKinds.includes(each))))}
              />
              <span className="choice-label">{chooser.kinds[kind]}</span>
              <span className="choice-detail">{details[kind]}</span>
            </label>
            {kind === 'owner' && documentKinds.includes(kind) && <OwnerChoice owner={owner} onChoose={onOwner} />}
            {kind === 'templates' && documentKinds.includes(kind) && <TemplateChoices templates={templates} onChoose={onTemplates} />}
          </div>
        ))}
      </fieldset>
      <div className="document-part">
        <ChoiceList
          legend={told.language}
          value={chosenLanguage(documentLanguage, language)}
          options={DOCUMENT_LANGUAGES.map((value) => {
            const both = bothOf(value);
            return both === null ? { value, label: told.languages[value], lang: value } : { value, label: told.languages[value], detail: told.languageDetails[both] };
          })}
          onChoose={(value) => changeSetting('documentLanguage', value)}
        />
      </div>
      <FormatTicks legend={told.saveAs} formats={FORMATS.filter(({ holds }) => holds === 'report').map(({ id }) => id)} />
      <FormatTicks legend={chooser.alsoSave} hint={chooser.alsoHint} formats={FORMATS.filter(({ holds }) => holds !== 'report').map(({ id }) => id)} />
      <fieldset className="document-part">
        <legend className="document-part-name">{told.leaveOut}</legend>
        <div className="tick-boxes narrow">
          {PARTS.map((part) => (
            <TickBox
              key={part}
              label={told.leavesOut[part]}
              isTicked={documentLeavesOut.includes(part)}
              onChange={(isTicked) => changeSetting('documentLeavesOut', PARTS.filter((each) => (each === part ? isTicked : documentLeavesOut.includes(each))))}
            />
          ))}
        </div>
      </fieldset>
      <div className="document-part">
        <TickBox label={chooser.together} hint={chooser.togetherHint} isTicked={documentZip} onChange={(isTicked) => changeSetting('documentZip', isTicked)} />
      </div>
    </>
  );
}

function useDetails(): Readonly<Record<(typeof KINDS)[number], string>> {
  const { documents: told } = useWords();
  const { details } = PAPER_WORDS[useLanguage()].chooser;
  const { assessment, round } = useOpen();
  const actions = assessment.actions.filter((action) => action.round === round.id).length;
  return {
    report: told.kindDetails.report,
    committee: details.committee,
    summary: details.summary,
    plan: told.kindDetails.plan(actions),
    owner: details.owners(listOwners(assessment, round).length),
    templates: details.templates(listBegun(assessment).length, TEMPLATES.length),
  };
}

function FormatTicks({ legend, hint, formats }: { readonly legend: string; readonly hint?: string; readonly formats: readonly FormatId[] }) {
  const words = useWords();
  const { settings, changeSetting } = useSettings();
  const { documentFormats } = settings;
  return (
    <fieldset className="document-part">
      <legend className="document-part-name">{legend}</legend>
      {hint !== undefined && <p className="hint document-part-hint">{hint}</p>}
      <div className="tick-boxes">
        {FORMATS.filter(({ id }) => formats.includes(id)).map(({ id, nameOf }) => (
          <TickBox
            key={id}
            label={nameOf(words)}
            hint={words.documents.formatHints[id]}
            isTicked={documentFormats.includes(id)}
            onChange={(isTicked) => changeSetting('documentFormats', FORMATS.map((each) => each.id).filter((each) => (each === id ? isTicked : documentFormats.includes(each))))}
          />
        ))}
      </div>
    </fieldset>
  );
}
