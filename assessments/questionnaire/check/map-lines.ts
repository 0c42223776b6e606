/** Finds what is wrong with the lines of version maps: ends that do not fit their kind, questions that stand twice, nowhere, or lead back to themselves. */

import type { MapLine, QuestionId, Version } from '../../questionnaire-model.ts';
import type { Finding } from './raw.ts';

/** A line as it could be read, and its place in its map. */
export interface ReadLine extends Pick<MapLine, 'kind' | 'from' | 'to'> {
  readonly at: number;
  readonly hasReason: boolean;
}

/** A map as it could be read, and its place in the file. */
export interface ReadMap {
  readonly at: number;
  readonly from: Version;
  readonly to: Version;
  readonly lines: readonly ReadLine[];
  /** Whether every line could be read: else nobody can say which question has none. */
  readonly isWhole: boolean;
}

/**
 * What is wrong with lines. Of the version that a map leads to, each question has one line: the questions of the present version are known, those of
 * one before it are what the next map begins with. Undefined where the present ones cannot be read.
 */
export function findLineFaults(maps: readonly ReadMap[], present: Version, questions: readonly QuestionId[] | undefined): readonly Finding[] {
  return [
    ...maps.flatMap((map) => {
      const next = maps.find(({ from }) => from === map.to);
      const known = map.to === present ? questions : next?.isWhole === true ? next.lines.flatMap(({ from }) => from ?? []) : undefined;
      return [...map.lines.flatMap((line) => findFaultsOfLine(map, line)), ...findTwiceIn(map), ...(known === undefined || !map.isWhole ? [] : findStray(map, known))];
    }),
    ...findQuestionCircles(maps),
  ];
}

function findFaultsOfLine({ at }: ReadMap, line: ReadLine): readonly Finding[] {
  const path = ['maps', at, 'lines', line.at];
  const fits = (line.from === null) === (line.kind === 'new') && (line.to === null) === (line.kind === 'dropped');
  return [
    ...(fits ? [] : [{ path, fault: { kind: 'line-ends-do-not-fit' } } as const]),
    ...(line.kind === 'same' || line.hasReason ? [] : [{ path: [...path, 'reason'], fault: { kind: 'reason-missing' } } as const]),
  ];
}

function findTwiceIn({ at, lines }: ReadMap): readonly Finding[] {
  return (['from', 'to'] as const).flatMap((end) => {
    const seen = new Set<string>();
    return lines.flatMap((line): readonly Finding[] => {
      const id = line[end];
      const isSecond = id !== null && seen.has(id);
      if (id !== null) seen.add(id);
      return isSecond ? [{ path: ['maps', at, 'lines', line.at, end], fault: { kind: 'question-in-two-lines', id } }] : [];
    });
  });
}

/** Lines that lead to no question of their version, and questions that no line leads to. */
function findStray(map: ReadMap, known: readonly QuestionId[]): readonly Finding[] {
  const reached = new Set(map.lines.map(({ to }) => to));
  const there = new Set(known);
  return [
    ...map.lines.flatMap(({ at, to }): readonly Finding[] =>
      to === null || there.has(to) ? [] : [{ path: ['maps', map.at, 'lines', at, 'to'], fault: { kind: 'line-of-no-question', id: to, version: map.to } }],
    ),
    ...[...there].flatMap((id): readonly Finding[] => (reached.has(id) ? [] : [{ path: ['maps', map.at, 'lines'], fault: { kind: 'question-in-no-line', id } }])),
  ];
}

/** An id is never used again for another question: what once was P1 and became P2 cannot become P1 again. Each circle is told once, where it closes. */
function findQuestionCircles(maps: readonly ReadMap[]): readonly Finding[] {
  const renamed = maps.flatMap((map) =>
    map.lines.flatMap(({ at, from, to }) => (from === null || to === null || from === to ? [] : [{ path: ['maps', map.at, 'lines', at], from, to }])),
  );
  const next = new Map<QuestionId, QuestionId>();
  const endOf = makeEndFinder();
  return renamed.flatMap(({ path, from, to }): readonly Finding[] => {
    if (next.has(from)) return [];
    if (endOf.find(to) === from) return [{ path, fault: { kind: 'question-circle', ids: [from, ...wayFrom(next, to)] } }];
    next.set(from, to);
    endOf.join(from, to);
    return [];
  });
}

function wayFrom(next: ReadonlyMap<QuestionId, QuestionId>, first: QuestionId): readonly QuestionId[] {
  const way: QuestionId[] = [];
  for (let id: QuestionId | undefined = first; id !== undefined; id = next.get(id)) way.push(id);
  return way;
}

/** Finds where a row of ids ends. Each look shortens the way for the next, so that ten thousand lines take no time. */
function makeEndFinder(): { readonly find: (id: QuestionId) => QuestionId; readonly join: (from: QuestionId, to: QuestionId) => void } {
  const nearer = new Map<QuestionId, QuestionId>();
  const find = (id: QuestionId): QuestionId => {
    let end = id;
    for (let on = nearer.get(end); on !== undefined; on = nearer.get(end)) end = on;
    for (let at = id; at !== end; ) {
      const on = nearer.get(at) ?? end;
      nearer.set(at, end);
      at = on;
    }
    return end;
  };
  return { find, join: (from, to) => void nearer.set(from, to) };
}
