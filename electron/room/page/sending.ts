/** Sends what waits on the phone, one thing after another, and goes on trying until the room has it or will not have it. */

import type { BoxId } from '../../../assessments/workshop-model.ts';
import type { Heard } from './calls.ts';
import { boxOf, dropWaiting, nextToSend, settleVotes } from './memory.ts';
import type { Store } from './store.ts';
import type { Kept, VoteWanted } from './wire.ts';

/** How long the phone waits before it tries again, in milliseconds: after the first failure, and at most. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 15_000;

/** How sending stands. `held`: the room is at another vote, or at none, so that this one waits until it is led back. */
export type Sending = 'done' | 'sending' | 'lost' | 'too-many' | 'held';

/** What came of sending. Votes that the room will not have are counted, and gone from what waits. */
export type SendingNews =
  | { readonly kind: 'not-joined' | 'changed' | 'counted' }
  | { readonly kind: 'too-late' | 'unread'; readonly count: number };

interface SenderWanted {
  readonly store: Store;
  readonly send: (wanted: VoteWanted, done: (heard: Heard<Kept>) => void) => void;
  readonly after: (wait: number, act: () => void) => void;
  readonly onNews: (news: SendingNews) => void;
}

/** Sends votes in the background. `start` is called when there is something new to send, or when the room can be reached again. */
export interface Sender {
  readonly start: () => void;
  readonly read: () => Sending;
}

/** Makes the sender of this phone. */
export function makeSender({ store, send, after, onNews }: SenderWanted): Sender {
  let state: Sending = 'done';
  let isBusy = false;
  let wait = FIRST_WAIT;
  /** Only the last wait that was begun counts. */
  let waits = 0;

  const start = () => {
    waits += 1;
    if (isBusy) return;
    const next = nextToSend(store.read());
    if (next === null) {
      state = 'done';
      return;
    }
    store.change(() => next.memory);
    if (state === 'done' || state === 'held') state = 'sending';
    isBusy = true;
    send(next.wanted, (heard) => {
      isBusy = false;
      hear(next.wanted, heard);
    });
  };

  const tryLater = (now: Sending, least: number) => {
    state = now;
    waits += 1;
    const mine = waits;
    after(Math.max(least, wait), () => {
      if (mine === waits) start();
    });
    wait = Math.min(LONGEST_WAIT, wait * 2);
    onNews({ kind: 'changed' });
  };

  const giveUp = (kind: 'too-late' | 'unread', box: BoxId) => {
    const count = Object.keys(boxOf(store.read(), box).waiting).length;
    store.change((memory) => dropWaiting(memory, box));
    wait = FIRST_WAIT;
    start();
    onNews({ kind, count });
  };

  const hear = (wanted: VoteWanted, heard: Heard<Kept>) => {
    if (heard === null) return tryLater('lost', 0);
    if (heard.ok) {
      store.change((memory) => settleVotes(memory, wanted));
      wait = FIRST_WAIT;
      start();
      return onNews({ kind: 'counted' });
    }
    switch (heard.problem.kind) {
      case 'votes-were-shown':
        return giveUp('too-late', wanted.box);
      case 'bad-request':
        return giveUp('unread', wanted.box);
      case 'too-many-votes':
        return tryLater('too-many', LONGEST_WAIT);
      case 'other-vote':
      case 'not-joined':
        state = 'held';
        return onNews({ kind: heard.problem.kind === 'not-joined' ? 'not-joined' : 'changed' });
      default:
        return tryLater('sending', 0);
    }
  };

  return { start, read: () => state };
}
