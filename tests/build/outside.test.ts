/** A run counts what tries to reach another machine: programs of ours in Node cannot, whichever way they take, and each try is noted. */

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteTry, PLACE, readTries, tellTries } from '../../build/outside.mjs';
import { makeFolder, removeFolder } from '../support/folders.ts';

/** Each way out that Node has, tried once. 198.51.100.0 and names in .test are reserved and lead nowhere. */
const WAYS = `
const tries = [
  () => require('node:net').connect(80, '198.51.100.1'),
  () => require('node:tls').connect(443, '198.51.100.2'),
  () => require('node:http').get('http://http.test'),
  () => require('node:https').get('https://https.test'),
  () => require('node:http2').connect('https://http2.test').on('error', () => {}),
  () => fetch('http://fetch.test').catch(() => {}),
  () => new WebSocket('ws://socket.test').addEventListener('error', () => {}),
  () => require('node:dns').lookup('lookup.test', () => {}),
  () => require('node:dns').promises.resolve4('resolve.test'),
  () => new (require('node:dns').Resolver)().resolveTxt('resolver.test', () => {}),
  () => require('node:dgram').createSocket('udp4').send('text', 53, '198.51.100.3'),
  () => require('node:dgram').createSocket('udp4').connect(53, '198.51.100.4'),
  () => require('node:child_process').spawnSync(process.execPath, ['-e', "fetch('http://child.test').catch(() => {})"]),
];
process.on('uncaughtException', () => {});
for (const each of tries) try { each(); } catch {}
setTimeout(() => process.exit(0), 300);
`;

let folder: string;

beforeAll(async () => {
  folder = await makeFolder();
});

afterAll(() => removeFolder(folder));

describe('a program of ours', () => {
  it('reaches no other machine by any way that Node has, and each try is noted', async () => {
    const file = join(folder, 'node.jsonl');
    const guard = new URL('../support/no-network.mjs', import.meta.url).href;
    const env = { ...process.env, NODE_OPTIONS: `--experimental-websocket --import=${guard}`, [PLACE]: file };
    const said = await new Promise<string>((ended) => execFile(process.execPath, ['-e', WAYS], { env }, (_, __, error) => ended(error)));
    const [, , node] = readTries(file);
    expect(node?.to.toSorted()).toEqual([
      '198.51.100.1', '198.51.100.2', '198.51.100.3', '198.51.100.4', 'child.test', 'fetch.test', 'http.test', 'http2.test', 'https.test', 'lookup.test', 'resolve.test', 'resolver.test', 'socket.test',
    ]);
    expect(said).toContain('Refused a connection to another machine: http.test');
  });
});

describe('the count of a run', () => {
  it('tells each way apart, and says which are nought', async () => {
    const file = join(folder, 'run.jsonl');
    noteTry('page', 'http://page.test/', file);
    noteTry('Node', 'one.test', file);
    noteTry('Node', 'two.test', file);
    expect(await readFile(file, 'utf8')).toBe('{"by":"page","to":"http://page.test/"}\n{"by":"Node","to":"one.test"}\n{"by":"Node","to":"two.test"}\n');
    expect(tellTries(readTries(file))).toBe('Requests to other machines: page 1, browser 0, Node 2');
  });

  it('notes nothing where nobody counts', () => {
    noteTry('Node', 'nobody.test', '');
    expect(() => readTries(join(folder, 'never-opened.jsonl'))).toThrow('ENOENT');
  });
});
