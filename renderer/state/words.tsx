/** The words of the language in use. */

import { createContext, useCallback, useContext, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Language } from '../../assessments/model.ts';
import type { Text } from '../../assessments/questionnaire-model.ts';
import { loadWords } from '../../assessments/words/load-words.ts';
import { textIn, type Words } from '../../assessments/words/words.ts';

/** A language with its words, which are there before anything is said in it. */
export interface Spoken {
  readonly language: Language;
  readonly words: Words;
}

interface Speech extends Spoken {
  /** Says everything in that language from now on. Undefined where another one has been asked for meanwhile. */
  readonly speak: (language: Language) => Promise<Words | undefined>;
}

const SpeechContext = createContext<Speech | undefined>(undefined);

/** The language that the host has sent the page in. */
export function sentLanguage(): Language {
  return document.documentElement.lang === 'cy' ? 'cy' : 'en';
}

export function WordsProvider({ first, children }: { readonly first: Spoken; readonly children: ReactNode }) {
  const [spoken, setSpoken] = useState(first);
  const wanted = useRef(first.language);
  const speak = useCallback(async (language: Language) => {
    wanted.current = language;
    const words = await loadWords(language);
    if (wanted.current !== language) return undefined;
    setSpoken({ language, words });
    return words;
  }, []);
  // Before anything is read out in it.
  useLayoutEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken]);
  const speech = useMemo(() => ({ ...spoken, speak }), [spoken, speak]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** A part of the page that goes on in a language of its own while the rest speaks another. Undefined is the language of the rest. */
export function SpokenIn({ spoken, children }: { readonly spoken: Spoken | undefined; readonly children: ReactNode }) {
  const speech = useSpeech();
  const own = useMemo(() => (spoken === undefined ? speech : { ...speech, ...spoken }), [speech, spoken]);
  return <SpeechContext value={own}>{children}</SpeechContext>;
}

/** The language in use. */
export function useLanguage(): Language {
  return useSpeech().language;
}

/** Every word of the screens, in the language in use. */
export function useWords(): Words {
  return useSpeech().words;
}

/** Picks the language in use out of a text of the content. */
export function useText(): (text: Text) => string {
  const language = useLanguage();
  return useCallback((text: Text) => textIn(language, text), [language]);
}

/** Says something in the words it is given. */
export type Say = (words: Words) => string;

/** A sentence that stays until it is taken away, and is said anew in another language. */
export function useSentence(): readonly [string | undefined, (say: Say | undefined) => void] {
  const words = useWords();
  const [kept, setKept] = useState<{ readonly say: Say }>();
  const keep = useCallback((say: Say | undefined) => setKept(say && { say }), []);
  return [kept?.say(words), keep];
}

/** The language in use, and the way to speak another. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === undefined) throw new Error('There are no words here.');
  return speech;
}
