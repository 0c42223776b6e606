/** Holds that nothing harms a pool: bad input, many files, two hosts, a window that was closed, files that got lost, a full disk. */

import { mkdir, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeContribution, writeContributionLine } from '../../assessments/peers/contribution.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { canMount, makeSmallDisk, type SmallDisk } from '../support/small-disk.ts';
import { carriers, openDirect, valueOf, type Carried } from './carriers.ts';
import { handedBy } from './handed.ts';

const WANTED = { name: 'Welsh councils', madeBy: 'The network', questionnaire: { id: 'dcm', version: '1.0' }, form: 'full' } as const;

let folder: string;
let carried: Carried;
let pool: string;

const inPool = (name: string) => join(folder, 'pools', pool, name);
const records = () => readFile(inPool('records.ndjson'), 'utf8');
const lineOf = (number: number) => writeContributionLine(handedBy(number));
const linesOf = (count: number, from = 1) => Array.from({ length: count }, (_, at) => lineOf(from + at)).join('');

async function begin({ calls }: Carried = carried): Promise<string> {
  return valueOf(await calls.beginAdding(pool)).adding;
}

function send(adding: string, text: string, { calls }: Carried = carried) {
  return calls.addText(pool, adding, [{ file: 'all.ndjson', kind: 'lines', text, isEnd: true }]);
}

/** Adds lines in one batch, and says what was found and what came of it. */
async function add(text: string, by: Carried = carried) {
  const adding = await begin(by);
  return { found: valueOf(await send(adding, text, by)), finished: await by.calls.finishAdding(pool, adding) };
}

async function listIds(): Promise<readonly string[]> {
  return valueOf(await carried.calls.readPool(pool, 0)).records.map(({ id }) => id);
}

async function start(open: (folder: string) => Promise<Carried>): Promise<void> {
  folder = await makeFolder();
  carried = await open(folder);
  pool = valueOf(await carried.calls.createPool(WANTED)).id;
}

const good = lineOf(2);
/** What is handed over, and what is said of it. */
const BAD: readonly (readonly [string, string, object])[] = [
  ['a level out of range', good.replace('"P1":3', '"P1":6'), { kind: 'contribution-level', question: 'P1' }],
  ['a level between two', good.replace('"P1":3', '"P1":2.5'), { kind: 'contribution-level', question: 'P1' }],
  ['another questionnaire', writeContributionLine(handedBy(2, 3, { questionnaire: { id: 'small-steps', version: '1.1', form: 'full' } })), { kind: 'contribution-other-questionnaire', id: 'small-steps' }],
  ['a later version without a map', writeContributionLine(handedBy(2, 3, { questionnaire: { id: 'dcm', version: '2.0', form: 'full' } })), { kind: 'contribution-other-version', version: '2.0' }],
  ['a level that was changed', good.replace('"P1":3', '"P1":5'), { kind: 'contribution-changed' }],
  ['a check of its own making', good.replace(/"check":"[0-9a-f]{8}"/, '"check":"00000000"'), { kind: 'contribution-changed' }],
  ['a day to come', writeContributionLine(handedBy(2, 3, { finalisedOn: '2026-05-07' })), { kind: 'contribution-future', on: '2026-05-07' }],
  ['two levels for one question', good.replace('"P1":3', '"P1":3,"P1":5'), { kind: 'contribution-key-twice', key: 'P1' }],
  ['the same name written in two ways', good.replace('"P1":3', '"P1":3,"\\u00501":5'), { kind: 'contribution-key-twice', key: 'P1' }],
  ['a name of 10,000 characters', writeContributionLine(handedBy(2, 3, { organisation: { reference: '', name: 'n'.repeat(10_000) } })), { kind: 'contribution-name-too-long', most: 200 }],
  ['no name', writeContributionLine(handedBy(2, 3, { organisation: { reference: ' ', name: '' } })), { kind: 'contribution-without-organisation' }],
  ['a note', good.replace('"revision":1', '"revision":1,"note":"Jo said so"'), { kind: 'contribution-unknown-part', part: 'note' }],
  ['a part that every object has', good.replace('"revision":1', '"revision":1,"__proto__":{"level":5}'), { kind: 'contribution-unknown-part', part: '__proto__' }],
  ['a question that there is not', writeContributionLine(handedBy(2, 3, { items: { ...handedBy(2).items, P99: 3 } })), { kind: 'contribution-question-unknown', question: 'P99' }],
  ['a cut', good.slice(0, 400), { kind: 'contribution-cut-short' }],
  ['brackets without end', '['.repeat(200_000), { kind: 'contribution-not-json' }],
];

