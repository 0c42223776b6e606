/** The steps that `npm run check` and `npm test` are made of, and how they are counted. */

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TOP } from './freshness.mjs';
import { openTries, readTries, tellTries } from './outside.mjs';

/** Reports of the test runners. Beside the journeys' own folder, which is emptied at each run. */
const REPORTS = join(TOP, 'test-results');

/** Refuses what a test, or a program that it starts, would ask of another machine. */
const NO_NETWORK = `--import=${pathToFileURL(join(TOP, 'tests/support/no-network.mjs')).href}`;

/** The first takes as long as the others together. */
const TYPE_PROJECTS = [['.'], ['assessments', 'electron', 'electron/room/page', 'renderer']];

/**
 * What a step came to. `skipped` and `failed` are names.
 *
 * @typedef {{ passed: number, failed: readonly string[], skipped: readonly string[] }} Count
 */

/** Types, once for each tsconfig. Two at a time, with one checker each: there may be no more than two cores. What has not changed since the last time is not looked at again. */
export async function checkTypes() {
  mkdirSync(REPORTS, { recursive: true });
  const counts = await Promise.all(
    TYPE_PROJECTS.map(async (projects) => {
      const found = [];
      for (const project of projects) {
        const known = join(REPORTS, `types-${project.replace('.', 'all').replaceAll('/', '-')}.tsbuildinfo`);
        found.push(await quietStep(`types of ${project}`, 'typescript/bin/tsc', ['-p', project, '--checkers', '1', '--incremental', '--tsBuildInfoFile', known]));
      }
      return found;
    }),
  );
  return addCounts(counts.flat());
}

/** Lint, with what it needs to know about types: of these files, or of all. */
export function checkLint(files) {
  // Without a name it looks at all.
  if (files?.length === 0) return { passed: 1, failed: [], skipped: [] };
  return quietStep('lint', 'oxlint/bin/oxlint', ['-c', 'oxlint.config.mjs', '--deny-warnings', ...(files ?? [])]);
}

/** The tests of the rooms under these folders and files, but not those left out; all of them when none is named. */
export function runTests(paths, leftOut = []) {
  const report = freshReport('rooms.json');
  const options = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...leftOut.map((path) => `--exclude=${path}`)];
  return reportedStep('tests of the rooms', report, 'vitest/vitest.mjs', ['run', ...paths, ...options], { NO_COLOR: '1', NODE_OPTIONS: NO_NETWORK }, readVitest);
}

/** The journeys through the real page. */
export function runJourneys() {
  const report = freshReport('journeys.json');
  return reportedStep('journeys', report, '@playwright/test/cli.js', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report, NODE_OPTIONS: NO_NETWORK }, readPlaywright);
}

/** Begins to count what tries to reach another machine. Everything that is run from here on is counted. */
export const countRequests = openTries;

/** What tried to reach another machine since then: each way with its count on one line, and a failure for each that is not nought. */
export function checkRequests() {
  const tries = readTries();
  say(tellTries(tries));
  for (const { by, to } of tries) for (const each of to) say(`${by} wanted ${each}`);
  const failed = tries.filter(({ to }) => to.length > 0).map(({ by }) => `no request to other machines: ${by}`);
  return { passed: tries.length - failed.length, failed, skipped: [] };
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function addCounts(counts) {
  return {
    passed: counts.reduce((sum, count) => sum + count.passed, 0),
    failed: counts.flatMap((count) => count.failed),
    skipped: counts.flatMap((count) => count.skipped),
  };
}

/** Prints what failed and what was left out, and the last line. A run that counted nothing has not passed. */
export function finish({ passed, failed, skipped }) {
  for (const name of skipped) say(`Skipped: ${name}`);
  for (const name of failed) say(`Failed: ${name}`);
  const left = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  say(`${passed} passed, ${failed.length} failed${left}`);
  process.exitCode = failed.length === 0 && passed > 0 ? 0 : 1;
}

/** One check that says nothing unless it fails. */
async function quietStep(name, program, args) {
  const { isOk, output, seconds } = await run(program, args, {}, 'pipe');
  say(`${isOk ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!isOk) say(output.trim());
  return { passed: isOk ? 1 : 0, failed: isOk ? [] : [name], skipped: [] };
}

/** A test runner that shows its own lines and leaves a report. Where it ends badly without a failed test, the step itself has failed. */
async function reportedStep(name, report, program, args, environment, read) {
  const { isOk, seconds } = await run(program, args, environment, 'inherit');
  say(`${isOk ? '✓' : '✗'} ${name} (${seconds} s)`);
  const count = read(report);
  return isOk || count.failed.length > 0 ? count : { ...count, failed: [name] };
}

/** Runs a program of node_modules. Electron's package is told that there is no Electron, so that it downloads nothing. */
function run(program, args, environment, output) {
  const started = Date.now();
  const env = { ...process.env, CI: 'true', ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent', ...environment };
  const child = spawn(process.execPath, [join(TOP, 'node_modules', program), ...args], { cwd: TOP, env, stdio: ['ignore', output, output] });
  let text = '';
  child.stdout?.on('data', (part) => (text += part));
  child.stderr?.on('data', (part) => (text += part));
  return new Promise((resolve) => {
    const end = (isOk) => resolve({ isOk, output: text, seconds: ((Date.now() - started) / 1000).toFixed(1) });
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}

function readVitest(report) {
  const tests = readReport(report).testResults?.flatMap((file) => [
    ...file.assertionResults.map((test) => ({ name: test.fullName, status: test.status })),
    // A file that could not be loaded has no tests to fail.
    ...(file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed') ? [{ name: file.name, status: 'failed' }] : []),
  ]);
  return countOf(tests ?? [], { passed: ['passed'], skipped: ['skipped', 'pending', 'todo'] });
}

function readPlaywright(report) {
  const listSpecs = (suite, path) => [
    ...(suite.specs ?? []).map((spec) => ({ name: [...path, spec.title].join(' › '), status: spec.tests[0]?.status ?? 'skipped' })),
    ...(suite.suites ?? []).flatMap((each) => listSpecs(each, [...path, each.title])),
  ];
  const tests = (readReport(report).suites ?? []).flatMap((suite) => listSpecs(suite, [suite.title]));
  return countOf(tests, { passed: ['expected'], skipped: ['skipped'] });
}

function countOf(tests, { passed, skipped }) {
  const named = (isIn) => tests.filter((test) => isIn(test.status)).map((test) => test.name);
  return {
    passed: named((status) => passed.includes(status)).length,
    skipped: named((status) => skipped.includes(status)),
    failed: named((status) => ![...passed, ...skipped].includes(status)),
  };
}

function freshReport(name) {
  mkdirSync(REPORTS, { recursive: true });
  rmSync(join(REPORTS, name), { force: true });
  return join(REPORTS, name);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
