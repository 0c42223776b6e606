/** "How this is worked out": a panel at the right with the rule, the sum and the answers behind a figure. */

import { createContext, useCallback, useContext, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Explanation } from '../../assessments/report/explanations.ts';
import { useWords } from '../state/words.tsx';

/** An explanation and what it stands beside, so that it can follow the figure it explains. */
interface Shown {
  readonly explanation: Explanation;
  readonly figure: string;
}

interface ExplainState {
  readonly shown: Shown | undefined;
  readonly explain: (figure: string, explanation: Explanation) => void;
  /** The explanation of a figure as it is now; undefined closes the panel, where it shows that figure. */
  readonly renew: (figure: string, explanation: Explanation | undefined) => void;
  readonly close: () => void;
}

const ExplainContext = createContext<ExplainState>({ shown: undefined, explain: () => undefined, renew: () => undefined, close: () => undefined });

/**
 * Opens the panel with the explanation of one of several figures. `explain` works each out from its name, and again whenever the page is drawn, so that
 * the panel never says anything else than the page.
 */
export function useExplain<Name extends string>(explain: (name: Name) => Explanation | undefined): (name: Name) => void {
  const { shown, explain: show, renew } = useContext(ExplainContext);
  const place = useId();
  const [name, setName] = useState<Name>();
  const figure = `${place} ${name ?? ''}`;
  const isShown = shown?.figure === figure;
  useEffect(() => {
    if (isShown && name !== undefined) renew(figure, explain(name));
  });
  useEffect(() => (isShown ? () => renew(figure, undefined) : undefined), [isShown, figure, renew]);
  return (next) => {
    const explanation = explain(next);
    setName(next);
    if (explanation !== undefined) show(`${place} ${next}`, explanation);
  };
}

export function ExplainProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<Shown>();
  const opener = useRef<Element>(undefined);
  const [location] = useLocation();
  const explain = useCallback((figure: string, explanation: Explanation) => {
    opener.current = document.activeElement ?? undefined;
    setShown({ figure, explanation });
  }, []);
  const renew = useCallback((figure: string, explanation: Explanation | undefined) => {
    setShown((now) => {
      if (now?.figure !== figure) return now;
      if (explanation === undefined) return undefined;
      return JSON.stringify(now.explanation) === JSON.stringify(explanation) ? now : { figure, explanation };
    });
  }, []);
  const close = useCallback(() => setShown(undefined), []);
  useEffect(() => {
    opener.current = undefined;
    setShown(undefined);
  }, [location]);
  useEffect(() => {
    // Only now: the opener may have been out of sight while the panel stood.
    if (shown === undefined && opener.current instanceof HTMLElement) opener.current.focus();
  }, [shown]);
  const state = useMemo(() => ({ shown, explain, renew, close }), [shown, explain, renew, close]);
  return <ExplainContext value={state}>{children}</ExplainContext>;
}

/** Whether the panel stands beside the page. */
export function useIsExplaining(): boolean {
  return useContext(ExplainContext).shown !== undefined;
}

/** The panel itself; the shell gives it its place. */
export function ExplainPanel() {
  const { shown, close } = useContext(ExplainContext);
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // Another figure takes focus; the same one with another value does not.
  useEffect(() => heading.current?.focus(), [shown?.figure]);
  if (shown === undefined) return null;
  const { explanation } = shown;
  return (
    <aside className="explain-panel" aria-label={words.shell.howWorkedOut} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <div className="explain-top">
        <p className="explain-name">{words.shell.howWorkedOut}</p>
        <button type="button" className="close-button" aria-label={words.common.close} onClick={close}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m2 2 12 12M14 2 2 14" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
        </button>
      </div>
      <div className="stack">
        <h2 ref={heading} className="section-title" tabIndex={-1}>
          {explanation.title} {explanation.sum !== null && <span className="explain-sum">= {explanation.sum}</span>}
        </h2>
        <p>{explanation.text}</p>
        {explanation.rows.length > 0 && <ExplainRows explanation={explanation} />}
        {explanation.more.map((part) => (
          <section key={part.title}>
            <h3 className="explain-part">{part.title}</h3>
            <p>{part.text}</p>
          </section>
        ))}
      </div>
    </aside>
  );
}

function ExplainRows({ explanation }: { readonly explanation: Explanation }) {
  return (
    <table className="explain-rows">
      <tbody>
        {explanation.rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            <td>{row.second}</td>
            <td className="is-number">{row.value}</td>
          </tr>
        ))}
      </tbody>
      {explanation.total !== null && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {explanation.total.label}
            </th>
            <td className="is-number">{explanation.total.value}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

interface FigureButtonProps {
  readonly explanation: Explanation;
  /** The figure with what it is of: "Trust 2.0". */
  readonly name: string;
  readonly children: ReactNode;
}

/** A figure that opens the panel. */
export function FigureButton({ explanation, name, children }: FigureButtonProps) {
  const explain = useExplain(() => explanation);
  const words = useWords();
  return (
    <button type="button" className="figure-button" aria-label={words.shell.figure(name)} onClick={() => explain('figure')}>
      {children}
    </button>
  );
}
