/** The words of the page on a phone in the room, in all languages: the phone carries them with it and changes language at once. */

import type { Language } from '../model.ts';
import { asking as askingCy } from './cy/phone/asking.ts';
import { room as roomCy } from './cy/phone/room.ts';
import { roleGroups as roleGroupsCy } from './cy/role-groups.ts';
import { asking } from './en/phone/asking.ts';
import { room } from './en/phone/room.ts';
import { roleGroups } from './en/role-groups.ts';

const en = { asking, roleGroups, room };

/** One language's words of the phone. Each further table must hold every one of them. */
export type PhoneWords = typeof en;

/** What a question and the choice of a role group say, on the phone and in the form for absent colleagues. */
export type AskingWords = Pick<PhoneWords, 'asking' | 'roleGroups'>;

/** These words of each language. */
export const PHONE_WORDS = { en, cy: { asking: askingCy, roleGroups: roleGroupsCy, room: roomCy } } as const satisfies Readonly<Record<Language, PhoneWords>>;
