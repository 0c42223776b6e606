/** Which document, as which kinds of file, without what. Each choice is remembered for the next time. */

import type { SettingValue } from '../../../electron/settings.ts';
import { FORMATS } from '../../export/formats.ts';
import { ChoiceList } from '../../forms/choice-list.tsx';
import { TickBox } from '../../forms/tick-box.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useSettings } from '../../state/settings.tsx';
import { useLanguage, useWords } from '../../state/words.tsx';
import { bothOf, chosenLanguage, DOCUMENT_LANGUAGES } from './document-languages.ts';

const PARTS = ['notes', 'evidence', 'owners'] as const satisfies SettingValue<'documentLeavesOut'>;

export function DocumentChoices() {
  const words = useWords();
  const told = words.documents;
  const { assessment, round } = useOpen();
  const { settings, changeSetting } = useSettings();
  const actions = assessment.actions.filter((action) => action.round === round.id).length;
  const { documentKind, documentLanguage, documentFormats, documentLeavesOut } = settings;
  const language = useLanguage();
  return (
    <>
      <ChoiceList
        legend={told.question}
        isLegendHidden
        value={documentKind}
        options={[
          { value: 'report', label: told.kinds.report, detail: told.kindDetails.report },
          { value: 'plan', label: told.kinds.plan, detail: told.kindDetails.plan(actions) },
        ]}
        onChoose={(kind) => changeSetting('documentKind', kind)}
      />
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
      <fieldset className="document-part">
        <legend className="document-part-name">{told.saveAs}</legend>
        <div className="tick-boxes">
          {FORMATS.map(({ id, nameOf }) => (
            <TickBox
              key={id}
              label={nameOf(words)}
              hint={told.formatHints[id]}
              isTicked={documentFormats.includes(id)}
              onChange={(isTicked) => changeSetting('documentFormats', FORMATS.map((each) => each.id).filter((each) => (each === id ? isTicked : documentFormats.includes(each))))}
            />
          ))}
        </div>
      </fieldset>
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
    </>
  );
}
