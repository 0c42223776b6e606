/** What is overdue or due soon, and a review of the documents whose day has passed: said on Plan, with the way to each. */

import { addDays } from '../../../assessments/calendar.ts';
import { listDue, SOON_DAYS } from '../../../assessments/delivery.ts';
import type { Action } from '../../../assessments/model.ts';
import { dueDay, listUnderWay } from '../../../assessments/status.ts';
import { showDay, showDue } from '../../../assessments/words/dates.ts';
import { DUE_WORDS } from '../../../assessments/words/due.ts';
import { Notice } from '../../parts/notice.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useLanguage, useWords } from '../../state/words.tsx';
import { actionView, ALL_ACTIONS_VIEW } from './views.ts';

/** Actions that are named, the first due first; the table has the rest. */
const MOST_NAMED = 5;

export function DueNotice() {
  const words = useWords();
  const told = DUE_WORDS[useLanguage()];
  const { assessment, round, today, address } = useOpen();
  const { reviewOn } = assessment.organisation;
  const until = addDays(today, SOON_DAYS);
  const { overdue, soon } = listDue(listUnderWay(assessment, round), today, until);
  const all = [...overdue, ...soon];
  const isReviewLate = reviewOn !== null && reviewOn < today;
  if (all.length === 0 && !isReviewLate) return null;
  const tell = ({ title, due }: Action) => {
    const named = title.trim() || words.plan.actions.untitled;
    if (due === null) return named;
    return dueDay(due) < today ? told.overdueSince(named, showDay(words, dueDay(due))) : told.dueOn(named, showDue(words, due));
  };
  return (
    <div className="due-notice">
      <Notice kind={overdue.length > 0 || isReviewLate ? 'caution' : 'information'}>
        {all.length > 0 && (
          <details>
            <summary>{told.line(overdue.length, soon.length, showDay(words, until))}</summary>
            <ul>
              {all.slice(0, MOST_NAMED).map((action) => (
                <li key={action.id}>
                  <a href={address('plan', actionView(action.id))}>{tell(action)}</a>
                </li>
              ))}
              {all.length > MOST_NAMED && (
                <li>
                  <a href={address('plan', ALL_ACTIONS_VIEW)}>{told.more(all.length - MOST_NAMED)}</a>
                </li>
              )}
            </ul>
          </details>
        )}
        {isReviewLate && (
          <p>
            {words.organisation.overdue(showDay(words, reviewOn))} <a href={address('organisation')}>{told.toReview}</a>
          </p>
        )}
      </Notice>
    </div>
  );
}
