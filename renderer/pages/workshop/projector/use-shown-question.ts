/** The question that is shown while people vote, on the projector and on phones that follow, and turning to another. */

import type { Question } from '../../../../assessments/questionnaire-model.ts';
import { questionsOf } from '../../../../assessments/questionnaire/questionnaire.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePhoneRoom } from '../../../state/phone-room.tsx';
import { useDesk } from '../room/desk.tsx';

interface ShownQuestion {
  readonly asked: readonly Question[];
  /** The place of the shown one among those asked. */
  readonly at: number;
  readonly shown: Question | undefined;
  readonly turn: (step: 1 | -1) => void;
}

export function useShownQuestion(): ShownQuestion {
  const { questionnaire, round } = useOpen();
  const { projector, changeProjector } = useDesk();
  const { room, aim } = usePhoneRoom();
  const asked = questionsOf(questionnaire, round.form);
  const followed = room?.box === 'first' ? room.follows : null;
  // What was chosen here is forgotten when the page is read again; phones still know.
  const wanted = projector.question ?? followed;
  const at = Math.max(0, asked.findIndex(({ id }) => id === wanted));
  const turn = (step: 1 | -1) => {
    const next = asked[at + step]?.id;
    if (next === undefined) return;
    changeProjector({ question: next });
    if (followed !== null) void aim('first', next);
  };
  return { asked, at, shown: asked[at], turn };
}
