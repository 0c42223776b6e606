/** Role groups in a workshop: asked of those who wish to say, worked out once, and nothing anywhere of a group that is too small. */

import type { Page } from '@playwright/test';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import type { RoleGroup, RoleSetting } from '../../assessments/workshop-model.ts';
import type { Opened } from '../../electron/api.ts';
import { chooseOption, expectAccessible, lookInLightOnly, pressOn, typeInto } from '../support/access.ts';
import { expect, journey } from '../support/journey.ts';
import { expectSaved } from '../support/walk.ts';
import { askHost, ballotOf, buttonOf, expectRevealed, showWorkshop, typeSlip, type Kept } from '../support/workshop.ts';

const asking = (page: Page) => page.getByRole('group', { name: 'Role groups' });
const least = (page: Page) => page.getByRole('textbox', { name: 'Smallest group that is shown' });
const reason = (page: Page) => page.getByRole('textbox', { name: 'Why groups of fewer than 5 may be shown' });

/** A vote on the fifteen questions of the quick form: `first` on the first of each dimension, `others` on the two after it. */
function votes(first: number, others: number): Readonly<Record<string, number>> {
  return Object.fromEntries(questionsOf(BUILT_IN, 'quick').map(({ id }, at) => [id, at % 3 === 0 ? first : others]));
}

async function vote(page: Page, { id, round }: Kept, role: RoleGroup, all: readonly Readonly<Record<string, number>>[]): Promise<void> {
  for (const [at, each] of all.entries()) {
    await askHost(page, 'putSlip', id, round, 'first', { id: `${role}-${at}`, isNew: true, way: 'keyboard', role, votes: each, isFinished: true, isSecondMeant: true });
  }
}

/** Five, two of one kind and three of the other. */
const COMMUNICATIONS = [votes(3, 4), votes(5, 4), votes(3, 4), votes(5, 4), votes(3, 4)];
const FRONT_LINE = [votes(1, 2), votes(3, 2), votes(1, 2), votes(3, 2), votes(1, 2)];

journey('are asked for with a warning where they are small, worked out when nobody else may vote, and the small ones are nowhere', async ({ page, app }, info) => {
  info.setTimeout(90_000);
  lookInLightOnly(page);
  await app.open(page);
  const { assessment } = await askHost<Opened>(page, 'createAssessment', { name: 'Cwm Tawel Housing', form: 'quick' });
  const kept = { id: assessment.id, round: assessment.rounds[0]?.id ?? '' };
  await showWorkshop(page, kept);
  await typeInto(page, page.getByRole('textbox', { name: 'How many people vote' }), '13');
  await pressOn(page, asking(page).getByRole('checkbox', { name: 'Ask voters for their role group' }), 'Space');
  await typeInto(page, least(page), '2');
  await pressOn(page, buttonOf(page, 'Start voting'));
  await expect(least(page)).toBeFocused();
  await expect(asking(page)).toContainText('Give a whole number from 3 to 10.');
  await typeInto(page, least(page), '3');
  await pressOn(page, buttonOf(page, 'Start voting'));
  await expect(reason(page)).toBeFocused();
  await expect(asking(page).getByRole('status')).toContainText('“We show the averages of groups of 3 people or more.');
  await expect(asking(page).getByRole('status')).toContainText('Until you write down a reason, only groups of 5 people or more are shown.');
  await expectAccessible(page);
  await page.keyboard.type('Everybody agreed to it beforehand');
  await page.keyboard.press('Tab');
  await expect(asking(page).getByRole('status')).not.toContainText('Until you write down a reason');
  await expectSaved(page);
  expect(await settingOf(page, kept)).toEqual({ least: 3, reason: 'Everybody agreed to it beforehand' });
  await typeInto(page, least(page), '5');
  await page.keyboard.press('Tab');
  await expect(reason(page)).toBeHidden();
  await pressOn(page, buttonOf(page, 'Start voting'));
  await expectSaved(page);
  expect(await settingOf(page, kept)).toEqual({ least: 5, reason: '' });

  // Six of the front line, five of communications, two senior officers.
  await vote(page, kept, 'front-line', FRONT_LINE);
  await vote(page, kept, 'communications', COMMUNICATIONS);
  await vote(page, kept, 'senior', [votes(4, 4)]);
  await pressOn(page, buttonOf(page, 'Pass the keyboard'));
  const ballot = ballotOf(page);
  await pressOn(page, ballot.getByRole('button', { name: 'Start your vote' }));
  const which = ballot.getByRole('group', { name: /^Which group are you in\?/ });
  await expect(which).toContainText('We show only groups of 5 people or more');
  await expect(which.getByRole('radio', { checked: true })).toHaveCount(0);
  await expectAccessible(page);
  await chooseOption(page, which.getByRole('radio', { name: 'Senior officers' }));
  await page.keyboard.press('Enter');
  for (const question of questionsOf(BUILT_IN, 'quick')) {
    await expect(ballot.getByRole('group', { name: question.question.en })).toBeVisible();
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
  }
  await expect(ballot.getByText('Your role group: given')).toBeVisible();
  await pressOn(page, ballot.getByRole('button', { name: 'Choose your role group' }));
  await expect(which.getByRole('radio', { name: 'Senior officers' })).toBeFocused();
  await pressOn(page, ballot.getByRole('button', { name: 'Look over your vote' }));
  await pressOn(page, ballot.getByRole('button', { name: 'Finish your vote' }));
  await pressOn(page, ballot.getByRole('button', { name: 'Facilitator: back to the workshop' }));
  await pressOn(page, buttonOf(page, 'Type in paper slips'));
  await chooseOption(page, page.getByRole('group', { name: 'Role group', exact: true }).getByRole('radio', { name: 'Front-line services' }));
  await typeSlip(page, Array.from({ length: 15 }, (_, at) => (at % 3 === 0 ? '3' : '2')).join(' '));
  await expectAccessible(page);
  await pressOn(page, buttonOf(page, 'Keep this slip'));
  await expect(page.getByText('13 of 13 have finished')).toBeVisible();
  await pressOn(page, buttonOf(page, 'Reveal the votes'));
  await expectRevealed(page);

  await pressOn(page, buttonOf(page, 'Set up'));
  await expect(asking(page)).toContainText('Voters are asked for their role group. Only groups of 5 people or more are shown.');
  await expect(asking(page).getByRole('checkbox')).toHaveCount(0);
  await pressOn(page, buttonOf(page, 'Go back to the votes'));
  await pressOn(page, buttonOf(page, 'Work out role groups'));
  const dialog = page.getByRole('dialog', { name: 'Work out role groups now?' });
  await expect(dialog.getByRole('button', { name: 'Wait for more votes' })).toBeFocused();
  await pressOn(page, dialog.getByRole('button', { name: 'Work out role groups' }));
  await expect(page.getByRole('heading', { name: 'Role groups' })).toBeFocused();
  await expect(page.getByText('Role groups are worked out, and the first vote takes no more votes.')).toBeVisible();
  await expectAccessible(page);
  await pressOn(page, buttonOf(page, 'Vote'));
  await expect(page.getByRole('heading', { name: 'The first vote takes no more votes' })).toBeVisible();
  await expect(buttonOf(page, 'Pass the keyboard')).toHaveCount(0);
  await pressOn(page, buttonOf(page, 'Go back to the reveal'));
  await pressOn(page, page.getByRole('link', { name: 'See role groups' }));
  const main = page.getByRole('main');
  await expect(main).toContainText('Front-line services');
  await expect(main).toContainText('Other roles');
  await expect(main).not.toContainText(/Senior officers|Communications/);
  await expectSmallOnesHidden(page, kept);
});

