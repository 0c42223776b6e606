/** Before a room is open: which network the phones are on, and what the computer may ask. */

import { useCallback, useEffect, useRef, useState } from 'react';
import type { BoxId } from '../../../../assessments/workshop-model.ts';
import type { RoomPlace } from '../../../../electron/phones.ts';
import { host } from '../../../bridge.ts';
import { Button } from '../../../forms/button.tsx';
import { ChoiceList } from '../../../forms/choice-list.tsx';
import { FieldProblem } from '../../../forms/field.tsx';
import { useLateWait } from '../../../forms/use-late-wait.ts';
import { Notice } from '../../../parts/notice.tsx';
import { useKeptFocus } from '../../../parts/use-kept-focus.ts';
import { useOneAtATime } from '../../../parts/use-one-at-a-time.ts';
import { useAnnounce } from '../../../state/announcer.tsx';
import { usePhoneProblem, usePhoneRoom, type PhoneProblem } from '../../../state/phone-room.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { kindOf } from './place-kind.ts';

interface ChooseNetworkProps {
  readonly box: BoxId;
  readonly isMain: boolean;
}

export function ChooseNetwork({ box, isMain }: ChooseNetworkProps) {
  const told = useWorkshopWords().phones;
  const announce = useAnnounce();
  const tell = usePhoneProblem();
  const once = useOneAtATime();
  const { open, close } = usePhoneRoom();
  const { places, look } = usePlaces();
  const [chosen, setChosen] = useState<string>();
  const [problem, setProblem] = useState<PhoneProblem>();
  const opening = useKeptFocus<HTMLButtonElement>(problem);
  if (places === undefined) return <Looking />;
  const place = places.find(({ address }) => address === chosen) ?? places[0];
  const openIt = () =>
    once(async () => {
      if (place === undefined) return;
      const failed = await open(place.address, box);
      setProblem(failed);
      if (failed === undefined) announce(told.opened);
    });
  const lookAgain = () =>
    once(async () => {
      setProblem(undefined);
      announce(told.found((await look()).filter(({ isOnlyHere }) => !isOnlyHere).length));
    });
  return (
    <>
      <div className="prose stack">
        <p>{told.before}</p>
        <p>{told.asks}</p>
      </div>
      {places.every(({ isOnlyHere }) => isOnlyHere) && <Notice kind="caution">{told.noNetwork}</Notice>}
      {place !== undefined && (
        <ChoiceList
          legend={told.network}
          value={place.address}
          options={places.map((each) => ({ value: each.address, label: told.kinds[kindOf(each)], detail: each.network === '' ? each.address : told.placeDetail(each.address, each.network) }))}
          onChoose={(address) => {
            setChosen(address);
            setProblem(undefined);
          }}
        />
      )}
      <div role="alert">{problem !== undefined && <FieldProblem id="room-problem" text={tell(problem)} />}</div>
      <div className="button-row">
        {place !== undefined && (
          <Button ref={opening} kind={isMain ? 'filled' : 'outlined'} onPress={openIt}>
            {told.open}
          </Button>
        )}
        {problem?.kind === 'room-in-use' && (
          <Button kind="outlined" onPress={() => void close().then(() => setProblem(undefined))}>
            {told.closeOther}
          </Button>
        )}
        <Button kind="underlined" onPress={lookAgain}>
          {told.lookAgain}
        </Button>
      </div>
      <p className="quiet">{told.whenItCloses}</p>
    </>
  );
}

/** What is said where looking takes its time. */
function Looking() {
  const told = useWorkshopWords().phones;
  return useLateWait() ? <p role="status">{told.looking}</p> : null;
}

/** The addresses that a room can be opened at; undefined until they are known. */
function usePlaces() {
  const [places, setPlaces] = useState<readonly RoomPlace[]>();
  const isThere = useRef(true);
  const look = useCallback(async () => {
    const found = await host.listRoomPlaces().catch(() => []);
    if (isThere.current) setPlaces(found);
    return found;
  }, []);
  useEffect(() => {
    isThere.current = true;
    void look();
    return () => {
      isThere.current = false;
    };
  }, [look]);
  return { places, look };
}
