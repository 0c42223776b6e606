/** A real host over a folder, and the two ways to it that plain Node has: called directly, and over HTTP as the browser shell does. */

import type { Level } from '../../assessments/questionnaire-model.ts';
import { callsOver, type HostCalls, type Opened, type Send } from '../../electron/api.ts';
import { openHost, type Host, type HostOptions } from '../../electron/host/host.ts';
import { startServer } from '../../electron/loopback/server.ts';
import { openSettingsStore } from '../../electron/storage/settings-store.ts';
import type { Change } from '../../assessments/change-model.ts';
import type { Result } from '../../assessments/result.ts';

/** A host that a test can call. */
export interface Carried {
  readonly calls: HostCalls;
  /** For what the types forbid. */
  readonly send: (name: string, args: readonly unknown[]) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Opens a host over a folder, on a day of its own. */
export type OpenCarried = (folder: string, clock?: () => Date) => Promise<Carried>;

export const carriers: readonly (readonly [string, OpenCarried])[] = [
  ['called directly', openDirect],
  ['called over HTTP', openOverHttp],
];

/** The afternoon of 6 May 2026, by the clock on the wall. */
export function afternoon(): Date {
  return new Date(2026, 4, 6, 14, 32, 5);
}

/** A host, called in this process. Arguments and answers go through JSON, so that nothing passes that would not travel. */
export async function openDirect(folder: string, clock = afternoon, more: Pick<HostOptions, 'room' | 'formPage'> = {}): Promise<Carried> {
  const host = await makeHost(folder, clock, undefined, more);
  const send = async (name: string, args: readonly unknown[]) => throughJson(await host.send(nameOf(name), throughJson(args)));
  return { calls: callsOver(send), send, close: host.finish };
}

/** A host behind the server of the browser shell, called as a window of ours would. */
export async function openOverHttp(folder: string, clock = afternoon): Promise<Carried> {
  const host = await makeHost(folder, clock);
  const server = await startServer({ port: 0, pageFolder: folder, send: host.send, language: () => 'en', again: { secret: undefined, answer: () => undefined } });
  const send = await letIn(server.makeAddress('once'));
  return {
    calls: callsOver(send),
    send,
    close: async () => {
      await server.close();
      await host.finish();
    },
  };
}

/** Goes through the door with an address, and gives the way to call. */
export async function letIn(address: string): Promise<(name: string, args: readonly unknown[]) => Promise<unknown>> {
  const { origin } = new URL(address);
  const opened = await fetch(address);
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  return async (name, args) => {
    const answer = await fetch(`${origin}/call`, { method: 'POST', headers: { 'content-type': 'application/json', origin, cookie }, body: JSON.stringify({ name, args }) });
    if (!answer.ok) throw new Error(`${answer.status}`);
    return (JSON.parse(await answer.text()) as { readonly value: unknown }).value;
  };
}

/** A host with ids that count up: id-1, id-2. */
export function makeHost(folder: string, clock: () => Date, settings: HostOptions['settings'] = openSettingsStore(folder, () => undefined), more: Pick<HostOptions, 'room' | 'formPage'> = {}): Promise<Host> {
  let last = 0;
  const newId = () => `id-${(last += 1)}`;
  return openHost({ dataFolder: folder, clock, newId, version: '0.1.0', shell: 'browser', settings, licences: [], ...more });
}

/** What must have gone well. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`There was a problem: ${JSON.stringify(result.problem).slice(0, 500)}`);
  return result.value;
}

/** The change that records a level for a question in the latest round. */
export function levelChange({ assessment }: Pick<Opened, 'assessment'>, question: string, level: Level, note = ''): Change {
  const round = assessment.rounds.at(-1)?.id ?? '';
  return { kind: 'record-response', round, question, response: { answer: { kind: 'level', level }, evidence: 'none', note } };
}

function throughJson<Value>(value: Value): Value {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as Value);
}

function nameOf(name: string): Parameters<Send>[0] {
  return name as Parameters<Send>[0];
}
