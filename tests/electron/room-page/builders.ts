/** A room and a phone for tests of the page on a phone. */

import { EMPTY_MEMORY, type BoxMemory, type Memory } from '../../../electron/room/page/memory.ts';
import type { Asked, AskedQuestion, Whereabouts } from '../../../electron/room/page/wire.ts';

const text = (en: string) => ({ en, cy: null });

/** A question by its id. */
export function questionOf(id: string): AskedQuestion {
  return { id, dimension: text('Policy'), question: text(`Question ${id}`), levels: ['1', '2', '3', '4', '5'].map(text), canNotApply: false };
}

/** What a room asks: three questions of the first vote, unless told otherwise. */
export function askedOf(changes: Partial<Asked> = {}): Asked {
  return {
    room: 'r1', box: 'first', isShown: false, follows: null, asks: 'q1', turn: 0, language: 'en', instruction: text('Choose one.'), rolesFrom: null,
    levelNames: ['Not yet', 'Early', 'In place', 'Embedded', 'Leading'].map(text), questions: ['P1', 'P2', 'P3'].map(questionOf), ...changes,
  };
}

/** Where that room is. */
export function whereOf(changes: Partial<Whereabouts> = {}): Whereabouts {
  return { room: 'r1', box: 'first', isShown: false, follows: null, asks: 'q1', isClosing: false, ...changes };
}

/** The memory of a phone in that room, with what it keeps of the first vote. */
export function memoryOf(first: Partial<BoxMemory> = {}, changes: Partial<Memory> = {}): Memory {
  return { ...EMPTY_MEMORY, room: 'r1', boxes: { first: { chosen: {}, waiting: {}, counted: {}, ...first } }, ...changes };
}
