/** Lays out the text of a saved file part by part: a questionnaire, round or action that was laid out before is not checked and laid out again. */

import { z } from 'zod';
import { actionSchema, assessmentSchema, draftSchema, roundSchema, type Action, type Assessment, type Draft, type Round } from '../model.ts';
import { questionnaireSchema, type Questionnaire, type QuestionId } from '../questionnaire-model.ts';
import { questionsOf } from '../questionnaire/questionnaire.ts';
import { remember } from '../remember.ts';
import { countBytes } from './bytes.ts';
import { addSums, checkLine, sumOf, type Sum } from './check.ts';

/** A piece of the text of a saved file, how long it is on disk, and what it adds to the check. */
export interface Piece {
  readonly text: string;
  readonly bytes: number;
  readonly sum: Sum;
}

const headSchema = assessmentSchema.unwrap().pick({ id: true, isSample: true, organisation: true });
const listsSchema = z.object({ questionnaires: z.array(z.unknown()).min(1), rounds: z.array(z.unknown()).min(1), actions: z.array(z.unknown()), drafts: z.array(z.unknown()) });

/** Steps to the right at which a part of a list stands. */
const DEPTH = 3;
/** What stands around the parts, with room for the longest names, in bytes. More than it ever is. */
const REST = 8192;

const COMMA = pieceOf(',\n');
const layOutQuestionnaire = remember((questionnaire: Questionnaire) => layOut(questionnaireSchema.parse(questionnaire)));
const layOutAction = remember((action: Action) => layOut(actionSchema.parse(action)));
const layOutDraft = remember((draft: Draft) => layOut(draftSchema.parse(draft)));
const layOutRound = remember((questionnaire: Questionnaire) => remember((round: Round) => layOut(roundInOrder(roundSchema.parse(round), questionnaire))));

/**
 * The text of a saved file in pieces, as `JSON.stringify` would indent it by two, with its check. Each part is checked when it is laid out; one that does
 * not have its shape throws. The piece of a part that was laid out before is the same object, so that whoever works something out of it can remember it.
 *
 * @example layOutSavedFile({ format: 'soundings' }, assessment)[0] // { text: '{\n  "format": "soundings",\n  "assessment": {\n    "id": …', … }
 */
export function layOutSavedFile(envelope: Readonly<Record<string, unknown>>, assessment: Assessment): readonly Piece[] {
  const head = pieceOf(`${unclosed(envelope)},\n  "assessment": ${indent(unclosed(headSchema.parse(assessment)), 1)}`);
  const lists = listsOf(assessment).flatMap(([name, parts]) => {
    if (parts.length === 0) return [pieceOf(`,\n    "${name}": []`)];
    return [pieceOf(`,\n    "${name}": [\n`), ...parts.flatMap((part, at) => (at === 0 ? [part] : [COMMA, part])), pieceOf('\n    ]')];
  });
  const pieces = [head, ...lists, pieceOf('\n  }')];
  return [...pieces, pieceOf(checkLine(pieces.map(({ sum }) => sum).reduce(addSums)))];
}

/** About how many bytes an assessment takes on disk: never fewer than it does, and some kilobytes more. */
export function estimateBytes(assessment: Assessment): number {
  return listsOf(assessment).reduce((sum, [, parts]) => parts.reduce((length, { bytes }) => length + bytes + COMMA.bytes, sum), REST);
}

/** The round with what it holds for questions in the order of these. */
export function roundInOrder(round: Round, questionnaire: Questionnaire): Round {
  return {
    ...round,
    responses: byQuestion(round.responses, questionnaire),
    settled: byQuestion(round.settled, questionnaire),
    votes: round.votes && { ...round.votes, questions: byQuestion(round.votes.questions, questionnaire) },
    goals: byQuestion(round.goals, questionnaire),
  };
}

/** The lists of an assessment in the order of the file, each part laid out. */
function listsOf(assessment: Assessment): readonly (readonly [name: string, parts: readonly Piece[]])[] {
  listsSchema.parse(assessment);
  const { questionnaires, rounds, actions, drafts } = assessment;
  const laidOut = rounds.toSorted((one, other) => (one.date < other.date ? -1 : 1)).map((round) => {
    const questionnaire = questionnaires.find((each) => each.version === round.questionnaire);
    if (questionnaire === undefined) throw new RangeError(`Questionnaire ${round.questionnaire} of round ${round.id} is not in the file`);
    return layOutRound(questionnaire)(round);
  });
  return [['questionnaires', questionnaires.map(layOutQuestionnaire)], ['rounds', laidOut], ['actions', actions.map(layOutAction)], ['drafts', drafts.map(layOutDraft)]];
}

function layOut(value: unknown): Piece {
  return pieceOf(`${'  '.repeat(DEPTH)}${indent(JSON.stringify(value, null, 2), DEPTH)}`);
}

function pieceOf(text: string): Piece {
  return { text, bytes: countBytes(text), sum: sumOf(text) };
}

/** An object in JSON without its end, so that more can be added. */
function unclosed(value: unknown): string {
  return JSON.stringify(value, null, 2).slice(0, -'\n}'.length);
}

/** No text in JSON holds a line break, so each one begins a line of the file. */
function indent(json: string, depth: number): string {
  return json.replaceAll('\n', `\n${'  '.repeat(depth)}`);
}

function byQuestion<Value>(record: Readonly<Record<QuestionId, Value>>, questionnaire: Questionnaire): Readonly<Record<QuestionId, Value>> {
  const ids = questionsOf(questionnaire, 'full').map((question) => question.id);
  return Object.fromEntries(Object.entries(record).toSorted(([one], [other]) => ids.indexOf(one) - ids.indexOf(other)));
}
