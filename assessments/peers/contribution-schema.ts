/** The JSON Schema of a contribution, made from the schema that checks it, for programs of other people. */

import { z } from 'zod';
import { contributionSchema } from './contribution-model.ts';

/** The name of the JSON Schema of a contribution. */
export const CONTRIBUTION_SCHEMA_NAME = 'contribution.schema.json';

/**
 * The text of the schema: of a file with one contribution, and of each line of an NDJSON file.
 *
 * @example writeContributionSchema() // '{\n  "$schema": "https://json-schema.org/draft/2020-12/schema",\n  "type": "object", …'
 */
export function writeContributionSchema(): string {
  const made = z.toJSONSchema(contributionSchema, { io: 'input', override: ({ jsonSchema }) => shut(jsonSchema) });
  return `${JSON.stringify(made, (name, value: unknown) => (name === 'readOnly' ? undefined : value), 2)}\n`;
}

/** A name that is not asked for is refused. */
function shut(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.properties !== undefined) schema.additionalProperties = false;
}
