/** What is true today beside what is true at the next level: a solid rule and a dashed one. */

import type { GapLine } from '../../../../assessments/prioritise.ts';
import type { Level } from '../../../../assessments/questionnaire-model.ts';
import { defaultTarget } from '../../../../assessments/recommend.ts';
import { useText, useWords } from '../../../state/words.tsx';

interface TodayNextProps {
  readonly line: GapLine;
  readonly current: Level;
  readonly nameOf: (level: Level) => string;
}

export function TodayNext({ line, current, nameOf }: TodayNextProps) {
  const words = useWords();
  const text = useText();
  const next = defaultTarget(current);
  const described = (level: Level) => {
    const descriptor = line.question.levels[level - 1];
    return descriptor === undefined ? '' : text(descriptor);
  };
  return (
    <div className="today-next">
      <div className="today">
        <h3>{words.plan.choose.today(current, nameOf(current))}</h3>
        <p>{described(current)}</p>
      </div>
      {next !== current && (
        <div className="next">
          <h3>{words.plan.choose.next(next, nameOf(next))}</h3>
          <p>{described(next)}</p>
        </div>
      )}
    </div>
  );
}
