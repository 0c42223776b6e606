/** The rules that keep a pack from giving anybody away, as values: so that a pack can say them, and tests can take each away. */

import type { FamilyRule } from '../model.ts';
import { FAMILY_RULE, SMALLEST_GROUP } from './families.ts';

/** Every protective rule. Methods D.6 and D.9. */
export interface Rules {
  /** Fewest organisations of a group of which anything is shown. */
  readonly smallestGroup: number;
  /** How many families a group needs, and how large they may be; null asks for none. */
  readonly families: FamilyRule | null;
  /** Whether a second cell is hidden where one could otherwise be worked out from the rest. */
  readonly hasComplement: boolean;
  /** Whether groups are cut one way only, and every way in which they overlap is looked at. */
  readonly isOneCut: boolean;
  /** Fewest organisations that must have changed for new figures; with fewer, the old ones are carried forward. */
  readonly fewestMoved: number;
  /** Whether a group that was not in the last pack has to wait. */
  readonly hasSameGroups: boolean;
  /** Scores at either end that are replaced by their average. */
  readonly codedEnds: number;
  /** Whether each measure is sorted on its own, so that no line runs through all of them. */
  readonly isSortedAlone: boolean;
  /** Whether, last of all, whatever would leave no doubt about somebody's score is taken away. */
  readonly isInDoubt: boolean;
}

/** The rules by which packs are made. */
export const RULES: Rules = {
  smallestGroup: SMALLEST_GROUP,
  families: FAMILY_RULE,
  hasComplement: true,
  isOneCut: true,
  fewestMoved: 3,
  hasSameGroups: true,
  codedEnds: 2,
  isSortedAlone: true,
  isInDoubt: true,
};
