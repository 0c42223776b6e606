/** The strip that says what has just happened, with a way back. */

import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { useWords } from './words.tsx';

interface Announcement {
  /** Counts up, so that the same words are read out again when they are said again. */
  readonly number: number;
  readonly text: string;
  readonly act: { readonly label: string; readonly onPress: () => void } | undefined;
}

type Announce = (text: string, act?: Announcement['act']) => void;

/** Milliseconds an announcement stays, unless it is pointed at or holds focus. */
const ANNOUNCEMENT_STAYS = 20_000;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Says something once, politely, with one thing that can be done about it. Nothing to say takes away what was said last. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [announcement, setAnnouncement] = useState<Announcement>();
  const announce = useCallback<Announce>((text, act) => setAnnouncement((last) => (text === '' ? undefined : { number: (last?.number ?? 0) + 1, text, act })), []);
  const close = useCallback(() => setAnnouncement(undefined), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <Strip announcement={announcement} onClose={close} />
    </AnnounceContext>
  );
}

function Strip({ announcement, onClose }: { readonly announcement: Announcement | undefined; readonly onClose: () => void }) {
  const words = useWords();
  const strip = useRef<HTMLElement>(null);
  // On the root, so that the page can make room. A selector that looked for the strip would cost every change of the page.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-announced', announcement !== undefined);
  }, [announcement]);
  useEffect(() => {
    if (announcement === undefined) return undefined;
    let timer = setTimeout(function close() {
      const isInUse = strip.current?.matches(':hover, :focus-within') === true;
      if (isInUse) timer = setTimeout(close, 2_000);
      else onClose();
    }, ANNOUNCEMENT_STAYS);
    return () => clearTimeout(timer);
  }, [announcement, onClose]);
  return (
    <section ref={strip} className="announcement" aria-label={words.shell.notices} data-shown={announcement !== undefined}>
      <p role="status">{announcement && <span key={announcement.number}>{announcement.text}</span>}</p>
      {announcement && (
        <>
          {announcement.act && (
            <button
              type="button"
              onClick={() => {
                announcement.act?.onPress();
                onClose();
              }}
            >
              {announcement.act.label}
            </button>
          )}
          <button type="button" onClick={onClose}>
            {words.common.close}
          </button>
        </>
      )}
    </section>
  );
}
