/** Whether phones are at the vote that this screen is about, and the button that leads them there. */

import type { BoxId } from '../../../../assessments/workshop-model.ts';
import type { Room } from '../../../../electron/phones.ts';
import { Button } from '../../../forms/button.tsx';
import { useKeptFocus } from '../../../parts/use-kept-focus.ts';
import { usePhoneRoom } from '../../../state/phone-room.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

interface RoomVoteProps {
  readonly room: Room;
  readonly box: BoxId;
  readonly isMain: boolean;
}

export function RoomVote({ room, box, isMain }: RoomVoteProps) {
  const told = useWorkshopWords().phones;
  const { aim } = usePhoneRoom();
  const isHere = room.box === box;
  const line = useKeptFocus<HTMLParagraphElement>(isHere);
  const isFirst = box === 'first';
  return (
    <div className="room-vote-act">
      <p ref={line} tabIndex={-1} role="status">
        {!isHere ? told.waiting : isFirst ? told.votingFirst : told.votingNow}
      </p>
      {!isHere && (
        <Button kind={isMain ? 'filled' : 'outlined'} onPress={() => void aim(box, null)}>
          {isFirst ? told.voteFirst : told.voteAgain}
        </Button>
      )}
    </div>
  );
}
