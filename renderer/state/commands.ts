/** The commands of a shell that has a menu of its own: what can be done just now, and doing it. Where there is no such menu, nothing here ever runs. */

import { useEffect, useRef } from 'react';
import type { Bridge, Command, CommandName, GivenFile } from '../../electron/api.ts';
import { nativeMenu } from '../bridge.ts';
import { isTyping } from './typing.ts';

/** What a part of the page can do. One that makes no sense now is undefined, and greyed out in the menu. */
export type Handlers = { readonly [Name in CommandName]?: (() => void) | undefined };

/** How a page opens a file that was handed to the program. */
type Open = (file: GivenFile) => Promise<void>;

/** Steps back and forward are a text field's own while somebody is in it. */
const STEPS = ['undo', 'redo'] as const;

const parts = new Set<{ readonly current: Handlers }>();
let isListening = false;
let given: readonly GivenFile[] = [];
let openGiven: Open | undefined;
let opening = Promise.resolve();

/** Offers these commands as long as the part of the page that calls it is shown. */
export function useCommands(handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  const names = namesOf(handlers).join(' ');
  useEffect(() => {
    if (nativeMenu === undefined) return undefined;
    parts.add(latest);
    listen(nativeMenu);
    return () => {
      parts.delete(latest);
      offer();
    };
  }, []);
  useEffect(offer, [names]);
}

/** Hears of files that are handed to the program, one after another, also of those that came before. */
export function useGivenFiles(open: Open): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const mine: Open = (file) => latest.current(file);
    openGiven = mine;
    takeGiven();
    return () => {
      if (openGiven === mine) openGiven = undefined;
    };
  }, []);
}

function listen(menu: Pick<Bridge, 'listen'>): void {
  if (isListening) return;
  isListening = true;
  menu.listen(receive);
  addEventListener('focusin', offer);
  addEventListener('focusout', offer);
}

function receive(command: Command): void {
  if (command.kind === 'menu') return act(command.name);
  given = [...given, command.file];
  return takeGiven();
}

function act(name: CommandName): void {
  if (isStep(name) && isTyping(document.activeElement)) document.execCommand(name);
  else [...parts].findLast((part) => part.current[name] !== undefined)?.current[name]?.();
}

function takeGiven(): void {
  // One that could not be opened does not stand in the way of the next.
  opening = opening.catch(() => undefined).then(openNext);
}

async function openNext(): Promise<void> {
  const [file] = given;
  if (file === undefined) return undefined;
  if (openGiven === undefined) {
    // The library is the place where files are opened, and where it says what is wrong with one. Once it is there, it asks for them.
    location.hash = '#/';
    return undefined;
  }
  given = given.slice(1);
  await openGiven(file);
  return openNext();
}

function offer(): void {
  const field = isTyping(document.activeElement) ? STEPS : [];
  nativeMenu?.offer([...new Set([...[...parts].flatMap((part) => namesOf(part.current)), ...field])]);
}

function namesOf(handlers: Handlers): readonly CommandName[] {
  return Object.entries(handlers).flatMap(([name, handler]) => (handler === undefined ? [] : [name as CommandName]));
}

function isStep(name: CommandName): name is (typeof STEPS)[number] {
  return STEPS.some((step) => step === name);
}
