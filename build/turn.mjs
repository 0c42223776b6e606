/** Lets one process at a time install and build in this folder: the next waits, and does not wait for one that was killed. */

import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_AGAIN_AFTER = 100;
/** A holder writes its number at once; a file that stays empty was left by one that was killed just then. */
const EMPTY_FOR = 5000;

/**
 * Does the work once no other process is at it.
 *
 * @template Value
 * @param {string} file Held while the work is done.
 * @param {() => Promise<Value>} work
 * @returns {Promise<Value>}
 */
export async function takeTurn(file, work) {
  await mkdir(dirname(file), { recursive: true });
  while (!(await hold(file))) await pause(LOOK_AGAIN_AFTER);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function hold(file) {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (await isLeftOver(file)) await rm(file, { force: true });
  return false;
}

async function isLeftOver(file) {
  try {
    const holder = Number(await readFile(file, 'utf8'));
    return holder > 0 ? !isRunning(holder) : Date.now() - (await stat(file)).mtimeMs > EMPTY_FOR;
  } catch {
    return false;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
