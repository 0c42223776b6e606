/** What comes out of the printer: white paper, the page alone, its drawings whole and its headings with what follows. */

import { execFileSync } from 'node:child_process';
import { oneLine } from '../support/documents-readers.ts';
import { expect, journeyWith } from '../support/journey.ts';
import { openScenes, show } from '../support/scenes.ts';

/** Pages that people print, each with words that have to be there and the most sheets it may take. */
const PRINTED = [
  { name: 'results', sheets: 3, words: ['Leadership is ahead of the rest', '2.3', 'Policy', 'What divided the room', 'Lowest questions', 'Could not be answered'] },
  { name: 'results/questions', sheets: 2, words: ['Short, plain rules', 'Promises to the public', 'Joined-up service'] },
  { name: 'peers', sheets: 3, words: ['The middle of the group', 'Where you sit', 'Sample pack, made up', 'You, 2.2', 'Of 28 questions'] },
  { name: 'years', sheets: 4, words: ['Leadership rose most, by 0.7', 'What moved, and why', 'Embedded'] },
  { name: 'years/all', sheets: 2, words: ['From 2024 to 2026, Leadership rose most, by 1.6', 'Culture', 'Too few questions to compare', 'Questions that changed'] },
  { name: 'plan', sheets: 2, words: ['Gaps, in order', 'Ideas that travel', 'A shared view of risk', 'No, move up'] },
  { name: 'plan/actions', sheets: 4, words: ['Actions, in order', 'Send a five-item round-up each week', 'What will be different'] },
  { name: 'questions/all', sheets: 2, words: ['Every question', 'P1 Short, plain rules', 'Joined-up service', '4 Embedded'] },
] as const;

/** What is pressed has no place on paper. */
const NOT_ON_PAPER = ['Undo', 'Settings', 'All assessments', 'Saved', 'How this is worked out', 'Show these figures', 'See the votes', 'Set owners', 'Make documents', 'Stop comparing', 'See your results'];

/** The sides of the page in points: 20 mm, less a little for the marks at the end of a line. */
const LEFT = 56.7 - 6;
const RIGHT = 595.3 - 56.7 + 6;

journeyWith('pdftotext', 'pdftoppm', 'pdfinfo')('prints each page on white paper, whole and without what is pressed', async ({ page, app }, info) => {
  const scenes = await openScenes(page, app);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const { name, sheets, words } of PRINTED) {
    const scene = scenes.find((each) => each.name === name);
    if (scene === undefined) throw new Error(`There is no page called ${name}.`);
    await show(page, scene);
    expect.soft(await page.evaluate(listMisfits), `drawings of ${name} that do not fit the paper`).toEqual([]);
    // A field may say the same as the heading above it, and is no heading left alone.
    const fields = await page.locator('main textarea').evaluateAll((all) => all.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')));
    const headings = (await page.locator('main').getByRole('heading').allInnerTexts()).map(oneLine).filter((heading) => !fields.includes(heading));
    const file = info.outputPath(`${name.replace('/', '-')}.pdf`);
    await page.pdf({ path: file, preferCSSPageSize: true });

    const about = run('pdfinfo', [file]);
    expect.soft(about, `paper of ${name}`).toContain('(A4)');
    const count = Number(/^Pages: +(\d+)$/m.exec(about)?.[1]);
    expect.soft(count, `sheets of ${name}`).toBeLessThanOrEqual(sheets);

    const pages = run('pdftotext', ['-layout', file, '-']).split('\f').slice(0, count);
    const text = oneLine(run('pdftotext', ['-raw', file, '-']));
    expect.soft(['Aberwen Borough Council', 'Sample', ...words].filter((each) => !text.includes(each)), `missing from ${name}`).toEqual([]);
    expect.soft(NOT_ON_PAPER.filter((each) => text.includes(each)), `not for paper, in ${name}`).toEqual([]);
    const last = pages.map((each) => oneLine(each.trimEnd().split('\n').at(-1) ?? '').trim());
    expect.soft(last.filter((line) => headings.includes(line)), `headings left alone at the foot of ${name}`).toEqual([]);

    const beside = listWords(file).filter(({ left, right }) => left < LEFT || right > RIGHT);
    expect.soft(beside, `over the edge of ${name}`).toEqual([]);
    expect.soft(shareOfWhite(file), `white of ${name}`).toBeGreaterThan(0.5);
  }
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).not.toHaveAttribute('data-printing');
});

/** Runs in the page: the drawings that are not as wide as their place on the paper, as soon as the browser has said that it is going to print. */
async function listMisfits(): Promise<readonly string[]> {
  const before = document.querySelector('main')?.clientWidth ?? 0;
  dispatchEvent(new Event('beforeprint'));
  // Only what was under way already: paper waits for nothing.
  await Promise.resolve();
  const after = document.querySelector('main')?.clientWidth ?? 0;
  const misfits = [...document.querySelectorAll('.ruled, .radar, .peer-line, .trend-frame')].flatMap((frame) => {
    const drawn = frame.querySelector('svg')?.clientWidth ?? 0;
    return Math.abs(drawn - frame.clientWidth) > 1 ? [`${frame.className}: ${drawn} pixels in ${frame.clientWidth}`] : [];
  });
  dispatchEvent(new Event('afterprint'));
  return after < before ? misfits : ['the page does not take the width of the paper'];
}

function run(program: string, options: readonly string[]): string {
  return execFileSync(program, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Every word with its two ends, in points from the left. */
function listWords(file: string): readonly { readonly word: string; readonly left: number; readonly right: number }[] {
  const found = run('pdftotext', ['-bbox', file, '-']).matchAll(/<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="[\d.-]+">([^<]*)</g);
  return [...found].map(([, left, right, word = '']) => ({ word, left: Number(left), right: Number(right) }));
}

/** How much of the first sheet is white. */
function shareOfWhite(file: string): number {
  const picture = execFileSync('pdftoppm', ['-r', '20', '-gray', '-l', '1', file], { stdio: ['ignore', 'pipe', 'ignore'] });
  return picture.filter((grey) => grey === 255).length / picture.length;
}
