/** Colleagues who are absent, over a real host: the form that goes out, and the responses that come back, late, twice, changed or for something else. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeResponse, type ResponseContent } from '../../assessments/absent/response-text.ts';
import { callsOver, type HostCalls } from '../../electron/api.ts';
import { openHost, type Host } from '../../electron/host/host.ts';
import { openSettingsStore } from '../../electron/storage/settings-store.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { afternoon, valueOf } from './carriers.ts';
import { beginWorkshop, give, paper, reveal, setWorkshop, tryChange, votesToKeep, type At } from './workshops.ts';

const PAGE = '<!doctype html><title>Form</title><script type="application/json" id="asked">null</script>';
const ONE = '0a00000000000000000000000000aaaa';
const TWO = 'f900000000000000000000000000bbbb';

let folder: string;
let host: Host;
let calls: HostCalls;
let page: string | undefined;

beforeEach(async () => {
  folder = await makeFolder();
  page = PAGE;
  let last = 0;
  const settings = openSettingsStore(folder, () => undefined);
  host = await openHost({
    dataFolder: folder, clock: afternoon, newId: () => `id-${(last += 1)}`, version: '0.1.0', shell: 'browser', settings, licences: [], formPage: () => page,
  });
  calls = callsOver(async (name, args) => host.send(name, args));
});

afterEach(async () => {
  await host.finish();
  await removeFolder(folder);
});

/** The file of somebody who answered the form of that round. */
function responseTo([assessment, round]: At, id: string, others: Partial<ResponseContent> = {}): string {
  return writeResponse({ id, assessment, round, questionnaire: { id: 'dcm', version: '1.0' }, form: 'full', rolesFrom: null, role: null, votes: { P1: 2, T1: 4 }, ...others });
}

async function slipsOf(at: At): Promise<readonly unknown[]> {
  return valueOf(await calls.readVoting(...at)).boxes.flatMap(({ slips }) => slips);
}

describe('the form', () => {
  it('is the page with what this round asks, also before the workshop has begun', async () => {
    const { assessment } = valueOf(await calls.createAssessment({ name: 'Aberwen', form: 'quick' }));
    const { fileName, text } = valueOf(await calls.readResponseForm(assessment.id, assessment.rounds[0]?.id ?? ''));
    expect(fileName).toBe('soundings-form-Aberwen-2026-05-06.html');
    const data: unknown = JSON.parse(/id="asked">(.*)<\/script>$/.exec(text)?.[1] ?? '');
    expect(data).toMatchObject({ assessment: assessment.id, form: 'quick', organisation: 'Aberwen', rolesFrom: null, language: 'en' });
  });

  it('says that it is missing where it was not built, and that a closed round is closed', async () => {
    const at = await beginWorkshop(calls, { voters: 3 });
    page = undefined;
    expect(await calls.readResponseForm(...at)).toEqual({ ok: false, problem: { kind: 'no-form' } });
    page = '<!doctype html>';
    expect(await calls.readResponseForm(...at)).toEqual({ ok: false, problem: { kind: 'no-form' } });
    expect(await calls.readResponseForm(at[0], 'nowhere')).toEqual({ ok: false, problem: { kind: 'no-such-round' } });
    page = PAGE;
    await closeAfter(at);
    expect(await calls.readResponseForm(...at)).toEqual({ ok: false, problem: { kind: 'round-is-closed' } });
  });
});

