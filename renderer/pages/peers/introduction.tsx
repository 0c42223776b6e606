/** What a benchmark pack is, before a group has been chosen, and the way to add one. */

import type { Ref } from 'react';
import { isPackFor } from '../../../assessments/peers/pack.ts';
import { LinkButton } from '../../forms/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { usePacks } from '../../state/packs.ts';
import { usePeerWords } from '../../state/peer-words.ts';
import { useText, useWords } from '../../state/words.tsx';

export function Introduction({ heading }: { readonly heading: Ref<HTMLHeadingElement> }) {
  const { choose } = useWords().peers;
  const { packs: told } = usePeerWords();
  const text = useText();
  const { round, questionnaire, address } = useOpen();
  const packs = usePacks()?.filter(({ header }) => isPackFor(header, questionnaire, round.form));
  const sample = packs?.find(({ header }) => header.isSample);
  return (
    <div className="peers-main stack">
      <h2 ref={heading} className="finding" tabIndex={-1}>
        {choose.title}
      </h2>
      <p className="lead">{choose.pack}</p>
      <p>{choose.how}</p>
      {packs?.length === 0 && <p>{choose.noPack}</p>}
      {packs?.every(({ header }) => header.isSample) === true && (
        <p>
          <LinkButton kind="outlined" href={address('peers', 'packs')}>
            {told.toPacks}
          </LinkButton>
        </p>
      )}
      {sample && (
        <Notice kind="caution">
          <p>{text(sample.header.notes)}</p>
        </Notice>
      )}
    </div>
  );
}
