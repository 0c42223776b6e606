/** Loaded before the main file: a disk that a test can make full, or so slow that nothing is on it before the program ends. */

import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

declare global {
  /** How the disk behaves now. */
  var soundingsTestDisk: { readonly isFull: boolean; readonly free: Promise<void> } | undefined;
}

void takeDisk();

/** Every file that is to be safe on the disk passes here, and a program that does not wait for it ends too early. */
async function takeDisk(): Promise<void> {
  const path = join(tmpdir(), `soundings-test-disk-${process.pid}`);
  const handle = await open(path, 'w');
  const files: unknown = Object.getPrototypeOf(handle);
  await handle.close();
  await rm(path);
  const sync: unknown = typeof files === 'object' && files !== null ? Reflect.get(files, 'sync') : undefined;
  if (typeof files !== 'object' || files === null || typeof sync !== 'function') throw new Error('Files cannot be made odd.');
  Reflect.set(files, 'sync', async function oddly(this: unknown) {
    await globalThis.soundingsTestDisk?.free;
    if (globalThis.soundingsTestDisk?.isFull === true) throw Object.assign(new Error('ENOSPC: no space left on device, fsync'), { code: 'ENOSPC', syscall: 'fsync', errno: -28 });
    return Reflect.apply(sync, this, []) as unknown;
  });
}
