/** A room that is open: how to join, who is in it, how it goes on, and how it ends. */

import type { Room } from '../../../../electron/phones.ts';
import { Button } from '../../../forms/button.tsx';
import { SaidCalmly } from '../../../parts/said-calmly.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { useDesk } from '../room/desk.tsx';
import { useOpenProjector } from '../projector/use-open-projector.ts';
import { CloseRoom } from './close-room.tsx';
import { isOnlyHere, joiningOf } from './join-link.ts';
import { NoPhoneYet } from './no-phone-yet.tsx';
import type { PhonesProps } from './phones.tsx';
import { QrCode } from './qr-code.tsx';
import { RoomLimit } from './room-limit.tsx';
import { RoomPace } from './room-pace.tsx';
import { RoomVote } from './room-vote.tsx';

export function OpenRoom({ room, box, questions, isMain, isCountHidden, onKeyboard, onPaper }: PhonesProps & { readonly room: Room }) {
  const told = useWorkshopWords().phones;
  const { projectorWindow, changeProjector } = useDesk();
  const openProjector = useOpenProjector();
  const { link, address, code } = joiningOf(room);
  const showJoining = () => {
    changeProjector({ shows: 'joining', isJoiningHidden: false });
    if (projectorWindow.window === undefined) openProjector();
  };
  return (
    <>
      <RoomVote room={room} box={box} isMain={isMain} />
      <div className="room-join">
        <QrCode text={link} name={told.square(address, code)} />
        <div className="stack">
          <h4 className="card-title">{told.joinTitle}</h4>
          <p>{isOnlyHere(room) ? told.onlyHere : told.joinText}</p>
          <dl className="room-facts">
            <dt>{told.address}</dt>
            <dd>{address}</dd>
            <dt>{told.code}</dt>
            <dd className="room-code">{code}</dd>
          </dl>
          <p className="room-joined">
            {told.joined(room.joined)}. {!isCountHidden && room.box !== null && room.joined > 0 && (room.votedHere === null ? told.finished(room.finished) : told.votedHere(room.votedHere))}
          </p>
          <SaidCalmly text={room.joined === 0 ? '' : told.joined(room.joined)} />
          <RoomLimit room={room} />
        </div>
      </div>
      {!room.isReached && room.joined === 0 && !isOnlyHere(room) && <NoPhoneYet key={room.code} room={room} onKeyboard={onKeyboard} onPaper={onPaper} />}
      {questions.length > 1 && room.box === box && <RoomPace room={room} />}
      <div className="button-row">
        <Button kind="outlined" onPress={showJoining}>
          {told.showJoining}
        </Button>
        <CloseRoom room={room} />
      </div>
      <p className="quiet">{told.whenItCloses}</p>
    </>
  );
}
