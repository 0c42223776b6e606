/** Where you sit in the group: a share of it with how sure that is, or a quarter of it where the group is small. */

import type { MeasureId } from '../../../assessments/model.ts';
import type { Position, Quarter } from '../../../assessments/peers/place.ts';
import { asHeading } from '../../../assessments/report/findings.ts';
import { explainPlace } from '../../../assessments/report/explanations-beside.ts';
import { tellMembers, type PeersTold } from '../../../assessments/report/peers-tables.ts';
import type { Subject } from '../../../assessments/report/subject.ts';
import { PlaceLine } from '../../charts/peer-plot.tsx';
import { FigureButton } from '../../parts/explain.tsx';
import { usePeerWords } from '../../state/peer-words.ts';

interface YourPlaceProps {
  readonly subject: Subject;
  readonly measure: MeasureId;
  readonly quarter: Quarter;
  readonly position: Position | null;
  readonly told: PeersTold;
  /** Whether the group is large enough for more than quarters, had its pack more. */
  readonly isLarge: boolean;
}

export function YourPlace({ subject, measure, quarter, position, told, isLarge }: YourPlaceProps) {
  const { documents } = usePeerWords();
  const { words } = subject;
  const explanation = explainPlace(subject, measure);
  const heading = position?.kind === 'percentile' ? words.peers.place.percentile(position.percent) : asHeading([told.position ?? words.peers.place.quarters[quarter]]);
  return (
    <>
      <h4 className="section-title">
        {explanation === null ? (
          heading
        ) : (
          <FigureButton explanation={explanation} name={heading}>
            {heading}
          </FigureButton>
        )}
      </h4>
      {position?.kind === 'percentile' && <p className="small quiet">{words.peers.place.sure(position.low, position.high)}</p>}
      {position === null && <p className="small quiet">{isLarge ? documents.onlyQuartiles : words.peers.place.whyQuarters}</p>}
      {position?.kind === 'percentile' && (
        <PlaceLine
          names={[words.charts.belowAll, words.charts.half, words.charts.aboveAll]}
          figures={{ ...position, alternative: words.peers.place.line(position.percent, position.low, position.high) }}
        />
      )}
      <p className="small quiet">{tellMembers(subject)}</p>
    </>
  );
}
