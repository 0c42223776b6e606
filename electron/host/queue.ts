/** Lets pieces of work with the same key go one after another, in the order they came. */

/** Work in lines: one line a key, one piece at a time in each. */
export interface Queue {
  /** Does the work once all earlier work with this key is done, and gives its answer. */
  readonly run: <Value>(key: string, work: () => Promise<Value>) => Promise<Value>;
  /** Resolves when nothing is left to do. */
  readonly empty: () => Promise<void>;
}

/** A queue with nothing in it. */
export function makeQueue(): Queue {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(key, work) {
      const answer = (last.get(key) ?? Promise.resolve()).then(work);
      const settled = answer.catch(() => undefined).finally(() => {
        if (last.get(key) === settled) last.delete(key);
      });
      last.set(key, settled);
      return answer;
    },
    async empty() {
      while (last.size > 0) await Promise.all(last.values());
    },
  };
}
