/** The questions that moved, with the action that served them and the note; every question on request. */

import { useState } from 'react';
import { movesTable } from '../../../assessments/report/years-section.ts';
import { Button } from '../../forms/button.tsx';
import { ReportTable } from '../../parts/report-table.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useLanguage, useWords } from '../../state/words.tsx';
import type { Pair } from './two-rounds.tsx';

export function Moves({ pair: { before, after } }: { readonly pair: Pair }) {
  const words = useWords();
  const language = useLanguage();
  const { assessment } = useOpen();
  const [isAll, setAll] = useState(false);
  const table = movesTable(assessment, before, after, words, language, isAll ? 'all' : 'moved');
  return (
    <section className="moves stack">
      <h2 className="section-title">{isAll ? table.caption : words.years.moved}</h2>
      {table.rows.length === 0 ? <p>{words.years.noneMoved}</p> : <ReportTable table={table} />}
      <p>
        <Button kind="underlined" onPress={() => setAll(!isAll)}>
          {isAll ? words.years.showMoved : words.years.showAll}
        </Button>
      </p>
    </section>
  );
}
