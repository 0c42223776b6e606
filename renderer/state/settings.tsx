/** The settings, read once from the host and kept with it. */

import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { standardSettings, type SettingName, type Settings, type SettingValue } from '../../electron/settings.ts';
import { host } from '../bridge.ts';
import { useAnnounce } from './announcer.tsx';
import { useWords } from './words.tsx';

interface SettingsState {
  readonly settings: Settings;
  readonly changeSetting: <Name extends SettingName>(name: Name, value: SettingValue<Name>) => void;
}

const SettingsContext = createContext<SettingsState>({ settings: standardSettings(), changeSetting: () => undefined });

/** The settings and the way to change one. A change shows at once and is kept in the background. */
export function useSettings(): SettingsState {
  return useContext(SettingsContext);
}

export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const announce = useAnnounce();
  const [settings, setSettings] = useState(standardSettings);
  useEffect(() => {
    void host.readSettings().then(setSettings);
  }, []);
  const changeSetting = useCallback<SettingsState['changeSetting']>((name, value) => {
    setSettings((now) => ({ ...now, [name]: value }));
    void host.changeSetting(name, value).then((answer) => {
      if (!answer.ok) announce(words.problems.actSentence(answer.problem));
    });
  }, [announce, words]);
  useTheme(settings.theme);
  const state = useMemo(() => ({ settings, changeSetting }), [settings, changeSetting]);
  return <SettingsContext value={state}>{children}</SettingsContext>;
}

function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const isDark = theme === 'dark' || (theme === 'system' && dark.matches);
      document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    };
    // Paper is white, whatever the screen.
    const applyLight = () => {
      document.documentElement.dataset['theme'] = 'light';
    };
    apply();
    dark.addEventListener('change', apply);
    addEventListener('beforeprint', applyLight);
    addEventListener('afterprint', apply);
    return () => {
      dark.removeEventListener('change', apply);
      removeEventListener('beforeprint', applyLight);
      removeEventListener('afterprint', apply);
    };
  }, [theme]);
}
