/** The groups that can be compared with, one at a time, and where their figures come from. */

import { isExpired, isPackFor } from '../../../assessments/peers/pack.ts';
import type { MeasureId, PackHeader } from '../../../assessments/model.ts';
import { showDay } from '../../../assessments/words/dates.ts';
import { Button } from '../../forms/button.tsx';
import { ChoiceList } from '../../forms/choice-list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SampleTag } from '../../parts/sample-tag.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { usePacks, type OfferedPack } from '../../state/packs.ts';
import { useText, useWords } from '../../state/words.tsx';
import { useChoosePeers } from './use-choose-peers.ts';

export function GroupChoice({ measure }: { readonly measure: MeasureId }) {
  const words = useWords();
  const { round, questionnaire } = useOpen();
  const packs = usePacks();
  const { awaited, choose, stop } = useChoosePeers();
  const isClosed = round.closing !== null;
  const fitting = packs?.filter(({ header }) => isPackFor(header, questionnaire, round.form));
  if (isClosed && round.peers === null) return null;
  if (fitting === undefined) return <div className="peers-side" />;
  const isHere = fitting.some(({ header, groups }) => header.id === round.peers?.header.id && groups.some(({ id }) => id === round.peers?.group.id));
  return (
    <div className="peers-side stack">
      {!isClosed && fitting.map((pack) => <PackGroups key={pack.header.id} pack={pack} measure={measure} awaited={awaited} onChoose={choose} />)}
      {round.peers !== null && (isClosed || !isHere) && <KeptGroup isPackHere={isHere} measure={measure} />}
      {!isClosed && round.peers !== null && (
        <p>
          <Button kind="underlined" onPress={stop}>
            {words.peers.stop}
          </Button>
        </p>
      )}
    </div>
  );
}

interface PackGroupsProps {
  readonly pack: OfferedPack;
  readonly measure: MeasureId;
  readonly awaited: string | null;
  readonly onChoose: (pack: string, group: string) => void;
}

function PackGroups({ pack: { header, groups }, measure, awaited, onChoose }: PackGroupsProps) {
  const words = useWords();
  const text = useText();
  const { round } = useOpen();
  const chosen = round.peers?.header.id === header.id ? round.peers.group.id : null;
  return (
    <section className="stack">
      <ChoiceList
        legend={words.peers.compareWith}
        value={awaited ?? chosen}
        options={groups.map(({ id, name, sizes }) => ({ value: id, label: text(name), detail: sizeOf(sizes[measure], words.peers) }))}
        onChoose={(group) => onChoose(header.id, group)}
      />
      <PackLine header={header} age={chosen === null ? null : (round.peers?.group.measures[measure].medianAgeMonths ?? null)} />
    </section>
  );
}

/** The group of a round that can no longer be changed, or whose pack is not on this computer. */
function KeptGroup({ isPackHere, measure }: { readonly isPackHere: boolean; readonly measure: MeasureId }) {
  const words = useWords();
  const text = useText();
  const { peers } = useOpen().round;
  if (peers === null) return null;
  const { n, isFamiliesOk, medianAgeMonths } = peers.group.measures[measure];
  return (
    <section className="stack">
      <h2 className="peers-side-title">{words.peers.compareWith}</h2>
      <p>
        <b>{text(peers.group.name)}</b>
        <br />
        <span className="small quiet">{sizeOf(isFamiliesOk && n >= peers.header.rules.smallestGroup ? n : null, words.peers)}</span>
      </p>
      <PackLine header={peers.header} age={medianAgeMonths} />
      {!isPackHere && <p className="small quiet">{words.peers.packGone}</p>}
    </section>
  );
}

function PackLine({ header, age }: { readonly header: PackHeader; readonly age: number | null }) {
  const words = useWords();
  const { today } = useOpen();
  return (
    <div className="pack-line">
      {header.isSample && <SampleTag text={words.peers.samplePack} />}
      {isExpired(header, today) && <Notice kind="caution">{words.peers.expired(showDay(words, header.validUntil))}</Notice>}
      <p className="small quiet">
        {words.peers.madeBy(header.madeBy, showDay(words, header.madeOn))} {words.peers.notSigned} {age !== null && words.peers.age(age)}
      </p>
    </div>
  );
}

function sizeOf(size: number | null, words: { readonly size: (count: number) => string; readonly tooFewSize: string }): string {
  return size === null ? words.tooFewSize : words.size(size);
}
