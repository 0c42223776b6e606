/** The list of threats to the room, each with what it gets: who comes by the wrong name, by the wrong way, without a pass or the code, or with a vote that is none. Who comes too often or too slowly is beside it. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Refusal } from '../../electron/room/page/wire.ts';
import type { Asked as Knock } from './knocking.ts';
import { CODE, joinKnock, kindOf, makeDesk, rest, serveRoom, slipsIn, voteKnock, voteOf, type ServedRoom } from './room-served.ts';

type Headers = Readonly<Record<string, string>>;

let room: ServedRoom;
/** The headers of a phone that is in. */
let phone: Headers;

afterEach(() => room.close());

const without = (headers: Headers, left: string): Headers => Object.fromEntries(Object.entries(headers).filter(([name]) => name !== left));
const vote = (body?: string, headers = phone): Knock => voteKnock(headers, body);
const join = (body?: string, headers = without(phone, 'cookie')): Knock => joinKnock(headers, body);

/** What is asked, given the headers of a phone that is in. */
type Threat = (good: Headers) => Knock;
type Row = readonly [string, number, Refusal['kind'] | undefined, Threat];

describe('a threat', () => {
  beforeEach(async () => {
    room = await serveRoom();
    phone = await room.letIn();
    await room.ask(vote(voteOf({ P1: 2, A1: 4 }, 10)));
  });

  it.each<Row>([
    ['no threat at all', 200, undefined, () => vote(voteOf({ P1: 2 }))],

    ['another host: localhost', 403, undefined, (good) => vote(undefined, { ...good, host: 'localhost' })],
    ['another host: a site whose name leads here', 403, undefined, (good) => vote(undefined, { ...good, host: `votes.example.org:${room.server.port}`, origin: `http://votes.example.org:${room.server.port}` })],
    ['another host: ours without its port', 403, undefined, (good) => vote(undefined, { ...good, host: '127.0.0.1' })],
    ['another host: ours with a dot behind it', 403, undefined, (good) => vote(undefined, { ...good, host: `127.0.0.1.:${room.server.port}` })],
    ['another host: ours as one number', 403, undefined, (good) => vote(undefined, { ...good, host: `2130706433:${room.server.port}` })],
    ['another host, for the page', 403, undefined, () => ({ headers: { host: 'votes.example.org' } })],
    ['another host, for the code', 403, undefined, (good) => join(undefined, { ...without(good, 'cookie'), host: 'votes.example.org' })],

    ['another origin: a site', 403, undefined, (good) => vote(undefined, { ...good, origin: 'https://example.org' })],
    ['another origin: ours, but safe', 403, undefined, (good) => vote(undefined, { ...good, origin: room.origin.replace('http:', 'https:') })],
    ['another origin: ours, another port', 403, undefined, (good) => vote(undefined, { ...good, origin: 'http://127.0.0.1:80' })],
    ['another origin: a file or a frame without one', 403, undefined, (good) => vote(undefined, { ...good, origin: 'null' })],
    ['another origin: none, with a vote', 403, undefined, (good) => vote(undefined, without(good, 'origin'))],
    ['another origin: none, with a code', 403, undefined, (good) => join(undefined, without(without(good, 'cookie'), 'origin'))],
    ['another origin, for the questions', 403, undefined, (good) => ({ path: '/questions', headers: { ...good, origin: 'https://example.org' } })],
    ['another site that asks for the events', 403, undefined, (good) => ({ path: '/events', headers: { ...without(good, 'origin'), 'sec-fetch-site': 'cross-site' } })],
    ['another site that asks for the questions as a script', 403, undefined, (good) => ({ path: '/questions', headers: { ...without(good, 'origin'), 'sec-fetch-site': 'same-site' } })],

    ['another route: the calls of the app', 404, undefined, (good) => ({ path: '/call', method: 'POST', headers: good, body: '{"name":"readSettings","args":[]}' })],
    ['another route: a ticket', 404, undefined, (good) => ({ path: '/open/abc', headers: good })],
    ['another route: a file', 404, undefined, (good) => ({ path: '/index.html', headers: good })],
    ['another route: up a folder', 404, undefined, (good) => ({ path: '/../settings.json', headers: good })],
    ['another route: up a folder, encoded', 404, undefined, (good) => ({ path: '/%2e%2e%2fsettings.json', headers: good })],
    ['another route: up a folder and back', 404, undefined, (good) => ({ path: '/x/../questions', headers: good })],
    ['another route: two slashes', 404, undefined, (good) => ({ path: '//questions', headers: good })],
    ['another route: a slash behind it', 404, undefined, (good) => ({ path: '/questions/', headers: good })],
    ['another route: ours, encoded', 404, undefined, (good) => ({ path: '/%71uestions', headers: good })],
    ['another route: ours in large letters', 404, undefined, (good) => ({ path: '/QUESTIONS', headers: good })],
    ['another route: ours with more to it', 404, undefined, (good) => ({ path: '/questions?all=1', headers: good })],
    ['another route: ours with a null behind it', 404, undefined, (good) => ({ path: '/questions%00', headers: good })],
    ['another route: ours with its whole address, as to a proxy', 404, undefined, (good) => ({ path: 'http://example.org/questions', headers: good })],
    ['another route: a word that every object knows', 404, undefined, (good) => ({ path: '/constructor', headers: good })],

    ['another method: HEAD', 405, undefined, (good) => ({ path: '/questions', method: 'HEAD', headers: good })],
    ['another method: PUT', 405, undefined, (good) => ({ ...vote(), method: 'PUT', headers: good })],
    ['another method: DELETE', 405, undefined, (good) => ({ ...vote(), method: 'DELETE', headers: good })],
    ['another method: OPTIONS, as before a call from another site', 405, undefined, (good) => ({ ...vote(), method: 'OPTIONS', headers: { ...good, 'access-control-request-method': 'POST' } })],
    ['another method: TRACE, which would show the cookie', 405, undefined, (good) => ({ path: '/vote', method: 'TRACE', headers: good })],
    ['another method: GET for a vote', 405, undefined, (good) => ({ path: '/vote', headers: good })],
    ['another method: POST for the page', 405, undefined, (good) => ({ ...vote(), path: '/', headers: good })],
    ['a question that carries something', 400, 'bad-request', (good) => ({ path: '/questions', headers: { ...good, 'content-length': '2' }, body: '{}' })],
    ['a question that carries something without an end', 400, 'bad-request', (good) => ({ path: '/questions', headers: { ...good, 'transfer-encoding': 'chunked' }, body: '{}' })],
    ['a connection that wants to become another', 400, 'bad-request', (good) => ({ path: '/events', headers: { ...good, connection: 'Upgrade', upgrade: 'websocket' } })],

    ['no pass, for a vote', 403, 'not-joined', (good) => vote(undefined, without(good, 'cookie'))],
    ['no pass, for the questions', 403, 'not-joined', () => ({ path: '/questions' })],
    ['no pass, for the events', 403, 'not-joined', () => ({ path: '/events' })],
    ['a pass that was made up', 403, 'not-joined', (good) => vote(undefined, { ...good, cookie: `soundings-room=${'A'.repeat(43)}` })],
    ['a pass with one letter more', 403, 'not-joined', (good) => vote(undefined, { ...good, cookie: `${good['cookie']}x` })],
    ['a pass with another last letter', 403, 'not-joined', (good) => vote(undefined, { ...good, cookie: (good['cookie'] ?? '').replace(/.$/, '!') })],
    ['a pass by another name', 403, 'not-joined', (good) => vote(undefined, { ...good, cookie: (good['cookie'] ?? '').replace('room', 'door') })],
    ['a pass in the wrong place', 403, 'not-joined', (good) => vote(undefined, { ...without(good, 'cookie'), authorization: good['cookie'] ?? '' })],

    ['another code', 403, 'wrong-code', () => join('{"code":"482914"}')],
    ['another code: none', 403, 'wrong-code', () => join('{"code":""}')],
    ['another code: ours with a space', 403, 'wrong-code', () => join(`{"code":" ${CODE}"}`)],
    ['another code: ours in other digits', 403, 'wrong-code', () => join('{"code":"４８２９１３"}')],
    ['another code: a number', 400, 'bad-request', () => join(`{"code":${CODE}}`)],
    ['another code: a list', 400, 'bad-request', () => join(`{"code":["${CODE}"]}`)],
    ['another code: a long one', 400, 'bad-request', () => join(`{"code":"${CODE.repeat(10)}"}`)],
    ['a code with something else', 400, 'bad-request', () => join(`{"code":"${CODE}","most":1}`)],

    ['another type: a form', 415, 'bad-request', (good) => vote(undefined, { ...good, 'content-type': 'application/x-www-form-urlencoded' })],
    ['another type: text', 415, 'bad-request', (good) => vote(undefined, { ...good, 'content-type': 'text/plain' })],
    ['another type: none', 415, 'bad-request', (good) => vote(undefined, without(good, 'content-type'))],
    ['another type: JSON in its name only', 415, 'bad-request', (good) => vote(undefined, { ...good, 'content-type': 'text/plain; application/json' })],

    ['too large: 200 MB, as it says', 413, 'bad-request', (good) => vote('{', { ...good, 'content-length': String(200 * 1024 * 1024) })],
    ['too large: 4 KB and one byte', 413, 'bad-request', () => vote(voteOf({ P1: 3 }).padEnd(4097))],
    ['too large, without saying so', 413, 'bad-request', (good) => vote(voteOf({ P1: 3 }).padEnd(100_000), { ...good, 'transfer-encoding': 'chunked' })],
    ['too large, with a code', 413, 'bad-request', () => join(' '.repeat(5000))],
    ['too large: headers', 431, undefined, (good) => vote(undefined, { ...good, 'x-more': 'x'.repeat(9000) })],
    ['too large: an address', 431, undefined, (good) => ({ path: `/${'x'.repeat(9000)}`, headers: good })],

    ['garbage', 400, 'bad-request', () => vote('P1=3')],
    ['garbage: nothing', 400, 'bad-request', () => vote('')],
    ['garbage: cut short', 400, 'bad-request', () => vote(voteOf({ P1: 3 }).slice(0, -2))],
    ['garbage: null', 400, 'bad-request', () => vote('null')],
    ['garbage: a list', 400, 'bad-request', () => vote(`[${voteOf({ P1: 3 })}]`)],
    ['garbage: a text', 400, 'bad-request', () => vote('"first"')],
    ['garbage: deep', 400, 'bad-request', () => vote('['.repeat(4000))],
    ['garbage: without a box', 400, 'bad-request', () => vote('{"votes":{"P1":3},"turn":1}')],
    ['garbage: without votes', 400, 'bad-request', () => vote('{"box":"first","turn":1}')],
    ['garbage: no choice at all', 400, 'bad-request', () => vote(voteOf({}))],
    ['garbage: something more', 400, 'bad-request', () => vote(voteOf({ P1: 3 }, 1, { isFinished: true }))],
    ['garbage: __proto__', 400, 'bad-request', () => vote('{"box":"first","votes":{"P1":3},"turn":1,"__proto__":{"isOpened":true}}')],
    ['garbage: __proto__ as a question', 400, 'bad-request', () => vote('{"box":"first","votes":{"__proto__":{"P1":3}},"turn":1}')],

    ['a question that is none: constructor', 400, 'bad-request', () => vote(voteOf({ constructor: 3 }))],
    ['a question that is none: toString', 400, 'bad-request', () => vote(voteOf({ toString: 3 }))],
    ['a question that is none: hasOwnProperty', 400, 'bad-request', () => vote(voteOf({ hasOwnProperty: 3 }))],
    ['a question that is not asked', 400, 'bad-request', () => vote(voteOf({ Z9: 3 }))],
    ['a good vote with a bad one', 400, 'bad-request', () => vote(voteOf({ P1: 5, Z9: 3 }, 11))],
    ['a level that is none: 0', 400, 'bad-request', () => vote(voteOf({ P1: 0 }))],
    ['a level that is none: 6', 400, 'bad-request', () => vote(voteOf({ P1: 6 }))],
    ['a level that is none: 1.5', 400, 'bad-request', () => vote(voteOf({ P1: 1.5 }))],
    ['a level that is none: -1', 400, 'bad-request', () => vote(voteOf({ P1: -1 }))],
    ['a level that is none: "3"', 400, 'bad-request', () => vote(voteOf({ P1: '3' }))],
    ['a level that is none: NaN', 400, 'bad-request', () => vote('{"box":"first","votes":{"P1":NaN},"turn":1}')],
    ['a level that is none: 1e400', 400, 'bad-request', () => vote('{"box":"first","votes":{"P1":1e400},"turn":1}')],
    ['a level that is none: true', 400, 'bad-request', () => vote(voteOf({ P1: true }))],
    ['a level that is none: a list', 400, 'bad-request', () => vote(voteOf({ P1: [3] }))],
    ['does not apply, where it always does', 400, 'bad-request', () => vote(voteOf({ P1: 'not-applicable' }, 11))],
    ['a role that is none', 400, 'bad-request', () => vote(voteOf({ P1: 3 }, 1, { role: 'mayor' }))],
    ['a promise about roles that is none', 400, 'bad-request', () => vote(voteOf({ P1: 3 }, 1, { role: 'ict', rolesFrom: 0 }))],
    ['a turn that is none: 0', 400, 'bad-request', () => vote(voteOf({ P1: 3 }, 0))],
    ['a turn that is none: 1.5', 400, 'bad-request', () => vote(voteOf({ P1: 3 }, 1.5))],
    ['a turn that is none: "1"', 400, 'bad-request', () => vote(voteOf({ P1: 3 }, '1'))],
    ['a turn beyond all counting', 400, 'bad-request', () => vote(voteOf({ P1: 3 }, 2 ** 60))],
    ['a box that is none', 400, 'bad-request', () => vote(JSON.stringify({ box: 'second', votes: { P1: 3 }, turn: 11 }))],
    ['a box that is none: constructor', 400, 'bad-request', () => vote(JSON.stringify({ box: 'constructor', votes: { P1: 3 }, turn: 11 }))],
    ['a vote that phones are not in', 409, 'other-vote', () => vote(JSON.stringify({ box: 'P1.2', votes: { P1: 3 }, turn: 11 }))],

    ['the same vote again', 200, undefined, () => vote(voteOf({ P1: 2, A1: 4 }, 10))],
    ['an older vote, sent again by whoever recorded it', 200, undefined, () => vote(voteOf({ P1: 5, A1: 5 }, 9))],
  ])('%s: %d', async (_, status, kind, threat) => {
    const answer = await room.ask(threat(phone));
    expect([answer.status, kindOf(answer)]).toEqual([status, kind]);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(slipsIn(room.desk)).toEqual([{ P1: 2, A1: 4 }]);
    expect((await room.ask(vote(voteOf({ P2: 3 }, 12)))).status).toBe(200);
    expect(slipsIn(room.desk)).toEqual([{ P1: 2, A1: 4, P2: 3 }]);
  });

  it('that names the room twice, once rightly, is refused', async () => {
    const { host } = new URL(room.origin);
    expect(await room.sendRaw([`GET / HTTP/1.1\r\nhost: ${host}\r\nhost: example.org\r\n\r\n`])).toMatch(/^HTTP\/1\.1 40[03] /);
  });

  it('that names no room is refused', async () => {
    expect(await room.sendRaw(['GET / HTTP/1.1\r\n\r\n'])).toMatch(/^HTTP\/1\.1 400 /);
    expect(await room.sendRaw(['GET / HTTP/1.0\r\n\r\n'])).toMatch(/^HTTP\/1\.1 403 /);
  });

  it('that wants to go through the room to elsewhere is hung up on', async () => {
    expect(await room.sendRaw(['CONNECT example.org:443 HTTP/1.1\r\nhost: example.org:443\r\n\r\n'])).toBe('');
  });

  it('that says two lengths is refused', async () => {
    const { host } = new URL(room.origin);
    const head = `POST /vote HTTP/1.1\r\nhost: ${host}\r\norigin: ${room.origin}\r\ncookie: ${phone['cookie']}\r\ncontent-type: application/json\r\n`;
    expect(await room.sendRaw([`${head}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`])).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('with the pass of another round is not let in, and its slip of that round has another name', async () => {
    const before = Object.keys(room.desk.ballots().boxes['first']?.slips ?? {});
    await room.close();
    room = await serveRoom({}, makeDesk(300, 'room-b', room.desk.ballots()));
    const answer = await room.ask(vote(undefined, { ...phone, origin: room.origin }));
    expect([answer.status, kindOf(answer)]).toEqual([403, 'not-joined']);
    expect(Object.keys(room.desk.ballots().boxes['first']?.slips ?? {})).toEqual(before);
  });

  it('that reads every answer it can get hears the same whatever others have voted', async () => {
    const other = await room.letIn();
    const listening = room.listen(other);
    const hear = async () => {
      const answers = [{ path: '/' }, { path: '/questions', headers: other }, vote(voteOf({ P1: 1 }), other), vote(voteOf({ Z9: 1 }), other), { path: '/vote', headers: other }];
      const said = [];
      for (const asked of answers) {
        const { status, headers, text } = await room.ask(asked);
        said.push({ status, headers: { ...headers, date: '' }, text: text.replace(/"turn":\d+/, '') });
      }
      return said;
    };
    const before = await hear();
    const third = await room.letIn();
    for (const [turn, choice] of [5, 'unknown', null, 1].entries()) await room.ask(vote(voteOf({ P1: choice, L1: 4 }, turn + 1, { role: 'ict' }), third));
    room.server.tell();
    expect(await hear()).toEqual(before);
    await rest(50);
    expect(new Set(listening.heard().match(/data: .*/g))).toEqual(new Set(['data: {"room":"room-a","box":"first","isShown":false,"follows":null,"asks":"asks-a","isClosing":false}']));
    listening.stop();
  });
});