journey('are worked out by closing the round where nobody has done so, and come back with it when that is undone', async ({ page, app }) => {
  await app.open(page);
  const { assessment, revision } = await askHost<Opened>(page, 'createAssessment', { name: 'Cwm Tawel Housing', form: 'quick' });
  const kept = { id: assessment.id, round: assessment.rounds[0]?.id ?? '' };
  const stage = (name: string, isRevealed: boolean) => ({ kind: 'set-workshop', round: kept.round, workshop: { stage: name, voters: 10, isRevealed, pulled: [], roles: { least: 5, reason: '' } } });
  const begun = await askHost<Opened>(page, 'changeAssessment', kept.id, revision, stage('vote', false));
  await vote(page, kept, 'front-line', FRONT_LINE);
  await vote(page, kept, 'communications', COMMUNICATIONS.slice(0, 3));
  await vote(page, kept, 'senior', [votes(4, 4), votes(4, 5)]);
  await askHost(page, 'openBox', kept.id, kept.round, 'first');
  await askHost(page, 'changeAssessment', kept.id, begun.revision, stage('act', true));
  await showWorkshop(page, kept);
  await pressOn(page, buttonOf(page, 'Close the round'));
  const dialog = page.getByRole('dialog', { name: /^Close the round/ });
  await expect(dialog).toContainText('Role groups are worked out first, from the votes that are there.');
  await pressOn(page, dialog.getByRole('button', { name: 'Close the round' }));
  await expect(page.getByRole('region', { name: 'Notices' }).getByText(/^Round .* closed$/)).toBeVisible();
  await expectSaved(page);
  await expectSmallOnesHidden(page, kept);
  await pressOn(page, page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }));
  await expectSaved(page);
  await expectSmallOnesHidden(page, kept);
  await pressOn(page, buttonOf(page, 'Vote'));
  await expect(page.getByRole('heading', { name: /^The votes were counted on / })).toBeVisible();
  await expect(buttonOf(page, 'Pass the keyboard')).toHaveCount(0);
});

async function settingOf(page: Page, { id }: Kept): Promise<RoleSetting | null | undefined> {
  return (await askHost<Opened>(page, 'readAssessment', id)).assessment.rounds[0]?.workshop?.roles;
}

/** What is known of the votes and what is in the saved file: front-line services and others, and nobody else. */
async function expectSmallOnesHidden(page: Page, { id, round }: Kept): Promise<void> {
  const file = await askHost<{ readonly text: string }>(page, 'readSavedFile', id);
  const text = JSON.stringify(JSON.parse(file.text));
  const voting = JSON.stringify(await askHost(page, 'readVoting', id, round));
  const counted = voting.includes('"front-line"') ? voting : text;
  expect(counted).toContain('"group":"front-line"');
  expect(counted).toContain('"group":"other"');
  for (const told of [text, voting]) expect(told).not.toMatch(/"(senior|communications|role)"/);
}
