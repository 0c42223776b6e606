/** The library before the first assessment: what this is for, and the ways to begin. */

import type { ReactNode, Ref } from 'react';
import type { FolderPlace } from '../../../electron/api.ts';
import { useWords } from '../../state/words.tsx';

/** How deep each line of the drawing goes: decoration, not data. */
const DEPTHS = [
  { id: 'policy', x: 26, depth: 106 },
  { id: 'access', x: 236, depth: 96 },
  { id: 'trust', x: 446, depth: 96 },
  { id: 'leadership', x: 656, depth: 137 },
  { id: 'culture', x: 866, depth: 76 },
] as const;

interface EmptyLibraryProps {
  readonly heading: Ref<HTMLHeadingElement>;
  readonly acts: ReactNode;
  readonly place: FolderPlace;
}

export function EmptyLibrary({ heading, acts, place }: EmptyLibraryProps) {
  const words = useWords();
  // The first says that everything stays on this computer.
  const facts = words.library.emptyFacts.slice(place.kind === 'local' ? 0 : 1);
  return (
    <div className="empty-library">
      <h2 ref={heading} tabIndex={-1} className="empty-title">
        {words.library.emptyHeading}
      </h2>
      <p className="lead prose">{words.library.emptyLead}</p>
      <div className="button-row">{acts}</div>
      <svg className="depths" viewBox="0 0 952 220" aria-hidden="true">
        {[79, 113, 147, 181, 215].map((y) => (
          <path key={y} d={`M0 ${y}H952`} stroke="var(--line)" strokeWidth="1.500" strokeDasharray="2 6" />
        ))}
        <path d={wave()} fill="none" stroke="var(--blue)" strokeWidth="2.200" />
        {DEPTHS.map(({ id, x, depth }) => (
          <g key={id}>
            <path d={`M${x} 31V${depth + 8}`} stroke="var(--blue)" strokeWidth="2" />
            <circle cx={x} cy="31" r="5" fill="var(--page)" stroke="var(--blue)" strokeWidth="2" />
            <path d={`M${x} ${depth + 6}c5 8 9 12 9 18a9 9 0 0 1-18 0c0-6 4-10 9-18z`} fill="var(--blue)" />
            <text x={x + 16} y={depth + 30}>
              {words.library.depths[id]}
            </text>
          </g>
        ))}
      </svg>
      <div className="library-facts">
        {facts.map((fact) => (
          <section key={fact.title}>
            <h3>{fact.title}</h3>
            <p className="quiet">{fact.text}</p>
          </section>
        ))}
      </div>
    </div>
  );
}

/** The surface of the water, from edge to edge: sixteen swells of 60. */
function wave(): string {
  return `M0 31${'c10 -9 20 -9 30 0c10 9 20 9 30 0'.repeat(16)}`;
}
