/** Every page of the app and what can stand over one, for the journeys that look at all of them in one way. */

import { expect, type Page } from '@playwright/test';
import type { Language } from '../../assessments/model.ts';
import { PAPER_WORDS } from '../../assessments/words/paper.ts';
import { PEER_WORDS } from '../../assessments/words/peer-work.ts';
import { PLAN_WORDS } from '../../assessments/words/plan-work.ts';
import { WORKSHOP_WORDS } from '../../assessments/words/workshop.ts';
import { YEARS_WORDS } from '../../assessments/words/years-work.ts';
import { fileOf, readAnswered } from './absent.ts';
import type { RunningApp } from './journey.ts';
import { addPool, listPoolScenes } from './pool-scenes.ts';
import { settle } from './settle.ts';
import { WORDS } from './words.ts';

/** One thing to look at: a place in the app and, where needed, what is done there first. */
export interface Scene {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const OUTSIDE = ['', 'new', 'questionnaires', 'questionnaires/dcm/1.0', 'pools', 'pools/new', 'copies', 'settings', 'help'];
const SAMPLE_PAGES = [
  'organisation', 'questions', 'questions/C3', 'questions/policy', 'questions/all', 'workshop', 'workshop/guide', 'workshop/slips', 'workshop/cards',
  'results', 'results/questions', 'results/votes', 'results/roles', 'results/radar', 'peers', 'peers/trust', 'peers/packs', 'peers/published', 'peers/handing', 'plan', 'plan/board', 'plan/table', 'plan/actions', 'plan/all-actions', 'plan/what-if', 'templates', 'templates/TPL05-T1', 'templates/TPL12',
  'documents', 'years', 'years/all', 'years/rounds', 'years/new', 'years/past',
];
/** Of an assessment that has only just been begun. */
const EMPTY_PAGES = ['questions', 'questions/all', 'workshop', 'results', 'peers', 'peers/handing', 'plan', 'plan/what-if', 'templates', 'templates/TPL04', 'years', 'documents'];

/** Adds the sample, an assessment of one's own and two workshops, opens the library in a language, and gives every scene. */
export async function openScenes(page: Page, app: RunningApp, language: Language = 'en'): Promise<readonly Scene[]> {
  const words = WORDS[language];
  await app.open(page);
  const { sample, own, roles, vote, room } = await page.evaluate(fillLibrary, language);
  const pool = await addPool(page);
  await page.reload();
  return [
    ...OUTSIDE.map((name) => ({ name: name === '' ? 'library' : name, path: `/${name}` })),
    // The gaps as they were last looked at would otherwise stand at the address of the plan.
    ...SAMPLE_PAGES.map((name) => ({ name, path: `/a/${sample}/now/${name === 'plan' ? 'plan/list' : name}` })),
    ...EMPTY_PAGES.map((name) => ({ name: `${name}, empty`, path: `/a/${own}/now/${name}` })),
    {
      name: 'a question with all that is told about it',
      path: `/a/${sample}/now/questions/C3`,
      prepare: async (on) => {
        for (const part of await on.locator('.background summary').all()) await part.click();
      },
    },
    {
      name: 'a closed round to be opened again',
      path: `/a/${sample}/now/years/rounds`,
      prepare: async (on) => {
        await on.locator('.round-reopenings summary').first().click();
        await on.getByRole('button', { name: YEARS_WORDS[language].rounds.reopen.button }).first().click();
      },
    },
    { name: 'rounds with those of a file over them', path: `/a/${sample}/now/years/rounds`, prepare: openJoining },
    {
      name: 'library with a copy to be saved without names',
      path: '/',
      prepare: async (on) => {
        await on.getByRole('button', { name: words.library.more('') }).first().click();
        await on.getByRole('button', { name: words.library.saveScrubbed }).click();
        await on.getByRole('dialog').waitFor();
      },
    },
    { name: 'library with a menu open', path: '/', prepare: (on) => on.getByRole('button', { name: words.library.more('') }).first().click() },
    { name: 'results with the panel open', path: `/a/${sample}/now/results`, prepare: (on) => on.getByRole('button', { name: words.shell.howWorkedOut, exact: true }).click() },
    { name: 'results with its table open', path: `/a/${sample}/now/results`, prepare: (on) => on.getByRole('button', { name: words.charts.showTable }).first().click() },
    {
      name: 'the table of actions with several chosen',
      path: `/a/${sample}/now/plan/all-actions`,
      prepare: async (on) => {
        const { table, several } = PLAN_WORDS[language].acting;
        for (const box of (await on.getByRole('checkbox').all()).slice(0, 3)) await box.check();
        await expect(on.getByText(table.chosen(3))).toBeVisible();
        await on.getByRole('button', { name: several.open(3) }).click();
      },
    },
    { name: 'published figures with what is missing', path: `/a/${sample}/now/peers/published`, prepare: (on) => on.getByRole('button', { name: PEER_WORDS[language].packs.published.add }).click() },
    { name: 'plan with what is due', path: `/a/${sample}/now/plan`, prepare: (on) => on.locator('.due-notice summary').click() },
    {
      name: 'documents with every kind chosen and all that is folded open',
      path: `/a/${sample}/now/documents`,
      prepare: async (on) => {
        const { kinds } = PAPER_WORDS[language].chooser;
        for (const name of [kinds.committee, kinds.owner, kinds.templates]) await on.getByRole('checkbox', { name }).check();
        for (const part of await on.locator('main summary').all()) await part.click();
      },
    },
    { name: 'years with every question', path: `/a/${sample}/now/years`, prepare: (on) => on.getByRole('button', { name: words.years.showAll }).click() },
    { name: 'all years with their table', path: `/a/${sample}/now/years/all`, prepare: (on) => on.getByRole('button', { name: words.charts.showTable }).first().click() },
    { name: 'rounds with a question over them', path: `/a/${sample}/now/years/rounds`, prepare: (on) => openDialog(on, /^(Close th|Cau’r rownd)/) },
    ...listPoolScenes(`/pools/${pool}`, language),
    {
      name: 'setting up role groups',
      path: `/a/${roles}/now/workshop`,
      prepare: async (on) => {
        const { roles: told, setUp } = WORKSHOP_WORDS[language];
        await on.getByRole('checkbox', { name: told.ask }).check();
        const fewer = on.getByRole('button', { name: setUp.count.fewerNamed(told.least) });
        while (await fewer.isEnabled()) await fewer.click();
        await on.getByRole('button', { name: setUp.startVoting, exact: true }).click();
      },
    },
    ...listWorkshopScenes(`/a/${vote}/now/workshop`, `/a/${room}/now/workshop`, language),
  ];
}

/** The dialog is fetched when it is first asked for. */
async function openDialog(on: Page, name: RegExp): Promise<void> {
  await on.getByRole('button', { name }).click();
  await on.getByRole('dialog').waitFor();
}

/** Gives the page of rounds a file in which one round has another day and note, and one more is new. */
async function openJoining(on: Page): Promise<void> {
  const text = await on.evaluate(async (id) => {
    const answer = await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'readSavedFile', args: [id] }) });
    const { value } = (await answer.json()) as { readonly value: { readonly value: { readonly text: string } } };
    const { check, ...file } = JSON.parse(value.value.text) as { readonly check: string; readonly assessment: { readonly rounds: readonly object[] } };
    const { rounds, ...rest } = file.assessment;
    const [first, ...others] = rounds;
    return JSON.stringify({ ...file, assessment: { ...rest, rounds: [{ ...first, id: check.toLowerCase(), date: '1990-05-09' }, { ...first, responses: {} }, ...others] } });
  }, /#\/a\/([^/]+)/.exec(on.url())?.[1]);
  await on.locator('main input[type=file]').setInputFiles({ name: 'other.soundings', mimeType: 'application/json', buffer: Buffer.from(text) });
  await on.getByRole('dialog').locator('summary').first().click();
}

