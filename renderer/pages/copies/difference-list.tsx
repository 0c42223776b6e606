/** What going back to a copy would change, the first of it in words. */

import type { Language } from '../../../assessments/model.ts';
import type { Answered, Difference } from '../../../assessments/differences.ts';
import { showDay } from '../../../assessments/words/dates.ts';
import { textIn, type Words } from '../../../assessments/words/words.ts';
import { useLanguage, useWords } from '../../state/words.tsx';
import '../../styles/copies.css';

/** How many are told one by one. */
const MOST_TOLD = 12;

export function DifferenceList({ changes }: { readonly changes: readonly Difference[] }) {
  const words = useWords();
  const language = useLanguage();
  const told = words.library.differences;
  if (changes.length === 0) return <p>{told.none}</p>;
  return (
    <section className="differences">
      <h3>{told.title}</h3>
      <ul>
        {changes.slice(0, MOST_TOLD).map((change, index) => (
          <li key={index}>{tellDifference(words, language, change)}</li>
        ))}
      </ul>
      {changes.length > MOST_TOLD && <p>{told.more(changes.length - MOST_TOLD)}</p>}
    </section>
  );
}

function tellDifference(words: Words, language: Language, change: Difference): string {
  const told = words.library.differences;
  switch (change.kind) {
    case 'organisation':
      return told.organisation(words.organisation[change.field]);
    case 'answer':
      return told.answer(nameOf(words, language, change), showAnswered(words, change.from), showAnswered(words, change.to));
    case 'remarks':
    case 'settled':
    case 'goal':
    case 'why':
      return told[change.kind](nameOf(words, language, change));
    case 'action-added':
    case 'action-removed':
    case 'action-changed':
      return told[change.kind](change.title.trim() || words.report.plan.untitled);
    case 'wording':
      return words.templates.difference(change.template);
    default:
      return told[change.kind](showDay(words, change.date));
  }
}

/** "6 May 2026, P1 Short, plain rules". */
function nameOf(words: Words, language: Language, { date, question, title }: Extract<Difference, { readonly question: string }>): string {
  return words.library.differences.question(showDay(words, date), `${question} ${textIn(language, title)}`.trim());
}

function showAnswered(words: Words, answered: Answered): string {
  const { unknown, notApplicable, notAnswered } = words.common;
  if (answered === 'unknown') return unknown;
  if (answered === 'not-applicable') return notApplicable;
  return answered === 'blank' ? notAnswered : words.library.differences.level(answered);
}
