/** What stands around a paper on the screen: its name, what can be chosen, the button that prints it, and how it looks. */

import { useState, type ReactNode } from 'react';
import { Button } from '../../../../forms/button.tsx';
import { useOpen } from '../../../../state/open-assessment.tsx';
import { useWorkshopWords } from '../../../../state/workshop-words.ts';
import { CountField } from '../count-field.tsx';

const COPIES = 'paper-copies';
/** For a large room on paper, with some to spare. */
export const MOST_COPIES = 40;

interface PaperFrameProps {
  readonly title: string;
  readonly text?: string;
  /** How many copies, and the way to change it; left out where one is enough. */
  readonly copies?: { readonly count: number; readonly onCommit: (count: number) => void };
  /** What else can be chosen. */
  readonly choices?: ReactNode;
  /** The type that is printed: large is 18 point at least. */
  readonly size?: 'normal' | 'large';
  readonly children: ReactNode;
}

export function PaperFrame({ title, text, copies, choices, size = 'normal', children }: PaperFrameProps) {
  const told = useWorkshopWords().setUp.papers;
  const { address } = useOpen();
  const [hasProblem, setHasProblem] = useState(false);
  const problemOf = (count: number | undefined) => (count === undefined || count < 1 || count > MOST_COPIES ? told.copiesProblem : undefined);
  return (
    <div className="papers">
      <div className="paper-controls stack">
        <p className="small">
          <a href={address('workshop')}>
            <span aria-hidden="true">‹ </span>
            {told.back}
          </a>
        </p>
        <h2 className="finding">{title}</h2>
        {text !== undefined && <p className="lead prose">{text}</p>}
        <div className="fields">
          {choices}
          {copies !== undefined && (
            <CountField
              id={COPIES}
              label={told.copies}
              hint={told.copiesHint}
              value={copies.count}
              least={1}
              most={MOST_COPIES}
              problemOf={problemOf}
              onCommit={copies.onCommit}
              onProblem={setHasProblem}
            />
          )}
        </div>
        <p>
          <Button kind="filled" onPress={() => (hasProblem ? document.getElementById(COPIES)?.focus() : print())}>
            {told.print(copies?.count ?? 1)}
          </Button>
        </p>
        <p className="small quiet">{told.preview}</p>
      </div>
      <div className="paper-view" role="region" aria-label={title} tabIndex={0}>
        <div className="paper-sheets" data-size={size}>
          {children}
        </div>
      </div>
    </div>
  );
}
