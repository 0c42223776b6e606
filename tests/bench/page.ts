/** Measures what people feel of the page: until the first question, for an answer, until results, after a reload. */

import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import { inFolder, openedOf } from './data.ts';
import { lookAt, type Looking } from './looking.ts';
import { tell, valueAt, type Row } from './rows.ts';

const LOADS = 15;
const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;
/** Milliseconds in which an answer is drawn, sent, written to the disk and marked as saved, with time to spare. */
const AN_ANSWER = 150;
const FRAME = 16.7;

/** All rows about the page. */
export function measurePage(): Promise<readonly Row[]> {
  return inFolder((folder) => lookAt(folder, measure));
}

async function measure(looking: Looking): Promise<readonly Row[]> {
  const { session, address, calls } = looking;
  const { assessment } = openedOf(await calls.createAssessment({ name: 'Measured', form: 'full' }));
  const [questions, results] = ['questions', 'results'].map((name) => `${address}#/a/${assessment.id}/now/${name}`);
  if (questions === undefined || results === undefined) return [];
  const ids = assessment.questionnaires.flatMap((questionnaire) => questionsOf(questionnaire, 'full').map(({ id }) => id));

  tell('Measuring the page: the first question');
  const firsts = await loadOften(looking, questions, () => watch.painted('fieldset:enabled input[type="radio"]'));
  await provesClickable(looking);
  const scripts = await sumScripts(looking, questions, 'input[type="radio"]');
  await calls.changeSetting('language', 'cy');
  const welshFirsts = await loadOften(looking, questions, () => watch.painted('fieldset:enabled input[type="radio"]'));
  const welshScripts = await sumScripts(looking, questions, 'input[type="radio"]');
  await calls.changeSetting('language', 'en');

  tell('Measuring the page: thirty answers');
  const heapLoaded = await readHeap(looking, questions);
  const byClock = await answerAll(looking, questions, 'thread');
  const byBrowser = await answerAll(looking, questions, 'browser');
  const clicks = await clickAll(looking, `${questions}/${ids[0]}`);
  await session.send('HeapProfiler.collectGarbage');
  const heapAnswered = (await session.send('Runtime.getHeapUsage')).usedSize;
  const saved = openedOf(await calls.readAssessment(assessment.id)).assessment.rounds[0]?.responses ?? {};
  if (Object.keys(saved).length !== ids.length) throw new Error(`Of ${ids.length} answers ${Object.keys(saved).length} were saved.`);

  tell('Measuring the page: results and a reload');
  const resultScripts = await sumScripts(looking, results, 'h1');
  const resultsFirst = await loadOften(looking, results, () => watch.painted('main h1'));
  const resultsLast = await loadOften(looking, results, () => watch.settled());
  const reloads = await loadOften(looking, `${questions}/${ids[0]}`, () => watch.painted('input[type="radio"]:checked'));

  return [
    { name: 'JS to the first question', figures: [scripts / KILOBYTE], unit: 'KB', bound: 125, how: 'gzip of every script that it loads' },
    { name: '… in Welsh', figures: [welshScripts / KILOBYTE], unit: 'KB', bound: 125, how: 'the same, with the other words' },
    { name: 'JS to results', figures: [resultScripts / KILOBYTE], unit: 'KB', bound: null, how: 'the same, with the charts' },
    { name: 'First question clickable', figures: firsts, unit: 'ms', bound: 250, how: 'from navigation to the frame with enabled radios; a click there is then seen to be kept' },
    { name: '… in Welsh', figures: welshFirsts, unit: 'ms', bound: 250, how: 'the same, with the other words' },
    { name: 'Main thread, a saved answer', figures: byClock.answers, unit: 'ms', bound: 6, how: 'processor time of the page’s main thread from key to Saved, less that of as long a wait' },
    { name: '… as the browser counts it', figures: byBrowser.answers, unit: 'ms', bound: null, how: 'its own tasks in ticks of the thread, to check the line above' },
    { name: '… turning to the next question', figures: byClock.turns, unit: 'ms', bound: null, how: 'as the first of these' },
    { name: 'Click to paint, 95 of 100', figures: [valueAt(clicks.frames, 0.95)], unit: 'ms', bound: FRAME, how: `from the click to the frame ready to be shown; ${clicks.frames.length} clicks, middle ${valueAt(clicks.frames, 0.5).toFixed(1)} ms` },
    { name: '… as the browser tells it', figures: [valueAt(clicks.told, 0.95)], unit: 'ms', bound: null, how: 'Event Timing, in steps of 8 ms, 16 at least' },
    { name: 'Results, first paint', figures: resultsFirst, unit: 'ms', bound: null, how: 'from navigation to the frame with the heading' },
    { name: 'Results, last paint', figures: resultsLast, unit: 'ms', bound: null, how: 'from navigation to the last frame that changed' },
    { name: 'Reload to saved answers', figures: reloads, unit: 'ms', bound: null, how: 'from navigation to the frame with the answer chosen' },
    { name: 'Heap, loaded', figures: [heapLoaded / MEGABYTE], unit: 'MB', bound: null, how: 'JavaScript in use at the first question, swept' },
    { name: 'Heap, after answers', figures: [heapAnswered / MEGABYTE], unit: 'MB', bound: null, how: 'the same after sixty answers and sixty clicks' },
  ];
}

