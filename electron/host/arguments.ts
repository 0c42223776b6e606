/** Checks what comes over the bridge: every argument is unknown until its schema has let it through. */

import { z } from 'zod';
import { changeSchema } from '../../assessments/change-model.ts';
import { LONGEST_NAME } from '../../assessments/limits.ts';
import { formSchema, idSchema } from '../../assessments/model.ts';
import { problem, type Result } from '../../assessments/result.ts';
import { SETTINGS, type SettingName } from '../settings.ts';
import { isBackupId } from './backups.ts';

/** Why arguments were refused. `where` leads to the first that does not fit: `id`, or `change.fields.name`. */
interface BadArguments {
  readonly kind: 'bad-arguments';
  readonly where: string;
}

/** The arguments of the calls, by name and in the order they come. A call about one assessment or pack needs its id. */
export const byId = z.object({ id: idSchema });

/** One of the kept copies of an assessment. */
export const byIdAndBackup = z.object({ id: idSchema, backup: z.string().refine(isBackupId) });

/** A change to an assessment as it stood at a revision: how often it had been written. */
export const byIdAndChange = z.object({ id: idSchema, revision: z.int().min(0), change: changeSchema });

/** What is needed to begin: a name that is not blank, and the form. */
export const byWanted = z.object({ wanted: z.object({ name: z.string().trim().min(1).max(LONGEST_NAME), form: formSchema }).readonly() });

/** The text of a saved file, and whether a second one is wanted. */
export const byText = z.object({ text: z.string(), isCopy: z.boolean() });

/** One of the settings; whether it accepts the value is for its own line in the table to say. */
export const byNameAndValue = z.object({ name: z.custom<SettingName>((name) => typeof name === 'string' && Object.hasOwn(SETTINGS, name)), value: z.unknown() });

/** Turns what is done with good arguments into a call that can be given anything. The schema's keys name the arguments, in the order they come. */
export function call<Shape extends z.ZodRawShape, Value, Failure>(
  schema: z.ZodObject<Shape>,
  act: (given: z.infer<z.ZodObject<Shape>>) => Promise<Result<Value, Failure>>,
): (...args: readonly unknown[]) => Promise<Result<Value, Failure | BadArguments>> {
  const names = Object.keys(schema.shape);
  return async (...args) => {
    const given = schema.safeParse(Object.fromEntries(names.map((name, at) => [name, args[at]])));
    if (!given.success) return problem({ kind: 'bad-arguments', where: (given.error.issues[0]?.path ?? []).join('.') });
    return act(given.data);
  };
}
