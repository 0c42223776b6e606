/** How many phones may join, and the way to let no other in. */

import { MOST_VOTERS } from '../../../../assessments/limits.ts';
import type { Room } from '../../../../electron/phones.ts';
import { Button } from '../../../forms/button.tsx';
import { useKeptFocus } from '../../../parts/use-kept-focus.ts';
import { usePhoneRoom } from '../../../state/phone-room.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { CountField } from '../set-up/count-field.tsx';

export function RoomLimit({ room: { joined, most } }: { readonly room: Room }) {
  const told = useWorkshopWords().phones;
  const { limit } = usePhoneRoom();
  const least = Math.max(1, joined);
  const isFull = joined >= most;
  const line = useKeptFocus<HTMLParagraphElement>(isFull);
  return (
    <div className="room-limit stack">
      <CountField
        id="room-most"
        label={told.most}
        hint={told.mostHint}
        value={most}
        least={least}
        most={MOST_VOTERS}
        problemOf={(count) => (count === undefined || count < least || count > MOST_VOTERS ? told.mostProblem(least, MOST_VOTERS) : undefined)}
        onCommit={(count) => void limit(count)}
      />
      <p ref={line} tabIndex={-1} role="status" className="room-full">
        {isFull && told.locked}
      </p>
      {!isFull && joined > 0 && (
        <Button kind="underlined" onPress={() => void limit(joined)}>
          {told.lock(joined)}
        </Button>
      )}
    </div>
  );
}
