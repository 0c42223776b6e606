/** Votes on slips one after another, to be killed at: what was acknowledged must be in the ballots after the next start. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import { ballotsSchema, type Ballots, type Choice } from '../../assessments/workshop-model.ts';
import { NO_BALLOTS } from '../../assessments/workshop/ballots.ts';
import type { Dice } from '../fuzz/dice.ts';
import { valueOf } from './carriers.ts';
import type { Work } from './kills.ts';

const VOTERS = 12;
const QUESTIONS = questionsOf(BUILT_IN, 'full').map((question) => question.id);
const CHOICES: readonly Choice[] = [1, 2, 3, 4, 5, 'unknown'];

/** Twelve people who vote at the keyboard and on paper, in turn and over each other. */
export function voteOnSlips(data: string, dice: Dice): Work {
  /** Choices by slip and question, written as one name. */
  const saved = new Map<string, Choice>();
  const slips: string[] = [];
  let pending: { readonly slip: string; readonly question: string; readonly choice: Choice } | undefined;
  let at: readonly [id: string, round: string] | undefined;
  const path = () => join(data, `ballots/${at?.join('.')}.json`);
  return {
    async begin(calls) {
      if (at === undefined) {
        const { assessment } = valueOf(await calls.createAssessment({ name: 'Aberwen', form: 'full' }));
        at = [assessment.id, assessment.rounds[0]?.id ?? ''];
        const workshop = { stage: 'vote', voters: VOTERS, isRevealed: false, pulled: [], roles: null } as const;
        valueOf(await calls.changeAssessment(at[0], 1, { kind: 'set-workshop', round: at[1], workshop }));
      }
      const found = choicesIn(await readBallotsAt(path()));
      const known = valueOf(await calls.readVoting(...at)).boxes.flatMap((box) => box.slips.map((slip) => slip.id));
      const on = pending;
      pending = undefined;
      const isKept = on !== undefined && found.get(`${on.slip} ${on.question}`) === on.choice;
      if (on !== undefined && isKept) saved.set(`${on.slip} ${on.question}`, on.choice);
      // A slip whose answer never arrived can be there, with the one choice that was on its way.
      if (on !== undefined && known.includes(on.slip) && !slips.includes(on.slip)) slips.push(on.slip);
      const lost = [...new Set([...saved.keys(), ...found.keys()])].filter((name) => saved.get(name) !== found.get(name));
      return { lost: [...lost, ...slips.filter((id) => !known.includes(id))], pending: on === undefined ? 'none' : isKept ? 'kept' : 'gone' };
    },
    async act(calls) {
      if (at === undefined) throw new Error('Nothing has been begun.');
      const isNew = slips.length === 0 || (slips.length < VOTERS && dice.below(4) === 0);
      pending = { slip: isNew ? `slip-${dice.below(1_000_000_000)}` : dice.pick(slips), question: dice.pick(QUESTIONS), choice: dice.pick(CHOICES) };
      const { slip: id, question, choice } = pending;
      const wanted = { id, isNew, way: dice.pick(['keyboard', 'paper'] as const), votes: { [question]: choice }, isFinished: false, isSecondMeant: false };
      const { slip } = valueOf(await calls.putSlip(...at, 'first', wanted));
      if (isNew) slips.push(slip);
      saved.set(`${slip} ${question}`, choice);
      pending = undefined;
    },
    async listUnreadable() {
      return readBallotsAt(path()).then(() => [], (error: unknown) => [String(error)]);
    },
  };
}

async function readBallotsAt(path: string): Promise<Ballots> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? NO_BALLOTS : ballotsSchema.parse(JSON.parse(text));
}

function choicesIn({ boxes }: Ballots): ReadonlyMap<string, Choice> {
  const slips = Object.entries(boxes['first']?.slips ?? {});
  return new Map(slips.flatMap(([slip, { votes }]) => Object.entries(votes).map(([question, choice]) => [`${slip} ${question}`, choice] as const)));
}
