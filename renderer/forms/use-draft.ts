/** Text while it is being typed: handed on after a pause, on leaving the field, and when the page goes. */

import { useEffect, useRef, useState } from 'react';
import { addDraft } from './drafts.ts';

/** Milliseconds of quiet after which typed text is handed on. */
const PAUSE = 500;

interface Draft {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Hands on what was typed, without the spaces around it: nobody is typing any more. */
  readonly leave: () => void;
}

/** What is kept of a text of at most `longest` characters. A space at the end may be between two words, until the field is left. */
export function keptOf(typed: string, longest: number, hasLeft: boolean): string {
  return (hasLeft ? typed.trim() : typed).slice(0, longest);
}

/** Holds the draft of `value`. While nobody is typing, it follows the value. What is too long stays on the screen, and only its start is handed on. */
export function useDraft(value: string, longest: number, onCommit: (value: string) => void): Draft {
  const [draft, setDraft] = useState<string>();
  const latest = useRef({ draft, value, onCommit });
  latest.current = { draft, value, onCommit };
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isTouched = useRef(false);
  const handOn = useRef((hasLeft: boolean) => {
    clearTimeout(timer.current);
    if (!isTouched.current) return;
    const { draft: typed, value: old, onCommit: commit } = latest.current;
    const text = typed ?? old;
    if (hasLeft) isTouched.current = text.length > longest;
    const left = text.length > longest ? text : undefined;
    const kept = keptOf(text, longest, hasLeft);
    latest.current = { draft: left, value: kept, onCommit: commit };
    setDraft(left);
    if (kept !== old) commit(kept);
  }).current;

  useEffect(() => {
    const forget = addDraft(() => handOn(false));
    return () => {
      handOn(true);
      forget();
    };
  }, [handOn]);

  return {
    text: draft ?? value,
    change: (text) => {
      isTouched.current = true;
      latest.current = { ...latest.current, draft: text };
      setDraft(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => handOn(false), PAUSE);
    },
    leave: () => handOn(true),
  };
}
