/** English: what the host and the shells say by themselves, in names, in the terminal, in native boxes and on pages outside the app. */

export const machine = {
  copyOf: (name: string) => `${name} (copy)`,
  scrubbed: (name: string) => `${name} (without names and notes)`,
  /** Before the name of a saved file. */
  scrubbedMark: 'Without names and notes',
  /** Before the name of a saved file. */
  sampleTag: 'Sample, made up',

  ready: (address: string) => `Soundings is ready: ${address}`,
  openInWindow: (folder: string) => `Soundings is open in a window of its own. Your work is kept in ${folder}. Close the window to end Soundings.`,
  openedAgain: 'Soundings was already open with this data folder, so one more window of it was opened.',
  inUse: (folder: string, address: string) =>
    `Soundings is already running with the data folder ${folder}. Go to ${address}, or close that one first.`,
  inUseElsewhere: (folder: string) => `Soundings is already running with the data folder ${folder}. Close that one first.`,
  noDisplay: 'There is no screen to open a window on, so open the address below in a browser on this computer. It works until Soundings ends.',
  noBrowser:
    'No Chromium, Chrome or Edge was found to open a window with. Install one of them (on Debian or Ubuntu: apt install chromium), or open the address below in a browser on this computer. It works until Soundings ends.',
  windowFailed: (reason: string) =>
    `The window could not be opened (${reason}). Open the address below in a browser on this computer instead. It works until Soundings ends.`,
  badOption: (option: string) => `Soundings does not know “${option}”. It knows --no-window, --port NUMBER and --data FOLDER.`,
  badPort: (value: string) => `“${value}” is no port. Give a whole number from 0 to 65535; 0 picks a free one.`,
  missingValue: (option: string) => `${option} needs a value after it.`,
  noDataFolder: (folder: string, reason: string) => `The data folder ${folder} cannot be used (${reason}). Choose another one with --data FOLDER.`,
  portTaken: (port: number) => `Port ${port} is used by another program. Choose another one, or 0 for a free one.`,
  portFailed: (port: number, reason: string) => `Port ${port} cannot be used (${reason}). Choose another one, or 0 for a free one.`,

  noDataFolderBox: (folder: string, reason: string) =>
    `The data folder ${folder} cannot be used (${reason}). Start Soundings with another one (--data FOLDER), or ask whoever looks after this computer.`,
  openFileThere: (name: string) => `Soundings is open in a browser already, and one more window of it was opened. Choose “Open a file” there, then ${name}.`,
  notStarted: (reason: string) => `Soundings could not start (${reason}). Nothing you saved is lost.`,
  failedTitle: 'Soundings',

  unsaved: 'Something is not saved yet',
  unsavedText: 'The page says what stands in the way. If you close now, your last change is lost.',
  stay: 'Stay',
  closeAnyway: 'Close without saving',
  close: 'Close',

  unfinished: 'Soundings could not finish',
  unfinishedText: (folder: string) =>
    `The disk has not answered for some time, so Soundings closes without it. Your last change may not be saved. Everything saved before is safe in ${folder}.`,

  stopped: 'The page has stopped',
  stoppedText: 'Everything that was saved is safe. Open the page again to go on.',
  openPage: 'Open the page again',
  closeSoundings: 'Close Soundings',

  outside: 'Open this address in your browser?',
  outsideText: (address: string) => `${address}\n\nIt is outside Soundings, and its owner can see that somebody has visited.`,
  openOutside: 'Open in the browser',

  notKept: (name: string) => `“${name}” was not saved`,
  notKeptText: {
    'disk-full': 'The disk is full. Free some space or choose another folder, then save it again.',
    'folder-read-only': 'We may not write to that folder. Choose another one, then save it again.',
    'disk-failed': 'The disk did not take it. Choose another folder, then save it again.',
    stopped: 'It stopped half-way. Save it again.',
  },
  savedFiles: 'Soundings files',
  kindOfFile: (ending: string) => `${ending.toUpperCase()} files`,

  opening: 'Opening Soundings',
  usedUpTitle: 'This address has been used',
  usedUp: 'Each window of Soundings gets an address of its own that works once. Start Soundings again to open a window.',
  refusedTitle: 'Soundings did not open this',
  refused: 'Soundings answers only its own windows on this computer. Start Soundings again to open one.',
};
