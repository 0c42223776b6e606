/** Why there is no contribution yet, with the way to put it right. */

import type { MakingProblem } from '../../../../assessments/peers/contribution-problems.ts';
import type { Problem } from '../../../../electron/api.ts';
import { LinkButton } from '../../../forms/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useRoundName } from '../../../parts/round-name.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePeerWords } from '../../../state/peer-words.ts';
import { useWords } from '../../../state/words.tsx';

/** What the host may answer in place of a contribution. */
export type Refusal = MakingProblem | Problem;

export function CannotMake({ problem }: { readonly problem: Refusal }) {
  const words = useWords();
  const { handing: told, problems } = usePeerWords();
  const { address } = useOpen();
  switch (problem.kind) {
    case 'round-is-open':
      return (
        <>
          <Way text={problems.making(problem)} href={address('years', 'rounds')} label={told.close} />
          <ClosedRounds />
        </>
      );
    case 'organisation-without-name':
      return <Way text={problems.making(problem)} href={address('organisation')} label={told.nameIt} />;
    case 'nothing-to-compare':
      return <Way text={problems.making(problem)} href={address('questions')} label={told.toQuestions} />;
    case 'contribution-of-sample':
      return <Notice kind="caution">{problems.making(problem)}</Notice>;
    default:
      return <Notice kind="alarm">{words.problems.readSentence(problem)}</Notice>;
  }
}

/** The rounds that can be handed over instead. */
function ClosedRounds() {
  const { handing: told } = usePeerWords();
  const nameRound = useRoundName();
  const { assessment, address } = useOpen();
  const closed = assessment.rounds.filter(({ closing }) => closing !== null).toReversed();
  if (closed.length === 0) return null;
  return (
    <div className="stack">
      <p>{told.otherRounds}</p>
      <ul>
        {closed.map((round) => (
          <li key={round.id}>
            <a href={address('peers', 'handing', round.id)}>{told.ofRound(nameRound(assessment, round))}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Way({ text, href, label }: { readonly text: string; readonly href: string; readonly label: string }) {
  return (
    <div className="prose stack">
      <p>{text}</p>
      <p>
        <LinkButton kind="outlined" href={href}>
          {label}
        </LinkButton>
      </p>
    </div>
  );
}
