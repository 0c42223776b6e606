/** The native menu, made from the list of commands: their names, their keys, and what the page offers just now. */

import type { Menu, MenuItemConstructorOptions } from 'electron';
import type { ShellWords } from '../../assessments/words/shells.ts';
import { COMMAND_NAMES, type CommandName } from '../api.ts';

/** What the menu depends on. */
export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  readonly words: ShellWords['menu'];
  /** Whether the tools for engineers are there. */
  readonly hasTools: boolean;
  readonly choose: (name: CommandName) => void;
}

/** The keys of the commands. Single keys and those with the arrows belong to the page. */
const KEYS = {
  library: 'CmdOrCtrl+Shift+A',
  'new-assessment': 'CmdOrCtrl+N',
  'open-file': 'CmdOrCtrl+O',
  'save-copy': 'CmdOrCtrl+S',
  print: 'CmdOrCtrl+P',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  organisation: 'CmdOrCtrl+1',
  questions: 'CmdOrCtrl+2',
  workshop: 'CmdOrCtrl+3',
  results: 'CmdOrCtrl+4',
  peers: 'CmdOrCtrl+5',
  years: 'CmdOrCtrl+6',
  plan: 'CmdOrCtrl+7',
  templates: 'CmdOrCtrl+8',
  documents: 'CmdOrCtrl+9',
  settings: 'CmdOrCtrl+,',
  help: 'F1',
} as const satisfies Readonly<Record<CommandName, string>>;

/** The page hears these keys itself, in a text field as the field's own. The menu shows them and leaves them alone. */
const KEYS_OF_THE_PAGE: readonly CommandName[] = ['undo', 'redo'];

/** The whole menu. No command can be chosen until the page has offered it. */
export function makeMenu({ platform, words, hasTools, choose }: MenuOptions): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const line = { type: 'separator' } as const;
  const command = (name: CommandName): MenuItemConstructorOptions => ({
    id: name, label: words.commands[name], enabled: false, registerAccelerator: !KEYS_OF_THE_PAGE.includes(name), click: () => choose(name), accelerator: KEYS[name],
  });
  const role = (label: string, name: NonNullable<MenuItemConstructorOptions['role']>): MenuItemConstructorOptions => ({ label, role: name });
  const quit = role(words.quit, 'quit');
  const app = {
    label: words.app,
    submenu: [
      role(words.about, 'about'), line, command('settings'), line, role(words.hide, 'hide'), role(words.hideOthers, 'hideOthers'), role(words.showAll, 'unhide'), line, quit,
    ],
  };
  const file = [command('new-assessment'), command('open-file'), line, command('save-copy'), command('print'), line];
  return [
    ...(isMac ? [app] : []),
    { label: words.file, submenu: isMac ? [...file, role(words.close, 'close')] : [...file, command('settings'), line, quit] },
    {
      label: words.edit,
      submenu: [
        command('undo'), command('redo'), line, role(words.cut, 'cut'), role(words.copy, 'copy'), role(words.paste, 'paste'), role(words.selectAll, 'selectAll'),
      ],
    },
    {
      label: words.go,
      submenu: [
        command('library'), line, command('organisation'), command('questions'), command('workshop'), line, command('results'), command('peers'), command('years'),
        line, command('plan'), command('templates'), command('documents'),
      ],
    },
    {
      label: words.view,
      submenu: [
        role(words.larger, 'zoomIn'), role(words.smaller, 'zoomOut'), role(words.usualSize, 'resetZoom'), line, role(words.fullScreen, 'togglefullscreen'),
        ...(hasTools ? [line, role(words.tools, 'toggleDevTools')] : []),
      ],
    },
    { label: words.help, role: 'help', submenu: [command('help')] },
  ];
}

/** Greys out what the page does not offer. */
export function offerInMenu(menu: Pick<Menu, 'getMenuItemById'>, offered: readonly CommandName[]): void {
  for (const name of COMMAND_NAMES) {
    const item = menu.getMenuItemById(name);
    if (item !== null) item.enabled = offered.includes(name);
  }
}
