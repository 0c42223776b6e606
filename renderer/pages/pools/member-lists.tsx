/** Lists of organisations, each with a name: a group, a shared team, or those that one organisation has replaced. */

import { useId, useRef, useState } from 'react';
import { LONGEST_NAME } from '../../../assessments/limits.ts';
import { showList } from '../../../assessments/words/dates.ts';
import { Button } from '../../forms/button.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useKeptFocus } from '../../parts/use-kept-focus.ts';
import { useAnnounce } from '../../state/announcer.tsx';
import { usePeerWords } from '../../state/peer-words.ts';
import { useWords } from '../../state/words.tsx';
import { notHere } from './not-here.ts';
import { LONGEST_MEMBERS, readMembers } from './read-members.ts';

interface MemberListsProps<List> {
  readonly words: {
    readonly title: string;
    readonly text: string;
    readonly add: string;
    readonly names: readonly string[];
    readonly members: string;
    readonly usual: (number: number) => string;
    readonly remove: (name: string) => string;
  };
  readonly lists: readonly List[];
  /** What the organisations of the pool are known by, once it is known. */
  readonly here: ReadonlySet<string> | undefined;
  readonly namesOf: (list: List) => readonly string[];
  readonly membersOf: (list: List) => readonly string[];
  /** Makes a list anew, or another one in the place of one before. */
  readonly make: (names: readonly string[], members: readonly string[], before: List | undefined) => List;
  readonly onChange: (edit: (lists: readonly List[]) => readonly List[]) => void;
}

export function MemberLists<List>({ words, lists, here, namesOf, membersOf, make, onChange }: MemberListsProps<List>) {
  const { groups } = usePeerWords().pools;
  const { common } = useWords();
  const announce = useAnnounce();
  const id = useId();
  const heading = useKeptFocus<HTMLHeadingElement>(lists.length);
  /** Each list keeps its place on the page while others go. */
  const keys = useRef<readonly string[]>([]);
  if (keys.current.length < lists.length) keys.current = [...keys.current, ...lists.slice(keys.current.length).map(() => crypto.randomUUID())];
  const add = () => {
    const [, ...others] = words.names;
    onChange((now) => [...now, make([words.usual(now.length + 1), ...others.map(() => '')], [], undefined)]);
    requestAnimationFrame(() => document.getElementById(`${id}-${lists.length}-0`)?.focus());
  };
  const change = (at: number, names: readonly string[], members: readonly string[]) => onChange((now) => now.map((list, each) => (each === at ? make(names, members, list) : list)));
  const remove = (list: List, at: number, name: string) => {
    const key = keys.current[at] ?? '';
    keys.current = keys.current.toSpliced(at, 1);
    onChange((now) => now.toSpliced(at, 1));
    const putBack = () => {
      keys.current = keys.current.toSpliced(at, 0, key);
      onChange((now) => now.toSpliced(at, 0, list));
    };
    announce(groups.removed(name), { label: common.undo, onPress: putBack });
  };
  return (
    <section className="stack">
      <div className="prose">
        <h2 ref={heading} tabIndex={-1} className="section-title">
          {words.title}
        </h2>
        <p>{words.text}</p>
      </div>
      {lists.length > 0 && (
        <ul className="member-lists">
          {lists.map((list, at) => {
            const names = namesOf(list);
            const members = membersOf(list);
            const name = names[0] === undefined || names[0] === '' ? groups.noName : names[0];
            return (
              <li key={keys.current[at]}>
                <fieldset className="fields">
                  <legend className="only-read">{name}</legend>
                  {words.names.map((label, place) => (
                    <TextField
                      key={label}
                      id={`${id}-${at}-${place}`}
                      label={label}
                      value={names[place] ?? ''}
                      longest={LONGEST_NAME}
                      onCommit={(typed) => change(at, words.names.map((_, each) => (each === place ? typed : (names[each] ?? ''))), members)}
                    />
                  ))}
                  <Members label={words.members} members={members} here={here} onChange={(typed) => change(at, names, typed)} />
                  <p>
                    <Button kind="remove" onPress={() => remove(list, at, name)}>
                      {words.remove(name)}
                    </Button>
                  </p>
                </fieldset>
              </li>
            );
          })}
        </ul>
      )}
      <p>
        <Button kind="outlined" onPress={add}>
          {words.add}
        </Button>
      </p>
    </section>
  );
}

interface MembersProps {
  readonly label: string;
  readonly members: readonly string[];
  readonly here: ReadonlySet<string> | undefined;
  readonly onChange: (members: readonly string[]) => void;
}

/** Lines that are named as not in the pool; of more their number is said. */
const SHOWN = 5;

/** A box with a line for each. What is typed stays as it is typed: a blank line may be about to be filled. */
function Members({ label, members, here, onChange }: MembersProps) {
  const { groups } = usePeerWords().pools;
  const words = useWords();
  const [typed, setTyped] = useState(members.join('\n'));
  const read = readMembers(typed);
  const unknown = read.ok && here !== undefined ? notHere(read.value, here) : [];
  const change = (next: string) => {
    setTyped(next);
    const found = readMembers(next);
    if (found.ok) onChange(found.value);
  };
  return (
    <div>
      <TextField
        label={label}
        hint={groups.membersHint}
        problem={read.ok ? undefined : read.problem === 'too-many' ? groups.tooManyMembers : groups.memberTooLong}
        value={typed}
        longest={LONGEST_MEMBERS}
        isLong
        onCommit={change}
      />
      <div role="status">{unknown.length > 0 && <p className="not-here">{groups.notHere(showList(words, unknown.slice(0, SHOWN)), Math.max(0, unknown.length - SHOWN))}</p>}</div>
    </div>
  );
}
