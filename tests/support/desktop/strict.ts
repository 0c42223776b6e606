/** Makes the parts of the stand-in strict: what it does not have is refused with its name instead of being undefined. */

import { EventEmitter } from 'node:events';

/** An object that only has what it was given. Reading, or setting, anything else throws. */
export function strict<Members extends object>(name: string, members: Members): Members {
  const refuse = (member: string | symbol): never => {
    throw new Error(`The stand-in for Electron has no ${name}.${String(member)}.`);
  };
  return new Proxy(members, {
    get: (target, member, receiver) => {
      // An object that is awaited is asked for this by the language itself.
      if (!(member in target) && typeof member === 'string' && member !== 'then' && member !== 'toJSON') refuse(member);
      return Reflect.get(target, member, receiver) as unknown;
    },
    set: (target, member, value) => (member in target ? Reflect.set(target, member, value) : refuse(member)),
  });
}

/** Refuses options that the stand-in does not know, each by its name. */
export function checkOptions(what: string, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`The stand-in for Electron does not know these options of ${what}: ${unknown.join(', ')}.`);
}

/** An emitter, as Node has it, of these events and no others. */
export function makeEmitter(name: string, events: readonly string[]): EventEmitter {
  const emitter = new EventEmitter();
  const known = [...events, 'newListener', 'removeListener'];
  emitter.on('newListener', (event: string | symbol) => {
    if (!known.includes(String(event))) throw new Error(`The stand-in for Electron has no event ${name}: ${String(event)}.`);
  });
  return emitter;
}

/** The functions of an emitter, to be part of a larger object. */
export function emitterMembers(emitter: EventEmitter) {
  return {
    on: emitter.on.bind(emitter),
    once: emitter.once.bind(emitter),
    off: emitter.off.bind(emitter),
    emit: emitter.emit.bind(emitter),
    addListener: emitter.addListener.bind(emitter),
    removeListener: emitter.removeListener.bind(emitter),
    removeAllListeners: emitter.removeAllListeners.bind(emitter),
    prependListener: emitter.prependListener.bind(emitter),
    listenerCount: emitter.listenerCount.bind(emitter),
    listeners: emitter.listeners.bind(emitter),
    eventNames: () => emitter.eventNames().filter((each) => each !== 'newListener'),
  };
}

/** What an event carries: whether somebody said no to it. */
export interface Preventable {
  readonly defaultPrevented: boolean;
  readonly preventDefault: () => void;
}

/** An event that somebody may say no to, with what else it carries. */
export function makeEvent<More extends object>(more: More): Preventable & More {
  let isPrevented = false;
  const event = {
    get defaultPrevented() {
      return isPrevented;
    },
    preventDefault: () => {
      isPrevented = true;
    },
  };
  return Object.defineProperties({ ...more } as Preventable & More, Object.getOwnPropertyDescriptors(event));
}
