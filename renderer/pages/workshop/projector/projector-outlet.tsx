/** Makes the picture for the projector and hands it to the second window, and to whatever else shows it here. */

import { useEffect, type ReactNode } from 'react';
import { InWindow } from '../../../parts/second-window.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePhoneRoom } from '../../../state/phone-room.tsx';
import { useSubject } from '../../../state/subject.ts';
import { useVoting } from '../../../state/voting.tsx';
import { SpokenIn, useLanguage } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { useDesk } from '../room/desk.tsx';
import { projectedView } from './projected-view.ts';
import { Projected } from './projected.tsx';
import { useShownQuestion } from './use-shown-question.ts';
import { showTime, timeLeft, useTicks } from '../room/timer-state.ts';
import { useInHand } from '../room/use-room.ts';

interface ProjectorOutletProps {
  readonly view: string | undefined;
  readonly children: (picture: ReactNode) => ReactNode;
}

export function ProjectorOutlet(props: ProjectorOutletProps) {
  const { roomSpeech } = useDesk();
  return (
    <SpokenIn spoken={roomSpeech}>
      <Outlet {...props} />
    </SpokenIn>
  );
}

function Outlet({ view, children }: ProjectorOutletProps) {
  const language = useLanguage();
  const told = useWorkshopWords().room;
  const { assessment } = useOpen();
  const subject = useSubject();
  const { voting, refresh } = useVoting();
  const { room } = usePhoneRoom();
  const { shown } = useShownQuestion();
  const inHand = useInHand(view);
  const { projector, projectorWindow, votingOn, timer } = useDesk();
  const now = useTicks(timer);
  const question = inHand?.question ?? shown;
  // Another window may be where people vote.
  const isShown = projectorWindow.window !== undefined && projector.shows !== 'nothing';
  useEffect(() => {
    if (!isShown) return undefined;
    const reading = setInterval(() => void refresh(), READ_EVERY);
    return () => clearInterval(reading);
  }, [isShown, refresh]);

  const left = timeLeft(timer, now);
  const time = timer.kind === 'off' || !timer.isThere ? null : left === 0 ? told.timer.up : told.timer.left(showTime(left));
  const { name } = assessment.organisation;
  const picture = (
    <Projected
      view={projectedView({ subject, told, choice: projector, voting, room: inHand?.room, phones: room ?? null, question, isAgain: votingOn === question?.id })}
      organisation={assessment.isSample ? told.projector.sample(name) : name}
      time={time}
    />
  );
  return (
    <>
      {projectorWindow.window !== undefined && (
        <InWindow window={projectorWindow.window} title={told.projector.title} language={language} isDark={projector.isDark}>
          <main>{picture}</main>
        </InWindow>
      )}
      {children(picture)}
    </>
  );
}

/** Milliseconds between looks at how many have finished. */
const READ_EVERY = 5_000;
