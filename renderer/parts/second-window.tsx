/** A second window that shows a part of this page: it has no address and no script of its own, asks nothing of the host, and goes when the page goes. */

import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Language } from '../../assessments/model.ts';

/** The shell lets a window of this name open, with nothing in it, and no other. */
const NAME = 'soundings-projector';
const SIZE = 'popup,width=1280,height=720';
/** Milliseconds between looks at whether somebody has closed it. */
const LOOK_EVERY = 500;

/** It outlives the part of the page that shows something in it, so that it stands empty meanwhile. */
let kept: Window | undefined;

export interface SecondWindow {
  /** Undefined while it is not open. */
  readonly window: Window | undefined;
  /** False where the browser lets no window open. */
  readonly open: () => boolean;
  readonly close: () => void;
}

export function useSecondWindow(): SecondWindow {
  const [shown, setShown] = useState(() => (kept?.closed === false ? kept : undefined));
  useEffect(() => {
    if (shown === undefined) return undefined;
    const timer = setInterval(() => shown.closed && setShown(undefined), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [shown]);
  return {
    window: shown,
    open: () => {
      kept = globalThis.open('', NAME, SIZE) ?? undefined;
      if (kept === undefined) return false;
      furnish(kept);
      setShown(kept);
      return true;
    },
    close: () => {
      kept?.close();
      setShown(undefined);
    },
  };
}

interface InWindowProps {
  readonly window: Window;
  readonly title: string;
  readonly language: Language;
  readonly isDark: boolean;
  readonly children: ReactNode;
}

/** Shows something in the second window. */
export function InWindow({ window, title, language, isDark, children }: InWindowProps) {
  useEffect(() => {
    dress(window, title, language, isDark);
  }, [window, title, language, isDark]);
  return createPortal(children, window.document.body);
}

function dress({ document: inside }: Window, title: string, language: Language, isDark: boolean): void {
  inside.title = title;
  inside.documentElement.lang = language;
  inside.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
}

/** Gives it our styles and a way to fill its screen. It goes when this page does: nobody could steer it any more. */
function furnish(window: Window): void {
  const { document: inside } = window;
  inside.body.replaceChildren();
  inside.head.replaceChildren();
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    const copy = inside.createElement('link');
    copy.rel = link.rel;
    copy.href = link.href;
    inside.head.append(copy);
  }
  inside.addEventListener('dblclick', () => void fillScreen(inside).catch(() => undefined));
  addEventListener('pagehide', () => window.close(), { once: true });
}

async function fillScreen(inside: Document): Promise<void> {
  await (inside.fullscreenElement === null ? inside.documentElement.requestFullscreen() : inside.exitFullscreen());
}
