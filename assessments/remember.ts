/** Remembers what was worked out of a value that never changes, for as long as the value is in use. */

/**
 * The same function, which works each value out once. Values are told apart by being the same object, so it suits what is never changed in place:
 * an assessment after a change shares all that the change left alone with the one before.
 *
 * @example remember(longWork) // longWork(round) is done once, however often it is asked for
 */
export function remember<Value extends object, Made>(work: (value: Value) => Made): (value: Value) => Made {
  const known = new WeakMap<Value, { readonly made: Made }>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before.made;
    const made = work(value);
    known.set(value, { made });
    return made;
  };
}
