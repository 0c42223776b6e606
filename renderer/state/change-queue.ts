/** Changes to one open assessment: shown at once, sent one after another, kept until the host has them on disk. */

import type { Change } from '../../assessments/change-model.ts';
import { applyChange, invertChange, isConflict, type ChangeProblem } from '../../assessments/changes.ts';
import type { Assessment } from '../../assessments/model.ts';
import { ok, type Result } from '../../assessments/result.ts';
import type { HostCalls, Opened, Problem } from '../../electron/api.ts';
import { isDone, isIllegal, isPassing, isSameThing } from './change-kinds.ts';

/** Why something is not saved: a problem of the host, or that it could not be asked. */
export type SaveProblem = Problem | { readonly kind: 'out-of-reach' } | { readonly kind: 'failed' };

/** Whether what is on screen is on disk. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly problem: SaveProblem };

/** Two windows changed the same thing: our change, and the assessment as the other window left it. */
export interface Conflict {
  readonly mine: Change;
  readonly newer: Assessment;
}

/** What takes one act back: its changes turned round, in the order in which they are made. */
export type Step = readonly Change[];

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
  /** Shows and sends the changes of one act; the step that takes them back, or the problem, where one of them is not legal. */
  readonly change: (changes: readonly Change[]) => Result<Step, ChangeProblem>;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes one act back, even if others came after it. False where the same thing has been changed again since. */
  readonly takeBack: (step: Step) => boolean;
  readonly saveAgain: () => void;
  /** Takes in what another window has written, where nothing of ours is waiting. */
  readonly adopt: (newer: Opened) => void;
  /** Sends everything that waits without waiting for answers: the page is going. */
  readonly sendAll: () => void;
  /** Keeps one of two; the problem, where ours can no longer be made. */
  readonly settleConflict: (keepMine: boolean) => Result<null, ChangeProblem>;
}

/** How a queue says that a change was refused for good and has been taken off the screen. */
export type OnRefused = (problem: SaveProblem) => void;

/** Milliseconds between tries when the host cannot be reached or the disk refuses. */
const TRY_AGAIN_AFTER = 5_000;
/** Steps back that are remembered. */
const UNDO_STEPS = 200;

