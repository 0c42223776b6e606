/** The settings, read once from the host and kept with it. */

import { createContext, useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Language } from '../../assessments/model.ts';
import { standardSettings, type SettingName, type Settings, type SettingValue } from '../../electron/settings.ts';
import { host } from '../bridge.ts';
import { useAnnounce } from './announcer.tsx';
import { firstAnswers } from './first-asked.ts';
import { useSpeech, useWords } from './words.tsx';

interface SettingsState {
  readonly settings: Settings;
  readonly changeSetting: <Name extends SettingName>(name: Name, value: SettingValue<Name>) => void;
}

const SettingsContext = createContext<SettingsState>({ settings: standardSettings(), changeSetting: () => undefined });

/** The settings and the way to change one. A change shows at once and is kept in the background. */
export function useSettings(): SettingsState {
  return useContext(SettingsContext);
}

/** Speaks another language at once, everywhere, and at the next start. Nothing on the page is made anew, so nothing that was typed is lost. */
export function useChangeLanguage(): (language: Language) => void {
  const { words: before, speak } = useSpeech();
  const { changeSetting } = useSettings();
  const announce = useAnnounce();
  return (language) => {
    speak(language).then(
      (words) => {
        if (words === undefined) return;
        changeSetting('language', language);
        announce(words.shell.spoken);
      },
      () => announce(before.shell.failure['out-of-reach']),
    );
  };
}

export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const spoken = useWords();
  const words = useRef(spoken);
  words.current = spoken;
  const announce = useAnnounce();
  const [read, setRead] = useState(firstAnswers.settings);
  // Apart, so that what is read late does not take back what has been chosen meanwhile.
  const [chosen, setChosen] = useState<Partial<Settings>>({});
  const isLate = read === undefined;
  useEffect(() => {
    if (isLate) void host.readSettings().then(setRead);
  }, [isLate]);
  const settings = useMemo(() => ({ ...(read ?? standardSettings()), ...chosen }), [read, chosen]);
  const changeSetting = useCallback<SettingsState['changeSetting']>((name, value) => {
    setChosen((now) => ({ ...now, [name]: value }));
    const keep = () =>
      void host.changeSetting(name, value).then((answer) => {
        if (!answer.ok) announce(words.current.problems.sentence(answer.problem), { label: words.current.shell.saveAgain, onPress: keep });
      });
    keep();
  }, [announce]);
  useTheme(settings.theme);
  const state = useMemo(() => ({ settings, changeSetting }), [settings, changeSetting]);
  return <SettingsContext value={state}>{children}</SettingsContext>;
}

function useTheme(theme: Settings['theme']): void {
  // Before anything is painted: in another theme all of it would be painted again.
  useLayoutEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const isDark = theme === 'dark' || (theme === 'system' && dark.matches);
      document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    };
    // Paper is white, whatever the screen, and has a width of its own.
    const applyPaper = () => {
      document.documentElement.dataset['theme'] = 'light';
      document.documentElement.dataset['printing'] = '';
    };
    const leavePaper = () => {
      delete document.documentElement.dataset['printing'];
      apply();
    };
    apply();
    dark.addEventListener('change', apply);
    // Before the drawings measure themselves for it.
    addEventListener('beforeprint', applyPaper, true);
    addEventListener('afterprint', leavePaper);
    return () => {
      dark.removeEventListener('change', apply);
      removeEventListener('beforeprint', applyPaper, true);
      removeEventListener('afterprint', leavePaper);
    };
  }, [theme]);
}
