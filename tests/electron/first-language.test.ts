/** The language before anybody has chosen one, and the page that is sent in each. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openingPage, refusalPage, usedUpPage } from '../../electron/loopback/plain-pages.ts';
import { findPageFile } from '../../electron/page/page-files.ts';
import { openSettingsStore } from '../../electron/storage/settings-store.ts';
import { findLanguage } from '../../electron/take-folder.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';

let folder: string;

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(() => removeFolder(folder));

describe('the language to begin in', () => {
  it.each([['cy-GB', 'cy'], ['cy', 'cy'], ['CY', 'cy'], ['en-GB', 'en'], ['fr-FR', 'en'], ['cyx', 'en'], ['', 'en']])('is, on a computer that speaks %s, %s', (system, language) => {
    expect(findLanguage(folder, system)).toBe(language);
  });

  it('is the one that was chosen, whatever the computer speaks', async () => {
    openSettingsStore(folder, () => undefined).change('language', 'en');
    expect(findLanguage(folder, 'cy-GB')).toBe('en');
    openSettingsStore(folder, () => undefined).change('language', 'cy');
    expect(findLanguage(folder, 'en-GB')).toBe('cy');
  });

  it.each(['', '[]', 'null', '{ "language": "de" }', '{ "language": '])('goes by the computer where the settings hold %j', async (text) => {
    await writeFile(join(folder, 'settings.json'), text);
    expect([findLanguage(folder, 'cy-GB'), findLanguage(folder, 'en-GB')]).toEqual(['cy', 'en']);
    expect(await readFile(join(folder, 'settings.json'), 'utf8')).toBe(text);
  });

  it('stands in for the default of the settings, until one is chosen', () => {
    const settings = openSettingsStore(folder, () => undefined, { language: 'cy' });
    expect(settings.read().language).toBe('cy');
    settings.change('theme', 'dark');
    expect(openSettingsStore(folder, () => undefined).read()).toMatchObject({ theme: 'dark', language: 'cy' });
    settings.change('language', 'en');
    expect(openSettingsStore(folder, () => undefined, { language: 'cy' }).read().language).toBe('en');
  });
});

describe('the page', () => {
  it('is sent in the language in use, and its other files in none', async () => {
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<html lang="en">');
    await writeFile(join(folder, 'index.cy.html'), '<html lang="cy">');
    await writeFile(join(folder, 'assets/start-1a2b.js'), 'start();');
    const read = async (path: string, language: 'en' | 'cy') => (await findPageFile(folder, path, language))?.content.toString();
    expect(await Promise.all(['/', '/index.html', '/assets/start-1a2b.js'].map((path) => read(path, 'en')))).toEqual(['<html lang="en">', '<html lang="en">', 'start();']);
    expect(await Promise.all(['/', '/index.html', '/assets/start-1a2b.js'].map((path) => read(path, 'cy')))).toEqual(['<html lang="cy">', '<html lang="cy">', 'start();']);
  });

  it('has plain pages around it in the same language', () => {
    for (const page of [openingPage('cy'), usedUpPage('cy'), refusalPage('cy')]) expect(page).toContain('<html lang="cy">');
    expect(openingPage('cy')).toContain('<a href="/">Yn agor Soundings</a>');
    expect(usedUpPage('cy')).toContain('<h1>Mae’r cyfeiriad hwn wedi’i ddefnyddio</h1>');
    expect(refusalPage('en')).toContain('<html lang="en">');
  });
});
