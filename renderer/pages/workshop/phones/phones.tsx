/** Voting from phones: all about the room in one place, from choosing its network to closing it. */

import { useEffect } from 'react';
import type { Question } from '../../../../assessments/questionnaire-model.ts';
import type { BoxId } from '../../../../assessments/workshop-model.ts';
import { useKeptFocus } from '../../../parts/use-kept-focus.ts';
import { usePhoneRoom } from '../../../state/phone-room.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { ChooseNetwork } from './choose-network.tsx';
import { OpenRoom } from './open-room.tsx';
import '../../../styles/workshop-phones.css';

export interface PhonesProps {
  readonly box: BoxId;
  readonly questions: readonly Question[];
  /** Whether what is next to do here is the main act now. */
  readonly isMain: boolean;
  readonly isCountHidden: boolean;
  /** The ways that need no network. */
  readonly onKeyboard: () => void;
  readonly onPaper: () => void;
}

export function Phones(props: PhonesProps) {
  const told = useWorkshopWords().phones;
  const { room, setShown } = usePhoneRoom();
  const heading = useKeptFocus<HTMLHeadingElement>(room?.code);
  useEffect(() => {
    setShown(true);
    return () => setShown(false);
  }, [setShown]);
  return (
    <section className="phones stack">
      <h3 ref={heading} tabIndex={-1} className="section-title">
        {told.title}
      </h3>
      {room === null && <ChooseNetwork box={props.box} isMain={props.isMain} />}
      {room && <OpenRoom room={room} {...props} />}
    </section>
  );
}
