/** Makes the page that phones load and the form for absent colleagues: each one HTML file that needs nothing beside it. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** What old phones still understand. */
const TARGET = 'es2017';
const FOLDER = 'electron/room/page';
/** Where colours have their values, and how the part for each theme begins. */
const TOKENS = 'renderer/styles/tokens.css';
const THEMES = { light: /^:root,$/m, dark: /^:root\[data-theme='dark'\],$/m } as const;

/** Both pages, whole. */
export async function makeRoomPages(top: string): Promise<{ readonly phone: string; readonly form: string }> {
  const [phone, form] = await Promise.all([makePage(top, 'phone'), makePage(top, 'form')]);
  return { phone, form };
}

/** One page: its style and script stand in it, and where it has a content policy of its own, that lets in just these two. */
async function makePage(top: string, name: 'phone' | 'form'): Promise<string> {
  const folder = join(top, FOLDER);
  const [page, tokens, shared, own, script] = await Promise.all([
    readFile(join(folder, `${name}.html`), 'utf8'),
    readFile(join(top, TOKENS), 'utf8'),
    readFile(join(folder, 'style.css'), 'utf8'),
    readFile(join(folder, `${name}.css`), 'utf8'),
    bundle(join(folder, `${name}.ts`)),
  ]);
  const rules = `${shared}\n${own}`;
  const style = tighten(`${coloursFor(rules, tokens)}\n${rules}`);
  const told = page
    .replace('<style></style>', () => `<style>${style}</style>`)
    .replace('<script></script>', () => `<script>${script}</script>`)
    .replace('sha256-of-style', () => hashOf(style))
    .replace('sha256-of-script', () => hashOf(script));
  if (!told.includes(style) || !told.includes(script)) throw new Error(`${name}.html has no place for its style or its script.`);
  return told;
}

/** The script as one plain text without modules, in which nothing ends its element. */
async function bundle(input: string): Promise<string> {
  const made = await rolldown({ input, platform: 'browser', transform: { target: TARGET } });
  const { output } = await made.generate({ format: 'iife', minify: true });
  await made.close();
  return output[0].code.trim().replaceAll('</script', String.raw`<\/script`);
}

/** The colours that the rules name, in the light theme and in the dark one. */
function coloursFor(rules: string, tokens: string): string {
  const names = new Set(rules.match(/--[a-z0-9-]+(?=\))/g));
  const colours = (theme: keyof typeof THEMES) => {
    const from = tokens.slice(tokens.search(THEMES[theme]));
    const lines = from.slice(0, from.indexOf('}')).match(/--[a-z0-9-]+: [^;]+;/g) ?? [];
    return `:root{${lines.filter((line) => names.has(line.slice(0, line.indexOf(':')))).join('')}}`;
  };
  return `${colours('light')}@media (prefers-color-scheme:dark){${colours('dark')}}`;
}

/** The style without comments and the spaces that only people need. */
function tighten(style: string): string {
  return style
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/: /g, ':')
    .trim();
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
