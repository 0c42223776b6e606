/** What a room reads aloud and is asked about a question, by how its votes lie. */

import type { Level } from '../../../../assessments/questionnaire-model.ts';
import { isLevel } from '../../../../assessments/scoring.ts';
import { hasDistantView } from '../../../../assessments/statistics/agreement.ts';
import type { VoteOutcome } from '../../../../assessments/workshop-model.ts';
import { findGap } from '../../../../assessments/workshop/gap.ts';
import { levelsOf } from '../../../../assessments/workshop/tally.ts';

/** The levels whose descriptors are read aloud: those either side of the gap, or the one that all chose. None where nobody chose a level, or nobody may know which. */
export function listSides({ counts, item }: VoteOutcome): readonly Level[] {
  const gap = counts === null ? null : findGap(counts);
  if (gap !== null) return gap;
  return isLevel(item) ? [item] : [];
}

/** Whether the room lacks people who could say, has a view far from the others, or neither. */
export function findPrompt({ counts, item }: VoteOutcome): 'unknown' | 'distant' | 'near' {
  if (item === 'unknown') return 'unknown';
  return counts !== null && hasDistantView(levelsOf(counts)) ? 'distant' : 'near';
}
