/** Puts actions in the plan and takes them out, and changes what the group wants, each with a way back. */

import type { Change } from '../../../../assessments/change-model.ts';
import { LONGEST_TITLE } from '../../../../assessments/limits.ts';
import type { Action, Goal } from '../../../../assessments/model.ts';
import { newAction } from '../../../../assessments/plan.ts';
import { listGaps, type GapLine } from '../../../../assessments/prioritise.ts';
import type { DimensionId } from '../../../../assessments/questionnaire-model.ts';
import { defaultTarget, goalFor } from '../../../../assessments/recommend.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useText, useWords } from '../../../state/words.tsx';

interface PlanChanges {
  /** The actions of this round for a gap. */
  readonly actionsFor: (line: GapLine) => readonly Action[];
  /** The step that is suggested for a gap: a step up, a way to find out, or none at level 5. */
  readonly suggestionFor: (line: GapLine) => string | null;
  readonly addAction: (line: GapLine, title: string) => void;
  /** An action on no one question: for a dimension, or for the whole where there is none. */
  readonly addOwnAction: (dimension: DimensionId | null, title: string) => void;
  readonly takeOut: (actions: readonly Action[]) => void;
  /** The gaps of the shortlist whose suggested step is not in the plan yet. */
  readonly listToPut: (lines: readonly GapLine[]) => readonly GapLine[];
  /** Puts the suggested step of each into the plan, in one act. */
  readonly putSuggested: (lines: readonly GapLine[]) => void;
  /** What the group wants for a gap; where that moves it to another group, it is said. */
  readonly setGoal: (line: GapLine, fields: Partial<Goal>) => void;
}

export function usePlanChanges(): PlanChanges {
  const words = useWords();
  const { choosing } = usePlanWords();
  const text = useText();
  const { assessment, round, questionnaire, figures, today, change } = useOpen();
  const actionsFor: PlanChanges['actionsFor'] = (line) => assessment.actions.filter((action) => action.round === round.id && action.question === line.question.id);
  const suggestionFor: PlanChanges['suggestionFor'] = (line) => {
    if (line.current === null) return words.plan.choose.findOutTitle(text(line.question.question));
    return line.stepUp === null ? null : text(line.stepUp.action);
  };
  const made = (title: string, of: Pick<Action, 'dimension' | 'fromLevel' | 'toLevel'> & { readonly question: GapLine['question'] | null }) =>
    newAction({ id: crypto.randomUUID(), round: round.id, question: of.question, dimension: of.dimension, from: of.fromLevel, to: of.toLevel, title: shortOf(title), today });
  /** What was shortlisted has been talked about once its step is in the plan. In a closed round the shortlist stays as it was. */
  const listPuts = (line: GapLine, title: string): readonly Change[] => {
    const { question, current } = line;
    const toLevel = current === null || current === 5 ? null : defaultTarget(current);
    const put = { kind: 'put-action', action: made(title, { question, dimension: null, fromLevel: current, toLevel }), at: null } as const;
    return line.isShortlisted && round.closing === null ? [put, goalChange(line, { isShortlisted: false })] : [put];
  };
  const goalChange = ({ question }: GapLine, fields: Partial<Goal>) =>
    ({ kind: 'set-goal', round: round.id, question: question.id, goal: { ...goalFor(round, question.id), ...fields } }) as const;
  return {
    actionsFor,
    suggestionFor,
    addAction: (line, title) => change(listPuts(line, title), words.plan.choose.added(shortOf(title))),
    addOwnAction: (dimension, title) => {
      const action = made(title, { question: null, dimension, fromLevel: null, toLevel: null });
      change({ kind: 'put-action', action, at: null }, words.plan.choose.added(action.title));
    },
    takeOut: (actions) => {
      const removals = actions.map((action) => ({ kind: 'remove-action', action: action.id }) as const);
      change(removals, words.plan.choose.takenOut(actions.length));
    },
    listToPut: (lines) => lines.filter((line) => line.isShortlisted && suggestionFor(line) !== null && actionsFor(line).length === 0),
    putSuggested: (lines) => {
      const puts = lines.flatMap((line) => listPuts(line, suggestionFor(line) ?? ''));
      change(puts, choosing.shortlist.added(lines.length));
    },
    setGoal: (line, fields) => {
      const wanted = goalChange(line, fields);
      const goals = { ...round.goals, [line.question.id]: wanted.goal };
      const group = listGaps(assessment, questionnaire, { ...round, goals }, figures).find(({ question }) => question.id === line.question.id)?.group;
      change(wanted, group === undefined || group === line.group ? undefined : choosing.moved(line.question.id, words.plan.groups[group]));
    },
  };
}

/** A title in one line. It stands inside sentences and lists, so the full stop of a suggested step is left off. */
function shortOf(title: string): string {
  return title.trim().replaceAll(/\s+/g, ' ').slice(0, LONGEST_TITLE).replace(/(?<!\.)\.$/, '');
}
