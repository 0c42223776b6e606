/** Finds what a schema cannot see in an assessment: parts that do not fit together. */

import { sameDraft } from '../drafts.ts';
import type { Assessment, Closing, Draft, PeerChoice, Round } from '../model.ts';
import { checkChoice } from '../peers/pack.ts';
import type { Questionnaire, QuestionId } from '../questionnaire-model.ts';
import { DIMENSION_ORDER, findQuestion, questionsOf } from '../questionnaire/questionnaire.ts';
import { remember } from '../remember.ts';
import { isLevel } from '../scoring.ts';
import { canMoveTo } from '../workshop/moves.ts';
import { findMisfitOfRoles } from '../workshop/roles/misfit.ts';
import { countCast } from '../workshop/tally.ts';
import { LEAST_SHOWN } from '../workshop/votes.ts';
import type { VoteOutcome, Votes } from '../workshop-model.ts';

/** The way to something in a saved file: names, and places in a list from nought. */
export type Path = readonly (string | number)[];

const breaksRules = remember((peers: PeerChoice) => checkChoice(peers).length > 0);

/**
 * The first place where an assessment does not fit together; undefined where all of it does. Shapes have been checked before.
 *
 * @example findMisfit(assessmentWithAnActionOfNoRound) // ['actions', 0, 'round']
 */
export function findMisfit(assessment: Assessment): Path | undefined {
  const { questionnaires, rounds, actions, drafts } = assessment;
  const misfits = [
    findOther(questionnaires),
    findRepeat(questionnaires, 'questionnaires', 'version'),
    ...questionnaires.map((questionnaire, at) => below(['questionnaires', at], findMisfitOfQuestionnaire(questionnaire))),
    findRepeat(rounds, 'rounds', 'id'),
    findRepeat(rounds, 'rounds', 'date'),
    ...rounds.map((round, at) => below(['rounds', at], findMisfitOfRound(round, questionnaires))),
    findRepeat(actions, 'actions', 'id'),
    ...actions.map(({ round: id, question }, at) => {
      const round = rounds.find((each) => each.id === id);
      if (round === undefined) return ['actions', at, 'round'];
      return question === null || isAskedIn(round, questionnaires, question) ? undefined : ['actions', at, 'question'];
    }),
    findSecondDraft(drafts),
  ];
  return misfits.find((misfit) => misfit !== undefined);
}

/** The versions of one questionnaire may stand in one file, and no others: rounds find theirs by its version. */
function findOther(questionnaires: readonly Questionnaire[]): Path | undefined {
  const at = questionnaires.findIndex(({ id }) => id !== questionnaires[0]?.id);
  return at === -1 ? undefined : ['questionnaires', at, 'id'];
}

function findSecondDraft(drafts: readonly Draft[]): Path | undefined {
  const at = drafts.findIndex((draft, place) => drafts.findIndex((each) => sameDraft(each, draft)) < place);
  return at === -1 ? undefined : ['drafts', at, 'template'];
}

function findRepeat<Name extends string>(list: readonly Readonly<Record<Name, string>>[], listName: string, name: Name): Path | undefined {
  const values = list.map((each) => each[name]);
  const at = values.findIndex((value, place) => values.indexOf(value) < place);
  return at === -1 ? undefined : [listName, at, name];
}

function findMisfitOfQuestionnaire(questionnaire: Questionnaire): Path | undefined {
  if (questionnaire.dimensions.map((dimension) => dimension.id).join() !== DIMENSION_ORDER.join()) return ['dimensions'];
  const ids = questionsOf(questionnaire, 'full').map((question) => question.id);
  const repeated = ids.find((id, at) => ids.indexOf(id) < at);
  return repeated === undefined ? undefined : ['dimensions', repeated];
}

