/** Rows under the name of their dimension, each a line from 1 to 5 with a disc, the middle of the peers as a diamond where there is one, and both in words. */

import { Fragment, type ReactNode } from 'react';
import type { DotGroup, DotRow, DotRows as DotRowsFigure } from '../../assessments/report/blocks.ts';
import { LevelSentence, LineNumbers } from './level-axis.tsx';
import { Disc } from './marks.tsx';

const LEVELS = [1, 2, 3, 4, 5] as const;
/** Half the height of a line, and how far a diamond stands over a disc at the same place, in CSS pixels. */
const MIDDLE = 16;
const RISE = 9;
const DIAMOND = 5.5;
const HALO = 8;

interface DotRowsProps {
  readonly figure: DotRowsFigure;
  /** The names of dimensions as headings of that order; null where one dimension stands alone. */
  readonly heading: 'h3' | 'h4' | null;
  /** What stands beside the name of a dimension; the page makes it the button to its explanation. */
  readonly showMore?: (group: DotGroup) => ReactNode;
}

export function DotRows({ figure, heading: Heading, showMore = ({ more }) => more }: DotRowsProps) {
  return (
    <div className="dot-rows">
      <ul className="dot-rows-key small">
        <li>
          <svg className="drawing" width="20" height="20" aria-hidden="true">
            <Disc x={10} y={10} />
          </svg>
          {figure.names.dot}
        </li>
        {figure.names.median !== null && (
          <li>
            <svg className="drawing" width="20" height="20" aria-hidden="true">
              <Diamond y={10} x={10} />
            </svg>
            {figure.names.median}
          </li>
        )}
      </ul>
      <LevelSentence names={figure.levelNames} />
      <div className="dot-rows-axis">
        <div>
          <LineNumbers covered={[]} />
        </div>
      </div>
      {figure.groups.map((group) => (
        <Fragment key={group.dimension}>
          {Heading !== null && (
            <div className="dot-rows-head">
              <Heading className="card-title">{group.name}</Heading>
              {group.more !== null && <span className="small">{showMore(group)}</span>}
            </div>
          )}
          {group.rows.length > 0 && (
            <ul className="dot-rows-rows">
              {group.rows.map((row) => (
                <li key={row.id}>
                  <span>{row.name}</span>
                  <Line row={row} />
                  <span className="dot-rows-shown small">{row.shown}</span>
                </li>
              ))}
            </ul>
          )}
        </Fragment>
      ))}
    </div>
  );
}

function Line({ row: { dot, median } }: { readonly row: DotRow }) {
  return (
    <span className="dot-rows-line">
      <svg className="drawing" width="100%" height={2 * MIDDLE} aria-hidden="true">
        <g className="mark-ruler">
          <line x1="0%" y1={MIDDLE} x2="100%" y2={MIDDLE} />
          {LEVELS.map((each) => (
            <line key={each} x1={across(each)} y1={MIDDLE - 4} x2={across(each)} y2={MIDDLE + 4} />
          ))}
        </g>
        {dot !== null && (
          <svg x={across(dot)} y={MIDDLE}>
            <Disc x={0} y={0} />
          </svg>
        )}
        {median !== null && (
          <svg x={across(median)} y={MIDDLE}>
            <Diamond x={0} y={dot === median ? -RISE : 0} />
          </svg>
        )}
      </svg>
    </span>
  );
}

function Diamond({ x, y }: { readonly x: number; readonly y: number }) {
  const points = (half: number) => `${x},${y - half} ${x + half},${y} ${x},${y + half} ${x - half},${y}`;
  return (
    <g>
      <polygon className="mark-halo" points={points(HALO)} />
      <polygon className="mark-diamond" points={points(DIAMOND)} />
    </g>
  );
}

function across(level: number): string {
  return `${(level - 1) * 25}%`;
}
