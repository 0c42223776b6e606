/** `npm run bench`: how fast the page is on this machine, in the figures that people feel. It prints them; nothing passes or fails. */

import { gzipSync } from 'node:zlib';
import { lookAt } from './look-at.mjs';
import { setUp } from './setup.mjs';

const RUNS = 7;

if (await setUp()) await lookAt(measure);
else process.exitCode = 1;

async function measure({ page, address, call }) {
  const created = await call('createAssessment', { name: 'Measured', form: 'full' });
  const questions = `${address}#/a/${created.value.assessment.id}/now/questions`;

  const waits = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.goto('about:blank');
    await page.goto(questions);
    waits.push(await page.evaluate(timeOfFirstQuestion));
  }
  print('First question, from the start of the page', `${middle(waits).toFixed(0)} ms`, `${RUNS} loads: ${waits.map((wait) => wait.toFixed(0)).join(', ')}`);

  const scripts = await listScripts(page, questions);
  const packed = scripts.reduce((sum, { text }) => sum + gzipSync(text).length, 0);
  const whole = scripts.reduce((sum, { text }) => sum + text.length, 0);
  print('Script up to the first question, packed', `${(packed / 1024).toFixed(1)} KB`, `${(whole / 1024).toFixed(1)} KB unpacked, ${scripts.length} files`);

  const { taskMs, longest, answers } = await answerAll(page);
  print('Main thread, for each answer', `${(taskMs / answers).toFixed(1)} ms`, `${answers} answers; the longest task took ${longest.toFixed(0)} ms`);

  const trips = await page.evaluate(timeCalls, 50);
  print('A call to the host and back', `${middle(trips).toFixed(1)} ms`, `${trips.length} calls, the slowest ${Math.max(...trips).toFixed(1)} ms`);
}

/** Runs in the page: when the levels of a question stood there, in milliseconds since navigation began. */
function timeOfFirstQuestion() {
  return new Promise((found) => {
    const look = () => (document.querySelector('input[type="radio"]') ? found(performance.now()) : requestAnimationFrame(look));
    look();
  });
}

/** Runs in the page: what a small call takes, each in milliseconds. */
async function timeCalls(count) {
  const times = [];
  for (let call = 0; call < count; call += 1) {
    const start = performance.now();
    await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'readSettings', args: [] }) });
    times.push(performance.now() - start);
  }
  return times;
}

async function listScripts(page, questions) {
  const scripts = [];
  const note = (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text().then((text) => ({ text })));
  };
  await page.goto('about:blank');
  page.on('response', note);
  await page.goto(questions);
  await page.locator('input[type="radio"]').first().waitFor();
  page.off('response', note);
  return Promise.all(scripts);
}

/** Answers thirty questions by keyboard and reads from the browser how long its main thread was at work. */
async function answerAll(page) {
  const answers = 30;
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate(() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.longest = Math.max(globalThis.longest, entry.duration)))).observe({ type: 'longtask' });
  });
  const read = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  await page.locator('input[type="radio"]').first().focus();
  const before = await read();
  for (let answer = 0; answer < answers; answer += 1) {
    await page.keyboard.press(String((answer % 5) + 1));
    await page.waitForTimeout(60);
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(60);
  }
  return { taskMs: (await read()) - before, longest: await page.evaluate(() => globalThis.longest), answers };
}

function middle(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

function print(what, figure, more) {
  process.stdout.write(`${what.padEnd(46)}${figure.padStart(10)}   (${more})\n`);
}
