/** Tells whether a file is still the one that was read: a program that keeps folders in step may have changed it since. */

import type { BigIntStats } from 'node:fs';

/** Stands for one version of a file on disk. Two versions never have the same. */
export type Stamp = string;

/** The stamp of a file, from its place on the disk, its time and its size. */
export function stampOf(found: BigIntStats): Stamp {
  return `${found.ino}-${found.mtimeNs}-${found.size}`;
}
