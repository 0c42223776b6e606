/** The queues of the assessments opened in this window. They outlive their pages, so that leaving one for another loses neither what waits nor the steps back. */

import type { Opened } from '../../electron/api.ts';
import { host, nativeMenu } from '../bridge.ts';
import { flushDrafts } from '../forms/drafts.ts';
import { openChangeQueue, type ChangeQueue, type SaveProblem } from './change-queue.ts';

const queues = new Map<string, ChangeQueue>();
let onRefused: (problem: SaveProblem) => void = () => undefined;

/** Says who tells a person that a change was refused. */
export function listenForRefusal(listener: (problem: SaveProblem) => void): void {
  onRefused = listener;
}

/** The queue of an assessment that has just been read: the one that is there, brought up to date, or a new one. */
export function queueFor(opened: Opened): ChangeQueue {
  const { id } = opened.assessment;
  const there = queues.get(id);
  if (there !== undefined) {
    there.adopt(opened);
    return there;
  }
  if (queues.size === 0) watchWindow();
  const queue = openChangeQueue(host, opened, (problem) => onRefused(problem));
  queues.set(id, queue);
  return queue;
}

/** Takes in what another window has written to an assessment. */
export async function refreshQueue(id: string): Promise<void> {
  if (!queues.has(id)) return;
  const answer = await host.readAssessment(id);
  if (answer.ok) queues.get(id)?.adopt(answer.value);
}

/**
 * Nothing typed is lost when the window closes. What cannot be saved keeps it open until a person says so. What is on its way to the disk keeps it open in the
 * desktop shell, which waits and asks again; a browser would ask its person at once, so there it is sent as far as it can be.
 */
function watchWindow(): void {
  addEventListener('beforeunload', (event) => {
    flushDrafts();
    for (const queue of queues.values()) {
      const { kind } = queue.read().save;
      if (nativeMenu === undefined) queue.sendAll();
      if (kind === 'not-saved' || (kind === 'saving' && nativeMenu !== undefined)) event.preventDefault();
    }
  });
}
