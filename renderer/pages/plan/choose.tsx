/** Choose: the gaps in order on the left, the one that is looked at on the right. */

import { useMemo, useState } from 'react';
import { MOST_ACTIONS } from '../../../assessments/plan.ts';
import { listGaps } from '../../../assessments/prioritise.ts';
import { countGiven } from '../../../assessments/responses.ts';
import { showCount, startSentence } from '../../../assessments/words/dates.ts';
import { LinkButton } from '../../forms/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useWords } from '../../state/words.tsx';
import { GapDetail } from './gap/gap-detail.tsx';
import { GapList } from './gap/gap-list.tsx';

interface ChooseProps {
  /** The question that the address asks for. */
  readonly wanted: string | undefined;
  /** Actions chosen so far. */
  readonly count: number;
}

export function Choose({ wanted, count }: ChooseProps) {
  const words = useWords();
  const { assessment, round, questionnaire, figures, address } = useOpen();
  const lines = useMemo(() => listGaps(assessment, questionnaire, round, figures), [assessment, questionnaire, round, figures]);
  // Where the address names no gap, the one that came first stays, however the order changes under it.
  const [first] = useState(lines[0]?.question.id);
  const shown = lines.find((line) => line.question.id === (wanted ?? first)) ?? lines[0];

  if (shown === undefined || countGiven(questionnaire, round).given === 0) {
    return (
      <div className="stack prose">
        <h2 className="section-title">{words.plan.choose.emptyTitle}</h2>
        <p className="lead">{words.plan.choose.empty}</p>
        <LinkButton kind="filled" href={address('questions')}>
          {words.plan.choose.emptyAct}
        </LinkButton>
      </div>
    );
  }
  const next = lines[lines.indexOf(shown) + 1];
  return (
    <>
      {count > MOST_ACTIONS && (
        <div className="plan-warning">
          <Notice kind="caution" isAnnounced>
            <strong>{words.plan.choose.tooMany(startSentence(showCount(words, count)))}</strong> {words.plan.choose.tooManyText}
          </Notice>
        </div>
      )}
      <div className="plan-columns">
        <GapList lines={lines} shown={shown.question.id} />
        <GapDetail line={shown} next={next} />
      </div>
    </>
  );
}
