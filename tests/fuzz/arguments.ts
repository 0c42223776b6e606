/** Calls as nobody should make them: every name, with arguments that almost fit, that fit something else, or that fit nothing. */

import { writeResponse } from '../../assessments/absent/response-text.ts';
import type { Change } from '../../assessments/change-model.ts';
import { writePackFile } from '../../assessments/peers/pack-file.ts';
import { writeQuestionnaireFile } from '../../assessments/questionnaire/file/questionnaire-file.ts';
import { CALL_NAMES, type CallName } from '../../electron/api.ts';
import { smallQuestionnaire } from '../support/small-questionnaire.ts';
import { PACKS, SMALL, SMALL_FILE, withoutCheck } from './corpus.ts';
import type { Dice } from './dice.ts';
import { damageValue, oddValue } from './values.ts';

/** A call on its way. */
export interface Called {
  readonly name: CallName;
  readonly args: readonly unknown[];
}

const IDS = ['sample', 'id-2', 'aberwen', 'id-4', 'nobody', '../x', ''];
const BACKUPS = ['previous', '2026-05-06', '2026-05-06-143205', '../previous', 'lock'];
/** Ids that a pool may have got, when one was begun. */
const POOLS = ['id-1', 'id-2', 'id-3', 'id-4', 'id-5', 'nobody', '../x'];
const PACK_FILES = PACKS.map(writePackFile);
const PUBLISHED = {
  title: { en: 'Fire services', cy: null }, source: { text: 'Annual review', on: '2026-01-31' }, madeBy: 'Môn', validUntil: '2027-07-31', questionnaire: { id: 'dcm', major: 1 },
  form: 'full', licence: '', notes: { en: '', cy: null }, group: { name: { en: 'Fire services', cy: null }, definition: { en: 'All', cy: null } },
} as const;
const QUESTIONNAIRE_FILE = writeQuestionnaireFile(smallQuestionnaire());
const RESPONSE_FILE = writeResponse({
  id: '7f3a', assessment: 'aberwen', round: 'r2026', questionnaire: { id: 'dcm', version: '1.0' }, form: 'full', rolesFrom: null, role: null, votes: { P1: 3, T1: 'unknown' },
});
const STAGES = ['set-up', 'vote', 'reveal', 'discuss', 'act'] as const;
const NOT_AGREED = { outcome: 'not-agreed', reason: '', views: ['Môn', '\ud83d'] } as const;
const [CLOSED, OPEN] = SMALL.rounds;
const [QUESTIONNAIRE = null] = SMALL.questionnaires;
const [ACTION, OTHER] = SMALL.actions;

/** One change of each kind that fits the small assessment. */
function goodChanges(dice: Dice): readonly (Change | undefined)[] {
  const question = dice.pick(['P1', 'A1', 'T1', 'L1', 'C3', 'P2']);
  const level = dice.pick([1, 2, 3, 4, 5] as const);
  const [pack] = PACKS;
  const [group] = pack?.groups ?? [];
  return [
    { kind: 'record-response', round: 'r2026', question, response: { answer: { kind: 'level', level }, evidence: 'none', note: dice.pick(['', 'Môn', '\0', '\ud83d']) } },
    { kind: 'record-response', round: 'r2026', question, response: null },
    { kind: 'change-organisation', fields: { name: dice.pick(['', 'Brynmor', '../../x']), reviewOn: null } },
    { kind: 'set-goal', round: 'r2026', question, goal: { isGoodEnough: null, target: level, importance: 2, effort: null, closeCall: dice.pick([null, 'high', 'low']), isShortlisted: dice.pick([true, false]) } },
    { kind: 'change-round', round: 'r2026', date: dice.pick(['2026-05-06', '2025-05-07', '2027-01-01']), form: 'quick' },
    pack && group && { kind: 'choose-peers', round: 'r2026', peers: { header: pack.header, group } },
    ACTION && { kind: 'put-action', action: { ...ACTION, id: dice.pick(['a1', 'a9']) }, at: dice.pick([null, 0, 99]) },
    ACTION && OTHER && { kind: 'change-actions', actions: [{ ...ACTION, id: dice.pick(['a1', 'a9']) }, { ...OTHER, waitsFor: [dice.pick(['a1', 'a2', 'a9'])] }] },
    { kind: 'set-target-line', round: dice.pick(['r2026', 'r2025', 'r0']), targetLine: dice.pick([null, { on: '2026-05-20', actions: ['a1', 'a9'], levels: { [dice.pick(['P1', 'Z9', '__proto__'])]: level } }]) },
    { kind: 'remove-action', action: dice.pick(['a1', 'a2', 'a9']) },
    OPEN && { kind: 'add-round', round: { ...OPEN, id: `r${dice.below(3)}`, date: `2028-01-0${1 + dice.below(9)}` }, questionnaire: dice.pick([null, QUESTIONNAIRE]) },
    { kind: 'remove-round', round: dice.pick(['r0', 'r1', CLOSED?.id ?? '']) },
    { kind: 'close-round', round: 'r2026', on: '2026-05-07', votes: null, isBack: dice.pick([true, false]) },
    { kind: 'reopen-round', round: dice.pick(['r2026', 'r2025']), why: dice.pick([null, { on: '2026-06-01', reason: dice.pick(['Typed wrongly', ' ', '\ud83d']) }]) },
    { kind: 'set-why', round: dice.pick(['r2026', 'r2025', 'r0']), question, why: dice.pick([null, '', 'The lead left']) },
    { kind: 'set-handed', round: dice.pick(['r2026', 'r2025']), handed: dice.pick([null, { contribution: 'c1', revision: dice.pick([1, 2]), on: '2026-06-01' }]) },
    { kind: 'set-workshop', round: 'r2026', workshop: dice.pick([null, { stage: dice.pick(STAGES), voters: dice.pick([1, 8, 30]), isRevealed: dice.pick([true, false]), pulled: ['P1'], roles: null }]) },
    { kind: 'settle-questions', round: 'r2026', questions: { [question]: { settlement: dice.pick([null, NOT_AGREED]), answer: dice.pick([null, { kind: 'level', level }]) } } },
  ];
}

