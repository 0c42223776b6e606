/** Plays Electron's `Menu`: the items of a template, greyed out or not, and what happens when one is chosen. */

import type { MenuItemConstructorOptions } from 'electron';
import { checkOptions, strict } from './strict.ts';

const OPTIONS = [
  'click', 'role', 'type', 'label', 'sublabel', 'toolTip', 'accelerator', 'icon', 'enabled', 'acceleratorWorksWhenHidden', 'visible', 'checked', 'registerAccelerator', 'submenu',
  'id', 'before', 'after', 'beforeGroupContaining', 'afterGroupContaining',
];
const ROLES = [
  'about', 'hide', 'hideOthers', 'unhide', 'quit', 'services', 'front', 'cut', 'copy', 'paste', 'pasteAndMatchStyle', 'delete', 'selectAll', 'minimize', 'zoom', 'close',
  'togglefullscreen', 'resetZoom', 'zoomIn', 'zoomOut', 'appMenu', 'fileMenu', 'editMenu', 'viewMenu', 'windowMenu', 'help', 'toggleDevTools', 'toggleSpellChecker', 'window',
];

/** An item of a menu. */
export interface PlayedItem {
  readonly id: string;
  readonly label: string;
  readonly role: string | undefined;
  readonly type: string;
  readonly accelerator: string | undefined;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly submenu: PlayedMenu | undefined;
  readonly click: (event?: unknown, window?: unknown, contents?: unknown) => void;
}

/** A menu. */
export interface PlayedMenu {
  readonly items: readonly PlayedItem[];
  readonly getMenuItemById: (id: string) => PlayedItem | null;
  readonly popup: () => void;
}

/** The menus of one app. `roles` are those that the stand-in can play. */
export function makeMenus(roles: Readonly<Record<string, () => void>>) {
  let applied: PlayedMenu | null = null;

  function makeItem(options: MenuItemConstructorOptions): PlayedItem {
    checkOptions('a menu item', options, OPTIONS);
    const { role, click, submenu } = options;
    if (role !== undefined && !ROLES.includes(role)) throw new Error(`Electron has no role ${role}.`);
    if (submenu !== undefined && !Array.isArray(submenu)) throw new Error('The stand-in makes submenus of templates only.');
    const item = {
      id: options.id ?? '',
      label: options.label ?? role ?? '',
      role,
      type: options.type ?? (submenu === undefined ? 'normal' : 'submenu'),
      accelerator: options.accelerator,
      enabled: options.enabled ?? true,
      visible: options.visible ?? true,
      checked: options.checked ?? false,
      submenu: submenu === undefined ? undefined : buildFromTemplate(submenu),
      click: (event: unknown = {}, window?: unknown) => {
        // A role does what it says, and what was given for a click is not called.
        if (role === undefined) return void (click === undefined ? undefined : Reflect.apply(click, undefined, [item, window, event]));
        const play = roles[role];
        if (play === undefined) throw new Error(`The stand-in for Electron cannot play the role ${role}.`);
        play();
      },
    };
    return strict('MenuItem', item);
  }

  function buildFromTemplate(template: readonly MenuItemConstructorOptions[]): PlayedMenu {
    const items = template.map(makeItem);
    const find = (id: string): PlayedItem | null => {
      for (const item of items) {
        const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
        if (found) return found;
      }
      return null;
    };
    return strict('Menu', { items, getMenuItemById: find, popup: () => undefined });
  }

  return strict('Menu', {
    buildFromTemplate,
    getApplicationMenu: () => applied,
    setApplicationMenu: (menu: PlayedMenu | null) => {
      applied = menu;
    },
  });
}
