/** One vote on one question: a dot for each vote in stacks above the five levels; "don't know" and "does not apply" apart, hollow and dashed. */

import type { CSSProperties } from 'react';
import type { DotStrip as DotStripFigure } from '../../assessments/report/blocks.ts';
import { LevelSentence } from './level-axis.tsx';
import '../styles/dot-strip.css';

interface DotStripProps {
  readonly strip: DotStripFigure;
  /** In a row of a list, with numbers only; on a page; for a whole screen that is read from afar. */
  readonly size?: 'row' | 'page' | 'projector';
}

/** Dots that stand one above the other before they stand in more columns. */
const TALLEST = { row: 8, page: 12, projector: 8 } as const;

/** Rings stand two abreast, so that they make no dot smaller. */
const ABREAST = 2;

/** Drawn by borders alone, so that it looks the same on paper, in forced colours and in the projector's own window. */
export function DotStrip({ strip, size = 'page' }: DotStripProps) {
  const apart = [
    { sign: '?', count: strip.unknown },
    { sign: '–', count: strip.notApplicable },
  ].filter(({ count }) => count > 0);
  const highest = Math.max(1, ...(strip.counts ?? []), ...apart.map(({ count }) => Math.ceil(count / ABREAST)));
  const columns = Math.ceil(highest / TALLEST[size]);
  return (
    <div className="dot-strip-frame" data-size={size} role="img" aria-label={strip.alternative}>
      <div className="dot-strip" aria-hidden="true" data-apart={apart.length} style={{ '--columns': columns, '--highest': Math.ceil(highest / columns) } as CSSProperties}>
        {strip.levelNames.map((name, index) => (
          <div key={name} className="strip-level" data-majority={strip.majority?.level === index + 1}>
            <Stack count={strip.counts?.[index] ?? 0} isCounted={size !== 'row'} />
            <div className="strip-name">
              {index + 1} {size !== 'row' && <span className="strip-word">{name}</span>}
              {size !== 'row' && strip.majority?.level === index + 1 && <span className="strip-majority">{strip.majority.label}</span>}
            </div>
          </div>
        ))}
        {apart.map(({ sign, count }) => (
          <div key={sign} className="strip-level strip-apart" style={{ '--columns': Math.min(count, ABREAST * columns) } as CSSProperties}>
            <Stack count={count} isCounted={size !== 'row'} />
            <div className="strip-name">{sign}</div>
          </div>
        ))}
      </div>
      {size === 'page' && <LevelSentence names={strip.levelNames} />}
    </div>
  );
}

function Stack({ count, isCounted }: { readonly count: number; readonly isCounted: boolean }) {
  return (
    <div className="strip-stack">
      {isCounted && count > 0 && <span className="strip-count">{count}</span>}
      <div className="strip-dots">
        {Array.from({ length: count }, (_, index) => (
          <i key={index} />
        ))}
      </div>
    </div>
  );
}
