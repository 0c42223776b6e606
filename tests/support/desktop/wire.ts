/** Carries questions and answers between the process that plays Electron and the test that has the browser. */

/** What a channel between two processes can do: a child process, or this process towards its parent. */
export interface Channel {
  readonly post: (message: Message) => void;
  readonly listen: (listener: (message: Message) => void) => void;
}

/** One question or one answer. */
export type Message =
  | { readonly kind: 'ask'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly reason: string };

/** Connects two sides: gives the functions of the other one, and answers for ours. */
export function connect(channel: Channel, ours: object): unknown {
  let last = 0;
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (reason: Error) => void }>();
  const answers = new Map<string, unknown>(Object.entries(ours));

  async function answer(id: number, name: string, args: readonly unknown[]): Promise<void> {
    const own = answers.get(name);
    try {
      if (typeof own !== 'function') throw new Error(`Nobody answers to ${name}.`);
      const value: unknown = await Reflect.apply(own, undefined, args);
      channel.post({ kind: 'answer', id, value });
    } catch (error) {
      channel.post({ kind: 'failure', id, reason: error instanceof Error ? error.message : String(error) });
    }
  }

  channel.listen((message) => {
    if (message.kind === 'ask') return void answer(message.id, message.name, message.args);
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'answer') asked?.resolve(message.value);
    else asked?.reject(new Error(message.reason));
  });

  const ask = (name: string) => (...args: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      channel.post({ kind: 'ask', id: last, name, args });
    });
  return new Proxy({}, { get: (_, name) => (typeof name === 'string' && name !== 'then' ? ask(name) : undefined) });
}
