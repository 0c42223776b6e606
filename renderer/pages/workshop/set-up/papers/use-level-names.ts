/** The five levels with their names in the language in use. */

import { LEVELS } from '../../../../../assessments/workshop/tally.ts';
import { useOpen } from '../../../../state/open-assessment.tsx';
import { useText } from '../../../../state/words.tsx';

export function useLevelNames() {
  const text = useText();
  const { questionnaire } = useOpen();
  const names = questionnaire.levelNames.map(text);
  return LEVELS.map((level) => ({ level, name: names[level - 1] ?? '' }));
}
