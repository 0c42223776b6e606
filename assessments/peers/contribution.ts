/** Makes the contribution of a closed round, and its file. */

import { toFileNamePart } from '../file/file-name.ts';
import type { Assessment, Language, Round } from '../model.ts';
import { questionsOf } from '../questionnaire/questionnaire.ts';
import { ok, problem, type Result } from '../result.ts';
import { profileOf, questionnaireOf } from '../rounds.ts';
import { figuresOf } from '../scoring.ts';
import { yearOf } from '../words/dates.ts';
import { confidenceOf } from '../workshop/confidence.ts';
import type { Contribution, VoterBand } from './contribution-model.ts';
import type { MakingProblem } from './contribution-problems.ts';
import { hasMeasure, scoresOf } from './rescore.ts';
import { sealOf } from './seal.ts';

/** How the name of such a file ends: programs that know JSON open it. */
export const CONTRIBUTION_ENDING = '.soundings-contribution.json';

/** From how many voters each band begins, from the largest down. Methods D.8. */
const BANDS = [
  { band: '10+', least: 10 },
  { band: '5-9', least: 5 },
  { band: '2-4', least: 2 },
  { band: '1', least: 1 },
] as const satisfies readonly { readonly band: VoterBand; readonly least: number }[];

/**
 * What a round comes to as a contribution: its levels as its closing fixed them, and the profile of that day. An open round, a made-up one, one of an organisation
 * without a name or code, and one with no dimension that peers can be compared with give none. Methods D.8.
 *
 * @example makeContribution(assessment, openRound, { id: 'c1', revision: 1, language: 'en' }) // { ok: false, problem: { kind: 'round-is-open' } }
 */
export function makeContribution(
  assessment: Assessment,
  round: Round,
  wanted: { readonly id: string; readonly revision: number; readonly language: Language },
): Result<Contribution, MakingProblem> {
  const { closing } = round;
  if (closing === null) return problem({ kind: 'round-is-open' });
  if (assessment.isSample) return problem({ kind: 'contribution-of-sample' });
  const { reference, name } = assessment.organisation;
  if (`${reference}${name}`.trim() === '') return problem({ kind: 'organisation-without-name' });
  const questionnaire = questionnaireOf(assessment, round);
  const figures = figuresOf(questionnaire, round);
  const contribution = sealed({
    format: 'soundings-contribution',
    version: 1,
    id: wanted.id,
    organisation: { reference, name },
    profile: profileOf(assessment, round),
    cycle: Number(yearOf(round.date)),
    finalisedOn: closing.closedOn,
    questionnaire: { id: questionnaire.id, version: questionnaire.version, form: round.form },
    language: wanted.language,
    revision: wanted.revision,
    items: Object.fromEntries(questionsOf(questionnaire, round.form).map(({ id }) => [id, figures.items[id] ?? 'unknown'])),
    voters: votersOf(round),
    confidence: labelOf(confidenceOf(questionnaire, round, figures)),
  });
  return hasMeasure(scoresOf(contribution, questionnaire, round.form)) ? ok(contribution) : problem({ kind: 'nothing-to-compare' });
}

/** A contribution with the sum of all that it says. */
export function sealed(contribution: Omit<Contribution, 'check'>): Contribution {
  return { ...contribution, check: sealOf(contribution) };
}

/** Whether a contribution says what it said when it was made. */
export function isSealed({ check, ...rest }: Contribution): boolean {
  return check === sealOf(rest);
}

/** The text of the file of one contribution, laid out for people. */
export function writeContribution(contribution: Contribution): string {
  return `${JSON.stringify(contribution, null, 2)}\n`;
}

/** A contribution as one line of an NDJSON file, with its line end. */
export function writeContributionLine(contribution: Contribution): string {
  return `${JSON.stringify(contribution)}\n`;
}

/**
 * The name that the file of a contribution is offered under.
 *
 * @example toContributionFileName(contribution) // 'Aberwen Borough Council 2026 r1.soundings-contribution.json'
 */
export function toContributionFileName({ organisation, cycle, revision }: Contribution): string {
  return `${toFileNamePart(organisation.name || organisation.reference)} ${cycle} r${revision}${CONTRIBUTION_ENDING}`;
}

/**
 * How many voted, in a band; null where it is not known: typed in from paper, or a workshop whose votes are not there.
 *
 * @example bandOf(7) // '5-9'
 */
export function bandOf(voters: number): VoterBand | null {
  return BANDS.find(({ least }) => voters >= least)?.band ?? null;
}

function votersOf({ votes, origin, workshop }: Round): VoterBand | null {
  if (votes !== null) return bandOf(votes.voters);
  return origin === 'answered' && workshop === null ? '1' : null;
}

function labelOf(confidence: ReturnType<typeof confidenceOf>): Contribution['confidence'] {
  return confidence?.kind === 'label' ? confidence.label : (confidence?.kind ?? null);
}
