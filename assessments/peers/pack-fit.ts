/** Says why a pack may not be set beside a round, so that a page can tell. */

import type { PackHeader } from '../model.ts';
import type { Form, Questionnaire } from '../questionnaire-model.ts';
import { majorOf } from '../questionnaire/version-map.ts';

/** Why a pack is not for a round. */
export type Misfit = { readonly kind: 'other-questionnaire' | 'other-form' } | { readonly kind: 'other-version'; readonly theirs: number; readonly ours: number };

/**
 * What keeps a pack from being set beside a round of a questionnaire and form: it is for another questionnaire, another major version, or the other form, named in this order.
 * Null where it fits, which is when `isPackFor` says so. Methods D.8.
 *
 * @example findMisfit(headerOfMajorTwo, { id: 'dcm', version: '1.0' }, 'full') // { kind: 'other-version', theirs: 2, ours: 1 }
 */
export function findMisfit({ questionnaire: theirs }: PackHeader, { id, version }: Pick<Questionnaire, 'id' | 'version'>, form: Form): Misfit | null {
  const ours = majorOf(version);
  if (theirs.id !== id) return { kind: 'other-questionnaire' };
  if (theirs.major !== ours) return { kind: 'other-version', theirs: theirs.major, ours };
  return theirs.form === form ? null : { kind: 'other-form' };
}
