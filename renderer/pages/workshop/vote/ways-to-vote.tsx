/** One vote, as its facilitator sees it: how many have finished, the ways to vote, which may be mixed, and the reveal. No choice of anybody. */

import { useEffect, useRef, useState } from 'react';
import type { Question } from '../../../../assessments/questionnaire-model.ts';
import type { BoxId } from '../../../../assessments/workshop-model.ts';
import { useBroughtIntoView } from '../../../parts/use-brought-into-view.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePhoneRoom } from '../../../state/phone-room.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { AbsentVotes } from '../absent/absent-votes.tsx';
import { BegunPhones } from '../phones/begun-phones.tsx';
import { Phones } from '../phones/phones.tsx';
import { Ballot } from './ballot.tsx';
import { BegunSlips } from './begun-slips.tsx';
import { Cards } from './cards.tsx';
import { countFinished, countPlaces, EMPTY_BOX, isAnythingCast } from './counting.ts';
import { FinishedCount } from './finished-count.tsx';
import { useHalfTyped } from './half-typed.tsx';
import { MadeUpVotes } from './made-up-votes.tsx';
import { PaperSlips } from './paper-slips.tsx';
import { RevealVotes } from './reveal-votes.tsx';
import { useOwnEntry } from './use-own-entry.ts';
import { WayChoice, type ListedWay, type OpenWay } from './way-choice.tsx';
import '../../../styles/workshop-vote.css';

interface WaysToVoteProps {
  readonly box: BoxId;
  readonly questions: readonly Question[];
  /** The votes of this box are open, on the disk. What the round does about it is the page's affair. */
  readonly onRevealed: () => void;
}

export function WaysToVote({ box, questions, onRevealed }: WaysToVoteProps) {
  const { round } = useOpen();
  const { voting } = useVoting();
  const told = useWorkshopWords().vote;
  const keyboard = useOwnEntry(`${round.id} ${box}`);
  const { before } = useHalfTyped();
  const [begun, setBegun] = useState<string>();
  const { room } = usePhoneRoom();
  const [chosenWay, setWay] = useState<{ readonly way: OpenWay; readonly isPressed: boolean }>();
  const part = useBroughtIntoView<HTMLDivElement>(chosenWay?.isPressed === true ? chosenWay.way : undefined);
  const isRoomOpen = Boolean(room);
  const [isCountHidden, hideCount] = useState(false);
  const passing = useRef<HTMLButtonElement>(null);
  const wasPassed = useRef(false);
  useEffect(() => {
    // A dialog that has gone leaves focus nowhere.
    if (wasPassed.current && !keyboard.isOpen) {
      passing.current?.focus();
      // Forward in the browser must not lead into a vote that has been finished since.
      setBegun(undefined);
    }
    wasPassed.current = keyboard.isOpen;
  }, [keyboard.isOpen]);
  useEffect(() => {
    // Whoever comes back to a room that is open sees it, and the place where it was once it is closed.
    if (isRoomOpen) setWay((chosen) => chosen ?? { way: 'phones', isPressed: false });
  }, [isRoomOpen]);
  const { workshop } = round;
  if (workshop === null || voting === undefined) return null;

  const entry = voting.boxes.find((each) => each.box === box) ?? EMPTY_BOX;
  const finished = countFinished(entry, questions);
  const isAllDone = finished >= workshop.voters;
  const hasPlace = countPlaces(entry, questions, workshop.voters) > 0;
  const ways = listWays(box, entry.isOpened);
  const wanted = chosenWay === undefined && isRoomOpen ? 'phones' : chosenWay?.way;
  const way = wanted !== undefined && ways.includes(wanted) ? wanted : undefined;
  const open = (next: OpenWay) => before(() => setWay({ way: next, isPressed: true }));
  // All vote at once on phones. With one keyboard each waits for the one before, so it is first only where it is in use, or alone.
  const first = box === 'first' && !entry.isOpened && workshop.voters > 1 && !isAnythingCast(entry) ? 'phones' : 'keyboard';
  const pass = (slip?: string) => {
    setBegun(slip);
    keyboard.open();
  };
  return (
    <div className="ways-to-vote">
      <FinishedCount box={entry} finished={finished} canCount={box === 'first'} isHidden={isCountHidden} onHide={hideCount} />
      <BegunSlips box={box} entry={entry} asked={questions.length} onGoOn={pass} />
      {!isCountHidden && <BegunPhones box={box} entry={entry} />}
      <section className="stack">
        <h3 className="section-title">{told.waysTitle}</h3>
        <WayChoice
          open={way}
          main={!isAllDone && hasPlace && way === undefined ? first : undefined}
          ways={ways}
          passing={passing}
          onPass={() => pass()}
          onOpen={open}
        />
        <MadeUpVotes box={box} hasPlace={hasPlace} />
      </section>
      <div ref={part} className="way-in-use">
        {way === 'phones' && <Phones box={box} questions={questions} isMain={!isAllDone} isCountHidden={isCountHidden} onKeyboard={() => pass()} onPaper={() => open('paper')} />}
        {way === 'paper' && <PaperSlips box={box} questions={questions} isMain={!isAllDone} />}
        {way === 'absent' && <AbsentVotes isMain={!isAllDone} />}
        {way === 'cards' && <Cards box={box} questions={questions} />}
      </div>
      <RevealVotes box={box} entry={entry} missing={Math.max(0, workshop.voters - finished)} isMain={isAllDone} onRevealed={onRevealed} />
      {keyboard.isOpen && <Ballot box={box} questions={questions} begun={begun} onDone={keyboard.close} />}
    </div>
  );
}

/** Once a vote has been revealed, phones and cards are over: whoever uses them has seen the screen. Who is absent has the first vote only. */
function listWays(box: BoxId, isOpened: boolean): readonly ListedWay[] {
  const here: readonly ListedWay[] = isOpened ? ['paper'] : ['phones', 'paper', 'cards'];
  return box === 'first' ? [...here, 'absent'] : here;
}
