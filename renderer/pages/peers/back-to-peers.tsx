/** The way back from packs, figures and contribution to the comparison. */

import { useOpen } from '../../state/open-assessment.tsx';
import { usePeerWords } from '../../state/peer-words.ts';

export function BackToPeers() {
  const { packs } = usePeerWords();
  const { address } = useOpen();
  return (
    <p className="peers-back">
      <a href={address('peers')}>
        <span aria-hidden="true">‹ </span>
        {packs.backToPeers}
      </a>
    </p>
  );
}
