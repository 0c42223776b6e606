/** Runs the SQL of docs/benchmarks.md in DuckDB, where it is installed, and compares each figure with ours. */

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { z } from 'zod';
import { measureOfBins } from '../../assessments/peers/bins.ts';
import { RULES } from '../../assessments/peers/disclosure.ts';
import { binsOfMeasure, type PoolResult } from '../../assessments/peers/pool-figures.ts';
import { measureIdSchema } from '../../assessments/model.ts';
import { MEASURE_IDS } from '../../assessments/peers/rescore.ts';
import { tell } from './rows.ts';

const run = promisify(execFile);
const MOST_BYTES = 64 * 1024 * 1024;

const rowsSchema = z.array(z.object({ group: z.string(), measure: measureIdSchema, n: z.coerce.number(), q1: z.coerce.number(), median: z.coerce.number(), q3: z.coerce.number() }));

/** Whether DuckDB comes to the same figures; true too where it is not installed, which is said. */
export async function compareWithDuckdb(path: string, result: PoolResult): Promise<boolean> {
  const found = await askDuckdb(await sqlFor(path));
  if (found === undefined) {
    tell('DuckDB is not installed, so its figures were not compared.');
    return true;
  }
  const ids = result.book.groups.map(({ id }) => id);
  const differing = found.filter(({ group, measure, n, q1, median, q3 }) => {
    const ours = measureOfBins(binsOfMeasure(result, () => true, ids.indexOf(group), measure), 0, RULES);
    return ours.n !== n || ours.q1 !== q1 || ours.median !== median || ours.q3 !== q3;
  });
  const wanted = ids.filter((id) => id === 'all' || id.startsWith('nation-')).length * MEASURE_IDS.length;
  tell(`DuckDB: ${found.length} of ${wanted} lines, ${differing.length} differ from ours.`);
  for (const { group, measure } of differing) tell(`Differs: ${group}, ${measure}`);
  return differing.length === 0 && found.length === wanted;
}

/** The SQL that people read, for another file. */
async function sqlFor(path: string): Promise<string> {
  const text = await readFile(new URL('../../docs/benchmarks.md', import.meta.url), 'utf8');
  const sql = /```sql\n([\s\S]*?)```/.exec(text)?.[1];
  if (sql === undefined) throw new Error('There is no SQL in docs/benchmarks.md.');
  return sql.replace("'contributions.ndjson'", `'${path.replaceAll("'", "''")}'`);
}

/** What DuckDB answers; undefined where there is no such program. */
async function askDuckdb(sql: string): Promise<z.infer<typeof rowsSchema> | undefined> {
  try {
    const { stdout } = await run('duckdb', ['-json', '-c', sql], { maxBuffer: MOST_BYTES });
    return rowsSchema.parse(JSON.parse(stdout));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
