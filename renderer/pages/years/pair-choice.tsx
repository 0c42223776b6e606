/** Chooses which two rounds are set side by side, where more than two have answers. */

import { listAnsweredRounds } from '../../../assessments/trend.ts';
import { SelectField } from '../../forms/select-field.tsx';
import { useRoundName } from '../../parts/round-name.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useWords } from '../../state/words.tsx';
import type { Pair } from './two-rounds.tsx';

interface PairChoiceProps {
  readonly pair: Pair;
  readonly onChoose: (before: string, after: string) => void;
}

export function PairChoice({ pair: { before, after }, onChoose }: PairChoiceProps) {
  const { years } = useWords();
  const nameRound = useRoundName();
  const { assessment } = useOpen();
  const rounds = listAnsweredRounds(assessment);
  const options = rounds.map((round) => ({ value: round.id, label: nameRound(assessment, round) }));
  const placeOf = (id: string) => rounds.findIndex((round) => round.id === id);
  const chooseAfter = (id: string) => {
    const place = placeOf(id);
    onChoose(place > placeOf(before.id) ? before.id : (rounds[place - 1]?.id ?? before.id), id);
  };
  return (
    <div className="pair-choice">
      <SelectField label={years.earlier} value={before.id} options={options.slice(0, placeOf(after.id))} onCommit={(id) => id !== null && onChoose(id, after.id)} />
      <SelectField label={years.later} value={after.id} options={options.slice(1)} onCommit={(id) => id !== null && chooseAfter(id)} />
    </div>
  );
}
