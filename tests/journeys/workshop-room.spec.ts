/** Journeys through the room once the votes are revealed: confirming, talking, voting again, agreeing or not, and closing. */

import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import type { QuestionId } from '../../assessments/questionnaire-model.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import type { BoxId, Choice } from '../../assessments/workshop-model.ts';
import type { Opened } from '../../electron/api.ts';
import type { Voting } from '../../electron/voting.ts';
import { expectAccessible, pressOn, typeInto } from '../support/access.ts';
import { expect, journey, type RunningApp } from '../support/journey.ts';
import { expectSaved, goTo } from '../support/walk.ts';
import { askHost, buttonOf, expectRevealed, openVote, showWorkshop, type Kept } from '../support/workshop.ts';

/** Where five people are apart; on everything else they are close. */
const APART: Readonly<Record<QuestionId, readonly Choice[]>> = {
  T2: [1, 1, 4, 5, 5], P4: [1, 2, 3, 4, 5], A1: ['unknown', 'unknown', 'unknown', 2, 3], L1: [2, 2, 3, 4, 4],
};

const headingOf = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const queueOf = (page: Page) => page.getByRole('list').filter({ has: page.getByRole('link', { name: /When to pass it up/ }) });
const stepOf = (page: Page, name: string) => page.getByRole('navigation', { name: 'Steps of the workshop' }).getByRole('button', { name });

/** Keeps one slip for each voter, a list of choices for each question. */
async function fill(page: Page, { id, round }: Kept, box: BoxId, votes: Readonly<Record<QuestionId, readonly Choice[]>>): Promise<void> {
  const voters = Object.values(votes)[0]?.length ?? 0;
  for (let voter = 0; voter < voters; voter += 1) {
    const own = Object.fromEntries(Object.entries(votes).map(([question, choices]) => [question, choices[voter]]));
    await askHost(page, 'putSlip', id, round, box, { id: randomUUID(), isNew: true, way: 'paper', votes: own, isFinished: true, isSecondMeant: true });
  }
}

/** Five people have voted, and their votes are revealed by the facilitator. */
async function openRoom(page: Page, app: RunningApp): Promise<Kept> {
  const kept = await openVote(page, app, 'quick', 5);
  const close: readonly Choice[] = [3, 3, 3, 3, 4];
  await fill(page, kept, 'first', { ...Object.fromEntries(questionsOf(BUILT_IN, 'quick').map(({ id }) => [id, close])), ...APART });
  await page.reload();
  await pressOn(page, buttonOf(page, 'Reveal the votes'));
  await expectRevealed(page);
  return kept;
}

/** All vote again on the question in hand, and the votes are revealed. */
async function voteAgain(page: Page, kept: Kept, act: string, box: BoxId, choices: readonly Choice[]): Promise<void> {
  await pressOn(page, buttonOf(page, act));
  await expect(page.getByRole('heading', { name: /in silence$/ })).toBeVisible();
  await fill(page, kept, box, { [box.slice(0, 2)]: choices });
  // Coming back to the window reads what others have done.
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(page.getByText('5 of 5 have finished')).toBeVisible();
  await pressOn(page, buttonOf(page, 'Reveal the votes'));
}

/** Records what the group agrees on for the question in hand. */
async function agree(page: Page, name: RegExp): Promise<void> {
  await pressOn(page, buttonOf(page, 'Agree a level'));
  await pressOn(page, page.getByRole('radio', { name }), 'Space');
  await pressOn(page, buttonOf(page, 'Record what was agreed'));
}

