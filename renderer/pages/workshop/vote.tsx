/** The vote on every question: how far it has got, the ways to vote, and the reveal. */

import { questionsOf } from '../../../assessments/questionnaire/questionnaire.ts';
import { revealVotes } from '../../../assessments/workshop/moves.ts';
import { useLateWait } from '../../forms/use-late-wait.ts';
import { Notice } from '../../parts/notice.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useVoting } from '../../state/voting.tsx';
import { useWords } from '../../state/words.tsx';
import { useWorkshopWords } from '../../state/workshop-words.ts';
import { NoMoreVotes } from './roles/no-more-votes.tsx';
import { Agenda } from './set-up/agenda.tsx';
import { WaysToVote } from './vote/ways-to-vote.tsx';

export function Vote() {
  const { questionnaire, round, change } = useOpen();
  const told = useWorkshopWords().vote;
  const { voting } = useVoting();
  const { workshop } = round;
  const countedOn = round.votes?.countedOn ?? null;
  if (workshop === null) return null;
  if (voting?.isComplete === true) return <NoMoreVotes workshop={workshop} countedOn={null} />;
  // The ballots of a round that was opened again are gone: the host would refuse whatever somebody voted here.
  if (countedOn !== null && (voting?.boxes.length ?? 0) === 0) return <NoMoreVotes workshop={workshop} countedOn={countedOn} />;
  return (
    <section className="stack vote">
      <h2 className="finding">{workshop.isRevealed ? told.lateTitle : told.title}</h2>
      <p className="lead prose">{workshop.isRevealed ? told.lateText : told.lead}</p>
      <Agenda here="vote" />
      <VotingProblem />
      <WaysToVote
        box="first"
        questions={questionsOf(questionnaire, round.form)}
        onRevealed={() => change({ kind: 'set-workshop', round: round.id, workshop: revealVotes(workshop) })}
      />
    </section>
  );
}

/** Says why the votes cannot be read; nothing for the moment that reading takes. */
function VotingProblem() {
  const words = useWords();
  const told = useWorkshopWords().vote;
  const { voting, problem } = useVoting();
  const isLate = useLateWait();
  if (problem !== undefined) {
    return (
      <Notice kind="alarm" isAnnounced>
        <strong>{told.ballotsUnreadable}</strong> {words.problems.readSentence(problem)}
      </Notice>
    );
  }
  return voting === undefined && isLate ? <p role="status">{told.reading}</p> : null;
}
