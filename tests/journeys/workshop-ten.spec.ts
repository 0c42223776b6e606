/** Ten people pass the keyboard over thirty questions, as in the worked case of a whole workshop: the queue and the scores come out as given there. */

import { z } from 'zod';
import { expectAccessible, pressOn, reach, typeInto } from '../support/access.ts';
import { expect, journey } from '../support/journey.ts';
import { goTo } from '../support/walk.ts';
import { ballotOf, passKeyboard, type VoteKey } from '../support/workshop.ts';
import { oracleVote, readOracles } from '../assessments/oracles.ts';

/** The order in which the form asks. */
const ASKED = ['P', 'A', 'T', 'L', 'C'].flatMap((dimension) => [1, 2, 3, 4, 5, 6].map((number) => `${dimension}${number}`));
/** The order in which the room talks: two camps, then what not enough could say, then some spread. */
const QUEUE = [
  ['When to pass it up', 'Two camps'], ['A shared view of risk', 'Not enough could say'], ['Open conversation with staff', 'Some spread'], ['On the agenda', 'Some spread'],
  ['Limits understood', 'Some spread'], ['Trust beyond communications', 'Some spread'], ['When things go wrong', 'Some spread'],
] as const;
const SCORES = [['Policy', '2.3'], ['Access', '2.0'], ['Trust', '2.0'], ['Leadership', '3.2'], ['Culture', '1.4']] as const;
/** Acts of a facilitator from the library to the first vote. At five seconds for each, with time to read, that is well under two minutes. */
const MOST_ACTS = 10;

journey('ten voters pass the keyboard over thirty questions, and the room gets the queue and the scores of the worked case', async ({ page, app }, { annotations }) => {
  const voters = listVoters();
  let acts = 0;
  const act = async (doing: Promise<void>) => {
    acts += 1;
    await doing;
  };
  await app.open(page);
  await act(pressOn(page, page.getByRole('link', { name: 'New assessment' })));
  await act(typeInto(page, page.getByLabel('Name of the organisation'), 'Aberwen Borough Council'));
  await act(pressOn(page, page.getByRole('radio', { name: 'In a workshop' }), 'Space'));
  await act(pressOn(page, page.getByRole('radio', { name: /^Full/ }), 'Space'));
  await act(pressOn(page, page.getByRole('button', { name: 'Start the assessment' })));
  await act(typeInto(page, page.getByLabel('How many people vote', { exact: true }), '10'));
  await act(pressOn(page, page.getByRole('button', { name: 'Start voting' })));
  await act(pressOn(page, page.getByRole('button', { name: 'Pass the keyboard' })));
  await act(reach(page, ballotOf(page).getByRole('button', { name: 'Start your vote' })));
  for (const [at, keys] of voters.entries()) {
    const left = voters.length - at - 1;
    await passKeyboard(page, keys, left === 0 ? 'Vote kept.' : `Vote kept. ${left} still to vote.`);
  }
  expect(acts).toBeLessThan(MOST_ACTS);
  annotations.push({ type: 'acts from the library to the first vote', description: String(acts + 1) });

  await pressOn(page, ballotOf(page).getByRole('button', { name: 'Facilitator: back to the workshop' }));
  await pressOn(page, page.getByRole('button', { name: 'Reveal the votes' }));
  await expect(page.getByRole('heading', { name: 'How clear is it when senior staff step into online conversations?' })).toBeVisible();
  const queue = page.getByRole('list').filter({ has: page.getByRole('link', { name: QUEUE[0][0] }) });
  await expect(queue.getByRole('link')).toHaveText(QUEUE.map(([title, status], at) => new RegExp(`^${at + 1}.*${title}.*${status}`)));
  await expectAccessible(page);
  await pressOn(page, page.getByRole('button', { name: 'Confirm 22 same or close' }));
  await expect(page.getByText(/^2[23] questions confirmed$/)).toBeVisible();

  await goTo(page, 'Years');
  await pressOn(page, page.getByRole('button', { name: /^Close the round of/ }));
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Close the round' }));
  await expect(page.getByText(/^Closed \d/)).toBeVisible();
  await goTo(page, 'Results');
  await pressOn(page, page.getByRole('button', { name: 'Show these figures as a table' }).first());
  for (const [dimension, score] of SCORES) await expect(page.getByRole('row', { name: new RegExp(`^${dimension} ${score.replace('.', '\\.')}`) }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Overall 2.2' })).toBeVisible();
});

/** The ten of the worked case, each as the keys they press. */
function listVoters(): readonly (readonly VoteKey[])[] {
  const cases = readOracles('Z1', z.object({ votes_by_item: z.record(z.string(), z.array(oracleVote)).optional() }), z.unknown());
  const votes = cases.find(({ id }) => id === 'Z1-1')?.inputs.votes_by_item ?? {};
  return Array.from({ length: 10 }, (_, voter) => ASKED.map((question) => keyOf(votes[question]?.[voter] ?? null)));
}

function keyOf(vote: z.infer<typeof oracleVote>): VoteKey {
  if (vote === null) return ' ';
  if (vote === 'unknown') return 'D';
  return vote === 'not-applicable' ? 'N' : `${vote}`;
}
