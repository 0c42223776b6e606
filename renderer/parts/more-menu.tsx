/** The rarer things that can be done with something, behind one button. */

import { useEffect, useRef, useState } from 'react';
import '../styles/more-menu.css';

interface MoreItem {
  readonly label: string;
  readonly onPress?: () => void;
  readonly href?: string;
  readonly isRemoving?: boolean;
}

export function MoreMenu({ label, items }: { readonly label: string; readonly items: readonly MoreItem[] }) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && place.current?.contains(event.target) === false) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    addEventListener('keydown', escape);
    addEventListener('pointerdown', closeOutside);
    addEventListener('focusin', closeOutside);
    return () => {
      removeEventListener('keydown', escape);
      removeEventListener('pointerdown', closeOutside);
      removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);
  return (
    <div ref={place} className="more-menu">
      <button ref={button} type="button" className="close-button" aria-label={label} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M4 10h.01M10 10h.01M16 10h.01" fill="none" stroke="currentColor" strokeWidth="4" strokeLinecap="round" />
        </svg>
      </button>
      {isOpen && (
        <ul className="more-items">
          {items.map((item) => (
            <li key={item.label}>
              {item.href === undefined ? (
                <button
                  type="button"
                  data-removing={item.isRemoving === true}
                  onClick={() => {
                    setOpen(false);
                    button.current?.focus();
                    item.onPress?.();
                  }}
                >
                  {item.label}
                </button>
              ) : (
                <a href={item.href}>{item.label}</a>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
