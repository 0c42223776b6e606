/** Each question beside the middle of the peer group, where the group is large enough for figures by question. */

import type { MeasureId } from '../model.ts';
import { mayShowItems } from '../peers/pack.ts';
import type { Level, QuestionId } from '../questionnaire-model.ts';
import { dimensionsOf } from '../questionnaire/questionnaire.ts';
import { isLevel } from '../scoring.ts';
import { PEER_WORDS } from '../words/peer-work.ts';
import { textIn } from '../words/words.ts';
import type { DotRow, DotRows, Table } from './blocks.ts';
import { asHeading } from './findings.ts';
import { tellShown } from './peers-note.ts';
import { isSameForm, showPackNumber } from './peers-place.ts';
import { itemNamed, itemOfQuestion, listLevelNames, questionName, type Subject } from './subject.ts';
import { cell, tableOf } from './tables.ts';

/** The questions of a measure, all of them for `overall`, beside the medians of the group. Null where it has no median for any of them that may be shown. Methods D.9. */
export function questionDotsOf(subject: Subject, measure: MeasureId): DotRows | null {
  const medians = findMedians(subject);
  const { questions: told } = PEER_WORDS[subject.language].documents;
  const groups = dimensionsOf(subject.questionnaire, subject.round.form)
    .filter(({ id }) => measure === 'overall' || id === measure)
    .map(({ id, name, questions }) => ({ dimension: id, name: textIn(subject.language, name), more: null, rows: questions.map((question) => dotOf(subject, question.id, medians[question.id] ?? null)) }));
  const rows = groups.flatMap((group) => group.rows);
  if (rows.every(({ median }) => median === null)) return null;
  return {
    kind: 'dot-rows',
    id: `question-dots-${measure}`,
    finding: asHeading([findingOf(subject, rows)]),
    note: noteOf(subject),
    alternative: [told.alternative, ...rows.map((row) => told.rowTold(row.name, itemNamed(subject, row.id), showMedian(subject, row)))].join(' '),
    table: questionDotsTable(subject, rows, measure),
    levelNames: listLevelNames(subject),
    names: { dot: told.ours, median: told.median },
    groups,
  };
}

function dotOf(subject: Subject, question: QuestionId, median: number | null): DotRow {
  const item = itemOfQuestion(subject, question);
  const level: Level | null = isLevel(item) ? item : null;
  const { none } = subject.words.report;
  const shown = PEER_WORDS[subject.language].documents.questions.shown(level === null ? none : String(level), median === null ? none : showPackNumber(median));
  return { id: question, name: questionName(subject, question), dot: level, median, shown };
}

/** The group's medians by question; none where it answered another form, or is too small for them. */
function findMedians(subject: Subject): Readonly<Record<QuestionId, number>> {
  const { peers } = subject.round;
  if (peers === null || !isSameForm(subject) || !mayShowItems(peers.group, peers.header.rules.smallestGroup)) return {};
  return peers.group.itemMedians ?? {};
}

function questionDotsTable(subject: Subject, rows: readonly DotRow[], measure: MeasureId): Table {
  const { questions: told } = PEER_WORDS[subject.language].documents;
  return tableOf<DotRow>(
    { id: `question-medians-${measure}`, caption: told.caption },
    [
      { title: told.question, weight: 46, cellOf: ({ name }) => cell(name) },
      { title: told.level, weight: 22, cellOf: ({ id }) => cell(itemNamed(subject, id)) },
      { title: told.median, weight: 16, isNumber: true, cellOf: (row) => cell(showMedian(subject, row)) },
      {
        title: told.beside,
        weight: 16,
        cellOf: (row) => {
          const side = sideOf(row);
          return cell(side === undefined ? subject.words.report.none : told.sides[side]);
        },
      },
    ],
    rows,
  );
}

function findingOf({ language }: Subject, rows: readonly DotRow[]): string {
  const { questions: told } = PEER_WORDS[language].documents;
  const count = (side: ReturnType<typeof sideOf>) => rows.filter((row) => sideOf(row) === side).length;
  const [below, at, above] = [count('below'), count('at'), count('above')];
  return below + at + above === 0 ? told.none : told.finding(below, at, above);
}

function noteOf(subject: Subject): string {
  const { round: { peers }, language } = subject;
  if (peers === null) return '';
  const { questions: told } = PEER_WORDS[language].documents;
  const tell = peers.header.isSample ? told.sampleNote : told.note;
  const shown = tellShown(subject, ['overall']);
  return `${tell(textIn(language, peers.group.name), shown.organisations)}${shown.carried}`;
}

function showMedian({ words }: Subject, { median }: DotRow): string {
  return median === null ? words.report.none : showPackNumber(median);
}

/** Below, at or above the median; undefined where there is nothing to set side by side. */
function sideOf({ dot, median }: DotRow): 'below' | 'at' | 'above' | undefined {
  if (dot === null || median === null) return undefined;
  if (dot === median) return 'at';
  return dot < median ? 'below' : 'above';
}
