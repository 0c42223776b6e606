/** Journeys at the facilitator's side of phones: opening the room, what the page and the projector tell of it, leading it, voting again, locking and closing it, and a network that keeps devices apart. */

import type { Page } from '@playwright/test';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import { expectAccessible, pressOn } from '../support/access.ts';
import { expect, journey, test } from '../support/journey.ts';
import { listMisfits, openProjector } from '../support/projector.ts';
import { readQr } from '../support/qr-reader.ts';
import { IS_INSECURE, openRoom } from '../support/room.ts';
import { askHost, buttonOf, countOf, expectRevealed, openVote, showWorkshop } from '../support/workshop.ts';

const IDS = questionsOf(BUILT_IN, 'quick').map(({ id }) => id);
const FIRST = IDS[0] ?? '';

/** A phone by hand: no browser, only what it would send. */
function takePhoneByHand(link: string) {
  const { origin, hash } = new URL(link);
  const headers = { 'content-type': 'application/json', origin };
  let cookie = '';
  const send = async (path: string, body: unknown) => {
    const answer = await fetch(`${origin}${path}`, { method: 'POST', headers: { ...headers, cookie }, body: JSON.stringify(body) });
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return (await answer.json()) as unknown;
  };
  return {
    join: () => send('/join', { code: hash.slice(1) }),
    vote: (box: string, votes: Readonly<Record<string, number>>, turn: number) => send('/vote', { box, votes, turn }),
    ask: async () => (await (await fetch(`${origin}/questions`, { headers: { cookie } })).json()) as unknown,
  };
}

const all = (level: number) => Object.fromEntries(IDS.map((id) => [id, level]));

/** What a camera reads from the square on the page. */
async function scan(page: Page): Promise<string> {
  const square = page.getByRole('img', { name: /^QR code/ });
  const side = Number((await square.getAttribute('viewBox'))?.split(' ')[2]);
  const rows = Array.from({ length: side }, () => Array.from({ length: side }, () => ' '));
  for (const [, x, y, run] of ((await square.locator('path').getAttribute('d')) ?? '').matchAll(/M(\d+) (\d+)h(\d+)/g)) rows[Number(y)]?.fill('#', Number(x), Number(x) + Number(run));
  return readQr(rows.slice(4, -4).map((row) => row.slice(4, -4).join('')));
}

journey('opens a room for phones, tells how many are in it, leads them, locks it and closes its port', async ({ page, app }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const kept = await openVote(page, app, 'quick', 3);
  await expect(page.getByRole('main').locator('.button.filled')).toHaveText(['Phones in the room']);
  await pressOn(page, buttonOf(page, 'Phones in the room'));
  await expect(page.getByRole('button', { name: 'Open the room' })).toBeInViewport({ ratio: 1 });
  await pressOn(page, buttonOf(page, 'Look for networks again'));
  await expect(page.getByText(/^(No network|One network|\d+ networks) found$/)).toBeVisible();
  const link = await openRoom(page);
  await expect(page.getByRole('heading', { name: 'Phones in the room' })).toBeFocused();
  expect(await scan(page)).toBe(link);
  await expect(page.getByText('No phone has joined yet.')).toBeVisible();
  await expectAccessible(page);

  const projector = await openProjector(page, buttonOf(page, 'Show joining on the projector'));
  await expect(projector.getByRole('heading', { level: 1 })).toHaveText('Join by phone');
  expect(await scan(projector)).toBe(link);
  const [one, two, three] = [takePhoneByHand(link), takePhoneByHand(link), takePhoneByHand(link)];
  expect(await one.join()).toMatchObject({ ok: true });
  await expect(page.getByText('One phone has joined. None has finished.')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^One phone has joined$/ })).toHaveCount(1);
  await expect(projector.getByRole('status')).toHaveText('1 of 3 has joined');
  expect(await listMisfits(projector)).toEqual([]);
  await expectAccessible(projector);

  await pressOn(page, page.getByRole('radio', { name: 'Question', exact: true }), 'Space');
  await expect(projector.getByRole('heading', { name: 'Join by phone' })).toBeVisible();
  expect(await listMisfits(projector)).toEqual([]);
  expect(await one.vote('first', all(2), 1)).toMatchObject({ ok: true, value: { isFinished: true } });
  await expect(countOf(page)).toContainText('1 of 3 has finished');
  await expect(projector.getByRole('status')).toContainText('1 of 3');
  await pressOn(page, page.getByRole('radio', { name: 'Follow me' }), 'Space');
  await expect.poll(() => one.ask()).toMatchObject({ value: { box: 'first', follows: IDS[0] } });
  await pressOn(page, buttonOf(page, 'Question after'));
  await expect.poll(() => one.ask()).toMatchObject({ value: { follows: IDS[1] } });
  await expect(projector.getByText('Policy, question 2 of 15')).toBeVisible();
  await expect(page.getByText('One phone has joined. One has voted on this question.')).toBeVisible();
  await expect(projector.getByRole('status')).toContainText('1 of 1has voted');

  await two.join();
  await two.vote('first', { [FIRST]: 5 }, 1);
  await expect(page.getByText('One phone has begun and not finished')).toBeVisible();
  await pressOn(page, buttonOf(page, 'Lock the room at 2'));
  await expect(page.getByText('The room is full. To let in more phones, type a higher number.')).toBeVisible();
  expect(await three.join()).toEqual({ ok: false, problem: { kind: 'room-is-full' } });
  await expect(projector.getByRole('heading', { name: 'Join by phone' })).toHaveCount(0);

  // The page finds the room again, with the question that phones follow.
  await page.reload();
  await expect(page.getByText('2 phones have joined. One has voted on this question.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Follow me' })).toBeChecked();
  await expect(page.getByRole('group', { name: 'Question shown' })).toContainText(IDS[1] ?? '');
  await pressOn(page, buttonOf(page, 'Reveal the votes'));
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Reveal the votes' }));
  await expectRevealed(page);
  await expect(page.getByText('The room is open: 2 phones.')).toBeVisible();
  await expect.poll(() => one.ask()).toMatchObject({ value: { box: null, isShown: true } });

  await pressOn(page, buttonOf(page, 'Vote again'));
  await pressOn(page, buttonOf(page, 'Vote again on phones'));
  await expect(page.getByText('Phones can vote on this question now.')).toBeVisible();
  expect(await one.vote(`${FIRST}.2`, { [FIRST]: 4 }, 2)).toMatchObject({ ok: true });
  await expect(countOf(page)).toContainText('1 of 3 has finished');
  await pressOn(page, buttonOf(page, 'Stop this vote'));
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Stop this vote' }));
  await expect.poll(() => one.ask()).toMatchObject({ value: { box: null } });
  expect(await one.vote(`${FIRST}.2`, { [FIRST]: 3 }, 3)).toMatchObject({ ok: false });

  // Where a room was there to come back to, its place stays when it closes, with the focus in it.
  await pressOn(page, buttonOf(page, 'Vote again'));
  await pressOn(page, buttonOf(page, 'Close the room'));
  await expect(page.getByText('The room is closed')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Phones in the room' })).toBeFocused();
  await expect(page.getByText(/^The room is open/)).toHaveCount(0);
  await expect(fetch(link)).rejects.toThrow();

  // There is one room at a time. Whoever opens a second one hears of the first, and can close it from there.
  const other = await openVote(page, app, 'quick', 3);
  await askHost(page, 'openRoom', other.id, other.round, '127.0.0.1');
  await showWorkshop(page, kept);
  await pressOn(page, buttonOf(page, 'Vote again'));
  await pressOn(page, buttonOf(page, 'Phones in the room'));
  await pressOn(page, buttonOf(page, 'Open the room'));
  await expect(page.getByText('Phones are in the room of another round. Close that room first.')).toBeVisible();
  await pressOn(page, buttonOf(page, 'Close the other room'));
  await expect(buttonOf(page, 'Open the room')).toBeFocused();
  await openRoom(page);
});

