/** The note under a figure: who and when, what has no level, and which peers. */

import { questionsOf } from '../questionnaire/questionnaire.ts';
import { showCount, showDay, startSentence } from '../words/dates.ts';
import { PEER_WORDS } from '../words/peer-work.ts';
import { textIn } from '../words/words.ts';
import { confidenceOf } from '../workshop/confidence.ts';
import { findPlace, whyHidden } from './peers-place.ts';
import { isStillOpen, itemOfQuestion, type Subject } from './subject.ts';
import { listProvisional } from './votes.ts';

/** A sentence or more of the note. `isConfidence` where it is the label that can be opened. */
export interface NotePart {
  readonly text: string;
  readonly isConfidence: boolean;
}

/** The note, in short sentences. */
export function noteOnRound(subject: Subject): string {
  return listNoteParts(subject).map(({ text }) => text).join(' ');
}

/** The note in its parts: who and when, how sure, what has no level, and which peers. */
export function listNoteParts(subject: Subject): readonly NotePart[] {
  const confidence = tellConfidence(subject);
  return [
    { text: [tellRound(subject), ...listVoterSentences(subject)].join(' '), isConfidence: false },
    ...(confidence === null ? [] : [{ text: confidence, isConfidence: true }]),
    { text: [...listGapSentences(subject), ...listPeerSentences(subject)].join(' '), isConfidence: false },
  ].filter(({ text }) => text !== '');
}

/** "Confidence: fair." or "Answered by one person."; null where nothing is answered, or where it is not known who answered. Methods B.8. */
export function tellConfidence(subject: Subject): string | null {
  const { questionnaire, round, figures, words } = subject;
  const told = words.votes.room;
  const confidence = confidenceOf(questionnaire, round, figures);
  const { blank } = countGaps(subject);
  if (confidence === null || blank === questionsOf(questionnaire, round.form).length) return null;
  return confidence.kind === 'one-person' ? told.onePerson : told.confidence(told.labels[confidence.label]);
}

function tellRound({ words, round }: Subject): string {
  const day = showDay(words, round.date);
  return round.origin === 'paper' ? words.report.standing.roundFromPaper(day) : words.report.standing.roundOf(day);
}

/** How many voted, and whether these are the votes of a closing. One voter is told by the confidence. */
function listVoterSentences({ words, votes }: Subject): readonly string[] {
  if (votes === null) return [];
  const told = words.votes.room;
  return [
    ...(votes.voters > 1 ? [told.voted(votes.voters, startSentence(showCount(words, votes.voters)))] : []),
    ...(votes.countedOn === null ? [] : [told.atClosing(showDay(words, votes.countedOn))]),
  ];
}

function listGapSentences(subject: Subject): readonly string[] {
  const { words } = subject;
  const told = words.report.standing;
  const gaps = countGaps(subject);
  const tell = (count: number, sentence: (count: number, shown: string) => string) =>
    count === 0 ? [] : [sentence(count, startSentence(showCount(words, count)))];
  return [
    ...tell(gaps.blank, told.blanks),
    ...tell(gaps.unknown, told.unknowns),
    ...tell(gaps.notApplicable, told.notApplicables),
    ...tell(listProvisional(subject).length, words.votes.room.provisional),
  ];
}

/** Questions without a level, by reason. */
export function countGaps(subject: Subject): { readonly blank: number; readonly unknown: number; readonly notApplicable: number } {
  const ids = questionsOf(subject.questionnaire, subject.round.form).map(({ id }) => id);
  const unknown = ids.filter((id) => itemOfQuestion(subject, id) === 'unknown');
  const blank = unknown.filter((id) => isStillOpen(subject, id)).length;
  return { blank, unknown: unknown.length - blank, notApplicable: ids.filter((id) => itemOfQuestion(subject, id) === 'not-applicable').length };
}

function listPeerSentences(subject: Subject): readonly string[] {
  const { words, round, language } = subject;
  if (round.peers === null) return [];
  const { header, group } = round.peers;
  const n = findPlace(subject, 'overall')?.n ?? null;
  const hidden = whyHidden(subject, 'overall') === 'few' ? words.report.peers.fewerThanFive : PEER_WORDS[language].documents.countNotShown;
  const count = n === null ? hidden : words.report.peers.organisations(n);
  const tell = header.isSample ? words.report.standing.samplePeers : words.report.standing.peers;
  const { source, madeBy } = header;
  return [
    tell(textIn(language, group.name), count, showDay(words, source?.on ?? group.carriedFrom ?? header.madeOn)),
    ...(source === null ? [] : [PEER_WORDS[language].packs.publishedBy(madeBy, source.text, showDay(words, source.on))]),
  ];
}
