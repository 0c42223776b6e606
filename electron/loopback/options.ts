/** Reads what stands after `npm start --`. */

import { resolve } from 'node:path';
import { ok, problem, type Result } from '../../assessments/result.ts';
import type { ShellWords } from '../../assessments/words/shells.ts';
import { standardFolder } from '../host/standard-folder.ts';

/** What the person who starts the app has chosen. */
export interface Options {
  readonly hasWindow: boolean;
  /** 0 picks a free one. */
  readonly port: number;
  /** A full path. */
  readonly dataFolder: string;
}

const LARGEST_PORT = 65_535;

/** The options, or a sentence about the first that is wrong. A relative folder starts from where the command was given. */
export function readOptions(args: readonly string[], from: string, words: ShellWords['machine']): Result<Options, string> {
  let hasWindow = true;
  let port = 0;
  let dataFolder = standardFolder(process.platform, process.env);
  const rest = args.flatMap((each) => (/^--(port|data)=/.test(each) ? [each.slice(0, 6), each.slice(7)] : [each]));
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    if (option === '--no-window') {
      hasWindow = false;
      continue;
    }
    if (option !== '--port' && option !== '--data') return problem(words.badOption(option));
    const value = rest.shift() ?? '';
    if (value === '' || value.startsWith('--')) return problem(words.missingValue(option));
    if (option === '--data') dataFolder = resolve(from, value);
    else if (/^\d+$/.test(value) && Number(value) <= LARGEST_PORT) port = Number(value);
    else return problem(words.badPort(value));
  }
  return ok({ hasWindow, port, dataFolder });
}
