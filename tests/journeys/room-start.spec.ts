/** From the library to the first votes on three phones, by somebody who has never seen Soundings and does what the screen says. */

import { expectAccessible } from '../support/access.ts';
import { expect, journey } from '../support/journey.ts';
import { IS_INSECURE, joinRoom, putAway, questionOn, readLink, statusOn, voteOn } from '../support/room.ts';
import { buttonOf } from '../support/workshop.ts';

/** What an act takes somebody who reads what they press, in seconds. */
const ACT = 5;
/** What scanning a square takes, and reading a question with five levels, in seconds. */
const SCAN = 15;
const READ = 20;
/** What it may take in all. */
const MOST = 120;

journey('from the library to the first votes on three phones takes under two minutes', async ({ page, app, browser }, { annotations }) => {
  let acts = 0;
  const act = async (doing: Promise<void>) => {
    acts += 1;
    await doing;
  };
  const begun = performance.now();
  await app.open(page);
  await act(page.getByRole('link', { name: 'New assessment' }).click());
  await act(page.getByLabel('Name of the organisation').fill('Aberwen Borough Council'));
  await act(page.getByRole('radio', { name: 'In a workshop' }).check());
  await act(page.getByRole('radio', { name: /^Full/ }).check());
  await act(page.getByRole('button', { name: 'Start the assessment' }).click());
  await act(page.getByLabel('How many people vote', { exact: true }).fill('3'));
  await act(page.getByRole('button', { name: 'Start voting' }).click());
  await act(buttonOf(page, 'Phones in the room').click());
  await act(buttonOf(page, 'Open the room').click());
  const link = await readLink(page);
  const phones = await Promise.all([1, 2, 3].map(() => joinRoom(browser, link)));
  await Promise.all(phones.map((phone, at) => voteOn(phone, at + 2)));
  acts += 2;
  for (const phone of phones) await expect(statusOn(phone)).toHaveText('Vote counted');
  const machine = (performance.now() - begun) / 1000;
  const seconds = Math.round(acts * ACT + SCAN + READ + machine);
  annotations.push({ type: 'seconds from the library to the first votes on three phones', description: `${seconds}, of which the machine took ${machine.toFixed(1)}` });
  expect(seconds).toBeLessThan(MOST);

  if (IS_INSECURE) expect(new URL(link).hostname).not.toBe('127.0.0.1');
  await expect(page.getByText('3 phones have joined')).toBeVisible();
  for (const phone of phones) await expect(questionOn(phone)).toBeVisible();
  await expectAccessible(page);
  await putAway(phones);
});
