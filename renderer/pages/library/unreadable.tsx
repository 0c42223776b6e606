/** Files in the data folder that could not be read, and second copies: what is wrong, what is safe, the way on. */

import type { UnreadableEntry } from '../../../electron/api.ts';
import { useWords } from '../../state/words.tsx';

export function Unreadable({ entries }: { readonly entries: readonly UnreadableEntry[] }) {
  const words = useWords();
  const isCopy = ({ problem }: UnreadableEntry) => problem.kind === 'second-copy';
  return (
    <>
      <Files kind="alarm" title={words.library.unreadableTitle} entries={entries.filter((entry) => !isCopy(entry))} />
      <Files kind="caution" title={words.library.secondCopiesTitle} entries={entries.filter(isCopy)} />
    </>
  );
}

interface FilesProps {
  readonly kind: 'alarm' | 'caution';
  readonly title: string;
  readonly entries: readonly UnreadableEntry[];
}

function Files({ kind, title, entries }: FilesProps) {
  const words = useWords();
  if (entries.length === 0) return null;
  return (
    <section className="unreadable">
      <h2 className="section-title">{title}</h2>
      <ul className="stack">
        {entries.map((entry) => (
          <li key={entry.file} className={`notice ${kind}`}>
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
