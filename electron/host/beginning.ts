/** Tells when a process began, because its number can be given to another one later. */

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** How much later than the system Node may say that a process began, in seconds: a virus scanner can hold a program back before its first line. */
const LATEST = 60;

/** When this process began. On Windows Node says it, which takes no time; elsewhere the system does. */
export async function findOwnBeginning(): Promise<string> {
  return process.platform === 'win32' ? String(Math.round(performance.timeOrigin / 1000)) : findBeginning(process.pid);
}

/** When a process began, in the system's own words. Empty where it does not say. */
export async function findBeginning(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') {
      const [boot, line] = await Promise.all([readFile('/proc/sys/kernel/random/boot_id', 'utf8'), readFile(`/proc/${pid}/stat`, 'utf8')]);
      // The program's name stands in brackets and may hold spaces. The beginning is the 22nd field, the 20th after it.
      return `${boot.trim()} ${line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
    }
    if (process.platform === 'win32') {
      const question = `[DateTimeOffset]::new((Get-Process -Id ${pid}).StartTime).ToUnixTimeSeconds()`;
      return await ask('powershell', ['-NoProfile', '-NonInteractive', '-Command', question]);
    }
    return await ask('ps', ['-o', 'lstart=', '-p', String(pid)]);
  } catch {
    return '';
  }
}

/** Whether what a process has noted of itself is what the system says of it. On Windows both are seconds, and Node begins to count after the system. */
export function isSameBeginning(found: string, noted: string): boolean {
  const later = Number(noted) - Number(found);
  return found === noted || (later >= 0 && later <= LATEST);
}

async function ask(program: string, args: readonly string[]): Promise<string> {
  const answer = await promisify(execFile)(program, [...args], { timeout: 10_000, windowsHide: true, env: { ...process.env, LC_ALL: 'C' } });
  return answer.stdout.trim();
}
