/** Keeps Chromium itself from asking other computers for anything: it finds no name, has no way out, and is told not to try. */

import type { CommandLine } from 'electron';

/** A port that nobody answers at. Also for this computer itself, which would otherwise be spared. */
const NOWHERE = [['proxy-server', '127.0.0.1:9'], ['proxy-bypass-list', '<-loopback>'], ['host-resolver-rules', 'MAP * ~NOTFOUND']] as const;

const QUIET = [
  'disable-background-networking', 'disable-breakpad', 'disable-component-update', 'disable-default-apps', 'disable-domain-reliability', 'disable-quic', 'disable-sync',
  'no-first-run', 'no-pings',
];

/** Says so before Chromium starts. */
export function beQuiet(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  for (const [name, value] of NOWHERE) commandLine.appendSwitch(name, value);
  for (const name of QUIET) commandLine.appendSwitch(name);
}
