/** The desktop shell: one window on the page, one host over the data folder, and an end that waits for everything to be on the disk. */

import { basename, join, resolve } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell, type RelaunchOptions } from 'electron';
import { SHELL_WORDS } from '../assessments/words/shells.ts';
import type { Language } from '../assessments/model.ts';
import type { CommandName } from './api.ts';
import { argumentsAgain, readArguments } from './desktop/arguments.ts';
import { askToGoOut, askToLose, askToReopen, tellEnd, tellUnfinished } from './desktop/boxes.ts';
import { saveDownloads } from './desktop/downloads.ts';
import { endInOrder } from './desktop/ending.ts';
import { findFirst } from './desktop/first-start.ts';
import { findSaveFolder, forgetLeftMark, makeOwnFolder, makePassingFolder } from './desktop/folders.ts';
import { pickFile, readGivenFile } from './desktop/given-files.ts';
import { guardContents, guardSession } from './desktop/guards.ts';
import { carryCalls, hearOffers } from './desktop/ipc.ts';
import { keepMenu } from './desktop/kept-menu.ts';
import { makePageCommands } from './desktop/page-commands.ts';
import { beQuiet } from './desktop/quiet.ts';
import { projectorOptions } from './desktop/projector.ts';
import { registerScheme, servePage } from './desktop/scheme.ts';
import { bringForward, openWindow } from './desktop/window.ts';
import { askAgain } from './host/again.ts';
import type { Host, SettingsStore } from './host/host.ts';
import type { Lock } from './host/lock.ts';
import { standardFolder } from './host/standard-folder.ts';
import { openDesktopStore } from './storage/desktop-store.ts';
import { findLanguage, takeFolder } from './take-folder.ts';

/** Everything that the build makes: this file lies one folder below it. */
const BUILT = resolve(import.meta.dirname, '..');
/** How the process ends after it has said why it could not go on. */
const TOLD = 2;

const { dataFolder, file } = readArguments(process.argv.slice(1), process.env['INIT_CWD'] ?? process.cwd(), standardFolder(process.platform, process.env));
let own = makeOwnFolder(dataFolder);
const hasTools = !app.isPackaged;
const page = makePageCommands();
const beginsIn = findLanguage(dataFolder, app.getPreferredSystemLanguages()[0] ?? '');
let language = (): Language => beginsIn;
const words = () => SHELL_WORDS[language()].machine;
let window: BrowserWindow | undefined;
let isLeaving = false;
/** A start that came while this one was leaving. */
let late: { readonly file: string | null } | undefined;

// Electron wants to hear all this before it is ready, so nothing here is waited for.
beQuiet(app.commandLine);
registerScheme(protocol);
app.setPath('userData', own.folder);
app.on('web-contents-created', (_event, contents) => {
  guardContents(contents, shell, {
    askToGoOut: async (address) => window !== undefined && askToGoOut(dialog, words(), window, address),
    projector: () => (contents === window?.webContents ? projectorOptions(window.getBounds(), screen.getAllDisplays().map(({ bounds }) => bounds), hasTools) : undefined),
  });
});
app.on('open-file', (event, path) => {
  event.preventDefault();
  come(path);
});
app.on('second-instance', (_event, _args, _folder, given) => {
  come(typeof given === 'object' && given !== null && 'file' in given && typeof given.file === 'string' ? given.file : null);
});

if (app.requestSingleInstanceLock({ file })) start().catch(failToStart);
else followFirst().catch(failToStart);

async function start(): Promise<void> {
  const [taking] = await Promise.all([takeFolder(dataFolder, 'desktop', BUILT, beginsIn), app.whenReady()]);
  if (taking.kind === 'unusable') return giveUp(words().noDataFolderBox(dataFolder, taking.code));
  if (taking.kind === 'in-use') return leaveToFirst();
  return open(taking);
}

/** Chromium says that this is not the first start. It says so too where it cannot know, as when it finds what another computer has left. */
async function followFirst(): Promise<void> {
  own = makePassingFolder();
  app.setPath('userData', own.folder);
  const first = await findFirst(dataFolder);
  // One that answers nowhere else is a desktop shell, and has been told.
  if (first?.port === null) return leave(0);
  if (first === undefined) await forgetLeftMark(dataFolder);
  return start();
}

