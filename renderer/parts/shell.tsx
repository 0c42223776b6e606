/** What surrounds every page: the side column, the page, and the panel that explains figures. */

import { useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useOpenOrNone } from '../state/open-assessment.tsx';
import { useWords } from '../state/words.tsx';
import { ExplainPanel, useIsExplaining } from './explain.tsx';
import { Drop } from './drop.tsx';
import { SavedMark } from './saved-mark.tsx';
import { SideTools } from './side-tools.tsx';
import { AssessmentWays, LibraryWays } from './ways.tsx';

interface ShellProps {
  /** The page that is open, inside an assessment. */
  readonly here?: string;
  readonly children: ReactNode;
}

export function Shell({ here, children }: ShellProps) {
  const words = useWords();
  const open = useOpenOrNone();
  const isExplaining = useIsExplaining();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [location] = useLocation();
  useEffect(() => setMenuOpen(false), [location]);
  useEffect(() => {
    if (!isMenuOpen) return undefined;
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && setMenuOpen(false);
    addEventListener('keydown', escape);
    return () => removeEventListener('keydown', escape);
  }, [isMenuOpen]);
  return (
    <div className="shell" data-explaining={isExplaining}>
      <header className="side" data-open={isMenuOpen}>
        <button type="button" className="skip" onClick={() => document.querySelector<HTMLElement>('main h1')?.focus()}>
          {words.shell.skip}
        </button>
        <div className="side-bar">
          <a className="brand" href="#/">
            <Drop />
            <span>{words.common.appName}</span>
          </a>
          <SavedMark />
          <button type="button" className="button outlined menu-button" aria-expanded={isMenuOpen} onClick={() => setMenuOpen(!isMenuOpen)}>
            {words.shell.menu}
          </button>
        </div>
        <div className="side-body">
          {open === undefined ? <LibraryWays location={location} /> : <AssessmentWays open={open} here={here} />}
          <SideTools here={here} />
        </div>
      </header>
      <main className="main">{children}</main>
      <ExplainPanel />
    </div>
  );
}
