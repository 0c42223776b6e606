/** The questions that divided the room most, and the way to all votes. */

import type { Subject } from '../../../assessments/report/subject.ts';
import { hasVotes, listDivided } from '../../../assessments/report/votes.ts';
import { listDividedSentences } from '../../../assessments/report/votes-section.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { QuestionVotes } from './question-votes.tsx';

/** As many as are looked at without scrolling past the questions that stand out. */
const MOST_SHOWN = 4;

export function MostDivided({ subject }: { readonly subject: Subject }) {
  const { address } = useOpen();
  if (!hasVotes(subject)) return null;
  const told = subject.words.votes.section;
  return (
    <section className="votes">
      <h2 className="section-title">{told.divided}</h2>
      <p className="quiet">{listDividedSentences(subject).join(' ')}</p>
      <ul className="vote-rows">
        {listDivided(subject).slice(0, MOST_SHOWN).map((id) => (
          <QuestionVotes key={id} subject={subject} id={id} detail="first" />
        ))}
      </ul>
      <p className="votes-more">
        <a href={address('results', 'votes')}>{told.seeAll}</a>
      </p>
    </section>
  );
}
