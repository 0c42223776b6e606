/** Benchmark packs with damage: refused by their shape or their own rules, or fit to be chosen, saved and read again. */

import assert from 'node:assert/strict';
import { applyChange } from '../../assessments/changes.ts';
import { readSavedFile, writeSavedFile } from '../../assessments/file/file.ts';
import { packSchema, type Pack } from '../../assessments/model.ts';
import { checkChoice, checkPack, isExpired, isPackFor, offeredGroups } from '../../assessments/peers/pack.ts';
import { placeIn } from '../../assessments/peers/place.ts';
import { figuresOf } from '../../assessments/scoring.ts';
import { PACKS, SMALL } from './corpus.ts';
import type { Dice } from './dice.ts';
import { changeLeaves, damageValue } from './values.ts';

const PROGRAM = { version: '0.1.0', savedAt: '2026-05-06T14:32:00.000Z' };

/** A pack of the app with a few of its groups, damaged. It has been through JSON, as one from a file has. */
export function damagedPack(dice: Dice): unknown {
  const { header, groups } = dice.pick(PACKS);
  const from = dice.below(groups.length);
  const some = { header, groups: [...groups.slice(0, 1), ...groups.slice(from, from + 2)] };
  const text = JSON.stringify(dice.below(3) === 0 ? damageValue(some, dice) : changeLeaves(dice.below(2) === 0 ? damageFigures(some, dice) : some, dice));
  return text === undefined ? undefined : JSON.parse(text);
}

/** Checks it as it is checked before it is used. Gives how it ended: `read`, `shape`, or the first of its own rules that it breaks. */
export function tryPack(stored: unknown): string {
  const checked = packSchema.safeParse(stored);
  if (!checked.success) return 'shape';
  const [broken] = checkPack(checked.data);
  offeredGroups(checked.data);
  isExpired(checked.data.header, '2026-05-06');
  isPackFor(checked.data.header, { id: 'dcm', version: '1.0' }, 'full');
  if (broken !== undefined) return broken.kind;
  for (const group of checked.data.groups) choose(checked.data, group);
  return 'read';
}

function choose(pack: Pack, group: Pack['groups'][number]): void {
  const peers = { header: pack.header, group };
  assert.deepEqual(checkChoice(peers), []);
  const chosen = applyChange(SMALL, { kind: 'choose-peers', round: 'r2026', peers });
  assert.ok(chosen.ok);
  const again = readSavedFile(writeSavedFile(chosen.value, 1, PROGRAM));
  assert.ok(again.ok);
  assert.deepEqual(again.value.assessment, chosen.value);
  const [round] = SMALL.rounds;
  const [questionnaire] = SMALL.questionnaires;
  assert.ok(round && questionnaire);
  for (const figures of figuresOf(questionnaire, round).dimensions) {
    placeIn(group.measures[figures.dimension], figures.score, figures.isPeerComparable, pack.header.rules.smallestGroup);
  }
}

/** Small changes of figures, which the shape lets through and the rules may not. */
function damageFigures(pack: Pack, dice: Dice): unknown {
  const text = JSON.stringify(pack);
  const numbers = [...text.matchAll(/-?\d+(\.\d+)?(?=[,}\]])/g)];
  const { index, 0: number } = dice.pick(numbers);
  const other = dice.pick(['0', '1', '5', '4', '9', '10', '19', '20', '2.5', '2.005', '3.333', '4.99', 'null']);
  return JSON.parse(text.slice(0, index) + other + text.slice(index + number.length));
}
