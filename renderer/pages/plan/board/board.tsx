/** The gaps as a board: a column for each group, and in it a card for each question. */

import { useRef, useState } from 'react';
import { GROUP_ORDER, type GapLine, type Group } from '../../../../assessments/prioritise.ts';
import type { QuestionId } from '../../../../assessments/questionnaire-model.ts';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useWords } from '../../../state/words.tsx';
import { bringIntoSight } from '../bring-into-sight.ts';
import { BoardCard } from './board-card.tsx';
import { useHeldFocus } from './use-held-focus.ts';

/** Columns that stand there without any card too: that nothing is a quick win is worth knowing. */
const ALWAYS_THERE: readonly Group[] = ['quick-win', 'priority', 'major', 'easy-gain', 'later'];

export function Board({ lines }: { readonly lines: readonly GapLine[] }) {
  const { groups } = useWords().plan;
  const { board } = usePlanWords().choosing;
  // Kept here, because a card that moves to another column is drawn anew there.
  const [opened, setOpened] = useState<readonly QuestionId[]>([]);
  const hold = useHeldFocus();
  const frame = useRef<HTMLDivElement>(null);
  const columns = GROUP_ORDER.map((group) => ({ group, lines: lines.filter((line) => line.group === group) })).filter(
    (column) => column.lines.length > 0 || ALWAYS_THERE.includes(column.group),
  );
  return (
    <section aria-labelledby="gaps-title">
      <h2 id="gaps-title" className="section-title">
        {board.title}
      </h2>
      <nav aria-label={board.jump} className="board-jump">
        <ul>
          {columns.map((column) => (
            <li key={column.group}>
              <button type="button" className="button underlined small" onClick={() => document.getElementById(headingOf(column.group))?.focus()}>
                {board.count(groups[column.group], column.lines.length)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div ref={frame} className="board" role="region" aria-label={board.columns} tabIndex={0}>
        {columns.map((column) => (
          <section key={column.group} className="board-column" aria-labelledby={headingOf(column.group)} onFocus={({ currentTarget }) => frame.current && bringIntoSight(currentTarget, frame.current)}>
            <h3 id={headingOf(column.group)} tabIndex={-1} className="board-group">
              {groups[column.group]} <span className="quiet">{column.lines.length}</span>
            </h3>
            {column.lines.length === 0 ? (
              <p className="small quiet">{board.none}</p>
            ) : (
              <ul className="board-cards">
                {column.lines.map((line) => {
                  const { id } = line.question;
                  return (
                    <BoardCard
                      key={id}
                      line={line}
                      isOpen={opened.includes(id)}
                      onOpen={(isOpen) => setOpened((before) => (isOpen ? [...new Set([...before, id])] : before.filter((each) => each !== id)))}
                      onChosen={hold}
                    />
                  );
                })}
              </ul>
            )}
          </section>
        ))}
      </div>
    </section>
  );
}

function headingOf(group: Group): string {
  return `board-${group}`;
}
