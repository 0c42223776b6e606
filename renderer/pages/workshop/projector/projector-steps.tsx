/** Turns the question on the projector while people vote, for those who fill in slips or show cards. */

import { questionsOf } from '../../../../assessments/questionnaire/questionnaire.ts';
import { Button } from '../../../forms/button.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useText } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { useDesk } from '../room/desk.tsx';

export function ProjectorSteps() {
  const told = useWorkshopWords().room.projector;
  const text = useText();
  const { questionnaire, round } = useOpen();
  const { projector, changeProjector } = useDesk();
  const asked = questionsOf(questionnaire, round.form);
  const at = Math.max(0, asked.findIndex(({ id }) => id === projector.question));
  const shown = asked[at];
  const turn = (step: 1 | -1) => changeProjector({ question: asked[at + step]?.id });
  return (
    <div className="projector-steps" role="group" aria-label={told.question}>
      <Button kind="outlined" isDisabled={at === 0} onPress={() => turn(-1)}>
        {told.previous}
      </Button>
      <p role="status">
        <span className="quiet">{shown?.id}</span> {shown !== undefined && text(shown.title)}
      </p>
      <Button kind="outlined" isDisabled={at === asked.length - 1} onPress={() => turn(1)}>
        {told.next}
      </Button>
    </div>
  );
}