/** Opens a queue on an assessment as read from the host. */
export function openChangeQueue(host: Pick<HostCalls, 'changeAssessment'>, opened: Opened, onRefused: OnRefused = () => undefined): ChangeQueue {
  let base = opened;
  let shown = opened.assessment;
  let waiting: readonly Change[] = [];
  let held: readonly Change[] = [];
  let done: readonly Step[] = [];
  let undone: readonly Step[] = [];
  let failure: SaveProblem | undefined;
  let isSending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state = snapshot();
  const listeners = new Set<() => void>();

  function snapshot(): QueueState {
    const [mine] = held;
    const conflict = mine && { mine, newer: base.assessment };
    return { assessment: shown, save: readSave(), canUndo: done.length > 0, canRedo: undone.length > 0, conflict };
  }

  function readSave(): SaveState {
    if (held.length > 0) return { kind: 'not-saved', problem: { kind: 'stale', newer: base } };
    if (failure !== undefined) return { kind: 'not-saved', problem: failure };
    return waiting.length > 0 ? { kind: 'saving' } : { kind: 'saved', at: base.savedAt };
  }

  function tell(): void {
    state = snapshot();
    for (const listener of listeners) listener();
  }

  /** Shows the changes of one act, all or none, and gives back the step that takes them back. */
  function show(changes: readonly Change[]): Result<Step, ChangeProblem> {
    let after = shown;
    const inverses: Change[] = [];
    for (const change of changes) {
      const result = applyChange(after, change);
      if (!result.ok) return result;
      const inverse = invertChange(after, change);
      if (inverse !== undefined) inverses.push(inverse);
      after = result.value;
    }
    shown = after;
    waiting = [...waiting, ...changes];
    return ok(inverses.toReversed());
  }

  function showAgain(): void {
    shown = waiting.reduce((assessment, change) => valueOr(applyChange(assessment, change), assessment), base.assessment);
  }

  async function send(): Promise<void> {
    if (isSending) return;
    isSending = true;
    clearTimeout(timer);
    for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
      const answer = await host.changeAssessment(base.assessment.id, base.revision, first).catch(failedCall);
      failure = undefined;
      if (answer.ok) {
        base = { assessment: valueOr(applyChange(base.assessment, first), base.assessment), ...answer.value };
        waiting = waiting.slice(1);
      } else if (answer.problem.kind === 'stale') {
        rebase(answer.problem.newer);
      } else if (isIllegal(answer.problem)) {
        waiting = waiting.slice(1);
        showAgain();
        onRefused(answer.problem);
      } else {
        failure = answer.problem;
        if (isPassing(failure)) timer = setTimeout(() => void send(), TRY_AGAIN_AFTER);
        break;
      }
      tell();
    }
    isSending = false;
    tell();
  }

  /** Puts what waits on top of what another window wrote. What touched the same thing is held back, the last of each, for a person to settle. */
  function rebase(newer: Opened): void {
    const left = waiting.filter((change) => !isDone(newer.assessment, change));
    const clashing = left.filter((change) => isConflict(base.assessment, newer.assessment, change));
    const all = [...held, ...clashing].filter((change) => !isDone(newer.assessment, change));
    held = all.filter((change, at) => !all.slice(at + 1).some((later) => isSameThing(change, later)));
    waiting = left.filter((change) => !clashing.includes(change));
    forgetSteps(newer);
    base = newer;
    showAgain();
  }

  /** A step back must not put an old value over one that another window has given since. */
  function forgetSteps(newer: Opened): void {
    const isOurs = (step: Step) => step.every((change) => !isConflict(base.assessment, newer.assessment, change));
    done = done.filter(isOurs);
    undone = undone.filter(isOurs);
  }

  function go(step: Step, put: (inverse: Step) => void): boolean {
    const result = show(step);
    if (result.ok && result.value.length > 0) put(result.value);
    tell();
    void send();
    return result.ok;
  }

  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (changes) => {
      const result = show(changes);
      if (!result.ok) return result;
      if (result.value.length > 0) done = [...done, result.value].slice(-UNDO_STEPS);
      undone = [];
      tell();
      void send();
      return result;
    },
    undo: () => {
      const step = done.at(-1);
      done = done.slice(0, -1);
      if (step !== undefined) go(step, (inverse) => (undone = [...undone, inverse]));
    },
    redo: () => {
      const step = undone.at(-1);
      undone = undone.slice(0, -1);
      if (step !== undefined) go(step, (inverse) => (done = [...done, inverse]));
    },
    takeBack: (step) => {
      const at = done.indexOf(step);
      const isTouchedSince = done.slice(at + 1).some((later) => later.some((change) => step.some((mine) => isSameThing(change, mine))));
      if (at < 0 || isTouchedSince) return false;
      done = done.toSpliced(at, 1);
      return go(step, (inverse) => (undone = [...undone, inverse]));
    },
    saveAgain: () => {
      failure = undefined;
      tell();
      void send();
    },
    adopt: (newer) => {
      if (waiting.length > 0 || isSending || held.length > 0 || newer.revision <= base.revision) return;
      forgetSteps(newer);
      base = newer;
      shown = newer.assessment;
      tell();
    },
    sendAll: () => {
      const first = isSending ? 1 : 0;
      waiting.slice(first).forEach((change, index) => {
        host.changeAssessment(base.assessment.id, base.revision + first + index, change).catch(() => undefined);
      });
    },
    settleConflict: (keepMine) => {
      const [mine, ...rest] = held;
      held = rest;
      const result = keepMine && mine !== undefined ? show([mine]) : ok([]);
      tell();
      void send();
      return result.ok ? ok(null) : result;
    },
  };
}

/** What a call came to that gave no answer. */
export function failedCall(reason: unknown): Result<never, SaveProblem> {
  return { ok: false, problem: { kind: reason instanceof Error && reason.name === 'HostFailed' ? 'failed' : 'out-of-reach' } };
}

function valueOr<Value, Failure>(result: Result<Value, Failure>, other: Value): Value {
  return result.ok ? result.value : other;
}
