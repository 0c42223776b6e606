/** The ways to take a template away: copied, printed, or saved as files of one or several kinds. */

import type { Report } from '../../../assessments/report/blocks.ts';
import { contentOf } from '../../export/document.ts';
import { nameFile } from '../../export/file-names.ts';
import { FORMATS } from '../../export/formats.ts';
import { Button } from '../../forms/button.tsx';
import { ChoiceList } from '../../forms/choice-list.tsx';
import { flushDrafts } from '../../forms/drafts.ts';
import { TickBox } from '../../forms/tick-box.tsx';
import { SavePart } from '../../parts/save-part.tsx';
import { useAnnounce } from '../../state/announcer.tsx';
import { useSettings } from '../../state/settings.tsx';
import { useLanguage, useWords } from '../../state/words.tsx';
import { copyReport } from './copy-report.ts';

/** What can be edited or published; paper has its own button. */
const OFFERED = FORMATS.filter(({ id }) => id === 'docx' || id === 'html' || id === 'md');

interface TemplateActsProps {
  readonly shown: Report;
  readonly saved: Report | undefined;
}

export function TemplateActs({ shown, saved }: TemplateActsProps) {
  const words = useWords();
  const told = words.templates;
  const announce = useAnnounce();
  const { settings, changeSetting } = useSettings();
  const language = useLanguage();
  const formats = OFFERED.map(({ id }) => id).filter((id) => settings.templateFormats.includes(id));
  return (
    <div className="template-acts stack">
      <div className="button-row">
        <Button kind="outlined" onPress={() => announce(copyReport(shown) ? told.copied : told.notCopied)}>
          {told.copy}
        </Button>
        <Button
          kind="outlined"
          onPress={() => {
            flushDrafts();
            print();
          }}
        >
          {told.print}
        </Button>
      </div>
      <fieldset>
        <legend className="document-part-name">{words.documents.saveAs}</legend>
        <div className="tick-boxes">
          {OFFERED.map(({ id, nameOf }) => (
            <TickBox
              key={id}
              label={nameOf(words)}
              isTicked={formats.includes(id)}
              onChange={(isTicked) => changeSetting('templateFormats', OFFERED.map((each) => each.id).filter((each) => (each === id ? isTicked : formats.includes(each))))}
            />
          ))}
        </div>
      </fieldset>
      <ChoiceList
        legend={words.documents.language}
        value={settings.templateLanguage}
        options={[
          { value: 'as-screen', label: words.documents.languages[language] },
          { value: 'cy-en', label: words.documents.languages['cy-en'] },
          { value: 'en-cy', label: words.documents.languages['en-cy'] },
        ]}
        onChoose={(value) => changeSetting('templateLanguage', value)}
      />
      {settings.templateLanguage !== 'as-screen' && <p className="small quiet">{told.ownWording}</p>}
      {saved !== undefined && <SavePart files={formats.map((format) => ({ format, name: nameFile(format, saved, words), makeContent: () => contentOf(saved) }))} />}
    </div>
  );
}
