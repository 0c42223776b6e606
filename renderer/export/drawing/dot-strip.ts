/** One vote on one question as marks: a disc a vote above the five levels, dashed rings apart for "don’t know" and "does not apply". */

import type { DotStrip } from '../../../assessments/report/blocks.ts';
import type { Drawing } from './drawing.ts';
import { drawLine, writeText, type Mark } from './marks.ts';
import { EDGE, INK } from './palette.ts';
import { SMALL } from './ruler.ts';
import { drawAside, drawVote } from './signs.ts';
import type { Typefaces } from '../type/typeface.ts';

/** Middles of the first and the last level, and how far the line reaches beyond them. */
const FIRST = 14;
const STEP = 29;
const BEYOND = 10;
/** Middles of "?" and "–", apart from the line. */
const ASIDE = [148, 162] as const;
const DOT_STEP = 3.6;
/** Rings stand two abreast, or a stack of thirty would need a page of its own. */
const ABREAST = 2;
/** Votes in one column of dots; more stand beside each other. */
const MOST_IN_COLUMN = 10;
const COUNT_ABOVE = 2.4;
const NAMES = 5.2;
const LABEL = 9;

const NAME = { ...SMALL, colour: INK, align: 'middle' } as const;

export function drawDotStrip(typefaces: Typefaces, strip: DotStrip): Drawing {
  const counts = strip.counts ?? [];
  const asides = [{ sign: '?', count: strip.unknown }, { sign: '–', count: strip.notApplicable }].filter(({ count }) => count > 0);
  const tallest = Math.max(1, ...counts.map((count) => Math.min(count, MOST_IN_COLUMN)), ...asides.map(({ count }) => Math.ceil(count / ABREAST)));
  const line = 5 + tallest * DOT_STEP;
  const levels = strip.levelNames.flatMap((name, index): readonly Mark[] => {
    const [x, count] = [FIRST + STEP * index, counts[index] ?? 0];
    const isMajority = strip.majority?.level === index + 1;
    return [
      drawLine([x, line], [x, line + 1.2], 0.3, EDGE),
      ...drawStack(typefaces, x, line, count, Math.ceil(count / MOST_IN_COLUMN), drawVote),
      writeText(typefaces, [x, line + NAMES], `${index + 1} ${name}`, isMajority ? { ...NAME, weight: 'semibold' } : NAME),
      ...(isMajority ? [writeText(typefaces, [x, line + LABEL], strip.majority?.label ?? '', { ...SMALL, align: 'middle' })] : []),
    ];
  });
  const rings = asides.flatMap(({ sign, count }, index): readonly Mark[] => {
    const x = ASIDE[index] ?? ASIDE[0];
    return [...drawStack(typefaces, x, line, count, ABREAST, drawAside), writeText(typefaces, [x, line + NAMES], sign, NAME)];
  });
  const ruler = drawLine([FIRST - BEYOND, line], [FIRST + 4 * STEP + BEYOND, line], 0.4, EDGE);
  return { marks: [ruler, ...levels, ...rings], height: line + LABEL + 1.5 };
}

/** Dots from the line upward, so many abreast, with their count above. */
function drawStack(typefaces: Typefaces, x: number, line: number, count: number, abreast: number, draw: (at: readonly [number, number]) => Mark): readonly Mark[] {
  if (count === 0) return [];
  const across = Math.min(Math.max(1, abreast), count);
  const dots = Array.from({ length: count }, (_, index) => draw([x + ((index % across) - (across - 1) / 2) * DOT_STEP, line - 2.2 - Math.floor(index / across) * DOT_STEP]));
  const top = line - 2.2 - (Math.ceil(count / across) - 1) * DOT_STEP;
  return [...dots, writeText(typefaces, [x, top - COUNT_ABOVE], String(count), { ...SMALL, align: 'middle' })];
}
