/** Who comes to the room too often, too slowly or in too great numbers, and that it stands in nobody else's way. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Asked as Knock } from './knocking.ts';
import { joinKnock, kindOf, makeDesk, rest, serveRoom, slipsIn, voteKnock, voteOf, type Listening, type ServedRoom } from './room-served.ts';

let room: ServedRoom;
/** The headers of a phone that is in. */
let phone: Readonly<Record<string, string>>;

afterEach(() => room.close());

const vote = (body?: string, headers = phone): Knock => voteKnock(headers, body);
const join = (body?: string): Knock => joinKnock({ origin: room.origin, 'content-type': 'application/json' }, body);
/** The statuses of several answers, in the order of their numbers. */
const statusesOf = async (asked: readonly Promise<Answer>[]) => (await Promise.all(asked)).map(({ status }) => status).toSorted((one, other) => one - other);

describe('guesses at the code', () => {
  beforeEach(async () => {
    room = await serveRoom({ wrongFromOne: { most: 10, span: 400 } });
    phone = await room.letIn();
  });

  it('are not looked at after ten wrong ones from one address, and are again when a minute is over', async () => {
    const guesses = [];
    for (let at = 0; at < 12; at += 1) guesses.push(kindOf(await room.ask(join(`{"code":"00000${at % 10}"}`))));
    expect(guesses).toEqual([...Array.from({ length: 10 }, () => 'wrong-code'), 'too-many-tries', 'too-many-tries']);
    const right = await room.ask(join());
    expect([right.status, kindOf(right), right.headers['set-cookie']]).toEqual([429, 'too-many-tries', undefined]);
    await rest(450);
    expect((await room.ask(join())).status).toBe(200);
  });

  it('do not keep phones from voting that are in, nor from coming back with their pass', async () => {
    for (let at = 0; at < 12; at += 1) await room.ask(join('{"code":"000000"}'));
    expect((await room.ask(vote())).status).toBe(200);
    expect((await room.ask(join(JSON.stringify({ code: '000000', pass: phone['cookie']?.split('=')[1] })))).status).toBe(200);
  });

  it('from everywhere bring a pause for everybody new, and each one after it another', async () => {
    await room.close();
    room = await serveRoom({ wrongInAll: { most: 20, span: 10_000 }, wrongFromOne: { most: 100, span: 1000 }, pause: 300 });
    phone = await room.letIn();
    for (let at = 0; at < 20; at += 1) await room.ask(join('{"code":"000000"}'));
    expect(kindOf(await room.ask(join()))).toBe('too-many-tries');
    expect((await room.ask(vote())).status).toBe(200);
    await rest(350);
    expect((await room.ask(join())).status).toBe(200);
    expect(kindOf(await room.ask(join('{"code":"000000"}')))).toBe('wrong-code');
    expect(kindOf(await room.ask(join()))).toBe('too-many-tries');
  });
});

