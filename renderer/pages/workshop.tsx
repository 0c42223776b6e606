/** The workshop of a round: its steps from setting up to choosing actions, and its papers. */

import { useEffect, useRef } from 'react';
import { explainQuestion } from '../../assessments/report/explanations.ts';
import { Page } from '../parts/page.tsx';
import { useOpen } from '../state/open-assessment.tsx';
import { PhoneRoomProvider } from '../state/phone-room.tsx';
import { useSubject } from '../state/subject.ts';
import { useWords } from '../state/words.tsx';
import { Act } from './workshop/act.tsx';
import { RoomLine } from './workshop/phones/room-line.tsx';
import { DeskProvider } from './workshop/room/desk.tsx';
import { ProjectorBar } from './workshop/projector/projector-bar.tsx';
import { ProjectorWays } from './workshop/projector/projector-ways.tsx';
import { RoomStep } from './workshop/room/room-step.tsx';
import { StepLine } from './workshop/room/step-line.tsx';
import { useInHand } from './workshop/room/use-room.ts';
import { isPaperView } from './workshop/set-up/paper-views.ts';
import { Papers } from './workshop/set-up/papers.tsx';
import { SetUp } from './workshop/set-up.tsx';
import { HalfTypedGuard } from './workshop/vote/half-typed.tsx';
import { Vote } from './workshop/vote.tsx';
import '../styles/workshop-room.css';

/** `view` is one of the papers, or the question in hand; without it, where the workshop has got to. */
export function WorkshopPage({ view }: { readonly view: string | undefined }) {
  const words = useWords();
  const { round } = useOpen();
  if (view !== undefined && isPaperView(view)) {
    return (
      <Page title={words.shell.pages.workshop}>
        <Papers view={view} />
      </Page>
    );
  }
  if (round.closing !== null || round.origin === 'paper') {
    return (
      <Page title={words.shell.pages.workshop}>
        <SetUp />
      </Page>
    );
  }
  return (
    <DeskProvider key={round.id} round={round.id}>
      <PhoneRoomProvider>
        <HalfTypedGuard>
          <OpenWorkshop view={view} />
        </HalfTypedGuard>
      </PhoneRoomProvider>
    </DeskProvider>
  );
}

function OpenWorkshop({ view }: { readonly view: string | undefined }) {
  const words = useWords();
  const { round } = useOpen();
  const subject = useSubject();
  const inHand = useInHand(view);
  const stage = round.workshop?.stage ?? 'set-up';
  const isTalk = stage === 'reveal' || stage === 'discuss';
  useStageFocus(stage);
  return (
    <Page
      title={words.shell.pages.workshop}
      tools={round.workshop !== null && <ProjectorBar />}
      // In the room, counts are shown from three votes on.
      explanation={isTalk && inHand ? explainQuestion({ ...subject, votes: inHand.room.votes }, inHand.question.id) : undefined}
    >
      {round.workshop !== null && <ProjectorWays view={view} />}
      <StepLine round={round} />
      <RoomLine />
      <Step view={view} />
    </Page>
  );
}

/** What is done at the step that the workshop has got to. */
function Step({ view }: { readonly view: string | undefined }) {
  const { round } = useOpen();
  const stage = round.workshop?.stage ?? 'set-up';
  switch (stage) {
    case 'set-up':
      return <SetUp />;
    case 'vote':
      return <Vote />;
    case 'reveal':
    case 'discuss':
      // The same part for both: the talk may begin in the middle of something.
      return <RoomStep stage={stage} view={view} />;
    case 'act':
      return <Act />;
  }
}

/** A step that has just been gone to is read from its heading on: what was pressed for it is there no longer. */
function useStageFocus(stage: string): void {
  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current === stage) return undefined;
    shown.current = stage;
    // A dialog that closes with the same change gives focus back first.
    const frame = requestAnimationFrame(() => {
      const heading = document.querySelector<HTMLElement>('main h2');
      if (heading === null || document.activeElement !== document.body) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      scrollTo(0, 0);
    });
    return () => cancelAnimationFrame(frame);
  }, [stage]);
}
