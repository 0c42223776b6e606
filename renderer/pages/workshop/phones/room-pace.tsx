/** Whether each phone goes at its own pace or all follow the facilitator, and turning the question that they follow. */

import type { Room } from '../../../../electron/phones.ts';
import { Segmented } from '../../../forms/segmented.tsx';
import { usePhoneRoom } from '../../../state/phone-room.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { ProjectorSteps } from '../projector/projector-steps.tsx';
import { useShownQuestion } from '../projector/use-shown-question.ts';

export function RoomPace({ room: { box, follows } }: { readonly room: Room }) {
  const told = useWorkshopWords().phones;
  const { aim } = usePhoneRoom();
  const { shown } = useShownQuestion();
  const isFollowed = follows !== null;
  return (
    <div className="room-pace">
      <Segmented
        label={told.pace}
        hint={isFollowed ? told.followText : told.ownPaceText}
        value={isFollowed ? 'follow' : 'own'}
        options={[
          { value: 'own', label: told.ownPace },
          { value: 'follow', label: told.follow },
        ]}
        onChoose={(pace) => void aim(box, pace === 'follow' ? (shown?.id ?? null) : null)}
      />
      {isFollowed && <ProjectorSteps />}
    </div>
  );
}
