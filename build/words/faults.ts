/** What can be wrong with a table that comes back, each fault with its place in a sentence. */

import type { CsvRow } from './csv.ts';
import type { Row } from './row.ts';
import { listBraces } from './spelling.ts';

/** Every fault: first the rows in their order, then what the table lacks. */
export function listFaults(rows: readonly Row[], table: readonly CsvRow[]): readonly string[] {
  const byPlace = new Map(rows.map((row) => [row.place, row]));
  const seen = new Map<string, number>();
  const faults = table.flatMap((read) => {
    const first = seen.get(read.place);
    seen.set(read.place, first ?? read.number);
    return faultsOf(read, byPlace.get(read.place), first);
  });
  const missing = rows.filter(({ place }) => !seen.has(place)).map(({ place }) => `${place} is missing from the table.`);
  return [...faults, ...missing];
}

function faultsOf(read: CsvRow, row: Row | undefined, first: number | undefined): readonly string[] {
  const where = `${read.place} (row ${read.number})`;
  if (read.place === '') return [`Row ${read.number} has no place.`];
  if (row === undefined) return [`${where}: there is no such place.`];
  if (first !== undefined) return [`${where} is in the table already, in row ${first}.`];
  const stale = read.english === row.english ? [] : [`${where}: the English is now “${row.english}”. The table is out of date here.`];
  return read.welsh === row.welsh ? stale : [...stale, ...faultsOfWelsh(read.welsh, row).map((fault) => `${where} ${fault}`)];
}

/** Of Welsh that differs from what the sources have. */
function faultsOfWelsh(welsh: string, row: Row): readonly string[] {
  if (welsh.trim() === '') return ['is blank.'];
  if (row.home.kind === 'nowhere') return [`has no place to go yet. Add the key to ${row.home.file} first.`];
  const names = row.home.kind === 'piece' ? row.home.slots.map(({ name }) => name) : [];
  const braces = listBraces(welsh, names);
  const isRight = row.braces.some((each) => each.join('\n') === braces.join('\n'));
  const [wanted = []] = row.braces;
  const slots = isRight ? [] : [tellSlots('has lost', without(wanted, braces)), tellSlots('has gained', without(braces, wanted))];
  const edges = row.home.kind === 'piece' && edgesOf(welsh) !== edgesOf(row.welsh) ? ['has lost or gained a space at its beginning or end.'] : [];
  return [...slots.filter((each) => each !== ''), ...edges];
}

function tellSlots(verb: string, slots: readonly string[]): string {
  return slots.length === 0 ? '' : `${verb} ${slots.join(' and ')}.`;
}

/** What is in one list and not, or not so often, in the other. */
function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return list.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The space around a text. */
function edgesOf(text: string): string {
  return text.replace(/\S(.*\S)?/su, '|');
}
