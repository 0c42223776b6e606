/** Says which question of an older version of a questionnaire is which of a newer one. Methods E.4. */

import type { MapLine, Questionnaire, Version } from '../questionnaire-model.ts';
import { findQuestion, questionsOf } from './questionnaire.ts';

/** From the one that says least to the one that says most: over two versions a question counts as what most was done to it. */
const KINDS = ['same', 'reworded', 'changed'] as const;

/**
 * How the questions of the version asked before lead to those of the one asked after, by the maps that the newer of the two carries, one after another: backwards
 * where an earlier year was typed in later. Within one major version
 * and without a map, the same id is the same question. Of another questionnaire, and of another major version without a map, nothing is known: no line. A question that a map
 * leads to and that is not there counts as dropped. Methods E.4.
 *
 * @example mapBetween(versionOne, versionTwo)[0] // { kind: 'reworded', from: 'P1', to: 'P1', reason: { en: 'Shorter words.', cy: '…' } }
 */
export function mapBetween(before: Questionnaire, after: Questionnaire): readonly MapLine[] {
  return findLines(before, after).flatMap((line) => {
    if (line.to === null || findQuestion(after, line.to) !== undefined) return [line];
    return line.from === null ? [] : [{ ...line, kind: 'dropped', to: null }];
  });
}

function findLines(before: Questionnaire, after: Questionnaire): readonly MapLine[] {
  if (before.id !== after.id) return [];
  if (before.version === after.version) return mapOfSameIds(before, after);
  const way = findWay(after, before.version, after.version);
  if (way !== undefined) return way.reduce(follow);
  const wayBack = findWay(before, after.version, before.version);
  if (wayBack !== undefined) return wayBack.reduce(follow).map(turnRound);
  return majorOf(before.version) === majorOf(after.version) ? mapOfSameIds(before, after) : [];
}

/** The number before the point of a version: it goes up when a question changes its meaning. Methods E.4. */
export function majorOf(version: Version): number {
  return Number.parseInt(version, 10);
}

/** The maps that lead from one version to another, in order; undefined where they do not. Each is gone through once, so a circle ends. */
function findWay({ maps }: Questionnaire, from: Version, to: Version): readonly (readonly MapLine[])[] | undefined {
  const way: (readonly MapLine[])[] = [];
  let reached = from;
  while (reached !== to) {
    const map = maps.find((each) => each.from === reached);
    if (map === undefined || way.includes(map.lines)) return undefined;
    way.push(map.lines);
    reached = map.to;
  }
  return way;
}

/** Two maps as one. What the second dropped is dropped, what it adds is new. */
function follow(first: readonly MapLine[], second: readonly MapLine[]): readonly MapLine[] {
  const lines = first.map((line): MapLine => {
    const next = line.to === null ? undefined : second.find((each) => each.from === line.to);
    if (next === undefined) return line;
    if (next.to === null || line.from === null) return { ...next, kind: next.to === null ? 'dropped' : 'new', from: line.from };
    const isFirst = KINDS.findIndex((kind) => kind === line.kind) > KINDS.findIndex((kind) => kind === next.kind);
    return { ...(isFirst ? line : next), from: line.from, to: next.to };
  });
  return [...lines.filter(({ from, to }) => from !== null || to !== null), ...second.filter(({ from }) => from === null)];
}

function turnRound({ kind, from, to, reason }: MapLine): MapLine {
  return { kind: kind === 'new' ? 'dropped' : kind === 'dropped' ? 'new' : kind, from: to, to: from, reason };
}

function mapOfSameIds(older: Questionnaire, newer: Questionnaire): readonly MapLine[] {
  const newIds = questionsOf(newer, 'full').map((question) => question.id);
  return questionsOf(older, 'full')
    .filter((question) => newIds.includes(question.id))
    .map(({ id }) => ({ from: id, to: id, kind: 'same', reason: null }));
}
