/** The app: what stands at each address, and what surrounds every page. */

import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Problem } from '../electron/api.ts';
import { host, listenForFailure } from './bridge.ts';
import { useLateWait } from './forms/use-late-wait.ts';
import { LibraryWait } from './pages/library/library-wait.tsx';
import { QuestionsPage } from './pages/questions.tsx';
import { ConflictDialog } from './parts/conflict-dialog.tsx';
import { ExplainProvider } from './parts/explain.tsx';
import { NotThere } from './parts/not-there.tsx';
import { Shell } from './parts/shell.tsx';
import { AnnouncerProvider, useAnnounce } from './state/announcer.tsx';
import { firstAnswers } from './state/first-asked.ts';
import { OpenAssessmentProvider } from './state/open-assessment.tsx';
import { refreshQueue } from './state/open-queues.ts';
import { SettingsProvider } from './state/settings.tsx';
import { useWords, WordsProvider, type Spoken } from './state/words.tsx';

const LibraryPage = lazy(() => import('./pages/library.tsx').then((page) => ({ default: page.LibraryPage })));
const NewAssessmentPage = lazy(() => import('./pages/new-assessment.tsx').then((page) => ({ default: page.NewAssessmentPage })));
const QuestionnairesPage = lazy(() => import('./pages/questionnaires.tsx').then((page) => ({ default: page.QuestionnairesPage })));
const QuestionnairePage = lazy(() => import('./pages/questionnaires/questionnaire-page.tsx').then((page) => ({ default: page.QuestionnairePage })));
const PoolsPage = lazy(() => import('./pages/pools.tsx').then((page) => ({ default: page.PoolsPage })));
const NewPoolPage = lazy(() => import('./pages/pools/new-pool.tsx').then((page) => ({ default: page.NewPoolPage })));
const PoolPage = lazy(() => import('./pages/pools/pool-page.tsx').then((page) => ({ default: page.PoolPage })));
const CopiesPage = lazy(() => import('./pages/copies.tsx').then((page) => ({ default: page.CopiesPage })));
const SettingsPage = lazy(() => import('./pages/settings.tsx').then((page) => ({ default: page.SettingsPage })));
const HelpPage = lazy(() => import('./pages/help.tsx').then((page) => ({ default: page.HelpPage })));
const OrganisationPage = lazy(() => import('./pages/organisation.tsx').then((page) => ({ default: page.OrganisationPage })));
const WorkshopPage = lazy(() => import('./pages/workshop.tsx').then((page) => ({ default: page.WorkshopPage })));
const ResultsPage = lazy(() => import('./pages/results.tsx').then((page) => ({ default: page.ResultsPage })));
const PeersPage = lazy(() => import('./pages/peers.tsx').then((page) => ({ default: page.PeersPage })));
const YearsPage = lazy(() => import('./pages/years.tsx').then((page) => ({ default: page.YearsPage })));
const PlanPage = lazy(() => import('./pages/plan.tsx').then((page) => ({ default: page.PlanPage })));
const TemplatesPage = lazy(() => import('./pages/templates.tsx').then((page) => ({ default: page.TemplatesPage })));
const DocumentsPage = lazy(() => import('./pages/documents.tsx').then((page) => ({ default: page.DocumentsPage })));