afterEach(async () => {
  await carried.close();
  await removeFolder(folder);
});

describe.each(carriers)('a pool, %s,', (_, open) => {
  beforeEach(() => start(open));

  it('names each fault by its line, in a file and among others, and is as it was', async () => {
    await add(lineOf(1));
    const before = await Promise.all(['pool.json', 'records.ndjson'].map((name) => readFile(inPool(name), 'utf8')));
    const adding = await begin();
    const { problems, added } = valueOf(await send(adding, BAD.map(([, text]) => `${text.trimEnd()}\r\n`).join('')));
    expect({ added, problems: problems.map(({ line, problem }) => ({ line, problem })) }).toEqual({ added: 0, problems: BAD.map(([, , problem], at) => ({ line: at + 1, problem })) });
    const whole = valueOf(await carried.calls.addText(pool, adding, BAD.map(([file, text]) => ({ file, kind: 'whole', text, isEnd: true }))));
    expect(whole.problems).toEqual(BAD.map(([file, , problem]) => ({ file, line: 1, problem })));
    expect(valueOf(await carried.calls.finishAdding(pool, adding))).toEqual({ added: 0, revision: 2 });
    expect(await Promise.all(['pool.json', 'records.ndjson'].map((name) => readFile(inPool(name), 'utf8')))).toEqual(before);
  });

  it('passes over one endless line that comes in many pieces, and takes in what stands behind it', async () => {
    const adding = await begin();
    for (let piece = 0; piece < 4; piece += 1) {
      expect(await carried.calls.addText(pool, adding, [{ file: 'all.ndjson', kind: 'lines', text: 'x'.repeat(900_000), isEnd: false }])).toEqual({ ok: true, value: { added: 0, repeated: 0, problems: [] } });
    }
    expect(valueOf(await send(adding, `\n${lineOf(1)}`))).toEqual({ added: 1, repeated: 0, problems: [{ file: 'all.ndjson', line: 1, problem: { kind: 'contribution-too-long', kilobytes: 256 } }] });
  });

  it('refuses more than a megabyte in one call, and goes on', async () => {
    const adding = await begin();
    expect(await send(adding, 'x'.repeat(1024 * 1024 + 1))).toEqual({ ok: false, problem: { kind: 'bad-arguments', where: 'texts' } });
    valueOf(await send(adding, lineOf(1)));
    expect(valueOf(await carried.calls.finishAdding(pool, adding))).toEqual({ added: 1, revision: 2 });
  });

  it('makes no pack that has run out on the day it is made', async () => {
    expect(await carried.calls.makePack(pool, 1, '2026-05-06')).toEqual({ ok: false, problem: { kind: 'bad-arguments', where: 'validUntil' } });
  });
});

