/** Holds what the host does with a coordinator's pool: each contribution is checked by itself, all of a batch goes in or none, and nothing is lost. */

import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeContribution, writeContributionLine } from '../../assessments/peers/contribution.ts';
import { readPackFile } from '../../assessments/peers/pack-file.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { carriers, openDirect, valueOf, type Carried } from './carriers.ts';
import { handedBy } from './handed.ts';

const WANTED = { name: 'Welsh councils', madeBy: 'The network', questionnaire: { id: 'dcm', version: '1.0' }, form: 'full' } as const;
/** Twelve councils: three at each of the levels 1 to 4. */
const TWELVE = ([1, 2, 3, 4] as const).flatMap((level) => [0, 1, 2].map((each) => handedBy(3 * level + each, level)));

let folder: string;
let carried: Carried;
let pool: string;

const records = () => readFile(join(folder, 'pools', pool, 'records.ndjson'), 'utf8');
const read = async (from = 0) => valueOf(await carried.calls.readPool(pool, from));

/** Adds lines in one batch, and says what was found. */
async function add(text: string) {
  const { adding } = valueOf(await carried.calls.beginAdding(pool));
  const found = valueOf(await carried.calls.addText(pool, adding, [{ file: 'all.ndjson', kind: 'lines', text, isEnd: true }]));
  return { ...found, ...valueOf(await carried.calls.finishAdding(pool, adding)) };
}

afterEach(async () => {
  await carried.close();
  await removeFolder(folder);
});

describe.each(carriers)('a pool, %s,', (_, open) => {
  beforeEach(async () => {
    folder = await makeFolder();
    carried = await open(folder);
    pool = valueOf(await carried.calls.createPool(WANTED)).id;
  });

  it('begins with nothing in it and one group of all', async () => {
    expect(await carried.calls.listPools()).toEqual({ entries: [{ id: pool, name: 'Welsh councils', contributions: 0, changedAt: '2026-05-06T13:32:05.000Z' }], removed: [], unreadable: [] });
    const opened = await read();
    expect(opened).toMatchObject({ revision: 1, contributions: 0, records: [], conflicts: [], toDelete: [], previous: null });
    expect(opened.book.groups.map(({ rule }) => rule)).toEqual([{ kind: 'all' }]);
  });

  it('takes in files and lines in one batch, each checked by itself', async () => {
    const { adding } = valueOf(await carried.calls.beginAdding(pool));
    const lines = [writeContributionLine(handedBy(2)), 'nonsense\n', writeContributionLine(handedBy(3)), writeContributionLine(handedBy(2))].join('');
    expect(valueOf(await carried.calls.addText(pool, adding, [
      { file: 'one.json', kind: 'whole', text: writeContribution(handedBy(1)), isEnd: true },
      { file: 'all.ndjson', kind: 'lines', text: lines.slice(0, 300), isEnd: false },
    ]))).toEqual({ added: 1, repeated: 0, problems: [] });
    expect(valueOf(await carried.calls.addText(pool, adding, [{ file: 'all.ndjson', kind: 'lines', text: lines.slice(300), isEnd: true }]))).toEqual({
      added: 2, repeated: 1, problems: [{ file: 'all.ndjson', line: 2, problem: { kind: 'contribution-not-json' } }],
    });
    expect((await read()).contributions).toBe(0);
    expect(valueOf(await carried.calls.finishAdding(pool, adding))).toEqual({ added: 3, revision: 2 });
    const { contributions, records: shown, totals } = await read();
    expect({ contributions, counts: totals.counts, names: shown.map(({ organisation, status }) => `${organisation.name} ${status}`) }).toEqual({
      contributions: 3, counts: 3, names: ['Council 1 counts', 'Council 2 counts', 'Council 3 counts'],
    });
  });

  it('is as it was when adding is stopped, and leaves nothing beside it', async () => {
    await add(writeContributionLine(handedBy(1)));
    const before = await records();
    const { adding } = valueOf(await carried.calls.beginAdding(pool));
    valueOf(await carried.calls.addText(pool, adding, [{ file: 'all.ndjson', kind: 'lines', text: writeContributionLine(handedBy(2)), isEnd: true }]));
    valueOf(await carried.calls.dropAdding(pool, adding));
    expect(await carried.calls.finishAdding(pool, adding)).toEqual({ ok: false, problem: { kind: 'adding-is-over' } });
    expect(await records()).toBe(before);
    expect(await readdir(join(folder, 'pools', pool))).toEqual(['pool.json', 'questionnaire.json', 'records.ndjson']);
  });

  it('shows what a pack would show, makes it, and carries its figures forward while fewer than three join', async () => {
    await add(TWELVE.map(writeContributionLine).join(''));
    const plan = valueOf(await carried.calls.previewPack(pool));
    expect({ count: plan.count, all: plan.groups[0]?.measures.overall }).toEqual({ count: 12, all: { kind: 'shown', tier: 'quartiles', n: 12 } });
    const made = valueOf(await carried.calls.makePack(pool, 2, '2027-11-06'));
    expect(made.fileName).toBe('Welsh councils 2026-05-06.soundings-pack.json');
    const pack = valueOf(readPackFile(made.text));
    expect(pack.groups[0]?.measures.trust).toMatchObject({ n: 12, median: 2.5, q1: 1.75, q3: 3.25, sortedScores: null });
    expect((await read()).previous?.madeOn).toBe('2026-05-06');
    await add([50, 51].map((number) => writeContributionLine(handedBy(number, 5))).join(''));
    expect(valueOf(await carried.calls.previewPack(pool)).groups[0]).toMatchObject({ carriedFrom: '2026-05-06', measures: { overall: { kind: 'shown', n: 12 } } });
  });

  it('gives back the lines of what is taken out, and nothing of it stays on the disk', async () => {
    await add([1, 2, 3].map((number) => writeContributionLine(handedBy(number))).join(''));
    const taken = valueOf(await carried.calls.removeRecords(pool, 2, [{ id: 'c2', revision: 1 }]));
    expect(taken).toEqual({ revision: 3, text: writeContributionLine(handedBy(2)) });
    expect(await records()).toBe([1, 3].map((number) => writeContributionLine(handedBy(number))).join(''));
    expect(await add(taken.text)).toMatchObject({ added: 1, repeated: 0 });
    expect((await read()).contributions).toBe(3);
  });

  it('is changed only by who has seen it as it is', async () => {
    const [one, other] = await Promise.all([carried.calls.changePool(pool, 1, { name: 'North' }), carried.calls.changePool(pool, 1, { name: 'South' })]);
    expect([one, other]).toEqual([{ ok: true, value: { revision: 2 } }, { ok: false, problem: { kind: 'pool-changed' } }]);
    expect((await read()).book.name).toBe('North');
  });

  it('waits among the removed ones, and comes back whole', async () => {
    await add(writeContributionLine(handedBy(1)));
    valueOf(await carried.calls.removePool(pool));
    expect(await carried.calls.listPools()).toEqual({ entries: [], removed: [{ id: pool, name: 'Welsh councils', removedAt: '2026-05-06T13:32:05.000Z' }], unreadable: [] });
    expect(await carried.calls.readPool(pool, 0)).toEqual({ ok: false, problem: { kind: 'not-found' } });
    valueOf(await carried.calls.putBackPool(pool));
    expect((await read()).contributions).toBe(1);
  });
});

