/** How many people the workshop of a round is for: as many as were said, or voted last time, or eight. */

import { USUAL_VOTERS } from '../../../../assessments/workshop/moves.ts';
import { useOpen } from '../../../state/open-assessment.tsx';

export function useUsualVoters(): number {
  const { assessment, round } = useOpen();
  const before = assessment.rounds.findLast(({ workshop }) => workshop !== null);
  return round.workshop?.voters ?? before?.workshop?.voters ?? USUAL_VOTERS;
}
