/** How need and order are worked out, for the panel. */

import type { GapLine } from '../../../assessments/prioritise.ts';
import type { Explanation } from '../../../assessments/report/explanations.ts';
import type { PlanWords } from '../../../assessments/words/plan-work.ts';
import type { Words } from '../../../assessments/words/words.ts';

/** The rule by which gaps are put in order, for every gap. */
export function explainOrder(words: Words): Explanation {
  const { why } = words.plan;
  const { more } = why;
  return {
    title: why.title,
    sum: null,
    text: `${why.sum}. ${why.text}`,
    rows: [],
    total: null,
    more: [
      { title: more.groups, text: more.groupsText },
      { title: more.effort, text: more.effortText },
      { title: more.close, text: more.closeText },
      { title: more.peers, text: more.peersText },
      { title: more.order, text: more.orderText },
    ],
  };
}

/** The sum of one gap, with what went into it. */
export function explainNeed(words: Words, title: string, line: GapLine): Explanation {
  const { why, choose, groups } = words.plan;
  const median = line.peerMedian === null ? null : String(line.peerMedian);
  return {
    title: `${title}: ${choose.needWord.toLowerCase()} ${line.need ?? ''}`,
    sum: null,
    text: `${why.sum}. ${why.text}`,
    rows: [
      { label: why.gap, second: why.gapSecond(line.current ?? 0, line.target ?? 0), value: String(line.gap) },
      { label: why.importance, second: choose.importances[line.importance], value: `× ${line.importance}` },
      { label: why.peers, second: median === null ? why.peersNone : line.peerPoint === 1 ? why.peersBelow(median) : why.peersNotBelow(median), value: `+ ${line.peerPoint}` },
    ],
    total: { label: choose.needWord, value: String(line.need ?? '') },
    more: [
      { title: `${why.group}: ${groups[line.group]}`, text: why.more.groupsText },
      ...(line.isCloseCall ? [{ title: why.more.close, text: why.more.closeText }] : []),
      { title: why.more.peers, text: why.more.peersText },
    ],
  };
}

/** How the page of ticked actions works out where they would lead. */
export function explainWhatIf({ why }: PlanWords['whatIf']): Explanation {
  return { title: why.title, sum: null, text: why.text, rows: [], total: null, more: [why.more, why.unmoving, why.full] };
}
