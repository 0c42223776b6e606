/** Tests of writing a saved file and reading one back, whole, old, newer, foreign or damaged. */

import { z } from 'zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSavedFile, writeSavedFile } from '../../../assessments/file/file.ts';
import type { Step } from '../../../assessments/file/versions.ts';
import type { Assessment } from '../../../assessments/model.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { actionOf, assessmentOf, responseTo, roundOf } from '../builders.ts';
import { anyAssessment, anyCharacter } from './any-assessment.ts';

const PROGRAM = { version: '0.1.0', savedAt: '2026-05-06T14:32:00.000Z' };
const small = assessmentOf([roundOf({ P1: 2, A1: 'unknown' })], { actions: [actionOf()] });
const text = writeSavedFile(small, 7, PROGRAM);

/** A good file as a person has it who takes the check out to change something by hand. */
const unchecked = text.replace(/,\n {2}"check": "[0-9a-f]{8}"/, '');

/** The text of a good file, its check taken out, with one thing in it replaced. Throws where it is not there, so that no test damages nothing. */
function damaged(from: string, to: string): string {
  if (!unchecked.includes(from)) throw new Error(`Not in the file: ${from}`);
  return unchecked.replace(from, () => to);
}

function problemOf(content: string): unknown {
  const result = readSavedFile(content);
  return result.ok ? 'none' : result.problem;
}

describe('a saved file', () => {
  it('gives back what was written', () => {
    expect(readSavedFile(text)).toEqual({ ok: true, value: { assessment: small, revision: 7, savedAt: '2026-05-06T14:32:00.000Z' } });
  });

  it('gives back the worked sample', () => {
    const sample = makeSample({ id: 'sample', language: 'en' });
    expect(readSavedFile(writeSavedFile(sample, 1, PROGRAM))).toMatchObject({ ok: true, value: { assessment: sample } });
  });

  it('gives back whatever people type', () => {
    fc.assert(
      fc.property(anyAssessment, fc.nat(), (assessment, revision) => {
        expect(readSavedFile(writeSavedFile(assessment, revision, PROGRAM))).toEqual({ ok: true, value: { assessment, revision, savedAt: PROGRAM.savedAt } });
      }),
      { numRuns: 60 },
    );
  });

  it('can be read by people: its name first, two spaces in, a line break at the end', () => {
    expect(text.split('\n').slice(0, 8)).toEqual([
      '{',
      '  "format": "soundings",',
      '  "version": 6,',
      '  "program": "0.1.0",',
      '  "savedAt": "2026-05-06T14:32:00.000Z",',
      '  "revision": 7,',
      '  "assessment": {',
      '    "id": "aberwen",',
    ]);
    expect(text.endsWith('\n}\n')).toBe(true);
  });

  it('is the same text whatever the order in which things were recorded', () => {
    const [round] = small.rounds;
    const turned: Assessment = {
      drafts: small.drafts,
      actions: small.actions,
      rounds: round ? [{ ...round, responses: { A1: responseTo('unknown'), P1: { note: '', evidence: 'none', answer: { level: 2, kind: 'level' } } } }] : [],
      questionnaires: small.questionnaires,
      organisation: small.organisation,
      isSample: small.isSample,
      id: small.id,
    };
    expect(writeSavedFile(turned, 7, PROGRAM)).toBe(text);
  });

  it('leaves out what nobody knows', () => {
    expect(readSavedFile(damaged('"isSample": false,', '"isSample": false, "colour": { "of": ["the", "sky"] },'))).toEqual(readSavedFile(text));
  });

  it('may begin with the mark that some editors put there, and lose its last line break', () => {
    expect(readSavedFile(`\uFEFF${text}`)).toEqual(readSavedFile(text));
    expect(readSavedFile(text.trimEnd())).toEqual(readSavedFile(text));
  });

  it('has its rounds in order of their date', () => {
    const later = roundOf({ P1: 3 }, { id: 'r2027', date: '2027-05-05' });
    const result = readSavedFile(writeSavedFile(assessmentOf([later, roundOf({ P1: 2 })]), 1, PROGRAM));
    expect(result.ok && result.value.assessment.rounds.map((round) => round.date)).toEqual(['2026-05-06', '2027-05-05']);
  });

  it('is never written so that it could not be read back', () => {
    const round = roundOf({ P1: 2 });
    const notOurs = { ...round, responses: { P1: { answer: null, evidence: 'none', note: 'x'.repeat(10_001) } } } as const;
    expect(() => writeSavedFile(assessmentOf([notOurs]), 1, PROGRAM)).toThrow('note');
    expect(() => writeSavedFile(assessmentOf([round, round]), 1, PROGRAM)).toThrow('rounds, 1, id');
    const huge = { ...actionOf(), risk: 'x'.repeat(10_000) };
    const many = Array.from({ length: 2_100 }, (_, at) => ({ ...huge, id: `a${at}` }));
    expect(() => writeSavedFile(assessmentOf([round], { actions: many }), 1, PROGRAM)).toThrow(RangeError);
  });
});

