/** The JSON Schema of the file of a questionnaire, made from the schemas that check it, for editors and programs of other people. */

import { z } from 'zod';
import { QUESTIONS_OF_A_DIMENSION } from '../../limits.ts';
import {
  claimSchema, dimensionSchema, mapLineSchema, questionnaireSchema, questionSchema, stepUpSchema, textSchema, versionMapSchema, workSchema,
} from '../../questionnaire-model.ts';
import { DIMENSION_ORDER } from '../questionnaire.ts';
import { QUESTIONNAIRE_FORMAT, QUESTIONNAIRE_FORMAT_VERSION } from './questionnaire-file.ts';

/** Names under which a part is described once. */
const NAMED = { text: textSchema, question: questionSchema, stepUp: stepUpSchema, dimension: dimensionSchema, work: workSchema, claim: claimSchema, mapLine: mapLineSchema, versionMap: versionMapSchema };

const fileSchema = z.object({ format: z.literal(QUESTIONNAIRE_FORMAT), version: z.literal(QUESTIONNAIRE_FORMAT_VERSION), questionnaire: questionnaireSchema });

/**
 * The text of the schema. It says what a single part must be like; that parts fit together, such as sources and claims, only an import can tell.
 *
 * @example writeFileSchema() // '{\n  "$schema": "https://json-schema.org/draft/2020-12/schema",\n  "type": "object", …'
 */
export function writeFileSchema(): string {
  const registry = z.registry<{ readonly id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  const made = z.toJSONSchema(fileSchema, {
    metadata: registry,
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === textSchema) narrowText(jsonSchema);
      if (zodSchema === dimensionSchema) narrowList(jsonSchema, 'questions', QUESTIONS_OF_A_DIMENSION.least, QUESTIONS_OF_A_DIMENSION.most);
      if (zodSchema === questionnaireSchema) narrowList(jsonSchema, 'dimensions', DIMENSION_ORDER.length, DIMENSION_ORDER.length);
    },
  });
  // To the types its parts are read-only; a person who writes a file may well write them.
  return `${JSON.stringify(made, (name, value: unknown) => (name === 'readOnly' ? undefined : value), 2)}\n`;
}

/** A file that comes in has every text in both languages. */
function narrowText(schema: z.core.JSONSchema.BaseSchema): void {
  schema.properties = { en: { type: 'string', minLength: 1 }, cy: { type: 'string', minLength: 1 } };
}

function narrowList(schema: z.core.JSONSchema.BaseSchema, name: string, least: number, most: number): void {
  const list = schema.properties?.[name];
  if (typeof list === 'object') Object.assign(list, { minItems: least, maxItems: most });
}
