/** Each question on a line from 1 to 5: its level as a disc, the middle of the peers as a diamond, and both in words. */

import { Fragment } from 'react';
import type { QuestionDot, QuestionDots as QuestionDotsFigure } from '../../assessments/report/blocks.ts';
import { LevelSentence, LineNumbers } from './level-axis.tsx';
import { Disc } from './marks.tsx';

const LEVELS = [1, 2, 3, 4, 5] as const;
/** Half the height of a line, and how far a diamond stands over a disc at the same place, in CSS pixels. */
const MIDDLE = 16;
const RISE = 9;
const DIAMOND = 5.5;
const HALO = 8;

export function QuestionDots({ figure, hasGroupNames }: { readonly figure: QuestionDotsFigure; readonly hasGroupNames: boolean }) {
  return (
    <div className="question-dots">
      <ul className="question-dots-key small">
        <li>
          <svg className="drawing" width="20" height="20" aria-hidden="true">
            <Disc x={10} y={10} />
          </svg>
          {figure.names.level}
        </li>
        <li>
          <svg className="drawing" width="20" height="20" aria-hidden="true">
            <Diamond y={10} x={10} />
          </svg>
          {figure.names.median}
        </li>
      </ul>
      <LevelSentence names={figure.levelNames} />
      <div className="question-dots-axis">
        <div>
          <LineNumbers covered={[]} />
        </div>
      </div>
      {figure.groups.map(({ dimension, name, rows }) => (
        <Fragment key={dimension}>
          {hasGroupNames && <h4 className="card-title">{name}</h4>}
          <ul className="question-dots-rows">
            {rows.map((row) => (
              <li key={row.question}>
                <span>{row.name}</span>
                <Line row={row} />
                <span className="question-dots-shown small">{row.shown}</span>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </div>
  );
}

function Line({ row: { level, median } }: { readonly row: QuestionDot }) {
  return (
    <span className="question-dots-line">
      <svg className="drawing" width="100%" height={2 * MIDDLE} aria-hidden="true">
        <g className="mark-ruler">
          <line x1="0%" y1={MIDDLE} x2="100%" y2={MIDDLE} />
          {LEVELS.map((each) => (
            <line key={each} x1={across(each)} y1={MIDDLE - 4} x2={across(each)} y2={MIDDLE + 4} />
          ))}
        </g>
        {level !== null && (
          <svg x={across(level)} y={MIDDLE}>
            <Disc x={0} y={0} />
          </svg>
        )}
        {median !== null && (
          <svg x={across(median)} y={MIDDLE}>
            <Diamond x={0} y={level === median ? -RISE : 0} />
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
