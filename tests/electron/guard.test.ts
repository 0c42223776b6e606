/** Who is let in to the browser shell, and who is not. */

import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Server } from '../../electron/loopback/server.ts';
import { serve, type Served } from './served.ts';

let served: Served;
let server: Server;
let cookie: string;
let origin: string;

beforeEach(async () => {
  served = await serve();
  ({ server, cookie, origin } = served);
});

afterEach(() => served.close());

const ask: Served['ask'] = (asked) => served.ask(asked);
const call: Served['call'] = (headers, body) => served.call(headers, body);

describe('a ticket', () => {
  it('that works once is changed into a cookie no script can read, and leads on by itself', async () => {
    const path = new URL(server.makeAddress('once')).pathname;
    const opened = await ask({ path });
    expect(opened.status).toBe(200);
    expect(opened.headers['refresh']).toBe('0; url=/');
    expect(String(opened.headers['set-cookie'])).toMatch(new RegExp(`^soundings-${server.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`));
    const again = await ask({ path });
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(again.text).toContain('This address has been used');
  });

  it('that is printed works as long as the server does', async () => {
    const path = new URL(server.makeAddress('lasting')).pathname;
    expect([(await ask({ path })).status, (await ask({ path })).status]).toEqual([200, 200]);
  });

  it.each(['/open/', '/open/wrong', `/open/${'A'.repeat(43)}`])('cannot be made up: %s', async (path) => {
    expect((await ask({ path })).status).toBe(403);
  });

  it('is not used up by a look ahead', async () => {
    const path = new URL(server.makeAddress('once')).pathname;
    expect((await ask({ path, method: 'HEAD' })).status).toBe(403);
    expect((await ask({ path })).status).toBe(200);
  });
});

describe('a call', () => {
  it('from our page is answered', async () => {
    const answer = await call();
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ value: { theme: 'system' } });
  });

  it.each<readonly [string, Record<string, string>, number]>([
    ['without a cookie', { cookie: '' }, 403],
    ['with a made-up cookie', { cookie: 'soundings-1=abc' }, 403],
    ['from another site', { origin: 'https://example.org' }, 403],
    ['from another port of this computer', { origin: 'http://127.0.0.1:1' }, 403],
    ['from a file', { origin: 'null' }, 403],
    ['without an origin', { origin: '' }, 403],
    ['at the bidding of another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['as plain text', { 'content-type': 'text/plain' }, 415],
    ['under another name for this computer', { host: 'localhost' }, 403],
    ['under a name of another site that leads here', { host: 'soundings.example.org' }, 403],
    ['under our address and another port', { host: '127.0.0.1:1' }, 403],
  ])('%s is refused', async (_, headers, status) => {
    const answer = await call(headers);
    expect([answer.status, answer.text]).toEqual([status, '']);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each([
    ['no JSON', 'readSettings'],
    ['no name', '{"args":[]}'],
    ['an unknown name', '{"name":"removeEverything","args":[]}'],
    ['a name from the prototype', '{"name":"__proto__","args":[]}'],
    ['another name from the prototype', '{"name":"constructor","args":[]}'],
    ['arguments that are no list', '{"name":"readAssessment","args":"id-2"}'],
    ['nothing', 'null'],
  ])('with %s is refused', async (_, body) => {
    expect((await call({}, body)).status).toBe(400);
  });

  it('is not offered to other sites by a look ahead', async () => {
    const answer = await ask({ path: '/call', method: 'OPTIONS', headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' } });
    expect(answer.status).toBe(405);
    expect(answer.headers['access-control-allow-methods']).toBeUndefined();
  });

  it('that says it is 200 MB is refused before it comes', async () => {
    expect((await call({ 'content-length': String(200 * 1024 * 1024) }, '{')).status).toBe(413);
  });

  it('that turns out to be too large is told so and cut off, and the next is answered', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, 'x');
    const said = await new Promise<string>((resolve) => {
      const socket = connect(server.port, '127.0.0.1');
      let text = '';
      socket.on('data', (piece) => (text += String(piece)));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(text));
      socket.write(`POST /call HTTP/1.1\r\nhost: 127.0.0.1:${server.port}\r\norigin: ${origin}\r\ncookie: ${cookie}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`);
      const more = (): void => {
        if (socket.writable) socket.write(Buffer.concat([Buffer.from('100000\r\n'), megabyte, Buffer.from('\r\n')]), more);
      };
      more();
    });
    expect(said).toMatch(/^HTTP\/1.1 413 /);
    expect((await call()).status).toBe(200);
  });
});

