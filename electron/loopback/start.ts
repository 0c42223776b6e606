/** The browser shell: takes the data folder, starts the host and its server, opens a window, and ends when the window is closed. */

import { join } from 'node:path';
import { SHELL_WORDS, type ShellWords } from '../../assessments/words/shells.ts';
import { askAgain } from '../host/again.ts';
import { isDoneWithin } from '../host/limits.ts';
import { standardFolder } from '../host/standard-folder.ts';
import { codeOf } from '../host/write-file.ts';
import { findLanguage, takeFolder } from '../take-folder.ts';
import { readOptions, type Options } from './options.ts';
import { startServer, type Server } from './server.ts';
import { makeWindows } from './windows.ts';

/** The built page and the list of licences lie beside this file once it is built. */
const BUILT = import.meta.dirname;
/** How long requests under way may take to end, in milliseconds, when the app is told to stop. */
const PATIENCE = 5000;

/** The language of the computer, as Node finds it. */
const SYSTEM = new Intl.DateTimeFormat().resolvedOptions().locale;

const spoken = findLanguage(standardFolder(process.platform, process.env), SYSTEM);
const options = readOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd(), SHELL_WORDS[spoken].machine);
if (options.ok) process.exitCode = await start(options.value);
else {
  say(options.problem);
  process.exitCode = 2;
}

/** Starts everything. What comes back is how the process is to end if nothing keeps it running: 0 when all is well. */
async function start({ dataFolder, hasWindow, port }: Options): Promise<number> {
  const first = findLanguage(dataFolder, SYSTEM);
  const taking = await takeFolder(dataFolder, 'browser', BUILT, first);
  if (taking.kind === 'unusable') return fail(SHELL_WORDS[first].machine.noDataFolder(dataFolder, taking.code));
  if (taking.kind === 'in-use') return leaveToFirst(dataFolder, hasWindow, SHELL_WORDS[first].machine);
  const { host, lock, settings } = taking;
  const language = () => settings.read().language;
  const words = SHELL_WORDS[language()].machine;

  let server: Server | undefined;
  const lastingAddress = (): string => server?.makeAddress('lasting') ?? '';
  const windows = makeWindows(dataFolder, language, (failure) => {
    if (failure !== null) giveAddress(failure, SHELL_WORDS[language()].machine.ready(lastingAddress()));
    else if (hasWindow) void end();
  });
  const openOne = (): Promise<string | null> => windows.open(() => server?.makeAddress('once') ?? '');

  let isEnding = false;
  const end = async (): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    // The windows first: a page that is closed sends what was typed last.
    await windows.close();
    if (server !== undefined) await isDoneWithin(PATIENCE, server.close());
    await host.finish();
    await lock?.release();
    process.exit(0);
  };

  const answer = async (wanted: unknown) => (wanted === 'window' && (await openOne()) === null ? { kind: 'opened' } : { kind: 'address', address: lastingAddress() });
  try {
    server = await startServer({ port, pageFolder: join(BUILT, 'page'), send: host.send, language, again: { secret: lock?.secret, answer } });
  } catch (error) {
    await lock?.release();
    return fail(codeOf(error) === 'EADDRINUSE' ? words.portTaken(port) : words.portFailed(port, codeOf(error)));
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
  await lock?.announce(server.port);

  const failure = hasWindow ? await openOne() : undefined;
  if (failure === undefined) print(words.ready(lastingAddress()));
  else if (failure === null) print(words.openInWindow(dataFolder));
  else giveAddress(failure, words.ready(lastingAddress()));
  return 0;
}

/** The data folder has its host. A window is opened by that one; nothing else is done twice. */
async function leaveToFirst(dataFolder: string, hasWindow: boolean, words: ShellWords['machine']): Promise<number> {
  const answered = await askAgain(dataFolder, hasWindow ? 'window' : 'address');
  if (answered === undefined) return fail(words.inUseElsewhere(dataFolder));
  if (answered.kind === 'address') return fail(words.inUse(dataFolder, answered.address));
  print(words.openedAgain);
  return 0;
}

function giveAddress(reason: string, address: string): void {
  say(reason);
  print(address);
}

function fail(sentence: string): number {
  say(sentence);
  return 1;
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function print(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
