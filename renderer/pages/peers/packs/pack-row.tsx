/** One pack in the list: what it is, who made it, whether it fits this round, and what can be done with it. */

import { useState } from 'react';
import { useLocation } from 'wouter';
import { findMisfit, type Misfit } from '../../../../assessments/peers/pack-fit.ts';
import type { PeerWords } from '../../../../assessments/words/peer-work.ts';
import type { Problem } from '../../../../electron/api.ts';
import type { OfferedPack } from '../../../../electron/peers.ts';
import { host } from '../../../bridge.ts';
import { Button } from '../../../forms/button.tsx';
import { Dialog } from '../../../forms/dialog.tsx';
import { SampleTag } from '../../../parts/sample-tag.tsx';
import { useAnnounce } from '../../../state/announcer.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { lookAtPack, reloadPacks } from '../../../state/packs.ts';
import { usePeerWords } from '../../../state/peer-words.ts';
import { useText, useWords } from '../../../state/words.tsx';
import { PackFacts } from './pack-facts.tsx';

interface PackRowProps {
  readonly pack: OfferedPack;
  readonly onProblem: (problem: Problem | undefined) => void;
}

export function PackRow({ pack: { header, groups, isRemovable }, onProblem }: PackRowProps) {
  const { peers } = useWords();
  const { packs: told } = usePeerWords();
  const text = useText();
  const announce = useAnnounce();
  const { round, questionnaire, address } = useOpen();
  const [, navigate] = useLocation();
  const [isAsked, setAsked] = useState(false);
  const title = text(header.title);
  const misfit = findMisfit(header, questionnaire, round.form);
  const compare = () => {
    lookAtPack(header.id);
    navigate(address('peers').slice(1));
  };
  const remove = async () => {
    setAsked(false);
    onProblem(undefined);
    const answer = await host.removePack(header.id);
    if (!answer.ok) return onProblem(answer.problem);
    announce(told.removedSaid(title));
    return reloadPacks();
  };
  return (
    <li className="pack-row">
      <div>
        <h3>{title}</h3>
        {header.isSample && (
          <p>
            <SampleTag text={peers.samplePack} />
          </p>
        )}
        <PackFacts header={header} isWhole />
        {text(header.notes) !== '' && <p className="small">{text(header.notes)}</p>}
        <p className="small">
          {told.groups(groups.length)} · {misfit === null ? told.fits : tellMisfit(misfit, header.questionnaire.form, told)}
        </p>
        {!isRemovable && <p className="small quiet">{told.builtIn}</p>}
      </div>
      <div className="row-acts">
        {misfit === null && (
          <Button kind="outlined" name={told.compareNamed(title)} onPress={compare}>
            {told.compare}
          </Button>
        )}
        {isRemovable && (
          <Button kind="underlined" name={told.removeNamed(title)} onPress={() => setAsked(true)}>
            {told.remove}
          </Button>
        )}
      </div>
      <Dialog
        title={told.removeTitle(title)}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        safeLabel={told.keepIt}
        actLabel={told.remove}
        onAct={() => void remove()}
        isRemoving
      >
        <p>{header.source === null ? told.removeText : told.removePublishedText}</p>
      </Dialog>
    </li>
  );
}

function tellMisfit(misfit: Misfit, form: OfferedPack['header']['questionnaire']['form'], { misfits }: PeerWords['packs']): string {
  switch (misfit.kind) {
    case 'other-version':
      return misfits[misfit.kind](misfit.theirs, misfit.ours);
    case 'other-form':
      return misfits[misfit.kind][form];
    case 'other-questionnaire':
      return misfits[misfit.kind]();
  }
}
