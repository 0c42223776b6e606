/** Under the top row: the ways to show what was chosen for the projector where nobody sees it yet, and turning its questions while people vote. */

import { Button } from '../../../forms/button.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePhoneRoom } from '../../../state/phone-room.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { useDesk } from '../room/desk.tsx';
import { FullSize } from './full-size.tsx';
import { ProjectorOutlet } from './projector-outlet.tsx';
import { ProjectorSteps } from './projector-steps.tsx';
import { useOpenProjector } from './use-open-projector.ts';
import { useShows } from './use-shows.ts';
import { isAfterReveal } from '../room/use-room.ts';

export function ProjectorWays({ view }: { readonly view: string | undefined }) {
  const told = useWorkshopWords().room.projector;
  const { round } = useOpen();
  const { projectorWindow, isHere, setHere } = useDesk();
  const shows = useShows();
  const open = useOpenProjector();
  const { room, isShown } = usePhoneRoom();
  // Then they stand with what is about phones.
  const isTurnedBelow = isShown && room?.box === 'first' && room.follows !== null;
  return (
    <>
      {shows !== 'nothing' && projectorWindow.window === undefined && (
        <p className="projector-not-seen">
          {told.notSeen}
          <Button kind="underlined" onPress={open}>
            {told.open}
          </Button>
          <Button kind="underlined" onPress={() => setHere(true)}>
            {told.here}
          </Button>
        </p>
      )}
      {shows === 'question' && !isAfterReveal(round) && !isTurnedBelow && <ProjectorSteps />}
      <ProjectorOutlet view={view}>
        {(picture) => (
          <FullSize isOpen={isHere} onClose={() => setHere(false)}>
            {picture}
          </FullSize>
        )}
      </ProjectorOutlet>
    </>
  );
}
