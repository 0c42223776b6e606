/** In the top row: what the projector shows, and the rarer things to do with it. */

import { Segmented } from '../../../forms/segmented.tsx';
import { MoreMenu } from '../../../parts/more-menu.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { useDesk } from '../room/desk.tsx';
import { useOpenProjector } from './use-open-projector.ts';
import { isAfterReveal } from '../room/use-room.ts';

export function ProjectorBar() {
  const told = useWorkshopWords().room.projector;
  const { round } = useOpen();
  const { projector, projectorWindow, changeProjector, setHere } = useDesk();
  const open = useOpenProjector();
  const items = [
    projectorWindow.window === undefined ? { label: told.open, onPress: open } : { label: told.close, onPress: projectorWindow.close },
    { label: told.here, onPress: () => setHere(true) },
    { label: projector.isCountHidden ? told.showCount : told.hideCount, onPress: () => changeProjector({ isCountHidden: !projector.isCountHidden }) },
    { label: projector.isDark ? told.light : told.dark, onPress: () => changeProjector({ isDark: !projector.isDark }) },
  ];
  return (
    <div className="projector-bar">
      <Segmented
        label={told.label}
        value={projector.shows}
        options={[
          { value: 'nothing', label: told.shows.nothing },
          { value: 'question', label: told.shows.question },
          { value: 'votes', label: isAfterReveal(round) ? told.shows.votes : told.shows.count },
        ]}
        onChoose={(shows) => changeProjector({ shows })}
      />
      <MoreMenu label={told.more} items={items} />
    </div>
  );
}
