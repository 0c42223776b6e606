/** Files in the data folder that could not be read: what is wrong, what is safe, the way back. */

import type { UnreadableEntry } from '../../../electron/api.ts';
import { useWords } from '../../state/words.tsx';

export function Unreadable({ entries }: { readonly entries: readonly UnreadableEntry[] }) {
  const words = useWords();
  if (entries.length === 0) return null;
  return (
    <section className="unreadable">
      <h2 className="section-title">{words.library.unreadableTitle}</h2>
      <ul className="stack">
        {entries.map((entry) => (
          <li key={entry.file} className="notice alarm">
            <p>{words.problems.readSentence(entry.problem)}</p>
            <p className="small quiet">{words.library.unreadableFile(entry.file)}</p>
            {entry.copiesOf !== null && (
              <p>
                <a href={`#/copies/${entry.copiesOf}`}>{words.library.seeCopies}</a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