describe('a slow one', () => {
  beforeEach(async () => {
    room = await serveRoom({ head: 300, whole: 1000 });
    phone = await room.letIn();
  });

  it('that never comes to the end of its headers is cut off with 408', async () => {
    expect(await room.sendRaw(['GET / HTTP/1.1\r\nhost: ', ...Array.from({ length: 200 }, () => 'x')], 50)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('that says nothing at all is cut off', async () => {
    expect(await room.sendRaw([])).toMatch(/^(HTTP\/1\.1 408 |$)/);
  });

  it('that never comes to the end of its vote is cut off with 408, and the others go on', async () => {
    const head = `POST /vote HTTP/1.1\r\nhost: ${new URL(room.origin).host}\r\norigin: ${room.origin}\r\ncookie: ${phone['cookie']}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{`;
    const slow = room.sendRaw([head, ...Array.from({ length: 200 }, () => ' ')], 50);
    expect((await room.ask(vote())).status).toBe(200);
    expect(await slow).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('that does not read its events is hung up on when it is too far behind', async () => {
    await room.close();
    // With a long name, each event fills some more of what the system holds for it.
    room = await serveRoom({ gap: 1 }, makeDesk(300, 'long '.repeat(50_000)));
    const listen = room.deafen('/events', await room.letIn());
    for (let at = 0; at < 80; at += 1) {
      room.server.tell();
      await rest(5);
    }
    // It would be told for ever, if nobody had hung up.
    expect((await listen()).length).toBeGreaterThan(250_000);
  });

  it('that has not read its last event when the room closes does not end the app, whatever changes then', async () => {
    await room.close();
    room = await serveRoom({ gap: 1, behind: 2_000_000_000 }, makeDesk(300, 'long '.repeat(50_000)));
    const take = room.deafen('/events', await room.letIn());
    for (let at = 0; at < 80; at += 1) {
      room.server.tell();
      await rest(5);
    }
    const broken: unknown[] = [];
    const note = (error: unknown) => broken.push(error);
    process.on('uncaughtException', note);
    const closed = room.close();
    room.server.tell();
    await rest(50);
    process.off('uncaughtException', note);
    expect(broken).toEqual([]);
    await Promise.all([take(), closed]);
  });

  it('that does not take its answer is hung up on', async () => {
    await room.close();
    room = await serveRoom({ answer: 300 }, makeDesk(300, 'long '.repeat(4_000_000)));
    const take = room.deafen('/questions', await room.letIn());
    await rest(600);
    expect((await take()).length).toBeLessThan(20_000_000);
  });
});

describe('many', () => {
  it('votes of one phone within a second are put off, and those of another are not', async () => {
    room = await serveRoom({ votes: { most: 5, span: 5000 } });
    phone = await room.letIn();
    const other = await room.letIn();
    const answers = [];
    for (let turn = 1; turn <= 7; turn += 1) answers.push(await room.ask(vote(voteOf({ P1: 3 }, turn))));
    expect(answers.map((answer) => kindOf(answer) ?? answer.status)).toEqual([200, 200, 200, 200, 200, 'later', 'later']);
    expect((await room.ask(vote(undefined, other))).status).toBe(200);
  });

  it('votes of one phone at once wait for each other, and no more than eight', async () => {
    room = await serveRoom({ ofOnePhone: 20 });
    phone = await room.letIn();
    room.desk.pauseFor(rest(300));
    const statuses = await statusesOf(Array.from({ length: 12 }, (_, at) => room.ask(vote(voteOf({ P1: 3 }, at + 1)))));
    expect(statuses).toEqual([...Array.from({ length: 8 }, () => 200), ...Array.from({ length: 4 }, () => 429)]);
  });

  it('questions of one phone within a second are put off', async () => {
    room = await serveRoom({ asks: { most: 5, span: 5000 } });
    phone = await room.letIn();
    const statuses = await statusesOf(Array.from({ length: 7 }, () => room.ask({ path: '/questions', headers: phone })));
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
  });

  it('requests without a pass within a second are put off, and phones that are in are answered', async () => {
    room = await serveRoom({ strangerAsks: { most: 20, span: 5000 } });
    phone = await room.letIn();
    const statuses = await statusesOf(Array.from({ length: 30 }, () => room.ask({})));
    expect(statuses).toEqual([...Array.from({ length: 19 }, () => 200), ...Array.from({ length: 11 }, () => 429)]);
    expect((await room.ask(vote())).status).toBe(200);
  });

  it.each(['strangersFromOne', 'strangers'])('silent connections are hung up on, the longest silent first, where there are more than may be: %s', async (limit) => {
    room = await serveRoom({ [limit]: 10 });
    phone = await room.letIn();
    const over: number[] = [];
    const silent = Array.from({ length: 40 }, (_, at) => room.sendRaw([]).then(() => over.push(at)));
    while (over.length < 30) await rest(10);
    expect(await statusesOf(Array.from({ length: 5 }, () => room.ask(vote())))).toEqual([200, 200, 200, 200, 200]);
    expect(over.slice(0, 30).toSorted((one, other) => one - other)).toEqual(Array.from({ length: 30 }, (_, at) => at));
    await room.close();
    await Promise.all(silent);
  });

  it('connections of one phone are no more than eight', async () => {
    room = await serveRoom({ streams: 100, asks: { most: 100, span: 1000 } });
    phone = await room.letIn();
    const listening: Listening[] = [];
    for (let at = 0; at < 10; at += 1) {
      const one = room.listen(phone);
      while (one.heard() === '') await rest(5);
      listening.push(one);
    }
    await Promise.all(listening.slice(0, 2).map((each) => each.ended));
    room.desk.aim(null);
    room.server.tell();
    while (listening.at(-1)?.heard().includes('"box":null') === false) await rest(5);
    expect(listening.map((each) => each.heard().includes('"box":null'))).toEqual([false, false, ...Array.from({ length: 8 }, () => true)]);
    for (const each of listening) each.stop();
  });

  it('phones of one room, three hundred of them from one address, are all let in and vote', async () => {
    room = await serveRoom();
    const phones = await Promise.all(Array.from({ length: 300 }, () => room.letIn()));
    expect(new Set(phones.map(({ cookie }) => cookie)).size).toBe(300);
    expect(new Set(await statusesOf(phones.map((each) => room.ask(vote(undefined, each)))))).toEqual(new Set([200]));
    expect(slipsIn(room.desk)).toHaveLength(300);
  });
});
