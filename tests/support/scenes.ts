/** Every page of the app and what can stand over one, for the journeys that look at all of them in one way. */

import { expect, type Page } from '@playwright/test';
import type { Language } from '../../assessments/model.ts';
import type { RunningApp } from './journey.ts';
import { WORDS } from './words.ts';

/** One thing to look at: a place in the app and, where needed, what is done there first. */
export interface Scene {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const OUTSIDE = ['', 'new', 'questionnaires', 'questionnaires/dcm/1.0', 'copies', 'settings', 'help'];
const SAMPLE_PAGES = [
  'organisation', 'questions', 'questions/C3', 'questions/policy', 'questions/all', 'results', 'results/questions', 'results/radar', 'peers', 'peers/trust',
  'plan', 'plan/actions', 'templates', 'templates/TPL05-T1', 'templates/TPL12', 'documents', 'years', 'years/rounds', 'years/new', 'years/past',
];
/** Of an assessment that has only just been begun. */
const EMPTY_PAGES = ['questions', 'questions/all', 'results', 'peers', 'plan', 'templates', 'templates/TPL04', 'years', 'documents'];

/** Adds the sample and an assessment of one's own, opens the library in a language, and gives every scene. */
export async function openScenes(page: Page, app: RunningApp, language: Language = 'en'): Promise<readonly Scene[]> {
  const words = WORDS[language];
  await app.open(page);
  const [sample, own] = await page.evaluate(async (spoken) => {
    const call = async (name: string, ...args: readonly unknown[]): Promise<string> => {
      const answer = await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name, args }) });
      const { value } = (await answer.json()) as { readonly value: { readonly value: { readonly assessment?: { readonly id: string } } } };
      return value.value.assessment?.id ?? '';
    };
    await call('changeSetting', 'language', spoken);
    return [await call('addSample', spoken), await call('createAssessment', { name: 'Llanfihangel Community Council', form: 'full' })];
  }, language);
  await page.reload();
  return [
    ...OUTSIDE.map((name) => ({ name: name === '' ? 'library' : name, path: `/${name}` })),
    ...SAMPLE_PAGES.map((name) => ({ name, path: `/a/${sample}/now/${name}` })),
    ...EMPTY_PAGES.map((name) => ({ name: `${name}, empty`, path: `/a/${own}/now/${name}` })),
    {
      name: 'a question with all that is told about it',
      path: `/a/${sample}/now/questions/C3`,
      prepare: async (on) => {
        for (const part of await on.locator('.background summary').all()) await part.click();
      },
    },
    { name: 'library with a menu open', path: '/', prepare: (on) => on.getByRole('button', { name: words.library.more('') }).first().click() },
    { name: 'results with the panel open', path: `/a/${sample}/now/results`, prepare: (on) => on.getByRole('button', { name: words.shell.howWorkedOut, exact: true }).click() },
    { name: 'results with its table open', path: `/a/${sample}/now/results`, prepare: (on) => on.getByRole('button', { name: words.charts.showTable }).click() },
    { name: 'rounds with a question over them', path: `/a/${sample}/now/years/rounds`, prepare: (on) => on.getByRole('button', { name: /^(Close th|Cau’r rownd)/ }).click() },
  ];
}

/** Goes to a scene and waits until all of it is drawn. */
export async function show(page: Page, scene: Scene): Promise<void> {
  await page.evaluate((path) => {
    // A panel or a menu of the scene before would stay open on the same page.
    location.hash = '#/nowhere';
    return new Promise<void>((resolve) => setTimeout(() => {
      location.hash = `#${path}`;
      setTimeout(resolve);
    }));
  }, scene.path);
  await settle(page);
  await scene.prepare?.(page);
  if (scene.prepare) await settle(page);
}

/** Waits until the page has its heading and every drawing, each as wide as its frame: a drawing follows its frame one picture later. */
export async function settle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForFunction(() => {
    const isDrawn = (frame: Element): boolean => {
      const drawing = frame.querySelector('.drawing');
      return drawing !== null && Math.abs(drawing.getBoundingClientRect().width - frame.getBoundingClientRect().width) < 1;
    };
    return document.querySelector('main')?.innerText !== '' && [...document.querySelectorAll('.ruled, .radar, .peer-line')].every(isDrawn) && document.fonts.status === 'loaded';
  });
}
