/** The one thing that the desktop shell shows the page: the bridge. It runs in the page's sandbox and knows of Electron only how to send and to hear. */

import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, Command } from './api.ts';

let waiting: readonly Command[] = [];
let listener: ((command: Command) => void) | undefined;

ipcRenderer.on('command', (_event, command: Command) => {
  if (listener === undefined) waiting = [...waiting, command];
  else listener(command);
});

contextBridge.exposeInMainWorld('soundings', {
  send: (name, args) => ipcRenderer.invoke('call', name, args),
  listen(hear) {
    listener = hear;
    const kept = waiting;
    waiting = [];
    for (const command of kept) hear(command);
  },
  offer: (names) => ipcRenderer.send('offer', names),
} satisfies Bridge);
