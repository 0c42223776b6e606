/** The blank screen between two voters: what to press, and nothing of anybody. */

import { useEffect, useRef } from 'react';
import type { Question } from '../../../../assessments/questionnaire-model.ts';
import { Button } from '../../../forms/button.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { countPlaces, listBegun, type BoxInHand } from './counting.ts';

interface BallotCoverProps {
  readonly entry: BoxInHand;
  readonly questions: readonly Question[];
  /** Whether a vote has just been finished. */
  readonly hasThanked: boolean;
  /** How many are still to vote. */
  readonly left: number;
  /** Begins a vote, or goes on with one that was begun. */
  readonly onStart: (slip: string | null) => void;
  readonly onBack: () => void;
}

export function BallotCover({ entry, questions, hasThanked, left, onStart, onBack }: BallotCoverProps) {
  const { round } = useOpen();
  const told = useWorkshopWords().vote;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const begun = listBegun(entry).filter((slip) => slip.way === 'keyboard');
  const hasPlace = countPlaces(entry, questions, round.workshop?.voters ?? 0) > 0;
  const [title, text] = told.cover[coverOf(hasPlace, begun.length, hasThanked, left)];
  return (
    <div className="ballot-cover">
      <h2 ref={heading} tabIndex={-1} className="finding">
        {title}
      </h2>
      <p className="lead">{text}</p>
      {hasPlace && (
        <Button kind="filled" onPress={() => onStart(null)}>
          {told.start}
        </Button>
      )}
      {begun.map(({ id, given }) => (
        <div key={id}>
          <Button kind="outlined" onPress={() => onStart(id)}>
            {told.goOnWithBegun}
          </Button>
          <p className="quiet">{told.begunGiven(given.length, questions.length)}</p>
        </div>
      ))}
      <p className="ballot-back">
        <Button kind="underlined" onPress={onBack}>
          {told.backToWorkshop}
        </Button>
      </p>
    </div>
  );
}

/** What the blank screen says: who goes next, or that nobody does. */
function coverOf(hasPlace: boolean, begun: number, hasThanked: boolean, left: number): 'first' | 'next' | 'begun' | 'done' | 'full' {
  if (hasPlace) return hasThanked ? 'next' : 'first';
  if (begun > 0) return 'begun';
  return left === 0 ? 'done' : 'full';
}
