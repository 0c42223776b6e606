/** A host that does not answer for a long time: the window says so, and goes on by itself when the answers come. */

import { expect, journey } from '../support/journey.ts';

journey('shows where people are while nothing has been answered, in the library and in an assessment', async ({ page, app }) => {
  await app.open(page);
  await page.getByRole('button', { name: 'Look at the sample' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible();
  const results = page.url();

  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/call', async (route) => {
    await held;
    // A page that has been left takes no answer any more.
    await route.continue().catch(() => undefined);
  });
  for (const address of [new URL('/#/', results).href, results]) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Your assessments are being read.' })).toBeVisible();
  }

  answer();
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible();
  await expect(page.getByText('Your assessments are being read.')).toHaveCount(0);
});
