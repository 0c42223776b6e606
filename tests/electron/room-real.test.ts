/** The server of the room over a real host: what phones send is in the ballots, and nothing of the phones themselves is on the disk. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Room } from '../../electron/phones.ts';
import { makeRoomServer } from '../../electron/room/server.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { afternoon, openDirect, valueOf, type Carried } from './carriers.ts';
import { askAt, type Answer } from './knocking.ts';
import { PAGE, readAnswer, voteOf } from './room-served.ts';
import { beginWorkshop, reveal, type At } from './workshops.ts';

let folder: string;
let host: Carried;
let at: At;
let room: Room;
/** Every pass that a phone was given. */
let passes: string[];

beforeEach(async () => {
  folder = await makeFolder();
  host = await openDirect(folder, afternoon, { room: { open: makeRoomServer({ page: PAGE }) } });
  at = await beginWorkshop(host.calls, { voters: 3, form: 'full' });
  room = valueOf(await host.calls.openRoom(...at, '127.0.0.1'));
  passes = [];
});

afterEach(async () => {
  await host.close();
  await removeFolder(folder);
});

const ask = (path: string, cookie: string, body?: string): Promise<Answer> => {
  const { origin, port } = new URL(room.link);
  const headers = { origin, cookie, 'content-type': 'application/json', 'user-agent': 'A phone of somebody' };
  return askAt(Number(port), body === undefined ? { path, headers } : { path, method: 'POST', headers, body });
};

const letIn = async (): Promise<string> => {
  const { value } = readAnswer(await ask('/join', '', JSON.stringify({ code: room.code })));
  passes.push(value?.pass ?? '');
  return `soundings-room=${value?.pass}`;
};

describe('a phone in a real room', () => {
  it('votes into the ballots, unseen until the reveal, and not after it', async () => {
    const [one, two] = [await letIn(), await letIn()];
    expect(readAnswer(await ask('/vote', one, voteOf({ P1: 4, A1: 2 }))).value).toEqual({ isFinished: false });
    expect(readAnswer(await ask('/vote', two, voteOf({ P1: 2 }))).ok).toBe(true);
    expect(readAnswer(await ask('/vote', one, voteOf({ P1: 5 }, 2))).ok).toBe(true);
    const voting = valueOf(await host.calls.readVoting(...at));
    expect(voting.boxes.map(({ slips }) => slips.map(({ way, isFinished, given }) => ({ way, isFinished, given })))).toEqual([
      [{ way: 'phone', isFinished: false, given: [] }, { way: 'phone', isFinished: false, given: [] }],
    ]);
    expect(voting.votes).toBeNull();
    await reveal(host.calls, at, 3);
    expect(readAnswer(await ask('/vote', one, voteOf({ P1: 1 }, 3))).problem).toEqual({ kind: 'votes-were-shown' });
    const { votes } = valueOf(await host.calls.readVoting(...at));
    expect([votes?.voters, votes?.questions['P1']?.first.cast, votes?.questions['A1']?.first.cast]).toEqual([2, 2, 1]);
  });

  it('hears the same of the room whether others have voted or not', async () => {
    const [one, two] = [await letIn(), await letIn()];
    const before = await ask('/questions', one);
    await ask('/vote', two, voteOf({ P1: 2, P2: 'unknown' }));
    expect((await ask('/questions', one)).text).toBe(before.text);
  });

  it('leaves nothing on the disk that tells one phone from another, but its votes', async () => {
    for (let phone = 0; phone < 3; phone += 1) await ask('/vote', await letIn(), voteOf({ P1: 4 }));
    await ask('/vote', 'soundings-room=forged', voteOf({ P1: 4 }));
    await ask('/join', '', '{"code":"none"}');
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
    const texts = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')));
    expect(texts.some((text) => text.includes('"way":"phone"'))).toBe(true);
    for (const secret of [...passes, room.code, 'A phone of somebody', '127.0.0.1']) expect(texts.filter((text) => text.includes(secret))).toEqual([]);
  });

  it('is shut out when the room is full, and let in when there are more places', async () => {
    valueOf(await host.calls.limitRoom(1));
    await letIn();
    expect(readAnswer(await ask('/join', '', JSON.stringify({ code: room.code }))).problem).toEqual({ kind: 'room-is-full' });
    valueOf(await host.calls.limitRoom(2));
    expect(readAnswer(await ask('/join', '', JSON.stringify({ code: room.code }))).ok).toBe(true);
  });

  it('finds no port when the room is closed', async () => {
    await host.calls.closeRoom();
    await expect(ask('/', '')).rejects.toThrow('ECONNREFUSED');
  });
});
