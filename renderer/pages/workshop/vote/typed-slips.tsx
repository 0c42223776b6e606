/** The slips that were typed in, by four letters of their random ids: to look at, to change, or to take back. */

import { Button } from '../../../forms/button.tsx';
import { useKeptFocus } from '../../../parts/use-kept-focus.ts';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

/** Enough of a random id to find a slip again. It says nothing of when it came. */
const LETTERS = 4;

interface TypedSlipsProps {
  /** In the order of the ids. */
  readonly ids: readonly string[];
  readonly onLook: (id: string) => void;
  readonly onTakeBack: (id: string) => void;
}

export function TypedSlips({ ids, onLook, onTakeBack }: TypedSlipsProps) {
  const told = useWorkshopWords().vote;
  const heading = useKeptFocus<HTMLHeadingElement>(ids.length);
  return (
    <section className="typed-slips stack" hidden={ids.length === 0}>
      <h4 ref={heading} tabIndex={-1} className="card-title">
        {told.typedTitle(ids.length)}
      </h4>
      <p className="quiet">{told.typedText}</p>
      <ul>
        {ids.map((id) => {
          const name = told.slipNamed(codeOf(id));
          return (
            <li key={id}>
              <span>{name}</span>
              <Button kind="underlined" name={`${told.lookAtSlip}: ${name}`} onPress={() => onLook(id)}>
                {told.lookAtSlip}
              </Button>
              <Button kind="underlined" name={`${told.takeBack}: ${name}`} onPress={() => onTakeBack(id)}>
                {told.takeBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function codeOf(id: string): string {
  return id.slice(0, LETTERS);
}
