/** The groups that can be compared with, one at a time, where their figures come from, and the ways to other packs and to a contribution. */

import { isPackFor } from '../../../assessments/peers/pack.ts';
import type { MeasureId, PackHeader, PeerChoice } from '../../../assessments/model.ts';
import { showDay } from '../../../assessments/words/dates.ts';
import type { OfferedPack } from '../../../electron/peers.ts';
import { Button } from '../../forms/button.tsx';
import { ChoiceList } from '../../forms/choice-list.tsx';
import { SelectField } from '../../forms/select-field.tsx';
import { SampleTag } from '../../parts/sample-tag.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { lookAtPack, useLookedAtPack, usePacks } from '../../state/packs.ts';
import { usePeerWords } from '../../state/peer-words.ts';
import { useText, useWords } from '../../state/words.tsx';
import { PackFacts } from './packs/pack-facts.tsx';
import { useChoosePeers } from './use-choose-peers.ts';

export function GroupChoice({ measure }: { readonly measure: MeasureId }) {
  const words = useWords();
  const { packs: told, handing, pools } = usePeerWords();
  const { round, questionnaire, address } = useOpen();
  const packs = usePacks();
  const looked = useLookedAtPack();
  const { awaited, choose, stop } = useChoosePeers();
  const fitting = packs?.filter(({ header }) => isPackFor(header, questionnaire, round.form));
  if (fitting === undefined) return <div className="peers-side" />;
  const chosen = fitting.find(({ header, groups }) => header.id === round.peers?.header.id && groups.some(({ id }) => id === round.peers?.group.id));
  // Real figures come before those for practice.
  const shown = fitting.find(({ header }) => header.id === looked) ?? chosen ?? fitting.find(({ header }) => !header.isSample) ?? fitting[0];
  return (
    <div className="peers-side stack">
      {round.peers !== null && (chosen === undefined || chosen !== shown) && <GroupInUse peers={round.peers} measure={measure} isGone={chosen === undefined} />}
      {shown !== undefined && (
        <section className="stack">
          {fitting.length > 1 && <PackSelect packs={fitting} value={shown.header.id} />}
          <PackGroups pack={shown} measure={measure} awaited={awaited} onChoose={choose} />
        </section>
      )}
      {round.closing !== null && <p className="small quiet">{told.closedHint}</p>}
      {round.peers !== null && (
        <p>
          <Button kind="underlined" onPress={stop}>
            {words.peers.stop}
          </Button>
        </p>
      )}
      <ul className="peers-ways small">
        <li>
          <a href={address('peers', 'packs')}>{told.toPacks}</a>
        </li>
        <li>
          <a href={address('peers', 'handing')}>{handing.link}</a>
        </li>
        <li>
          <a href="#/pools">{pools.link}</a>
        </li>
      </ul>
    </div>
  );
}

/** One pack at a time, each with its day and the made-up ones saying so. */
function PackSelect({ packs, value }: { readonly packs: readonly OfferedPack[]; readonly value: string }) {
  const words = useWords();
  const { packs: told } = usePeerWords();
  const text = useText();
  const nameOf = ({ title, isSample, madeOn, source }: PackHeader) => (isSample ? told.madeUp(text(title)) : `${text(title)}, ${showDay(words, source?.on ?? madeOn)}`);
  return (
    <SelectField label={told.pack} value={value} options={packs.map(({ header }) => ({ value: header.id, label: nameOf(header) }))} onCommit={(id) => id !== null && lookAtPack(id)} />
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
  const { packs: told } = usePeerWords();
  const text = useText();
  const { round } = useOpen();
  const peers = round.peers?.header.id === header.id ? round.peers : null;
  return (
    <>
      <ChoiceList
        legend={words.peers.compareWith}
        value={awaited ?? peers?.group.id ?? null}
        options={groups.map(({ id, name, sizes }) => ({ value: id, label: text(name), detail: sizeOf(sizes[measure], header.isSample ? words.peers.tooFewSize : told.notShown, words.peers.size) }))}
        onChoose={(group) => onChoose(header.id, group)}
      />
      <Origin header={peers?.header ?? header} peers={peers} measure={measure} />
    </>
  );
}

interface GroupInUseProps {
  readonly peers: PeerChoice;
  readonly measure: MeasureId;
  readonly isGone: boolean;
}

/** The group that a round is compared with, where its pack is not on this computer or another one is being looked at. */
function GroupInUse({ peers, measure, isGone }: GroupInUseProps) {
  const words = useWords();
  const { packs: told } = usePeerWords();
  const text = useText();
  const { n, isFamiliesOk } = peers.group.measures[measure];
  return (
    <section className="stack">
      <h2 className="peers-side-title">{told.inUse}</h2>
      <p>
        <b>{text(peers.group.name)}</b>
        <br />
        <span className="small quiet">{sizeOf(isFamiliesOk && n >= peers.header.rules.smallestGroup ? n : null, peers.header.isSample ? words.peers.tooFewSize : told.notShown, words.peers.size)}</span>
      </p>
      <Origin header={peers.header} peers={peers} measure={measure} />
      {isGone && <p className="small quiet">{words.peers.packGone}</p>}
    </section>
  );
}

/** Who is in the group that was chosen, how old its answers are, and where the pack comes from. */
function Origin({ header, peers, measure }: { readonly header: PackHeader; readonly peers: PeerChoice | null; readonly measure: MeasureId }) {
  const words = useWords();
  const { packs: told } = usePeerWords();
  const text = useText();
  const age = peers?.group.measures[measure].medianAgeMonths ?? null;
  const carriedFrom = peers?.group.carriedFrom ?? null;
  return (
    <div className="pack-line">
      <p className="small">
        <b>{text(header.title)}</b>
      </p>
      {header.isSample && <SampleTag text={words.peers.samplePack} />}
      {peers !== null && <p className="small">{text(peers.group.definition)}</p>}
      {carriedFrom !== null && <p className="small">{told.carried(showDay(words, carriedFrom))}</p>}
      {age !== null && <p className="small quiet">{words.peers.age(age)}</p>}
      <PackFacts header={header} />
    </div>
  );
}

/** How many there are. A real pack does not say why it shows nothing of a group. */
function sizeOf(size: number | null, hidden: string, say: (count: number) => string): string {
  return size === null ? hidden : say(size);
}
