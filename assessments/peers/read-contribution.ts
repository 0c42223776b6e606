/** Reads a contribution from a file or a line, and checks whether a pool can take it in: the whole of it, or the one thing that is wrong first. */

import { countBytes, isLonger } from '../file/bytes.ts';
import { isCutShort } from '../file/cut-short.ts';
import type { Day } from '../figures-model.ts';
import { LONGEST_NAME } from '../limits.ts';
import type { Questionnaire } from '../questionnaire-model.ts';
import { questionsOf } from '../questionnaire/questionnaire.ts';
import { valueAt } from '../questionnaire/check/raw.ts';
import { ok, problem, type Result } from '../result.ts';
import { isSealed } from './contribution.ts';
import { contributionSchema, type Contribution } from './contribution-model.ts';
import { LARGEST_CONTRIBUTION, type ContributionProblem } from './contribution-problems.ts';
import { findKeyTwice, findUnknownPart } from './json-keys.ts';
import { wholeMonthsBetween } from './months.ts';
import { organisationKey } from './organisation-key.ts';
import { hasMeasure, isSameMajor, linesFrom, scoresOf } from './rescore.ts';

const KILOBYTE = 1024;
/** Some programs put it before a text. */
const BYTE_ORDER_MARK = '\uFEFF';
const NOTHING = /^[\s\0\uFEFF]*$/;

/** No question has so long an id. */
const LONGEST_ID = 10;

/** Months after which a contribution is to be deleted from every pool. Methods D.8. */
export const MONTHS_KEPT = 36;

/**
 * The contribution in a text: a file of its own, or one line of an NDJSON file.
 *
 * @example readContribution('{ "format": "soundings-contribution", "version": 2 }') // { ok: false, problem: { kind: 'contribution-newer', version: 2 } }
 */
export function readContribution(text: string): Result<Contribution, ContributionProblem> {
  if (isLonger(text, LARGEST_CONTRIBUTION)) return problem({ kind: 'contribution-too-long', kilobytes: Math.ceil(countBytes(text) / KILOBYTE) });
  if (NOTHING.test(text)) return problem({ kind: 'contribution-empty' });
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const parsed = parse(json);
  if (!parsed.ok) return problem({ kind: isCutShort(json) ? 'contribution-cut-short' : 'contribution-not-json' });
  const key = findKeyTwice(json);
  if (key !== undefined) return problem({ kind: 'contribution-key-twice', key: key.slice(0, LONGEST_NAME) });
  return takeIn(parsed.value);
}

/**
 * What keeps a pool from taking a contribution in; null where nothing does. `today` is the day on the coordinator's computer.
 *
 * @example checkContribution(contributionOf2030, { today: '2026-05-06', book, questionnaire }) // { kind: 'contribution-future', on: '2030-01-01' }
 */
export function checkContribution(
  contribution: Contribution,
  { today, book, questionnaire }: { readonly today: Day; readonly book: { readonly form: 'full' | 'quick' }; readonly questionnaire: Questionnaire },
): ContributionProblem | null {
  const { finalisedOn, cycle } = contribution;
  const { id, version, form } = contribution.questionnaire;
  if (finalisedOn > today || `${cycle}` > today.slice(0, 4)) return { kind: 'contribution-future', on: finalisedOn };
  if (wholeMonthsBetween(finalisedOn, today) > MONTHS_KEPT) return { kind: 'contribution-too-old', on: finalisedOn };
  if (id !== questionnaire.id) return { kind: 'contribution-other-questionnaire', id };
  if (linesFrom(questionnaire, version) === null) return { kind: 'contribution-other-version', version };
  if (form === 'quick' && book.form === 'full') return { kind: 'contribution-quick' };
  const amiss = checkQuestions(contribution, questionnaire);
  if (amiss !== null) return amiss;
  return hasMeasure(scoresOf(contribution, questionnaire, book.form)) ? null : { kind: 'contribution-nothing-to-compare' };
}

/** Whether two contributions are one that came in twice: the same id, revision and contents. */
export function isSameHandover(one: Contribution, other: Contribution): boolean {
  return one.id === other.id && one.revision === other.revision && one.check === other.check;
}

function takeIn(stored: unknown): Result<Contribution, ContributionProblem> {
  const format = valueAt(stored, 'format');
  if (format === 'soundings') return problem({ kind: 'contribution-is-assessment' });
  if (format === 'soundings-pack') return problem({ kind: 'contribution-is-pack' });
  const version = valueAt(stored, 'version');
  if (format !== 'soundings-contribution' || typeof version !== 'number') return problem({ kind: 'contribution-of-another-program' });
  if (version > 1) return problem({ kind: 'contribution-newer', version });
  const checked = contributionSchema.safeParse(stored);
  if (!checked.success) return problem(tellIssue(stored, checked.error.issues[0]));
  const unknown = findUnknownPart(stored, checked.data);
  if (unknown !== undefined) return problem({ kind: 'contribution-unknown-part', part: unknown.slice(0, LONGEST_NAME) });
  if (organisationKey(checked.data.organisation) === 'name:') return problem({ kind: 'contribution-without-organisation' });
  return isSealed(checked.data) ? ok(checked.data) : problem({ kind: 'contribution-changed' });
}

function tellIssue(stored: unknown, issue: { readonly code?: string; readonly path: readonly PropertyKey[] } | undefined): ContributionProblem {
  const path = issue?.path ?? [];
  const [first, second] = path.map(String);
  if (first === 'items' && second !== undefined && second.length < LONGEST_ID) {
    return { kind: issue?.code === 'invalid_key' ? 'contribution-question-unknown' : 'contribution-level', question: second };
  }
  const found = path.length === 2 && first === 'organisation' && second !== undefined ? valueAt(stored, first, second) : undefined;
  if (typeof found === 'string' && found.length > LONGEST_NAME) return { kind: 'contribution-name-too-long', most: LONGEST_NAME };
  return { kind: 'contribution-part', part: path.map(String).join('.').slice(0, LONGEST_NAME) };
}

/** A question that the version does not have, or one of the form that has no answer, not even "unknown". */
function checkQuestions({ items, questionnaire: { version, form } }: Contribution, questionnaire: Questionnaire): ContributionProblem | null {
  const lines = linesFrom(questionnaire, version) ?? [];
  const known = lines.flatMap(({ from }) => from ?? []);
  const unknown = Object.keys(items).find((id) => !known.includes(id));
  if (unknown !== undefined) return { kind: 'contribution-question-unknown', question: unknown };
  const asked = isSameMajor(questionnaire, version) ? questionsOf(questionnaire, form).map(({ id }) => id) : [];
  const missing = lines.find(({ from, to }) => from !== null && to !== null && asked.includes(to) && items[from] === undefined);
  return typeof missing?.from !== 'string' ? null : { kind: 'contribution-question-missing', question: missing.from };
}

function parse(json: string): Result<unknown, null> {
  try {
    return ok(JSON.parse(json));
  } catch {
    return problem(null);
  }
}
