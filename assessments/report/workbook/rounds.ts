/** Every question with its level in each round, side by side: a row for as long as a question means the same. */

import type { Item } from '../../figures-model.ts';
import type { Assessment, Round } from '../../model.ts';
import type { DimensionId, Questionnaire, QuestionId } from '../../questionnaire-model.ts';
import { questionsOf } from '../../questionnaire/questionnaire.ts';
import { mapBetween } from '../../questionnaire/version-map.ts';
import { latestRound, questionnaireOf } from '../../rounds.ts';
import { figuresOf, isLevel } from '../../scoring.ts';
import { textIn } from '../../words/words.ts';
import { YEARS_WORDS } from '../../words/years-work.ts';
import type { DataColumn, DataWanted } from '../data-tables.ts';
import { showRound } from '../subject.ts';

/** A question through the rounds. `id` and `questionnaire` are the latest it was known by; `items` has one entry a round, undefined where it was not asked. */
export interface QuestionPath {
  readonly dimension: DimensionId;
  readonly id: QuestionId;
  readonly questionnaire: Questionnaire;
  readonly items: readonly (Item | undefined)[];
}

/** Every question that any round asked: those of the latest questionnaire in its order, then those that changed their meaning or were dropped. */
export function listPaths(assessment: Assessment): readonly QuestionPath[] {
  const rounds = assessment.rounds.map((round) => ({ questionnaire: questionnaireOf(assessment, round), round }));
  const paths = rounds.reduce<readonly QuestionPath[]>((known, { questionnaire, round }, at) => {
    const before = rounds[at - 1]?.questionnaire;
    const lines = before === undefined ? [] : mapBetween(before, questionnaire).filter(({ kind }) => kind !== 'changed');
    const { items: asked } = figuresOf(questionnaire, round);
    const here = questionnaire.dimensions.flatMap((dimension) =>
      dimension.questions.map(({ id }) => {
        const was = lines.find(({ to }) => to === id)?.from ?? null;
        const path = was === null ? undefined : known.find((each) => each.id === was && each.questionnaire === before);
        const items = [...(path?.items ?? Array.from({ length: at }, () => undefined)), asked[id]];
        return { path, next: { dimension: dimension.id, id, questionnaire, items } };
      }),
    );
    const ended = known.filter((path) => here.every((each) => each.path !== path));
    return [...here.map(({ next }) => next), ...ended.map((path) => ({ ...path, items: [...path.items, undefined] }))];
  }, []);
  return paths.filter(({ items }) => items.some((item) => item !== undefined));
}

/** The columns: what is asked, and the level in each round; nothing where there is no level. */
export function listPathColumns({ assessment, words, language }: DataWanted): readonly DataColumn<QuestionPath>[] {
  const told = YEARS_WORDS[language].moved.data;
  const titles = assessment.rounds.map((round) => told.levelIn(showRound(words, assessment, round)));
  const titleOf = (title: string, at: number) => {
    const number = titles.slice(0, at + 1).filter((each) => each === title).length;
    return number === 1 ? title : told.again(title, number);
  };
  const questionOf = ({ questionnaire, id }: QuestionPath) => questionsOf(questionnaire, 'full').find((question) => question.id === id);
  const dimensionOf = ({ questionnaire, dimension }: QuestionPath) => questionnaire.dimensions.find(({ id }) => id === dimension);
  return [
    { title: words.data.dimension, cellOf: (path) => textIn(language, dimensionOf(path)?.name ?? { en: path.dimension, cy: null }), width: 13 },
    { title: words.data.questionId, cellOf: ({ id }) => id, width: 16 },
    { title: words.data.questionTitle, cellOf: (path) => textIn(language, questionOf(path)?.title ?? { en: path.id, cy: null }), width: 28 },
    ...titles.map((title, at): DataColumn<QuestionPath> => ({ title: titleOf(title, at), cellOf: ({ items }) => levelOf(items[at]), width: 18 })),
  ];
}

/** What a question of a round is called in the latest round, where it still means the same; otherwise null. */
export function latestIdOf(assessment: Assessment, round: Round, id: QuestionId): QuestionId | null {
  const lines = mapBetween(questionnaireOf(assessment, round), questionnaireOf(assessment, latestRound(assessment)));
  return lines.find(({ kind, from }) => from === id && kind !== 'changed')?.to ?? null;
}

function levelOf(item: Item | undefined): number | null {
  return item !== undefined && isLevel(item) ? item : null;
}
