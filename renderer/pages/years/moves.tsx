/** The questions that moved, with the action that served them, the note and why; every question with the notes of both rounds on request. */

import { useState } from 'react';
import type { TwoRounds } from '../../../assessments/report/two-rounds.ts';
import { movesTable } from '../../../assessments/report/years-moved.ts';
import { Button } from '../../forms/button.tsx';
import { ReportTable } from '../../parts/report-table.tsx';
import { useWords } from '../../state/words.tsx';

export function Moves({ two }: { readonly two: TwoRounds }) {
  const { years } = useWords();
  const [isAll, setAll] = useState(false);
  const table = movesTable(two, isAll ? 'all' : 'moved');
  return (
    <section className="moves stack">
      <h2 className="section-title">{isAll ? table.caption : years.moved}</h2>
      {table.rows.length === 0 ? <p>{years.noneMoved}</p> : <ReportTable table={table} />}
      <p>
        <Button kind="underlined" onPress={() => setAll(!isAll)}>
          {isAll ? years.showMoved : years.showAll}
        </Button>
      </p>
    </section>
  );
}
