/** A question before something that cannot be undone. Focus and Escape mean the safe answer. */

import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly safeLabel: string;
  readonly actLabel: string;
  readonly onAct: () => void;
  /** Whether the act removes or replaces work. */
  readonly isRemoving?: boolean;
  readonly children: ReactNode;
}

export function Dialog({ title, isOpen, onClose, safeLabel, actLabel, onAct, isRemoving = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const safe = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === isOpen) return;
    if (isOpen) {
      element.showModal();
      safe.current?.focus();
    } else {
      element.close();
    }
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      {isOpen && (
        <>
          <h2 id={id} className="card-title">
            {title}
          </h2>
          <div className="dialog-body">{children}</div>
          <div className="button-row">
            <Button ref={safe} kind="outlined" onPress={onClose}>
              {safeLabel}
            </Button>
            <Button kind={isRemoving ? 'remove' : 'filled'} onPress={onAct}>
              {actLabel}
            </Button>
          </div>
        </>
      )}
    </dialog>
  );
}
