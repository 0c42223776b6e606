/** Opens, closes and finds the rounds of an assessment. */

import type { Day } from './figures-model.ts';
import type { Assessment, Profile, Round } from './model.ts';
import type { Form, Questionnaire } from './questionnaire-model.ts';
import { SCORING_METHOD, scoreRound } from './scoring.ts';
import { yearOf } from './words/dates.ts';
import type { Votes } from './workshop-model.ts';

/** A new open round with nothing answered yet. `origin` says whether it is answered here or typed in from paper. */
export function openRound(wanted: {
  readonly id: string;
  readonly date: Day;
  readonly form: Form;
  readonly questionnaire: Questionnaire;
  readonly origin: Round['origin'];
}): Round {
  return {
    ...wanted,
    questionnaire: wanted.questionnaire.version,
    responses: {},
    workshop: null,
    settled: {},
    votes: null,
    goals: {},
    targetLine: null,
    whys: {},
    peers: null,
    profile: null,
    handed: null,
    reopenings: [],
    closing: null,
  };
}

/**
 * The round with its figures fixed on that day, under the name of the scoring method, so that a later version of the app cannot change them. `votes` is what is kept
 * of its votes, null where nobody voted; without it the round keeps what it has. A question without a recorded answer has its level from there.
 */
export function closeRound(questionnaire: Questionnaire, round: Round, on: Day, votes: Votes | null = round.votes): Round {
  const { id, version } = questionnaire;
  const counted = { ...round, votes };
  return {
    ...counted,
    closing: { closedOn: on, scoringMethod: SCORING_METHOD, questionnaire: { id, version }, figures: scoreRound(questionnaire, counted) },
  };
}

/**
 * The round with its closing taken back, and the reason kept where there is one. What it kept of the votes stays: the ballots are gone. The profile is again the
 * organisation's as it stands.
 */
export function reopenRound(round: Round, why: { readonly on: Day; readonly reason: string } | null): Round {
  const { closing, reopenings } = round;
  const kept = closing === null || why === null ? reopenings : [...reopenings, { closing, profile: round.profile, ...why }];
  return { ...round, profile: null, reopenings: kept, closing: null };
}

/** Where the organisation belonged among its peers when a round was closed, or belongs today while it is open. Methods D.7. */
export function profileOf({ organisation }: Assessment, { profile }: Round): Profile {
  const { nation, sector, councilType, staffBand, region } = profile ?? organisation;
  return { nation, sector, councilType, staffBand, region };
}

/** The round closed again as it was before its latest reopening; the round as it is where it has none. */
export function closeBack(round: Round): Round {
  const last = round.reopenings.at(-1);
  return last === undefined ? round : { ...round, profile: last.profile, reopenings: round.reopenings.slice(0, -1), closing: last.closing };
}

/** Whether a round can be closed just as it was before its latest reopening: it has one, and every question still comes to what it came to then. */
export function canCloseBack(questionnaire: Questionnaire, round: Round): boolean {
  const before = round.reopenings.at(-1)?.closing.figures.items;
  const { items } = scoreRound(questionnaire, round);
  return before !== undefined && Object.keys({ ...before, ...items }).every((question) => before[question] === items[question]);
}

/** Whether answers can still be changed. */
export function isOpen(round: Round): boolean {
  return round.closing === null;
}

/** The round of that id. */
export function findRound(assessment: Assessment, id: string): Round | undefined {
  return assessment.rounds.find((round) => round.id === id);
}

/** The round with the latest date. Every assessment has one. */
export function latestRound(assessment: Assessment): Round {
  const round = assessment.rounds.at(-1);
  if (round === undefined) throw new RangeError(`Assessment ${assessment.id} has no round`);
  return round;
}

/** The questionnaire that a round was answered with, as it travels in the saved file. */
export function questionnaireOf(assessment: Assessment, round: Round): Questionnaire {
  const questionnaire = assessment.questionnaires.find((each) => each.version === round.questionnaire);
  if (questionnaire === undefined) throw new RangeError(`Questionnaire ${round.questionnaire} of round ${round.id} is not in the file`);
  return questionnaire;
}

/** What a round is called by: its year, which needs the day beside it where another round is of the same year. */
export function roundName(assessment: Assessment, round: Round): { readonly year: string; readonly isOnlyOneOfItsYear: boolean } {
  const year = yearOf(round.date);
  return { year, isOnlyOneOfItsYear: assessment.rounds.filter((each) => yearOf(each.date) === year).length === 1 };
}
