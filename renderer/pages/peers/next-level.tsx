/** What the next level looks like for the lowest question, and the step that leads there. */

import { LONGEST_TITLE } from '../../../assessments/limits.ts';
import type { MeasureId } from '../../../assessments/model.ts';
import { newAction } from '../../../assessments/plan.ts';
import type { Level, Question } from '../../../assessments/questionnaire-model.ts';
import { dimensionsOf } from '../../../assessments/questionnaire/questionnaire.ts';
import { defaultTarget, findStepUp } from '../../../assessments/recommend.ts';
import { descriptorOf, itemOfQuestion, levelName, type Subject } from '../../../assessments/report/subject.ts';
import { isLevel } from '../../../assessments/scoring.ts';
import { Button } from '../../forms/button.tsx';
import { useKeptFocus } from '../../parts/use-kept-focus.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useText } from '../../state/words.tsx';

interface NextLevelProps {
  readonly subject: Subject;
  readonly measure: MeasureId;
}

export function NextLevel({ subject, measure }: NextLevelProps) {
  const { words } = subject;
  const lowest = findLowest(subject, measure);
  if (lowest === undefined) return <p>{words.peers.next.none}</p>;
  if (lowest.level === 5) return <p>{words.peers.next.top(levelName(subject, 5))}</p>;
  return <NextStep subject={subject} {...lowest} />;
}

function NextStep({ subject, question, level }: { readonly subject: Subject; readonly question: Question; readonly level: Level }) {
  const { words } = subject;
  const text = useText();
  const { assessment, round, today, change, address } = useOpen();
  const target = defaultTarget(level);
  const step = findStepUp(question, level);
  const isPlanned = assessment.actions.some((action) => action.round === round.id && action.question === question.id);
  const link = useKeptFocus<HTMLAnchorElement>(isPlanned);
  const add = () => {
    if (step === null) return;
    const title = text(step.action).slice(0, LONGEST_TITLE);
    const action = newAction({ id: crypto.randomUUID(), round: round.id, question, from: level, to: target, title, today });
    change({ kind: 'put-action', action, at: null }, words.peers.next.added(title));
  };
  return (
    <>
      <p>
        <b>{words.peers.next.level(text(question.title), levelName(subject, target))}</b> {descriptorOf(subject, question.id, target)}
      </p>
      <p>
        {isPlanned ? (
          <>
            {words.peers.next.inPlan}{' '}
            <a ref={link} href={address('plan', 'actions')}>
              {words.peers.next.toPlan}
            </a>
          </>
        ) : (
          <Button kind="underlined" onPress={add}>
            {words.peers.next.add}
          </Button>
        )}
      </p>
    </>
  );
}

/** The lowest question of the measure, the first of them where several are level; undefined where none has a level. */
function findLowest(subject: Subject, measure: MeasureId): { readonly question: Question; readonly level: Level } | undefined {
  const dimensions = dimensionsOf(subject.questionnaire, subject.round.form).filter(({ id }) => measure === 'overall' || id === measure);
  const answered = dimensions
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      const level = itemOfQuestion(subject, question.id);
      return isLevel(level) ? [{ question, level }] : [];
    });
  return answered.toSorted((one, other) => one.level - other.level)[0];
}
