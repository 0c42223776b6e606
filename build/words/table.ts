/** The whole table: the word tables, then the content. */

import { readContent } from './content.ts';
import type { Row } from './row.ts';
import { readWordTables } from './word-tables.ts';

/** Every text of a project that people read, and the places of those that cannot be in the table. */
export function readTable(top: string): { readonly rows: readonly Row[]; readonly unread: readonly string[] } {
  const content = readContent(top);
  return { rows: tellApart([...readWordTables(top), ...content.rows]), unread: content.unread };
}

/** A place that comes again gets a number. */
function tellApart(rows: readonly Row[]): readonly Row[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const count = (counts.get(row.place) ?? 0) + 1;
    counts.set(row.place, count);
    return count === 1 ? row : { ...row, place: `${row.place} (${count})` };
  });
}
