/** The note under a figure: who and when, what has no level, and which peers. */

import { questionsOf } from '../questionnaire/questionnaire.ts';
import { isGiven } from '../responses.ts';
import { showCount, showDay, startSentence } from '../words/dates.ts';
import { textIn } from '../words/words.ts';
import { findPlace } from './peers-place.ts';
import type { Subject } from './subject.ts';

/** The note, in short sentences. */
export function noteOnRound(subject: Subject): string {
  const { words, round } = subject;
  const told = words.report.standing;
  const day = showDay(words, round.date);
  const gaps = countGaps(subject);
  const tell = (count: number, sentence: (count: number, shown: string) => string) =>
    count === 0 ? [] : [sentence(count, startSentence(showCount(words, count)))];
  return [
    round.origin === 'paper' ? told.roundFromPaper(day) : told.roundOf(day),
    ...tell(gaps.blank, told.blanks),
    ...tell(gaps.unknown, told.unknowns),
    ...tell(gaps.notApplicable, told.notApplicables),
    ...listPeerSentences(subject),
  ].join(' ');
}

/** Questions without a level, by reason. */
export function countGaps({ questionnaire, round, figures }: Subject): { readonly blank: number; readonly unknown: number; readonly notApplicable: number } {
  const ids = questionsOf(questionnaire, round.form).map(({ id }) => id);
  const unknown = ids.filter((id) => (figures.items[id] ?? 'unknown') === 'unknown');
  return {
    blank: unknown.filter((id) => !isGiven(round.responses[id])).length,
    unknown: unknown.filter((id) => isGiven(round.responses[id])).length,
    notApplicable: ids.filter((id) => figures.items[id] === 'not-applicable').length,
  };
}

function listPeerSentences(subject: Subject): readonly string[] {
  const { words, round, language } = subject;
  if (round.peers === null) return [];
  const { header, group } = round.peers;
  const n = findPlace(subject, 'overall')?.n ?? null;
  const count = n === null ? words.report.peers.fewerThanFive : words.report.peers.organisations(n);
  const tell = header.isSample ? words.report.standing.samplePeers : words.report.standing.peers;
  return [tell(textIn(language, group.name), count, showDay(words, header.madeOn))];
}
