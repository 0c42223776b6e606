/** What is damaged: a small saved file with something of everything, the sample of the app, the first saved file ever, and packs. */

import { readFileSync } from 'node:fs';
import { writeSavedFile } from '../../assessments/file/file.ts';
import type { Assessment, Pack, Round, TargetLine } from '../../assessments/model.ts';
import { SAMPLE_PACKS } from '../../assessments/peers/sample-packs.ts';
import type { Questionnaire, StepUp, Text } from '../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { closeRound } from '../../assessments/rounds.ts';
import { makeSample } from '../../assessments/sample.ts';
import { countVotes, withoutSmallCounts } from '../../assessments/workshop/votes.ts';
import { actionOf, assessmentOf, peersOf, roundOf } from '../assessments/builders.ts';
import { firstVotes } from '../assessments/workshop/ballot-box.ts';

const PROGRAM = { version: '0.1.0', savedAt: '2026-05-06T14:32:00.000Z' };

/** The built-in questionnaire with one question a dimension and short texts: quick to read, with all that there is in it. */
const SHORT: Questionnaire = {
  ...BUILT_IN,
  instruction: shortOf(BUILT_IN.instruction),
  works: BUILT_IN.works.slice(0, 1).map(({ id, about }) => ({ id, about: shortOf(about) })),
  claims: BUILT_IN.claims.slice(0, 1).map((each) => ({ ...each, claim: shortOf(each.claim) })),
  maps: BUILT_IN.maps.map((map) => ({ ...map, lines: map.lines.slice(0, 1) })),
  dimensions: BUILT_IN.dimensions.map((dimension) => ({
    ...dimension,
    question: shortOf(dimension.question),
    questions: dimension.questions.filter((question) => ['P1', 'A1', 'T1', 'L1', 'C3'].includes(question.id)).map((question) => ({
      ...question,
      title: shortOf(question.title),
      question: shortOf(question.question),
      evidence: shortOf(question.evidence),
      enoughWhen: question.enoughWhen && [
        shortOf(question.enoughWhen[0]), shortOf(question.enoughWhen[1]), shortOf(question.enoughWhen[2]), shortOf(question.enoughWhen[3]), shortOf(question.enoughWhen[4]),
      ],
      levels: [shortOf(question.levels[0]), shortOf(question.levels[1]), shortOf(question.levels[2]), shortOf(question.levels[3]), shortOf(question.levels[4])],
      sources: [],
      stepsUp: [shortStep(question.stepsUp[0]), shortStep(question.stepsUp[1]), shortStep(question.stepsUp[2]), shortStep(question.stepsUp[3])],
    })),
  })),
};

const WORKSHOP: Pick<Round, 'workshop' | 'settled'> = {
  workshop: { stage: 'act', voters: 6, isRevealed: true, pulled: ['A1'], roles: null },
  settled: { P1: { outcome: 'confirmed', reason: '', views: [] }, L1: { outcome: 'not-agreed', reason: '', views: ['Mae’n digwydd', 'It does not'] } },
};

const TARGETS: TargetLine = { on: '2025-05-20', actions: ['a0'], levels: { P1: 3, L1: 4 } };

/** What is kept of five who voted. */
const VOTES = { ...withoutSmallCounts(countVotes(SHORT, 'full', firstVotes({ P1: [2, 2, 2, 3, 2], L1: [1, 1, 4, 4, 5], T1: ['unknown', 3] }))), countedOn: '2025-05-08' };

/** Two rounds, one of them closed after a workshop, the other one at its vote, with notes, goals, a target line, peers and actions. */
export const SMALL: Assessment = {
  ...assessmentOf(
    [
      closeRound(SHORT, roundOf({ P1: 2, A1: 3, T1: 'unknown', L1: 4, C3: 'not-applicable' }, { id: 'r2025', date: '2025-05-07', ...WORKSHOP, targetLine: TARGETS }), '2025-05-08', VOTES),
      {
        ...roundOf({ P1: 3, A1: 3, T1: 5, C3: 1 }, { peers: peersOf({}), workshop: { stage: 'vote', voters: 6, isRevealed: false, pulled: [], roles: null } }),
        responses: { P1: { answer: { kind: 'level', level: 3 }, evidence: 'seen', note: 'Sŵn y môr, “quoted”, and a 🦉.' }, T1: { answer: { kind: 'level', level: 5 }, evidence: 'described', note: '' } },
        goals: { P1: { isGoodEnough: false, target: 4, importance: 3, effort: 2, closeCall: 'high', isShortlisted: true } },
      },
    ],
    { actions: [actionOf(), actionOf({ id: 'a2', question: null, dimension: 'trust', waitsFor: ['a1'], due: '2027-Q1', owner: 'Môn' })] },
  ),
  questionnaires: [SHORT],
};

/** The small one as it is saved. */
export const SMALL_FILE = writeSavedFile(SMALL, 7, PROGRAM);

/** Saved files, the small one first: it is the one to be damaged most often. */
export const SAVED_FILES: readonly Buffer[] = [
  Buffer.from(SMALL_FILE),
  Buffer.from(writeSavedFile(makeSample({ id: 'sample', language: 'en' }), 3, PROGRAM)),
  readFileSync(new URL('../fixtures/saved-file-v1.soundings', import.meta.url)),
];

/** The packs that come with the app, with as many groups as it takes to have each kind. */
export const PACKS: readonly Pack[] = SAMPLE_PACKS;

/** The text of a saved file whose check has been taken out, so that what is damaged in it is read. */
export function withoutCheck(text: string): string {
  return text.replace(/,\s*"check": "[0-9a-f]{8}"/, '');
}

function shortStep({ action, effort, template }: StepUp): StepUp {
  return { action: shortOf(action), effort, template };
}

function shortOf({ en, cy }: Text): Text {
  return { en: en.slice(0, 20), cy: cy?.slice(0, 8) ?? null };
}
