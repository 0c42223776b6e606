/** Checks what comes over the bridge: every argument is unknown until its schema has let it through. */

import type { z } from 'zod';
import { problem, type Result } from '../../assessments/result.ts';

/** Why arguments were refused. `where` leads to the first that does not fit: `id`, or `change.fields.name`. */
interface BadArguments {
  readonly kind: 'bad-arguments';
  readonly where: string;
}

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
