/** What stands around every drawing: the finding as heading, the key, who and when, the same figures as a table one press away, and the ways to save it. */

import { Fragment, useState, type ReactNode } from 'react';
import { Button } from '../forms/button.tsx';
import { useWords } from '../state/words.tsx';
import '../styles/charts.css';

interface ChartFrameProps {
  readonly finding: string;
  /** Who and when. */
  readonly note: ReactNode;
  /** The same figures as a table. */
  readonly table: ReactNode;
  /** What stands at the right of the finding, such as the overall figure. */
  readonly aside?: ReactNode;
  readonly chartKey?: ReactNode;
  /** The ways to save the drawing as a file. */
  readonly save?: ReactNode;
  readonly children: ReactNode;
}

export function ChartFrame({ finding, note, table, aside, chartKey, save, children }: ChartFrameProps) {
  return (
    <div className="chart-frame">
      <figure>
        <div className="chart-top">
          <h2 className="finding">
            {sentencesOf(finding).map((sentence) => (
              <Fragment key={sentence}>
                <span>{sentence}</span>{' '}
              </Fragment>
            ))}
          </h2>
          {aside}
        </div>
        {chartKey}
        {children}
        <figcaption className="chart-note small quiet">{note}</figcaption>
      </figure>
      <TableToggle table={table} more={save} />
    </div>
  );
}

interface TableToggleProps {
  readonly table: ReactNode;
  /** What the figures are of, read out where several drawings stand on a page. */
  readonly of?: string;
  /** What else can be done with the drawing, beside the button. */
  readonly more?: ReactNode;
}

/** Shows or hides the table that belongs to a drawing. */
export function TableToggle({ table, of, more }: TableToggleProps) {
  const words = useWords();
  const [isShown, setShown] = useState(false);
  const label = isShown ? words.charts.hideTable : words.charts.showTable;
  return (
    <div className="chart-table">
      <Button kind="underlined" onPress={() => setShown(!isShown)} {...(of === undefined ? {} : { name: words.charts.tableOf(label, of) })}>
        {label}
      </Button>
      {more}
      {isShown && table}
    </div>
  );
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?]) /);
}
