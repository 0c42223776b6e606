/** The lines and marks of the dumbbell. Loaded only when it is looked at. */

import type { Dumbbell, DumbbellRow } from '../../assessments/report/blocks.ts';
import { LevelLines, LevelPlot, Points, Rulers, useAcross } from './level-plot.tsx';
import { ArrowDisc, DISC, HollowDisc } from './marks.tsx';
import type { Plot } from './use-plot.ts';

/** The two printed figures stand this far above the line, and at least this far apart. */
const FIGURE_HEIGHT = 14;
const FIGURES_APART = 34;

type Places = NonNullable<DumbbellRow['places']>;

export function DumbbellDrawing({ figure, plot }: { readonly figure: Dumbbell; readonly plot: Plot }) {
  const rows = figure.rows.flatMap(({ places }, index) => {
    const y = plot.lines[index];
    return places === null || y === undefined ? [] : [{ places, y }];
  });
  return (
    <LevelPlot plot={plot} alternative={figure.alternative}>
      <LevelLines from={plot.top} to={plot.height} />
      <Rulers heights={plot.lines} />
      {rows.map(({ places, y }) => (
        <Before key={y} places={places} y={y} />
      ))}
      <Points
        points={rows.map(({ places, y }) => ({ x: places.after, y }))}
        mark={(place, index) => <ArrowDisc {...place} way={wayOf(rows[index]?.places)} />}
      />
    </LevelPlot>
  );
}

function Before({ places, y }: { readonly places: Places; readonly y: number }) {
  const across = useAcross();
  const before = across(places.before);
  const after = across(places.after);
  const way = wayOf(places);
  const spread = Math.max(5, (FIGURES_APART - Math.abs(after - before)) / 2) * (way === -1 ? -1 : 1);
  return (
    <g>
      <HollowDisc x={before} y={y} />
      {Math.abs(after - before) > DISC && <line className="mark-move" x1={before + way * DISC} y1={y} x2={after} y2={y} />}
      <text className="drawing-word" x={before - spread} y={y - FIGURE_HEIGHT} textAnchor="middle">
        {places.beforeShown}
      </text>
      <text className="drawing-word drawing-word-now" x={after + spread} y={y - FIGURE_HEIGHT} textAnchor="middle">
        {places.afterShown}
      </text>
    </g>
  );
}

function wayOf(places: Places | undefined): -1 | 0 | 1 {
  if (places === undefined || places.after === places.before) return 0;
  return places.after > places.before ? 1 : -1;
}