function findMisfitOfRound(round: Round, questionnaires: readonly Questionnaire[]): Path | undefined {
  const questionnaire = questionnaires.find((each) => each.version === round.questionnaire);
  if (questionnaire === undefined) return ['questionnaire'];
  const response = Object.entries(round.responses).find(([id, { answer }]) => {
    const question = findQuestion(questionnaire, id);
    return question === undefined || (answer?.kind === 'not-applicable' && !question.canNotApply);
  });
  if (response !== undefined) return ['responses', response[0]];
  const settled = Object.keys(round.settled).find((id) => findQuestion(questionnaire, id) === undefined);
  if (settled !== undefined) return ['settled', settled];
  const goal = Object.keys(round.goals).find((id) => findQuestion(questionnaire, id) === undefined);
  if (goal !== undefined) return ['goals', goal];
  const why = Object.keys(round.whys).find((id) => findQuestion(questionnaire, id) === undefined);
  if (why !== undefined) return ['whys', why];
  const planned = Object.keys(round.targetLine?.levels ?? {}).find((id) => findQuestion(questionnaire, id) === undefined);
  if (planned !== undefined) return ['targetLine', 'levels', planned];
  if (round.peers !== null && breaksRules(round.peers)) return ['peers'];
  const misfit = below(['workshop'], findMisfitOfWorkshop(round, questionnaire)) ?? below(['votes'], findMisfitOfVotes(round.votes, questionnaire));
  const reopened = round.reopenings.map(({ closing }, at) => below(['reopenings', at, 'closing'], findMisfitOfClosing(closing, questionnaire)));
  return [misfit, below(['closing'], findMisfitOfClosing(round.closing, questionnaire)), ...reopened].find((each) => each !== undefined);
}

function findMisfitOfWorkshop({ workshop, origin }: Round, questionnaire: Questionnaire): Path | undefined {
  if (workshop === null) return undefined;
  if (origin === 'paper') return [];
  if (!canMoveTo(workshop, workshop.stage)) return ['stage'];
  const pulled = workshop.pulled.findIndex((id) => findQuestion(questionnaire, id) === undefined);
  return pulled === -1 ? undefined : ['pulled', pulled];
}

/** Small counts are in no file that Soundings writes: one that has them would give away who chose what. */
function findMisfitOfVotes(votes: Votes | null, questionnaire: Questionnaire): Path | undefined {
  if (votes === null) return undefined;
  const misfits = Object.entries(votes.questions).map(([id, { first, again }]): Path | undefined => {
    if (findQuestion(questionnaire, id) === undefined) return ['questions', id];
    const at = [first, ...again].findIndex((outcome) => !isOutcomeWhole(outcome));
    return at === -1 ? undefined : ['questions', id, ...(at === 0 ? ['first'] : ['again', at - 1])];
  });
  const misfit = misfits.find((each) => each !== undefined);
  if (misfit !== undefined) return misfit;
  if (votes.dimensions.map(({ dimension }) => dimension).join() !== DIMENSION_ORDER.join()) return ['dimensions'];
  return findMisfitOfRoles(votes);
}

/** Whether counts and a distance are there for no fewer than five votes, and counts for as many as were cast; and whether there is a status just where there is a level. */
function isOutcomeWhole({ cast, item, status, distance, counts }: VoteOutcome): boolean {
  const isSmall = cast < LEAST_SHOWN.outside && (counts !== null || distance !== null);
  return isLevel(item) === (status !== null) && !isSmall && (counts === null || countCast(counts) === cast);
}

function findMisfitOfClosing(closing: Closing | null, questionnaire: Questionnaire): Path | undefined {
  if (closing === null) return undefined;
  if (closing.questionnaire.id !== questionnaire.id || closing.questionnaire.version !== questionnaire.version) return ['questionnaire'];
  if (closing.figures.dimensions.map((figures) => figures.dimension).join() !== DIMENSION_ORDER.join()) return ['figures', 'dimensions'];
  const item = Object.keys(closing.figures.items).find((id) => findQuestion(questionnaire, id) === undefined);
  return item === undefined ? undefined : ['figures', 'items', item];
}

function isAskedIn(round: Round, questionnaires: readonly Questionnaire[], question: QuestionId): boolean {
  const questionnaire = questionnaires.find((each) => each.version === round.questionnaire);
  return questionnaire !== undefined && findQuestion(questionnaire, question) !== undefined;
}

function below(path: Path, misfit: Path | undefined): Path | undefined {
  return misfit && [...path, ...misfit];
}
