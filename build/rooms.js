/** The rooms and their doors as data: which files make up a room, and what they may import. Lint and tests read it. */

/**
 * A room. A name that ends in a slash is a folder with all that is in it. What is not allowed here is not allowed.
 *
 * @typedef {object} Room
 * @property {string} name
 * @property {readonly string[]} files The first room that holds a file is its room.
 * @property {readonly string[]} imports What its files may import at run time.
 * @property {readonly string[]} types What they may import types of, besides.
 * @property {readonly string[]} packages Packages; `node:` is all of Node, `computed:` a name worked out while it runs.
 * @property {readonly string[]} [packageTypes] Packages that they may import types of, besides.
 */

const CONTRACT = ['electron/api.ts', 'electron/voting.ts', 'electron/phones.ts', 'electron/absent.ts', 'electron/peers.ts', 'electron/settings.ts'];
/** The words reach every component through this file. */
const WORDS = ['renderer/state/words.tsx'];
const STYLES = ['renderer/styles/'];

/** @type {readonly Room[]} */
export const ROOMS = [
  { name: 'assessments', files: ['assessments/'], imports: ['assessments/'], types: [], packages: ['zod'] },

  { name: 'the contract', files: CONTRACT, imports: CONTRACT, types: ['assessments/'], packages: [] },
  { name: 'host', files: ['electron/host/'], imports: ['electron/host/', 'assessments/', ...CONTRACT], types: [], packages: ['node:', 'zod'] },
  { name: 'storage', files: ['electron/storage/'], imports: ['electron/storage/', ...CONTRACT], types: [], packages: ['electron-store'] },
  { name: 'the page as files', files: ['electron/page/'], imports: ['electron/page/', ...CONTRACT], types: [], packages: ['node:'] },
  { name: 'what both servers share', files: ['electron/web/'], imports: ['electron/web/'], types: [], packages: ['node:'] },
  {
    name: 'taking the folder',
    files: ['electron/take-folder.ts'],
    imports: ['electron/host/', 'electron/page/', 'electron/room/', 'electron/storage/', 'assessments/', ...CONTRACT],
    types: [],
    packages: ['node:'],
  },
  { name: 'the page of the room', files: ['electron/room/page/'], imports: ['electron/room/page/', 'assessments/words/', 'assessments/absent/response-text.ts', 'assessments/file/check.ts'], types: ['assessments/', ...CONTRACT], packages: [] },
  {
    name: 'the room',
    files: ['electron/room/'],
    imports: ['electron/room/', 'electron/host/', 'electron/page/', 'electron/web/', 'assessments/', ...CONTRACT],
    types: [],
    packages: ['node:', 'zod'],
  },
  {
    name: 'start of the browser shell',
    files: ['electron/loopback/start.ts'],
    imports: ['electron/loopback/', 'electron/host/', 'electron/page/', 'electron/take-folder.ts', 'assessments/', ...CONTRACT],
    types: [],
    packages: ['node:'],
  },
  {
    name: 'browser shell',
    files: ['electron/loopback/'],
    imports: ['electron/loopback/', 'electron/host/', 'electron/page/', 'electron/web/', 'assessments/', ...CONTRACT],
    types: [],
    packages: ['node:'],
  },
  {
    name: 'start of the desktop shell',
    files: ['electron/main.ts'],
    imports: ['electron/desktop/', 'electron/host/', 'electron/page/', 'electron/storage/', 'electron/take-folder.ts', 'assessments/', ...CONTRACT],
    types: [],
    packages: ['node:', 'electron'],
  },
  { name: 'before the page', files: ['electron/preload.ts'], imports: CONTRACT, types: [], packages: ['electron'] },
  {
    name: 'desktop shell',
    files: ['electron/desktop/'],
    imports: ['electron/desktop/', 'electron/host/', 'electron/page/', 'assessments/', ...CONTRACT],
    types: [],
    packages: ['node:'],
    // Electron's objects come in as arguments, so that each part can be read and tried without it.
    packageTypes: ['electron'],
  },

  { name: 'app', files: ['renderer/main.tsx', 'renderer/app.tsx'], imports: ['renderer/', 'assessments/', ...CONTRACT], types: [], packages: ['react', 'react-dom', 'wouter'] },
  { name: 'bridge', files: ['renderer/bridge.ts'], imports: CONTRACT, types: ['assessments/'], packages: [] },
  { name: 'files in and out', files: ['renderer/files.ts'], imports: [], types: [], packages: [] },
  {
    name: 'state',
    files: ['renderer/state/'],
    imports: ['renderer/state/', 'renderer/bridge.ts', 'renderer/forms/drafts.ts', 'assessments/', ...CONTRACT],
    types: [],
    packages: ['react', 'wouter'],
  },
  {
    name: 'pages',
    files: ['renderer/pages/'],
    imports: [
      'renderer/pages/', 'renderer/parts/', 'renderer/state/', 'renderer/bridge.ts', 'renderer/files.ts', 'renderer/forms/', 'renderer/charts/', 'renderer/export/',
      'assessments/', ...CONTRACT, ...STYLES,
    ],
    types: [],
    packages: ['react', 'uqr', 'wouter'],
  },
  {
    name: 'parts',
    files: ['renderer/parts/'],
    imports: ['renderer/parts/', 'renderer/state/', 'renderer/bridge.ts', 'renderer/files.ts', 'renderer/forms/', 'renderer/charts/', 'renderer/export/', 'assessments/', ...CONTRACT, ...STYLES],
    types: [],
    // What a second window shows is drawn by the page itself.
    packages: ['react', 'react-dom', 'wouter'],
  },
  { name: 'forms', files: ['renderer/forms/'], imports: ['renderer/forms/', 'assessments/', ...WORDS, ...STYLES], types: CONTRACT, packages: ['react'] },
  {
    name: 'charts',
    files: ['renderer/charts/'],
    imports: ['renderer/charts/', 'renderer/forms/', 'assessments/', ...WORDS, ...STYLES],
    types: [],
    packages: ['react', 'recharts'],
  },
  {
    name: 'export',
    files: ['renderer/export/'],
    imports: ['renderer/export/', 'renderer/fonts/', 'assessments/'],
    types: [],
    packages: ['docx', 'fflate', 'ical-generator', 'jspdf', 'pptxgenjs'],
  },

  {
    name: 'packaging',
    files: ['build/packaging/'],
    imports: ['build/'],
    types: [],
    packages: ['node:', '@electron/asar', '@electron/fuses', '@playwright/test', 'app-builder-lib', 'electron-builder', 'resedit'],
  },
  {
    name: 'build',
    files: ['build/', 'vite.config.ts', 'vitest.config.ts', 'playwright.config.ts', 'oxlint.config.mjs', 'mutation.config.ts', 'stryker.config.mjs'],
    imports: ['build/'],
    types: [],
    packages: ['node:', 'computed:', '@playwright/test', '@vitejs/plugin-react', 'rolldown', 'subset-font', 'vite', 'vitest'],
  },
  {
    name: 'tests',
    files: ['tests/'],
    imports: ['tests/', 'assessments/', 'electron/', 'renderer/', 'build/'],
    types: [],
    packageTypes: ['electron'],
    packages: ['node:', 'computed:', '@axe-core/playwright', '@playwright/test', 'electron-store', 'fast-check', 'fflate', 'ical.js', 'pdfkit', 'react', 'react-dom', 'rolldown', 'syllable', 'vitest', 'zod'],
  },
];

/**
 * The room that a file belongs to.
 *
 * @param {string} file From the top of the project, such as `assessments/model.ts`.
 * @returns {Room | undefined}
 */
export function findRoom(file) {
  return ROOMS.find((room) => isAmong(room.files, file));
}

/**
 * Whether a list of folders and files holds a file.
 *
 * @param {readonly string[]} names
 * @param {string} file
 * @returns {boolean}
 */
export function isAmong(names, file) {
  return names.some((name) => (name.endsWith('/') ? file.startsWith(name) : file === name));
}
