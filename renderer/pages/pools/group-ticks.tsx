/** The groups that can be ticked, kind by kind: each kind is folded up and says how many of it are chosen. */

import { GROUP_CHOICES, groupOf } from '../../../assessments/peers/group-choices.ts';
import type { PoolGroup } from '../../../assessments/peers/pool-model.ts';
import { TickBox } from '../../forms/tick-box.tsx';
import { usePeerWords } from '../../state/peer-words.ts';
import { useText } from '../../state/words.tsx';

const CHOICES = GROUP_CHOICES.flatMap((rule) => (rule.kind === 'named' ? [] : [groupOf(rule)]));
const KINDS = ['nation', 'sector', 'nation-and-sector', 'council-type', 'staff-band', 'region'] as const satisfies readonly PoolGroup['rule']['kind'][];

interface GroupTicksProps {
  readonly ticked: readonly PoolGroup[];
  readonly onChange: (groups: readonly PoolGroup[]) => void;
}

export function GroupTicks({ ticked, onChange }: GroupTicksProps) {
  const { groups: words } = usePeerWords().pools;
  const text = useText();
  const ids = new Set(ticked.map(({ id }) => id));
  const toggle = (id: string, isTicked: boolean) => onChange(CHOICES.filter((choice) => (choice.id === id ? isTicked : ids.has(choice.id))));
  return (
    <div>
      {CHOICES.filter(({ rule }) => rule.kind === 'all').map(({ id }) => (
        <TickBox key={id} label={words.everybody} isTicked={ids.has(id)} onChange={(isTicked) => toggle(id, isTicked)} />
      ))}
      {KINDS.map((kind) => {
        const choices = CHOICES.filter(({ rule }) => rule.kind === kind);
        const chosen = choices.filter(({ id }) => ids.has(id)).length;
        return (
          <details key={kind} className="group-kind">
            <summary>{words.chosen(words.kinds[kind], chosen, choices.length)}</summary>
            <fieldset>
              <legend className="only-read">{words.kinds[kind]}</legend>
              {choices.map(({ id, name }) => (
                <TickBox key={id} label={text(name)} isTicked={ids.has(id)} onChange={(isTicked) => toggle(id, isTicked)} />
              ))}
            </fieldset>
          </details>
        );
      })}
    </div>
  );
}
