/** The language of one voter: chosen for their own turn, and back to the room's for the next. */

import { useRef } from 'react';
import type { Language } from '../../../../assessments/model.ts';
import { useSpeech } from '../../../state/words.tsx';

export interface VoterLanguage {
  readonly other: Language;
  readonly change: () => void;
  readonly reset: () => void;
}

export function useVoterLanguage(): VoterLanguage {
  const { language, speak } = useSpeech();
  const room = useRef(language).current;
  const other = language === 'cy' ? 'en' : 'cy';
  const say = (wanted: Language) => {
    // Words that cannot be fetched leave the voter in the language that is there.
    if (wanted !== language) speak(wanted).catch(() => undefined);
  };
  return { other, change: () => say(other), reset: () => say(room) };
}
