/** The radar: a second view of the dot plot's figures, for those who know it from elsewhere. */

import { lazy, Suspense } from 'react';
import type { DotPlot } from '../../assessments/report/blocks.ts';
import { DrawingWait } from './drawing-wait.tsx';
import { radarSizeIn } from './radar-size.ts';
import { usePlot } from './use-plot.ts';

const Drawing = lazy(async () => ({ default: (await import('./radar-drawing.tsx')).RadarDrawing }));

export function Radar({ figure, alternative }: { readonly figure: DotPlot; readonly alternative: string }) {
  const { frame, plot } = usePlot();
  const size = plot && radarSizeIn(plot.width);
  return (
    <div ref={frame} className="radar" style={{ height: size?.height }}>
      <div data-line />
      <Suspense fallback={<DrawingWait />}>{size && <Drawing figure={figure} alternative={alternative} size={size} />}</Suspense>
    </div>
  );
}
