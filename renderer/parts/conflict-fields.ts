/** What two windows disagree about, field by field, in the words of the pages on which it is changed. */

import type { Change } from '../../assessments/change-model.ts';
import { draftTexts } from '../../assessments/drafts.ts';
import type { Action, Assessment, Goal, Language, Organisation, Response, Round } from '../../assessments/model.ts';
import { statusOf } from '../../assessments/status.ts';
import type { QuestionId } from '../../assessments/questionnaire-model.ts';
import { goalFor } from '../../assessments/recommend.ts';
import { findRound, questionnaireOf } from '../../assessments/rounds.ts';
import { showDay, showDue, startSentence } from '../../assessments/words/dates.ts';
import { textIn, type Words } from '../../assessments/words/words.ts';
import { STAGES } from '../../assessments/workshop/moves.ts';

/** A field with what stands in it, in words. */
export interface ConflictField {
  readonly label: string;
  readonly value: string;
}

/** The fields that a change is about, as they stand in an assessment; null where the thing is not there. */
export function listFields(assessment: Assessment, change: Change, words: Words, language: Language): readonly ConflictField[] | null {
  switch (change.kind) {
    case 'change-organisation':
      return organisationFields(assessment.organisation, words).filter(({ key }) => change.fields[key] !== undefined);
    case 'put-action':
    case 'remove-action': {
      const id = change.kind === 'put-action' ? change.action.id : change.action;
      const action = assessment.actions.find((each) => each.id === id);
      return action === undefined ? null : actionFields(assessment, action, words, language);
    }
    case 'change-actions':
      return assessment.actions.filter(({ id }) => change.actions.some((action) => action.id === id)).flatMap((action) => actionFields(assessment, action, words, language));
    case 'write-draft': {
      const written = draftTexts(assessment, change)[change.place];
      return written === undefined ? null : [{ label: words.templates.wording, value: written }];
    }
    default: {
      const id = change.kind === 'add-round' ? change.round.id : change.round;
      const round = assessment.rounds.find((each) => each.id === id);
      if (round === undefined) return null;
      if (change.kind === 'record-response') return responseFields(assessment, round, round.responses[change.question], words, language);
      if (change.kind === 'set-goal') return goalFields(goalFor(round, change.question), words);
      if (change.kind === 'choose-peers') {
        return [{ label: words.peers.compareWith, value: round.peers === null ? words.shell.conflict.noGroup : textIn(language, round.peers.group.name) }];
      }
      if (change.kind === 'set-target-line') return [{ label: startSentence(words.shell.step['target-line']), value: tellTargetLine(assessment, round, words) }];
      if (change.kind === 'set-why') return [{ label: startSentence(words.shell.step.why(change.question)), value: round.whys[change.question] ?? words.report.none }];
      if (change.kind === 'set-handed') return [{ label: startSentence(words.shell.step.handed), value: round.handed === null ? words.report.none : showDay(words, round.handed.on) }];
      if (change.kind === 'set-workshop') return workshopFields(round, words);
      if (change.kind === 'settle-questions') return Object.keys(change.questions).map((question) => settledField(assessment, round, question, words, language));
      return roundFields(round, words);
    }
  }
}

/** What a change is about, so that a person knows which of many things two windows disagree on. */
export function nameThing(assessment: Assessment, change: Change, words: Words, language: Language): string {
  switch (change.kind) {
    case 'change-organisation':
      return words.shell.pages.organisation;
    case 'put-action':
      return change.action.title;
    case 'change-actions':
      return words.shell.pages.plan;
    case 'remove-action':
      return assessment.actions.find((action) => action.id === change.action)?.title ?? words.shell.pages.plan;
    case 'record-response':
    case 'set-why':
    case 'set-goal': {
      const questions = assessment.questionnaires.flatMap((questionnaire) => questionnaire.dimensions.flatMap((dimension) => dimension.questions));
      const question = questions.find((each) => each.id === change.question);
      return question === undefined ? change.question : `${question.id} ${textIn(language, question.title)}`;
    }
    case 'choose-peers':
      return words.shell.pages.peers;
    case 'set-workshop':
    case 'settle-questions':
      return words.shell.pages.workshop;
    case 'write-draft':
      return words.templates.named(change.template);
    default: {
      const round = change.kind === 'add-round' ? change.round : assessment.rounds.find((each) => each.id === change.round);
      return round === undefined ? words.shell.pages.years : showDay(words, round.date);
    }
  }
}