/** The arguments that a call should have. */
function goodArguments(name: CallName, dice: Dice): readonly unknown[] {
  const id = dice.pick(IDS);
  const voted = dice.pick(['aberwen', 'aberwen', id]);
  const round = dice.pick(['r2026', 'r2026', '2026', 'r2025', '../x']);
  const box = dice.pick(['first', 'first', 'P1.2', 'P1.3', 'Z9.2', '__proto__']);
  switch (name) {
    case 'createAssessment':
      return [dice.pick([{ name: 'Aberwen', form: 'quick' }, { name: 'Aberwen', form: 'full', questionnaire: { id: 'small-steps', version: '1.1' } }])];
    case 'importQuestionnaire':
      return [QUESTIONNAIRE_FILE.replace('Small steps', dice.pick(['Small steps', 'Other steps', '<b>'])).replaceAll('"1.1"', dice.pick(['"1.1"', '"1.2"']))];
    case 'readQuestionnaire':
    case 'removeQuestionnaire':
      return [dice.pick(['small-steps', 'dcm', id]), dice.pick(['1.0', '1.1', '1.2', '../1'])];
    case 'changeAssessment':
      return [id, dice.pick([1, 7, 2, 3, 0]), dice.pick(goodChanges(dice))];
    case 'importSavedFile':
      return [dice.below(2) === 0 ? SMALL_FILE : withoutCheck(SMALL_FILE).replace('Aberwen', dice.pick(['B', 'C', '"'])), dice.below(2) === 0];
    case 'previewJoin':
    case 'joinSavedFile': {
      const text = dice.below(3) === 0 ? withoutCheck(SMALL_FILE).replaceAll('2025-05-07', dice.pick(['2024-05-08', '2025-05-08'])).replaceAll('r2025', dice.pick(['r2024', 'r2025'])) : SMALL_FILE;
      return name === 'previewJoin' ? [voted, text] : [voted, dice.pick([7, 7, 8, 1]), text, dice.pick([['r2024'], ['r2025'], ['r2026', 'r2024'], [], ['r0']])];
    }
    case 'previewRestore':
    case 'restoreBackup':
      return [id, dice.pick(BACKUPS)];
    case 'changeSetting':
      return dice.pick([['theme', 'dark'], ['documentFormats', ['pdf']], ['constructor', 1], ['__proto__', {}]]);
    case 'readPack':
      return [dice.pick([...PACKS.map((pack) => pack.header.id), id])];
    case 'importPack':
      return [dice.pick(PACK_FILES).replace(dice.pick(['"n": 24', 'sample', '"check"']), dice.pick(['"n": 4', 'network', '"chek"', '']))];
    case 'addPublished':
      return [{ ...PUBLISHED, measures: { [dice.pick(['overall', 'trust', '__proto__'])]: { n: dice.pick([4, 5, 12]), median: dice.pick([null, 2.5, 9]), q1: dice.pick([null, 2, 3]), q3: null } } }];
    case 'createPool':
      return [{ name: dice.pick(['Network', '../../x', ' ']), madeBy: 'Môn', questionnaire: { id: dice.pick(['dcm', 'small-steps']), version: '1.0' }, form: dice.pick(['full', 'quick']) }];
    case 'readPool':
      return [dice.pick(POOLS), dice.pick([0, 1, 999])];
    case 'changePool':
      return [dice.pick(POOLS), dice.pick([1, 2]), dice.pick([{}, { name: 'North' }, { windowMonths: 60 }, { groups: [] }])];
    case 'beginAdding':
    case 'removePool':
    case 'putBackPool':
    case 'previewPack':
    case 'stopPooling':
      return [dice.pick(POOLS)];
    case 'addText':
      return [dice.pick(POOLS), id, [{ file: 'all.ndjson', kind: dice.pick(['whole', 'lines']), text: dice.pick(['', '{', '\0\r', SMALL_FILE]), isEnd: dice.pick([true, false]) }]];
    case 'finishAdding':
    case 'dropAdding':
      return [dice.pick(POOLS), id];
    case 'removeRecords':
      return [dice.pick(POOLS), 1, [{ id: 'c1', revision: 1 }]];
    case 'makePack':
      return [dice.pick(POOLS), dice.pick([1, 2]), dice.pick(['2027-11-06', '1066-10-14'])];
    case 'previewResponses':
    case 'addResponses':
      return [voted, round, [RESPONSE_FILE.replace(dice.pick(['"full"', '"P1": 3', '7f3a', ' ']), dice.pick(['"quick"', '"P1": 4', '7f3b', '']))]];
    case 'openRoom':
      return [voted, round, dice.pick(['127.0.0.1', '127.0.0.1', '203.0.113.9', '::1', 'localhost'])];
    case 'watchRoom':
      return [dice.pick([0, -1, 1e9, id])];
    case 'aimRoom':
      return [dice.pick([box, null]), dice.pick([null, 'P1', 'A1', 'Z9'])];
    case 'limitRoom':
      return [dice.pick([0, 1, 6, 300, 301])];
    case 'readResponseForm':
    case 'makeContribution':
    case 'completeVotes':
    case 'readVoting':
    case 'dropBallots':
      return [voted, round];
    case 'putSlip': {
      const votes = { [dice.pick(['P1', 'A1', 'T1', 'C3', 'Z9', '__proto__'])]: dice.pick([1, 2, 3, 4, 5, 'unknown', 'not-applicable', null]) };
      return [voted, round, box, { id: dice.pick(['id-3', id]), isNew: dice.pick([true, false]), way: dice.pick(['keyboard', 'paper']), votes, isFinished: dice.pick([true, false]), isSecondMeant: dice.pick([true, false]) }];
    }
    case 'readSlip':
    case 'dropSlip':
      return [voted, round, box, dice.pick(['id-3', 'id-5', id])];
    case 'putCards':
      return [voted, round, box, dice.pick(['P1', 'A1', 'Z9']), dice.pick([null, { levels: [0, dice.below(3), 0, dice.below(9), 0], unknown: dice.below(2), notApplicable: 0 }])];
    case 'openBox':
    case 'addMadeUpVotes':
      return [voted, round, box];
    default:
      return [id];
  }
}

/** Any call, one in three with the arguments it should have. */
export function anyCall(dice: Dice): Called {
  const name = dice.below(3) === 0 ? 'changeAssessment' : dice.pick(CALL_NAMES);
  const good = goodArguments(name, dice);
  switch (dice.below(6)) {
    case 0:
    case 1:
      return { name, args: good };
    case 2:
      return { name, args: goodArguments(dice.pick(CALL_NAMES), dice) };
    case 3:
      return { name, args: Array.from({ length: dice.below(5) }, () => oddValue(dice)) };
    default: {
      const damaged = good.length === 0 ? oddValue(dice) : good.with(dice.below(good.length), damageValue(good.at(-1), dice));
      return { name, args: Array.isArray(damaged) ? damaged : [damaged] };
    }
  }
}