journey('goes from the reveal over confirming, talking and voting again to a closed round', async ({ page, app }, info) => {
  info.slow();
  const kept = await openRoom(page, app);
  await expect(headingOf(page)).toHaveText('How clear is it when senior staff step into online conversations?');
  await expect(page.getByText('Trust, question T2. First of four to discuss')).toBeVisible();
  await expect(page.getByText('Five votes, on average 1.6 levels from the middle. Nobody chose a level between Not yet and Embedded.')).toBeVisible();
  await expect(page.getByRole('img', { name: /^A strip of dots.*Not yet: two\. .*Embedded: one\. .*Leading: two\.$/ })).toBeVisible();
  await expect(page.getByText('Invite a different view first, if they wish. Senior people last.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: /^(1 Not yet|4 Embedded)$/ })).toHaveCount(2);
  await expect(queueOf(page).getByRole('link')).toHaveText([/^1When to pass it upTwo camps/, /^2Purpose before toolsWide spread/, /^3Open at workNot enough could say/, /^4.*Some spread/]);
  await pressOn(page, page.getByRole('button', { name: 'Show these figures as a table' }));
  await expect(page.getByRole('row', { name: '5 Leading 2' })).toBeVisible();
  await expectAccessible(page);

  // Anybody may pull one out, and it can be put back.
  await pressOn(page, page.getByText('Look at the 11 to confirm'), 'Space');
  await pressOn(page, page.getByRole('button', { name: 'Talk about it: Joined-up service' }));
  await expect(queueOf(page).getByRole('link')).toHaveCount(5);
  await pressOn(page, queueOf(page).getByRole('link', { name: /Joined-up service/ }));
  await expect(headingOf(page)).toBeFocused();
  await expect(page.getByText('Culture, question C6. Fifth of five to discuss')).toBeVisible();
  await pressOn(page, buttonOf(page, 'Put it back'));
  await expect(queueOf(page).getByRole('link')).toHaveCount(4);

  // All that is close in one go, and back.
  await pressOn(page, buttonOf(page, 'Confirm 11 same or close'));
  await expect(page.getByText('11 questions confirmed')).toBeVisible();
  await pressOn(page, page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }));
  await pressOn(page, buttonOf(page, 'Confirm 11 same or close'));
  await expect(page.getByText('11 questions are confirmed.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Questions.*11 of 15 questions have a response/ })).toBeVisible();

  // The closing rule proposes what three quarters chose.
  await pressOn(page, queueOf(page).getByRole('link', { name: /When to pass it up/ }));
  await voteAgain(page, kept, 'Vote again', 'T2.2', [4, 4, 4, 4, 1]);
  await expect(page.getByText('Agreed: Embedded (4 of 5).')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'First vote' })).toBeVisible();
  await expect(page.getByRole('img', { name: /Not yet: two\. .*Embedded: one\. .*Leading: two\.$/ })).toBeVisible();
  await expectAccessible(page);
  await pressOn(page, buttonOf(page, 'Record Embedded as agreed'));
  await expect(page.getByText('T2 agreed: Embedded')).toBeVisible();

  // No agreement after two more votes: two views in a line each.
  await expect(headingOf(page)).toHaveText('Is it clear what each channel is for?');
  await expect(headingOf(page)).toBeFocused();
  await voteAgain(page, kept, 'Vote again', 'P4.2', [1, 1, 3, 5, 5]);
  await expect(page.getByText('Not agreed yet. You can vote once more.')).toBeVisible();
  await voteAgain(page, kept, 'Vote a last time', 'P4.3', [2, 2, 4, 4, 5]);
  await expect(page.getByText('Not agreed in the last vote. Record that, or agree a level by talking.')).toBeVisible();
  await expect(buttonOf(page, 'Vote a last time')).toBeHidden();
  await pressOn(page, buttonOf(page, 'Record “not agreed”'));
  await expect(page.getByLabel('One view')).toBeFocused();
  await page.keyboard.type('Channels follow a plan.');
  await typeInto(page, page.getByLabel('The other view'), 'Channels were opened because others had them.');
  await expectAccessible(page);
  await pressOn(page, buttonOf(page, 'Go on to the next question'));

  // By talking alone: that nobody can say, and a level with its reason.
  await expect(page.getByText('Ask: who could tell us?')).toBeVisible();
  await pressOn(page, buttonOf(page, 'Agree a level'));
  await pressOn(page, buttonOf(page, 'Record what was agreed'));
  await expect(page.getByText('Choose what the group agrees on first.')).toBeVisible();
  await expectAccessible(page);
  await pressOn(page, buttonOf(page, 'Go on talking'));
  await agree(page, /^Don’t know/);
  await expect(page.getByText('Agreed: nobody here can say').first()).toBeVisible();
  await agree(page, /^5 Leading/);
  await expect(page.getByLabel('Why not In place, the majority level?')).toBeFocused();
  await page.keyboard.type('The new chief executive answers herself.');
  await expect(page.getByText('Every question is settled.')).toBeVisible();
  await pressOn(page, buttonOf(page, 'Go on to choose actions'));
  await expect(headingOf(page)).toHaveText('All 15 questions are settled');
  await expectAccessible(page);

  await expectSaved(page);
  const { assessment } = await askHost<Opened>(page, 'readAssessment', kept.id);
  expect(assessment.rounds[0]?.settled).toMatchObject({
    T2: { outcome: 'agreed', reason: '', views: [] },
    P4: { outcome: 'not-agreed', views: ['Channels follow a plan.', 'Channels were opened because others had them.'] },
    A1: { outcome: 'agreed', reason: '' },
    L1: { outcome: 'agreed', reason: 'The new chief executive answers herself.' },
    P1: { outcome: 'confirmed' },
  });
  expect(['T2', 'P4', 'A1', 'L1', 'P1'].map((question) => assessment.rounds[0]?.responses[question]?.answer)).toEqual([
    { kind: 'level', level: 4 }, { kind: 'level', level: 4 }, { kind: 'unknown' }, { kind: 'level', level: 5 }, { kind: 'level', level: 3 },
  ]);

  // The closing keeps counts and results, and the ballots go. Opened again, the counts are still there.
  await pressOn(page, buttonOf(page, 'Close the round'));
  const asked = page.getByRole('dialog', { name: /^Close the round of/ });
  await expect(asked.getByText('We keep the counts and the results of the votes. The votes of each person are then deleted for good.')).toBeVisible();
  await pressOn(page, asked.getByRole('button', { name: 'Close the round' }));
  await expect(page.getByText(/^Round \d{4} closed$/)).toBeVisible();
  await expectSaved(page);
  expect(await askHost<Voting>(page, 'readVoting', kept.id, kept.round)).toEqual({ boxes: [], votes: null, isComplete: false });
  await pressOn(page, page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }));
  await pressOn(page, stepOf(page, 'Discuss'));
  await expect(page.getByText(/^From the votes at closing on \d/)).toBeVisible();
  await pressOn(page, queueOf(page).getByRole('link', { name: /When to pass it up/ }));
  await pressOn(page, buttonOf(page, 'Open it again'));
  await expect(page.getByRole('img', { name: /Embedded: four\. .*Leading: none\.$/ })).toBeVisible();
  await expect(buttonOf(page, 'Vote again')).toBeHidden();
});