/** At the address that only this computer has, no phone is to be expected. */
const networkJourney = IS_INSECURE ? journey : test.skip;

networkJourney('says after a minute without a phone that the network may keep devices apart, with three ways on', async ({ page, app }) => {
  await page.clock.install();
  await openVote(page, app, 'quick', 3);
  const link = await openRoom(page);
  const alone = page.getByText('This network may keep devices apart, as guest networks often do. There are three ways on.');
  await page.clock.fastForward(50_000);
  await expect(page.getByText('No phone has joined yet.')).toBeVisible();
  await expect(alone).toHaveCount(0);
  await page.clock.fastForward(11_000);
  await expect(alone).toBeVisible();
  await expectAccessible(page);
  await pressOn(page, page.getByRole('listitem').getByRole('button', { name: 'Type in paper slips' }));
  await expect(page.getByRole('heading', { name: 'One paper slip at a time' })).toBeVisible();
  await expect(page.getByText('The room is open: no phones yet.')).toBeVisible();

  // The computer has left the network, and comes back.
  const gone = page.getByText(`This computer is no longer at ${new URL(link).hostname}, so no phone gets through.`);
  await page.route('**/call', async (route) => {
    if (route.request().postData()?.includes('"listRoomPlaces"') !== true) return route.fallback();
    return route.fulfill({ json: { value: [{ address: '127.0.0.1', network: '', isOnlyHere: true }] } });
  });
  await page.clock.fastForward(6_000);
  await expect(gone).toBeVisible();
  await page.unroute('**/call');
  await page.clock.fastForward(6_000);
  await expect(gone).toHaveCount(0);

  // Who joins is told aloud now and again, not one by one.
  await pressOn(page, buttonOf(page, 'Phones in the room'));
  const said = page.getByRole('status').filter({ hasText: /joined$/ });
  await takePhoneByHand(link).join();
  await expect(said).toHaveText('One phone has joined');
  await takePhoneByHand(link).join();
  await expect(page.getByText('2 phones have joined. None has finished.')).toBeVisible();
  await expect(said).toHaveText('One phone has joined');
  await page.clock.fastForward(10_000);
  await expect(said).toHaveText('2 phones have joined');
  await pressOn(page, buttonOf(page, 'Close the room'));
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Close the room' }));
  await expect(page.getByText('The room is closed')).toBeVisible();
  await expect(fetch(link)).rejects.toThrow();
});
