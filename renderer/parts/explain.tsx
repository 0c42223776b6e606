/** "How this is worked out": a panel at the right with the rule, the sum and the answers behind a figure. */

import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Explanation } from '../../assessments/report/explanations.ts';
import { useWords } from '../state/words.tsx';

interface ExplainState {
  readonly shown: Explanation | undefined;
  readonly explain: (explanation: Explanation) => void;
  readonly close: () => void;
}

const ExplainContext = createContext<ExplainState>({ shown: undefined, explain: () => undefined, close: () => undefined });

/** Opens the panel with an explanation. */
export function useExplain(): (explanation: Explanation) => void {
  return useContext(ExplainContext).explain;
}

export function ExplainProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<Explanation>();
  const opener = useRef<Element>(undefined);
  const [location] = useLocation();
  const explain = useCallback((explanation: Explanation) => {
    opener.current = document.activeElement ?? undefined;
    setShown(explanation);
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
  return <ExplainContext value={{ shown, explain, close }}>{children}</ExplainContext>;
}

/** The panel itself; the shell gives it its place. */
export function ExplainPanel() {
  const { shown, close } = useContext(ExplainContext);
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [shown]);
  if (shown === undefined) return null;
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
          {shown.title} {shown.sum !== null && <span className="explain-sum">= {shown.sum}</span>}
        </h2>
        <p>{shown.text}</p>
        {shown.rows.length > 0 && <ExplainRows explanation={shown} />}
        {shown.more.map((part) => (
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
  const explain = useExplain();
  const words = useWords();
  return (
    <button type="button" className="figure-button" aria-label={words.shell.figure(name)} onClick={() => explain(explanation)}>
      {children}
    </button>
  );
}
