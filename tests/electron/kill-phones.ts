/** Votes from phones, all of them at once again and again, to be killed at: what was acknowledged must be in the ballots after the next start, once, and each phone must get in with the pass it has. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import type { QuestionId } from '../../assessments/questionnaire-model.ts';
import { ballotsSchema, type Choice, type Slip } from '../../assessments/workshop-model.ts';
import type { Answer, Joined } from '../../electron/room/page/wire.ts';
import type { Dice } from '../fuzz/dice.ts';
import { valueOf } from './carriers.ts';
import type { Work } from './kills.ts';

type Votes = Readonly<Record<QuestionId, Choice>>;

/** A phone, with a memory of what was acknowledged and of what is on its way. Each begins with votes that no other has, so that its slip can be told from theirs. */
interface Phone {
  readonly mark: Votes;
  pass: string | undefined;
  turn: number;
  saved: Votes;
  pending: Votes | undefined;
}

const PHONES = 9;
const [FIRST = '', SECOND = '', ...QUESTIONS] = questionsOf(BUILT_IN, 'full').map((question) => question.id);
const MARKS = [1, 2, 3] as const;
const CHOICES: readonly Choice[] = [1, 2, 3, 4, 5, 'unknown'];

/** Nine phones that all vote at once. */
export function voteOnPhones(data: string, dice: Dice): Work {
  const phones = Array.from({ length: PHONES }, (_, number) => makePhone(number));
  let at: readonly [id: string, round: string] | undefined;
  let origin = '';
  const readSlips = async (): Promise<readonly Slip[]> => {
    const text = await readFile(join(data, `ballots/${at?.join('.')}.json`), 'utf8').catch(() => undefined);
    return text === undefined ? [] : Object.values(ballotsSchema.parse(JSON.parse(text)).boxes['first']?.slips ?? {});
  };
  return {
    async begin(calls) {
      if (at === undefined) {
        const { assessment } = valueOf(await calls.createAssessment({ name: 'Aberwen', form: 'full' }));
        at = [assessment.id, assessment.rounds[0]?.id ?? ''];
        const workshop = { stage: 'vote', voters: PHONES, isRevealed: false, pulled: [], roles: null } as const;
        valueOf(await calls.changeAssessment(at[0], 1, { kind: 'set-workshop', round: at[1], workshop }));
      }
      const slips = await readSlips();
      const wereOn = phones.filter((phone) => phone.pending !== undefined);
      const found = phones.map((phone) => settle(phone, slips));
      const room = valueOf(await calls.openRoom(...at, '127.0.0.1'));
      origin = new URL(room.link).origin;
      const shutOut = await Promise.all(phones.map((phone) => letIn(origin, phone, room.code)));
      const strays = slips.length - found.filter((each) => each.isThere).length;
      const lost = [...found.flatMap((each) => each.lost), ...shutOut.flat(), ...(strays > 0 ? [`${strays} slips of nobody`] : [])];
      return { lost, pending: wereOn.length === 0 ? 'none' : found.some((each) => each.isGone) ? 'gone' : 'kept' };
    },
    async act() {
      const sent = await Promise.allSettled(
        phones.map((phone) => vote(origin, phone, { ...(phone.saved[FIRST] === undefined && phone.mark), [dice.pick(QUESTIONS)]: dice.pick(CHOICES) })),
      );
      const broken = sent.find((each) => each.status === 'rejected');
      if (broken !== undefined) throw broken.reason;
    },
    async listUnreadable() {
      return readSlips().then(() => [], (error: unknown) => [String(error)]);
    },
  };
}

function makePhone(number: number): Phone {
  return { mark: { [FIRST]: MARKS[number % 3] ?? 1, [SECOND]: MARKS[Math.floor(number / 3)] ?? 1 }, pass: undefined, turn: 0, saved: {}, pending: undefined };
}

/** Holds what is on the disk against what a phone was told; what was on its way may be there or not. */
function settle(phone: Phone, slips: readonly Slip[]): { readonly lost: readonly string[]; readonly isThere: boolean; readonly isGone: boolean } {
  const own = slips.filter(({ votes }) => votes[FIRST] === phone.mark[FIRST] && votes[SECOND] === phone.mark[SECOND]);
  const votes = own[0]?.votes ?? {};
  const on = phone.pending ?? {};
  const isKept = phone.pending !== undefined && Object.entries(on).every(([question, choice]) => votes[question] === choice);
  if (isKept) phone.saved = { ...phone.saved, ...on };
  const isGone = phone.pending !== undefined && !isKept;
  phone.pending = undefined;
  const name = JSON.stringify(phone.mark);
  const wrong = Object.keys({ ...phone.saved, ...votes }).filter((question) => votes[question] !== phone.saved[question]);
  return { lost: [...wrong.map((question) => `${question} of ${name}`), ...(own.length > 1 ? [`${own.length} slips of ${name}`] : [])], isThere: own.length > 0, isGone };
}

/** Goes on with the pass that the phone has; with the code where it has voted on nothing yet. Gives a line where somebody was shut out who has votes here. */
async function letIn(origin: string, phone: Phone, code: string): Promise<readonly string[]> {
  const asked = phone.pass === undefined ? undefined : await fetch(`${origin}/questions`, { headers: { cookie: `soundings-room=${phone.pass}` } });
  if (asked?.ok === true) return [];
  const joined = await post<Joined>(origin, '/join', { code, ...(phone.pass !== undefined && { pass: phone.pass }) });
  phone.pass = valueOf(joined).pass;
  return phone.saved[FIRST] === undefined ? [] : [`The pass of ${JSON.stringify(phone.mark)}`];
}

async function vote(origin: string, phone: Phone, votes: Votes): Promise<void> {
  phone.pending = votes;
  phone.turn += 1;
  valueOf(await post(origin, '/vote', { box: 'first', votes, turn: phone.turn }, `soundings-room=${phone.pass ?? ''}`));
  phone.saved = { ...phone.saved, ...votes };
  phone.pending = undefined;
}

async function post<Value>(origin: string, path: string, body: unknown, cookie = ''): Promise<Answer<Value>> {
  const answer = await fetch(origin + path, { method: 'POST', headers: { origin, cookie, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return (await answer.json()) as Answer<Value>;
}
