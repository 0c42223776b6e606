/** The kinds of input that are tried, what share of all each has, and how one of them is made from its dice. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyCall } from './arguments.ts';
import { closeDesk, openDesk, tryCall, tryFileOnDisk } from './calls.ts';
import type { Dice } from './dice.ts';
import { closeDoor, knock, openDoor } from './door.ts';
import { damagedPack, tryPack } from './packs.ts';
import { damagedQuestionnaire, tryQuestionnaire } from './questionnaires.ts';
import { closeRoom, knockAtRoom, openRoom } from './room.ts';
import { damagedFile, tryBit, tryCut, tryFile } from './saved-files.ts';
import { damagedSettings, tryStored, trySettingsFile } from './settings.ts';

/** One kind of input. */
export interface Kind {
  readonly name: string;
  /** Of a thousand inputs. */
  readonly share: number;
  /** Gets ready for so many inputs. */
  readonly open: () => Promise<Trial>;
}

/** Tries inputs one after another. An outcome is `read`, `done`, or what it was refused with; a broken rule is thrown. */
export interface Trial {
  readonly attempt: (dice: Dice, number: number) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** A folder fills up: after so many inputs there is a new one. */
const PER_FOLDER = 400;

/** Every kind. The shares add up to a thousand. */
export const KINDS: readonly Kind[] = [
  plain('saved file', 355, (dice) => tryFile(damagedFile(dice), dice)),
  plain('saved file cut short', 60, (_, number) => tryCut(number)),
  plain('saved file with a bit turned', 200, (_, number) => tryBit(number)),
  { name: 'saved file on the disk', share: 10, open: () => inTurns(openDesk, (desk, dice) => tryFileOnDisk(desk, damagedFile(dice)), closeDesk) },
  plain('settings', 130, (dice) => tryStored(damagedSettings(dice))),
  { name: 'settings on the disk', share: 10, open: openSettingsTrial },
  plain('pack', 120, (dice) => tryPack(damagedPack(dice))),
  plain('questionnaire', 30, (dice) => tryQuestionnaire(damagedQuestionnaire(dice))),
  { name: 'call', share: 55, open: () => inTurns(openDesk, (desk, dice) => tryCall(desk, anyCall(dice)), closeDesk) },
  { name: 'call at the door', share: 15, open: () => inTurns(openDoor, knock, closeDoor) },
  { name: 'request of a phone', share: 15, open: () => inTurns(openRoom, knockAtRoom, closeRoom) },
];

function plain(name: string, share: number, attempt: (dice: Dice, number: number) => string): Kind {
  return { name, share, open: async () => ({ attempt: async (dice, number) => attempt(dice, number), close: async () => undefined }) };
}

async function openSettingsTrial(): Promise<Trial> {
  const folder = mkdtempSync(join(tmpdir(), 'soundings-fuzz-'));
  return {
    attempt: async (dice) => trySettingsFile(damagedSettings(dice), join(folder, 'data')),
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function inTurns<Place>(open: () => Promise<Place>, attempt: (place: Place, dice: Dice) => Promise<string>, close: (place: Place) => Promise<void>): Promise<Trial> {
  let place = await open();
  let tried = 0;
  return {
    async attempt(dice) {
      if (tried === PER_FOLDER) {
        await close(place);
        place = await open();
        tried = 0;
      }
      tried += 1;
      return attempt(place, dice);
    },
    close: () => close(place),
  };
}
