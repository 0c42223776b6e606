/** Lets electron-store find an empty module in place of Electron, as the build of the browser shell does: for programs that run outside the test runner. */

import { register } from 'node:module';

const EMPTY = new URL('../../build/empty.mjs', import.meta.url).href;
const HOOKS = `export const resolve = (name, context, next) => name === 'electron' ? { url: '${EMPTY}', shortCircuit: true } : next(name, context);`;

/** From here on, what is loaded finds no Electron. */
export function leaveOutElectron() {
  register(`data:text/javascript,${encodeURIComponent(HOOKS)}`);
}
