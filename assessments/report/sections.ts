/** The sections that several kinds of document share: where we stand, what moved, peers, the pages of the actions. */

import type { Day } from '../figures-model.ts';
import type { Action } from '../model.ts';
import { listActions } from '../plan.ts';
import { showFraction } from '../statistics/fraction.ts';
import { showCount } from '../words/dates.ts';
import { actionSection } from './action-section.ts';
import type { Block, Part } from './blocks.ts';
import { listChangeClauses, listStandingSentences } from './findings.ts';
import { isSameForm } from './peers-place.ts';
import { questionDotsOf } from './peers-questions.ts';
import { peerSpreadOf } from './peers-spread.ts';
import { listPeerNotes, peersTable, tellPeers } from './peers-tables.ts';
import { listPlanSentences } from './plan-section.ts';
import type { LeftOut } from './questions-tables.ts';
import { tellClearGap } from './roles.ts';
import { findSureTable } from './spans.ts';
import { dotPlotOf } from './standing.ts';
import { showRound, type Subject } from './subject.ts';
import { findComparedRound, twoRoundsOf, type TwoRounds } from './two-rounds.ts';
import { listYearsBlocks } from './years-section.ts';

/** This round beside the one before it; null where there is none to compare with. */
export function findTwoRounds(subject: Subject): TwoRounds | null {
  const earlier = findComparedRound(subject);
  return earlier === undefined ? null : twoRoundsOf(subject.assessment, earlier, subject.round, subject.words, subject.language);
}

/** The five dimensions: the drawing, its figures, and how sure they are. */
export function standingSection(subject: Subject, title: string, startsPage: boolean): Part {
  const { assessment, round, words, language } = subject;
  const figure = dotPlotOf(assessment, round, words, language);
  const sure = findSureTable(subject);
  const blocks: readonly Block[] = [{ kind: 'figure', figure }, { kind: 'table', table: figure.table }, ...(sure === null ? [] : [{ kind: 'table', table: sure } as const])];
  return { id: 'standing', title, startsPage, blocks };
}

/** The lead: the score, who is ahead and behind unless a finding says so right under it, what moved, the largest clear gap between role groups, what is planned. */
export function listSummarySentences(subject: Subject, two: TwoRounds | null, hasStanding = true): readonly string[] {
  const { words, figures } = subject;
  const told = words.report.summary;
  const { overall } = figures;
  const scored = figures.dimensions.filter(({ score }) => score !== null).length;
  const tellOverall = () => {
    if (overall === null) return told.noOverall;
    return overall.isPartial ? told.partial(showFraction(overall.score), showCount(words, scored)) : told.overall(showFraction(overall.score));
  };
  const gap = tellClearGap(subject);
  return [tellOverall(), ...(hasStanding ? listStandingSentences(subject) : []), ...(two === null ? [] : [tellChange(two)]), ...(gap === null ? [] : [gap]), ...listPlanSentences(subject)];
}

/** What moved since the round before; none without one. */
export function listYearsSections(two: TwoRounds | null, leavesOut: readonly LeftOut[]): readonly Part[] {
  if (two === null) return [];
  const { words, assessment } = two.subject;
  const section: Part = {
    id: 'years',
    title: words.report.sections.years(showRound(words, assessment, two.before.round)),
    startsPage: false,
    blocks: listYearsBlocks(two, leavesOut),
  };
  return [section];
}

/** The peers, where a group was chosen: what can be said of the overall score, the table of all measures, who they are, and where that is wanted their spread and each question. */
export function listPeersSections(subject: Subject, today: Day, hasFigures = false): readonly Part[] {
  const { words, round } = subject;
  if (round.peers === null) return [];
  const overall = tellPeers(subject, 'overall');
  const figures = hasFigures ? [peerSpreadOf(subject), questionDotsOf(subject, 'overall')].filter((figure) => figure !== null) : [];
  const sentences = overall === null ? [] : [overall.finding, overall.positionSentence, overall.interval, overall.whyNot].filter((sentence) => sentence !== null);
  const blocks: readonly Block[] = [
    ...(sentences.length === 0 ? [] : [{ kind: 'paragraph', style: 'text', text: sentences.join(' ') } as const]),
    ...(isSameForm(subject) ? [{ kind: 'table', table: peersTable(subject) } as const] : []),
    { kind: 'paragraph', style: 'note', text: listPeerNotes(subject, round.peers, today).join(' ') },
    ...figures.flatMap((figure): readonly Block[] => [{ kind: 'figure', figure }, { kind: 'table', table: figure.table }]),
  ];
  const { peers, samplePeers } = words.report.sections;
  return [{ id: 'peers', title: round.peers.header.isSample ? samplePeers : peers, startsPage: false, blocks }];
}

/** A page for each action of the plan, or for some of them, numbered as in its table. */
export function listActionSections(subject: Subject, leavesOut: readonly LeftOut[], wanted?: readonly Action[]): readonly Part[] {
  return listActions(subject.assessment, subject.round.id).flatMap((action, at) =>
    wanted === undefined || wanted.includes(action) ? [actionSection(subject, action, at + 1, leavesOut)] : [],
  );
}

function tellChange({ subject, before, figures }: TwoRounds): string {
  const { words, assessment } = subject;
  const name = showRound(words, assessment, before.round);
  const clauses = listChangeClauses(subject, figures);
  if (clauses.length === 0) return words.report.summary.notComparable(name);
  return words.report.summary.since(name, clauses.reduce((first, last) => words.report.both(first, last)));
}
