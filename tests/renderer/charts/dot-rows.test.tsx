/** Tests of rows of one line each as they are written into the page. */

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { DotRows as DotRowsFigure } from '../../../assessments/report/blocks.ts';
import { DotRows } from '../../../renderer/charts/dot-rows.tsx';
import { spoken } from '../../support/spoken.tsx';

const FIGURE: DotRowsFigure = {
  kind: 'dot-rows',
  id: 'role-groups',
  finding: 'Trust looks lower to front-line services than to other roles: a clear gap of 0.8',
  note: 'From the first votes of ten people.',
  alternative: 'A line from 1 to 5 for each role group.',
  table: { id: 'role-groups', caption: 'Averages of role groups', columns: [], rows: [], note: null },
  levelNames: ['Not yet', 'Early', 'In place', 'Embedded', 'Leading'],
  names: { dot: 'Average of the people in the group', median: null },
  groups: [
    {
      dimension: 'trust',
      name: 'Trust',
      more: 'Clear gap: 0.8',
      rows: [{ id: 'front-line', name: 'Front-line services', dot: 2, median: null, shown: '2.0' }, { id: 'other', name: 'Other roles', dot: 2.8, median: null, shown: '2.8' }],
    },
    { dimension: 'culture', name: 'Culture', more: 'Not shown', rows: [] },
  ],
};

const wordsOf = (html: string) => html.replaceAll(/<[^>]*>/g, '|').split('|').filter((text) => text.trim() !== '');

describe('rows of one line each', () => {
  const page = renderToStaticMarkup(spoken(<DotRows figure={FIGURE} heading="h3" />));

  it('say in words what each line shows, under the name of the dimension as a heading', () => {
    expect([...page.matchAll(/<h3.*?<\/h3>/g)].flatMap(([heading]) => wordsOf(heading))).toEqual(['Trust', 'Culture']);
    expect([...page.matchAll(/<li>.*?<\/li>/g)].map(([row]) => wordsOf(row).join(' '))).toEqual(['Average of the people in the group', 'Front-line services 2.0', 'Other roles 2.8']);
    expect(wordsOf(page)).toContain('Clear gap: 0.8');
  });

  it('hide every drawing from those who hear the words', () => {
    const drawings = [...page.matchAll(/<svg class="drawing"[^>]*>/g)].map(([drawing]) => drawing);
    expect(drawings).toHaveLength(3);
    expect(drawings.filter((drawing) => !drawing.includes('aria-hidden="true"'))).toEqual([]);
  });

  it('hold nothing of a dimension of which nothing is shown but that it is not', () => {
    expect(page).toMatch(/Culture<\/h3><span class="small">Not shown<\/span><\/div><\/div>$/);
  });

  it('name the dimension only where there are several', () => {
    expect(renderToStaticMarkup(spoken(<DotRows figure={FIGURE} heading={null} />))).not.toContain('Trust');
  });
});
