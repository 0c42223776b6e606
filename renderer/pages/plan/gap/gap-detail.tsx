/** One gap: what is true today and next, what the group wants, the sum, and the step that helps. */

import { lazy, Suspense } from 'react';
import type { GapLine } from '../../../../assessments/prioritise.ts';
import { dimensionName, lastVoteOn, levelName, subjectOf } from '../../../../assessments/report/subject.ts';
import { hasVotes } from '../../../../assessments/report/votes.ts';
import { Segmented } from '../../../forms/segmented.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useLanguage, useText, useWords } from '../../../state/words.tsx';
import { ShortlistTick } from '../board/gap-ticks.tsx';
import { CloseCall } from './close-call.tsx';
import { EnoughWhen } from './enough-when.tsx';
import { FindOut } from './find-out.tsx';
import { GoalChoices } from './goal-choices.tsx';
import { NeedLine } from './need-line.tsx';
import { Remarks } from './remarks.tsx';
import { StepChoice } from './step-choice.tsx';
import { TodayNext } from './today-next.tsx';
import { useHeadingFocus } from '../use-heading-focus.ts';
import { usePlanChanges } from './use-plan-changes.ts';

const Disagreement = lazy(() => import('./disagreement.tsx').then((part) => ({ default: part.Disagreement })));

interface GapDetailProps {
  readonly line: GapLine;
  /** The gap after this one in the list. */
  readonly next: GapLine | undefined;
}

export function GapDetail({ line, next }: GapDetailProps) {
  const words = useWords();
  const text = useText();
  const language = useLanguage();
  const { assessment, round, address } = useOpen();
  const heading = useHeadingFocus(line.question.id);
  const subject = subjectOf(assessment, round, words, language);
  return (
    <section className="plan-detail" aria-labelledby="gap-title">
      <p className="small quiet">{words.plan.choose.place(dimensionName(subject, line.dimension), line.question.id)}</p>
      <h2 id="gap-title" ref={heading} tabIndex={-1} className="gap-title">
        {text(line.question.title)}
      </h2>
      <ShortlistTick line={line} />
      {line.current === null ? <FindOut line={line} /> : <Weigh line={line} current={line.current} nameOf={(level) => levelName(subject, level)} />}
      <Remarks question={line.question.id} />
      {hasVotes(subject) && lastVoteOn(subject, line.question.id) !== undefined && (
        <Suspense>
          <Disagreement subject={subject} question={line.question.id} />
        </Suspense>
      )}
      <StepChoice key={line.question.id} line={line} />
      {next !== undefined && (
        <p className="plan-part">
          <a href={address('plan', next.question.id)}>{words.plan.choose.nextGap(text(next.question.title))}</a>
        </p>
      )}
    </section>
  );
}

interface WeighProps {
  readonly line: GapLine;
  readonly current: NonNullable<GapLine['current']>;
  readonly nameOf: (level: NonNullable<GapLine['current']>) => string;
}

/** Whether the level is good enough, and if not how far, how important and how much work. A closed round only shows what was chosen. */
function Weigh({ line, current, nameOf }: WeighProps) {
  const words = useWords();
  const { round } = useOpen();
  const { setGoal } = usePlanChanges();
  const isClosed = round.closing !== null;
  return (
    <>
      <TodayNext line={line} current={current} nameOf={nameOf} />
      {current === 5 ? (
        <div className="plan-part">
          <p>{words.plan.choose.atTop}</p>
          <EnoughWhen question={line.question} current={current} target={line.target} nameOf={nameOf} />
        </div>
      ) : (
        <>
          {isClosed && (
            <div className="plan-part">
              <Notice kind="information">{words.plan.choose.fixed}</Notice>
            </div>
          )}
          <div className="plan-part good-enough">
            <Segmented
              label={words.plan.choose.isGoodEnough}
              value={line.isGoodEnough === null ? null : line.isGoodEnough ? 'stay' : 'move'}
              options={[
                { value: 'stay', label: words.plan.choose.stay },
                { value: 'move', label: words.plan.choose.moveUp },
              ]}
              isReadOnly={isClosed}
              onChoose={(answer) => setGoal(line, { isGoodEnough: answer === 'stay' })}
            />
            <EnoughWhen question={line.question} current={current} target={line.target} nameOf={nameOf} />
          </div>
          {line.isGoodEnough === true ? (
            <p className="plan-part">{words.plan.choose.staying(`${current} ${nameOf(current)}`)}</p>
          ) : (
            <>
              <GoalChoices line={line} current={current} nameOf={nameOf} isReadOnly={isClosed} onChoose={(fields) => setGoal(line, fields)} />
              <NeedLine line={line} />
              <CloseCall line={line} />
            </>
          )}
        </>
      )}
    </>
  );
}
