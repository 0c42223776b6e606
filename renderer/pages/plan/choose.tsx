/** Choose: the gaps in order as a list, a board or a table, and what is on the shortlist, to be settled, or on no one question. */

import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { MOST_ACTIONS } from '../../../assessments/plan.ts';
import { listGaps, type GapLine } from '../../../assessments/prioritise.ts';
import { countGiven } from '../../../assessments/responses.ts';
import { showCount, startSentence } from '../../../assessments/words/dates.ts';
import { LinkButton } from '../../forms/button.tsx';
import { Segmented } from '../../forms/segmented.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { usePlanWords } from '../../state/plan-words.ts';
import { useWords } from '../../state/words.tsx';
import '../../styles/plan-board.css';
import '../../styles/plan-choosing.css';
import { Board } from './board/board.tsx';
import { GapTable } from './board/gap-table.tsx';
import { CloseCalls } from './choosing/close-calls.tsx';
import { OwnActions } from './choosing/own-actions.tsx';
import { Shortlist } from './choosing/shortlist.tsx';
import { GapDetail } from './gap/gap-detail.tsx';
import { GapList } from './gap/gap-list.tsx';
import { GAP_VIEWS, type GapView } from './views.ts';

interface ChooseProps {
  readonly way: GapView;
  /** The question that the address asks for. */
  readonly wanted: string | undefined;
  /** Actions chosen so far. */
  readonly count: number;
}

export function Choose({ way, wanted, count }: ChooseProps) {
  const words = useWords();
  const { assessment, round, questionnaire, figures, address } = useOpen();
  const lines = useMemo(() => listGaps(assessment, questionnaire, round, figures), [assessment, questionnaire, round, figures]);

  if (lines.length === 0 || countGiven(questionnaire, round).given === 0) {
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
  return (
    <>
      {count > MOST_ACTIONS && (
        <div className="plan-warning">
          <Notice kind="caution" isAnnounced>
            <strong>{words.plan.choose.tooMany(startSentence(showCount(words, count)))}</strong> {words.plan.choose.tooManyText}
          </Notice>
        </div>
      )}
      <div className="choosing-top">
        <Ways way={way} />
        <Shortlist lines={lines} />
        <CloseCalls lines={lines} />
      </div>
      <Fixed isShown={round.closing !== null && way !== 'list'} />
      {lines.every(({ group }) => group === 'maintain') && <NothingBelow />}
      {way === 'list' && <ListAndDetail lines={lines} wanted={wanted} />}
      {way === 'board' && <Board lines={lines} />}
      {way === 'table' && <GapTable lines={lines} />}
      <OwnActions />
    </>
  );
}

function Ways({ way }: { readonly way: GapView }) {
  const { ways, waysLabel } = usePlanWords().choosing;
  const { address } = useOpen();
  const [, navigate] = useLocation();
  return (
    <Segmented
      label={waysLabel}
      isLabelHidden
      value={way}
      options={GAP_VIEWS.map((value) => ({ value, label: ways[value] }))}
      onChoose={(value) => navigate(address('plan', value).slice(1))}
    />
  );
}

function ListAndDetail({ lines, wanted }: { readonly lines: readonly GapLine[]; readonly wanted: string | undefined }) {
  // Where the address names no gap, the one that came first stays, however the order changes under it.
  const [first] = useState(lines[0]?.question.id);
  const shown = lines.find((line) => line.question.id === (wanted ?? first)) ?? lines[0];
  if (shown === undefined) return null;
  return (
    <div className="plan-columns">
      <GapList lines={lines} shown={shown.question.id} />
      <GapDetail line={shown} next={lines[lines.indexOf(shown) + 1]} />
    </div>
  );
}

/** In the list, the gap that is looked at says it itself. */
function Fixed({ isShown }: { readonly isShown: boolean }) {
  const words = useWords();
  if (!isShown) return null;
  return (
    <div className="plan-warning">
      <Notice kind="information">{words.plan.choose.fixed}</Notice>
    </div>
  );
}

function NothingBelow() {
  const { nothingBelow, nothingBelowText } = usePlanWords().choosing;
  return (
    <p className="lead prose plan-warning">
      <strong>{nothingBelow}</strong> {nothingBelowText}
    </p>
  );
}
