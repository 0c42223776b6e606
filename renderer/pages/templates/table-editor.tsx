/** A table of a template: a field for each cell, named by its column and its row. Where there is no room, each row stands by itself. */

import { useId } from 'react';
import type { DraftKey } from '../../../assessments/drafts.ts';
import type { FilledBlock, Piece } from '../../../assessments/questionnaire/templates/fill.ts';
import { useWords } from '../../state/words.tsx';
import { PieceField } from './piece-field.tsx';

/** Columns above which a field would be too narrow to write in. */
const MOST_COLUMNS = 4;

interface TableEditorProps {
  readonly block: Extract<FilledBlock, { readonly kind: 'table' }>;
  readonly draft: DraftKey;
}

export function TableEditor({ block, draft }: TableEditorProps) {
  const { cellAt, rowAt, rowNamed } = useWords().templates;
  const id = useId();
  const names = block.rows.map((row) => row[0]?.text.trim() ?? '');
  const nameOf = (number: number) => {
    const name = names[number] ?? '';
    if (name === '') return rowAt(number + 1);
    return names.indexOf(name) === names.lastIndexOf(name) ? name : rowNamed(name, number + 1);
  };
  const fieldName = (column: number, row: number) => cellAt(block.head[column] ?? '', column === 0 ? rowAt(row + 1) : nameOf(row));
  return (
    <div className="wording-table" data-wide={block.head.length > MOST_COLUMNS} role="group" aria-labelledby={id}>
      <p id={id} className="wording-caption">
        {block.caption}
      </p>
      <div className="wording-row wording-heads" aria-hidden="true">
        {block.head.map((head) => (
          <span key={head}>{head}</span>
        ))}
      </div>
      {block.rows.map((row, number) => (
        <div key={number} className="wording-row">
          {row.map((piece: Piece, column) => (
            <div key={piece.place} className="wording-cell">
              <span className="wording-head" aria-hidden="true">
                {block.head[column]}
              </span>
              <PieceField piece={piece} name={fieldName(column, number)} draft={draft} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
