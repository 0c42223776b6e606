/** Tests of which version of a questionnaire is the newer one. */

import { describe, expect, it } from 'vitest';
import { compareVersions, findNewest } from '../../../assessments/questionnaire/versions.ts';
import { smallQuestionnaire } from '../../support/small-questionnaire.ts';

describe('versions of a questionnaire', () => {
  it('stand in order by their numbers, drafts before what they are drafts of', () => {
    expect(['1.10', '0.1-draft', '2.0', '1.9', '1.0-draft', '1.0', '1.0-beta'].toSorted(compareVersions)).toEqual([
      '0.1-draft', '1.0-beta', '1.0-draft', '1.0', '1.9', '1.10', '2.0',
    ]);
  });

  it('give the newest one, and of two of the same version the first', () => {
    const [first, second] = [{ ...smallQuestionnaire(), title: { en: 'First', cy: null } }, { ...smallQuestionnaire(), title: { en: 'Second', cy: null } }];
    expect(findNewest([{ ...first, version: '1.0' }, first, second])?.title.en).toBe('First');
    expect(findNewest([])).toBeUndefined();
  });
});
