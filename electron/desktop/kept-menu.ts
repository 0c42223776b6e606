/** The menu in the language in use, with what the page offers just now. */

import type { Menu, MenuItemConstructorOptions } from 'electron';
import type { CommandName, Send } from '../api.ts';
import { makeMenu, offerInMenu, type MenuOptions } from './menu.ts';

/** What the menu needs, its words as they are when it is made. */
export interface KeptMenuOptions extends Omit<MenuOptions, 'words'> {
  readonly Menu: { readonly buildFromTemplate: (items: MenuItemConstructorOptions[]) => Menu; readonly setApplicationMenu: (menu: Menu) => void };
  readonly words: () => MenuOptions['words'];
}

/** A menu in its place. */
export interface KeptMenu {
  /** Greys out what is not offered. */
  readonly offer: (names: readonly CommandName[]) => void;
  /** Carries calls to the host, and makes the menu again in other words when the language has been changed by one. */
  readonly follow: (send: Send) => Send;
}

/** Puts the menu in its place. */
export function keepMenu({ Menu, words, ...options }: KeptMenuOptions): KeptMenu {
  let offered: readonly CommandName[] = [];
  let said = words();
  let menu = put();

  function put(): Menu {
    const made = Menu.buildFromTemplate(makeMenu({ ...options, words: said }));
    offerInMenu(made, offered);
    Menu.setApplicationMenu(made);
    return made;
  }

  return {
    offer(names) {
      offered = names;
      offerInMenu(menu, names);
    },
    follow: (send) => async (name, args) => {
      const answer = await send(name, args);
      if (words() !== said) {
        said = words();
        menu = put();
      }
      return answer;
    },
  };
}