/** The fields of one side that say something else than those of the other; where the other is not there, the first, by which it is known. */
export function onlyDifferent(side: readonly ConflictField[], other: readonly ConflictField[] | null): readonly ConflictField[] {
  return other === null ? side.slice(0, 1) : side.filter(({ label, value }) => other.find((field) => field.label === label)?.value !== value);
}

/** When it was set, and by which actions. */
function tellTargetLine({ actions }: Assessment, { targetLine }: Round, words: Words): string {
  if (targetLine === null) return words.report.none;
  const titles = actions.flatMap(({ id, title }) => (targetLine.actions.includes(id) ? [title.trim() || words.plan.actions.untitled] : []));
  return `${showDay(words, targetLine.on)}: ${titles.join('; ')}`;
}

function organisationFields(organisation: Organisation, words: Words): readonly (ConflictField & { readonly key: keyof Organisation })[] {
  const told = words.organisation;
  const { nation, region, sector, councilType, staffBand, keepUntil, reviewOn } = organisation;
  const field = (key: keyof Organisation & keyof typeof told, value: string | null | false) => {
    const label = told[key];
    return { key, label, value: value === null || value === false || value === '' ? told.notGiven : value };
  };
  return [
    field('name', organisation.name),
    field('reference', organisation.reference),
    field('nation', nation && told.nations[nation]),
    field('region', region && told.regions[region]),
    field('sector', sector && told.sectors[sector]),
    field('councilType', councilType && told.councilTypes[councilType]),
    field('staffBand', staffBand && told.staffBands[staffBand]),
    field('documentOwner', organisation.documentOwner),
    field('keepUntil', keepUntil && showDay(words, keepUntil)),
    field('reviewOn', reviewOn && showDay(words, reviewOn)),
    field('retention', organisation.retention),
    field('classification', organisation.classification),
  ];
}

function actionFields(assessment: Assessment, action: Action, words: Words, language: Language): readonly ConflictField[] {
  const told = words.plan.fields;
  const status = statusOf(action);
  const day = (value: Action['start']) => (value === null ? '' : showDay(words, value));
  const fields: readonly (readonly [string, string])[] = [
    [told.title, action.title],
    [told.purpose, action.question === null ? namePurpose(assessment, action, words, language) : ''],
    [told.owner, action.owner],
    [told.sponsor, action.sponsor],
    [told.start, day(action.start)],
    [told.due, action.due === null ? '' : showDue(words, action.due)],
    [told.firstStep, action.firstStep],
    [told.firstStepBy, day(action.firstStepBy)],
    [told.success, action.success],
    [told.affects, action.affects],
    [told.cost, action.cost === null ? '' : told.costs[action.cost]],
    [told.staffDays, action.staffDays === null ? '' : String(action.staffDays)],
    [told.decision, action.decision === null ? told.noDecision : told.decisions[action.decision]],
    [told.dependsOn, action.dependsOn],
    [told.waitsFor, assessment.actions.filter(({ id }) => action.waitsFor.includes(id)).map(({ title }) => title).join(words.common.comma)],
    [told.risk, action.risk],
    [told.status, told.statuses[status.state]],
    [told.statusOn, showDay(words, status.on)],
    [told.statusReason, status.reason],
    [told.evidenceOfDone, action.evidenceOfDone],
    [told.reviewOn, day(action.reviewOn)],
  ];
  return fields.map(([label, value]) => ({ label, value: value.trim() === '' ? words.organisation.notGiven : value }));
}

