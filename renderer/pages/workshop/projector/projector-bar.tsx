/** In the top row: what the projector shows, and the rarer things to do with it. */

import { Segmented } from '../../../forms/segmented.tsx';
import { MoreMenu } from '../../../parts/more-menu.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePhoneRoom } from '../../../state/phone-room.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { useDesk } from '../room/desk.tsx';
import { useOpenProjector } from './use-open-projector.ts';
import { useShows } from './use-shows.ts';
import { isAfterReveal } from '../room/use-room.ts';

export function ProjectorBar() {
  const { room: { projector: told }, phones } = useWorkshopWords();
  const { round } = useOpen();
  const { projector, projectorWindow, changeProjector, setHere } = useDesk();
  const open = useOpenProjector();
  const shows = useShows();
  const hasRoom = Boolean(usePhoneRoom().room);
  const items = [
    projectorWindow.window === undefined ? { label: told.open, onPress: open } : { label: told.close, onPress: projectorWindow.close },
    { label: told.here, onPress: () => setHere(true) },
    { label: projector.isCountHidden ? told.showCount : told.hideCount, onPress: () => changeProjector({ isCountHidden: !projector.isCountHidden }) },
    ...(hasRoom ? [{ label: projector.isJoiningHidden ? phones.projector.show : phones.projector.hide, onPress: () => changeProjector({ isJoiningHidden: !projector.isJoiningHidden }) }] : []),
    { label: projector.isDark ? told.light : told.dark, onPress: () => changeProjector({ isDark: !projector.isDark }) },
  ];
  return (
    <div className="projector-bar">
      <Segmented
        label={told.label}
        value={shows}
        options={[
          { value: 'nothing', label: told.shows.nothing },
          ...(hasRoom ? [{ value: 'joining' as const, label: phones.projector.shows }] : []),
          { value: 'question', label: told.shows.question },
          { value: 'votes', label: isAfterReveal(round) ? told.shows.votes : told.shows.count },
        ]}
        onChoose={(chosen) => changeProjector({ shows: chosen })}
      />
      <MoreMenu label={told.more} items={items} />
    </div>
  );
}
