/** Tests of the sentences for what went wrong: each speaks of what was tried. */

import { describe, expect, it } from 'vitest';
import { en } from '../../../assessments/words/en.ts';

const { sentence, readSentence, actSentence } = en.problems;
const PASSING = ['disk-full', 'folder-read-only', 'disk-failed', 'out-of-reach', 'failed'] as const;

describe('the sentence for a problem', () => {
  it.each(PASSING)('of %s speaks of the last change only where there was one', (kind) => {
    expect(sentence({ kind })).toContain('last change');
    expect(readSentence({ kind })).not.toMatch(/last change|Save again/);
    expect(actSentence({ kind })).not.toMatch(/last change|Save again/);
  });

  it('that could not be read says that nothing was written', () => {
    expect(readSentence({ kind: 'disk-failed', code: 'EIO' })).toBe('The disk did not let us read this (EIO). Check the disk, then try again. We left everything as it is.');
    expect(actSentence({ kind: 'disk-full' })).toBe('The disk is full, so this was not done. Free some space, then try again. Nothing is lost.');
  });

  it('takes a file that is too large for another kind of file only where one was opened', () => {
    expect(readSentence({ kind: 'file-too-large', megabytes: 31 })).toContain('probably another kind of file');
    expect(sentence({ kind: 'file-too-large', megabytes: 21 })).toBe(
      'With your last change the file would be 21 MB, and at most 20 MB can be opened again. So the change is not saved. Shorten long notes.',
    );
  });

  it('is the same for a file that is damaged, whatever was tried', () => {
    const problem = { kind: 'file-damaged', where: 'rounds, first, peers' } as const;
    expect(new Set([sentence(problem), readSentence(problem), actSentence(problem)]).size).toBe(1);
  });
});
