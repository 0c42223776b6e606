/** The measurement annex: every question, how scores are worked out, and where the figures come from. */

import type { Day } from '../figures-model.ts';
import { questionsOf } from '../questionnaire/questionnaire.ts';
import { SCORING_METHOD } from '../scoring.ts';
import { showFraction } from '../statistics/fraction.ts';
import { showCount, showDay, showList, startSentence } from '../words/dates.ts';
import { PAPER_WORDS } from '../words/paper.ts';
import { textIn, type Words } from '../words/words.ts';
import { confidenceOf } from '../workshop/confidence.ts';
import type { Block, Fact, Part } from './blocks.ts';
import { tellMaker } from './peers-tables.ts';
import { listAnswerTables, type LeftOut } from './questions-tables.ts';
import { listReopenedFacts } from './reopenings.ts';
import { listRoleFacts, listRoleRules } from './roles-section.ts';
import { tellConfidence } from './round-note.ts';
import { levelName, showRound, type Subject } from './subject.ts';
import type { TwoRounds } from './two-rounds.ts';
import { movesTable } from './years-moved.ts';

/** Every question of the round with its level, evidence and note, by dimension. */
export function answersSection(subject: Subject, leavesOut: readonly LeftOut[]): Part {
  const { words } = subject;
  const blocks = listAnswerTables(subject, leavesOut).flatMap(({ dimension, table }): readonly Block[] => [
    { kind: 'heading', text: table.caption },
    { kind: 'paragraph', style: 'text', text: tellDimension(subject, dimension.id) },
    { kind: 'table', table },
  ]);
  return { id: 'answers', title: words.report.sections.answers, startsPage: true, blocks };
}

/** Every question in both rounds, with steps, actions and notes. */
export function movesSection(two: TwoRounds, leavesOut: readonly LeftOut[]): Part {
  const { subject: { assessment, round, words }, before } = two;
  const table = movesTable(two, 'all', leavesOut);
  const title = words.report.sections.moves(showRound(words, assessment, before.round), showRound(words, assessment, round));
  return { id: 'moves', title, startsPage: true, blocks: [{ kind: 'table', table }] };
}

/** The rules of scoring in short sentences, with those of votes, role groups, change and peers where the report uses them. */
export function scoringSection(subject: Subject, hasYears: boolean): Part {
  const { words, round, votes } = subject;
  const { rules, rulesYears, rulesPeers, rulesPlan, sections } = words.report;
  const items = [...rules, ...(votes === null ? [] : words.votes.rules), ...listRoleRules(subject), ...(hasYears ? [rulesYears] : []), ...(round.peers === null ? [] : [rulesPeers]), rulesPlan];
  return { id: 'scoring', title: sections.scoring, startsPage: false, blocks: [{ kind: 'list', items }] };
}

/** What the document is, what it rests on, and how long it is kept. */
export function aboutSection(subject: Subject, two: TwoRounds | null, leavesOut: readonly LeftOut[], today: Day, title: string): Part {
  return {
    id: 'about',
    title,
    startsPage: false,
    blocks: [
      { kind: 'facts', rows: listFacts(subject, two, leavesOut, today) },
      { kind: 'paragraph', style: 'text', text: subject.words.report.about.sources },
    ],
  };
}

/** Who answered, and how sure the figures are, where that is known. */
function listVoterFacts(subject: Subject): readonly Fact[] {
  const { words, questionnaire, round, figures, votes } = subject;
  const told = words.votes.about;
  const confidence = confidenceOf(questionnaire, round, figures);
  if (confidence === null || tellConfidence(subject) === null) return [];
  if (confidence.kind === 'one-person') return [{ label: told.label, value: told.onePerson }];
  const voters = votes === null ? '' : told.voted(votes.voters, startSentence(showCount(words, votes.voters)));
  const countedOn = votes?.countedOn ?? null;
  return [
    { label: told.label, value: countedOn === null ? voters : told.votedOn(voters, showDay(words, countedOn)) },
    { label: told.confidence, value: told.confidenceOf(startSentence(words.votes.room.labels[confidence.label]), confidence.points) },
  ];
}

/** The review date of the document, and that it is past where it is. */
function tellReview({ assessment, words, language }: Subject, today: Day): string {
  const { reviewOn } = assessment.organisation;
  if (reviewOn === null) return words.report.notSet;
  return reviewOn < today ? PAPER_WORDS[language].kinds.overdue(showDay(words, reviewOn)) : showDay(words, reviewOn);
}

/** "Average of levels, version 1". A method of a later version of the app goes by its own name. */
function nameMethod({ report }: Words, method: string): string {
  return new Map<string, string>(Object.entries(report.about.methods)).get(method) ?? method;
}

function tellDimension(subject: Subject, id: string): string {
  const told = subject.words.report.questions;
  const own = subject.figures.dimensions.find(({ dimension }) => dimension === id);
  if (own === undefined || own.score === null || own.secure === null) return told.noScoreLine(own?.answered ?? 0, own?.applicable ?? 0);
  return told.scoreLine(showFraction(own.score), levelName(subject, own.secure), own.answered, own.applicable);
}

function listFacts(subject: Subject, two: TwoRounds | null, leavesOut: readonly LeftOut[], today: Day): readonly Fact[] {
  const { assessment, round, questionnaire, words } = subject;
  const { about: told, forms, origins, notSet } = words.report;
  const { organisation } = assessment;
  const day = showDay(words, round.date);
  const origin = origins[round.origin];
  const dayOrNotSet = (value: Day | null) => (value === null ? notSet : showDay(words, value));
  const earlier = two?.before;
  return [
    { label: told.organisation, value: organisation.name.trim() || words.report.untitledOrganisation },
    {
      label: told.round,
      value: round.closing === null ? told.roundOpen(day, origin) : told.roundClosed(day, origin, showDay(words, round.closing.closedOn)),
    },
    ...listReopenedFacts(subject, leavesOut),
    {
      label: told.questionnaire,
      value: told.questionnaireAndForm(textIn(subject.language, questionnaire.title), questionnaire.version, forms[round.form], questionsOf(questionnaire, round.form).length),
    },
    ...listVoterFacts(subject),
    ...listRoleFacts(subject, leavesOut),
    { label: told.method, value: nameMethod(words, round.closing?.scoringMethod ?? SCORING_METHOD) },
    ...(earlier === undefined
      ? []
      : [{ label: told.earlier, value: told.earlierRound(showDay(words, earlier.round.date), earlier.questionnaire.version, forms[earlier.round.form]) }]),
    { label: told.peers, value: round.peers === null ? told.peersNone : tellMaker(subject, round.peers) },
    { label: told.owner, value: organisation.documentOwner.trim() || notSet },
    { label: told.keepUntil, value: dayOrNotSet(organisation.keepUntil) },
    { label: told.reviewOn, value: tellReview(subject, today) },
    { label: told.madeOn, value: showDay(words, today) },
    ...(leavesOut.length === 0 ? [] : [{ label: told.leftOut, value: showList(words, leavesOut.map((part) => told.parts[part])) }]),
  ];
}