/** A workshop while people vote, and one after the reveal. */
function listWorkshopScenes(vote: string, room: string, language: Language): readonly Scene[] {
  const words = WORDS[language];
  const told = WORKSHOP_WORDS[language];
  const press = (on: Page, name: string) => on.getByRole('button', { name, exact: true }).click();
  return [
    { name: 'workshop at the vote', path: vote },
    { name: 'workshop with paper slips', path: vote, prepare: (on) => press(on, told.vote.paper) },
    {
      name: 'workshop with phones before a room is open',
      path: vote,
      prepare: async (on) => {
        await unfoldPhones(on, language);
        await on.getByRole('button', { name: told.phones.open, exact: true }).waitFor();
      },
    },
    { name: 'workshop with an open room', path: vote, prepare: (on) => openRoomHere(on, language) },
    {
      name: 'how to join over this screen',
      path: vote,
      prepare: async (on) => {
        await openRoomHere(on, language);
        await on.getByRole('radio', { name: told.phones.projector.shows, exact: true }).press('Space');
        await press(on, told.room.projector.here);
      },
    },
    { name: 'workshop with cards', path: vote, prepare: (on) => press(on, told.vote.cards) },
    {
      name: 'workshop with responses of absent colleagues',
      path: vote,
      prepare: async (on) => {
        await press(on, told.absent.way);
        const answered = await readAnswered(on, vote.split('/')[2] ?? '');
        await on.locator('main input[type=file]').setInputFiles([fileOf(answered), fileOf({ ...answered, id: 'c0de', form: 'full' })]);
        await on.getByRole('button', { name: told.absent.add(1), exact: true }).waitFor();
      },
    },
    {
      name: 'the screen of a voter',
      path: vote,
      prepare: async (on) => {
        await press(on, told.vote.keyboard);
        await press(on, told.vote.start);
        await press(on, told.roles.toQuestions);
      },
    },
    {
      name: 'the role group of a voter',
      path: vote,
      prepare: async (on) => {
        await press(on, told.vote.keyboard);
        await press(on, told.vote.start);
      },
    },
    {
      name: 'the projected picture over this screen',
      path: vote,
      prepare: async (on) => {
        await on.getByRole('radio', { name: told.room.projector.shows.question, exact: true }).press('Space');
        await press(on, told.room.projector.here);
      },
    },
    { name: 'workshop at the reveal', path: room },
    {
      name: 'workshop at the reveal with all that is folded open',
      path: room,
      prepare: async (on) => {
        await press(on, words.charts.showTable);
        for (const part of await on.locator('main summary').all()) await part.click();
      },
    },
    { name: 'agreeing a level', path: room, prepare: (on) => press(on, told.room.agreeLevel) },
    { name: 'voting again', path: room, prepare: (on) => press(on, told.room.voteAgain) },
    { name: 'a question that was not agreed', path: `${room}/T2` },
  ];
}

