/** The three ways to vote, side by side: what each is for, and the button that begins it. */

import type { ReactNode, RefObject } from 'react';
import { Button } from '../../../forms/button.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

/** A way that is typed in below; the keyboard has a view of its own. */
export type OpenWay = 'paper' | 'cards' | undefined;

interface WayChoiceProps {
  readonly open: OpenWay;
  /** Whether passing the keyboard is the main act now. */
  readonly isMain: boolean;
  /** Whether cards can still be counted: not once the vote has been revealed. */
  readonly hasCards: boolean;
  readonly passing: RefObject<HTMLButtonElement | null>;
  readonly onPass: () => void;
  readonly onOpen: (way: OpenWay) => void;
}

export function WayChoice({ open, isMain, hasCards, passing, onPass, onOpen }: WayChoiceProps) {
  const told = useWorkshopWords().vote;
  const turn = (way: 'paper' | 'cards') => () => onOpen(open === way ? undefined : way);
  return (
    <div className="ways-side-by-side">
      <Way text={told.keyboardText}>
        <Button ref={passing} kind={isMain ? 'filled' : 'outlined'} onPress={onPass}>
          {told.keyboard}
        </Button>
      </Way>
      <Way text={told.paperText}>
        <Button kind="outlined" onPress={turn('paper')}>
          {open === 'paper' ? told.closePaper : told.paper}
        </Button>
      </Way>
      {hasCards && (
        <Way text={told.cardsText}>
          <Button kind="outlined" onPress={turn('cards')}>
            {open === 'cards' ? told.closeCards : told.cards}
          </Button>
        </Way>
      )}
    </div>
  );
}

function Way({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <div className="vote-way">
      {children}
      <p>{text}</p>
    </div>
  );
}
