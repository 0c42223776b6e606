/** Opens the window for the projector, and says what to do with it, or why there is none. */

import { nativeMenu } from '../../../bridge.ts';
import { useAnnounce } from '../../../state/announcer.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { useDesk } from '../room/desk.tsx';

export function useOpenProjector(): () => void {
  const told = useWorkshopWords().room.projector;
  const announce = useAnnounce();
  const { projectorWindow } = useDesk();
  return () => {
    if (!projectorWindow.open()) announce(told.blocked);
    // A shell of its own puts the window on the projector.
    else announce(nativeMenu === undefined ? told.opened : told.openedThere);
  };
}
