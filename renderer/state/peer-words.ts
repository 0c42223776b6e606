/** The words of working with peers in the language in use. */

import { PEER_WORDS, type PeerWords } from '../../assessments/words/peer-work.ts';
import { useLanguage } from './words.tsx';

export function usePeerWords(): PeerWords {
  return PEER_WORDS[useLanguage()];
}
