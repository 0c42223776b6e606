/** What the packs of a pool are cut into: groups that are ticked, groups by list, and which organisations belong together. */

import { namedGroup } from '../../../assessments/peers/group-choices.ts';
import type { PoolGroup } from '../../../assessments/peers/pool-model.ts';
import { Notice } from '../../parts/notice.tsx';
import { usePeerWords } from '../../state/peer-words.ts';
import { GroupTicks } from './group-ticks.tsx';
import { MemberLists } from './member-lists.tsx';
import { useOrganisations } from './use-organisations.ts';
import type { PoolAtWork } from './use-pool.ts';

type Named = PoolGroup & { readonly rule: Extract<PoolGroup['rule'], { kind: 'named' }> };

export function Groups({ pool }: { readonly pool: PoolAtWork }) {
  const { groups: words } = usePeerWords().pools;
  const { book, previous } = pool.opened;
  const here = useOrganisations(pool);
  return (
    <div className="sections">
      <section className="stack">
        <div className="prose">
          <h2 className="finding">{words.title}</h2>
          <p className="lead">{words.text}</p>
        </div>
        {previous !== null && <Notice kind="caution">{words.after}</Notice>}
        <GroupTicks ticked={book.groups.filter((group) => !isNamed(group))} onChange={(groups) => pool.change((now) => ({ groups: [...groups, ...now.groups.filter(isNamed)] }))} />
      </section>
      <MemberLists
        words={words.named}
        here={here}
        lists={book.groups.filter(isNamed)}
        namesOf={({ name }) => [name.en, name.cy ?? '']}
        membersOf={({ rule }) => rule.members}
        make={([en = '', cy = ''], members, before) => makeNamed(before?.id ?? `named-${crypto.randomUUID()}`, en.trim() === '' ? (before?.name.en ?? en) : en, cy.trim(), members)}
        onChange={(edit) => pool.change(({ groups }) => ({ groups: [...groups.filter((group) => !isNamed(group)), ...edit(groups.filter(isNamed))] }))}
      />
      <MemberLists
        words={words.families}
        here={here}
        lists={book.families}
        namesOf={({ name }) => [name]}
        membersOf={({ members }) => members}
        make={([name = ''], members) => ({ name, members })}
        onChange={(edit) => pool.change(({ families }) => ({ families: edit(families) }))}
      />
      <MemberLists
        words={words.successors}
        here={here}
        lists={book.successors}
        namesOf={({ successor }) => [successor]}
        membersOf={({ predecessors }) => predecessors}
        make={([successor = ''], predecessors) => ({ successor, predecessors })}
        onChange={(edit) => pool.change(({ successors }) => ({ successors: edit(successors) }))}
      />
    </div>
  );
}

function isNamed(group: PoolGroup): group is Named {
  return group.rule.kind === 'named';
}

function makeNamed(id: string, en: string, cy: string, members: readonly string[]): Named {
  return { ...namedGroup(id, { en, cy: cy === '' ? null : cy }, members), rule: { kind: 'named', members } };
}
