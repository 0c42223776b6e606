/** Changes to one open assessment: shown at once, sent one after another, kept until the host has them on disk. */

import type { Change } from '../../assessments/change-model.ts';
import { applyChange, invertChange, isConflict, type ChangeProblem } from '../../assessments/changes.ts';
import type { Assessment } from '../../assessments/model.ts';
import type { Result } from '../../assessments/result.ts';
import type { HostCalls, Opened, Problem } from '../../electron/api.ts';

/** Whether what is on screen is on disk. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly problem: Problem | { readonly kind: 'out-of-reach' } };

/** Two windows changed the same thing: our change, and the assessment as the other window left it. */
export interface Conflict {
  readonly mine: Change;
  readonly newer: Assessment;
}

/** What the page shows. */
export interface QueueState {
  readonly assessment: Assessment;
  readonly save: SaveState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly conflict: Conflict | undefined;
}

export interface ChangeQueue {
  readonly read: () => QueueState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows and sends a change; the problem, where it is not a legal one. */
  readonly change: (change: Change) => Result<Assessment, ChangeProblem>;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly saveAgain: () => void;
  /** Takes in what another window has written, where nothing of ours is waiting. */
  readonly refresh: () => Promise<void>;
  /** Sends everything that waits without waiting for answers: the page is going. */
  readonly sendAll: () => void;
  readonly settleConflict: (keepMine: boolean) => void;
}

/** Milliseconds between tries when the host cannot be reached or the disk refuses. */
const TRY_AGAIN_AFTER = 5_000;
/** Steps back that are remembered. */
const UNDO_STEPS = 200;

/** Opens a queue on an assessment as read from the host. */
export function openChangeQueue(host: Pick<HostCalls, 'changeAssessment' | 'readAssessment'>, opened: Opened): ChangeQueue {
  let base = opened;
  let shown = opened.assessment;
  let waiting: readonly Change[] = [];
  let done: readonly Change[] = [];
  let undone: readonly Change[] = [];
  let conflict: Conflict | undefined;
  let save: SaveState = { kind: 'saved', at: opened.savedAt };
  let isSending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state = snapshot();
  const listeners = new Set<() => void>();

  function snapshot(): QueueState {
    return { assessment: shown, save, canUndo: done.length > 0, canRedo: undone.length > 0, conflict };
  }

  function tell(): void {
    state = snapshot();
    for (const listener of listeners) listener();
  }

  /** Shows a change and gives back the one that takes it back. */
  function show(change: Change): Result<Change | undefined, ChangeProblem> {
    const before = shown;
    const after = applyChange(before, change);
    if (!after.ok) return after;
    shown = after.value;
    waiting = [...waiting, change];
    if (save.kind === 'saved') save = { kind: 'saving' };
    return { ok: true, value: invertChange(before, change) };
  }

  async function send(): Promise<void> {
    if (isSending) return;
    isSending = true;
    clearTimeout(timer);
    for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
      const answer = await host
        .changeAssessment(base.assessment.id, base.revision, first)
        .catch((): Result<never, { readonly kind: 'out-of-reach' }> => ({ ok: false, problem: { kind: 'out-of-reach' } }));
      if (answer.ok) accept(first, answer.value);
      else if (answer.problem.kind === 'stale') rebase(answer.problem.newer);
      else if (isPassing(answer.problem)) {
        save = { kind: 'not-saved', problem: answer.problem };
        timer = setTimeout(() => void send(), TRY_AGAIN_AFTER);
        break;
      } else drop(answer.problem);
      if (waiting.length === 0 && save.kind !== 'not-saved') save = { kind: 'saved', at: base.savedAt };
      tell();
    }
    isSending = false;
    tell();
  }

  function accept(change: Change, written: { readonly revision: number; readonly savedAt: string }): void {
    const after = applyChange(base.assessment, change);
    base = { assessment: after.ok ? after.value : base.assessment, ...written };
    waiting = waiting.slice(1);
    save = waiting.length === 0 ? { kind: 'saved', at: written.savedAt } : { kind: 'saving' };
  }

  /** Puts what waits on top of what another window wrote; the first that touched the same thing is held back for a person to settle. */
  function rebase(newer: Opened): void {
    const clash = waiting.find((change) => isConflict(base.assessment, newer.assessment, change) && !isThere(newer.assessment, change));
    if (clash !== undefined) conflict = { mine: clash, newer: newer.assessment };
    base = newer;
    waiting = waiting.filter((change) => change !== clash);
    shown = waiting.reduce((assessment, change) => valueOr(applyChange(assessment, change), assessment), newer.assessment);
  }

  /** The host will never take this change: go back to what it holds, and say so. */
  function drop(problem: Problem | { readonly kind: 'out-of-reach' }): void {
    waiting = waiting.slice(1);
    shown = waiting.reduce((assessment, change) => valueOr(applyChange(assessment, change), assessment), base.assessment);
    save = { kind: 'not-saved', problem };
  }

  function step(from: readonly Change[], put: (inverse: Change) => void, left: (rest: readonly Change[]) => void): void {
    const change = from.at(-1);
    if (change === undefined) return;
    left(from.slice(0, -1));
    const result = show(change);
    if (result.ok && result.value !== undefined) put(result.value);
    tell();
    void send();
  }

  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (change) => {
      const result = show(change);
      if (!result.ok) return result;
      if (result.value !== undefined) done = [...done, result.value].slice(-UNDO_STEPS);
      undone = [];
      tell();
      void send();
      return { ok: true, value: shown };
    },
    undo: () => step(done, (inverse) => (undone = [...undone, inverse]), (rest) => (done = rest)),
    redo: () => step(undone, (inverse) => (done = [...done, inverse]), (rest) => (undone = rest)),
    saveAgain: () => {
      save = waiting.length === 0 ? { kind: 'saved', at: base.savedAt } : { kind: 'saving' };
      tell();
      void send();
    },
    refresh: async () => {
      if (waiting.length > 0 || isSending) return;
      const answer = await host.readAssessment(base.assessment.id);
      if (!answer.ok || waiting.length > 0 || answer.value.revision <= base.revision) return;
      base = answer.value;
      shown = base.assessment;
      save = { kind: 'saved', at: base.savedAt };
      tell();
    },
    sendAll: () => {
      const first = isSending ? 1 : 0;
      waiting.slice(first).forEach((change, index) => {
        host.changeAssessment(base.assessment.id, base.revision + first + index, change).catch(() => undefined);
      });
    },
    settleConflict: (keepMine) => {
      const mine = conflict?.mine;
      conflict = undefined;
      if (keepMine && mine !== undefined) show(mine);
      tell();
      void send();
    },
  };
}

function valueOr<Value, Failure>(result: Result<Value, Failure>, other: Value): Value {
  return result.ok ? result.value : other;
}

/** Whether the assessment already holds what the change would make: two windows that agree have nothing to settle. */
function isThere(assessment: Assessment, change: Change): boolean {
  const after = applyChange(assessment, change);
  return after.ok && !isConflict(assessment, after.value, change);
}

/** Whether trying again later may help. */
function isPassing(problem: { readonly kind: string }): boolean {
  return ['disk-full', 'folder-read-only', 'disk-failed', 'out-of-reach'].includes(problem.kind);
}
