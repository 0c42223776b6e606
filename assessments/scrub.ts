/** Takes everything out of an assessment that people wrote about themselves and each other, so that a copy can be shown to others. */

import type { Action, Answer, Assessment, Response, Round } from './model.ts';
import type { QuestionId } from './questionnaire-model.ts';
import type { RoleSetting, Settlement, Votes, Workshop } from './workshop-model.ts';

/** What a copy is called here, so that it is never taken for the assessment that it was made from. */
interface FreshName {
  readonly id: string;
  readonly name: string;
}

/** Stands where a reason was that cannot be missing: why groups of fewer than five were shown. */
const REASON_LEFT_OUT = '…';

/**
 * The assessment without notes, evidence marks, reasons, wording of templates and the names of people. Levels, figures, days, and the titles and statuses of actions stay, so
 * that the copy scores what the assessment scores. It has an id and a name of its own and no official code, and what was handed to a network cannot be told from it.
 *
 * @example scrub(assessment, { id: 'copy-1', name: 'Aberwen (without names and notes)' }).rounds[0].responses.P1 // { answer: { kind: 'level', level: 3 }, evidence: 'none', note: '' }
 */
export function scrub(assessment: Assessment, { id, name }: FreshName): Assessment {
  return {
    ...assessment,
    id,
    organisation: { ...assessment.organisation, name, reference: '', documentOwner: '' },
    rounds: assessment.rounds.map(scrubRound),
    actions: assessment.actions.map(scrubAction),
    drafts: [],
  };
}

function scrubRound(round: Round): Round {
  return {
    ...round,
    responses: mapEach(round.responses, ({ answer }: Response): Response => ({ answer: withoutReason(answer), evidence: 'none', note: '' })),
    workshop: round.workshop && withoutReasonFor(round.workshop),
    votes: round.votes && withoutReasonIn(round.votes),
    settled: mapEach(round.settled, ({ outcome }: Settlement): Settlement => ({ outcome, reason: '', views: [] })),
    whys: {},
    handed: null,
    reopenings: round.reopenings.map((each) => ({ ...each, reason: '' })),
  };
}

function scrubAction(action: Action): Action {
  return {
    ...action,
    owner: '',
    sponsor: '',
    firstStep: '',
    success: '',
    statuses: action.statuses.map((status) => ({ ...status, reason: '' })),
    dependsOn: '',
    risk: '',
    affects: '',
    evidenceOfDone: '',
  };
}

function withoutReasonFor({ roles, ...workshop }: Workshop): Workshop {
  return { ...workshop, roles: roles && scrubSetting(roles) };
}

function withoutReasonIn({ roles, ...votes }: Votes): Votes {
  return { ...votes, roles: roles && { ...roles, setting: scrubSetting(roles.setting) } };
}

function scrubSetting({ least, reason }: RoleSetting): RoleSetting {
  return { least, reason: reason === '' ? '' : REASON_LEFT_OUT };
}

function withoutReason(answer: Answer | null): Answer | null {
  return answer?.kind === 'not-applicable' ? { kind: 'not-applicable', reason: '' } : answer;
}

function mapEach<Value>(record: Readonly<Record<QuestionId, Value>>, change: (value: Value) => Value): Readonly<Record<QuestionId, Value>> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]));
}
