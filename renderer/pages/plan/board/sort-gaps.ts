/** Puts the rows of the table of gaps in the order that a heading asks for. */

import { GROUP_ORDER, type GapLine } from '../../../../assessments/prioritise.ts';
import type { QuestionId } from '../../../../assessments/questionnaire-model.ts';
import type { Sorted } from '../sort-heading.tsx';

export const GAP_COLUMNS = ['question', 'current', 'target', 'importance', 'effort', 'need', 'group', 'closeCall', 'shortlist', 'plan'] as const;
export type GapColumn = (typeof GAP_COLUMNS)[number];

/** The lines by a column. What is equal keeps the order of the questions; what has no value there stands last in both directions. */
export function sortGaps(
  lines: readonly GapLine[],
  { column, isDescending }: Sorted<GapColumn>,
  of: { readonly questions: readonly QuestionId[]; readonly isInPlan: (line: GapLine) => boolean },
): readonly GapLine[] {
  const valueOf = (line: GapLine): number | null => {
    switch (column) {
      case 'question':
        return of.questions.indexOf(line.question.id);
      case 'group':
        return GROUP_ORDER.indexOf(line.group);
      case 'closeCall':
        return line.isCloseCall ? (line.closeCall === null ? 0 : 1) : null;
      case 'shortlist':
        return line.isShortlisted ? 0 : 1;
      case 'plan':
        return of.isInPlan(line) ? 0 : 1;
      default:
        return line.current === null ? null : line[column];
    }
  };
  const inOrder = lines.toSorted((one, other) => of.questions.indexOf(one.question.id) - of.questions.indexOf(other.question.id));
  return inOrder.toSorted((one, other) => {
    const [first, second] = [valueOf(one), valueOf(other)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return isDescending ? second - first : first - second;
  });
}
