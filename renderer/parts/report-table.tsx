/** A table of the report on the screen: the same cells as in every document. */

import { useId } from 'react';
import type { Table } from '../../assessments/report/blocks.ts';

interface ReportTableProps {
  readonly table: Table;
  readonly isCaptionShown?: boolean;
}

export function ReportTable({ table, isCaptionShown = false }: ReportTableProps) {
  const id = useId();
  return (
    // A wide table scrolls inside its own frame, which therefore takes focus for the arrow keys.
    <div className="scroll-sideways" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="report-table">
        <caption id={id} className={isCaptionShown ? 'section-title' : 'only-read'}>
          {table.caption}
        </caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.title} scope="col" className={column.isNumber ? 'is-number' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={`${index} ${row[0]?.text ?? ''}`}>
              {row.map((cell, place) => {
                const Cell = place === 0 ? 'th' : 'td';
                const column = table.columns[place];
                return (
                  <Cell key={column?.title ?? place} scope={place === 0 ? 'row' : undefined} className={column?.isNumber === true ? 'is-number' : undefined}>
                    {cell.text}
                    {cell.second !== null && <span className="second-line">{cell.second}</span>}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {table.note !== null && <p className="small quiet">{table.note}</p>}
    </div>
  );
}