export function App({ first }: { readonly first: Spoken }) {
  useEffect(() => firstAnswers.drop(), []);
  return (
    <WordsProvider first={first}>
      <AnnouncerProvider>
        <SettingsProvider>
          <Router hook={useHashLocation}>
            <FailureNotice />
            <Switch>
              <Route path="/a/:assessment/:round/:page/:view?">
                {({ assessment, round, page, view }) => <AssessmentPage key={assessment} id={assessment} roundId={round} page={page} view={view} />}
              </Route>
              <Route>
                <ExplainProvider>
                  <Shell>
                    <Suspense>
                      <Switch>
                        <Route path="/" component={LibraryPage} />
                        <Route path="/new/:id?/:version?">{({ id, version }) => <NewAssessmentPage id={id} version={version} />}</Route>
                        <Route path="/questionnaires" component={QuestionnairesPage} />
                        <Route path="/questionnaires/:id/:version">{({ id, version }) => <QuestionnairePage key={`${id} ${version}`} id={id} version={version} />}</Route>
                        <Route path="/pools" component={PoolsPage} />
                        <Route path="/pools/new" component={NewPoolPage} />
                        <Route path="/pools/:id/:view?">{({ id, view }) => <PoolPage key={id} id={id} view={view} />}</Route>
                        <Route path="/copies/:id?">{({ id }) => <CopiesPage id={id} />}</Route>
                        <Route path="/settings" component={SettingsPage} />
                        <Route path="/help" component={HelpPage} />
                        <Route>
                          <NotThere problem={{ kind: 'not-found' }} />
                        </Route>
                      </Switch>
                    </Suspense>
                  </Shell>
                </ExplainProvider>
              </Route>
            </Switch>
          </Router>
        </SettingsProvider>
      </AnnouncerProvider>
    </WordsProvider>
  );
}

interface AssessmentPageProps {
  readonly id: string;
  readonly roundId: string;
  readonly page: string;
  readonly view: string | undefined;
}

function AssessmentPage({ id, roundId, page, view }: AssessmentPageProps) {
  const [opened, setOpened] = useState(() => firstAnswers.opened(id));
  const [problem, setProblem] = useState<Problem>();
  const isThere = opened !== undefined;
  useEffect(() => {
    if (isThere) return undefined;
    let isGone = false;
    void host.readAssessment(id).then((answer) => {
      if (isGone) return;
      if (answer.ok) setOpened(answer.value);
      else setProblem(answer.problem);
    });
    return () => {
      isGone = true;
    };
  }, [id, isThere]);

  // Figures must be today's, whichever window changed them.
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current !== page) void refreshQueue(id);
    shown.current = page;
  }, [id, page]);

  if (problem !== undefined) {
    return (
      <ExplainProvider>
        <Shell>
          <NotThere problem={problem} />
        </Shell>
      </ExplainProvider>
    );
  }
  if (opened === undefined) return <AssessmentWait />;
  return (
    <OpenAssessmentProvider opened={opened} roundId={roundId}>
      <ExplainProvider>
        <Shell here={page}>
          <Suspense>
            <PageAt page={page} view={view} />
          </Suspense>
          <ConflictDialog />
        </Shell>
      </ExplainProvider>
    </OpenAssessmentProvider>
  );
}

/** Empty at first, because most assessments are there before anybody sees it. */
function AssessmentWait() {
  if (!useLateWait()) return null;
  return (
    <ExplainProvider>
      <Shell>
        <LibraryWait />
      </Shell>
    </ExplainProvider>
  );
}

function PageAt({ page, view }: { readonly page: string; readonly view: string | undefined }) {
  switch (page) {
    case 'organisation':
      return <OrganisationPage />;
    case 'questions':
      return <QuestionsPage view={view} />;
    case 'workshop':
      return <WorkshopPage view={view} />;
    case 'results':
      return <ResultsPage view={view} />;
    case 'peers':
      return <PeersPage view={view} />;
    case 'years':
      return <YearsPage view={view} />;
    case 'plan':
      return <PlanPage view={view} />;
    case 'templates':
      return <TemplatesPage view={view} />;
    case 'documents':
      return <DocumentsPage />;
    case 'help':
      return <HelpPage />;
    case 'settings':
      return <SettingsPage />;
    default:
      return <NotThere problem={{ kind: 'not-found' }} />;
  }
}

/** Shows the one general notice for a failure that nobody expected. */
function FailureNotice() {
  const words = useWords();
  const announce = useAnnounce();
  useEffect(() => listenForFailure((failure) => announce(words.shell.failure[failure])), [words, announce]);
  return null;
}
