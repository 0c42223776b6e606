/** Adds the contributions of files to a pool: all that are good at once, or none where it is stopped. */

import type { PoolProblem } from '../../../electron/peers.ts';
import { host } from '../../bridge.ts';
import { portionsOf, type LeftOut } from './read-added.ts';

/** What came of adding. */
export type Added =
  | { readonly kind: 'added'; readonly added: number; readonly repeated: number; readonly leftOut: readonly LeftOut[] }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: PoolProblem };

/** Adds them, and tells meanwhile how many bytes have been read. */
export async function addFiles(pool: string, files: readonly File[], signal: AbortSignal, tell: (bytes: number) => void): Promise<Added> {
  const begun = await host.beginAdding(pool);
  if (!begun.ok) return { kind: 'failed', problem: begun.problem };
  const { adding } = begun.value;
  const leftOut: LeftOut[] = [];
  let repeated = 0;
  let bytes = 0;
  for await (const portion of portionsOf(files)) {
    if (signal.aborted) break;
    leftOut.push(...portion.leftOut);
    if (portion.texts.length > 0) {
      const answer = await host.addText(pool, adding, portion.texts);
      if (!answer.ok) {
        await host.dropAdding(pool, adding);
        return { kind: 'failed', problem: answer.problem };
      }
      const isWhole = new Set(portion.texts.filter(({ kind }) => kind === 'whole').map(({ file }) => file));
      // A file of another kind can have more short lines than one call of a function takes arguments.
      for (const { file, line, problem } of answer.value.problems) leftOut.push({ file, line: isWhole.has(file) ? null : line, problem });
      repeated += answer.value.repeated;
    }
    bytes += portion.bytes;
    tell(bytes);
  }
  if (signal.aborted) {
    await host.dropAdding(pool, adding);
    return { kind: 'stopped' };
  }
  const finished = await host.finishAdding(pool, adding);
  return finished.ok ? { kind: 'added', added: finished.value.added, repeated, leftOut } : { kind: 'failed', problem: finished.problem };
}
