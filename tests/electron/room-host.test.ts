/** Tests of the host's side of the room: who opens and closes it, who may join, and what its facilitator is told. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPlaces } from '../../electron/host/room-places.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { valueOf } from './carriers.ts';
import { allOf, beginRoom, deskOf, openRooming, vote, type Rooming } from './rooms.ts';
import { beginWorkshop, makeChange, reveal, setWorkshop, votesToKeep } from './workshops.ts';

let folder: string;
let rooming: Rooming;

beforeEach(async () => {
  folder = await makeFolder();
  rooming = await openRooming(folder);
});

afterEach(async () => {
  await rooming.close();
  await removeFolder(folder);
});

describe('the addresses of a room', () => {
  const at = (address: string, family: 'IPv4' | 'IPv6' = 'IPv4', internal = false) => ({ address, family, internal, netmask: '', mac: '', cidr: null, scopeid: 0 });

  it('come with the likeliest first and the one for this computer last', () => {
    const places = findPlaces({
      lo: [at('127.0.0.1', 'IPv4', true)],
      docker0: [at('172.17.0.1')],
      eth1: [at('169.254.7.7')],
      eth0: [at('81.2.69.160')],
      wlan0: [at('fe80::1', 'IPv6'), at('192.168.1.24')],
      'vEthernet (WSL)': [at('172.20.0.1')],
      eth2: [at('172.16.4.2')],
    });
    expect(places.map(({ address }) => address)).toEqual(['192.168.1.24', '172.16.4.2', '81.2.69.160', '172.17.0.1', '172.20.0.1', '169.254.7.7', '127.0.0.1']);
    expect(places[0]).toEqual({ address: '192.168.1.24', network: 'wlan0', isOnlyHere: false });
    expect(places.at(-1)).toEqual({ address: '127.0.0.1', network: '', isOnlyHere: true });
  });

  it('are the one for this computer alone where there is no network', () => {
    expect(findPlaces({})).toEqual([{ address: '127.0.0.1', network: '', isOnlyHere: true }]);
  });
});

describe('a room', () => {
  it('opens at the first vote, for as many as vote, with a code of six digits', async () => {
    const { at, room } = await beginRoom(rooming, { voters: 8 });
    expect(room).toEqual({
      version: 1, id: at[0], round: at[1], link: 'http://127.0.0.1:8417/', code: expect.stringMatching(/^\d{6}$/), joined: 0, most: 8, finished: 0, isReached: false, box: 'first', follows: null, votedHere: null,
    });
    expect(rooming.servers[0]).toMatchObject({ address: '127.0.0.1', code: room.code });
  });

  it('is answered as it is when it is opened again, and another round has to wait', async () => {
    const { at, room } = await beginRoom(rooming);
    expect(await rooming.calls.openRoom(...at, '127.0.0.1')).toEqual({ ok: true, value: room });
    const other = await beginWorkshop(rooming.calls);
    expect(await rooming.calls.openRoom(...other, '127.0.0.1')).toEqual({ ok: false, problem: { kind: 'room-in-use' } });
    expect(rooming.servers).toHaveLength(1);
  });

  it('is one, however often it is asked for at once', async () => {
    const at = await beginWorkshop(rooming.calls);
    const opened = await Promise.all([1, 2, 3].map(() => rooming.calls.openRoom(...at, '127.0.0.1')));
    expect(rooming.servers).toHaveLength(1);
    expect(new Set(opened.map((each) => valueOf(each).code)).size).toBe(1);
  });

  it.each([
    ['no-such-address', '203.0.113.9'],
    ['no-such-address', 'example.org'],
    ['bad-arguments', 7],
  ])('is refused as %s at %s', async (kind, address) => {
    const at = await beginWorkshop(rooming.calls);
    expect(await rooming.send('openRoom', [...at, address])).toMatchObject({ ok: false, problem: { kind } });
    expect(rooming.servers).toHaveLength(0);
  });

  it('is not there for a round without a workshop, nor for a closed one', async () => {
    const at = await beginWorkshop(rooming.calls);
    await setWorkshop(rooming.calls, at, null);
    expect(await rooming.calls.openRoom(...at, '127.0.0.1')).toEqual({ ok: false, problem: { kind: 'no-workshop' } });
    expect(await rooming.calls.openRoom(at[0], 'r9', '127.0.0.1')).toEqual({ ok: false, problem: { kind: 'no-such-round' } });
    expect(await rooming.calls.openRoom('nobody', 'r9', '127.0.0.1')).toEqual({ ok: false, problem: { kind: 'not-found' } });
  });

  it('is not there where the votes are on another computer', async () => {
    const at = await beginWorkshop(rooming.calls);
    await setWorkshop(rooming.calls, at, { stage: 'reveal', isRevealed: true });
    expect(await rooming.calls.openRoom(...at, '127.0.0.1')).toEqual({ ok: false, problem: { kind: 'ballots-not-here' } });
  });

  it.each([
    ['EACCES', { kind: 'no-port', code: 'EACCES' }],
    ['EADDRNOTAVAIL', { kind: 'no-such-address' }],
  ])('says what the system said where no port can be had: %s', async (code, problem) => {
    const refused = await openRooming(folder, { code });
    const at = await beginWorkshop(refused.calls);
    expect(await refused.calls.openRoom(...at, '127.0.0.1')).toEqual({ ok: false, problem });
    expect(await refused.calls.watchRoom(0)).toBeNull();
    await refused.close();
  });

  it('asks for its questions in the language in use, and for a role where one is asked', async () => {
    await rooming.calls.changeSetting('language', 'cy');
    const at = await beginWorkshop(rooming.calls, { form: 'quick' });
    await setWorkshop(rooming.calls, at, { roles: { least: 5, reason: '' } });
    valueOf(await rooming.calls.openRoom(...at, '127.0.0.1'));
    const view = deskOf(rooming).view();
    expect(view).toMatchObject({ box: 'first', isShown: false, follows: null, language: 'cy', rolesFrom: 5 });
    expect(view.questions).toHaveLength(15);
  });
});

describe('whoever joins', () => {
  it('is let in once, until the room is full', async () => {
    const { desk } = await beginRoom(rooming, { voters: 2 });
    expect([await desk.join('one'), await desk.join('one'), await desk.join('two'), await desk.join('three')]).toEqual(['joined', 'joined', 'joined', 'full']);
    expect([await desk.isIn('one'), await desk.isIn('three')]).toEqual([true, false]);
    expect(await rooming.calls.watchRoom(1)).toMatchObject({ version: 3, joined: 2, most: 2 });
  });

  it('finds the door shut where the room was locked, and open where there are more voters', async () => {
    const { at, desk } = await beginRoom(rooming, { voters: 5 });
    await desk.join('one');
    await desk.join('two');
    expect(valueOf(await rooming.calls.limitRoom(1))).toMatchObject({ most: 2 });
    expect(await desk.join('three')).toBe('full');
    await setWorkshop(rooming.calls, at, { voters: 6 });
    expect(await desk.join('three')).toBe('full');
    expect(valueOf(await rooming.calls.limitRoom(6))).toMatchObject({ most: 6, joined: 2 });
    await setWorkshop(rooming.calls, at, { voters: 9 });
    expect(await rooming.calls.watchRoom(0)).toMatchObject({ most: 9 });
    await setWorkshop(rooming.calls, at, { voters: 7 });
    expect(await rooming.calls.watchRoom(0)).toMatchObject({ most: 7 });
    expect(await desk.join('three')).toBe('joined');
  });

  it('is known again after a new start by a slip that is there, and goes on with it', async () => {
    const { at, desk } = await beginRoom(rooming, { voters: 2 });
    await desk.join('one');
    valueOf(await desk.put(vote('one', { P1: 2 })));
    await rooming.close();
    rooming = await openRooming(folder);
    valueOf(await rooming.calls.openRoom(...at, '127.0.0.1'));
    const again = deskOf(rooming);
    expect(again.view().room).toBe(desk.view().room);
    expect([await again.isIn('one'), await again.isIn('two')]).toEqual([true, false]);
    valueOf(await again.put(vote('one', { P2: 4 })));
    expect(valueOf(await rooming.calls.readVoting(...at)).boxes[0]?.slips).toHaveLength(1);
    expect(await rooming.calls.watchRoom(0)).toMatchObject({ joined: 1 });
  });
});

describe('the facilitator', () => {
  it('hears of something new as soon as it is there, and that nothing is after a second', async () => {
    const { desk } = await beginRoom(rooming);
    const began = performance.now();
    expect(await rooming.calls.watchRoom(1)).toMatchObject({ version: 1, joined: 0 });
    expect(performance.now() - began).toBeGreaterThan(900);
    const heard = rooming.calls.watchRoom(1);
    await desk.join('one');
    expect(await heard).toMatchObject({ version: 2, joined: 1 });
    desk.reached();
    desk.reached();
    expect(await rooming.calls.watchRoom(2)).toMatchObject({ version: 3, isReached: true });
  });

  it('leads phones to a question, to all in order, and to none', async () => {
    const { desk } = await beginRoom(rooming);
    expect(valueOf(await rooming.calls.aimRoom('first', 'T2'))).toMatchObject({ box: 'first', follows: 'T2' });
    expect(desk.view()).toMatchObject({ box: 'first', follows: 'T2' });
    expect(valueOf(await rooming.calls.aimRoom(null, null))).toMatchObject({ box: null, follows: null });
    expect(desk.view()).toMatchObject({ box: null, questions: [] });
    expect(rooming.servers[0]?.told).toBe(2);
  });

  it('counts who has voted on the question that all follow, as soon as they have, and on nothing else between votes', async () => {
    const { desk, room } = await beginRoom(rooming);
    valueOf(await desk.put(vote('one', { T1: 3, T2: 3 })));
    valueOf(await desk.put(vote('two', { T1: 3 })));
    expect(await rooming.calls.watchRoom(0)).toMatchObject({ version: room.version, votedHere: null });
    const { version } = valueOf(await rooming.calls.aimRoom('first', 'T2'));
    expect(await rooming.calls.watchRoom(0)).toMatchObject({ finished: 0, votedHere: 1 });
    const heard = rooming.calls.watchRoom(version);
    valueOf(await desk.put(vote('two', { T2: 'unknown' })));
    expect(await heard).toMatchObject({ version: version + 1, finished: 0, votedHere: 2 });
    expect(valueOf(await rooming.calls.aimRoom(null, null))).toMatchObject({ votedHere: null });
  });

  it.each([
    ['no-such-question', 'first', 'Z9'],
    ['no-such-question', null, 'T2'],
    ['no-such-question', 'Z9.2', null],
    ['votes-not-revealed', 'T2.2', null],
    ['bad-arguments', 'T2.4', null],
  ])('is told %s of a way that leads to %s, %s', async (kind, box, follows) => {
    await beginRoom(rooming);
    expect(await rooming.calls.aimRoom(box, follows)).toMatchObject({ ok: false, problem: { kind } });
  });

  it('is told that there is no room where none is open', async () => {
    expect(await rooming.calls.aimRoom(null, null)).toEqual({ ok: false, problem: { kind: 'no-room' } });
    expect(await rooming.calls.limitRoom(3)).toEqual({ ok: false, problem: { kind: 'no-room' } });
    expect(await rooming.calls.watchRoom(0)).toBeNull();
    expect(await rooming.calls.closeRoom()).toBeNull();
  });

  it('has phones led to none by the reveal, and can lead them to a vote again on one question', async () => {
    const { at, desk } = await beginRoom(rooming);
    valueOf(await desk.put(vote('one', allOf(desk, 3))));
    await reveal(rooming.calls, at);
    expect(desk.view()).toMatchObject({ box: null, isShown: true });
    expect(await rooming.calls.aimRoom('first', null)).toEqual({ ok: false, problem: { kind: 'slip-is-sealed' } });
    expect(valueOf(await rooming.calls.aimRoom('T2.2', null))).toMatchObject({ box: 'T2.2', finished: 0 });
    expect(desk.view().questions.map(({ id }) => id)).toEqual(['T2']);
    expect(await desk.put(vote('one', { T2: 4 }, { box: 'T2.2' }))).toEqual({ ok: true, value: { isFinished: true } });
    expect(await rooming.calls.watchRoom(0)).toMatchObject({ box: 'T2.2', finished: 1 });
  });
});

describe('the port', () => {
  it('closes when the facilitator closes the room, and whoever watches hears it', async () => {
    await beginRoom(rooming);
    const heard = rooming.calls.watchRoom(1);
    expect(await rooming.calls.closeRoom()).toBeNull();
    expect(await heard).toBeNull();
    expect(rooming.servers[0]?.isClosed).toBe(true);
  });

  it('closes with the round', async () => {
    const { at, desk } = await beginRoom(rooming);
    valueOf(await desk.put(vote('one', allOf(desk, 3))));
    await reveal(rooming.calls, at);
    await makeChange(rooming.calls, at[0], { kind: 'close-round', round: at[1], on: '2026-05-06', votes: await votesToKeep(rooming.calls, at, '2026-05-06'), isBack: false });
    expect(rooming.servers[0]?.isClosed).toBe(true);
    expect(await rooming.calls.watchRoom(0)).toBeNull();
  });

  it('closes with the workshop, with its assessment and with the app', async () => {
    const { at } = await beginRoom(rooming);
    await setWorkshop(rooming.calls, at, null);
    await beginRoom(rooming).then(({ at: [id] }) => rooming.calls.removeAssessment(id));
    await beginRoom(rooming);
    expect(rooming.servers.map(({ isClosed }) => isClosed)).toEqual([false, true, true]);
    await rooming.close();
    expect(rooming.servers[0]?.isClosed).toBe(true);
  });
});