journey('stops for lunch and goes on where it was, goes back to the vote, and lets somebody who comes late vote', async ({ page, app }) => {
  const kept = await openRoom(page, app);
  await agree(page, /^4 Embedded/);
  await expect(page.getByLabel('Why not Embedded, the majority level?')).toBeHidden();
  await pressOn(page, buttonOf(page, 'Vote again'));
  await fill(page, kept, 'P4.2', { P4: [3, 3] });
  await app.restart();
  await app.open(page);
  await showWorkshop(page, kept);
  await expect(page.getByRole('heading', { name: 'Vote again, in silence' })).toBeVisible();
  await expect(page.getByText('2 of 5 have finished')).toBeVisible();
  await pressOn(page, buttonOf(page, 'Stop this vote'));
  await pressOn(page, page.getByRole('dialog', { name: 'Stop this vote?' }).getByRole('button', { name: 'Stop this vote' }));
  await expect(buttonOf(page, 'Vote again')).toBeVisible();

  await pressOn(page, stepOf(page, 'Vote'));
  await expect(headingOf(page)).toBeFocused();
  await pressOn(page, buttonOf(page, 'One more person'));
  await expectSaved(page);
  await fill(page, kept, 'first', { P4: [4], A1: [2], T2: [5] });
  await pressOn(page, stepOf(page, 'Discuss'));
  await expect(page.getByText('One vote has come in since the reveal.')).toBeVisible();
  await pressOn(page, buttonOf(page, 'Reveal with the new votes'));
  await expect(page.getByText('The new votes count now')).toBeVisible();
  await expect(page.getByText(/^Six votes, on average/)).toBeVisible();
  await expect(queueOf(page).getByRole('link', { name: /When to pass it up.*Agreed: Embedded/ })).toBeVisible();

  // Before the reveal, and after it, levels are not given on the page of a question.
  await goTo(page, 'Questions');
  await expect(page.getByText('This round is answered in a workshop, so its levels come from the votes.', { exact: false })).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Don’t know/ })).toBeDisabled();
  await goTo(page, 'Results');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

journey('shows two facilitators the same room, and asks where both settle one question', async ({ page, app, context }) => {
  const kept = await openRoom(page, app);
  const other = await context.newPage();
  await app.open(other);
  await showWorkshop(other, kept);
  await expect(buttonOf(other, 'Agree a level')).toBeVisible();
  await agree(page, /^4 Embedded/);
  await expectSaved(page);
  await agree(other, /^1 Not yet/);
  const asked = other.getByRole('dialog', { name: 'Which one do you want to keep?' });
  await expect(asked.getByText('Embedded; agreed')).toBeVisible();
  await expect(asked.getByText('Not yet; agreed')).toBeVisible();
  await expectAccessible(other);
  await pressOn(other, asked.getByRole('button', { name: 'Keep the other one' }));
  await expect(queueOf(other).getByRole('link', { name: /When to pass it up.*Agreed: Embedded/ })).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(queueOf(page).getByRole('link', { name: /When to pass it up.*Agreed: Embedded/ })).toBeVisible();
});
