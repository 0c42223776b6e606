/** What is said of a round that was closed and opened again: when, why, and what its overall score was until then. */

import type { Language, Reopening } from '../model.ts';
import { showFraction } from '../statistics/fraction.ts';
import { showDay } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import { YEARS_WORDS } from '../words/years-work.ts';
import type { Fact } from './blocks.ts';
import type { LeftOut } from './questions-tables.ts';
import type { Subject } from './subject.ts';

/** One fact for all the closings that were taken back, in order; none for a round that was never opened again. The reasons go with the notes, where those are left out. */
export function listReopenedFacts({ round: { reopenings }, words, language }: Subject, leavesOut: readonly LeftOut[]): readonly Fact[] {
  if (reopenings.length === 0) return [];
  const lines = reopenings.map((each) => tellReopening(words, language, each, !leavesOut.includes('notes')));
  return [{ label: YEARS_WORDS[language].rounds.reopen.fact, value: lines.join(' ') }];
}

/** "Closed on 20 May 2026, opened again on 1 June 2026: A level was typed wrongly. Overall was 2.3 until then." */
export function tellReopening(words: Words, language: Language, { closing, on, reason }: Reopening, hasReason = true): string {
  const told = YEARS_WORDS[language].rounds.reopen;
  const line = told.line(showDay(words, closing.closedOn), showDay(words, on));
  const { overall } = closing.figures;
  const said = endSentence(hasReason ? told.because(line, reason.trim()) : line);
  return overall === null ? said : `${said} ${told.was(showFraction(overall.score))}`;
}

/** What people wrote, with a full stop where they left it out. */
function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
