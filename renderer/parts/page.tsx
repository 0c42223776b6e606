/** What every page has: its name, its views as tabs, whether it is saved, and how its figures are worked out. */

import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Explanation } from '../../assessments/report/explanations.ts';
import { latestRound } from '../../assessments/rounds.ts';
import { useOpenOrNone } from '../state/open-assessment.tsx';
import { useWords } from '../state/words.tsx';
import { useExplain } from './explain.tsx';
import { Notice } from './notice.tsx';
import { useRoundName } from './round-name.ts';
import { SampleTag } from './sample-tag.tsx';
import { NotSavedNotice, SavedMark } from './saved-mark.tsx';

export interface PageView {
  readonly name: string;
  readonly href: string;
  readonly isHere: boolean;
}

/** Whether a page has been shown since the app was opened. */
let hasShownPage = false;

interface PageProps {
  readonly title: string;
  readonly views?: readonly PageView[];
  readonly explanation?: Explanation | undefined;
  /** What stands in the top row, between the name and what is said of saving. */
  readonly tools?: ReactNode;
  /** A bar fixed to the bottom: on Plan only. */
  readonly bottomBar?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ title, views = [], explanation, tools, bottomBar, children }: PageProps) {
  const words = useWords();
  const open = useOpenOrNone();
  const explain = useExplain(() => explanation);
  const heading = useRef<HTMLHeadingElement>(null);
  const organisation = open?.assessment.organisation.name;
  useEffect(() => {
    document.title = [title, organisation, words.common.appName].filter((part) => part !== undefined && part !== '').join(' · ');
  }, [title, organisation, words]);
  const hasBar = bottomBar !== undefined;
  useEffect(() => {
    document.documentElement.toggleAttribute('data-bottom-bar', hasBar);
    return () => document.documentElement.removeAttribute('data-bottom-bar');
  }, [hasBar]);
  useEffect(() => {
    // A page that has just been come to is read from its name on. At the start of the app, focus stays where it is.
    if (hasShownPage) heading.current?.focus({ preventScroll: true });
    hasShownPage = true;
    scrollTo(0, 0);
  }, []);
  return (
    <>
      <header className="page-top">
        {open !== undefined && (
          <p className="page-organisation">
            {open.assessment.organisation.name} {open.assessment.isSample && <SampleTag />}
          </p>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {views.length > 0 && (
          <nav className="page-views" aria-label={words.shell.viewsOf(title)}>
            {views.map((view) => (
              <a key={view.name} href={view.href} aria-current={view.isHere ? 'page' : undefined}>
                {view.name}
              </a>
            ))}
          </nav>
        )}
        {tools}
        <div className="page-state">
          <SavedMark />
          {explanation !== undefined && (
            <button type="button" className="button underlined small" onClick={() => explain('page')}>
              {words.shell.howWorkedOut}
            </button>
          )}
        </div>
      </header>
      <NotSavedNotice />
      <EarlierRoundNotice />
      {children}
      {hasBar && <div className="bottom-bar">{bottomBar}</div>}
    </>
  );
}

/** Says that the round is not the latest, with the way to the same page of that one. */
function EarlierRoundNotice() {
  const words = useWords();
  const open = useOpenOrNone();
  const nameRound = useRoundName();
  const [location] = useLocation();
  if (open === undefined || open.round.id === latestRound(open.assessment).id) return null;
  const latest = location.split('/').slice(0, 5).with(3, 'now').join('/');
  return (
    <div className="earlier-round">
      <Notice kind="information">
        {words.shell.roundOfEarlier(nameRound(open.assessment, open.round))} <a href={`#${latest}`}>{words.shell.toLatest}</a>
      </Notice>
    </div>
  );
}
