/** Journeys through what goes wrong in a room while it votes: people who come late or leave, a killed app, two windows, one voter and thirty. */

import { expectAccessible, pressOn, typeInto } from '../support/access.ts';
import { expect, journey } from '../support/journey.ts';
import {
  askHost, ballotOf, buttonOf, countOf, countsOn, expectRevealed, openVote, passKeyboard, reveal, showWorkshop, typeSlip, voteAll, type VoteKey,
} from '../support/workshop.ts';
import type { Opened } from '../../electron/api.ts';
import type { Voting } from '../../electron/voting.ts';

/** Fifteen votes of the quick form. */
const THREES: readonly VoteKey[] = Array.from({ length: 15 }, () => '3');

journey('somebody comes late and somebody leaves half way: the reveal asks, and says what counts', async ({ page, app }) => {
  const kept = await openVote(page, app, 'quick', 3);
  await pressOn(page, buttonOf(page, 'Reveal the votes'));
  await expect(page.getByText('Nobody has voted yet. Choose one of the ways to vote first.')).toBeVisible();
  await pressOn(page, buttonOf(page, 'Hide the count'));
  await expect(countOf(page)).toHaveText(/^The count is hidden/);
  await pressOn(page, buttonOf(page, 'Show the count'));
  await pressOn(page, buttonOf(page, 'One more person'));
  await expect(page.getByText('4 people vote now')).toBeVisible();
  await pressOn(page, buttonOf(page, 'Pass the keyboard'));
  await passKeyboard(page, THREES, 'Vote kept. 3 still to vote.');
  await passKeyboard(page, THREES, 'Vote kept. 2 still to vote.');
  const ballot = ballotOf(page);
  for (const key of ['2', '4'] as const) {
    await pressOn(page, ballot.getByRole('button', { name: 'Start your vote' }));
    await page.keyboard.press(key);
    await expect(ballot.getByRole('status')).toHaveText('Kept');
    // It is the facilitator who said that one more votes, and nobody can take that back from here.
    await page.keyboard.press('Control+z');
    await pressOn(page, ballot.getByRole('button', { name: 'Stop here and go on later' }));
  }
  await expect(ballot.getByRole('heading', { name: 'Whoever has begun goes on' })).toBeVisible();
  await expect(ballot.getByRole('button', { name: 'Go on with a vote that was begun' })).toHaveCount(2);
  await expect(ballot.getByRole('button', { name: 'Start your vote' })).toBeHidden();
  await pressOn(page, ballot.getByRole('button', { name: 'Facilitator: back to the workshop' }));
  await expect(page.getByRole('heading', { name: '2 votes were begun and not finished' })).toBeVisible();
  await expectAccessible(page);
  await pressOn(page, page.getByRole('button', { name: /^Take it out/ }).first());
  await expect(page.getByRole('dialog', { name: 'Take this vote out?' }).getByRole('button', { name: 'Leave it here' })).toBeFocused();
  await expect(page.getByText('It has one choice that nobody has seen. It will be gone for good.')).toBeVisible();
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Take it out' }));
  await expect(page.getByRole('heading', { name: 'One vote was begun and not finished' })).toBeFocused();
  await pressOn(page, page.getByRole('button', { name: /^Count what they gave/ }));
  await expect(countOf(page)).toContainText('3 of 4 have finished');
  await pressOn(page, buttonOf(page, 'Reveal the votes'));
  const asked = page.getByRole('dialog', { name: 'Reveal the votes now?' });
  await expect(asked.getByText('One person has not finished. What they gave so far counts, and a blank counts as no vote.')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await pressOn(page, buttonOf(page, 'Pass the keyboard'));
  await passKeyboard(page, THREES, 'Vote kept.');
  await pressOn(page, ballot.getByRole('button', { name: 'Facilitator: back to the workshop' }));
  await reveal(page);
  const counts = await countsOn(page, kept, 'P1');
  // Which of the two was taken out, nobody knows.
  expect([[0, 1, 3, 0, 0], [0, 0, 3, 1, 0]]).toContainEqual(counts?.levels);
});

journey('the app is killed in the middle of a vote: what was called kept is there, stays hidden, and is gone on with', async ({ page, app }) => {
  const kept = await openVote(page, app, 'quick', 3);
  await pressOn(page, buttonOf(page, 'Pass the keyboard'));
  await passKeyboard(page, THREES, 'Vote kept. 2 still to vote.');
  await passKeyboard(page, THREES, 'Vote kept. 1 still to vote.');
  const ballot = ballotOf(page);
  await pressOn(page, ballot.getByRole('button', { name: 'Start your vote' }));
  for (const key of ['5', 'Enter', 'Enter', '1']) await page.keyboard.press(key);
  await expect(ballot.getByText('Question 3 of 15')).toBeVisible();
  await expect(ballot.getByRole('status')).toHaveText('Kept');
  await app.restart();
  await app.open(page);
  await showWorkshop(page, kept);
  await expect(countOf(page)).toContainText('2 of 3 have finished');
  await expect(page.getByText('2 of 15 questions given')).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: /^Go on with it/ }));
  await expect(ballot.getByText('Question 2 of 15')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(ballot.getByText('You gave this one before. It stays as it is, unless you choose again.')).toBeVisible();
  await expect(ballot.getByRole('radio', { checked: true })).toHaveCount(0);
  for (let question = 1; question <= 15; question += 1) await page.keyboard.press('Enter');
  await expect(ballot.getByText('You have given 2 of 15.', { exact: false })).toBeVisible();
  await pressOn(page, ballot.getByRole('button', { name: 'Finish your vote' }));
  await expect(ballot.getByRole('status')).toHaveText('Vote kept.');
  await pressOn(page, ballot.getByRole('button', { name: 'Facilitator: back to the workshop' }));
  await reveal(page);
  expect(await countsOn(page, kept, 'P1')).toEqual({ levels: [0, 0, 2, 0, 1], unknown: 0, notApplicable: 0 });
  expect(await countsOn(page, kept, 'P4')).toEqual({ levels: [1, 0, 2, 0, 0], unknown: 0, notApplicable: 0 });
});

