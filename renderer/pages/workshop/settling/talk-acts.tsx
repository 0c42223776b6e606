/** What can be done about a question that is not settled: one act stands out, by what the last vote came to. */

import type { Level, Question } from '../../../../assessments/questionnaire-model.ts';
import { levelName } from '../../../../assessments/report/subject.ts';
import { isLevel } from '../../../../assessments/scoring.ts';
import type { QuestionVotes } from '../../../../assessments/workshop-model.ts';
import { applyClosingRule } from '../../../../assessments/workshop/closing-rule.ts';
import { countAt, levelsOf } from '../../../../assessments/workshop/tally.ts';
import { Button } from '../../../forms/button.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useSubject } from '../../../state/subject.ts';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { lastVote, votesOn, type Room } from '../room/use-room.ts';
import type { Settling } from './use-settling.ts';

interface TalkActsProps {
  readonly room: Room;
  readonly question: Question;
  readonly settling: Settling;
  readonly onVoteAgain: () => void;
  readonly onAgreeLevel: () => void;
}

/** How often a question is voted on at most. Methods C.6. */
const MOST_VOTES = 3;

export function TalkActs({ room, question, settling, onVoteAgain, onAgreeLevel }: TalkActsProps) {
  const told = useWorkshopWords().room;
  const subject = useSubject();
  const { round } = useOpen();
  const votes = votesOn(room, question.id);
  const isToConfirm = room.toConfirm.includes(question.id);
  const canVoteAgain = room.hasBallots && votes.again.length + 1 < MOST_VOTES;
  const agreed = findAgreed(votes);
  const hasVotedAgain = votes.again.length > 0;
  const isLevelSettled = isToConfirm || agreed !== undefined;
  if (isToConfirm) {
    return (
      <div className="button-row room-acts">
        <Button kind="outlined" onPress={() => settling.confirm([question.id])}>
          {told.confirmOne}
        </Button>
        <Button kind="outlined" onPress={() => settling.pull(question)}>
          {told.talkAbout}
        </Button>
      </div>
    );
  }
  const again = () => {
    settling.beginTalk();
    onVoteAgain();
  };
  return (
    <div className="stack room-acts">
      {hasVotedAgain && <p role="status">{agreed === undefined ? (canVoteAgain ? told.ruleAgain : told.ruleNone) : tellAgreed(votes, agreed)}</p>}
      <div className="button-row">
        {agreed !== undefined && (
          <Button kind="filled" onPress={() => settling.agree(question, { kind: 'level', level: agreed })}>
            {told.recordAgreed(levelName(subject, agreed))}
          </Button>
        )}
        {canVoteAgain && (
          <Button kind={isLevelSettled ? 'outlined' : 'filled'} onPress={again}>
            {hasVotedAgain ? told.voteLast : told.voteAgain}
          </Button>
        )}
        <Button kind="outlined" onPress={onAgreeLevel}>
          {told.agreeLevel}
        </Button>
        <Button kind={canVoteAgain || isLevelSettled ? 'underlined' : 'filled'} onPress={() => settling.recordNotAgreed(question)}>
          {told.notAgreed}
        </Button>
      </div>
      {round.workshop?.pulled.includes(question.id) === true && (
        <p className="small quiet">
          {told.placePulled}{' '}
          <Button kind="underlined" onPress={() => settling.putBack(question)}>
            {told.putBack}
          </Button>
        </p>
      )}
    </div>
  );

  function tellAgreed(cast: QuestionVotes, level: Level): string {
    const { counts } = lastVote(cast);
    const levels = counts === null ? [] : levelsOf(counts);
    const count = counts === null ? 0 : countAt(counts, level);
    const name = levelName(subject, level);
    return 4 * count >= 3 * levels.length && count > 0 ? told.ruleAgreed(name, count, levels.length) : told.ruleNear(name);
  }
}

/** The level on which the closing rule says that the last vote agrees, once there was a vote after the talk. Few votes have no counts; then it is their status that says so. */
function findAgreed(votes: QuestionVotes): Level | undefined {
  if (votes.again.length === 0) return undefined;
  const { counts, item, status } = lastVote(votes);
  if (counts === null) return isLevel(item) && (status === 'same' || status === 'close') ? item : undefined;
  const ruling = applyClosingRule(levelsOf(counts));
  return ruling?.outcome === 'agreed' ? ruling.level : undefined;
}
