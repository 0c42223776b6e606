/** All actions that can be counted, by group, each with a box, its owner and when it is due. */

import { memo, useMemo } from 'react';
import type { Action, Assessment, Round } from '../../../../assessments/model.ts';
import { GROUP_ORDER, listGaps } from '../../../../assessments/prioritise.ts';
import { findRound } from '../../../../assessments/rounds.ts';
import { showDue } from '../../../../assessments/words/dates.ts';
import { Button } from '../../../forms/button.tsx';
import { TickBox } from '../../../forms/tick-box.tsx';
import { useRoundName } from '../../../parts/round-name.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useWords } from '../../../state/words.tsx';
import { useTicks } from './ticks.ts';

export function TickList({ finding }: { readonly finding: string }) {
  const { choose } = usePlanWords().whatIf;
  const { actions, ticked, tick } = useTicks();
  const groups = useGroups(actions);
  const ids = new Set(ticked.map(({ id }) => id));
  return (
    <section className="plan-list" aria-labelledby="ticks-title">
      <h2 id="ticks-title" className="section-title">
        {choose.title}
      </h2>
      <p className="small quiet">{choose.hint}</p>
      <p className="tick-count small" role="status">
        <strong>{choose.counted(ticked.length, actions.length)}</strong> <span className="only-read">{finding}</span>
      </p>
      <div className="tick-all">
        <Button kind="underlined" onPress={() => tick(actions, true)}>
          {choose.all}
        </Button>
        <Button kind="underlined" onPress={() => tick(actions, false)}>
          {choose.none}
        </Button>
      </div>
      {groups.map(({ name, members }) => (
        <div key={name} className="tick-group">
          <h3 className="gap-group-name">{name}</h3>
          <ul>
            {members.map((action) => (
              <TickRow key={action.id} action={action} isTicked={ids.has(action.id)} tick={tick} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface TickRowProps {
  readonly action: Action;
  readonly isTicked: boolean;
  readonly tick: (actions: readonly Action[], isTicked: boolean) => void;
}

/** Drawn anew only when its own tick changes: there may be hundreds. */
const TickRow = memo(function TickRow({ action, isTicked, tick }: TickRowProps) {
  const words = useWords();
  const { actions } = words.plan;
  const owner = action.owner.trim() === '' ? actions.noOwner : action.owner;
  const line = action.due === null ? actions.lineNoDue(owner) : actions.line(owner, showDue(words, action.due));
  return (
    <li>
      <TickBox label={action.title.trim() || actions.untitled} hint={line} isTicked={isTicked} onChange={(isNow) => tick([action], isNow)} />
    </li>
  );
});

interface TickGroup {
  readonly name: string;
  readonly members: readonly Action[];
}

/** The round’s own actions by the group of their question, those on no one question, then those of each earlier round. */
function useGroups(actions: readonly Action[]): readonly TickGroup[] {
  const words = useWords();
  const { choose } = usePlanWords().whatIf;
  const { assessment, round, questionnaire, figures } = useOpen();
  const nameRound = useRoundName();
  const groupOf = useMemo(
    () => new Map(listGaps(assessment, questionnaire, round, figures).map((line) => [line.question.id, line.group])),
    [assessment, questionnaire, round, figures],
  );
  return useMemo(() => {
    const own = actions.filter((action) => action.round === round.id);
    const inGroup = (action: Action) => (action.question === null ? undefined : groupOf.get(action.question));
    return [
      ...GROUP_ORDER.map((group) => ({ name: words.plan.groups[group], members: own.filter((action) => inGroup(action) === group) })),
      { name: choose.own, members: own.filter((action) => inGroup(action) === undefined) },
      ...listEarlier(assessment, round).map((each) => ({
        name: words.plan.actions.carried(nameRound(assessment, each)),
        members: actions.filter((action) => findRound(assessment, action.round) === each),
      })),
    ].filter(({ members }) => members.length > 0);
  }, [actions, assessment, round, groupOf, words, choose, nameRound]);
}

function listEarlier({ rounds }: Assessment, { date }: Round): readonly Round[] {
  return rounds.filter((round) => round.date < date);
}
