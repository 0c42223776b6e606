/** Role groups over a real host: asked for or not, told by no answer before they are worked out, and nothing of a small one after it. */

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RoleSetting } from '../../assessments/workshop-model.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { openDirect, valueOf, type Carried } from './carriers.ts';
import { beginWorkshop, give, makeChange, paper, setWorkshop, slip, tryChange, votesToKeep, type At } from './workshops.ts';

const ROLES = { least: 3, reason: 'Six of us work here' };
const refused = (kind: string) => ({ ok: false, problem: { kind } });

let folder: string;
let carried: Carried;
let at: At;

beforeEach(async () => {
  folder = await makeFolder();
  carried = await openDirect(folder);
  at = await beginWorkshop(carried.calls);
});

afterEach(async () => {
  await carried.close();
  await removeFolder(folder);
});

/** Three of the front line, two of ICT, one senior officer. Their means on Policy: 4/3, 5/3, 2; 4, 13/3; 5. */
async function giveSix(): Promise<void> {
  await setWorkshop(carried.calls, at, { roles: ROLES });
  const six = [
    ['front-line', 1, 1, 2], ['front-line', 1, 2, 2], ['front-line', 2, 2, 2],
    ['ict', 4, 4, 4], ['ict', 4, 4, 5],
    ['senior', 5, 5, 5],
  ] as const;
  for (const [role, P1, P2, P3] of six) await give(carried.calls, at, slip({ P1, P2, P3 }, { role, isFinished: true }));
}

async function revealAll(): Promise<void> {
  valueOf(await carried.calls.openBox(...at, 'first'));
  await setWorkshop(carried.calls, at, { stage: 'reveal', isRevealed: true, roles: ROLES });
}

/** Which of these stand in what the host answers and in the saved file. */
async function listNamed(): Promise<readonly string[]> {
  const { text } = valueOf(await carried.calls.readSavedFile(at[0]));
  const all = [await carried.calls.readVoting(...at), await carried.calls.readAssessment(at[0])].map((answer) => JSON.stringify(answer)).join('') + text;
  return ['role', 'senior', 'front-line', 'ict', 'other'].filter((name) => all.includes(`"${name}"`));
}

describe('a host that asks for role groups', () => {
  it('tells of none before they are worked out, and of the small ones never', async () => {
    await giveSix();
    expect(await listNamed()).toEqual([]);
    await revealAll();
    expect(await listNamed()).toEqual([]);
    const { votes } = valueOf(await carried.calls.completeVotes(...at));
    expect(votes?.roles).toEqual({
      setting: ROLES,
      groups: [{ group: 'front-line', people: 3 }, { group: 'other', people: 3 }],
      dimensions: [
        // 5/3 and 40/9; of the 20 ways to split six into threes, two lie as far apart.
        { dimension: 'policy', means: [{ group: 'front-line', mean: 1.7 }, { group: 'other', mean: 4.4 }], gap: { higher: 'other', lower: 'front-line', size: 2.8, p: 0.1, label: 'clear' } },
        ...(['access', 'trust', 'leadership', 'culture'] as const).map((dimension) => ({ dimension, means: [], gap: null })),
      ],
    });
    expect(await listNamed()).toEqual(['front-line', 'other']);
  });

  it('lets nobody change what voters were told once somebody has voted', async () => {
    const tell = (roles: RoleSetting | null) =>
      tryChange(carried.calls, at[0], { kind: 'set-workshop', round: at[1], workshop: { stage: 'vote', voters: 10, isRevealed: false, pulled: [], roles } });
    valueOf(await tell({ least: 7, reason: '' }));
    await giveSix();
    for (const roles of [null, { least: 5, reason: '' }, { least: 3, reason: 'Another reason' }]) expect(await tell(roles)).toEqual(refused('roles-are-fixed'));
    valueOf(await tell(ROLES));
  });

  it('keeps none where nobody is asked', async () => {
    await give(carried.calls, at, paper({ P1: 3 }, { role: 'senior' }));
    const [file = ''] = await readdir(join(folder, 'ballots'));
    expect(await readFile(join(folder, 'ballots', file), 'utf8')).not.toContain('senior');
  });

  it('closes a round only once they are worked out, with what they came to and no more', async () => {
    await giveSix();
    await revealAll();
    const close = { kind: 'close-round', round: at[1], on: '2026-05-06' } as const;
    expect(await tryChange(carried.calls, at[0], { ...close, votes: await votesToKeep(carried.calls, at, '2026-05-06') })).toEqual(refused('votes-not-complete'));
    valueOf(await carried.calls.completeVotes(...at));
    const votes = await votesToKeep(carried.calls, at, '2026-05-06');
    expect(await tryChange(carried.calls, at[0], { ...close, votes: votes && { ...votes, roles: null } })).toEqual(refused('votes-differ'));
    await makeChange(carried.calls, at[0], { ...close, votes });
    expect(await readdir(join(folder, 'ballots'))).toEqual([]);
    expect(await listNamed()).toEqual(['front-line', 'other']);
  });
});
