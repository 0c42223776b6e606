/** The words of the workshop, by language. They are apart from the others because they are many, and only its own page says them. */

import type { Language } from '../model.ts';
import { absent as absentCy } from './cy/workshop/absent.ts';
import { phones as phonesCy } from './cy/workshop/phones.ts';
import { roles as rolesCy } from './cy/workshop/roles.ts';
import { room as roomCy } from './cy/workshop/room.ts';
import { setUp as setUpCy } from './cy/workshop/set-up.ts';
import { vote as voteCy } from './cy/workshop/vote.ts';
import { absent } from './en/workshop/absent.ts';
import { phones } from './en/workshop/phones.ts';
import { roles } from './en/workshop/roles.ts';
import { room } from './en/workshop/room.ts';
import { setUp } from './en/workshop/set-up.ts';
import { vote } from './en/workshop/vote.ts';

const en = { setUp, vote, room, phones, roles, absent };

/** One language's words of the workshop. Each further table must hold every one of them. */
export type WorkshopWords = typeof en;

/** These words of each language. */
export const WORKSHOP_WORDS = { en, cy: { setUp: setUpCy, vote: voteCy, room: roomCy, phones: phonesCy, roles: rolesCy, absent: absentCy } } as const satisfies Readonly<Record<Language, WorkshopWords>>;
