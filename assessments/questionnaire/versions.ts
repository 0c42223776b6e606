/** Tells which version of a questionnaire is the newer one. */

import type { Questionnaire, Version } from '../questionnaire-model.ts';

/**
 * Below nought where the first version is the older one, nought where neither is. By the numbers, so that 1.10 comes after 1.9; a draft comes before what
 * it is a draft of.
 *
 * @example compareVersions('1.0-draft', '1.0') < 0 // true
 */
export function compareVersions(one: Version, other: Version): number {
  const [first, second] = [partsOf(one), partsOf(other)];
  return first.major - second.major || first.minor - second.minor || Number(first.draft === '') - Number(second.draft === '') || compareText(first.draft, second.draft);
}

/** The newest of some questionnaires; of two of the same version the one that comes first. Undefined where there are none. */
export function findNewest(questionnaires: readonly Questionnaire[]): Questionnaire | undefined {
  return questionnaires.toSorted((one, other) => compareVersions(other.version, one.version))[0];
}

function partsOf(version: Version): { readonly major: number; readonly minor: number; readonly draft: string } {
  const [, major = '', minor = '', draft = ''] = /^(\d+)\.(\d+)(.*)$/.exec(version) ?? [];
  return { major: Number(major), minor: Number(minor), draft };
}

function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
