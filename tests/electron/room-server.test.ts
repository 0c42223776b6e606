/** What the server of the room does for phones that mean well: lets them in, asks them, tells them where the room is, and hands their votes on. */

import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { makeRoomServer } from '../../electron/room/server.ts';
import { CODE, makeDesk, PAGE, readAnswer, serveRoom, slipsIn, voteOf, type Listening, type ServedRoom } from './room-served.ts';

let room: ServedRoom;

beforeEach(async () => {
  room = await serveRoom();
});

afterEach(() => room.close());

const post = (path: string, headers: Readonly<Record<string, string>>, body: string) => room.ask({ path, method: 'POST', headers, body });
const vote = (headers: Readonly<Record<string, string>>, body: string) => post('/vote', headers, body);
const head = () => ({ origin: room.origin, 'content-type': 'application/json' });
const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
};

describe('the page', () => {
  it('comes whole, to anybody who names the room', async () => {
    const answer = await room.ask({});
    expect([answer.status, answer.text, answer.headers['content-type']]).toEqual([200, PAGE, 'text/html; charset=utf-8']);
    expect(room.desk.wasReached()).toBe(true);
  });

  it('may run the style and the script that stand in it, and ask nobody but us', async () => {
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect((await room.ask({})).headers['content-security-policy']).toBe(
      `default-src 'none'; script-src ${hash('document.title="Vote"')}; style-src ${hash('body{margin:0}')}; connect-src 'self'; img-src data:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`,
    );
  });

  it('and all else is sent with headers that keep it to itself, and none that tells what serves it', async () => {
    const phone = await room.letIn();
    for (const answer of [await room.ask({}), await room.ask({ path: '/questions', headers: phone }), await room.ask({ path: '/none' })]) {
      expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin', 'cache-control': 'no-store' });
      expect(Object.keys(answer.headers)).not.toContain('server');
      expect(Object.keys(answer.headers)).not.toContain('x-powered-by');
    }
  });
});

describe('a phone', () => {
  it('with the code gets a pass, as a cookie that no script can read and as something to keep', async () => {
    const answer = await post('/join', head(), JSON.stringify({ code: CODE }));
    const [, pass] = /^soundings-room=([\w-]{43}); Path=\/; Max-Age=86400; HttpOnly; SameSite=Strict$/.exec(String(answer.headers['set-cookie'])) ?? [];
    expect([answer.status, readAnswer(answer)]).toEqual([200, { ok: true, value: { pass } }]);
  });

  it('whose cookie was cleared goes on with the pass that it kept, whatever the code is by now', async () => {
    const { cookie = '', ...others } = await room.letIn();
    await vote({ ...others, cookie }, voteOf({ P1: 3 }));
    const pass = cookie.split('=')[1];
    const again = await post('/join', others, JSON.stringify({ code: '', pass }));
    expect([again.status, readAnswer(again), String(again.headers['set-cookie']).split(';')[0]]).toEqual([200, { ok: true, value: { pass } }, cookie]);
    await vote({ ...others, cookie }, voteOf({ P1: 4 }, 2));
    expect(slipsIn(room.desk)).toEqual([{ P1: 4 }]);
  });

  it('with a slip from before the app was started again needs no code, and has the same slip', async () => {
    const phone = await room.letIn();
    await vote(phone, voteOf({ P1: 3 }));
    await room.close();
    room = await serveRoom({}, makeDesk(300, 'room-a', room.desk.ballots()));
    expect((await vote({ ...phone, origin: room.origin }, voteOf({ P2: 2 }, 2))).status).toBe(200);
    expect(slipsIn(room.desk)).toEqual([{ P1: 3, P2: 2 }]);
  });

  it('that comes when the room is full is told so, and one that was in before is let in', async () => {
    await room.close();
    room = await serveRoom({}, makeDesk(1));
    const { cookie = '' } = await room.letIn();
    const late = await post('/join', head(), JSON.stringify({ code: CODE }));
    expect([late.status, readAnswer(late), late.headers['set-cookie']]).toEqual([403, { ok: false, problem: { kind: 'room-is-full' } }, undefined]);
    expect((await post('/join', head(), JSON.stringify({ code: CODE, pass: cookie.split('=')[1] }))).status).toBe(200);
  });

  it('hears what is asked in both languages, and nothing of what goes with it', async () => {
    const answer = await room.ask({ path: '/questions', headers: await room.letIn() });
    const { questions = [], levelNames = [], ...where } = readAnswer(answer).value ?? {};
    expect(where).toEqual({ room: 'room-a', box: 'first', isShown: false, follows: null, asks: 'asks-a', turn: 0, language: 'en', rolesFrom: 5, instruction: BUILT_IN.instruction });
    expect([questions.length, levelNames[0]]).toEqual([30, { en: 'Not yet', cy: 'Ddim eto' }]);
    expect(Object.keys(questions[0] ?? {})).toEqual(['id', 'dimension', 'question', 'levels', 'canNotApply']);
    expect(questions[0]).toMatchObject({ id: 'P1', dimension: { en: 'Policy', cy: 'Polisi' }, canNotApply: false });
  });

  it('hears the highest turn that has come from it', async () => {
    const phone = await room.letIn();
    await vote(phone, voteOf({ P1: 3 }, 7));
    expect(readAnswer(await room.ask({ path: '/questions', headers: phone })).value?.turn).toBe(7);
  });

  it('that can unpack is sent the questions packed', async () => {
    const packed = await room.ask({ path: '/questions', headers: { ...(await room.letIn()), 'accept-encoding': 'gzip, deflate' } });
    expect([packed.headers['content-encoding'], Number(packed.headers['content-length']) < 16_000]).toEqual(['gzip', true]);
  });
});