journey('two facilitator windows cannot lose or double a vote', async ({ page, app, context }) => {
  const kept = await openVote(page, app, 'quick', 2);
  const other = await context.newPage();
  await other.goto(page.url());
  await pressOn(page, buttonOf(page, 'Pass the keyboard'));
  await pressOn(other, buttonOf(other, 'Pass the keyboard'));
  await voteAll(page, THREES);
  await voteAll(other, THREES);
  await pressOn(other, ballotOf(other).getByRole('button', { name: 'Finish your vote' }));
  await pressOn(page, ballotOf(page).getByRole('button', { name: 'Finish your vote' }));
  await expect(ballotOf(page).getByRole('heading', { name: 'Thank you. Everybody has voted.' })).toBeVisible();
  await pressOn(page, ballotOf(page).getByRole('button', { name: 'Facilitator: back to the workshop' }));
  await expect(countOf(page)).toContainText('2 of 2 have finished');
  // The other window has not heard of the last vote: there is no place for a third.
  const late = ballotOf(other);
  if (await late.getByRole('button', { name: 'Start your vote' }).isVisible()) {
    await pressOn(other, late.getByRole('button', { name: 'Start your vote' }));
    await other.keyboard.press('1');
    await expect(late.getByRole('status')).toContainText('Not kept yet. This question has as many votes as there are people.');
  }
  await reveal(page);
  expect((await askHost<Voting>(page, 'readVoting', kept.id, kept.round)).votes?.voters).toBe(2);
});