/** Puts everything in its place around the host, and opens the window. */
async function open({ host, lock, settings }: { readonly host: Host; readonly lock: Lock | undefined; readonly settings: SettingsStore }): Promise<void> {
  language = () => settings.read().language;
  const store = openDesktopStore(dataFolder);
  const inside = session.defaultSession;
  guardSession(inside, hasTools);
  servePage(inside.protocol, join(BUILT, 'page'), language);
  const isOurWindow = ({ sender }: { readonly sender: unknown }): boolean => window !== undefined && sender === window.webContents;
  const menu = keepMenu({ Menu, platform: process.platform, words: () => SHELL_WORDS[language()].menu, hasTools, choose });
  const calls = carryCalls(ipcMain, isOurWindow, menu.follow(host.send));
  const downloads = await saveDownloads({
    session: inside,
    dialog,
    words,
    window: () => window,
    waitingRoom: join(own.folder, 'waiting'),
    lastFolder: () => findSaveFolder(store.read().saveFolder, app.getPath('documents')),
    keepFolder: (saveFolder) => store.keep({ saveFolder }),
  });

  hearOffers(ipcMain, isOurWindow, (names) => {
    menu.offer(names);
    if (window !== undefined) page.heard(window.webContents);
  });
  endInOrder({
    app,
    steps: [calls.settle, downloads.settle, host.finish, async () => lock?.release()],
    tellUnfinished: () => tellUnfinished(dialog, words(), dataFolder),
    leave: (isFinished) => leave(isFinished ? 0 : TOLD),
  });

  if (file !== null) void openFile(file);
  await openWindow({
    BrowserWindow,
    screen,
    preload: join(import.meta.dirname, 'preload.cjs'),
    hasTools,
    saved: store.read().window,
    keep: (place) => store.keep({ window: place }),
    settle: calls.settle,
    isBusy: calls.isBusy,
    askToLose: (over) => askToLose(dialog, words(), over),
    askToReopen: (over) => askToReopen(dialog, words(), over),
    onOpen: (opened) => (window = opened),
    onPageGone: () => {
      page.gone();
      menu.offer([]);
    },
    onClosing: () => (isLeaving = true),
    onStay: () => {
      isLeaving = false;
      if (late !== undefined) come(late.file);
      late = undefined;
    },
    onClosed: () => {
      isLeaving = true;
      window = undefined;
    },
    onSessionEnd: () => app.quit(),
  });
}

/** Somebody starts the program once more, perhaps with a file. When this one is leaving, a new one has to see to it. */
function come(given: string | null): void {
  if (isLeaving) {
    late = { file: given ?? late?.file ?? null };
    return;
  }
  if (window !== undefined) bringForward(window);
  if (given !== null) void openFile(given);
}

/** Does what was chosen in the menu. A page may ask for a file only where it was clicked itself, so the shell asks for that. */
function choose(name: CommandName): void {
  if (name === 'open-file') void openPicked();
  else page.send({ kind: 'menu', name });
}

async function openPicked(): Promise<void> {
  const path = window && (await pickFile(dialog, words(), window));
  if (path !== undefined) await openFile(path);
}

async function openFile(path: string): Promise<void> {
  page.send({ kind: 'opened-file', file: await readGivenFile(path) });
}

/** The data folder has its host in another shell. A window is opened by that one. */
async function leaveToFirst(): Promise<void> {
  const answered = await askAgain(dataFolder, 'window');
  if (answered === undefined) return giveUp(words().inUseElsewhere(dataFolder));
  if (answered.kind === 'address') return giveUp(words().inUse(dataFolder, answered.address));
  if (file !== null) return giveUp(words().openFileThere(basename(file)));
  return leave(0);
}

function failToStart(error: unknown): Promise<void> {
  return giveUp(words().notStarted(error instanceof Error ? error.message : String(error)));
}

async function giveUp(sentence: string): Promise<void> {
  tellEnd(dialog, words(), sentence);
  await leave(TOLD);
}

/** The last step of every end. */
async function leave(code: number): Promise<void> {
  await own.discard().catch(() => undefined);
  if (late !== undefined) app.relaunch(relaunchOptions(late.file));
  app.exit(code);
}

/** The program inside an AppImage is not there any more when the next one is to start: the image itself is. */
function relaunchOptions(given: string | null): RelaunchOptions {
  const args = [...argumentsAgain(process.argv.slice(1), { dataFolder, file: given })];
  const image = process.env['APPIMAGE'];
  return image === undefined ? { args } : { args, execPath: image };
}
