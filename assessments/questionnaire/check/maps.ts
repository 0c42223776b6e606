/** Finds what is wrong with the way from one version of a questionnaire to the next: circles, dead ends, and questions that get lost. Methods E.4. */

import { mapLineSchema, questionIdSchema, versionSchema } from '../../questionnaire-model.ts';
import { findLineFaults, type ReadLine, type ReadMap } from './map-lines.ts';
import { listAt, valueAt, wordsAt, type Finding } from './raw.ts';

/** All that is wrong with the maps. One whose versions cannot be read is left out: its shape is said elsewhere. */
export function findMapFaults(known: unknown): readonly Finding[] {
  const present = versionSchema.safeParse(wordsAt(known, 'version'));
  const maps = listAt(known, 'maps').flatMap(readMap);
  if (!present.success || maps.length === 0) return [];
  const hasQuestions = Array.isArray(valueAt(known, 'dimensions'));
  const questions = listAt(known, 'dimensions').flatMap((dimension) => listAt(dimension, 'questions').flatMap((question) => wordsAt(question, 'id') ?? []));
  return [...findWayFaults(maps, present.data), ...findLineFaults(maps, present.data, hasQuestions ? questions.filter((id) => questionIdSchema.safeParse(id).success) : undefined)];
}

function readMap(map: unknown, at: number): readonly ReadMap[] {
  const from = versionSchema.safeParse(wordsAt(map, 'from'));
  const to = versionSchema.safeParse(wordsAt(map, 'to'));
  if (!from.success || !to.success) return [];
  const lines = listAt(map, 'lines').flatMap(readLine);
  return [{ at, from: from.data, to: to.data, lines, isWhole: lines.length === listAt(map, 'lines').length }];
}

function readLine(line: unknown, at: number): readonly ReadLine[] {
  const ends = mapLineSchema.unwrap().pick({ kind: true, from: true, to: true }).safeParse(line);
  return ends.success ? [{ ...ends.data, at, hasReason: valueAt(line, 'reason') !== null }] : [];
}

/** Every map must lead on, over others or by itself, to the present version, and none further. */
function findWayFaults(maps: readonly ReadMap[], present: string): readonly Finding[] {
  const told = new Set<ReadMap>();
  return maps.flatMap((map): readonly Finding[] => {
    const isSecond = maps.findIndex(({ from }) => from === map.from) < maps.indexOf(map);
    if (isSecond) return [{ path: ['maps', map.at, 'from'], fault: { kind: 'map-twice', version: map.from } }];
    const way = followWay(maps, map, present);
    const last = way.at(-1) ?? map;
    if (last.to === map.from) {
      const isTold = way.some((each) => told.has(each));
      for (const each of way) told.add(each);
      return isTold ? [] : [{ path: ['maps', map.at], fault: { kind: 'map-circle', versions: [map.from, ...way.map(({ to }) => to)] } }];
    }
    const isDeadEnd = last === map && map.to !== present;
    return isDeadEnd ? [{ path: ['maps', map.at, 'to'], fault: { kind: 'map-leads-nowhere', version: map.to, present } }] : [];
  });
}

/** The map and those that follow it, until the present version, the version it began with, a version seen before, or the end. */
function followWay(maps: readonly ReadMap[], first: ReadMap, present: string): readonly ReadMap[] {
  const way = [first];
  for (let last = first; last.to !== first.from && last.to !== present; ) {
    const next = maps.find(({ from }) => from === last.to);
    if (next === undefined || way.includes(next)) break;
    way.push(next);
    last = next;
  }
  return way;
}
