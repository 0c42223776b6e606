/** Journeys through each way to vote on one laptop, by keyboard alone. */

import { expectAccessible, pressOn, reach, typeInto } from '../support/access.ts';
import { expect, journey } from '../support/journey.ts';
import {
  askHost, ballotOf, buttonOf, countOf, countsOn, expectRevealed, openVote, passKeyboard, reveal, rowOf, showWorkshop, typeSlip, type VoteKey,
} from '../support/workshop.ts';
import type { Opened } from '../../electron/api.ts';
import type { Voting } from '../../electron/voting.ts';

/** Fifteen votes of the quick form. */
const THREES: readonly VoteKey[] = Array.from({ length: 15 }, () => '3');

journey('the keyboard goes round: a blank screen between two voters, and nothing of the one before in any place', async ({ page, app }) => {
  const kept = await openVote(page, app, 'quick', 3);
  const [before, title] = [page.url(), await page.title()];
  await pressOn(page, buttonOf(page, 'Pass the keyboard'));
  const ballot = ballotOf(page);
  await expect(ballot.getByRole('heading', { name: 'The next person presses “Start your vote”' })).toBeFocused();
  expect(await ballot.boundingBox()).toEqual({ x: 0, y: 0, ...page.viewportSize() });
  await expectAccessible(page);

  await pressOn(page, ballot.getByRole('button', { name: 'Start your vote' }));
  await page.keyboard.press('4');
  await expect(ballot.getByRole('status')).toHaveText('Kept');
  await expect(ballot.getByRole('radio', { checked: true })).toHaveCount(1);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('D');
  await page.keyboard.press('ArrowRight');
  await expect(ballot.getByText('Question 3 of 15')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(ballot.getByRole('radio', { name: /^Don’t know/ })).toBeChecked();
  await page.keyboard.press('2');
  await page.keyboard.press('Control+z');
  await expect(ballot.getByRole('radio', { checked: true })).toHaveCount(1);
  await page.keyboard.press('Escape');
  for (let question = 2; question <= 15; question += 1) await page.keyboard.press('Enter');
  await expect(ballot.getByRole('heading', { name: 'Your vote is not finished yet' })).toBeFocused();
  await expect(ballot.getByText('You have given 2 of 15. 13 are blank. A blank counts as no vote. You can go back to any question. Once you finish, you cannot.')).toBeVisible();
  await expectAccessible(page);
  await pressOn(page, ballot.getByRole('button', { name: 'Go to the first blank one' }));
  await expect(ballot.getByText('Question 3 of 15')).toBeVisible();
  for (let question = 3; question <= 15; question += 1) {
    await page.keyboard.press('5');
    await page.keyboard.press('Enter');
  }
  await pressOn(page, ballot.getByRole('button', { name: 'Finish your vote' }));
  await expect(ballot.getByRole('heading', { name: 'Thank you. Hand the keyboard on.' })).toBeFocused();
  await expect(ballot.getByRole('status')).toHaveText('Vote kept. 2 still to vote.');

  await page.reload();
  await pressOn(page, ballotOf(page).getByRole('button', { name: 'Start your vote' }));
  await expect(ballot.getByText('Question 1 of 15')).toBeVisible();
  await expect(ballot.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.goBack();
  await expect(ballot).toBeHidden();
  await expect(countOf(page)).toContainText('1 of 3 has finished');
  await page.goForward();
  await expect(ballot.getByRole('heading', { name: 'The next person presses “Start your vote”' })).toBeVisible();
  await expect(ballot.getByRole('radio')).toHaveCount(0);
  expect([page.url(), await page.title()]).toEqual([before, title]);
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toMatch(/choice|votes|given/);

  await passKeyboard(page, THREES, 'Vote kept. 1 still to vote.');
  await passKeyboard(page, THREES, 'Vote kept.');
  await expect(ballot.getByRole('heading', { name: 'Thank you. Everybody has voted.' })).toBeVisible();
  await pressOn(page, ballot.getByRole('button', { name: 'Facilitator: back to the workshop' }));
  await expect(buttonOf(page, 'Pass the keyboard')).toBeFocused();
  await expect(countOf(page)).toContainText('3 of 3 have finished');
  await expectAccessible(page);
  await reveal(page);
  expect(await countsOn(page, kept, 'P1')).toEqual({ levels: [0, 0, 2, 1, 0], unknown: 0, notApplicable: 0 });
});

journey('paper slips are typed in shuffled: the same slip asks, the wrong one is taken back, and one can be changed', async ({ page, app }) => {
  const kept = await openVote(page, app, 'full', 3);
  await pressOn(page, buttonOf(page, 'Type in paper slips'));
  await expect(page.getByText('Shuffle the slips first, so that nobody can tell whose is whose.', { exact: false })).toBeVisible();
  await pressOn(page, buttonOf(page, 'Keep this slip'));
  await expect(page.getByText('Nothing is typed in yet. Choose at least one level, then keep the slip.')).toBeVisible();
  await typeSlip(page, '3 2 D 5 1');
  await expect(page.getByText('5 of 30 rows have a vote.')).toBeVisible();
  await expectAccessible(page);
  await pressOn(page, buttonOf(page, 'Keep this slip'));
  await expect(page.getByText('Slip kept. One slip is typed in.')).toBeVisible();
  await expect(rowOf(page, 'P1').getByRole('radio', { name: 'Level 1, Not yet' })).toBeFocused();
  await expect(page.getByRole('main').getByRole('radio', { checked: true }).and(page.locator('.slip-row input'))).toHaveCount(0);

  await typeSlip(page, '3 2 D 5 1');
  await pressOn(page, buttonOf(page, 'Keep this slip'));
  const same = page.getByRole('dialog', { name: 'The very same slip is here already' });
  await expect(same.getByRole('button', { name: 'Do not keep it' })).toBeFocused();
  await pressOn(page, same.getByRole('button', { name: 'Keep it all the same' }));
  await expect(page.getByText('Slip kept. 2 slips are typed in.')).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Take this slip back' }));
  await expect(page.getByText('The slip is taken back')).toBeVisible();
  await expect(countOf(page)).toContainText('1 of 3 has finished');
  await pressOn(page, page.getByRole('button', { name: 'Put it back' }));
  await expect(countOf(page)).toContainText('2 of 3 have finished');
  await typeSlip(page, '3 2 D 5 1');
  await pressOn(page, buttonOf(page, 'Keep this slip'));
  await expect(same).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('The second slip is not kept')).toBeVisible();
  await expect(countOf(page)).toContainText('2 of 3 have finished');

  await pressOn(page, page.getByRole('button', { name: /^Look at it: Slip / }).first());
  await expect(page.getByRole('heading', { name: /^Slip [0-9a-z]{4}, as it was typed in$/ })).toBeVisible();
  await expect(rowOf(page, 'P3').getByRole('radio', { name: 'Don’t know' })).toBeChecked();
  await reach(page, rowOf(page, 'P3').getByRole('radio', { name: 'Don’t know' }));
  await page.keyboard.press('4');
  await pressOn(page, buttonOf(page, 'Keep the changes'));
  await expect(page.getByText('The slip is changed')).toBeVisible();
  await reach(page, rowOf(page, 'C3').getByRole('radio').first());
  await page.keyboard.press('n');
  await expect(rowOf(page, 'C3').getByRole('radio', { name: 'Does not apply' })).toBeChecked();
  await page.keyboard.press('Delete');
  await expect(rowOf(page, 'C3').getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('2');
  await pressOn(page, buttonOf(page, 'Keep this slip'));
  await expect(countOf(page)).toContainText('3 of 3 have finished');
  await typeSlip(page, '1');
  await pressOn(page, buttonOf(page, 'Keep this slip'));
  await expect(page.getByText(/^That would be more votes than people: 3 people vote/)).toBeVisible();
  const half = page.getByRole('dialog', { name: 'Leave this slip half typed?' });
  const aways = [buttonOf(page, 'Put the slips away'), buttonOf(page, 'Show of cards'), page.getByRole('button', { name: 'Set up' }), buttonOf(page, 'Reveal the votes'), page.getByRole('button', { name: /^Look at it: Slip / }).first()];
  for (const away of aways) {
    await pressOn(page, away);
    await expect(half.getByRole('button', { name: 'Go on typing' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(rowOf(page, 'P1').getByRole('radio', { name: 'Level 1, Not yet' })).toBeChecked();
  }
  await page.evaluate(() => history.back());
  await expect(half.getByRole('button', { name: 'Go on typing' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'P1').getByRole('radio', { name: 'Level 1, Not yet' })).toBeChecked();
  await pressOn(page, buttonOf(page, 'Put the slips away'));
  await pressOn(page, half.getByRole('button', { name: 'Leave without keeping it' }));
  await expect(page.getByText('Shuffle the slips first', { exact: false })).toBeHidden();
  await reveal(page);
  expect(await countsOn(page, kept, 'P1')).toBeNull();
  expect((await askHost<Voting>(page, 'readVoting', kept.id, kept.round)).votes?.questions['P3']?.first.cast).toBe(2);
});

journey('a show of cards is typed in as counts: more than there are voters is refused beside the row', async ({ page, app }) => {
  const kept = await openVote(page, app, 'quick', 9);
  await pressOn(page, buttonOf(page, 'Show of cards'));
  const row = page.getByRole('group', { name: /^P1 / });
  await typeInto(page, row.getByLabel('Level 2'), '7');
  await typeInto(page, row.getByLabel('Don’t know'), '3');
  await page.keyboard.press('Enter');
  await expect(row.getByText(/^That would be more votes than people: 9 people vote/)).toBeVisible();
  await expect(row.getByRole('status')).toHaveText('10 of 9 cards Not kept yet');
  await expect(page.getByRole('group', { name: /^P2 / }).getByLabel('Level 1')).toBeFocused();
  await expectAccessible(page);
  await typeInto(page, row.getByLabel('Don’t know'), 'two');
  await page.keyboard.press('Enter');
  await expect(row.getByText('Type whole numbers from 0 to 300.')).toBeVisible();
  await typeInto(page, row.getByLabel('Don’t know'), '2');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('status')).toHaveText('9 of 9 cards Kept');
  await typeInto(page, row.getByLabel('Level 2'), '5');
  await typeInto(page, row.getByLabel('Level 5'), '2');
  await reach(page, buttonOf(page, 'Put the cards away'));
  await expect(row.getByRole('status')).toHaveText('9 of 9 cards Kept');
  await pressOn(page, buttonOf(page, 'Reveal the votes'));
  await expect(page.getByText('9 people have not finished.', { exact: false })).toBeVisible();
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Reveal the votes' }));
  await expectRevealed(page);
  expect(await countsOn(page, kept, 'P1')).toEqual({ levels: [0, 5, 0, 0, 2], unknown: 2, notApplicable: 0 });
});

journey('in a rehearsal the made-up people vote', async ({ page, app }) => {
  await app.open(page);
  const { assessment, revision } = await askHost<Opened>(page, 'addRehearsal', 'en');
  const kept = { id: assessment.id, round: assessment.rounds[0]?.id ?? '' };
  await askHost(page, 'changeAssessment', kept.id, revision, { kind: 'set-workshop', round: kept.round, workshop: { ...assessment.rounds[0]?.workshop, stage: 'vote' } });
  await showWorkshop(page, kept);
  await expectAccessible(page);
  await pressOn(page, buttonOf(page, 'Let the made-up people vote'));
  await expect(page.getByText('The made-up people have voted')).toBeVisible();
  await expect(countOf(page)).toContainText('10 of 10 have finished');
  await reveal(page);
});
