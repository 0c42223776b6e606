/** Holds what the style sheets and the code of the page promise to people who see, or move, differently. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSources } from '../support/sources.ts';

const CHARTS = readFileSync(new URL('../../renderer/styles/charts.css', import.meta.url), 'utf8');
const TOKENS = readFileSync(new URL('../../renderer/styles/tokens.css', import.meta.url), 'utf8');
const MOTION = readFileSync(new URL('../../renderer/styles/elements.css', import.meta.url), 'utf8');

/** Not colours: ink, grounds and lines. */
const GREYS = ['page', 'ink', 'muted', 'edge', 'line'];

describe('the charts', () => {
  it('take all their colours from the tokens, four at most, and the heat map one hue in five steps', () => {
    const painted = [...CHARTS.matchAll(/(?:fill|stroke|background|color): ([^;]+);/g)].map(([, value = '']) => value).filter((value) => !/^(none|inherit|transparent|ButtonBorder)$/.test(value));
    expect(painted.filter((value) => !/^var\(--[a-z0-9-]+\)$/.test(value))).toEqual([]);
    const colours = new Set(painted.map((value) => value.slice(6, -1)).filter((name) => !GREYS.includes(name) && !name.startsWith('heat-')));
    expect([...colours].toSorted()).toEqual(['blue', 'plum', 'teal']);
    expect(TOKENS).toContain('--blue: #12436d;');
    expect(TOKENS).toContain('--teal: #28a197;');
    expect(TOKENS).toContain('--plum: #801650;');
    expect(TOKENS).toContain('--orange: #f46a25;');
  });
});

describe('the page', () => {
  it('has nothing that must be dragged; a file that may be has a button beside it', () => {
    const dragging = readSources().filter((source) => source.file.startsWith('renderer/') && /draggable|onDragStart|onPointerMove|onMouseMove|onTouchMove/.test(source.text));
    expect(dragging.map((source) => source.file)).toEqual([]);
  });

  it('lets no rule of its own win over less motion', () => {
    expect(MOTION).toMatch(/prefers-reduced-motion: reduce\) \{[^}]*transition: none !important;[^}]*animation: none !important;/);
  });
});
