/** Keeps the choices of one voter: shown at once, sent one after another, sent again until they are on disk, and held by nothing else. */

import type { QuestionId } from '../../../../assessments/questionnaire-model.ts';
import type { Result } from '../../../../assessments/result.ts';
import type { Choice, RoleGroup } from '../../../../assessments/workshop-model.ts';
import type { SlipWanted } from '../../../../electron/voting.ts';
import { isPassing } from '../../../state/change-kinds.ts';
import type { SaveProblem } from '../../../state/change-queue.ts';

/** Whether what the voter chose last is on disk. */
export type Keeping = { readonly kind: 'nothing' | 'keeping' | 'kept' } | { readonly kind: 'not-kept'; readonly problem: SaveProblem; readonly goesOn: boolean };

export interface KeeperState {
  /** What was chosen since the vote was begun here. Null is a choice that was taken back. */
  readonly choices: Readonly<Record<QuestionId, Choice | null>>;
  /** What was chosen of the role groups since then. Null says none. */
  readonly role?: RoleGroup | null;
  readonly keeping: Keeping;
  /** The whole vote is on disk and can no longer be changed here. */
  readonly isFinished: boolean;
}

export interface SlipKeeper {
  readonly read: () => KeeperState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly choose: (question: QuestionId, choice: Choice | null) => void;
  /** Which role group the voter is in; it goes along with the first choice. */
  readonly chooseRole: (role: RoleGroup | null) => void;
  readonly finish: () => void;
  readonly tryAgain: () => void;
  /** Resolves when nothing is on its way to the disk. */
  readonly settled: () => Promise<void>;
  /** Sends nothing again: the voter has gone. */
  readonly stop: () => void;
}

/** Puts a slip, or more of one, on the disk. */
export type Put = (slip: SlipWanted) => Promise<Result<{ readonly slip: string }, SaveProblem>>;

/** Milliseconds between tries when the disk refuses. */
const TRY_AGAIN_AFTER = 3_000;

/** Opens a keeper on a slip that was begun, or on a new one, which is made with its first choice. */
export function openSlipKeeper(put: Put, begun: string | null): SlipKeeper {
  const id = begun ?? crypto.randomUUID();
  // Until the first answer: a slip whose answer was lost may be there already, and goes on under its id.
  let isNew = begun === null;
  let waiting: KeeperState['choices'] = {};
  let waitingRole: RoleGroup | null | undefined;
  let wantsFinish = false;
  let sending: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: KeeperState = { choices: {}, keeping: { kind: 'nothing' }, isFinished: false };
  const listeners = new Set<() => void>();

  const tell = (change: Partial<KeeperState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  // A slip begins with a choice: a role group alone is no vote.
  const isWaiting = () => wantsFinish || Object.keys(waiting).length > 0 || (!isNew && waitingRole !== undefined);

  function send(): void {
    clearTimeout(timer);
    sending ??= sendAll().finally(() => (sending = undefined));
  }

  async function sendAll(): Promise<void> {
    while (isWaiting()) {
      const [votes, role, isFinished] = [waiting, waitingRole, wantsFinish];
      const answer = await put({ id, isNew, way: 'keyboard', ...(role !== undefined && { role }), votes, isFinished, isSecondMeant: true });
      if (!answer.ok) {
        const goesOn = isPassing(answer.problem);
        if (goesOn) timer = setTimeout(send, TRY_AGAIN_AFTER);
        else wantsFinish = false;
        tell({ keeping: { kind: 'not-kept', problem: answer.problem, goesOn } });
        return;
      }
      isNew = false;
      waiting = Object.fromEntries(Object.entries(waiting).filter(([question, choice]) => votes[question] !== choice));
      if (waitingRole === role) waitingRole = undefined;
      wantsFinish &&= !isFinished;
      tell({ keeping: { kind: isWaiting() ? 'keeping' : 'kept' }, isFinished });
    }
  }

  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose: (question, choice) => {
      if (state.isFinished || wantsFinish || state.choices[question] === choice) return;
      waiting = { ...waiting, [question]: choice };
      tell({ choices: { ...state.choices, [question]: choice }, keeping: { kind: 'keeping' } });
      send();
    },
    chooseRole: (role) => {
      if (state.isFinished || wantsFinish || state.role === role) return;
      waitingRole = role;
      tell({ role, ...(isWaiting() && { keeping: { kind: 'keeping' } }) });
      if (isWaiting()) send();
    },
    finish: () => {
      if (state.isFinished) return;
      wantsFinish = true;
      tell({ keeping: { kind: 'keeping' } });
      send();
    },
    tryAgain: send,
    settled: async () => sending,
    stop: () => clearTimeout(timer),
  };
}
