/** Tests of the heat map as it is written into the page. */

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { HeatMap as HeatMapFigure } from '../../../assessments/report/blocks.ts';
import { HeatKey, HeatMap } from '../../../renderer/charts/heat-map.tsx';
import { spoken } from '../../support/spoken.tsx';

const FIGURE: HeatMapFigure = {
  kind: 'heat-map',
  id: 'heat-map',
  finding: 'Two of three questions are at Early',
  note: 'Round of 6 May 2026.',
  alternative: 'A heat map.',
  table: { id: 'levels', caption: 'Every question and its level', columns: [], rows: [], note: null },
  levelNames: ['Not yet', 'Early', 'In place', 'Embedded', 'Leading'],
  columns: [
    {
      dimension: 'access',
      name: 'Access',
      score: '2.0 of 5',
      secure: 'secure: Early',
      cells: [
        { question: 'A1', title: 'Open at work', item: 2, shown: '2', name: 'Early', more: null },
        { question: 'A3', title: 'A shared view of risk', item: 'unknown', shown: '?', name: 'Don’t know', more: '80% don’t know' },
      ],
    },
  ],
};

describe('the heat map', () => {
  it('makes each question a button that says its number, its title and its level, and how many did not know', () => {
    const page = renderToStaticMarkup(spoken(<HeatMap figure={FIGURE} showScore={(column) => column.score} onOpen={() => undefined} />));
    const buttons = [...page.matchAll(/<button.*?<\/button>/g)].map(([button]) => button.replaceAll(/<[^>]*>/g, ''));
    expect(buttons).toEqual(['2Open at work, Early', '?A shared view of risk, Don’t know 80% don’t know']);
  });

  it('names in its key what is outlined only where it is there', () => {
    const key = renderToStaticMarkup(spoken(<HeatKey figure={FIGURE} />));
    expect(key).toContain('? Unknown');
    expect(key).not.toContain('Does not apply');
  });
});
