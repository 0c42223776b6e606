/** Every question as a cell, one column a dimension. Each cell is the button to its own explanation. */

import type { CSSProperties, ReactNode } from 'react';
import type { QuestionId } from '../../assessments/questionnaire-model.ts';
import type { HeatColumn, HeatMap as HeatMapFigure } from '../../assessments/report/blocks.ts';
import { useWords } from '../state/words.tsx';

interface HeatMapProps {
  readonly figure: HeatMapFigure;
  /** The printed score of a column; the page makes it the button to its explanation. */
  readonly showScore: (column: HeatColumn) => ReactNode;
  readonly onOpen: (question: QuestionId) => void;
}

export function HeatMap({ figure, showScore, onOpen }: HeatMapProps) {
  const rows = Math.max(1, ...figure.columns.map((column) => column.cells.length));
  return (
    <div className="heat-map" style={{ '--rows': rows } as CSSProperties}>
      {figure.columns.map((column) => (
        <section key={column.dimension} className="heat-column">
          <div className="heat-head">
            <h3>{column.name}</h3>
            <p className="small quiet">{showScore(column)}</p>
            <p className="small quiet">{column.secure}</p>
          </div>
          <ul>
            {column.cells.map((cell) => (
              <li key={cell.question}>
                <button type="button" className="heat-cell" data-item={cell.item} onClick={() => onOpen(cell.question)}>
                  <span className="heat-level">{cell.shown}</span>
                  {cell.title}
                  <span className="only-read">, {cell.name}</span>
                  {cell.more !== null && <span className="heat-more"> {cell.more}</span>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The key of the heat map: the five levels, and what is outlined in place of filled. */
export function HeatKey({ figure }: { readonly figure: HeatMapFigure }) {
  const words = useWords();
  const items = figure.columns.flatMap((column) => column.cells.map((cell) => cell.item));
  return (
    <ul className="chart-key heat-key" aria-label={words.charts.key.title}>
      {figure.levelNames.map((name, index) => (
        <li key={name}>
          <span className="heat-swatch" data-item={index + 1} /> {index + 1} {name}
        </li>
      ))}
      {items.includes('unknown') && (
        <li>
          <span className="heat-swatch" data-item="unknown" /> {words.charts.key.unknown}
        </li>
      )}
      {items.includes('not-applicable') && (
        <li>
          <span className="heat-swatch" data-item="not-applicable" /> {words.charts.key.notApplicable}
        </li>
      )}
    </ul>
  );
}
