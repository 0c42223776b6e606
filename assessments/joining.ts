/** Adds the rounds of another file of the same organisation, each of them whole or not at all. */

import { isSame, listDifferences, type Difference } from './differences.ts';
import { sameDraft } from './drafts.ts';
import type { Day } from './figures-model.ts';
import type { Action, Assessment, Draft, Round } from './model.ts';
import type { Form, Questionnaire, Text, Version } from './questionnaire-model.ts';
import { remember } from './remember.ts';
import { countGiven } from './responses.ts';
import { ok, problem, type Result } from './result.ts';
import { questionnaireOf } from './rounds.ts';

/**
 * A round of the other file. `same` is here already, with its actions; `different` would take the place of ours of that id or that day, of which `replaces` are the
 * days and `changes` what would be different. `actions` is how many were agreed in it.
 */
export interface JoinRound {
  readonly id: string;
  readonly date: Day;
  readonly form: Form;
  readonly origin: Round['origin'];
  readonly isOpen: boolean;
  readonly given: number;
  readonly asked: number;
  readonly actions: number;
  readonly state: 'new' | 'same' | 'different';
  readonly replaces: readonly Day[];
  readonly changes: readonly RoundDifference[];
}

/** What can be different of one round and its actions. */
export type RoundDifference = Exclude<Difference, { readonly kind: 'organisation' | 'wording' }>;

/** What another file would add: its rounds in order of their date, and of how many templates the wording comes with any of them. */
export interface JoinPlan {
  readonly rounds: readonly JoinRound[];
  readonly templates: number;
}

/** Why the rounds of another file do not belong here. */
export type JoinProblem =
  | { readonly kind: 'other-organisation'; readonly mine: string; readonly theirs: string }
  | { readonly kind: 'made-up-and-real'; readonly isMadeUpHere: boolean }
  | { readonly kind: 'other-questionnaire'; readonly mine: Text; readonly theirs: Text }
  /** Both files have this version of the questionnaire, and it does not ask the same. */
  | { readonly kind: 'questionnaire-differs'; readonly version: Version };

/** Why the rounds that were chosen cannot be added. */
export type ChoiceProblem = { readonly kind: 'no-such-round' } | { readonly kind: 'nothing-chosen' };

/**
 * What the rounds of another file would do here, or why they do not belong here. Two assessments are of one organisation where they have the same id. Without that, where
 * both give an official code, the codes decide; else the names, whatever their case. Nothing is changed.
 *
 * @example planJoin(mine, theirs) // { ok: true, value: { rounds: [{ date: '2025-05-07', state: 'new', … }], templates: 0 } }
 */
export function planJoin(mine: Assessment, theirs: Assessment): Result<JoinPlan, JoinProblem> {
  const [names, others] = [mine.organisation.name, theirs.organisation.name];
  if (!isSameOrganisation(mine, theirs)) return problem({ kind: 'other-organisation', mine: names, theirs: others });
  if (mine.isSample !== theirs.isSample) return problem({ kind: 'made-up-and-real', isMadeUpHere: mine.isSample });
  const [asked, askedThere] = [mine.questionnaires[0], theirs.questionnaires[0]];
  if (asked !== undefined && askedThere !== undefined && asked.id !== askedThere.id) {
    return problem({ kind: 'other-questionnaire', mine: asked.title, theirs: askedThere.title });
  }
  const rounds = theirs.rounds.map((round) => planRound(mine, theirs, round));
  const comes = (round: Round) => rounds.some(({ id, state }) => id === round.id && state !== 'same');
  const differing = theirs.rounds.find((round) => comes(round) && mine.questionnaires.some(({ version }) => version === round.questionnaire) && !asksTheSame(mine, theirs, round));
  if (differing !== undefined) return problem({ kind: 'questionnaire-differs', version: differing.questionnaire });
  return ok({ rounds, templates: new Set(listMissingDrafts(mine, theirs).map(({ template }) => template)).size });
}

/**
 * The assessment with the chosen rounds of the other file: each whole, with its questionnaire and the actions agreed in it, in the place of ours of that id or day. Wording
 * of templates that is missing here comes too. What is here already, whole and the same, is left as it is.
 *
 * @example joinRounds(mine, theirs, ['r2025']) // { ok: true, value: … with r2025 and its actions }
 */
export function joinRounds(mine: Assessment, theirs: Assessment, chosen: readonly string[]): Result<Assessment, JoinProblem | ChoiceProblem> {
  const plan = planJoin(mine, theirs);
  if (!plan.ok) return plan;
  if (chosen.some((id) => !theirs.rounds.some((round) => round.id === id))) return problem({ kind: 'no-such-round' });
  const ids = plan.value.rounds.filter(({ id, state }) => state !== 'same' && chosen.includes(id)).map(({ id }) => id);
  if (ids.length === 0) return problem({ kind: 'nothing-chosen' });
  const coming = theirs.rounds.filter(({ id }) => ids.includes(id));
  const staying = mine.rounds.filter((round) => !coming.some((each) => isInPlaceOf(each, round)));
  const stays = (action: Action) => staying.some(({ id }) => id === action.round);
  const name = namesFor(mine.actions.filter(stays), theirs.actions, ids);
  const actions = theirs.actions.filter(({ round }) => ids.includes(round)).map((action) => ({ ...action, id: name(action.id), waitsFor: action.waitsFor.map(name) }));
  const rounds = coming.map((round) => (round.targetLine === null ? round : { ...round, targetLine: { ...round.targetLine, actions: round.targetLine.actions.map(name) } }));
  const isNeeded = ({ version }: { readonly version: Version }) => coming.some((round) => round.questionnaire === version) && !mine.questionnaires.some((each) => each.version === version);
  return ok({
    ...mine,
    questionnaires: [...mine.questionnaires, ...theirs.questionnaires.filter(isNeeded)],
    rounds: [...staying, ...rounds].toSorted((one, other) => (one.date < other.date ? -1 : 1)),
    actions: inTheirPlaces(mine.actions, stays, actions),
    drafts: [...mine.drafts, ...listMissingDrafts(mine, theirs)],
  });
}

