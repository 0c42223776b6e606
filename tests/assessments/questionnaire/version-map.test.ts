/** Tests of which question of an older version is which of a newer one. The expected lines are worked out by hand from methods E.4. */

import { describe, expect, it } from 'vitest';
import type { MapLine, Questionnaire, VersionMap } from '../../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { majorOf, mapBetween } from '../../../assessments/questionnaire/version-map.ts';

const because = (en: string) => ({ en, cy: null });

/** A questionnaire with these questions on policy and no others. */
function versionOf(version: string, ids: readonly string[], maps: readonly VersionMap[] = []): Questionnaire {
  const [policy] = BUILT_IN.dimensions;
  const [question] = policy?.questions ?? [];
  if (policy === undefined || question === undefined) throw new Error('The built-in questionnaire has no question');
  return { ...BUILT_IN, version, maps, dimensions: [{ ...policy, questions: ids.map((id) => ({ ...question, id })) }] };
}

function shown(lines: readonly MapLine[]): readonly string[] {
  return lines.map(({ kind, from, to, reason }) => [kind, from ?? '-', to ?? '-', ...(reason === null ? [] : [reason.en])].join(' '));
}

const FIRST_MAP: VersionMap = {
  from: '1.0',
  to: '2.0',
  lines: [
    { kind: 'same', from: 'P1', to: 'P1', reason: null },
    { kind: 'reworded', from: 'P2', to: 'P2', reason: because('Shorter.') },
    { kind: 'changed', from: 'P3', to: 'P3', reason: because('Level 3 was split.') },
    { kind: 'dropped', from: 'P4', to: null, reason: because('Asked twice.') },
    { kind: 'new', from: null, to: 'P5', reason: because('Messages came up.') },
  ],
};

const SECOND_MAP: VersionMap = {
  from: '2.0',
  to: '2.1',
  lines: [
    { kind: 'reworded', from: 'P1', to: 'P1', reason: because('Plainer.') },
    { kind: 'dropped', from: 'P2', to: null, reason: because('Nobody differed.') },
    { kind: 'reworded', from: 'P3', to: 'P3', reason: because('A comma.') },
    { kind: 'same', from: 'P5', to: 'P6', reason: null },
    { kind: 'new', from: null, to: 'P7', reason: because('Video came up.') },
  ],
};

const OLD = versionOf('1.0', ['P1', 'P2', 'P3', 'P4']);

describe('the map between two versions', () => {
  it('is the one that the newer version carries', () => {
    expect(shown(mapBetween(OLD, versionOf('2.0', ['P1', 'P2', 'P3', 'P5'], [FIRST_MAP])))).toEqual([
      'same P1 P1', 'reworded P2 P2 Shorter.', 'changed P3 P3 Level 3 was split.', 'dropped P4 - Asked twice.', 'new - P5 Messages came up.',
    ]);
  });

  it('is read backwards where an earlier year was answered with the newer version', () => {
    expect(shown(mapBetween(versionOf('2.0', ['P1', 'P2', 'P3', 'P5'], [FIRST_MAP]), OLD))).toEqual([
      'same P1 P1', 'reworded P2 P2 Shorter.', 'changed P3 P3 Level 3 was split.', 'new - P4 Asked twice.', 'dropped P5 - Messages came up.',
    ]);
  });

  it('goes over two maps, and says of each question what most was done to it', () => {
    expect(shown(mapBetween(OLD, versionOf('2.1', ['P1', 'P3', 'P6', 'P7'], [SECOND_MAP, FIRST_MAP])))).toEqual([
      'reworded P1 P1 Plainer.', 'dropped P2 - Nobody differed.', 'changed P3 P3 Level 3 was split.', 'dropped P4 - Asked twice.', 'new - P6',
      'new - P7 Video came up.',
    ]);
  });

  it('leaves out a question that came and went in between', () => {
    const brief: VersionMap = { from: '2.0', to: '2.1', lines: [{ kind: 'dropped', from: 'P5', to: null, reason: because('It was not liked.') }] };
    const only: VersionMap = { from: '1.0', to: '2.0', lines: [{ kind: 'new', from: null, to: 'P5', reason: because('Tried.') }] };
    expect(mapBetween(OLD, versionOf('2.1', [], [only, brief]))).toEqual([]);
  });

  it('is by the same ids within a version, and within a major version that says nothing else', () => {
    const lines = ['same P1 P1', 'same P3 P3'];
    expect(shown(mapBetween(versionOf('1.0', ['P1', 'P2', 'P3']), versionOf('1.0', ['P1', 'P3', 'P4'])))).toEqual(lines);
    expect(shown(mapBetween(versionOf('1.0', ['P1', 'P2', 'P3']), versionOf('1.4', ['P1', 'P3', 'P4'])))).toEqual(lines);
  });

  it('is empty for another major version that carries none, for one that leads elsewhere, and for another questionnaire', () => {
    expect(mapBetween(OLD, versionOf('2.0', ['P1']))).toEqual([]);
    expect(mapBetween(OLD, versionOf('3.0', ['P1'], [FIRST_MAP]))).toEqual([]);
    expect(mapBetween({ ...OLD, id: 'other' }, versionOf('1.0', ['P1']))).toEqual([]);
  });

  it('counts a question as dropped where a map leads to one that is not there', () => {
    expect(shown(mapBetween(OLD, versionOf('2.0', ['P1', 'P3', 'P5'], [FIRST_MAP])))).toEqual([
      'same P1 P1', 'dropped P2 - Shorter.', 'changed P3 P3 Level 3 was split.', 'dropped P4 - Asked twice.', 'new - P5 Messages came up.',
    ]);
  });

  it('comes to an end where maps lead round in a circle', () => {
    const back: VersionMap = { from: '2.0', to: '1.0', lines: [{ kind: 'same', from: 'P1', to: 'P1', reason: null }] };
    expect(mapBetween(OLD, versionOf('3.0', ['P1'], [FIRST_MAP, back]))).toEqual([]);
  });
});

describe('the major version', () => {
  it('is the number before the point', () => {
    expect([majorOf('1.0'), majorOf('0.1-draft'), majorOf('12.34')]).toEqual([1, 0, 12]);
  });
});
