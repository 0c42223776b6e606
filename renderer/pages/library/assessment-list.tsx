/** The assessments as rows: a long list is drawn piece by piece, and can be narrowed to the names that hold some words. */

import { useEffect, useRef, useState } from 'react';
import type { LibraryEntry, Problem } from '../../../electron/api.ts';
import { Button } from '../../forms/button.tsx';
import { Field } from '../../forms/field.tsx';
import { useWords } from '../../state/words.tsx';
import { AssessmentRow } from './assessment-row.tsx';
import { narrow } from './narrow.ts';

/** Above so many, people look for one by its name. */
const MOST_WITHOUT_SEARCH = 12;
/** Rows that are drawn at first, and with each wish for more. */
const A_PIECE = 50;

interface AssessmentListProps {
  readonly entries: readonly LibraryEntry[];
  readonly onChanged: () => void;
  readonly onProblem: (problem: Problem) => void;
}

export function AssessmentList({ entries, onChanged, onProblem }: AssessmentListProps) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [sought, setSought] = useState('');
  const [drawn, setDrawn] = useState(A_PIECE);
  const hasSearch = entries.length > MOST_WITHOUT_SEARCH;
  const found = hasSearch ? narrow(entries, sought, words.library.noName) : entries;
  const shown = found.slice(0, drawn);
  useEffect(() => {
    // The button that was pressed may have gone: focus goes on to the first row that it brought.
    if (drawn > A_PIECE) list.current?.children[drawn - A_PIECE]?.querySelector('a')?.focus();
  }, [drawn]);
  return (
    <>
      {hasSearch && (
        <search className="library-search">
          <Field label={words.library.find}>
            {(control) => (
              <input
                {...control}
                type="search"
                autoComplete="off"
                value={sought}
                onChange={(event) => {
                  setSought(event.currentTarget.value);
                  setDrawn(A_PIECE);
                }}
              />
            )}
          </Field>
          <p className="quiet" role="status">
            {found.length === 0 ? words.library.findNone : words.library.found(found.length, entries.length)}
          </p>
        </search>
      )}
      <ul ref={list} className="library-list">
        {shown.map((entry) => (
          <AssessmentRow key={entry.id} entry={entry} onChanged={onChanged} onProblem={onProblem} />
        ))}
      </ul>
      {shown.length < found.length && (
        <p className="library-more">
          <Button kind="outlined" onPress={() => setDrawn(drawn + A_PIECE)}>
            {words.library.showMore(Math.min(A_PIECE, found.length - shown.length))}
          </Button>
        </p>
      )}
    </>
  );
}