function namePurpose(assessment: Assessment, { round: id, dimension }: Action, words: Words, language: Language): string {
  const round = findRound(assessment, id);
  const named = round && questionnaireOf(assessment, round).dimensions.find((each) => each.id === dimension);
  return named === undefined ? words.plan.fields.whole : textIn(language, named.name);
}

function goalFields({ isGoodEnough, target, importance, effort, closeCall, isShortlisted }: Goal, words: Words): readonly ConflictField[] {
  const { choose, fields } = words.plan;
  return [
    { label: choose.isGoodEnough, value: isGoodEnough === null ? fields.notChosen : isGoodEnough ? choose.stay : choose.moveUp },
    { label: choose.target, value: target === null ? fields.notChosen : words.questions.level(target) },
    { label: choose.importance, value: importance === null ? fields.notChosen : choose.importances[importance] },
    { label: choose.effort, value: effort === null ? fields.notChosen : choose.efforts[effort] },
    { label: startSentence(choose.closeCall), value: closeCall === null ? fields.notChosen : choose.closeCalls[closeCall] },
    { label: choose.shortlist, value: isShortlisted ? choose.shortlisted : fields.notChosen },
  ];
}

function responseFields(assessment: Assessment, round: Round, response: Response | undefined, words: Words, language: Language): readonly ConflictField[] {
  const told = words.questions;
  const answer = response?.answer ?? null;
  const note = response?.note ?? '';
  const reason = answer?.kind === 'not-applicable' ? answer.reason : '';
  return [
    { label: words.shell.conflict.answer, value: showAnswer(assessment, round, response, words, language) },
    { label: told.notApplicableReason, value: reason === '' ? words.organisation.notGiven : reason },
    { label: told.evidenceTitle, value: told.evidence[response?.evidence ?? 'none'] },
    { label: told.note, value: note === '' ? words.organisation.notGiven : note },
  ];
}

function showAnswer(assessment: Assessment, round: Round, response: Response | undefined, words: Words, language: Language): string {
  const answer = response?.answer ?? null;
  const names = assessment.questionnaires.find((each) => each.version === round.questionnaire)?.levelNames;
  const name = answer?.kind === 'level' ? names?.[answer.level - 1] : undefined;
  return name === undefined ? words.questions.answerKind(answer?.kind ?? null) : textIn(language, name);
}

/** "T2: In place; agreed; the audit of March shows it". */
function settledField(assessment: Assessment, round: Round, id: QuestionId, words: Words, language: Language): ConflictField {
  const { outcome, reason = '', views = [] } = round.settled[id] ?? {};
  const said = [outcome === undefined ? '' : words.shell.conflict.settled[outcome], reason, ...views];
  return { label: id, value: [showAnswer(assessment, round, round.responses[id], words, language), ...said].filter((each) => each.trim() !== '').join('; ') };
}

function workshopFields({ workshop }: Round, words: Words): readonly ConflictField[] | null {
  if (workshop === null) return null;
  const told = words.shell.conflict;
  const { stage, voters, pulled, roles } = workshop;
  return [
    { label: told.step, value: words.shell.countOf(STAGES.indexOf(stage) + 1, STAGES.length) },
    { label: told.voters, value: String(voters) },
    { label: told.pulled, value: pulled.length === 0 ? words.organisation.notGiven : pulled.join(', ') },
    { label: told.roles, value: roles === null ? words.organisation.notGiven : [String(roles.least), roles.reason].filter((each) => each !== '').join('; ') },
  ];
}

function roundFields({ date, form, closing }: Round, words: Words): readonly ConflictField[] {
  const { rounds } = words.years;
  return [
    { label: words.rounds.date, value: showDay(words, date) },
    { label: words.rounds.form, value: words.rounds.formLabel[form] },
    { label: words.shell.conflict.state, value: closing === null ? rounds.open : rounds.closed(showDay(words, closing.closedOn)) },
  ];
}
