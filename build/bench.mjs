/** `npm run bench`: how fast the page is on this machine, in the figures that people feel. It prints them; nothing passes or fails. */

import { gzipSync } from 'node:zlib';
import { lookAt } from './look-at.mjs';
import { setUp } from './setup.mjs';

const RUNS = 7;
const ANSWERS = 30;

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

  const work = await answerAll(page);
  print('Main thread, for an answer', `${(work.answering / ANSWERS).toFixed(1)} ms`, `${ANSWERS} answers; the longest task took ${work.longest.toFixed(0)} ms`);
  print('Main thread, for turning to the next question', `${(work.turning / ANSWERS).toFixed(1)} ms`, `${ANSWERS} turns`);

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

/** Answers the questions by keyboard and reads from the browser how long its main thread was at work. */
async function answerAll(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate(watchLongTasks);
  const read = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  const timed = async (key) => {
    const before = await read();
    await page.keyboard.press(key);
    await page.waitForTimeout(100);
    return (await read()) - before;
  };
  await page.locator('input[type="radio"]').first().focus();
  let [answering, turning] = [0, 0];
  for (let answer = 0; answer < ANSWERS; answer += 1) {
    answering += await timed(String((answer % 5) + 1));
    turning += await timed('ArrowRight');
  }
  return { answering, turning, longest: await page.evaluate(() => globalThis.longestTask) };
}

/** Runs in the page: notes the longest task of 50 ms and more. */
function watchLongTasks() {
  globalThis.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longestTask = Math.max(globalThis.longestTask, duration);
  }).observe({ type: 'longtask' });
}

function middle(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

function print(what, figure, more) {
  process.stdout.write(`${what.padEnd(46)}${figure.padStart(10)}   (${more})\n`);
}
