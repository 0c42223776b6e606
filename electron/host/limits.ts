/** Waits, but not for ever. */

/** Whether the work came to its end, well or not, in time. The limit is in milliseconds. */
export function isDoneWithin(limit: number, work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), limit);
    void work.catch(() => undefined).then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