describe('a vote', () => {
  it('is answered when it is kept, and says whether the phone has voted on all', async () => {
    const phone = await room.letIn();
    const first = await vote(phone, voteOf({ P1: 3, C3: 'not-applicable' }, 1, { role: 'ict' }));
    expect([first.status, readAnswer(first)]).toEqual([200, { ok: true, value: { isFinished: false } }]);
    const rest = ['P', 'A', 'T', 'L', 'C'].flatMap((dimension) => [1, 2, 3, 4, 5, 6].map((number) => [`${dimension}${number}`, 2] as const));
    expect(readAnswer(await vote(phone, voteOf(Object.fromEntries(rest), 2)))).toEqual({ ok: true, value: { isFinished: true } });
  });

  it('that is taken back is gone', async () => {
    const phone = await room.letIn();
    await vote(phone, voteOf({ P1: 3, P2: 4 }));
    await vote(phone, voteOf({ P1: null }, 2));
    expect(slipsIn(room.desk)).toEqual([{ P2: 4 }]);
  });

  it('that comes twice is answered twice and counts once', async () => {
    const phone = await room.letIn();
    const answers = [await vote(phone, voteOf({ P1: 3 })), await vote(phone, voteOf({ P1: 3 }))];
    expect(answers.map(({ text }) => text)).toEqual(['{"ok":true,"value":{"isFinished":false}}', '{"ok":true,"value":{"isFinished":false}}']);
    expect(slipsIn(room.desk)).toEqual([{ P1: 3 }]);
  });

  it('that comes too late changes only what no newer one has changed', async () => {
    const phone = await room.letIn();
    await vote(phone, voteOf({ P1: 5 }, 2));
    expect((await vote(phone, voteOf({ P1: 1, P2: 1 }, 1))).status).toBe(200);
    expect(slipsIn(room.desk)).toEqual([{ P1: 5, P2: 1 }]);
  });

  it('waits for the one before, so that an answer never comes before the disk', async () => {
    const phone = await room.letIn();
    let goOn = (): void => undefined;
    room.desk.pauseFor(new Promise<void>((resolve) => (goOn = resolve)));
    let answered = 0;
    const both = [vote(phone, voteOf({ P1: 3 })), vote(phone, voteOf({ P1: 3 }))].map((asked) => asked.then(() => (answered += 1)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(answered).toBe(0);
    goOn();
    await Promise.all(both);
    expect(answered).toBe(2);
  });

  it('after the reveal is refused in words that a phone can say', async () => {
    const phone = await room.letIn();
    await vote(phone, voteOf({ P1: 3 }));
    room.desk.reveal();
    const late = await vote(phone, voteOf({ P1: 4 }, 2));
    expect([late.status, readAnswer(late)]).toEqual([409, { ok: false, problem: { kind: 'votes-were-shown' } }]);
  });

  it('in a question that is voted on again is taken where phones are led to it', async () => {
    const phone = await room.letIn();
    await vote(phone, voteOf({ P1: 3 }));
    room.desk.reveal();
    const again = JSON.stringify({ box: 'P1.2', votes: { P1: 4 }, turn: 2 });
    expect(readAnswer(await vote(phone, again))).toEqual({ ok: false, problem: { kind: 'other-vote' } });
    room.desk.aim('P1.2');
    expect((await vote(phone, again)).status).toBe(200);
  });
});

describe('events', () => {
  it('say at once where the room is, and again when that changes', async () => {
    const listening = room.listen(await room.letIn());
    await until(() => listening.heard().includes('\n\n'));
    expect(listening.heard()).toMatch(/^retry: 1\d{3}\ndata: \{"room":"room-a","box":"first","isShown":false,"follows":null,"asks":"asks-a","isClosing":false\}\n\n$/);
    room.desk.aim('first', 'T2');
    room.server.tell();
    await until(() => listening.heard().endsWith('data: {"room":"room-a","box":"first","isShown":false,"follows":"T2","asks":"asks-a","isClosing":false}\n\n'));
    listening.stop();
  });

  it('come five times a second at most, and the last one is what holds', async () => {
    const listening = room.listen(await room.letIn());
    await until(() => listening.heard() !== '');
    for (const question of ['P1', 'P2', 'P3', 'P4', 'P5']) {
      room.desk.aim('first', question);
      room.server.tell();
    }
    await until(() => listening.heard().includes('"follows":"P5"'));
    expect(listening.heard().match(/"follows":"P\d"/g)).toEqual(['"follows":"P1"', '"follows":"P5"']);
    listening.stop();
  });

  it('say again where the room is, as a sign of life', async () => {
    await room.close();
    room = await serveRoom({ heartbeat: 30 });
    const listening = room.listen(await room.letIn());
    await until(() => listening.heard().split('data: ').length > 3);
    expect(new Set(listening.heard().match(/data: .*/g))).toEqual(new Set(['data: {"room":"room-a","box":"first","isShown":false,"follows":null,"asks":"asks-a","isClosing":false}']));
    listening.stop();
  });

  it('reach three tabs of one phone; a fourth takes the place of the first', async () => {
    const phone = await room.letIn();
    const tabs: Listening[] = [];
    for (let tab = 0; tab < 4; tab += 1) {
      const listening = room.listen(phone);
      await until(() => listening.heard() !== '');
      tabs.push(listening);
    }
    await tabs[0]?.ended;
    room.desk.aim(null);
    room.server.tell();
    await until(() => tabs.slice(1).every((tab) => tab.heard().includes('"box":null')));
    expect(tabs[0]?.heard()).not.toContain('"box":null');
    for (const tab of tabs) tab.stop();
  });

  it('end with the word that the room closes, and its port is closed', async () => {
    const listening = [room.listen(await room.letIn()), room.listen(await room.letIn())];
    await until(() => listening.every((each) => each.heard() !== ''));
    await room.close();
    await Promise.all(listening.map((each) => each.ended));
    expect(listening.map((each) => each.heard().endsWith('"isClosing":true}\n\n'))).toEqual([true, true]);
    await expect(room.ask({})).rejects.toThrow('ECONNREFUSED');
  });
});

describe('a room', () => {
  it('has the usual port or, where that is taken, a free one', async () => {
    const open = makeRoomServer({ page: PAGE });
    const [one, other] = [await open({ address: '127.0.0.2', code: CODE, desk: makeDesk() }), await open({ address: '127.0.0.2', code: CODE, desk: makeDesk() })];
    expect([one.port, other.port !== 8417 && other.port > 1023]).toEqual([8417, true]);
    await Promise.all([one.close(), other.close()]);
  });

  it('is not opened at an address that this computer does not have', async () => {
    await expect(makeRoomServer({ page: PAGE })({ address: '203.0.113.7', code: CODE, desk: makeDesk() })).rejects.toThrow('EADDRNOTAVAIL');
  });

  it('waits for the votes that are under way when it closes', async () => {
    const phone = await room.letIn();
    room.desk.pauseFor(new Promise((resolve) => setTimeout(resolve, 200)));
    const voting = vote(phone, voteOf({ P1: 3 }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await room.close();
    expect((await voting).status).toBe(200);
  });
});
