/** The menu while the language changes: the other words at once, and what the page offers as before. */

import type { Menu, MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../assessments/model.ts';
import { SHELL_WORDS } from '../../../assessments/words/shells.ts';
import { keepMenu } from '../../../electron/desktop/kept-menu.ts';

interface Item {
  readonly label: string;
  enabled: boolean;
}

/** A menu that only knows its items. Each one that is put in its place is added to `put`. */
function playMenu(put: Map<string, Item>[]) {
  const itemsOf = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
    items.flatMap((item) => (Array.isArray(item.submenu) ? itemsOf(item.submenu) : [item]));
  return {
    buildFromTemplate(template: MenuItemConstructorOptions[]) {
      const items = new Map(itemsOf(template).map((item) => [item.id ?? '', { label: item.label ?? '', enabled: item.enabled !== false }]));
      return Object.assign(items, { getMenuItemById: (id: string) => items.get(id) ?? null }) as unknown as Menu;
    },
    setApplicationMenu: (menu: Menu) => void put.push(menu as unknown as Map<string, Item>),
  };
}

describe('the menu in its place', () => {
  const put: Map<string, Item>[] = [];
  let language: Language = 'en';
  const menu = keepMenu({ Menu: playMenu(put), platform: 'linux', words: () => SHELL_WORDS[language].menu, hasTools: false, choose: () => undefined });
  const send = menu.follow(async (name) => {
    if (name === 'changeSetting') language = 'cy';
    return name;
  });

  it('is made once, and not again for calls that change no words', async () => {
    menu.offer(['plan']);
    expect(await send('readSettings', [])).toBe('readSettings');
    expect(put.map((each) => each.get('plan'))).toEqual([{ label: 'Plan', enabled: true }]);
  });

  it('is made again in the other language, with the same things offered', async () => {
    await send('changeSetting', ['language', 'cy']);
    expect(put.slice(1).map((each) => [each.get('plan'), each.get('years')])).toEqual([[{ label: 'Cynllun', enabled: true }, { label: 'Blynyddoedd', enabled: false }]]);
    menu.offer(['years']);
    expect([put[1]?.get('plan')?.enabled, put[1]?.get('years')?.enabled]).toEqual([false, true]);
  });
});
