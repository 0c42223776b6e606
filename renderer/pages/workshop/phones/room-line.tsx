/** On each step of the workshop: that a room is open, with how many phones, and the way to close it. */

import { Button } from '../../../forms/button.tsx';
import { useKeptFocus } from '../../../parts/use-kept-focus.ts';
import { usePhoneRoom } from '../../../state/phone-room.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { useDesk } from '../room/desk.tsx';
import { CloseRoom } from './close-room.tsx';
import { NetworkGone } from './network-gone.tsx';
import '../../../styles/workshop-phones.css';

export function RoomLine() {
  const told = useWorkshopWords().phones;
  const { room, isShown, aim } = usePhoneRoom();
  const { votingOn } = useDesk();
  const [again] = room?.box?.includes('.') === true ? room.box.split('.') : [];
  const isElsewhere = again !== undefined && again !== votingOn;
  const isSaid = Boolean(room) && (!isShown || isElsewhere);
  const place = useKeptFocus<HTMLDivElement>(isSaid);
  return (
    <div ref={place} tabIndex={-1} className="room-line-place">
      {room && <NetworkGone room={room} />}
      {room && isSaid && (
        <div className="room-line">
          <p>
            {told.isOpen(room.joined)}. {isElsewhere && told.votingElsewhere(again)}
          </p>
          {isElsewhere && (
            <Button kind="underlined" onPress={() => void aim(null, null)}>
              {told.stopVote}
            </Button>
          )}
          {!isShown && <CloseRoom room={room} />}
        </div>
      )}
    </div>
  );
}
