/** Reads the worked cases of tests/fixtures/oracles.json: figures from two independent computations, none of them ours. */

import { readFileSync } from 'node:fs';
import { z } from 'zod';

const fileSchema = z.object({
  cases: z.array(z.object({ id: z.string(), inputs: z.unknown(), expected: z.unknown() })),
});

/** A vote or an item as the cases write it, read as ours: "DK" is unknown, "NA" does not apply, null was not cast. */
export const oracleVote = z
  .union([z.literal([1, 2, 3, 4, 5]), z.literal('DK'), z.literal('NA'), z.null()])
  .transform((vote) => (vote === 'DK' ? ('unknown' as const) : vote === 'NA' ? ('not-applicable' as const) : vote));

/** A status as the cases write it, "two camps", as ours. */
export const oracleStatus = z.enum(['single view', 'same', 'close', 'some spread', 'wide spread', 'two camps']).transform((status) => STATUSES[status]);

const STATUSES = {
  'single view': 'single-view', same: 'same', close: 'close', 'some spread': 'some-spread', 'wide spread': 'wide-spread', 'two camps': 'two-camps',
} as const;

/** One worked case. Expected figures are rounded to six decimals. */
export interface OracleCase<Inputs, Expected> {
  readonly id: string;
  readonly inputs: Inputs;
  readonly expected: Expected;
}

/** The cases of a family such as "B1", checked against their shapes. Throws where there is none, so that no table passes empty. */
export function readOracles<Inputs, Expected>(family: string, inputs: z.ZodType<Inputs>, expected: z.ZodType<Expected>): readonly OracleCase<Inputs, Expected>[] {
  const file = fileSchema.parse(JSON.parse(readFileSync(new URL('../fixtures/oracles.json', import.meta.url), 'utf8')));
  const found = file.cases.filter((each) => each.id.startsWith(`${family}-`));
  if (found.length === 0) throw new Error(`No oracle of family ${family}`);
  return found.map((each) => ({ id: each.id, inputs: inputs.parse(each.inputs), expected: expected.parse(each.expected) }));
}
