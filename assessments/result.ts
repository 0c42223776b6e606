/** What a step that may fail gives back: a value, or a problem that a person can do something about. */

/** Either the value that was asked for, or the problem that stood in its way. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Failure };

/** Wraps a value that was made as asked. */
export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** Wraps an expected failure. A failure that nobody expects is thrown instead. */
export function problem<Failure>(failure: Failure): Result<never, Failure> {
  return { ok: false, problem: failure };
}

/** Makes the compiler object when a union gains a member that a switch does not treat. */
export function assertNever(value: never): never {
  throw new Error(`A case was not treated: ${JSON.stringify(value)}`);
}
