/** How a phone sends its votes: one thing after another, again and again, and never after the room has said no. */

import { describe, expect, it } from 'vitest';
import type { Heard } from '../../../electron/room/page/calls.ts';
import { castVote, countWaiting, type Memory } from '../../../electron/room/page/memory.ts';
import { makeSender, type SendingNews } from '../../../electron/room/page/sending.ts';
import type { Kept, Refusal, VoteWanted } from '../../../electron/room/page/wire.ts';
import { memoryOf } from './builders.ts';

const KEPT: Heard<Kept> = { ok: true, value: { isFinished: false } };
const refusal = (kind: Refusal['kind']): Heard<Kept> => ({ ok: false, problem: { kind } });

/** A sender with one vote waiting, whose requests and waits are kept for the test to answer. */
function begin() {
  let memory: Memory = memoryOf({ waiting: { P1: 2 } });
  const sent: { wanted: VoteWanted; answer: (heard: Heard<Kept>) => void }[] = [];
  const waits: { wait: number; act: () => void }[] = [];
  const news: SendingNews[] = [];
  const store = {
    read: () => memory,
    change: (step: (now: Memory) => Memory) => {
      memory = step(memory);
    },
  };
  const sender = makeSender({
    store,
    send: (wanted, answer) => sent.push({ wanted, answer }),
    after: (wait, act) => waits.push({ wait, act }),
    onNews: (each) => news.push(each),
  });
  return { sender, store, sent, waits, news };
}

describe('a phone that sends', () => {
  it('has one request on its way at a time, and then sends all that came since', () => {
    const { sender, store, sent, news } = begin();
    sender.start();
    store.change((memory) => castVote(memory, 'first', 'P2', 3));
    sender.start();
    store.change((memory) => castVote(memory, 'first', 'P3', 4));
    sender.start();
    expect(sent.map(({ wanted }) => wanted)).toEqual([{ box: 'first', votes: { P1: 2 }, turn: 1 }]);
    sent[0]?.answer(KEPT);
    expect(sent[1]?.wanted).toEqual({ box: 'first', votes: { P1: 2, P2: 3, P3: 4 }, turn: 2 });
    sent[1]?.answer(KEPT);
    expect([sender.read(), sent.length, countWaiting(store.read())]).toEqual(['done', 2, 0]);
    expect(news).toEqual([{ kind: 'counted' }, { kind: 'counted' }]);
  });

  it('tries again after 1, 2, 4, 8 and 15 seconds, and after 15 from then on', () => {
    const { sender, sent, waits } = begin();
    sender.start();
    for (let tries = 0; tries < 6; tries += 1) {
      sent.at(-1)?.answer(null);
      expect(sender.read()).toBe('lost');
      waits.at(-1)?.act();
    }
    expect(waits.map(({ wait }) => wait)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000]);
    expect(sent.map(({ wanted }) => wanted.turn)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    sent.at(-1)?.answer(KEPT);
    expect(sender.read()).toBe('done');
  });

  it('tries at once when the room is there again, and not a second time when the wait is over', () => {
    const { sender, sent, waits } = begin();
    sender.start();
    sent[0]?.answer(null);
    sender.start();
    waits[0]?.act();
    expect(sent).toHaveLength(2);
  });

  it.each(['later', 'too-many-tries'] as const)('tries again after %s', (kind) => {
    const { sender, sent, waits, store } = begin();
    sender.start();
    sent[0]?.answer(refusal(kind));
    expect([sender.read(), waits.length, countWaiting(store.read())]).toEqual(['sending', 1, 1]);
  });

  it('waits longer where the question has as many votes as there are people', () => {
    const { sender, sent, waits } = begin();
    sender.start();
    sent[0]?.answer(refusal('too-many-votes'));
    expect([sender.read(), waits[0]?.wait]).toEqual(['too-many', 15_000]);
  });

  it.each([['votes-were-shown', 'too-late'], ['bad-request', 'unread']] as const)('gives up after %s, and says how many did not count', (kind, told) => {
    const { sender, store, sent, waits, news } = begin();
    store.change((memory) => castVote(memory, 'first', 'P2', 3));
    sender.start();
    sent[0]?.answer(refusal(kind));
    expect([sender.read(), waits.length, countWaiting(store.read())]).toEqual(['done', 0, 0]);
    expect(news).toEqual([{ kind: told, count: 2 }]);
  });

  it.each([['other-vote', 'changed'], ['not-joined', 'not-joined']] as const)('keeps the vote after %s until it is told to start again', (kind, told) => {
    const { sender, store, sent, waits, news } = begin();
    sender.start();
    sent[0]?.answer(refusal(kind));
    expect([sender.read(), waits.length, countWaiting(store.read())]).toEqual(['held', 0, 1]);
    expect(news).toEqual([{ kind: told }]);
    sender.start();
    expect([sender.read(), sent.length]).toEqual(['sending', 2]);
  });
});
