/** The ways to vote, side by side: what each is for, and the button that begins it. */

import type { ReactNode, RefObject } from 'react';
import { Button } from '../../../forms/button.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

/** A way that has its part of the page below; the keyboard has a view of its own. */
export type ListedWay = 'phones' | 'paper' | 'cards' | 'absent';
export type OpenWay = ListedWay | undefined;

interface WayChoiceProps {
  readonly open: OpenWay;
  /** The way that is the main act now. */
  readonly main: 'keyboard' | ListedWay | undefined;
  /** What can be voted with now, beside the keyboard. */
  readonly ways: readonly ListedWay[];
  readonly passing: RefObject<HTMLButtonElement | null>;
  readonly onPass: () => void;
  readonly onOpen: (way: OpenWay) => void;
}

export function WayChoice({ open, main, ways, passing, onPass, onOpen }: WayChoiceProps) {
  const { vote: told, phones, absent } = useWorkshopWords();
  const says: Readonly<Record<ListedWay, readonly [text: string, act: string, close: string]>> = {
    phones: [phones.wayText, phones.way, phones.closeWay],
    paper: [told.paperText, told.paper, told.closePaper],
    cards: [told.cardsText, told.cards, told.closeCards],
    absent: [absent.wayText, absent.way, absent.closeWay],
  };
  return (
    <div className="ways-side-by-side">
      <Way text={told.keyboardText}>
        <Button ref={passing} kind={main === 'keyboard' ? 'filled' : 'outlined'} onPress={onPass}>
          {told.keyboard}
        </Button>
      </Way>
      {ways.map((way) => {
        const [text, act, close] = says[way];
        return (
          <Way key={way} text={text}>
            <Button kind={main === way ? 'filled' : 'outlined'} onPress={() => onOpen(open === way ? undefined : way)}>
              {open === way ? close : act}
            </Button>
          </Way>
        );
      })}
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
