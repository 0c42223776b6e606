/** The questions that changed between the questionnaires of two rounds, each with the reason that the map gives. */

import type { Assessment, Language, Round } from '../model.ts';
import type { MapLine } from '../questionnaire-model.ts';
import { questionsOf } from '../questionnaire/questionnaire.ts';
import { mapBetween } from '../questionnaire/version-map.ts';
import { listAnsweredRounds } from '../trend.ts';
import { textIn, type Words } from '../words/words.ts';
import { YEARS_WORDS } from '../words/years-work.ts';
import type { Table } from './blocks.ts';
import { questionName, showRound } from './subject.ts';
import { cell, tableOf } from './tables.ts';
import { twoRoundsOf, type TwoRounds } from './two-rounds.ts';

const KINDS = ['changed', 'new', 'dropped', 'reworded'] as const satisfies readonly MapLine['kind'][];

/** What became of the questions that the two rounds asked: changed, new, dropped and reworded ones, in that order. Null where none is. Methods E.4. */
export function changedQuestionsTable({ subject, before }: TwoRounds): Table | null {
  const { words, language } = subject;
  const told = YEARS_WORDS[language].moved.changed;
  const [askedBefore, askedAfter] = [before, subject].map(({ questionnaire, round }) => questionsOf(questionnaire, round.form).map(({ id }) => id));
  const isAsked = ({ from, to }: MapLine) => (from !== null && askedBefore?.includes(from)) || (to !== null && askedAfter?.includes(to));
  const lines = mapBetween(before.questionnaire, subject.questionnaire).filter(isAsked);
  const rows = KINDS.flatMap((kind) => lines.filter((line) => line.kind === kind));
  if (rows.length === 0) return null;
  const nameOf = ({ from, to }: MapLine) => {
    const [was, is] = [from === null ? null : questionName(before, from), to === null ? null : questionName(subject, to)];
    return is === null || was === null || was === is ? cell(is ?? was ?? words.report.none) : cell(is, told.wasNamed(was));
  };
  return tableOf<MapLine>(
    { id: 'changed-questions', caption: told.caption(before.questionnaire.version, subject.questionnaire.version), note: told.note },
    [
      { title: told.question, weight: 34, cellOf: nameOf },
      { title: told.what, weight: 26, cellOf: ({ kind }) => cell(told.kinds[kind]) },
      { title: told.reason, weight: 40, cellOf: ({ reason }) => cell(reason === null ? words.report.none : textIn(language, reason)) },
    ],
    rows,
  );
}

/** What changed from each round with answers to the next, all or those up to one of them, each table named after its two rounds. Rounds of one version have the same questions. */
export function listChangedTables(assessment: Assessment, words: Words, language: Language, upTo?: Round): readonly Table[] {
  const answered = listAnsweredRounds(assessment);
  const rounds = upTo === undefined ? answered : answered.slice(0, answered.findIndex(({ id }) => id === upTo.id) + 1);
  return rounds.slice(1).flatMap((after, at) => {
    const before = rounds[at];
    if (before === undefined || before.questionnaire === after.questionnaire) return [];
    const table = changedQuestionsTable(twoRoundsOf(assessment, before, after, words, language));
    if (table === null) return [];
    const caption = YEARS_WORDS[language].page.changed.between(showRound(words, assessment, before), showRound(words, assessment, after));
    return [{ ...table, id: `${table.id}-${after.id}`, caption }];
  });
}
