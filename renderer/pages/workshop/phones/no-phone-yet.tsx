/** After a minute in which no phone has got through: what may be in the way, and three ways on. */

import { useEffect, useState } from 'react';
import type { Room } from '../../../../electron/phones.ts';
import { Button } from '../../../forms/button.tsx';
import { usePhoneRoom } from '../../../state/phone-room.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

interface NoPhoneYetProps {
  readonly room: Room;
  readonly onKeyboard: () => void;
  readonly onPaper: () => void;
}

/** Milliseconds in which somebody takes out a phone and joins. */
const USUAL_WAIT = 60_000;

/** When each room was first seen open, by its code: coming back to it begins no new minute. */
const seen = new Map<string, number>();

export function NoPhoneYet({ room, onKeyboard, onPaper }: NoPhoneYetProps) {
  const { phones: told, vote } = useWorkshopWords();
  const { close } = usePhoneRoom();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const since = seen.get(room.code) ?? Date.now();
    seen.set(room.code, since);
    const timer = setTimeout(() => setLate(true), since + USUAL_WAIT - Date.now());
    return () => clearTimeout(timer);
  }, [room.code]);
  return (
    <div role="status">
      {isLate && (
        <div className="notice caution">
          <p>
            <strong>{told.aloneTitle}</strong>
          </p>
          <p>{told.aloneText}</p>
          <ul className="room-ways-on">
            <li>
              <span>{told.aloneNetwork}</span>
              <Button kind="outlined" onPress={() => void close()}>
                {told.chooseNetwork}
              </Button>
            </li>
            <li>
              <span>{told.aloneKeyboard}</span>
              <Button kind="outlined" onPress={onKeyboard}>
                {vote.keyboard}
              </Button>
            </li>
            <li>
              <span>{told.alonePaper}</span>
              <Button kind="outlined" onPress={onPaper}>
                {vote.paper}
              </Button>
            </li>
          </ul>
        </div>
      )}
    </div>
  );
}
