/** What goes wrong in a room: two tabs, a cleared cookie, a wrong clock, garbage, a network that goes and comes, a room that closes, an app that is killed, and phones that come too late. */

import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import type { Voting } from '../../electron/voting.ts';
import { pressOn } from '../support/access.ts';
import { expect, journey } from '../support/journey.ts';
import { joinRoom, openUsualRoom, putAway, questionOn, statusOn, takePhone, voteOn, type Phone } from '../support/room.ts';
import { askHost, buttonOf, countsOn, expectRevealed, openVote, showWorkshop } from '../support/workshop.ts';

const [FIRST, SECOND] = questionsOf(BUILT_IN, 'quick').map(({ id, question }) => ({ id, text: question.en }));
/** Phones ask for a room that is away every ten seconds at least. */
const AWAY = { timeout: 20_000 };

journey('phones come through whatever happens in a room, and every vote that was said to count counts once', async ({ page, app, browser }) => {
  const kept = await openVote(page, app, 'quick', 5);
  const link = await openUsualRoom(page);
  const [one, two] = await Promise.all([joinRoom(browser, link), joinRoom(browser, link)]);
  const all = [one, two];

  // Two tabs of one phone are one voter.
  await voteOn(one, 2);
  await counted(one);
  const tab: Phone = { ...one, page: await one.context.newPage() };
  await tab.page.goto(link);
  await expect(questionOn(tab)).toHaveText(SECOND?.text ?? '');
  await tab.page.getByRole('button', { name: 'Back' }).click();
  await expect(tab.page.getByRole('radio').nth(1)).toBeChecked();
  await voteOn(tab, 3);
  await counted(tab);
  await tab.page.close();

  // A cookie that was cleared, then a memory that was.
  await one.context.clearCookies();
  await voteOn(one, 1);
  await counted(one);
  await one.page.evaluate(() => localStorage.clear());
  await one.page.reload();
  await expect(questionOn(one)).toHaveText(FIRST?.text ?? '');
  await voteOn(one, 4);
  await counted(one);

  // A phone whose clock is years behind.
  const three = await takePhone(browser);
  all.push(three);
  await three.page.clock.setSystemTime(new Date('2001-09-09T01:46:40Z'));
  await three.page.goto(link);
  await voteOn(three, 5);
  await counted(three);

  // Garbage from a phone that is in.
  const garbage = ['{', '[]', '{"box":"first","votes":{"P1":9},"turn":99}', '{"box":"first","votes":{"__proto__":3},"turn":99}', '"'.repeat(5000)];
  const statuses = await three.page.evaluate(async (bodies) => {
    const answers = bodies.map((body) => fetch('/vote', { method: 'POST', headers: { 'content-type': 'application/json' }, body }));
    return (await Promise.all(answers)).map(({ status }) => status);
  }, garbage);
  expect(statuses).toEqual([400, 400, 400, 400, 413]);

  // The network goes in the middle of a vote: before it leaves the phone, and after it has arrived.
  await two.context.setOffline(true);
  await voteOn(two, 2);
  await expect(statusOn(two)).toHaveText(/^Kept on this phone/);
  await two.context.setOffline(false);
  await counted(two);
  await two.page.route('**/vote', async (route) => {
    await route.fetch();
    await route.abort();
  }, { times: 1 });
  await voteOn(two, 3);
  await counted(two);

  // The room closes and opens again.
  await pressOn(page, buttonOf(page, 'Close the room'));
  const closing = page.getByRole('dialog').getByRole('button', { name: 'Close the room' });
  await pressOn(page, closing);
  for (const phone of all) await expect(questionOn(phone)).toHaveText('The room is closed');
  const again = await openUsualRoom(page);
  expect(again).not.toBe(link);
  for (const phone of all) await expect(questionOn(phone)).not.toHaveText('The room is closed', AWAY);

  // The app is killed while all are voting.
  await page.goto('about:blank');
  const voting = all.map((phone) => voteOn(phone, 1));
  await Promise.any(voting);
  await Promise.all([app.restart(), ...voting]);
  await app.open(page);
  await showWorkshop(page, kept);
  const last = await openUsualRoom(page);
  for (const phone of all) await counted(phone, AWAY);

  // The votes are shown while one is away, and another one comes late.
  await two.context.setOffline(true);
  await voteOn(two, 5);
  await expect(statusOn(two)).toHaveText(/^Kept on this phone/);
  await pressOn(page, buttonOf(page, 'Reveal the votes'));
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Reveal the votes' }));
  await expectRevealed(page);
  await two.context.setOffline(false);
  await expect(two.page.getByText('The votes were shown before this one arrived. It was not counted.')).toBeVisible(AWAY);
  const late = await joinRoom(browser, last);
  await expect(questionOn(late)).toHaveText('The votes are shown');

  const { boxes, votes } = await askHost<Voting>(page, 'readVoting', kept.id, kept.round);
  expect(boxes.map(({ slips }) => slips.map(({ way }) => way))).toEqual([['phone', 'phone', 'phone']]);
  expect(await countsOn(page, kept, FIRST?.id ?? '')).toMatchObject({ levels: [0, 1, 0, 1, 1], unknown: 0 });
  expect(await countsOn(page, kept, SECOND?.id ?? '')).toMatchObject({ levels: [2, 0, 1, 0, 0], unknown: 0 });
  expect(Object.values(votes?.questions ?? {}).map(({ first }) => first.cast).slice(0, 4)).toEqual([3, 3, 1, 0]);
  await putAway([...all, late], true);
});

async function counted(phone: Phone, wait: { readonly timeout?: number } = {}): Promise<void> {
  await expect(statusOn(phone)).toHaveText('Vote counted', wait);
}
