/** Puts actions in the plan and takes them out, each with a way back. */

import { LONGEST_TITLE } from '../../../../assessments/limits.ts';
import type { Action } from '../../../../assessments/model.ts';
import { newAction } from '../../../../assessments/plan.ts';
import type { GapLine } from '../../../../assessments/prioritise.ts';
import { defaultTarget } from '../../../../assessments/recommend.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useText, useWords } from '../../../state/words.tsx';

interface PlanChanges {
  /** The actions of this round for a gap. */
  readonly actionsFor: (line: GapLine) => readonly Action[];
  /** The step that is suggested for a gap: a step up, a way to find out, or none at level 5. */
  readonly suggestionFor: (line: GapLine) => string | null;
  readonly addAction: (line: GapLine, title: string) => void;
  readonly takeOut: (actions: readonly Action[]) => void;
}

export function usePlanChanges(): PlanChanges {
  const words = useWords();
  const text = useText();
  const { assessment, round, today, change } = useOpen();
  return {
    actionsFor: (line) => assessment.actions.filter((action) => action.round === round.id && action.question === line.question.id),
    suggestionFor: (line) => {
      if (line.current === null) return words.plan.choose.findOutTitle(text(line.question.question));
      return line.stepUp === null ? null : text(line.stepUp.action);
    },
    addAction: (line, title) => {
      const { question, current } = line;
      const to = current === null || current === 5 ? null : defaultTarget(current);
      const short = title.trim().replaceAll(/\s+/g, ' ').slice(0, LONGEST_TITLE);
      const action = newAction({ id: crypto.randomUUID(), round: round.id, question, from: current, to, title: short, today });
      change({ kind: 'put-action', action, at: null }, words.plan.choose.added(short));
    },
    takeOut: (actions) => {
      const removals = actions.map((action) => ({ kind: 'remove-action', action: action.id }) as const);
      change(removals, words.plan.choose.takenOut(actions.length));
    },
  };
}
