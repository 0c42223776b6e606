/** The native menu: every command once, under its word, with a key of its own. */

import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { SHELL_WORDS } from '../../../assessments/words/shells.ts';
import { WORDS } from '../../support/words.ts';
import { COMMAND_NAMES, type CommandName } from '../../../electron/api.ts';
import { makeMenu, offerInMenu } from '../../../electron/desktop/menu.ts';

/** What the roles of the menu, Chromium and the systems take for themselves. */
const TAKEN = [
  'CmdOrCtrl+X', 'CmdOrCtrl+C', 'CmdOrCtrl+V', 'CmdOrCtrl+A', 'CmdOrCtrl+Plus', 'CmdOrCtrl+-', 'CmdOrCtrl+0', 'CmdOrCtrl+Q', 'CmdOrCtrl+W', 'CmdOrCtrl+H', 'CmdOrCtrl+M',
  'CmdOrCtrl+Shift+I', 'F11',
];

function menuOn(platform: NodeJS.Platform, hasTools = false, choose: (name: CommandName) => void = () => undefined): MenuItemConstructorOptions[] {
  return makeMenu({ platform, words: SHELL_WORDS.en.menu, hasTools, choose });
}

function itemsOf(menu: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return menu.flatMap((item) => (Array.isArray(item.submenu) ? itemsOf(item.submenu) : [item]));
}

function commandsOf(menu: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return itemsOf(menu).filter((item) => item.id !== undefined);
}

describe.each(['linux', 'win32', 'darwin'] as const)('the menu on %s', (platform) => {
  it('has every command once, and all of them grey until the page offers them', () => {
    const commands = commandsOf(menuOn(platform));
    expect(commands).toHaveLength(COMMAND_NAMES.length);
    expect(new Set(commands.map((item) => item.id))).toEqual(new Set(COMMAND_NAMES));
    expect(commands.filter((item) => item.enabled !== false)).toEqual([]);
  });

  it('has a word for everything, and no word twice in one place', () => {
    for (const { submenu } of menuOn(platform)) {
      const labels = (Array.isArray(submenu) ? submenu : []).filter((item) => item.type !== 'separator').map((item) => item.label ?? '');
      expect(labels.filter((label) => label === '')).toEqual([]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('has a key for each command that nobody else has, and none that a page needs by itself', () => {
    const keys = commandsOf(menuOn(platform)).map((item) => item.accelerator ?? '');
    expect(new Set([...keys, ...TAKEN]).size).toBe(keys.length + TAKEN.length);
    expect(keys.filter((key) => !/^(CmdOrCtrl\+(Shift\+)?[A-Z0-9,]|F1)$/.test(key))).toEqual([]);
  });

  it('leaves the keys of undo and redo to the page, where they may be a text field’s own', () => {
    const left = commandsOf(menuOn(platform)).filter((item) => item.registerAccelerator === false);
    expect(left.map((item) => item.id)).toEqual(['undo', 'redo']);
  });

  it('shows the tools for engineers to engineers only', () => {
    const hasTools = (menu: readonly MenuItemConstructorOptions[]) => itemsOf(menu).some((item) => item.role === 'toggleDevTools');
    expect([hasTools(menuOn(platform, true)), hasTools(menuOn(platform))]).toEqual([true, false]);
  });

  it('can end the program and has no way to load a page again', () => {
    const roles = itemsOf(menuOn(platform, true)).map((item) => item.role);
    expect(roles).toContain('quit');
    expect(roles).not.toContain('reload');
    expect(roles).not.toContain('forceReload');
  });
});

describe('the menu', () => {
  it('begins with the program’s own on a Mac, and reads File, Edit, Go, View, Help elsewhere', () => {
    expect(menuOn('linux').map((item) => item.label)).toEqual(['&File', '&Edit', '&Go', '&View', '&Help']);
    expect(menuOn('darwin').map((item) => item.label)).toEqual(['Soundings', '&File', '&Edit', '&Go', '&View', '&Help']);
  });

  it('chooses the command that stands in it', () => {
    const chosen: string[] = [];
    for (const item of commandsOf(menuOn('linux', false, (name) => chosen.push(name)))) Reflect.apply(item.click ?? (() => undefined), undefined, []);
    expect(chosen).toHaveLength(COMMAND_NAMES.length);
    expect(new Set(chosen)).toEqual(new Set(COMMAND_NAMES));
  });

  it('greys out what is not offered, and nothing else', () => {
    const items = new Map(COMMAND_NAMES.map((name) => [name as string, { enabled: name === 'plan' }]));
    offerInMenu({ getMenuItemById: (id) => (items.get(id) as Electron.MenuItem | undefined) ?? null }, ['help', 'undo']);
    expect([...items].filter(([, item]) => item.enabled).map(([name]) => name)).toEqual(['undo', 'help']);
  });

  it('names the pages as the page does itself', () => {
    expect(SHELL_WORDS.en.menu.commands).toMatchObject(WORDS.en.shell.pages);
  });
});
