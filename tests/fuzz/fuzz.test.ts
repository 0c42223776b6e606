/** Ten thousand damaged files, settings, packs and calls: nothing crashes, hangs, reaches a prototype or changes what it does not name. */

import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from './kinds.ts';
import { runFuzz } from './run.ts';

/** Always the same inputs. Another one: `npm run bench -- fuzz --seed NUMBER`. */
const SEED = 20_260_506;
const INPUTS = 10_000;

describe('whatever comes in', () => {
  it.each(KINDS.map((kind) => [kind.name, kind] as const))('as a %s is read whole or refused, and harms nothing', { timeout: 120_000 }, async (_, kind) => {
    const [tally] = await runFuzz({ to: INPUTS, seed: SEED, kinds: [kind] });
    expect(tally?.failures).toEqual([]);
    expect(tally?.tried).toBe((INPUTS * kind.share) / 1000);
    // Inputs that are all refused, or all read, would try one half only.
    expect(tally?.outcomes.size).toBeGreaterThan(1);
  });

  it('is named by its number where it never ends, and nothing is tried after it', async () => {
    const attempt = (_: unknown, number: number) => (number === 2 ? new Promise<string>(() => undefined) : Promise.resolve('read'));
    const kind: Kind = { name: 'call', share: 1000, open: async () => ({ attempt, close: async () => undefined }) };
    const [tally] = await runFuzz({ to: 5, seed: 7, kinds: [kind], patience: 200 });
    expect(tally?.failures).toEqual(['call, seed 7, number 2: had not ended after 200 ms']);
    expect([...(tally?.outcomes ?? [])]).toEqual([['read', 2], ['not ended', 1]]);
  });

  it('is named as what cannot be closed where its place never ends', async () => {
    const kind: Kind = { name: 'call', share: 1000, open: async () => ({ attempt: async () => 'read', close: () => new Promise<void>(() => undefined) }) };
    const [tally] = await runFuzz({ to: 1, seed: 7, kinds: [kind], patience: 200 });
    expect(tally?.failures).toEqual(['call, seed 7: could not be closed within 200 ms']);
  });

  it('is ten thousand inputs', () => {
    expect(KINDS.reduce((sum, kind) => sum + kind.share, 0)).toBe(1000);
  });
});
