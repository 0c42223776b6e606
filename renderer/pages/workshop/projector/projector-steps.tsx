/** Turns the question on the projector while people vote, for those who fill in slips, show cards or follow on their phones. */

import { Button } from '../../../forms/button.tsx';
import { useText } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { useShownQuestion } from './use-shown-question.ts';

export function ProjectorSteps() {
  const told = useWorkshopWords().room.projector;
  const text = useText();
  const { asked, at, shown, turn } = useShownQuestion();
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
