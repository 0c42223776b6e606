/** The list of threats to the loopback server, each with what it gets: who comes by the wrong name, without a key, by the wrong means, too large, too slow, or too often. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Asked } from './knocking.ts';
import { serve, type Served } from './served.ts';

let served: Served;

afterEach(() => served.close());

function without(headers: Readonly<Record<string, string>>, left: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== left));
}

describe('a threat', () => {
  beforeEach(async () => {
    served = await serve();
  });

  const CALL: Asked = { path: '/call', method: 'POST', body: '{"name":"readSettings","args":[]}' };

  /** What is asked, given the headers of a call that would be answered, and an address that works once and has been used. */
  type Threat = (good: Readonly<Record<string, string>>, used: string) => Asked;

  it.each<readonly [string, number, Threat]>([
    ['no threat at all', 200, (good) => ({ ...CALL, headers: good })],

    ['another host name: localhost', 403, (good) => ({ ...CALL, headers: { ...good, host: 'localhost' } })],
    ['another host name: a site that leads here', 403, (good) => ({ ...CALL, headers: { ...good, host: 'soundings.example.org' } })],
    ['another host name: ours without its port', 403, (good) => ({ ...CALL, headers: { ...good, host: '127.0.0.1' } })],
    ['another host name: ours with a dot behind it', 403, (good) => ({ ...CALL, headers: { ...good, host: `127.0.0.1.:${new URL(good['origin'] ?? '').port}` } })],
    ['another host name, for the page', 403, (good) => ({ headers: { ...good, host: 'soundings.example.org' } })],
    ['another host name, with a good ticket', 403, () => ({ path: new URL(served.server.makeAddress('once')).pathname, headers: { host: 'soundings.example.org' } })],

    ['another origin: a site', 403, (good) => ({ ...CALL, headers: { ...good, origin: 'https://example.org' } })],
    ['another origin: ours by another name', 403, (good) => ({ ...CALL, headers: { ...good, origin: (good['origin'] ?? '').replace('127.0.0.1', 'localhost') } })],
    ['another origin: ours, but safe', 403, (good) => ({ ...CALL, headers: { ...good, origin: (good['origin'] ?? '').replace('http:', 'https:') } })],
    ['another origin: a file or a frame without one', 403, (good) => ({ ...CALL, headers: { ...good, origin: 'null' } })],
    ['another origin: none', 403, (good) => ({ ...CALL, headers: without(good, 'origin') })],
    ['another origin, for the page', 403, (good) => ({ headers: { ...good, origin: 'https://example.org' } })],
    ['another site that leads to the page', 403, (good) => ({ headers: { ...good, 'sec-fetch-site': 'cross-site' } })],

    ['no ticket: no cookie', 403, (good) => ({ ...CALL, headers: without(good, 'cookie') })],
    ['no ticket: the cookie of another run', 403, (good) => ({ ...CALL, headers: { ...good, cookie: 'soundings-4711=abc' } })],
    ['no ticket: ours with one letter more', 403, (good) => ({ ...CALL, headers: { ...good, cookie: `${good['cookie']}x` } })],
    ['no ticket: ours by another name', 403, (good) => ({ ...CALL, headers: { ...good, cookie: (good['cookie'] ?? '').replace('soundings', 'sounding') } })],
    ['no ticket, for the page', 403, () => ({})],
    ['a used ticket', 403, (_, used) => ({ path: used })],
    ['a used ticket, with another name behind it', 403, (_, used) => ({ path: `${used}/index.html` })],
    ['a ticket that was made up', 403, () => ({ path: `/open/${'A'.repeat(43)}` })],
    ['an empty ticket', 403, () => ({ path: '/open/' })],

    ['another method: PUT', 405, (good) => ({ ...CALL, method: 'PUT', headers: good })],
    ['another method: DELETE', 405, (good) => ({ ...CALL, method: 'DELETE', headers: good })],
    ['another method: OPTIONS, as before a call from another site', 405, (good) => ({ ...CALL, method: 'OPTIONS', headers: { ...good, 'access-control-request-method': 'POST' } })],
    ['another method: TRACE, which would show the cookie', 405, (good) => ({ path: '/call', method: 'TRACE', headers: good })],
    ['another method: GET for a call', 404, (good) => ({ path: '/call', headers: good })],
    ['another method: POST for the page', 404, (good) => ({ ...CALL, path: '/', headers: good })],

    ['another type: a form', 415, (good) => ({ ...CALL, headers: { ...good, 'content-type': 'application/x-www-form-urlencoded' } })],
    ['another type: text', 415, (good) => ({ ...CALL, headers: { ...good, 'content-type': 'text/plain' } })],
    ['another type: none', 415, (good) => ({ ...CALL, headers: without(good, 'content-type') })],
    ['another type: JSON in its name only', 415, (good) => ({ ...CALL, headers: { ...good, 'content-type': 'text/plain; application/json' } })],
    ['JSON in its type only', 400, (good) => ({ ...CALL, headers: good, body: 'name=readSettings' })],

    ['too large: 200 MB, as it says', 413, (good) => ({ ...CALL, headers: { ...good, 'content-length': String(200 * 1024 * 1024) }, body: '{' })],
    ['too large: headers of 64 KB', 431, (good) => ({ ...CALL, headers: { ...good, 'x-more': 'x'.repeat(64 * 1024) } })],
    ['too large: an address of 64 KB', 431, (good) => ({ path: `/${'x'.repeat(64 * 1024)}`, headers: good })],
    ['too large for whoever has shown nothing yet', 413, () => ({ path: '/again', method: 'POST', headers: { 'content-type': 'application/json' }, body: ' '.repeat(5000) })],
  ])('%s: %d', async (_, status, threat) => {
    const good = { cookie: served.cookie, origin: served.origin, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    const used = new URL(served.server.makeAddress('once')).pathname;
    await served.ask({ path: used });
    const answer = await served.ask(threat(good, used));
    expect(answer.status).toBe(status);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    if (status !== 200) expect([answer.headers['set-cookie'], /theme/.test(answer.text)]).toEqual([undefined, false]);
    expect((await served.call()).status).toBe(200);
  });
});

