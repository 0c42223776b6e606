/** Tests of the words beside the lines of the dot plot, as they are written into the page before anything is drawn. */

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { DotPlot as DotPlotFigure, DotPlotRow } from '../../../assessments/report/blocks.ts';
import { ScoreKey } from '../../../renderer/charts/chart-key.tsx';
import { DotPlot } from '../../../renderer/charts/dot-plot.tsx';
import { spoken } from '../../support/spoken.tsx';

const POLICY: DotPlotRow = {
  dimension: 'policy',
  name: 'Policy',
  caption: '6 of 6 answered',
  score: { at: 17 / 6, shown: '2.8' },
  secure: { level: 2, name: 'Early' },
  views: null,
  median: null,
  quartiles: null,
  target: null,
};
const TRUST: DotPlotRow = { ...POLICY, dimension: 'trust', name: 'Trust', caption: 'Not enough answers yet: 3 of 6', score: null, secure: null };

const FIGURE: DotPlotFigure = {
  kind: 'dot-plot',
  id: 'dot-plot',
  finding: 'Policy scores 2.8 out of 5',
  note: 'Round of 6 May 2026.',
  alternative: 'A dot plot.',
  table: { id: 'dimensions', caption: 'The same figures as a table', columns: [], rows: [], note: null },
  levelNames: ['Not yet', 'Early', 'In place', 'Embedded', 'Leading'],
  hasViews: false,
  hasMedian: false,
  hasQuartiles: false,
  hasTargets: false,
  names: { score: 'Score', secureLevel: 'Secure level', target: 'Target' },
  rows: [POLICY, TRUST],
};

function textsOf(figure: DotPlotFigure): readonly string[] {
  const page = renderToStaticMarkup(spoken(<DotPlot figure={figure} showScore={(row) => row.score?.shown} />));
  return page.split(/<[^>]*>/).filter((text) => text !== '');
}

describe('the dot plot', () => {
  it('prints each score and secure level in words beside its line', () => {
    const texts = textsOf({ ...FIGURE, rows: [POLICY] });
    expect(texts).toEqual(expect.arrayContaining(['Policy', '6 of 6 answered', '2.8', 'Early']));
  });

  it('shows no figure and no zero where there are not enough answers', () => {
    const texts = textsOf({ ...FIGURE, rows: [TRUST] });
    const row = texts.slice(texts.indexOf('Trust'));
    expect(row).toEqual(['Trust', 'Not enough answers yet: 3 of 6', '1', '2', '3', '4', '5']);
  });

  it('leaves out the numbers that the word under a secure level would cover', () => {
    const texts = textsOf({ ...FIGURE, rows: [POLICY] });
    expect(texts.slice(texts.indexOf('6 of 6 answered') + 1)).toEqual(['1', '4', '5', '2.8', 'Early']);
    const last = textsOf({ ...FIGURE, rows: [{ ...POLICY, secure: { level: 5, name: 'Leading' } }] });
    expect(last.slice(last.indexOf('6 of 6 answered') + 1)).toEqual(['1', '2', '3', '2.8', 'Leading']);
  });

  it('names in its key only the marks that are drawn', () => {
    const key = renderToStaticMarkup(spoken(<ScoreKey hasViews={true} hasSecure={true} hasMedian={true} hasQuartiles={false} />)).replaceAll(/<[^>]*>/g, ' ');
    expect(key).toContain('Peers’ median');
    expect(key).toContain('Range of views');
    expect(key).not.toContain('Middle half of peers');
    expect(key).not.toContain('Target');
  });

  it('names targets in its key where there are any, in the words of the page where it has its own', () => {
    const tell = (names?: { readonly score: string; readonly secureLevel: string; readonly target: string }) =>
      renderToStaticMarkup(spoken(<ScoreKey hasViews={false} hasSecure={true} hasMedian={false} hasQuartiles={false} hasTargets={true} {...(names && { names })} />))
        .replaceAll(/<[^>]*>/g, '|')
        .split('|')
        .filter((text) => text !== '');
    expect(tell()).toEqual(['Score', 'Target', 'Secure level']);
    expect(tell({ score: 'Score today', secureLevel: 'Secure level today', target: 'With these actions' })).toEqual(['Score today', 'With these actions', 'Secure level today']);
  });

  it('makes room above its lines where targets stand there', () => {
    const page = (figure: DotPlotFigure) => renderToStaticMarkup(spoken(<DotPlot figure={figure} showScore={() => null} />));
    expect(page({ ...FIGURE, hasTargets: true })).toContain('data-marks-above="true"');
    expect(page(FIGURE)).toContain('data-marks-above="false"');
  });
});
