/** The responses that are in and not revealed yet, by four letters of their random ids: each can be taken out again. */

import { Button } from '../../../forms/button.tsx';
import { useKeptFocus } from '../../../parts/use-kept-focus.ts';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { codeOf } from '../vote/typed-slips.tsx';

interface ResponsesInProps {
  /** In the order of the ids. */
  readonly ids: readonly string[];
  readonly onTakeOut: (id: string) => void;
}

export function ResponsesIn({ ids, onTakeOut }: ResponsesInProps) {
  const told = useWorkshopWords().absent;
  const heading = useKeptFocus<HTMLHeadingElement>(ids.length);
  return (
    <section className="typed-slips stack" hidden={ids.length === 0}>
      <h4 ref={heading} tabIndex={-1} className="card-title">
        {told.inTitle(ids.length)}
      </h4>
      <p className="quiet">{told.inText}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <span>{told.named(codeOf(id))}</span>
            <Button kind="underlined" name={`${told.takeOut}: ${told.named(codeOf(id))}`} onPress={() => onTakeOut(id)}>
              {told.takeOut}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
