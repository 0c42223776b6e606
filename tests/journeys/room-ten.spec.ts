/** Ten people vote on ten phones, at an address that browsers call insecure: levels, statuses, queue and role groups come out as in the worked cases of a whole workshop. */

import { z } from 'zod';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { findQuestion } from '../../assessments/questionnaire/questionnaire.ts';
import { levelSchema } from '../../assessments/questionnaire-model.ts';
import type { RoleSetting } from '../../assessments/workshop-model.ts';
import type { Voting } from '../../electron/voting.ts';
import { oracleStatus, oracleVote, readOracles } from '../assessments/oracles.ts';
import { expectAccessible, pressOn } from '../support/access.ts';
import { expect, journey } from '../support/journey.ts';
import { IS_INSECURE, joinRoom, openRoom, putAway, questionOn, sayRole, statusOn, voteByKeys, voteFast } from '../support/room.ts';
import { askHost, buttonOf, openVote, reveal } from '../support/workshop.ts';

const item = z.object({ state: z.enum(['level', 'unknown', 'NA']), level: levelSchema.nullable(), status: oracleStatus.nullable() });
const expected = z.object({ items: z.record(z.string(), item), discussion_queue: z.array(z.string()) });
const inputs = z.object({ roles: z.array(z.string()), votes_by_item: z.record(z.string(), z.array(oracleVote)) });
const [whole, trust] = readOracles('Z1', z.unknown(), z.unknown());
const { roles, votes_by_item: votes } = inputs.parse(whole?.inputs);
const wanted = expected.parse(whole?.expected);
const gap = z.object({ mean_a: z.number(), mean_b: z.number(), gap: z.number(), p_two_sided: z.number() }).parse(trust?.expected);
/** Three of the senior officers and four of the front line may be shown, by a decision of this room; the three others are together. */
const SETTING: RoleSetting = { least: 3, reason: 'All ten agreed to it beforehand.' };
/** The groups of the case, as a phone names them. */
const NAMES: Readonly<Record<string, string>> = { senior: 'Senior officers', comms: 'Communications', frontline: 'Front-line services', ict: 'ICT and security' };
/** In the order of the form, from P1 to C6. */
const VOTERS = Array.from({ length: 10 }, (_, voter) => Object.values(votes).map((each) => each[voter] ?? 'unknown'));

journey('ten phones vote on thirty questions without being seen, and the room gets the worked case', async ({ page, app, browser }) => {
  const kept = await openVote(page, app, 'full', 10, SETTING);
  const link = await openRoom(page);
  const [first, ...others] = await Promise.all([joinRoom(browser, link), ...VOTERS.slice(1).map(() => joinRoom(browser, link))]);
  const phones = [first, ...others];
  await expect(page.getByText('10 phones have joined')).toBeVisible();
  if (IS_INSECURE) expect(await Promise.all(phones.map((phone) => phone.page.evaluate(() => isSecureContext)))).toEqual(phones.map(() => false));
  for (const [at, phone] of phones.entries()) await sayRole(phone, NAMES[roles[at] ?? ''] ?? '');
  await expectAccessible(first.page);

  await Promise.all([voteByKeys(first, VOTERS[0] ?? []), ...others.map((phone, at) => voteFast(phone, VOTERS[at + 1] ?? []))]);
  for (const phone of phones) await expect(questionOn(phone)).toHaveText('You have voted on all 30');
  await expect(page.getByText('10 of 10 have finished')).toBeVisible();
  await expect(statusOn(first)).toHaveText('Vote counted');

  await reveal(page);
  for (const phone of phones) await expect(questionOn(phone)).toHaveText('The votes are shown');
  const voting = await askHost<Voting>(page, 'readVoting', kept.id, kept.round);
  const states = { level: null, unknown: 'unknown', NA: 'not-applicable' } as const;
  const shown = Object.entries(voting.votes?.questions ?? {}).map(([id, vote]) => [id, vote.first.item, vote.first.status]);
  expect(shown).toEqual(Object.entries(wanted.items).map(([id, { state, level, status }]) => [id, states[state] ?? level, status]));
  expect(voting.boxes[0]?.slips.map(({ way, isSealed }) => [way, isSealed])).toEqual(VOTERS.map(() => ['phone', true]));
  const queue = page.getByRole('list').filter({ has: page.getByRole('link', { name: 'When to pass it up' }) }).getByRole('link');
  await expect(queue).toContainText(wanted.discussion_queue.map((id) => findQuestion(BUILT_IN, id)?.title.en ?? ''));
  await expect(queue.first()).toContainText('Two camps');

  await pressOn(page, buttonOf(page, 'Work out role groups'));
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Work out role groups' }));
  await expect(page.getByText('Role groups are worked out, and the first vote takes no more votes.')).toBeVisible();
  const complete = await askHost<Voting>(page, 'readVoting', kept.id, kept.round);
  expect(complete.votes?.roles?.groups).toEqual([{ group: 'senior', people: 3 }, { group: 'front-line', people: 4 }, { group: 'other', people: 3 }]);
  const ofTrust = complete.votes?.roles?.dimensions.find(({ dimension }) => dimension === 'trust');
  expect(ofTrust?.means).toMatchObject([{ group: 'senior', mean: rounded(gap.mean_a, 1) }, { group: 'front-line', mean: rounded(gap.mean_b, 1) }, { group: 'other' }]);
  expect(ofTrust?.gap).toEqual({ higher: 'senior', lower: 'front-line', size: rounded(gap.gap, 1), p: rounded(gap.p_two_sided, 3), label: 'clear' });

  await pressOn(page, buttonOf(page, 'Close the room'));
  for (const phone of phones) await expect(questionOn(phone)).toHaveText('The room is closed');
  await putAway(phones, true);
});

/** None of the figures of the case is half of anything, so that rounding is the same either way. */
function rounded(value: number, places: number): number {
  return Number(value.toFixed(places));
}
