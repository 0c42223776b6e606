/** What stands in place of a group that is too small: why, your own mark, and wider groups. */

import { isPackFor, type OfferedGroup } from '../../../assessments/peers/pack.ts';
import type { Fraction } from '../../../assessments/figures-model.ts';
import type { MeasureId } from '../../../assessments/model.ts';
import { listLevelNames, measureName, type Subject } from '../../../assessments/report/subject.ts';
import { showFraction, toNumber } from '../../../assessments/statistics/fraction.ts';
import { PeerPlot } from '../../charts/peer-plot.tsx';
import { Button } from '../../forms/button.tsx';
import { usePacks } from '../../state/packs.ts';
import { useText } from '../../state/words.tsx';
import { useChoosePeers } from './use-choose-peers.ts';

/** How many wider groups are offered at once, and how large they must be to be worth it. */
const MOST_OFFERED = 2;
const FEWEST_IN_OFFERED = 10;

interface TooFewProps {
  readonly subject: Subject;
  readonly measure: MeasureId;
  readonly why: string | null;
  readonly own: Fraction | null;
}

export function TooFew({ subject, measure, why, own }: TooFewProps) {
  const { words, round, questionnaire } = subject;
  const text = useText();
  const { choose } = useChoosePeers();
  const pack = usePacks()?.find(({ header }) => header.id === round.peers?.header.id && isPackFor(header, questionnaire, round.form));
  const wider = pack === undefined ? [] : listWider(pack.groups, measure, round.peers?.group.parent ?? null);
  const shown = own && showFraction(own);
  return (
    <div className="too-few">
      {why !== null && <p className="lead">{why}</p>}
      {own && shown !== null && (
        <PeerPlot
          levelNames={listLevelNames(subject)}
          figures={{
            own: { at: toNumber(own), shown: words.charts.youAt(shown) },
            median: null,
            quartiles: null,
            bars: null,
            alternative: words.peers.middle.own(measureName(subject, measure), shown),
          }}
        />
      )}
      {pack !== undefined && wider.length > 0 && (
        <section>
          <h3 className="card-title">{words.peers.wider}</h3>
          <div className="button-row">
            {wider.map(({ id, name, sizes }) => (
              <Button key={id} kind="outlined" onPress={() => choose(pack.header.id, id)}>
                {words.peers.groupAndSize(text(name), sizes[measure] ?? 0)}
              </Button>
            ))}
          </div>
        </section>
      )}
    </div>
  );
}

/** The group that this one is part of, then the next larger ones: only those that can be shown. */
function listWider(groups: readonly OfferedGroup[], measure: MeasureId, parent: string | null): readonly OfferedGroup[] {
  const rank = (group: OfferedGroup) => (group.id === parent ? 0 : (group.sizes[measure] ?? 0));
  return groups
    .filter((group) => (group.sizes[measure] ?? 0) >= (group.id === parent ? 1 : FEWEST_IN_OFFERED))
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, MOST_OFFERED);
}
