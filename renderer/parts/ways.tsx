/** The ways through the app: one ruled line with a tick for each page, filled where you are. */

import { memo, type ReactNode } from 'react';
import { countGiven } from '../../assessments/responses.ts';
import { isOverdue, listUnderWay } from '../../assessments/status.ts';
import type { OpenAssessment, PageName } from '../state/open-assessment.tsx';
import { useWords } from '../state/words.tsx';
import { useRoundName } from './round-name.ts';
import { SampleTag } from './sample-tag.tsx';

export function LibraryWays({ location }: { readonly location: string }) {
  const words = useWords();
  return (
    <nav aria-label={words.shell.mainNavigation}>
      <ul className="ways">
        <Way href="#/" name={words.shell.assessments} isHere={location === '/'} />
        <Way href="#/questionnaires" name={words.shell.questionnaires} isHere={location === '/questionnaires'} />
        <Way href="#/pools" name={words.shell.pools} isHere={location.startsWith('/pools')} />
      </ul>
    </nav>
  );
}

export function AssessmentWays({ open, here }: { readonly open: OpenAssessment; readonly here: string | undefined }) {
  const words = useWords();
  const nameRound = useRoundName();
  const { assessment, round, questionnaire, today, address } = open;
  const { given, asked } = countGiven(questionnaire, round);
  const actions = assessment.actions.filter((action) => action.round === round.id).length;
  const overdue = listUnderWay(assessment, round).filter((action) => isOverdue(action, today)).length;
  const late = overdue === 0 ? undefined : words.shell.overdue(overdue);
  const name = nameRound(assessment, round);
  const way = (page: PageName, count?: string, counted?: string) => (
    <Way href={address(page)} name={words.shell.pages[page]} isHere={here === page} count={count} counted={counted} />
  );
  return (
    <nav aria-label={words.shell.mainNavigation}>
      <a className="back-way" href="#/">
        <span aria-hidden="true">‹ </span>
        {words.shell.allAssessments}
      </a>
      <p className="side-organisation">{assessment.organisation.name}</p>
      <p className="side-round">{round.closing === null ? words.shell.roundOpen(name) : words.shell.roundClosed(name)}</p>
      {assessment.isSample && <SampleTag />}
      <div className="ways-line">
        <WayGroup title={words.shell.answer}>
          {way('organisation')}
          {way('questions', words.shell.countOf(given, asked), words.shell.countOfNamed(given, asked))}
          {way('workshop')}
        </WayGroup>
        <WayGroup title={words.shell.see}>
          {way('results')}
          {way('peers')}
          {way('years')}
        </WayGroup>
        <WayGroup title={words.shell.act}>
          {late !== undefined && way('plan', late, late)}
          {late === undefined && (actions === 0 ? way('plan') : way('plan', String(actions), words.shell.actionsNamed(actions)))}
          {way('templates')}
          {way('documents')}
        </WayGroup>
      </div>
    </nav>
  );
}

function WayGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="way-group">
      <p>{title}</p>
      <ul className="ways">{children}</ul>
    </div>
  );
}

interface WayProps {
  readonly href: string;
  readonly name: string;
  readonly isHere: boolean;
  /** What is counted there, as it is shown and as it is read out. */
  readonly count?: string | undefined;
  readonly counted?: string | undefined;
}

/** Drawn again only when something on it is another: an answer changes one of the ways. */
const Way = memo(function Way({ href, name, isHere, count, counted }: WayProps) {
  return (
    <li data-here={isHere}>
      <a href={href} aria-current={isHere ? 'page' : undefined}>
        {name}
        {count !== undefined && (
          <>
            <span className="way-count" aria-hidden="true">
              {count}
            </span>
            <span className="only-read">, {counted}</span>
          </>
        )}
      </a>
    </li>
  );
});
