/** Tells whether a folder lies on this computer's own disk, in one that a program copies to other computers, or on a network. */

import { execFile } from 'node:child_process';
import { readFile, realpath } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { FolderPlace } from '../api.ts';

/** A file system and where it begins. */
export interface Mount {
  readonly at: string;
  /** As the system names it: ext4, nfs4, smbfs. */
  readonly type: string;
}

/** What has to be known of a computer to place a folder on it. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly mounts: readonly Mount[];
}

const LOCAL: FolderPlace = { kind: 'local' };
const NETWORK: FolderPlace = { kind: 'network' };

/** OneDrive says where its folders are: one for home, one for work, and the one that was set up last. */
const ONEDRIVE_VARIABLES = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'];

/** The folders that these programs make. A name of a person or an organisation may stand beside the program's. */
const SYNCED_FOLDERS: readonly { readonly by: string; readonly name: RegExp }[] = [
  { by: 'OneDrive', name: /^onedrive( ?- ?.+)?$/i },
  { by: 'Dropbox', name: /^(.+ )?dropbox( ?[-(].+)?$/i },
  { by: 'Google Drive', name: /^(google ?drive(-.+)?|my drive|googledrivefs)$/i },
  { by: 'iCloud', name: /^(icloud ?drive|mobile documents)$/i },
  { by: 'Nextcloud', name: /^nextcloud$/i },
];

/** On a Mac, all programs that sync files are given a folder here. */
const MAC_SYNCED = /\/Library\/CloudStorage\/([^/-]+)/;

/** File systems whose files are on another machine. */
const NETWORK_TYPES = new Set([
  '9p', 'afpfs', 'afs', 'beegfs', 'ceph', 'cifs', 'coda', 'davfs', 'ftp', 'glusterfs', 'gpfs', 'lustre', 'ncpfs', 'nfs', 'nfs3', 'nfs4', 'smb2', 'smb3', 'smbfs', 'webdav',
  'fuse.ceph', 'fuse.curlftpfs', 'fuse.davfs', 'fuse.glusterfs', 'fuse.gvfsd-fuse', 'fuse.nfs', 'fuse.rclone', 'fuse.smbnetfs', 'fuse.sshfs',
]);

/** A system that takes longer than this, in milliseconds, to say what it has mounted is not waited for. */
const PATIENCE = 3000;

/** Places a folder that is there, where links and drive letters lead to. Where the system does not tell, it is taken to be local. */
export async function findPlace(folder: string, platform: NodeJS.Platform = process.platform): Promise<FolderPlace> {
  // On Windows this turns the letter of a network drive into the address of its server.
  const path = await realpath(folder).catch(() => folder);
  const mounts = await readMounts(platform).catch(() => []);
  const places = [folder, path].map((each) => placeOfFolder(each, { platform, environment: process.env, mounts }));
  return places.find(({ kind }) => kind !== 'local') ?? LOCAL;
}

/**
 * Places a folder, given as a full path. Synced comes before network: a synced folder is what makes second copies.
 *
 * Example: `C:\Users\Ann\OneDrive - Aberwen\Soundings` is synced by OneDrive.
 */
export function placeOfFolder(path: string, { platform, environment, mounts }: Surroundings): FolderPlace {
  const isWindows = platform === 'win32';
  const isUnder = (top: string | undefined) => top !== undefined && top !== '' && isInside(path, top, isWindows);
  if (ONEDRIVE_VARIABLES.some((name) => isUnder(environment[name]))) return { kind: 'synced', by: 'OneDrive' };
  const named = path.split(isWindows ? /[\\/]/ : '/').flatMap((part) => SYNCED_FOLDERS.filter(({ name }) => name.test(part)));
  if (named[0] !== undefined) return { kind: 'synced', by: named[0].by };
  const onMac = platform === 'darwin' ? MAC_SYNCED.exec(path)?.[1] : undefined;
  if (onMac !== undefined) return { kind: 'synced', by: onMac };
  if (isWindows) return isOnServer(path) ? NETWORK : LOCAL;
  return NETWORK_TYPES.has(findMount(path, mounts)?.type ?? '') ? NETWORK : LOCAL;
}

/** The file systems of Linux, from the text of /proc/self/mountinfo. A Windows disk seen from Linux on the same machine counts as that machine's own. */
export function readMountInfo(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [before, after] = line.split(' - ');
    const at = before?.split(' ')[4];
    const [type, , options = ''] = after?.split(' ') ?? [];
    return at === undefined || type === undefined ? [] : [{ at: withoutEscapes(at), type: options.includes('aname=drvfs') ? 'drvfs' : type }];
  });
}

/** The file systems of macOS, from what its `mount` says. */
export function readMountLines(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [, at, type] = /^.+? on (\/.*) \(([^,)]+)/.exec(line) ?? [];
    return at === undefined || type === undefined ? [] : [{ at, type }];
  });
}

async function readMounts(platform: NodeJS.Platform): Promise<readonly Mount[]> {
  if (platform === 'linux') return readMountInfo(await readFile('/proc/self/mountinfo', 'utf8'));
  if (platform === 'darwin') return readMountLines((await promisify(execFile)('/sbin/mount', [], { timeout: PATIENCE })).stdout);
  return [];
}

/** The file system that a path is on: the deepest, and of two at one place the one that was put over the other. */
function findMount(path: string, mounts: readonly Mount[]): Mount | undefined {
  return mounts.filter(({ at }) => isInside(path, at, false)).reduce<Mount | undefined>((best, each) => (best === undefined || each.at.length >= best.at.length ? each : best), undefined);
}

function isInside(path: string, top: string, isWindows: boolean): boolean {
  const plain = (each: string) => (isWindows ? each.replaceAll('/', '\\').toLowerCase() : each);
  const mark = isWindows ? '\\' : '/';
  const start = plain(top).endsWith(mark) ? plain(top) : plain(top) + mark;
  return (plain(path) + mark).startsWith(start);
}

/** `\\server\share` and `\\?\UNC\server\share`, but neither `\\?\C:\` nor the files of Linux on the same machine. */
function isOnServer(path: string): boolean {
  const plain = path.replaceAll('/', '\\');
  return /^\\\\(\?\\UNC\\)?[^\\?.]/i.test(plain) && !/^\\\\(\?\\UNC\\)?wsl(\$|\.localhost)\\/i.test(plain);
}

/** Blanks and the like are written as a backslash and three octal digits. */
function withoutEscapes(text: string): string {
  return text.replaceAll(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
}
