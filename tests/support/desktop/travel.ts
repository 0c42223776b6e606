/** Makes values ready to travel between processes and worlds, as structured clone does for plain data. What it cannot carry is refused with its name. */

/** How a function travels, where it may. */
export type Packing = (own: Own) => number;
/** How it becomes a function again at the other end. */
export type Unpacking = (id: number) => Own;
/** Any function of a page or a preload. */
export type Own = (...args: readonly unknown[]) => unknown;

/** Turns a value into text. Functions are refused unless somebody takes them. */
export function pack(value: unknown, packFunction?: Packing): string {
  return JSON.stringify(wrap(value, packFunction, []));
}

/** Turns the text into a value again. */
export function unpack(text: string, unpackFunction?: Unpacking): unknown {
  return unwrap(JSON.parse(text), unpackFunction);
}

function wrap(value: unknown, packFunction: Packing | undefined, above: readonly unknown[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (value === undefined) return { $: 'undefined' };
  if (typeof value === 'number') return { $: 'number', value: String(value) };
  if (isFunction(value)) {
    if (packFunction === undefined) throw refusal(String(value));
    return { $: 'function', value: packFunction(value) };
  }
  if (typeof value !== 'object') throw refusal(typeof value);
  if (above.includes(value)) throw refusal('A value that holds itself');
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((each) => wrap(each, packFunction, inside));
  if (value instanceof Date) return { $: 'date', value: value.getTime() };
  if (value instanceof Error) return { $: 'error', value: value.message };
  if (value instanceof Map || value instanceof Set || value instanceof Promise || ArrayBuffer.isView(value)) throw refusal(Object.prototype.toString.call(value));
  return { $: 'object', value: Object.entries(value).map(([key, each]) => [key, wrap(each, packFunction, inside)]) };
}

function unwrap(value: unknown, unpackFunction: Unpacking | undefined): unknown {
  if (Array.isArray(value)) return value.map((each) => unwrap(each, unpackFunction));
  if (typeof value !== 'object' || value === null) return value;
  const { $: kind, value: held } = value as { readonly $: string; readonly value: unknown };
  switch (kind) {
    case 'number':
      return Number(held);
    case 'date':
      return new Date(Number(held));
    case 'error':
      return new Error(String(held));
    case 'function':
      return unpackFunction?.(Number(held));
    case 'object':
      return Object.fromEntries((held as readonly (readonly [string, unknown])[]).map(([key, each]) => [key, unwrap(each, unpackFunction)]));
    default:
      return undefined;
  }
}

function isFunction(value: unknown): value is Own {
  return typeof value === 'function';
}

function refusal(what: string): Error {
  return new Error(`${what.slice(0, 200)} could not be cloned.`);
}