journey('a room of one votes and reveals, and so does a room of thirty, by cards and by slips', async ({ page, app }) => {
  const one = await openVote(page, app, 'quick', 1);
  await pressOn(page, buttonOf(page, 'Pass the keyboard'));
  await passKeyboard(page, THREES, 'Vote kept.');
  await pressOn(page, ballotOf(page).getByRole('button', { name: 'Facilitator: back to the workshop' }));
  await reveal(page);
  expect((await askHost<Voting>(page, 'readVoting', one.id, one.round)).votes?.questions['P1']?.first.item).toBe(3);

  await openVote(page, app, 'quick', 300);
  await expect(buttonOf(page, 'One person fewer')).toBeVisible();
  await expect(buttonOf(page, 'One more person')).toBeHidden();
  const thirty = await openVote(page, app, 'quick', 30);
  await pressOn(page, buttonOf(page, 'Show of cards'));
  const rows = page.getByRole('group').filter({ has: page.getByLabel('Level 4') });
  await expect(rows).toHaveCount(15);
  for (let row = 0; row < 15; row += 1) {
    await typeInto(page, rows.nth(row).getByLabel('Level 4'), '29');
    await page.keyboard.press('Enter');
  }
  await expect(countOf(page)).toContainText('29 of 30 have finished');
  await pressOn(page, buttonOf(page, 'Type in paper slips'));
  await typeSlip(page, '1 1 1');
  await pressOn(page, buttonOf(page, 'Keep this slip'));
  await expect(countOf(page)).toContainText('30 of 30 have finished');
  await reveal(page);
  expect(await countsOn(page, thirty, 'P1')).toEqual({ levels: [1, 0, 0, 29, 0], unknown: 0, notApplicable: 0 });
});

journey('Forward in the browser leads to the blank screen, and never into a vote that has been finished', async ({ page, app }) => {
  const kept = await openVote(page, app, 'quick', 2);
  await pressOn(page, buttonOf(page, 'Pass the keyboard'));
  const ballot = ballotOf(page);
  await pressOn(page, ballot.getByRole('button', { name: 'Start your vote' }));
  await page.keyboard.press('4');
  await expect(ballot.getByRole('status')).toHaveText('Kept');
  await pressOn(page, ballot.getByRole('button', { name: 'Stop here and go on later' }));
  await pressOn(page, ballot.getByRole('button', { name: 'Facilitator: back to the workshop' }));
  await pressOn(page, page.getByRole('button', { name: /^Go on with it/ }));
  for (const key of ['3', '3']) {
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
  }
  await page.goBack();
  await expect(ballot).toBeHidden();
  await page.goForward();
  await expect(ballot.getByRole('button', { name: 'Start your vote' })).toBeVisible();
  const { boxes } = await askHost<Voting>(page, 'readVoting', kept.id, kept.round);
  expect(boxes[0]?.slips.map(({ given }) => given.length)).toEqual([3]);
});

journey('a round cannot close over a late vote: the way to it is one press', async ({ page, app }) => {
  const kept = await openVote(page, app, 'quick', 2);
  const slip = { isNew: true, way: 'paper', votes: { P1: 3, A1: 3 }, isFinished: true, isSecondMeant: true };
  await askHost(page, 'putSlip', kept.id, kept.round, 'first', { ...slip, id: 'one' });
  await askHost(page, 'openBox', kept.id, kept.round, 'first');
  await askHost(page, 'putSlip', kept.id, kept.round, 'first', { ...slip, id: 'late' });
  const { revision } = await askHost<Opened>(page, 'readAssessment', kept.id);
  await askHost(page, 'changeAssessment', kept.id, revision, { kind: 'set-workshop', round: kept.round, workshop: { stage: 'act', voters: 2, isRevealed: true, pulled: [], roles: null } });
  await page.reload();
  await pressOn(page, buttonOf(page, 'Close the round'));
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Go to the workshop' }));
  await expect(page.getByText('Only one vote is new. The change in the counts will tell the room what that person chose.')).toBeVisible();
  await pressOn(page, buttonOf(page, 'Reveal with the new votes'));
  await expectRevealed(page);
});
