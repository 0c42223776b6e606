/** A picture on the projector: readable from the back row, without controls. It shows what it is handed and asks for nothing. */

import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { DotStrip } from '../../../charts/dot-strip.tsx';
import { StatusDots } from '../../../charts/status-dots.tsx';
import { useWords } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { MOST_BEADS } from '../vote/counting.ts';
import { JoiningBeside, JoiningView } from './projected-joining.tsx';
import type { Finished, ProjectedView, ShownLevel } from './projected-view.ts';

interface ProjectedProps {
  readonly view: ProjectedView;
  /** Whose workshop it is. */
  readonly organisation: string;
  /** What is left on the timer, where it is to be seen. */
  readonly time: string | null;
}

export function Projected({ view, organisation, time }: ProjectedProps) {
  if (view.kind === 'nothing') return <div className="projected" data-kind="nothing" />;
  return (
    <div className="projected" data-kind={view.kind}>
      <header className="projected-top">
        <p>
          {'dimension' in view && (
            <>
              <strong>{view.dimension}</strong>, {view.place}
            </>
          )}
        </p>
        <p className="projected-whose">{organisation}</p>
      </header>
      {view.kind === 'count' && <Count count={view.count} isAlone />}
      {view.kind === 'joining' && <JoiningView joining={view.joining} />}
      {view.kind === 'question' && <QuestionView view={view} />}
      {view.kind === 'votes' && <VotesView view={view} />}
      {time !== null && <p className="projected-time">{time}</p>}
    </div>
  );
}

function QuestionView({ view }: { readonly view: Extract<ProjectedView, { readonly kind: 'question' }> }) {
  return (
    <div className="projected-voting">
      <Fitted>
        <h1>{view.question}</h1>
        <ol className="projected-levels">
          {view.levels.map(({ name, text }) => (
            <li key={name}>
              <strong>{name}</strong>
              <span>{text}</span>
            </li>
          ))}
        </ol>
        <p className="quiet">{view.rule}</p>
      </Fitted>
      {(view.count !== null || view.joining !== null) && (
        <div className="projected-beside">
          <Count count={view.count} />
          {view.joining !== null && <JoiningBeside joining={view.joining} />}
        </div>
      )}
    </div>
  );
}

function VotesView({ view: { question, strip, sides, ask, first } }: { readonly view: Extract<ProjectedView, { readonly kind: 'votes' }> }) {
  const words = useWords();
  return (
    <Fitted>
      <h1>{question}</h1>
      <p className="projected-status">
        <StatusDots status={strip.status} />
        <strong>{strip.vote > 1 ? `${words.votes.vote[strip.vote - 1]}: ${strip.statusName}` : strip.statusName}</strong> <span className="quiet">{strip.note}</span>
      </p>
      {strip.counts !== null && <DotStrip strip={strip} size="projector" />}
      <div className="projected-sides">
        {sides.map((side) => (
          <Side key={side.name} side={side} />
        ))}
      </div>
      <div className="projected-ask">
        <h2>{ask}</h2>
        <p className="quiet">{first}</p>
      </div>
    </Fitted>
  );
}

function Side({ side }: { readonly side: ShownLevel }) {
  return (
    <div className="projected-side">
      <h2>{side.name}</h2>
      <p>{side.text}</p>
    </div>
  );
}

/** "7 of 10 have finished", with a disc for each, or one bar where they are many. */
function Count({ count, isAlone = false }: { readonly count: Finished | null; readonly isAlone?: boolean }) {
  const words = useWords();
  const { room: { projector: told }, phones } = useWorkshopWords();
  if (count === null) return null;
  const { finished, voters, isFollowed } = count;
  const all = Math.max(finished, voters);
  return (
    <div className="projected-count" data-alone={isAlone} data-many={all >= 100} role="status">
      <p className="projected-figure">{words.shell.countOf(finished, voters)}</p>
      <p className="quiet">{isFollowed ? phones.projector.haveVoted(finished) : told.haveFinished(finished)}</p>
      {all <= MOST_BEADS ? (
        <p className="projected-beads" aria-hidden="true">
          {Array.from({ length: all }, (_, index) => (
            <i key={index} data-done={index < finished} />
          ))}
        </p>
      ) : (
        <p className="projected-bar" aria-hidden="true">
          <i style={{ width: `${(100 * finished) / all}%` }} />
        </p>
      )}
    </div>
  );
}

/** Steps by which long texts get smaller until they fit; the last is the least that can be read from the back row. */
const STEPS = [1, 0.95, 0.9, 0.85, 0.8] as const;

/** Makes what is in it as large as the screen has room for. */
function Fitted({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    const view = element?.ownerDocument.defaultView;
    if (element === null || !view) return undefined;
    const around = element.parentElement;
    const isFitting = () =>
      STEPS.some((step) => {
        element.style.setProperty('--fit', String(step));
        return element.scrollHeight <= element.clientHeight + 1;
      });
    const fit = () => {
      around?.removeAttribute('data-tight');
      element.removeAttribute('tabindex');
      if (isFitting()) return;
      // What stands beside it makes room. What still has none can be scrolled to.
      around?.setAttribute('data-tight', '');
      if (!isFitting()) element.tabIndex = 0;
    };
    fit();
    // Of its own window; and it may be drawn before there is a place for it.
    const observer = new view.ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  });
  return (
    <div ref={place} className="projected-fitted">
      {children}
    </div>
  );
}
