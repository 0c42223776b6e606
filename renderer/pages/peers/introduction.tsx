/** What a benchmark pack is, before a group has been chosen. */

import type { Ref } from 'react';
import { isPackFor } from '../../../assessments/peers/pack.ts';
import { Notice } from '../../parts/notice.tsx';
import { usePacks } from '../../state/packs.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useText, useWords } from '../../state/words.tsx';

export function Introduction({ heading }: { readonly heading: Ref<HTMLHeadingElement> }) {
  const { choose } = useWords().peers;
  const text = useText();
  const { round, questionnaire } = useOpen();
  const packs = usePacks()?.filter(({ header }) => isPackFor(header, questionnaire, round.form));
  const sample = packs?.find(({ header }) => header.isSample);
  const isClosed = round.closing !== null;
  return (
    <div className="peers-main stack">
      <h2 ref={heading} className="finding" tabIndex={-1}>
        {isClosed ? choose.closed : choose.title}
      </h2>
      <p className="lead">{choose.pack}</p>
      {!isClosed && <p>{choose.how}</p>}
      {packs?.length === 0 && <p>{choose.noPack}</p>}
      {sample && !isClosed && (
        <Notice kind="caution">
          <p>{text(sample.header.notes)}</p>
        </Notice>
      )}
    </div>
  );
}
