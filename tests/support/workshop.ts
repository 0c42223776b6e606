/** A workshop in a journey: begun over the page's own calls where a journey has its eyes on what comes after, and voted in by keyboard. */

import { expect, type Locator, type Page } from '@playwright/test';
import type { Form, QuestionId } from '../../assessments/questionnaire-model.ts';
import type { RoleSetting, Tally } from '../../assessments/workshop-model.ts';
import type { Opened } from '../../electron/api.ts';
import type { Voting } from '../../electron/voting.ts';
import { pressOn, reach } from './access.ts';
import type { RunningApp } from './journey.ts';

/** Where a workshop is kept. */
export interface Kept {
  readonly id: string;
  readonly round: string;
}

/** What is pressed on one question of a vote; a blank leaves it open. */
export type VoteKey = '1' | '2' | '3' | '4' | '5' | 'D' | 'N' | ' ';

/** Asks the host for something, as the page does; what comes back is the value of its answer. */
export async function askHost<Value>(page: Page, name: string, ...args: readonly unknown[]): Promise<Value> {
  const answer = await page.evaluate(
    async (call) => {
      const response = await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(call) });
      const { value }: { readonly value: unknown } = await response.json();
      return JSON.stringify(value);
    },
    { name, args },
  );
  const read: { readonly ok: boolean; readonly value: Value } = JSON.parse(answer);
  if (!read.ok) throw new Error(`${name} answered ${answer}`);
  return read.value;
}

/** Begins a workshop that is about to vote, and comes to its page. Nobody is asked for a role group, unless that is set. */
export async function openVote(page: Page, app: RunningApp, form: Form, voters: number, roles: RoleSetting | null = null): Promise<Kept> {
  await app.open(page);
  const { assessment, revision } = await askHost<Opened>(page, 'createAssessment', { name: 'Cwm Tawel Housing', form });
  const kept = { id: assessment.id, round: assessment.rounds[0]?.id ?? '' };
  await askHost(page, 'changeAssessment', kept.id, revision, { kind: 'set-workshop', round: kept.round, workshop: { stage: 'vote', voters, isRevealed: false, pulled: [], roles } });
  await showWorkshop(page, kept);
  return kept;
}

/** Comes to the page of a workshop, in this window or after the app was started again. */
export async function showWorkshop(page: Page, { id }: Kept): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/a/${id}/now/workshop`);
  await expect(page.getByRole('heading', { level: 1, name: 'Workshop' })).toBeVisible();
}

/** The whole screen of one voter. */
export function ballotOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Your vote' });
}

/** One voter: starts, presses a key for each question and Enter to go on, and comes to the look over the vote. */
export async function voteAll(page: Page, keys: readonly VoteKey[]): Promise<void> {
  await pressOn(page, ballotOf(page).getByRole('button', { name: 'Start your vote' }));
  await expect(ballotOf(page).getByText(`Question 1 of ${keys.length}`)).toBeVisible();
  for (const key of keys) {
    if (key !== ' ') await page.keyboard.press(key);
    await page.keyboard.press('Enter');
  }
}

/** One voter from start to end. `said` is what the blank screen says then. */
export async function passKeyboard(page: Page, keys: readonly VoteKey[], said: string): Promise<void> {
  await voteAll(page, keys);
  await pressOn(page, ballotOf(page).getByRole('button', { name: 'Finish your vote' }));
  await expect(ballotOf(page).getByRole('status')).toHaveText(said);
}

/** What the host has counted on a question in the first vote, as it may be shown in the room. */
export async function countsOn(page: Page, { id, round }: Kept, question: QuestionId): Promise<Tally | null | undefined> {
  const { votes } = await askHost<Voting>(page, 'readVoting', id, round);
  return votes?.questions[question]?.first.counts;
}

/** A button of the page itself. */
export function buttonOf(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('button', { name, exact: true });
}

/** Where it stands how many have finished. */
export function countOf(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /have finished|has finished|is hidden/ });
}

/** The row of a question in a paper slip. */
export function rowOf(page: Page, question: string): Locator {
  return page.getByRole('group', { name: new RegExp(`^${question} `) });
}

/** Types a slip from its first row on, a key and Enter for each row. */
export async function typeSlip(page: Page, keys: string): Promise<void> {
  await reach(page, rowOf(page, 'P1').getByRole('radio', { name: 'Level 1, Not yet' }));
  for (const key of keys.split(' ')) {
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
  }
}

/** Reveals a vote in which everybody has finished. */
export async function reveal(page: Page): Promise<void> {
  await pressOn(page, buttonOf(page, 'Reveal the votes'));
  await expectRevealed(page);
}

/** The workshop has gone on to the reveal. */
export async function expectRevealed(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Steps of the workshop' }).locator('[aria-current="step"]')).toHaveText(/Reveal/);
}