/** The rounds of ours that those chosen of the other file would take the place of. */
export function listReplaced(mine: Assessment, theirs: Assessment, chosen: readonly string[]): readonly Round[] {
  const coming = theirs.rounds.filter((round) => chosen.includes(round.id) && !isHere(mine, theirs, round));
  return mine.rounds.filter((round) => coming.some((each) => isInPlaceOf(each, round)));
}

function isSameOrganisation(mine: Assessment, theirs: Assessment): boolean {
  if (mine.id === theirs.id) return true;
  const [code, codeThere] = [mine.organisation.reference, theirs.organisation.reference].map(fold);
  if (code !== '' && codeThere !== '') return code === codeThere;
  const [name, nameThere] = [mine.organisation.name, theirs.organisation.name].map(fold);
  return name !== '' && name === nameThere;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function planRound(mine: Assessment, theirs: Assessment, round: Round): JoinRound {
  const replaced = mine.rounds.filter((each) => isInPlaceOf(round, each));
  const state = replaced.length === 0 ? 'new' : isHere(mine, theirs, round) ? 'same' : 'different';
  const actions = actionsIn(theirs, [round]);
  const { given, asked } = countGiven(questionnaireOf(theirs, round), round);
  return {
    id: round.id,
    date: round.date,
    form: round.form,
    origin: round.origin,
    isOpen: round.closing === null,
    given,
    asked,
    actions: actions.length,
    state,
    replaces: state === 'different' ? replaced.map(({ date }) => date) : [],
    changes: state === 'different' ? listChanges(mine, theirs, replaced, round) : [],
  };
}

/** What would be different of these rounds and their actions alone. */
function listChanges(mine: Assessment, theirs: Assessment, replaced: readonly Round[], round: Round): readonly RoundDifference[] {
  const present = { ...mine, rounds: replaced, actions: actionsIn(mine, replaced), drafts: [] };
  const changes = listDifferences(present, { ...present, questionnaires: theirs.questionnaires, rounds: [round], actions: actionsIn(theirs, [round]) });
  return changes.filter((change) => change.kind !== 'organisation' && change.kind !== 'wording');
}

/** Whether a round of the other file is to stand where this one of ours stands. */
function isInPlaceOf(theirs: Round, ours: Round): boolean {
  return theirs.id === ours.id || theirs.date === ours.date;
}

/** Whether a round is here already, with all that was agreed in it, and is asked the same. */
function isHere(mine: Assessment, theirs: Assessment, round: Round): boolean {
  const ours = mine.rounds.filter((each) => isInPlaceOf(round, each));
  const byId = (assessment: Assessment, rounds: readonly Round[]) => Object.fromEntries(actionsIn(assessment, rounds).map((action) => [action.id, action]));
  return ours.length === 1 && isSame(ours[0], round) && isSame(byId(mine, ours), byId(theirs, [round])) && asksTheSame(mine, theirs, round);
}

function asksTheSame(mine: Assessment, theirs: Assessment, { questionnaire }: Round): boolean {
  const [ours, other] = [mine, theirs].map(({ questionnaires }) => questionnaires.find(({ version }) => version === questionnaire));
  return ours !== undefined && other !== undefined && isSameQuestionnaire(ours)(other);
}

/** Most rounds of a file are asked the same questionnaire, which is long. */
const isSameQuestionnaire = remember((one: Questionnaire) => remember((other: Questionnaire) => isSame(one, other)));

function actionsIn({ actions }: Assessment, rounds: readonly Round[]): readonly Action[] {
  return actions.filter((action) => rounds.some(({ id }) => id === action.round));
}

function listMissingDrafts(mine: Assessment, theirs: Assessment): readonly Draft[] {
  return theirs.drafts.filter((draft) => !mine.drafts.some((each) => sameDraft(each, draft)));
}

/** The ids that actions of the coming rounds get here: their own, or the next free one where an action of a round that stays has it. */
function namesFor(staying: readonly Action[], theirs: readonly Action[], coming: readonly string[]): (id: string) => string {
  const taken = new Set([...staying, ...theirs].map(({ id }) => id));
  const renamed = new Map<string, string>();
  for (const { id, round } of theirs) {
    if (!coming.includes(round) || !staying.some((action) => action.id === id)) continue;
    let number = 2;
    while (taken.has(withNumber(id, number))) number += 1;
    renamed.set(id, withNumber(id, number));
    taken.add(withNumber(id, number));
  }
  return (id) => renamed.get(id) ?? id;
}

/** An id is at most 64 characters long. */
function withNumber(id: string, number: number): string {
  const ending = `-${number}`;
  return id.slice(0, 64 - ending.length) + ending;
}

/** Those that stay, with the coming ones where one of their id stood, and the rest of them at the end of the plan. */
function inTheirPlaces(ours: readonly Action[], stays: (action: Action) => boolean, coming: readonly Action[]): readonly Action[] {
  const byId = new Map(coming.map((action) => [action.id, action]));
  const placed = ours.flatMap((action) => (stays(action) ? [action] : [byId.get(action.id)].filter((each) => each !== undefined)));
  return [...placed, ...coming.filter((action) => !placed.includes(action))];
}
