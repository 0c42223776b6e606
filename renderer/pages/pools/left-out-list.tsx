/** What was left out when contributions were added: each with its file and line and what is wrong, and all of them as a list to keep. */

import { useEffect, useRef } from 'react';
import { PROBLEMS_LISTED } from '../../../assessments/limits.ts';
import { writeCsv } from '../../export/csv/make-csv.ts';
import { offerFile } from '../../files.ts';
import { Button } from '../../forms/button.tsx';
import { usePeerWords } from '../../state/peer-words.ts';
import type { LeftOut } from './read-added.ts';

/** Spreadsheets know UTF-8 by this mark. */
const BYTE_ORDER_MARK = '\u{FEFF}';

export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const { pools, problems } = usePeerWords();
  const words = pools.adding;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [leftOut]);
  const sentenceOf = ({ problem }: LeftOut) => (problem.kind === 'unreadable' ? words.unreadable : problems.contribution(problem));
  const save = () => {
    const { file, line, problem } = words.listColumns;
    const rows = leftOut.map((each) => [each.file, each.line === null ? '' : String(each.line), sentenceOf(each)]);
    offerFile(words.listName, BYTE_ORDER_MARK + writeCsv({ columns: [file, line, problem], rows }), 'text/csv');
  };
  return (
    <div ref={box} className="problem-summary stack" role="alert" tabIndex={-1}>
      <h2 className="card-title">{words.faulty(leftOut.length)}</h2>
      <p>{words.faultyText}</p>
      <ul className="left-out">
        {leftOut.slice(0, PROBLEMS_LISTED).map((each, at) => (
          <li key={at}>
            <b>{words.place(each.file, each.line)}</b> {sentenceOf(each)}
          </li>
        ))}
      </ul>
      {leftOut.length > PROBLEMS_LISTED && <p>{words.more(leftOut.length - PROBLEMS_LISTED)}</p>}
      <p>
        <Button kind="outlined" onPress={save}>
          {words.saveList}
        </Button>
      </p>
    </div>
  );
}