describe('a pool', () => {
  beforeEach(() => start(openDirect));

  it('takes in 10,000 small files at once', { timeout: 60_000 }, async () => {
    const adding = await begin();
    let added = 0;
    for (let from = 0; from < 10_000; from += 200) {
      const texts = Array.from({ length: 200 }, (_, at) => ({ file: `${from + at}.json`, kind: 'whole', text: writeContribution(handedBy(from + at)), isEnd: true }) as const);
      added += valueOf(await carried.calls.addText(pool, adding, texts)).added;
    }
    expect(added).toBe(10_000);
    expect(valueOf(await carried.calls.finishAdding(pool, adding))).toEqual({ added: 10_000, revision: 2 });
    expect(valueOf(await carried.calls.readPool(pool, 9_900))).toMatchObject({ contributions: 10_000, totals: { counts: 10_000 }, records: { length: 100 } });
  });

  it('keeps a name with the line ends of other scripts in it', async () => {
    await add(writeContributionLine(handedBy(1, 3, { organisation: { reference: 'W06001001', name: 'Aber\u2028wen\u2029Borough\u0085' } })) + lineOf(2));
    expect(await listIds()).toEqual(['c1', 'c2']);
  });

  it('says that its contributions are damaged where the file ends too early, even at the end of a line, and does not fill it up', async () => {
    await add(linesOf(3));
    await truncate(inPool('records.ndjson'), lineOf(1).length);
    const damaged = { ok: false, problem: { kind: 'pool-damaged', line: 2 } };
    expect(await carried.calls.readPool(pool, 0)).toEqual(damaged);
    expect(await carried.calls.beginAdding(pool)).toEqual(damaged);
    expect(await records()).toBe(lineOf(1));
    await rm(inPool('records.ndjson'));
    expect(await carried.calls.readPool(pool, 0)).toEqual({ ok: false, problem: { kind: 'pool-damaged', line: 1 } });
  });

  it('whose own file is lost is named as long as there are contributions', async () => {
    await add(lineOf(1));
    await rm(inPool('pool.json'));
    await mkdir(join(folder, 'pools', 'begun-only'));
    expect((await carried.calls.listPools()).unreadable).toEqual([{ file: inPool('pool.json') }]);
  });

  it('keeps what is added while others are taken out', async () => {
    await add(linesOf(3));
    const adding = await begin();
    valueOf(await send(adding, lineOf(4)));
    const [removed, finished] = await Promise.all([carried.calls.removeRecords(pool, 2, [{ id: 'c2', revision: 1 }]), carried.calls.finishAdding(pool, adding)]);
    expect([removed.ok, finished]).toEqual([true, { ok: false, problem: { kind: 'pool-changed' } }]);
    const [again, taken] = await Promise.all([add(lineOf(4)), carried.calls.removeRecords(pool, 3, [{ id: 'c3', revision: 1 }])]);
    const isAdded = again.finished.ok;
    expect([isAdded, taken.ok]).toContain(true);
    expect(await listIds()).toEqual(['c1', ...(taken.ok ? [] : ['c3']), ...(isAdded ? ['c4'] : [])]);
  });

  it('is read whole while contributions are taken out of it', async () => {
    await add(linesOf(300));
    const [read, removed] = await Promise.all([carried.calls.readPool(pool, 0), carried.calls.removeRecords(pool, 2, Array.from({ length: 299 }, (_, at) => ({ id: `c${at + 1}`, revision: 1 })))]);
    expect(removed.ok).toBe(true);
    expect([300, 1]).toContain(valueOf(read).totals.counts);
    expect(await listIds()).toEqual(['c300']);
  });

  it('can be removed and put back while contributions are being added, which then go in', async () => {
    const adding = await begin();
    valueOf(await send(adding, lineOf(1)));
    valueOf(await carried.calls.removePool(pool));
    valueOf(await send(adding, lineOf(2)));
    valueOf(await carried.calls.putBackPool(pool));
    expect(valueOf(await carried.calls.finishAdding(pool, adding))).toEqual({ added: 2, revision: 2 });
  });

  it('that was removed while contributions were added stays so, and nothing of them is left', async () => {
    const adding = await begin();
    valueOf(await send(adding, lineOf(1)));
    valueOf(await carried.calls.removePool(pool));
    expect(await carried.calls.finishAdding(pool, adding)).toEqual({ ok: false, problem: { kind: 'not-found' } });
    expect(await readdir(join(folder, 'pools'))).toEqual([`.removed.${pool}.2026-05-06T13_32_05.000Z`]);
  });

  it('forgets what closed windows have begun to add, the oldest first', async () => {
    const batches: string[] = [];
    for (let window = 0; window < 9; window += 1) batches.push(await begin());
    expect((await readdir(join(folder, 'pools'))).filter((name) => name.endsWith('.tmp'))).toHaveLength(8);
    expect(await send(batches[0] ?? '', lineOf(1))).toEqual({ ok: false, problem: { kind: 'adding-is-over' } });
    valueOf(await send(batches[1] ?? '', lineOf(1)));
    await carried.close();
    carried = await openDirect(folder);
    expect((await readdir(join(folder, 'pools'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is read although a preview of it is stopped', async () => {
    await add(linesOf(300));
    const [preview, read] = await Promise.all([carried.calls.previewPack(pool), carried.calls.readPool(pool, 0), carried.calls.stopPooling(pool)]);
    expect(valueOf(read).contributions).toBe(300);
    expect(preview.ok ? null : preview.problem).toEqual({ kind: 'pooling-stopped' });
  });

  it('keeps all that two hosts have said is in it', async () => {
    const other = await openDirect(folder);
    const said: string[] = [];
    const addEach = async (by: Carried, from: number) => {
      for (let number = from; number < from + 12; number += 1) {
        for (let isIn = false; !isIn; ) {
          const { finished } = await add(lineOf(number), by);
          isIn = finished.ok;
          if (!finished.ok && finished.problem.kind !== 'pool-changed') throw new Error(finished.problem.kind);
        }
        said.push(`c${number}`);
      }
    };
    await Promise.all([addEach(carried, 100), addEach(other, 200)]);
    expect((await listIds()).toSorted()).toEqual(said.toSorted());
    await other.close();
  });

  it('keeps nobody from starting, whatever a folder beside it is called', async () => {
    for (const name of ['.removed.x.0', '.removed.x.-', '.removed.x.2026-05-06T13_32_05.000Z', 'Other']) await mkdir(join(folder, 'pools', name));
    await carried.close();
    carried = await openDirect(folder);
    expect((await carried.calls.listPools()).entries.map(({ id }) => id)).toEqual([pool]);
  });
});

describe.runIf(canMount())('a pool on a small disk', () => {
  let disk: SmallDisk;

  beforeEach(async () => {
    disk = await makeSmallDisk();
    folder = disk.folder;
    carried = await openDirect(folder);
    pool = valueOf(await carried.calls.createPool(WANTED)).id;
  });

  afterEach(() => disk.remove());

  it('is as it was when the disk is full while contributions are set down or added, and takes them once there is room', async () => {
    await add(linesOf(2));
    const before = await records();
    const [early, late] = [await begin(), await begin()];
    valueOf(await send(late, linesOf(40, 10)));
    await disk.begin('full');
    expect(await send(early, linesOf(40, 10))).toEqual({ ok: false, problem: { kind: 'disk-full' } });
    await disk.end('full');
    await disk.begin('full');
    expect(await carried.calls.finishAdding(pool, late)).toEqual({ ok: false, problem: { kind: 'disk-full' } });
    expect(await records()).toBe(before);
    expect(await listIds()).toEqual(['c1', 'c2']);
    expect((await readdir(join(folder, 'pools'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(await carried.calls.createPool(WANTED)).toEqual({ ok: false, problem: { kind: 'disk-full' } });
    expect(await readdir(join(folder, 'pools'))).toEqual([pool]);
    // What could not be added has gone, and made room.
    await disk.end('full');
    await disk.begin('full');
    expect(await carried.calls.removeRecords(pool, 2, [{ id: 'c1', revision: 1 }])).toEqual({ ok: false, problem: { kind: 'disk-full' } });
    expect(await records()).toBe(before);
    await disk.end('full');
    expect((await add(linesOf(40, 10))).finished).toEqual({ ok: true, value: { added: 40, revision: 3 } });
  });
});
