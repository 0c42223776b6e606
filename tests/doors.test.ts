/** Holds the doors between the rooms: who may import what, at run time and as types. */

import { describe, expect, it } from 'vitest';
import { findRoom, isAmong, ROOMS, type Room } from '../build/rooms.js';
import { parseSource, readSources, type Import, type Source } from './support/sources.ts';

const sources = readSources();

/** Questionnaire content and made-up figures: the page gets these from the host, with the file. */
const CONTENT = [
  ...['policy', 'access', 'trust', 'leadership', 'culture', 'built-in'].map((name) => `assessments/questionnaire/${name}.ts`),
  'assessments/sample.ts', 'assessments/sample/', 'assessments/peers/sample-packs.ts', 'assessments/peers/sample-packs/',
];

/** What is wrong with the imports of a file: one line each. */
function listBreaches(source: Source): readonly string[] {
  const room = findRoom(source.file);
  if (room === undefined) return [`${source.file} belongs to no room`];
  return source.imports.filter((each) => !isAllowed(room, source.file, each)).map((each) => `${source.file} (${room.name}) imports ${each.name}`);
}

function isAllowed(room: Room, from: string, { file, name, isType }: Import): boolean {
  if (file === null && isType && room.packageTypes?.includes(packageOf(name)) === true) return true;
  if (file === null) return room.packages.some((each) => (each.endsWith(':') ? name.startsWith(each) : packageOf(name) === each));
  if (file.startsWith('tests/') && !from.startsWith('tests/') && !from.endsWith('.config.ts')) return false;
  if (pageOf(file) !== undefined && pageOf(from) !== undefined && pageOf(file) !== pageOf(from)) return false;
  return isAmong(room.imports, file) || (isType && isAmong(room.types, file));
}

function packageOf(name: string): string {
  return name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');
}

/** `results` for renderer/pages/results.tsx and all of renderer/pages/results/; undefined for what is no page. */
function pageOf(file: string): string | undefined {
  return /^renderer\/pages\/([^/.]+)/.exec(file)?.[1];
}

/** Every file that is loaded, now or later, once this one is. */
function listLoaded(from: string): ReadonlySet<string> {
  const loaded = new Set<string>();
  const waiting = [from];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    const source = sources.find((each) => each.file === file);
    waiting.push(...(source?.imports ?? []).flatMap((each) => (each.isType || each.file === null ? [] : [each.file])));
  }
  return loaded;
}

describe('the doors between the rooms', () => {
  it('let through only what the table of rooms allows', () => {
    expect(sources.flatMap(listBreaches)).toEqual([]);
  });

  it('stand in a table where every room has files', () => {
    const empty = ROOMS.filter((room) => !sources.some((source) => findRoom(source.file) === room));
    expect(empty.map((room) => room.name)).toEqual([]);
  });

  it('keep the checking library and the content out of the page', () => {
    const loaded = listLoaded('renderer/main.tsx');
    expect(loaded.size).toBeGreaterThan(20);
    expect([...loaded].filter((file) => isAmong(CONTENT, file))).toEqual([]);
    const packages = sources.filter((source) => loaded.has(source.file)).flatMap((source) => source.imports.filter((each) => each.file === null && !each.isType));
    expect(packages.map((each) => packageOf(each.name))).not.toContain('zod');
  });

  it('lead only to files that are there', () => {
    const files = new Set(sources.map((source) => source.file));
    const isMissing = ({ file }: Import) => file !== null && /\.(ts|tsx|js|mjs)$/.test(file) && !files.has(file);
    const missing = sources.flatMap((source) => source.imports.filter(isMissing).map((each) => `${source.file}: ${each.name}`));
    expect(missing).toEqual([]);
  });
});

describe('the check of the doors', () => {
  it.each([
    ['assessments/scoring.ts', "import { readFile } from 'node:fs';"],
    ['assessments/scoring.ts', "import { host } from '../electron/host/host.ts';"],
    ['assessments/scoring.ts', "import type { HostCalls } from '../electron/api.ts';"],
    ['electron/api.ts', "import { applyChange } from '../assessments/changes.ts';"],
    ['electron/host/library.ts', "import { app } from 'electron';"],
    ['electron/host/library.ts', "export { App } from '../../renderer/app.tsx';"],
    ['electron/loopback/server.ts', "import { openStore } from '../storage/settings-store.ts';"],
    ['electron/loopback/server.ts', "import { openWindow } from '../desktop/window.ts';"],
    ['electron/desktop/menu.ts', "import { Menu } from 'electron';"],
    ['electron/desktop/ipc.ts', "import { startServer } from '../loopback/server.ts';"],
    ['electron/preload.ts', "import { readFile } from 'node:fs';"],
    ['renderer/forms/button.tsx', "import { useOpen } from '../state/open-assessment.tsx';"],
    ['renderer/charts/radar.tsx', "const later = import('../state/open-assessment.tsx');"],
    ['renderer/pages/results.tsx', "import { PlanPage } from './plan.tsx';"],
    ['renderer/pages/results/heat-map.tsx', "import { PlanPage } from '../plan.tsx';"],
    ['renderer/export/pdf.ts', "type Page = import('../pages/plan.tsx').Page;"],
    ['build/start.mjs', "import { host } from '../electron/host/host.ts';"],
    ['renderer/files.ts', "import { makeFolder } from '../tests/support/folders.ts';"],
  ])('sees that %s may not say %s', (file, text) => {
    expect(listBreaches(parseSource(file, text))).toHaveLength(1);
  });

  it.each([
    ['assessments/model.ts', "import { z } from 'zod';"],
    ['electron/api.ts', "import type { Change } from '../assessments/change-model.ts';"],
    ['electron/loopback/start.ts', "import { takeFolder } from '../take-folder.ts';"],
    ['electron/main.ts', "import { app } from 'electron';"],
    ['electron/desktop/menu.ts', "import type { Menu } from 'electron';"],
    ['renderer/pages/results/heat-map.tsx', "import { ResultsRow } from './row.tsx';"],
    ['renderer/pages/results.tsx', "import { HeatMapView } from './results/heat-map.tsx';"],
    ['renderer/forms/button.tsx', "import { useWords } from '../state/words.tsx';"],
  ])('lets %s say %s', (file, text) => {
    expect(listBreaches(parseSource(file, text))).toEqual([]);
  });
});
