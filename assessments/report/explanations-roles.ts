/** How the figures of role groups are worked out: the averages of a dimension, the gap between them, whether chance could give it, and what is not shown. */

import { showCount } from '../words/dates.ts';
import type { DimensionRoles, RoleSetting, ShownGroup } from '../workshop-model.ts';
import type { Explanation, ExplanationPart } from './explanations.ts';
import { findRoles, inOrder, showMean, wordsOf } from './roles.ts';
import { dimensionName, type Subject } from './subject.ts';

/** A share that would round to a hundred in a hundred. */
const NEARLY_ALL = 0.995;

/** The groups of a dimension and their gap. Of what is not shown it gives the rules, and never which of them it was. Methods C.7. */
export function explainRoles(subject: Subject, own: DimensionRoles, setting: RoleSetting): Explanation {
  const { names, told, explain } = wordsOf(subject);
  const { gap } = own;
  const means = inOrder(own.means);
  const shownOf = (group: ShownGroup) => means.filter((each) => each.group === group).map(({ mean }) => showMean(mean)).join('');
  const label = means.length === 0 ? told.notShown : gap === null ? told.oneOnly : told.labels[gap.label];
  return {
    title: explain.title(dimensionName(subject, own.dimension), label),
    sum: gap === null ? null : explain.sum(shownOf(gap.higher), shownOf(gap.lower)),
    text: explain.text,
    rows: means.map(({ group, mean }) => ({ label: names[group], second: '', value: showMean(mean) })),
    total: gap === null ? null : { label: explain.gap, value: showMean(gap.size) },
    more: [
      ...(gap === null ? [] : listGapParts(subject, gap)),
      { title: explain.hiding, text: explain.hidingText(showCount(subject.words, setting.least)) },
    ],
  };
}

/** What all of their figures rest on, for the page as a whole; null where nothing may be shown. */
export function explainRoleGroups(subject: Subject): Explanation | null {
  const roles = findRoles(subject);
  if (roles === null) return null;
  const { names, told, explain } = wordsOf(subject);
  const rows = inOrder(roles.groups).map(({ group, people }) => ({ label: names[group], second: '', value: told.people(people) }));
  const more = [
    { title: explain.meaning, text: `${told.rules.gap} ${explain.labels.similar}` },
    { title: explain.hiding, text: explain.hidingText(showCount(subject.words, roles.setting.least)) },
  ];
  return { title: told.view, sum: null, text: explain.text, rows, total: null, more };
}

function listGapParts(subject: Subject, gap: NonNullable<DimensionRoles['gap']>): readonly ExplanationPart[] {
  const { explain } = wordsOf(subject);
  const { roundedOnce, roundedOnceText } = subject.words.report.explain;
  return [
    { title: explain.meaning, text: explain.labels[gap.label] },
    { title: explain.chance, text: explain.chanceText(tellShare(subject, gap.p)) },
    { title: roundedOnce, text: roundedOnceText },
  ];
}

/** Three decimals are kept of it: "about 8 in 1,000", from a hundredth "about 13 in 100". */
function tellShare(subject: Subject, p: number): string {
  const { shares } = wordsOf(subject).explain;
  if (p >= NEARLY_ALL) return shares.all;
  if (p >= 0.01) return shares.inHundred(Math.round(100 * p));
  return p < 0.001 ? shares.fewer : shares.inThousand(Math.round(1000 * p));
}
