/** The reveal and the talk: the question in hand at the left, what is to be done at the right. */

import { showDay } from '../../../../assessments/words/dates.ts';
import type { Stage } from '../../../../assessments/workshop-model.ts';
import { host } from '../../../bridge.ts';
import { Button } from '../../../forms/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useAnnounce } from '../../../state/announcer.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useWords } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { RoleGroups } from '../roles/role-groups.tsx';
import { Agenda } from '../set-up/agenda.tsx';
import { QuestionInHand } from './question-in-hand.tsx';
import { QueueList } from './queue-list.tsx';
import { Timer } from './timer.tsx';
import { useInHand, type Room } from './use-room.ts';

interface RoomStepProps {
  readonly stage: Extract<Stage, 'reveal' | 'discuss'>;
  /** The question that is asked for. */
  readonly view: string | undefined;
}

export function RoomStep({ stage, view }: RoomStepProps) {
  const inHand = useInHand(view);
  if (inHand === undefined) return null;
  const { room, question } = inHand;
  return (
    <>
      <WhereVotesAre room={room} />
      <div className="room">
        <QuestionInHand room={room} question={question} />
        <div className="room-beside">
          <QueueList room={room} here={question.id} />
          <Timer />
          <Agenda here={stage} leftToDiscuss={room.leftToDiscuss.length} />
          <RoleGroups heading="card-title" />
        </div>
      </div>
    </>
  );
}

/** Says where the votes are where they are not simply here, and lets late ones in. */
function WhereVotesAre({ room }: { readonly room: Room }) {
  const words = useWords();
  const { room: told, vote } = useWorkshopWords();
  const announce = useAnnounce();
  const { assessment, round } = useOpen();
  const { voting, problem, ask } = useVoting();
  const late = voting?.boxes.find(({ box }) => box === 'first')?.slips.filter((slip) => !slip.isSealed).length ?? 0;
  const { countedOn } = room.votes;
  const reveal = async () => {
    if ((await ask(() => host.openBox(assessment.id, round.id, 'first'))) !== undefined) announce(told.lateRevealed);
  };
  if (problem !== undefined) {
    return (
      <Notice kind="alarm">
        <strong>{told.unreadable}</strong> {words.problems.readSentence(problem)}
      </Notice>
    );
  }
  if (countedOn !== null) return <Notice kind="information">{words.votes.room.atClosing(showDay(words, countedOn))}</Notice>;
  if (!room.hasBallots) return <Notice kind="caution">{told.notHere}</Notice>;
  if (late === 0) return null;
  return (
    <Notice kind="information">
      {told.lateVotes(late)} {late === 1 && vote.revealOneLate}{' '}
      <Button kind="underlined" onPress={() => void reveal()}>
        {told.revealLate}
      </Button>
    </Notice>
  );
}
