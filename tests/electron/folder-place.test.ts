/** Tests of whose disk the data folder is on: from what systems say about their mounts, and through a real host. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPlace, placeOfFolder, readMountInfo, readMountLines, type Mount } from '../../electron/host/folder-place.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { openDirect, valueOf } from './carriers.ts';

const LINUX = String.raw`22 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw,errors=remount-ro
29 22 0:25 / /proc rw,nosuid,nodev,noexec,relatime shared:12 - proc proc rw
88 22 0:46 / /home rw,relatime shared:45 - autofs systemd-1 rw,fd=54,pgrp=1
91 88 0:48 / /home/ann rw,relatime shared:47 - nfs4 files.aberwen.example:/home/ann rw,vers=4.2
95 22 0:51 / /mnt/Team\040files rw,relatime shared:50 - cifs //files/team rw,vers=3.1.1
99 22 0:55 / /media/ssh rw,nosuid,nodev,relatime shared:55 - fuse.sshfs ann@host:/srv rw,user_id=1000
101 22 0:57 / /mnt/share rw,relatime - 9p share rw,trans=virtio
103 22 0:59 / /mnt/c rw,noatime - 9p C:\134 rw,dirsync,aname=drvfs;path=C:\;uid=1000
105 22 8:17 / /media/stick rw,relatime shared:60 master:1 - vfat /dev/sdb1 rw
107 105 8:17 / /media/stick rw,relatime shared:61 - smb3 //nas/stick rw`;

const MAC = `/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse, protect, root data)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
//ann@files.example/Team%20files on /Volumes/Team files (smbfs, nodev, nosuid, mounted by ann)
files.example:/export on /Volumes/export (nfs, nodev, nosuid)
https://files.example/dav on /Volumes/dav (on the shelf) (webdav, nodev, noexec)`;

const nothing: readonly Mount[] = [];

describe('the mounts of Linux', () => {
  it('are read with their places and types, blanks and all', () => {
    expect(readMountInfo(LINUX).slice(3, 8)).toEqual([
      { at: '/home/ann', type: 'nfs4' },
      { at: '/mnt/Team files', type: 'cifs' },
      { at: '/media/ssh', type: 'fuse.sshfs' },
      { at: '/mnt/share', type: '9p' },
      { at: '/mnt/c', type: 'drvfs' },
    ]);
    expect(readMountInfo('')).toEqual([]);
    expect(readMountInfo('not a line\n22 1 - \n')).toEqual([]);
  });

  it.each([
    ['/var/soundings', 'local'],
    ['/home/ben/.config/Soundings', 'local'],
    ['/home/ann', 'network'],
    ['/home/ann/.config/Soundings', 'network'],
    ['/home/anna/.config/Soundings', 'local'],
    ['/mnt/Team files/Soundings', 'network'],
    ['/mnt/Team', 'local'],
    ['/media/ssh/Soundings', 'network'],
    ['/mnt/share/Soundings', 'network'],
    ['/mnt/c/Users/Ann/Soundings', 'local'],
    // A drive on the network was put over the stick.
    ['/media/stick/Soundings', 'network'],
  ])('put %s on a disk that is %s', (path, kind) => {
    expect(placeOfFolder(path, { platform: 'linux', environment: {}, mounts: readMountInfo(LINUX) })).toEqual({ kind });
  });
});

describe('the mounts of macOS', () => {
  it.each([
    ['/Users/ann/Library/Application Support/Soundings', 'local'],
    ['/Volumes/Team files/Soundings', 'network'],
    ['/Volumes/export/Soundings', 'network'],
    ['/Volumes/dav (on the shelf)/Soundings', 'network'],
    ['/Volumes/Stick/Soundings', 'local'],
  ])('put %s on a disk that is %s', (path, kind) => {
    expect(placeOfFolder(path, { platform: 'darwin', environment: {}, mounts: readMountLines(MAC) })).toEqual({ kind });
  });
});

describe('a folder on Windows', () => {
  it.each([
    [String.raw`C:\Users\Ann\AppData\Roaming\Soundings`, 'local'],
    [String.raw`\\files\home\Ann\AppData\Soundings`, 'network'],
    ['//files/home/Ann/Soundings', 'network'],
    [String.raw`\\?\UNC\files\home\Ann`, 'network'],
    [String.raw`\\?\C:\Users\Ann\Soundings`, 'local'],
    [String.raw`\\.\C:\Users\Ann\Soundings`, 'local'],
    [String.raw`\\wsl.localhost\Debian\home\ann`, 'local'],
    [String.raw`\\wsl$\Debian\home\ann`, 'local'],
  ])('%s is %s', (path, kind) => {
    expect(placeOfFolder(path, { platform: 'win32', environment: {}, mounts: nothing })).toEqual({ kind });
  });

  it('is in OneDrive where its variables say so, however the path is written', () => {
    const environment = { OneDrive: '', OneDriveCommercial: String.raw`C:\Users\Ann\Aberwen files`, OneDriveConsumer: 'D:\\Mine\\' };
    const placeOf = (path: string) => placeOfFolder(path, { platform: 'win32', environment, mounts: nothing });
    expect(placeOf(String.raw`c:\users\ann\aberwen FILES\Soundings`)).toEqual({ kind: 'synced', by: 'OneDrive' });
    expect(placeOf('C:/Users/Ann/Aberwen files/Soundings')).toEqual({ kind: 'synced', by: 'OneDrive' });
    expect(placeOf(String.raw`D:\Mine\Soundings`)).toEqual({ kind: 'synced', by: 'OneDrive' });
    expect(placeOf(String.raw`C:\Users\Ann\Aberwen files and more\Soundings`)).toEqual({ kind: 'local' });
  });
});

describe('a folder that a program copies to other computers', () => {
  it.each([
    ['win32', String.raw`C:\Users\Ann\OneDrive\Soundings`, 'OneDrive'],
    ['win32', String.raw`C:\Users\Ann\OneDrive - Aberwen Borough Council\Soundings`, 'OneDrive'],
    ['win32', String.raw`C:\Users\Ann\Aberwen Dropbox\Ann Ash\Soundings`, 'Dropbox'],
    ['win32', String.raw`G:\My Drive\Soundings`, 'Google Drive'],
    ['win32', String.raw`C:\Users\Ann\iCloudDrive\Soundings`, 'iCloud'],
    ['darwin', '/Users/ann/Library/CloudStorage/OneDrive-Aberwen/Soundings', 'OneDrive'],
    ['darwin', '/Users/ann/Library/CloudStorage/GoogleDrive-ann@aberwen.example/My Drive/Soundings', 'Google Drive'],
    ['darwin', '/Users/ann/Library/CloudStorage/Box-Box/Soundings', 'Box'],
    ['darwin', '/Users/ann/Library/Mobile Documents/com~apple~CloudDocs/Soundings', 'iCloud'],
    ['linux', '/home/ann/Dropbox (Personal)/Soundings', 'Dropbox'],
    ['linux', '/home/ann/Nextcloud/Soundings', 'Nextcloud'],
  ] as const)('on %s is known: %s', (platform, path, by) => {
    expect(placeOfFolder(path, { platform, environment: {}, mounts: nothing })).toEqual({ kind: 'synced', by });
  });

  it.each(['/home/ann/onedrives/Soundings', '/home/ann/Dropboxes/Soundings', '/home/ann/drive/Soundings'])('is not mistaken for one by a name like it: %s', (path) => {
    expect(placeOfFolder(path, { platform: 'linux', environment: {}, mounts: nothing })).toEqual({ kind: 'local' });
  });
});

describe('the data folder of a host', () => {
  let top: string;
  beforeEach(async () => {
    top = await makeFolder();
  });
  afterEach(() => removeFolder(top));

  it('is this computer’s own, and says so on the library and in the settings', async () => {
    const carried = await openDirect(top);
    expect((await carried.calls.listLibrary()).dataFolderPlace).toEqual({ kind: 'local' });
    expect((await carried.calls.readAbout()).dataFolderPlace).toEqual({ kind: 'local' });
    await carried.close();
  });

  it('is found in OneDrive by its path', async () => {
    const folder = join(top, 'OneDrive - Aberwen', 'Soundings');
    await mkdir(folder, { recursive: true });
    const carried = await openDirect(folder);
    expect((await carried.calls.listLibrary()).dataFolderPlace).toEqual({ kind: 'synced', by: 'OneDrive' });
    expect((await carried.calls.readAbout()).dataFolderPlace).toEqual({ kind: 'synced', by: 'OneDrive' });
    await carried.close();
  });

  it('is local where the system does not say what it has mounted', async () => {
    expect(await findPlace(top, 'aix')).toEqual({ kind: 'local' });
    expect(await findPlace(join(top, 'not there'), 'linux')).toEqual({ kind: 'local' });
  });

  it('shows the second copies that OneDrive, Dropbox and Google Drive make for what they are, and leaves them alone', async () => {
    const carried = await openDirect(top);
    const { assessment } = valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'quick' }));
    const text = await readFile(join(top, 'assessments', `${assessment.id}.soundings`));
    const names = [`${assessment.id} (1)`, `${assessment.id} (Ann's conflicted copy 2026-05-06)`, `${assessment.id}-ANN-LAPTOP`].map((name) => `${name}.soundings`);
    for (const name of names) await writeFile(join(top, 'assessments', name), text);
    const library = await carried.calls.listLibrary();
    expect(library.entries.map((entry) => entry.id)).toEqual([assessment.id]);
    expect(library.unreadable).toEqual(names.map((file) => ({ file, problem: { kind: 'second-copy', name: 'Aberwen' }, copiesOf: null })));
    expect(await readFile(join(top, 'assessments', names[0] ?? ''))).toEqual(text);
    await carried.close();
  });
});
