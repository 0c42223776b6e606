/** One question on the board: where it stands and why it is in this column, and folded in it what can be judged otherwise. */

import type { GapLine } from '../../../../assessments/prioritise.ts';
import type { Level } from '../../../../assessments/questionnaire-model.ts';
import { startSentence } from '../../../../assessments/words/dates.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useText, useWords } from '../../../state/words.tsx';
import { FindOut } from '../gap/find-out.tsx';
import { Sum } from '../gap/sum.tsx';
import { TodayNext } from '../gap/today-next.tsx';
import { useLevelName } from '../gap/use-level-name.ts';
import { usePlanChanges } from '../gap/use-plan-changes.ts';
import { PlanTick, ShortlistTick } from './gap-ticks.tsx';
import { canJudge, GoalSelect, type Judgement } from './goal-select.tsx';

const JUDGEMENTS = ['target', 'importance', 'effort', 'closeCall'] as const satisfies readonly Judgement[];

interface BoardCardProps {
  readonly line: GapLine;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChosen: (id: string) => void;
}

export function BoardCard({ line, isOpen, onOpen, onChosen }: BoardCardProps) {
  const words = useWords();
  const { closeCalls, named, board, table, levels, levelsStay, levelsUnknown } = usePlanWords().choosing;
  const text = useText();
  const { address } = useOpen();
  const nameOf = useLevelName();
  const { question, current, target } = line;
  const name = named(question.id, text(question.title));
  const numbered = (level: Level) => `${level}\u{A0}${nameOf(level)}`;
  const isWeighed = line.group !== 'maintain' && line.need !== null;
  return (
    <li className="board-card">
      <h4>
        <a href={address('plan', question.id)}>{name}</a>
      </h4>
      <p className="small">
        {current === null || target === null ? levelsUnknown : target === current ? levelsStay(numbered(current)) : levels(numbered(current), numbered(target))}
      </p>
      {isWeighed && (
        <p className="small board-sum">
          <strong>{`${words.plan.choose.needWord} ${line.need}`}</strong> <Sum line={line} />
        </p>
      )}
      {line.isCloseCall && (
        <p className="small board-mark" data-settled={line.closeCall !== null}>
          {startSentence(closeCalls.marks[line.closeCall ?? 'open'])}
        </p>
      )}
      <div className="board-ticks">
        <ShortlistTick line={line} />
        <PlanTick line={line} />
      </div>
      <details open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
        <summary>
          {board.details} <span className="only-read">{table.of(name)}</span>
        </summary>
        {isOpen && (
          <div className="stack board-details">
            {JUDGEMENTS.filter((judgement) => canJudge(line, judgement)).map((judgement) => (
              <GoalSelect key={judgement} line={line} judgement={judgement} onChosen={onChosen} />
            ))}
            {current === null ? <FindOut line={line} /> : <TodayNext line={line} current={current} nameOf={nameOf} />}
            <Step line={line} />
            <p>
              <a href={address('plan', question.id)}>
                {board.wholeGap}
                <span className="only-read"> {name}</span>
              </a>
            </p>
          </div>
        )}
      </details>
    </li>
  );
}

/** The suggested step in words. The box above puts it in the plan. */
function Step({ line }: { readonly line: GapLine }) {
  const { choose } = useWords().plan;
  const { suggestionFor } = usePlanChanges();
  const suggestion = suggestionFor(line);
  if (suggestion === null) return null;
  return (
    <div>
      <p className="part-name">{line.current === null ? choose.findOut : choose.suggested}</p>
      <p>{suggestion}</p>
    </div>
  );
}
