/** The language of one voter: chosen for their own turn, and back to the room's for the next. What the projector shows stays in the room's. */

import { useEffect, useRef } from 'react';
import type { Language } from '../../../../assessments/model.ts';
import { useSpeech } from '../../../state/words.tsx';
import { useDesk } from '../room/desk.tsx';

export interface VoterLanguage {
  readonly other: Language;
  readonly change: () => void;
  readonly reset: () => void;
}

export function useVoterLanguage(): VoterLanguage {
  const { language, words, speak } = useSpeech();
  const { setRoomSpeech } = useDesk();
  const spoken = useRef({ language, words }).current;
  useEffect(() => {
    setRoomSpeech(spoken);
    return () => setRoomSpeech(undefined);
  }, [setRoomSpeech, spoken]);
  const other = language === 'cy' ? 'en' : 'cy';
  const say = (wanted: Language) => {
    // Words that cannot be fetched leave the voter in the language that is there.
    if (wanted !== language) speak(wanted).catch(() => undefined);
  };
  return { other, change: () => say(other), reset: () => say(spoken.language) };
}
