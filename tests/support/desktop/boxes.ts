/** Plays the person in front of the system's own boxes: gives the answers a test has written down, and writes down what was shown. */

import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dialog, MessageBoxOptions, OpenDialogOptions, SaveDialogOptions, Shell } from 'electron';
import { checkOptions } from './strict.ts';

/** What a person does with a box: presses a button, names a file, or closes it without either. */
export type Answer = { readonly press: string } | { readonly path: string } | 'cancel';

/** A box that was shown, or a thing handed to the system. */
export interface Shown {
  readonly box: string;
  /** Whether the test had an answer for it. What is handed to the system needs none. */
  readonly kind: 'answered' | 'unexpected' | 'handed over';
  /** What it was made with. */
  readonly options: Readonly<Record<string, unknown>>;
}

const MESSAGE_OPTIONS = ['message', 'type', 'buttons', 'defaultId', 'title', 'detail', 'cancelId', 'noLink', 'normalizeAccessKeys'];
const FILE_OPTIONS = ['title', 'defaultPath', 'buttonLabel', 'filters', 'properties', 'message', 'showsTagField', 'nameFieldLabel'];

const ANSWERS = 'answers.json';
const SHOWN = 'shown.jsonl';

/** Adds to what the person is going to answer, box after box. */
export function addAnswers(folder: string, answers: readonly Answer[]): void {
  writeFileSync(join(folder, ANSWERS), JSON.stringify([...readAnswers(folder), ...answers]));
}

/** What the person is going to answer, from the first box on. */
export function readAnswers(folder: string): readonly Answer[] {
  const file = join(folder, ANSWERS);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Answer[]) : [];
}

/** Every box that was shown so far. */
export function readShown(folder: string): readonly Shown[] {
  const file = join(folder, SHOWN);
  // What is being written at this moment has no end of line yet.
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
  return lines.map((line) => JSON.parse(line) as Shown);
}

/** The boxes and the system's shell, over two files in a folder, so that they outlive the program. */
export function makeBoxes(folder: string) {
  function write(box: string, kind: Shown['kind'], options: object): void {
    appendFileSync(join(folder, SHOWN), `${JSON.stringify({ box, kind, options: { ...options } } satisfies Shown)}\n`);
  }

  function show(box: string, options: object): Answer | undefined {
    const answer = readAnswers(folder)[readShown(folder).filter(({ kind }) => kind === 'answered').length];
    write(box, answer === undefined ? 'unexpected' : 'answered', options);
    return answer;
  }

  function press(options: MessageBoxOptions): number {
    checkOptions('a message box', options, MESSAGE_OPTIONS);
    const buttons = options.buttons ?? ['OK'];
    const answer = show('message', options);
    if (typeof answer !== 'object' || !('press' in answer)) return options.cancelId ?? 0;
    const at = buttons.indexOf(answer.press);
    if (at < 0) throw new Error(`The box has no button “${answer.press}”. It has ${buttons.join(', ')}.`);
    return at;
  }

  function choose(box: string, options: OpenDialogOptions | SaveDialogOptions): string | undefined {
    checkOptions('a box for files', options, FILE_OPTIONS);
    const answer = show(box, options);
    return typeof answer === 'object' && 'path' in answer ? answer.path : undefined;
  }

  /** Boxes may belong to a window, which comes first. */
  const optionsOf = ([first, second]: readonly unknown[]): unknown => second ?? first;

  const dialog = {
    showMessageBox: async (...args: readonly unknown[]) => ({ response: press(optionsOf(args) as MessageBoxOptions), checkboxChecked: false }),
    showMessageBoxSync: (...args: readonly unknown[]) => press(optionsOf(args) as MessageBoxOptions),
    showErrorBox: (title: string, content: string) => void press({ title, message: content, type: 'error' }),
    showOpenDialog: async (...args: readonly unknown[]) => {
      const path = choose('open', optionsOf(args) as OpenDialogOptions);
      return { canceled: path === undefined, filePaths: path === undefined ? [] : [path] };
    },
    showOpenDialogSync: (...args: readonly unknown[]) => {
      const path = choose('open', optionsOf(args) as OpenDialogOptions);
      return path === undefined ? undefined : [path];
    },
    showSaveDialog: async (...args: readonly unknown[]) => {
      const path = choose('save', optionsOf(args) as SaveDialogOptions);
      return { canceled: path === undefined, filePath: path ?? '' };
    },
    showSaveDialogSync: (...args: readonly unknown[]) => choose('save', optionsOf(args) as SaveDialogOptions) ?? '',
  } satisfies Partial<Dialog>;

  const shell = {
    openExternal: async (address: string) => write('opened outside', 'handed over', { address }),
    openPath: async (path: string) => {
      write('opened outside', 'handed over', { address: path });
      return '';
    },
    showItemInFolder: (path: string) => write('shown in its folder', 'handed over', { address: path }),
  } satisfies Partial<Shell>;

  return { dialog, shell, choose, handOver: (what: string, options: object) => write(what, 'handed over', options) };
}
