/** One vote, as its facilitator sees it: how many have finished, three ways to vote that may be mixed, and the reveal. No choice of anybody. */

import { useEffect, useRef, useState } from 'react';
import type { Question } from '../../../../assessments/questionnaire-model.ts';
import type { BoxId } from '../../../../assessments/workshop-model.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { Ballot } from './ballot.tsx';
import { BegunSlips } from './begun-slips.tsx';
import { Cards } from './cards.tsx';
import { countFinished, countPlaces, EMPTY_BOX } from './counting.ts';
import { FinishedCount } from './finished-count.tsx';
import { useHalfTyped } from './half-typed.tsx';
import { MadeUpVotes } from './made-up-votes.tsx';
import { PaperSlips } from './paper-slips.tsx';
import { RevealVotes } from './reveal-votes.tsx';
import { useOwnEntry } from './use-own-entry.ts';
import { WayChoice, type OpenWay } from './way-choice.tsx';
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
  const [way, setWay] = useState<OpenWay>();
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
  const { workshop } = round;
  if (workshop === null || voting === undefined) return null;

  const entry = voting.boxes.find((each) => each.box === box) ?? EMPTY_BOX;
  const finished = countFinished(entry, questions);
  const isAllDone = finished >= workshop.voters;
  const hasPlace = countPlaces(entry, questions, workshop.voters) > 0;
  const pass = (slip?: string) => {
    setBegun(slip);
    keyboard.open();
  };
  return (
    <div className="ways-to-vote">
      <FinishedCount box={entry} finished={finished} canCount={box === 'first'} />
      <BegunSlips box={box} entry={entry} asked={questions.length} onGoOn={pass} />
      <section className="stack">
        <h3 className="section-title">{told.waysTitle}</h3>
        <WayChoice
          open={way}
          isMain={!isAllDone && hasPlace && way === undefined}
          hasCards={!entry.isOpened}
          passing={passing}
          onPass={() => pass()}
          onOpen={(wanted) => before(() => setWay(wanted))}
        />
        <MadeUpVotes box={box} hasPlace={hasPlace} />
      </section>
      {way === 'paper' && <PaperSlips box={box} questions={questions} isMain={!isAllDone} />}
      {way === 'cards' && <Cards box={box} questions={questions} />}
      <RevealVotes box={box} entry={entry} missing={Math.max(0, workshop.voters - finished)} isMain={isAllDone} onRevealed={onRevealed} />
      {keyboard.isOpen && <Ballot box={box} questions={questions} begun={begun} onDone={keyboard.close} />}
    </div>
  );
}
