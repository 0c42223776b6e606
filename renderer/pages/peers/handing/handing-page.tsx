/** Hands over the contribution of a closed round: what is in it and what is not, whom it names, and then its file. */

import { useEffect, useState } from 'react';
import { showDay } from '../../../../assessments/words/dates.ts';
import type { MadeContribution } from '../../../../electron/peers.ts';
import { host } from '../../../bridge.ts';
import { offerFile } from '../../../files.ts';
import { Button } from '../../../forms/button.tsx';
import { Page } from '../../../parts/page.tsx';
import { useRoundName } from '../../../parts/round-name.ts';
import { useOneAtATime } from '../../../parts/use-one-at-a-time.ts';
import { useOpen, useSaving } from '../../../state/open-assessment.tsx';
import { usePeerWords } from '../../../state/peer-words.ts';
import { useWords } from '../../../state/words.tsx';
import { BackToPeers } from '../back-to-peers.tsx';
import { CannotMake, type Refusal } from './cannot-make.tsx';
import { Inside } from './inside.tsx';
import { ProfileCheck } from './profile-check.tsx';

type Made = { readonly ok: true; readonly value: MadeContribution } | { readonly ok: false; readonly problem: Refusal };

export function HandingPage() {
  const words = useWords();
  const { handing: told } = usePeerWords();
  const once = useOneAtATime();
  const nameRound = useRoundName();
  const { assessment, round, today, change } = useOpen();
  const [made, setMade] = useMade(assessment.id, round.id);
  const { handed } = round;

  const save = async () => {
    const answer = await host.makeContribution(assessment.id, round.id);
    setMade(answer);
    if (!answer.ok) return;
    const { fileName, text, contribution } = answer.value;
    offerFile(fileName, text, 'application/json');
    change({ kind: 'set-handed', round: round.id, handed: { contribution: contribution.id, revision: contribution.revision, on: today, check: contribution.check } }, told.savedSaid(fileName));
  };
  return (
    <Page title={words.peers.title}>
      <BackToPeers />
      <div className="handing">
        <div className="prose stack">
          <h2 className="finding">{told.title}</h2>
          <p className="lead">{told.lead}</p>
          <p className="quiet">{told.ofRound(nameRound(assessment, round))}</p>
          {handed !== null && (
            <p>
              <b>{told.handedOver(showDay(words, handed.on), handed.revision)}</b> {told.next}
            </p>
          )}
        </div>
        {made?.ok === false && <CannotMake problem={made.problem} />}
        {made?.ok === true && (
          <>
            <ProfileCheck profile={made.value.contribution.profile} />
            <Inside contribution={made.value.contribution} />
            <section className="stack prose">
              <h3 className="section-title">{told.outside.title}</h3>
              <ul>
                {told.outside.list.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            </section>
            <section className="stack prose">
              <h3 className="section-title">{told.whom.title}</h3>
              <p>{told.whom.text}</p>
            </section>
            <section className="stack prose">
              <p>
                <Button kind="filled" onPress={() => once(save)}>
                  {handed === null ? told.save : told.saveAgain}
                </Button>
              </p>
              {handed !== null && <p className="small quiet">{(made.value.contribution.revision === handed.revision ? told.unchanged : told.again)(made.value.contribution.revision)}</p>}
            </section>
          </>
        )}
      </div>
    </Page>
  );
}

/** The contribution as the host would make it of what is on the disk; undefined until it has answered. */
function useMade(id: string, round: string): readonly [Made | undefined, (made: Made) => void] {
  const [made, setMade] = useState<Made>();
  const isSaved = useSaving()?.save.kind === 'saved';
  useEffect(() => {
    if (!isSaved) return undefined;
    let isGone = false;
    void host.makeContribution(id, round).then((answer) => {
      if (!isGone) setMade(answer);
    });
    return () => {
      isGone = true;
    };
  }, [id, round, isSaved]);
  return [made, setMade];
}
