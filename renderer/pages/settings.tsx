/** Settings, where the data is, and what this program is made of. */

import { useEffect, useState } from 'react';
import type { About, FolderPlace } from '../../electron/api.ts';
import { host } from '../bridge.ts';
import { Button } from '../forms/button.tsx';
import { Segmented } from '../forms/segmented.tsx';
import { FolderCaution } from '../parts/folder-caution.tsx';
import { Page } from '../parts/page.tsx';
import { useAnnounce } from '../state/announcer.tsx';
import { useChangeLanguage, useSettings } from '../state/settings.tsx';
import { useLanguage, useWords } from '../state/words.tsx';
import '../styles/settings.css';

const LANGUAGES = ['en', 'cy'] as const;
const THEMES = ['system', 'light', 'dark'] as const;
const QUESTIONS_VIEWS = ['one', 'list'] as const;

export function SettingsPage() {
  const words = useWords();
  const { settings, changeSetting } = useSettings();
  const language = useLanguage();
  const changeLanguage = useChangeLanguage();
  const [about, setAbout] = useState<About>();
  useEffect(() => {
    void host.readAbout().then(setAbout);
  }, []);
  return (
    <Page title={words.settings.title}>
      <div className="sections">
        <section className="stack">
          <h2 className="finding">{words.settings.heading}</h2>
          <Segmented
            label={words.settings.language}
            value={language}
            options={LANGUAGES.map((value) => ({ value, label: words.settings.languages[value], lang: value }))}
            onChoose={changeLanguage}
          />
          <Segmented
            label={words.settings.theme}
            value={settings.theme}
            options={THEMES.map((value) => ({ value, label: words.settings.themes[value] }))}
            onChoose={(value) => changeSetting('theme', value)}
          />
          <Segmented
            label={words.settings.questionsView}
            value={settings.questionsView}
            options={QUESTIONS_VIEWS.map((value) => ({ value, label: words.settings.questionsViews[value] }))}
            onChoose={(value) => changeSetting('questionsView', value)}
          />
        </section>
        {about !== undefined && (
          <>
            <DataFolder path={about.dataFolder} place={about.dataFolderPlace} />
            <section className="stack">
              <h2 className="section-title">{words.settings.aboutHeading}</h2>
              <p>{words.settings.version(about.version)}</p>
              <p className="prose">{about.dataFolderPlace.kind === 'local' ? words.settings.aboutText : words.settings.aboutElsewhere}</p>
              <p className="prose">{words.settings.welshDraft}</p>
            </section>
            <Licences about={about} />
          </>
        )}
      </div>
    </Page>
  );
}

function DataFolder({ path, place }: { readonly path: string; readonly place: FolderPlace }) {
  const words = useWords();
  const announce = useAnnounce();
  const copy = async () => {
    await navigator.clipboard.writeText(path);
    announce(words.settings.pathCopied);
  };
  return (
    <section className="stack">
      <h2 className="section-title">{words.settings.dataHeading}</h2>
      <p className="prose">{words.settings.dataText}</p>
      <p className="data-path">{path}</p>
      <FolderCaution place={place}>{words.settings.elsewhere.move}</FolderCaution>
      <Button kind="outlined" onPress={() => void copy()}>
        {words.settings.copyPath}
      </Button>
    </section>
  );
}

function Licences({ about }: { readonly about: About }) {
  const words = useWords();
  return (
    <section className="stack">
      <h2 className="section-title">{words.settings.licencesHeading}</h2>
      {about.licences.map((each) => (
        <details key={`${each.name} ${each.version}`}>
          <summary>{words.settings.licenceLine(`${each.name} ${each.version}`.trim(), each.licence)}</summary>
          <p className="licence-text">{each.text}</p>
        </details>
      ))}
    </section>
  );
}
