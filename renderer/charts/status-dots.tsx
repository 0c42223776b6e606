/** How the votes on a question lie, as dots: one, two touching, three, four, two apart, or a dashed ring. A word always stands beside it. */

import type { StripStatus } from '../../assessments/report/blocks.ts';
import '../styles/charts.css';

const RADIUS = 2.5;
/** Middles of the dots. */
const DOTS: Readonly<Record<Exclude<StripStatus, 'not-enough' | 'not-applicable'>, readonly number[]>> = {
  'single-view': [10],
  same: [10],
  close: [7.5, 12.5],
  'some-spread': [4, 10, 16],
  'wide-spread': [2.5, 7.5, 12.5, 17.5],
  'two-camps': [3.5, 16.5],
};

export function StatusDots({ status }: { readonly status: StripStatus }) {
  return (
    <svg className="status-dots" viewBox="0 0 20 12" width="20" height="12" aria-hidden="true">
      {status === 'not-enough' && <circle className="status-ring" cx="10" cy="6" r="5" />}
      {status === 'not-applicable' && <line className="status-ring" x1="5" y1="6" x2="15" y2="6" />}
      {status !== 'not-enough' && status !== 'not-applicable' && DOTS[status].map((x) => <circle key={x} cx={x} cy="6" r={RADIUS} />)}
    </svg>
  );
}
