/** The room in the desktop shell: phones reach the same page as over the browser shell, and nobody does once the app has ended. */

import type { Opened } from '../../electron/api.ts';
import { desktop, expect } from '../support/desktop/desktop.ts';
import { callBridge } from '../support/desktop/person.ts';
import { openRoom } from '../support/room.ts';

desktop('opens the room for phones, tells when one has joined, and closes the port as it ends', async ({ machine }) => {
  const { app, page } = await machine.open({});
  const { value } = (await callBridge(page, 'createAssessment', [{ name: 'Llanfihangel Community Council', form: 'quick' }])) as { readonly value: Opened };
  const { assessment, revision } = value;
  const workshop = { stage: 'vote', voters: 4, isRevealed: false, pulled: [], roles: null };
  await callBridge(page, 'changeAssessment', [assessment.id, revision, { kind: 'set-workshop', round: assessment.rounds[0]?.id, workshop }]);
  await page.evaluate((id) => void (location.hash = `#/a/${id}/now/workshop`), assessment.id);

  await expect(page.getByRole('heading', { level: 1, name: 'Workshop' })).toBeVisible();
  const { origin, hash } = new URL(await openRoom(page));
  expect(await (await fetch(origin)).text()).toContain('<!doctype html>');
  const joined = await fetch(`${origin}/join`, { method: 'POST', headers: { 'content-type': 'application/json', origin }, body: JSON.stringify({ code: hash.slice(1) }) });
  expect(joined.status).toBe(200);
  await expect(page.getByText('One phone has joined. None has finished.')).toBeVisible();
  await app.close();
  await expect(fetch(origin)).rejects.toThrow();
});