describe('a file of the page', () => {
  it('is sent with the content policy, and is never kept but for those whose names change', async () => {
    const page = await ask({ headers: { cookie } });
    expect([page.status, page.headers['content-type'], page.headers['cache-control']]).toEqual([200, 'text/html; charset=utf-8', 'no-store']);
    expect(page.headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(page.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin' });
    const script = await ask({ path: '/assets/main-1a2b.js', headers: { cookie } });
    expect([script.status, script.headers['cache-control']]).toEqual([200, 'private, max-age=31536000, immutable']);
  });

  it.each([
    '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/../../secret.txt', '//etc/passwd', '/..\\secret.txt', '/link.txt', '/.hidden.js',
    '/index.html%00.js', '/nothing.js', '/assets', '/assets/',
  ])('is found inside the page’s folder only, not by %s', async (path) => {
    const answer = await ask({ path, headers: { cookie } });
    expect([answer.status, answer.text]).toEqual([404, '']);
  });

  it('is kept from whoever has shown no ticket, with a sentence', async () => {
    const answer = await ask({});
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('Soundings answers only its own windows on this computer');
    expect((await ask({ headers: { cookie, host: 'soundings.example.org' } })).status).toBe(403);
  });

  it.each(['PUT', 'DELETE', 'TRACE'])('is not changed by %s', async (method) => {
    expect((await ask({ method, headers: { cookie } })).status).toBe(405);
  });
});

describe('the server', () => {
  it('answers another start that could read the lock, and nobody else', async () => {
    const again = (headers: Record<string, string>, secret: string) =>
      ask({ path: '/again', method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ secret, wanted: 'window' }) });
    expect((await again({}, 'the secret of the lock')).text).toBe('{"wanted":"window"}');
    expect((await again({}, 'another secret')).status).toBe(403);
    expect((await again({ origin }, 'the secret of the lock')).status).toBe(403);
  });

  it('reads no more of another start than a secret takes, before it has seen one', async () => {
    const body = JSON.stringify({ secret: 'the secret of the lock', wanted: 'w'.repeat(5000) });
    const headers = { 'content-type': 'application/json' };
    expect((await ask({ path: '/again', method: 'POST', headers: { ...headers, 'content-length': String(body.length) }, body })).status).toBe(413);
    expect((await ask({ path: '/again', method: 'POST', headers: { ...headers, 'transfer-encoding': 'chunked' }, body })).status).toBe(413);
  });

  it('is not a way out for whatever the browser wants from other computers', async () => {
    expect((await ask({ path: 'http://example.org/', headers: { host: 'example.org' } })).status).toBe(403);
    const said = await new Promise<string>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.write('CONNECT example.org:443 HTTP/1.1\r\nhost: example.org:443\r\n\r\n'));
      let text = '';
      socket.on('data', (piece) => (text += String(piece)));
      socket.on('close', () => resolve(text));
    });
    expect(said).toBe('');
  });

  it('listens at one address, which is this computer’s own', async () => {
    const reaches = (address: string) => fetch(`http://${address}:${server.port}/`).then(() => true, () => false);
    expect([await reaches('127.0.0.1'), await reaches('127.0.0.2'), await reaches('[::1]')]).toEqual([true, false, false]);
  });
});
