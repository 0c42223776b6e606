/** The projected picture over the whole of this screen, for a laptop that shows the same as the projector. Escape leads back. */

import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../../forms/button.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { useDesk } from '../room/desk.tsx';
import { isAfterReveal } from '../room/use-room.ts';
import { ProjectorSteps } from './projector-steps.tsx';
import { useShows } from './use-shows.ts';

interface FullSizeProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function FullSize({ isOpen, onClose, children }: FullSizeProps) {
  const told = useWorkshopWords().room.projector;
  const { projector } = useDesk();
  const shows = useShows();
  const { round } = useOpen();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === isOpen) return;
    if (isOpen) element.showModal();
    else element.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="full-size" aria-label={told.title} data-theme={projector.isDark ? 'dark' : 'light'} onClose={onClose}>
      {isOpen && (
        <>
          {children}
          <div className="full-size-bar">
            {shows === 'question' && !isAfterReveal(round) && <ProjectorSteps />}
            <Button kind="outlined" onPress={onClose}>
              {told.leave}
            </Button>
          </div>
        </>
      )}
    </dialog>
  );
}
