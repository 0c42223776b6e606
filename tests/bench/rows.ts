/** The table that the measurements end in: what was measured, what it came to, what it should keep to, and how it was measured. */

/** One line of the table. The middle one of `figures` is held against the bound; a bound of null is none. */
export interface Row {
  readonly name: string;
  readonly figures: readonly number[];
  readonly unit: 'ms' | 'KB' | 'MB' | 'times';
  readonly bound: number | null;
  readonly how: string;
}

const DECIMALS = { ms: 1, KB: 1, MB: 1, times: 2 } as const satisfies Readonly<Record<Row['unit'], number>>;

/** The value in the middle; the upper one of two. */
export function middleOf(figures: readonly number[]): number {
  return valueAt(figures, 0.5);
}

/** The value that so large a part of the others are below. */
export function valueAt(figures: readonly number[], part: number): number {
  return figures.toSorted((one, other) => one - other)[Math.min(figures.length - 1, Math.floor(figures.length * part))] ?? Number.NaN;
}

/** How many times as much the middle of some figures is as that of others. */
export function ratioRow(name: string, figures: readonly number[], others: readonly number[], bound: number | null, how: string): Row {
  return { name, figures: [middleOf(figures) / middleOf(others)], unit: 'times', bound, how };
}

/** Prints the table, with its figures in columns. */
export function printRows(rows: readonly Row[]): void {
  const lines = [['', 'Middle', 'Least', 'Bound', '', 'How'], ...rows.map(cellsOf)];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    const cells = line.map((cell, column) => (column === 0 || column > 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)));
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
}

/** Says what is being measured, where it is not in the way of the table. */
export function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function cellsOf({ name, figures, unit, bound, how }: Row): readonly string[] {
  const show = (figure: number) => `${figure.toFixed(DECIMALS[unit])} ${unit === 'times' ? '×' : unit}`;
  const middle = middleOf(figures);
  const least = figures.length > 1 ? show(Math.min(...figures)) : '';
  const verdict = bound === null ? '' : middle <= bound ? 'within' : 'OVER';
  return [name, show(middle), least, bound === null ? '' : `${bound} ${unit === 'times' ? '×' : unit}`, verdict, figures.length > 1 ? `${how}; ${figures.length} times` : how];
}