/** Loads a page again and again in a browser that has been there before. */
async function loadOften({ page }: Looking, address: string, wait: () => Promise<number>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    await page.goto('about:blank');
    await page.goto(address);
    const time = await page.evaluate(wait);
    if (load > 0) times.push(time);
  }
  return times;
}

async function provesClickable({ page }: Looking): Promise<void> {
  const level = page.locator('input[type="radio"][value="2"]');
  await level.click();
  await page.locator('.saved-mark[data-state="saved"]').first().waitFor({ state: 'attached' });
  if (!(await level.isChecked())) throw new Error('A click on the first question was not taken.');
}

async function sumScripts({ page }: Looking, address: string, selector: string): Promise<number> {
  const scripts: Promise<number>[] = [];
  const note = (response: Response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body().then((body) => gzipSync(body).length));
  };
  await page.goto('about:blank');
  page.on('response', note);
  await page.goto(address);
  await page.locator(selector).first().waitFor();
  await page.evaluate(() => watch.settled());
  page.off('response', note);
  return (await Promise.all(scripts)).reduce((sum, length) => sum + length, 0);
}

async function readHeap({ page, session }: Looking, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.evaluate(() => watch.settled());
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Answers the thirty questions by keyboard, and tells what each answer and each turn of the page cost beside a wait. */
async function answerAll({ page, session, meter }: Looking, address: string, by: 'thread' | 'browser'): Promise<{ readonly answers: readonly number[]; readonly turns: readonly number[] }> {
  await page.goto('about:blank');
  await page.goto(`${address}/P1`);
  await page.evaluate(() => watch.settled());
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = await meter();
  const read = async () => (by === 'thread' ? worked() : ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000);
  await page.locator('input[type="radio"]').first().focus();
  const cost = async (key: string | null) => {
    const before = await read();
    if (key !== null) await page.keyboard.press(key);
    for (;;) {
      await page.waitForTimeout(AN_ANSWER);
      const after = await read();
      // Asked only when the time was read: asking is work for the main thread too.
      if ((await page.locator('.saved-mark').first().getAttribute('data-state')) === 'saved') return after - before;
    }
  };
  const [waits, answers, turns]: [number[], number[], number[]] = [[], [], []];
  for (let question = 0; question < 30; question += 1) {
    waits.push(await cost(null));
    answers.push(await cost(String(((question + (by === 'thread' ? 0 : 2)) % 5) + 1)));
    turns.push(await cost('ArrowRight'));
  }
  await session.send('Performance.disable');
  const wait = valueAt(waits, 0.5);
  return { answers: answers.map((each) => each - wait), turns: turns.map((each) => each - wait) };
}

/** Clicks on one level after another of one question, at any moment between two frames. */
async function clickAll({ page }: Looking, address: string): Promise<{ readonly frames: readonly number[]; readonly told: readonly number[] }> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.evaluate(() => watch.settled());
  const levels = page.locator('.level-list input[type="radio"]');
  const boxes = await Promise.all([0, 1, 2, 3, 4].map((at) => levels.nth(at).boundingBox()));
  const heard = await page.evaluateHandle(() => watch.clicks());
  for (let click = 0; click < 60; click += 1) {
    const box = boxes[click % 5];
    if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(100 + ((click * 7) % 17));
  }
  const { frames, told } = await heard.jsonValue();
  // The browser tells nothing of clicks that took less than a frame.
  return { frames, told: [...told, ...Array.from({ length: Math.max(0, frames.length - told.length) }, () => 16)] };
}
