/** What there is in the round already when its workshop is set up, and what becomes of it. */

import type { Round } from '../../../../assessments/model.ts';
import { questionsOf } from '../../../../assessments/questionnaire/questionnaire.ts';
import { showDay } from '../../../../assessments/words/dates.ts';
import { isSettled } from '../../../../assessments/workshop/queue.ts';
import { Notice } from '../../../parts/notice.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useWords } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

export function SoFar({ round }: { readonly round: Round }) {
  const words = useWords();
  const told = useWorkshopWords().setUp;
  const { questionnaire, address } = useOpen();
  const answered = questionsOf(questionnaire, round.form).filter(({ id }) => !isSettled(round, id) && (round.responses[id]?.answer ?? null) !== null).length;
  const countedOn = round.votes?.countedOn ?? null;
  return (
    <>
      {countedOn !== null && (
        <Notice kind="information">
          <b>{told.counted.title(showDay(words, countedOn))}.</b> {told.counted.text}
        </Notice>
      )}
      {answered > 0 && (
        <Notice kind="information">
          <b>{told.hasAnswers.title(answered)}.</b> {told.hasAnswers.text} <a href={address('years', 'new')}>{told.nextRound}</a>
        </Notice>
      )}
    </>
  );
}
