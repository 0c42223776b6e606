/** When staying at a level is reasonable: today's, and that of the target. */

import type { Level, Question } from '../../../../assessments/questionnaire-model.ts';
import { useText } from '../../../state/words.tsx';

interface EnoughWhenProps {
  readonly question: Question;
  readonly current: Level;
  /** The level wanted; today's where the group stays. */
  readonly target: Level | null;
  readonly nameOf: (level: Level) => string;
}

/** Nothing for a questionnaire that does not tell. */
export function EnoughWhen({ question, current, target, nameOf }: EnoughWhenProps) {
  const text = useText();
  const { enoughWhen } = question;
  if (enoughWhen === null) return null;
  const levels = target === null || target === current ? [current] : [current, target];
  return (
    <dl className="enough-when">
      {levels.map((level) => (
        <div key={level}>
          <dt>{`${level} ${nameOf(level)}`}</dt>
          <dd>{text(enoughWhen[level - 1] ?? enoughWhen[0])}</dd>
        </div>
      ))}
    </dl>
  );
}
