/** Undo, Redo, Help, Settings and the other language: always in the same place, with their keys. */

import { lazy, Suspense, useEffect, useRef } from 'react';
import type { Assessment } from '../../assessments/model.ts';
import { nativeMenu } from '../bridge.ts';
import { useOpenOrNone, useSaving } from '../state/open-assessment.tsx';
import { useAnnounce } from '../state/announcer.tsx';
import { useChangeLanguage } from '../state/settings.tsx';
import { isTyping } from '../state/typing.ts';
import { useLanguage, useWords } from '../state/words.tsx';
import { tellStep } from './step-words.ts';

const MenuCommands = lazy(() => import('./menu-commands.tsx').then((part) => ({ default: part.MenuCommands })));

interface SideToolsProps {
  /** The page that is open, inside an assessment. */
  readonly here: string | undefined;
}

export function SideTools({ here }: SideToolsProps) {
  const words = useWords();
  const open = useOpenOrNone();
  const saving = useSaving();
  const announce = useAnnounce();
  const stepping = useRef<{ readonly before: Assessment; readonly say: 'undone' | 'redone' }>(undefined);
  const undo = () => {
    if (open === undefined || saving?.canUndo !== true) return;
    stepping.current = { before: open.assessment, say: 'undone' };
    saving.undo();
  };
  const redo = () => {
    if (open === undefined || saving?.canRedo !== true) return;
    stepping.current = { before: open.assessment, say: 'redone' };
    saving.redo();
  };
  // What the step was about is told once it is on screen.
  useEffect(() => {
    if (open === undefined || stepping.current === undefined) return;
    const { before, say } = stepping.current;
    stepping.current = undefined;
    if (before !== open.assessment) announce(words.shell[say](tellStep(words, before, open.assessment)));
  });

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });

  // Inside an assessment these two belong to it, so that the way back stays in sight.
  const link = (page: 'help' | 'settings') => (
    <a href={open === undefined ? `#/${page}` : open.address(page)} aria-current={open !== undefined && here === page ? 'page' : undefined}>
      {words.shell[page]}
    </a>
  );
  return (
    <div className="side-tools">
      {saving !== undefined && (
        <>
          {/* Never disabled: the last press would leave focus nowhere. */}
          <button type="button" aria-disabled={!saving.canUndo} onClick={undo}>
            {words.common.undo}
          </button>
          <button type="button" aria-disabled={!saving.canRedo} onClick={redo}>
            {words.shell.redo}
          </button>
        </>
      )}
      {link('help')}
      {link('settings')}
      <LanguageSwitch />
      {nativeMenu !== undefined && (
        <Suspense>
          <MenuCommands undo={undo} redo={redo} />
        </Suspense>
      )}
    </div>
  );
}

/** One and the same button before and after, so that focus stays on it. */
function LanguageSwitch() {
  const words = useWords();
  const other = useLanguage() === 'cy' ? 'en' : 'cy';
  const change = useChangeLanguage();
  return (
    <button type="button" lang={other} onClick={() => change(other)}>
      {words.settings.languages[other]}
    </button>
  );
}