describe('a file that is not a whole saved file', () => {
  it.each(['', ' \n', '\uFEFF', '\0\0\0\0'])('is empty where nothing is in it: %j', (content) => {
    expect(problemOf(content)).toEqual({ kind: 'file-empty' });
  });

  it.each(['Dear all,', '<html></html>', 'PK\u0003\u0004', '{ format: soundings }', `${text}x`, `${text}${text}`])('is not JSON where it is something else', (content) => {
    expect(problemOf(content)).toEqual({ kind: 'file-not-json' });
  });

  it('is not JSON where its middle was damaged', () => {
    expect(problemOf(damaged('"savedAt"', '"savedAt'))).toEqual({ kind: 'file-not-json' });
    expect(problemOf(damaged('"P1": {', '"P1": '))).toEqual({ kind: 'file-not-json' });
    expect(problemOf(damaged('"revision": 7,', '\0\0\0\0'))).toEqual({ kind: 'file-not-json' });
  });

  it('is cut short wherever it stops, and never half an assessment', () => {
    const whole = text.trimEnd().length;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole - 1 }), (at) => {
        expect(problemOf(text.slice(0, at))).toEqual({ kind: 'file-cut-short' });
      }),
      { numRuns: 300 },
    );
  });

  it.each(['null', '7', '"soundings"', '[]', '{}', '{ "format": "excalidraw", "version": 1 }', '[{ "format": "soundings" }]'])('is another program’s: %s', (content) => {
    expect(problemOf(content)).toEqual({ kind: 'file-of-another-program' });
  });

  it('is newer where its version is one that is yet to come, whatever else is in it', () => {
    expect(problemOf(damaged('"version": 6,', '"version": 7,'))).toEqual({ kind: 'file-newer', version: 7 });
    expect(problemOf('{ "format": "soundings", "version": 12 }')).toEqual({ kind: 'file-newer', version: 12 });
  });

  it('is too large above 20 MB, and is not even looked at', () => {
    const most = 20 * 1024 * 1024;
    expect(problemOf(' '.repeat(most))).toEqual({ kind: 'file-empty' });
    expect(problemOf(' '.repeat(most + 1))).toEqual({ kind: 'file-too-large', megabytes: 21 });
    expect(problemOf('é'.repeat(most / 2 + 1))).toEqual({ kind: 'file-too-large', megabytes: 21 });
  });

  it('gives a problem and never throws, whichever character was changed', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), anyCharacter, (at, character) => {
        expect(() => readSavedFile(text.slice(0, at) + character + text.slice(at + 1))).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});

describe('a file that is damaged', () => {
  it.each([
    ['"version": 6,', '"version": 0,', 'version'],
    ['"version": 6,', '"version": "6",', 'version'],
    ['"version": 6,', '', 'version'],
    ['"revision": 7,', '"revision": -1,', 'revision'],
    ['"savedAt": "2026-05-06T14:32:00.000Z",', '"savedAt": "yesterday",', 'savedAt'],
    ['"assessment": {', '"assessment": null, "was": {', 'assessment'],
    ['"level": 2', '"level": 6', 'rounds, first, responses, P1, answer, level'],
    ['"level": 2', '"level": 2.5', 'rounds, first, responses, P1, answer, level'],
    ['"kind": "unknown"', '"kind": "perhaps"', 'rounds, first, responses, A1, answer, kind'],
    ['"date": "2026-05-06"', '"date": "2026-02-30"', 'rounds, first, date'],
    ['"P1": {\n', '"P1!": {\n', 'rounds, first, responses, P1!'],
    ['"P1": {\n', '"Z9": {\n', 'rounds, first, responses, Z9'],
    ['"kind": "unknown"', '"kind": "not-applicable", "reason": "Not ours"', 'rounds, first, responses, A1'],
    ['"due": "2026-Q4"', '"due": "2026-Q5"', 'actions, first, due'],
    ['"round": "r2026"', '"round": "r2027"', 'actions, first, round'],
  ])('names the place: %j made %j', (from, to, where) => {
    expect(problemOf(damaged(from, to))).toEqual({ kind: 'file-damaged', where });
  });

  it('cannot reach the prototypes of the app', () => {
    const poison = '"__proto__": { "isPoisoned": true }, "constructor": { "prototype": { "isPoisoned": true } },';
    const result = readSavedFile(damaged('"isSample": false,', `"isSample": false, ${poison}`));
    expect(result).toEqual(readSavedFile(text));
    expect(problemOf(damaged('"P1": {\n', `"__proto__": { "answer": null, "evidence": "none", "note": "" }, "P1": {\n`))).toBe('none');
    expect(problemOf(damaged('"P1": {\n', `"constructor": { "answer": null, "evidence": "none", "note": "" }, "P1": {\n`))).toEqual({
      kind: 'file-damaged', where: 'rounds, first, responses, constructor',
    });
    expect('isPoisoned' in {}).toBe(false);
    expect(result.ok && Object.getPrototypeOf(result.value.assessment)).toBe(Object.prototype);
  });
});

describe('a file of an older version', () => {
  const renamed: Step = {
    name: 'calls the organisation by its present name',
    run: (stored) => z.record(z.string(), z.unknown()).parse(JSON.parse(JSON.stringify(stored).replace('"organization"', '"organisation"'))),
  };

  const earlier: Step = { name: 'is not run any more', run: () => ({}) };

  it('goes through the steps that it has not been through', () => {
    expect(readSavedFile(unchecked.replace('"version": 6,', '"version": 5,').replace('"organisation"', '"organization"'), [earlier, earlier, earlier, earlier, renamed])).toMatchObject({ ok: true, value: { assessment: small, revision: 7 } });
  });

  it('of the present version goes through none', () => {
    const present = text.replace('"organisation"', '"organization"');
    expect(readSavedFile(present, [earlier, earlier, earlier, earlier, renamed])).toEqual({ ok: false, problem: { kind: 'file-damaged', where: 'organisation' } });
  });

  it('may still be newer than the steps there are', () => {
    expect(readSavedFile(text.replace('"version": 6,', '"version": 7,'), [earlier, earlier, earlier, earlier, renamed])).toEqual({ ok: false, problem: { kind: 'file-newer', version: 7 } });
  });
});