/** Comes to the phones of a vote with no room open. One that a scene before has left open is closed; a page that had found it has unfolded the phones by itself, and begins anew. */
async function unfoldPhones(on: Page, language: Language): Promise<void> {
  await on.evaluate(() => fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'closeRoom', args: [] }) }));
  await on.reload();
  await on.getByRole('button', { name: WORKSHOP_WORDS[language].phones.way, exact: true }).click();
}

/** Opens the room that only this computer can join. */
async function openRoomHere(on: Page, language: Language): Promise<void> {
  const { phones } = WORKSHOP_WORDS[language];
  await unfoldPhones(on, language);
  await on.getByRole('radio', { name: phones.kinds.here }).check();
  await on.getByRole('button', { name: phones.open, exact: true }).click();
  await on.getByRole('img', { name: /^(QR code|Cod QR)/ }).waitFor();
}

/** Runs in the page: fills the library over the page's own calls, and gives the ids. */
async function fillLibrary(spoken: Language) {
  interface Kept {
    readonly revision: number;
    readonly assessment: { readonly id: string; readonly rounds: readonly { readonly id: string }[] };
  }
  const call = async (name: string, ...args: readonly unknown[]): Promise<Kept> => {
    const answer = await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name, args }) });
    const { value } = (await answer.json()) as { readonly value: { readonly value: Kept } };
    return value.value;
  };
  /** Goes on with a workshop, from one change to the next. */
  const goOn = async ({ assessment, revision }: Kept, ...changes: readonly object[]): Promise<Kept> => {
    let at = revision;
    for (const change of changes) at = (await call('changeAssessment', assessment.id, at, { round: assessment.rounds[0]?.id, ...change })).revision;
    return { assessment, revision: at };
  };
  const stage = (name: string, isRevealed: boolean) => ({ kind: 'set-workshop', workshop: { stage: name, voters: 10, isRevealed, pulled: [], roles: { least: 5, reason: '' } } });
  await call('changeSetting', 'language', spoken);
  const sample = await call('addSample', spoken);
  const own = await call('createAssessment', { name: 'Llanfihangel Community Council', form: 'full' });
  const roles = await call('createAssessment', { name: 'Bro Aled Fire Service', form: 'quick' });
  const vote = await goOn(await call('createAssessment', { name: 'Cwm Tawel Housing', form: 'quick' }), stage('vote', false));
  const begun = { id: crypto.randomUUID(), isNew: true, way: 'keyboard', votes: { P1: 3 }, isFinished: false, isSecondMeant: true };
  await call('putSlip', vote.assessment.id, vote.assessment.rounds[0]?.id, 'first', begun);
  const room = await goOn(await call('addRehearsal', spoken), stage('vote', false));
  const { id, rounds } = room.assessment;
  await call('addMadeUpVotes', id, rounds[0]?.id, 'first');
  await call('openBox', id, rounds[0]?.id, 'first');
  const views = ['Services are asked each time.', 'Managers find the guide enough.'];
  const notAgreed = { settlement: { outcome: 'not-agreed', reason: '', views }, answer: { kind: 'level', level: 2 } };
  await goOn(room, stage('reveal', true), { kind: 'settle-questions', questions: { T2: notAgreed } });
  return { sample: sample.assessment.id, own: own.assessment.id, roles: roles.assessment.id, vote: vote.assessment.id, room: id };
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