describe('responses', () => {
  it('are looked at without a change, and added all in one write, sorted by their random ids', async () => {
    const at = await beginWorkshop(calls, { voters: 3 });
    const texts = [responseTo(at, TWO), responseTo(at, ONE, { votes: { P1: 5 } })];
    expect(valueOf(await calls.previewResponses(...at, texts))).toEqual([
      { ok: true, value: { answered: 2, asked: 30, isLate: false } },
      { ok: true, value: { answered: 1, asked: 30, isLate: false } },
    ]);
    expect(await slipsOf(at)).toEqual([]);
    valueOf(await calls.addResponses(...at, texts));
    expect(await slipsOf(at)).toEqual([
      { id: ONE, way: 'file', isFinished: true, isSealed: false, given: [] },
      { id: TWO, way: 'file', isFinished: true, isSealed: false, given: [] },
    ]);
    const [file = ''] = await readdir(join(folder, 'ballots'));
    expect(JSON.parse(await readFile(join(folder, 'ballots', file), 'utf8'))).toMatchObject({
      boxes: { first: { slips: { [ONE]: { way: 'file', votes: { P1: 5 }, isFinished: true, isSealed: false }, [TWO]: { votes: { P1: 2, T1: 4 } } } } },
    });
  });

  it('go in all or none', async () => {
    const at = await beginWorkshop(calls, { voters: 3 });
    const texts = [responseTo(at, ONE), responseTo(at, TWO).replace('"P1": 2', '"P1": 3')];
    expect(await calls.addResponses(...at, texts)).toEqual({ ok: false, problem: { kind: 'response-damaged' } });
    expect(await slipsOf(at)).toEqual([]);
    const many = ['a', 'b', 'c', 'd'].map((letter) => responseTo(at, letter.repeat(32)));
    expect(await calls.addResponses(...at, many)).toEqual({ ok: false, problem: { kind: 'more-than-voters', voters: 3 } });
    expect(await slipsOf(at)).toEqual([]);
  });

  it('are refused the second time, and one of the same form goes in once the earlier one is out', async () => {
    const at = await beginWorkshop(calls, { voters: 3 });
    valueOf(await calls.addResponses(...at, [responseTo(at, ONE)]));
    expect(await calls.addResponses(...at, [responseTo(at, ONE)])).toEqual({ ok: false, problem: { kind: 'response-already-in' } });
    const better = responseTo(at, ONE, { votes: { P1: 3 } });
    expect(await calls.addResponses(...at, [better])).toEqual({ ok: false, problem: { kind: 'response-of-same-form', slip: ONE } });
    expect(await calls.readSlip(...at, 'first', ONE)).toEqual({ ok: false, problem: { kind: 'slip-is-private' } });
    valueOf(await calls.dropSlip(...at, 'first', ONE));
    valueOf(await calls.addResponses(...at, [better]));
    expect(await slipsOf(at)).toHaveLength(1);
  });

  it('wait for the next reveal where they are late, and stay out once role groups have been worked out', async () => {
    const at = await beginWorkshop(calls, { voters: 6 });
    await setWorkshop(calls, at, { voters: 6, roles: { least: 5, reason: '' } });
    for (const level of [1, 2, 2, 3] as const) await give(calls, at, paper({ P1: level }, { isSecondMeant: true }));
    valueOf(await calls.openBox(...at, 'first'));
    await setWorkshop(calls, at, { stage: 'reveal', voters: 6, isRevealed: true, roles: { least: 5, reason: '' } });
    const late = responseTo(at, ONE, { rolesFrom: 5, role: 'senior' });
    expect(valueOf(await calls.previewResponses(...at, [late]))).toEqual([{ ok: true, value: { answered: 2, asked: 30, isLate: true } }]);
    valueOf(await calls.addResponses(...at, [late]));
    const counted = async () => valueOf(await calls.readVoting(...at)).votes?.questions['P1']?.first.counts?.levels;
    expect(await counted()).toEqual([1, 2, 1, 0, 0]);
    valueOf(await calls.openBox(...at, 'first'));
    expect(await counted()).toEqual([1, 3, 1, 0, 0]);
    valueOf(await calls.completeVotes(...at));
    expect(await calls.addResponses(...at, [responseTo(at, TWO)])).toEqual({ ok: false, problem: { kind: 'votes-are-complete' } });
    expect(await calls.readResponseForm(...at)).toEqual({ ok: false, problem: { kind: 'votes-are-complete' } });
  });

  it('are refused where the round is closed or has no workshop', async () => {
    const { assessment } = valueOf(await calls.createAssessment({ name: 'Aberwen', form: 'full' }));
    const alone = [assessment.id, assessment.rounds[0]?.id ?? ''] as const;
    expect(await calls.previewResponses(...alone, [responseTo(alone, ONE)])).toEqual({ ok: false, problem: { kind: 'no-workshop' } });
    const at = await beginWorkshop(calls, { voters: 3 });
    await closeAfter(at);
    expect(await calls.previewResponses(...at, [responseTo(at, ONE)])).toEqual({ ok: false, problem: { kind: 'round-is-closed' } });
    expect(await calls.addResponses(...at, [responseTo(at, ONE)])).toEqual({ ok: false, problem: { kind: 'round-is-closed' } });
  });

  it('come as a list of texts that are not too long', async () => {
    const at = await beginWorkshop(calls, { voters: 3 });
    for (const odd of [undefined, 'text', [1], [''.padEnd(65_538, ' ')], Array.from({ length: 301 }, () => '')]) {
      expect(await host.send('addResponses', [...at, odd])).toMatchObject({ ok: false, problem: { kind: 'bad-arguments' } });
    }
  });
});

/** One person votes, the votes are revealed, and the round is closed. */
async function closeAfter(at: At): Promise<void> {
  await give(calls, at, paper({ P1: 3 }));
  await reveal(calls, at, 3);
  const votes = await votesToKeep(calls, at, '2026-05-06');
  valueOf(await tryChange(calls, at[0], { kind: 'close-round', round: at[1], on: '2026-05-06', votes }));
}
