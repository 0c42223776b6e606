/** The sum behind a gap as one sentence: "Need 7 = gap 2 × vital 3 + below peers 1". */

import type { ReactNode } from 'react';
import type { GapLine } from '../../../../assessments/prioritise.ts';
import { FigureButton } from '../../../parts/explain.tsx';
import { useText, useWords } from '../../../state/words.tsx';
import { explainNeed } from '../explanations.ts';

export function NeedLine({ line }: { readonly line: GapLine }) {
  const words = useWords();
  const text = useText();
  const { choose } = words.plan;
  if (line.need === null || line.current === null || line.target === null) return null;
  return (
    <div className="plan-part">
      <h3 className="need-sum">
        {choose.needWord}{' '}
        <FigureButton explanation={explainNeed(words, text(line.question.title), line)} name={`${choose.needWord} ${line.need}`}>
          {line.need}
        </FigureButton>
        <Sign>=</Sign>
        {choose.gapPart(line.gap)}
        <Sign>×</Sign>
        {choose.importancePart(choose.importances[line.importance], line.importance)}
        {line.peerPoint === 1 && (
          <>
            <Sign>+</Sign>
            {choose.peerPart(line.peerPoint)}
          </>
        )}
      </h3>
      <p className="small quiet">
        {choose.standing(line.current, line.target)} {line.peerMedian !== null && `${choose.peerMedian(String(line.peerMedian))} `}
        {line.effort !== null && choose.effortLine(choose.efforts[line.effort], choose.effortBands[line.effort])}
      </p>
    </div>
  );
}

function Sign({ children }: { readonly children: ReactNode }) {
  return <span className="sign"> {children} </span>;
}