describe('a pool', () => {
  beforeEach(async () => {
    folder = await makeFolder();
    carried = await openDirect(folder);
    pool = valueOf(await carried.calls.createPool(WANTED)).id;
  });

  it('reads past what a stop in the middle of adding has left', async () => {
    await add(writeContributionLine(handedBy(1)));
    await appendFile(join(folder, 'pools', pool, 'records.ndjson'), writeContributionLine(handedBy(2)).slice(0, 300));
    await carried.close();
    carried = await openDirect(folder);
    expect((await read()).contributions).toBe(1);
    expect(await add(writeContributionLine(handedBy(3)))).toMatchObject({ added: 1 });
    expect(await records()).toBe([1, 3].map((number) => writeContributionLine(handedBy(number))).join(''));
  });

  it('names the line that the disk has changed', async () => {
    await add([1, 2].map((number) => writeContributionLine(handedBy(number))).join(''));
    const path = join(folder, 'pools', pool, 'records.ndjson');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"Council 2"', '"Council 7"'));
    expect(await carried.calls.readPool(pool, 0)).toEqual({ ok: false, problem: { kind: 'pool-damaged', line: 2 } });
  });

  it('says of each faulty one what is wrong, and takes in the good ones between', async () => {
    const future = handedBy(4, 3, { finalisedOn: '2026-05-07' });
    const other = handedBy(5, 3, { questionnaire: { id: 'small-steps', version: '1.1', form: 'full' } });
    const forged = writeContributionLine(handedBy(6)).replace('"P1":3', '"P1":5');
    const outside = writeContributionLine(handedBy(7)).replace('"P1":3', '"P1":6');
    const twice = writeContributionLine(handedBy(8)).replace('"cycle":2026', '"cycle":2026,"cycle":2025');
    const endless = `${'x'.repeat(300_000)}\n`;
    const text = [writeContributionLine(handedBy(1)), writeContributionLine(future), writeContributionLine(other), forged, outside, twice, endless, writeContributionLine(handedBy(2))].join('');
    const { added, problems } = await add(text);
    expect({ added, problems: problems.map(({ line, problem }) => `${line} ${problem.kind}`) }).toEqual({
      added: 2,
      problems: ['2 contribution-future', '3 contribution-other-questionnaire', '4 contribution-changed', '5 contribution-level', '6 contribution-key-twice', '7 contribution-too-long'],
    });
  });

  it('takes lines that end in three ways', async () => {
    const [one, two, three] = [1, 2, 3].map((number) => writeContributionLine(handedBy(number)).trimEnd());
    expect(await add(`${one}\r\n${two}\r${three}`)).toMatchObject({ added: 3, problems: [] });
  });
});
