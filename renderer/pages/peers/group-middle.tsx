/** Where the middle of the group is: bars, a box or a mark, as its size allows, with your own mark. */

import type { MeasureId } from '../../../assessments/model.ts';
import type { Place } from '../../../assessments/peers/place.ts';
import { showPackNumber } from '../../../assessments/report/peers-place.ts';
import { listLevelNames, measureName, type Subject } from '../../../assessments/report/subject.ts';
import { showFraction, toNumber } from '../../../assessments/statistics/fraction.ts';
import { PeerPlot } from '../../charts/peer-plot.tsx';

interface GroupMiddleProps {
  readonly subject: Subject;
  readonly measure: MeasureId;
  readonly place: Place;
}

export function GroupMiddle({ subject, measure, place }: GroupMiddleProps) {
  const { words } = subject;
  const { median, quartiles, histogram } = place;
  // A score that cannot be compared has no mark among the peers.
  const own = place.own !== null && place.whyNot === null ? place.own : null;
  const ownShown = own && showFraction(own);
  return (
    <PeerPlot
      levelNames={listLevelNames(subject)}
      figures={{
        own: own && ownShown !== null ? { at: toNumber(own), shown: words.charts.youAt(ownShown) } : null,
        median: median === null ? null : { at: median, shown: words.charts.middleAt(showPackNumber(median)) },
        quartiles,
        bars: histogram,
        alternative: tellSpread(words.peers.middle, measureName(subject, measure), ownShown, place),
      }}
    />
  );
}

function tellSpread(told: Subject['words']['peers']['middle'], name: string, own: string | null, { median, quartiles, histogram }: Place): string {
  if (median === null) return own === null ? told.noOwn(name) : told.own(name, own);
  const middle = showPackNumber(median);
  if (histogram !== null) return told.histogram(name, own, middle);
  return quartiles === null ? told.median(name, own, middle) : told.quartiles(name, own, middle, showPackNumber(quartiles.q1), showPackNumber(quartiles.q3));
}
