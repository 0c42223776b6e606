/** Text while it is being typed: handed on after a pause, on leaving the field, and when the page goes. */

import { useEffect, useRef, useState } from 'react';
import { addDraft } from './drafts.ts';

/** Milliseconds of quiet after which typed text is handed on. */
const PAUSE = 500;

interface Draft {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly handOn: () => void;
}

/** Holds the draft of `value`. While nobody is typing, it follows the value. */
export function useDraft(value: string, onCommit: (value: string) => void): Draft {
  const [draft, setDraft] = useState<string>();
  const latest = useRef({ draft, value, onCommit });
  latest.current = { draft, value, onCommit };
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const handOn = useRef(() => {
    clearTimeout(timer.current);
    const { draft: typed, value: old, onCommit: commit } = latest.current;
    if (typed === undefined) return;
    latest.current = { ...latest.current, draft: undefined };
    setDraft(undefined);
    if (typed !== old) commit(typed);
  }).current;

  useEffect(() => {
    const forget = addDraft(handOn);
    return () => {
      handOn();
      forget();
    };
  }, [handOn]);

  return {
    text: draft ?? value,
    change: (text) => {
      latest.current = { ...latest.current, draft: text };
      setDraft(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(handOn, PAUSE);
    },
    handOn,
  };
}