describe('a slow one', () => {
  const HEAD = 'POST /call HTTP/1.1\r\nhost: ';

  beforeEach(async () => {
    served = await serve({ head: 300, whole: 1200, connections: 1000 });
  });

  it('that never comes to the end of its headers is cut off with 408', async () => {
    expect(await served.sendRaw([HEAD, ...Array.from({ length: 200 }, () => 'x')], 50)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('that says nothing at all is cut off', async () => {
    expect(await served.sendRaw([])).toMatch(/^(HTTP\/1\.1 408 |$)/);
  });

  it('that never comes to the end of its body is cut off with 408', async () => {
    const { origin, cookie } = served;
    const head = `${HEAD}${new URL(origin).host}\r\norigin: ${origin}\r\ncookie: ${cookie}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{`;
    expect(await served.sendRaw([head, ...Array.from({ length: 200 }, () => ' ')], 50)).toMatch(/^HTTP\/1\.1 408 /);
    expect((await served.call()).status).toBe(200);
  });

  it('that may not ask is told so at once, and is not listened to for longer than a second', async () => {
    const said = await served.sendRaw([`${HEAD}example.org\r\ncontent-length: 100000\r\n\r\n`, ...Array.from({ length: 200 }, () => ' ')], 50);
    expect(said).toMatch(/^HTTP\/1\.1 403 /);
  });
});

describe('many', () => {
  it('connections that say nothing do not keep our window from being answered', async () => {
    served = await serve({ head: 2000, whole: 4000, connections: 1000 });
    const silent = Array.from({ length: 300 }, () => served.sendRaw([]));
    expect((await Promise.all(Array.from({ length: 20 }, () => served.call()))).map((answer) => answer.status)).toEqual(Array.from({ length: 20 }, () => 200));
    expect(await Promise.all(silent)).toHaveLength(300);
    expect((await served.call()).status).toBe(200);
  });

  it('connections above the limit are not taken, and there is room again when others go', async () => {
    served = await serve({ head: 500, whole: 1000, connections: 20 });
    const crowd = await Promise.all(Array.from({ length: 60 }, () => served.sendRaw([])));
    expect(crowd.filter((said) => said.startsWith('HTTP/1.1 408 '))).toHaveLength(20);
    expect(crowd.filter((said) => said === '')).toHaveLength(40);
    expect((await served.call()).status).toBe(200);
  });

  it('guesses at a ticket get nothing, use up none, and leave the right one good', async () => {
    served = await serve();
    const right = new URL(served.server.makeAddress('once')).pathname;
    const guesses = Array.from({ length: 500 }, (_, at) => served.ask({ path: `/open/${String(at).padStart(43, 'A')}` }));
    expect(new Set((await Promise.all(guesses)).map((answer) => answer.status))).toEqual(new Set([403]));
    expect((await served.ask({ path: right })).status).toBe(200);
    // 32 bytes of chance: at a million guesses a second for the age of the universe, fewer than one in 10^50.
    expect(right).toMatch(/^\/open\/[\w-]{43}$/);
  });

  it('calls at once are all answered, those of strangers with a refusal', async () => {
    served = await serve();
    const calls = Array.from({ length: 300 }, (_, at) => served.call(at % 3 === 0 ? { cookie: '' } : {}));
    const counts = (await Promise.all(calls)).map((answer) => answer.status);
    expect([200, 403].map((status) => counts.filter((each) => each === status).length)).toEqual([200, 100]);
  });
});
