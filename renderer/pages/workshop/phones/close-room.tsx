/** Closes the room: at once where nothing is under way, else after a question. */

import { useState } from 'react';
import type { Room } from '../../../../electron/phones.ts';
import { Button } from '../../../forms/button.tsx';
import { Dialog } from '../../../forms/dialog.tsx';
import { usePhoneRoom } from '../../../state/phone-room.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

export function CloseRoom({ room }: { readonly room: Room }) {
  const told = useWorkshopWords().phones;
  const { close } = usePhoneRoom();
  const [isAsking, setAsking] = useState(false);
  const unfinished = room.box === null ? 0 : Math.max(0, room.joined - room.finished);
  const closeNow = () => {
    setAsking(false);
    void close();
  };
  return (
    <>
      <Button kind="underlined" onPress={() => (unfinished > 0 ? setAsking(true) : closeNow())}>
        {told.close}
      </Button>
      <Dialog title={told.closeTitle} isOpen={isAsking} onClose={() => setAsking(false)} safeLabel={told.leaveOpen} actLabel={told.close} onAct={closeNow} isRemoving>
        <p>{told.closeText(unfinished)}</p>
      </Dialog>
    </>
  );
}
