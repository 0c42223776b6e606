/** Puts off work until it is wanted, and does it once. */

/** Makes the value when first asked, and keeps it. */
export function once<Value>(make: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null;
  return () => (kept ??= { value: make() }).value;
}
