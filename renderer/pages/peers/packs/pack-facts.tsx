/** Who made a pack or published its figures, when, under which licence and until when they hold. */

import type { PackHeader } from '../../../../assessments/model.ts';
import { isExpired } from '../../../../assessments/peers/pack.ts';
import { showDay } from '../../../../assessments/words/dates.ts';
import { Notice } from '../../../parts/notice.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePeerWords } from '../../../state/peer-words.ts';
import { useWords } from '../../../state/words.tsx';

interface PackFactsProps {
  readonly header: PackHeader;
  /** Whether the licence and the last day are told too. */
  readonly isWhole?: boolean;
}

export function PackFacts({ header, isWhole = false }: PackFactsProps) {
  const words = useWords();
  const { packs: told } = usePeerWords();
  const { today } = useOpen();
  const { source, madeBy, madeOn, validUntil, licence } = header;
  const sentences = [
    ...(source === null ? [told.madeBy(madeBy, showDay(words, madeOn))] : [told.publishedBy(madeBy, source.text, showDay(words, source.on)), told.typedIn(showDay(words, madeOn))]),
    words.peers.notSigned,
    ...(isWhole && !isExpired(header, today) ? [told.validUntil(showDay(words, validUntil))] : []),
    ...(isWhole && licence !== '' ? [told.licence(licence)] : []),
  ];
  return (
    <>
      <p className="small quiet">{sentences.join(' ')}</p>
      {isExpired(header, today) && <Notice kind="caution">{words.peers.expired(showDay(words, validUntil))}</Notice>}
    </>
  );
}
