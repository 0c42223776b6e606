/** The table of actions: sorted by any column, and drawn piece by piece where it is long. */

import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../../forms/button.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { SortHeading, type Sorted } from '../sort-heading.tsx';
import { actionView } from '../views.ts';
import { ActionLine } from './action-line.tsx';
import { COLUMNS, sortLines, type Column, type Line } from './lines.ts';

/** Rows that are drawn at first, and with each wish for more. */
const A_PIECE = 100;

interface ActionTableProps {
  readonly lines: readonly Line[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (id: string, isTicked: boolean) => void;
}

export function ActionTable({ lines, ticked, onTick }: ActionTableProps) {
  const { table } = usePlanWords().acting;
  const { address } = useOpen();
  const [sorted, setSorted] = useState<Sorted<Column>>({ column: 'number', isDescending: false });
  const [drawn, setDrawn] = useState(A_PIECE);
  const body = useRef<HTMLTableSectionElement>(null);
  const inOrder = useMemo(() => sortLines(lines, sorted), [lines, sorted]);
  const left = lines.length - drawn;
  useEffect(() => {
    // The button that was pressed may have gone: focus goes on to the first row that it brought.
    if (drawn > A_PIECE) body.current?.children[drawn - A_PIECE]?.querySelector('input')?.focus();
  }, [drawn]);
  return (
    <>
      <div className="scroll-sideways" role="region" aria-labelledby="all-actions-title" tabIndex={0}>
        <table className="action-table" aria-labelledby="all-actions-title">
          <thead>
            <tr>
              <th scope="col">
                <span className="only-read">{table.tick}</span>
              </th>
              {COLUMNS.map((column) => (
                <SortHeading key={column} column={column} title={table[column]} sorted={sorted} onSort={setSorted} />
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {inOrder.slice(0, drawn).map((line) => (
              <ActionLine key={line.action.id} line={line} href={address('plan', actionView(line.action.id))} isTicked={ticked.has(line.action.id)} onTick={onTick} />
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <p>
          <Button kind="outlined" onPress={() => setDrawn(drawn + A_PIECE)}>
            {table.more(Math.min(A_PIECE, left))}
          </Button>
        </p>
      )}
    </>
  );
}
