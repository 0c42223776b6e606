/** What is put into the page to measure it from inside: when something was painted, and how long clicks took to show. It runs there, so it stands alone. */

/** The measuring instruments of a page, as `watch`. Times are milliseconds since the page began to load. */
export interface Watch {
  readonly call: (name: string, args: readonly unknown[]) => Promise<unknown>;
  /** Work for about half a second of the processor. */
  readonly beBusy: () => void;
  /** When a frame with this element in it was ready. */
  readonly painted: (selector: string) => Promise<number>;
  /** When the last frame before half a second without any change was ready. */
  readonly settled: () => Promise<number>;
  /** From here on, how long each click took until its frame was ready; and what the browser itself says of it, in steps of eight. */
  readonly clicks: () => { readonly frames: readonly number[]; readonly told: readonly number[] };
}

/** Makes the instruments. */
export function watchPage(): void {
  const QUIET = 500;
  let changedAt = 0;
  let waiting: (() => void)[] = [];
  // A frame is ready when the tasks that follow its animation callbacks begin.
  const afterFrame = (done: () => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', done);
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  new MutationObserver(() => {
    changedAt = performance.now();
    for (const look of waiting) look();
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });

  const painted = (selector: string) =>
    new Promise<number>((found) => {
      const look = () => {
        if (document.querySelector(selector) === null) return;
        waiting = waiting.filter((each) => each !== look);
        afterFrame(() => found(performance.now()));
      };
      waiting.push(look);
      look();
    });
  const settled = () =>
    new Promise<number>((found) => {
      const look = () => {
        const last = changedAt;
        afterFrame(() => {
          const frame = performance.now();
          setTimeout(() => (changedAt === last ? found(frame) : look()), QUIET);
        });
      };
      look();
    });
  const clicks = () => {
    const frames: number[] = [];
    const told: number[] = [];
    addEventListener('click', (event) => event.isTrusted && afterFrame(() => frames.push(performance.now() - event.timeStamp)), { capture: true });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'click') told.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    return { frames, told };
  };
  const call = async (name: string, args: readonly unknown[]) => {
    const answer = await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name, args }) });
    return ((await answer.json()) as { readonly value: unknown }).value;
  };
  const beBusy = () => {
    let sum = 0;
    for (let step = 0; step < 2e8; step += 1) sum = (sum + step * 7) % 1_000_003;
    document.documentElement.dataset['sum'] = String(sum);
  };
  globalThis.watch = { call, beBusy, painted, settled, clicks };
}
