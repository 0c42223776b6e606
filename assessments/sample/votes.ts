/** How the made-up people of the worked sample voted in its two workshops, and how they settled each question. */

import type { Language, Round } from '../model.ts';
import type { QuestionId, Questionnaire, Text } from '../questionnaire-model.ts';
import { questionsOf } from '../questionnaire/questionnaire.ts';
import { text } from '../questionnaire/text.ts';
import type { Day } from '../figures-model.ts';
import { textIn } from '../words/words.ts';
import type { Ballots, Box, Choice, RoleGroup, RoleSetting, Settlement, Votes, Workshop } from '../workshop-model.ts';
import { listToConfirm } from '../workshop/queue.ts';
import { LEVELS } from '../workshop/tally.ts';
import { countVotes, withoutSmallCounts } from '../workshop/votes.ts';
import { listMadeUpVotes, madeUpRole } from './rehearsal-votes.ts';

/** Eight people in 2025. A sign for each of them: a level, or ? for "don't know". */
const VOTES_OF_2025: Readonly<Record<QuestionId, string>> = {
  P1: '22322222', P2: '11111111', P3: '333434?4', P4: '11213112', P5: '21112112', P6: '34332233',
  A1: '11221111', A2: '11211111', A3: '?22?3?21', A4: '333?4233', A5: '32333221', A6: '13223223',
  T1: '31222223', T2: '12244214', T3: '22322213', T4: '3333?333', T5: '13213224', T6: '33333333',
  L1: '22122223', L2: '33334333', L3: '21422412', L4: '23222121', L5: '32233434', L6: '43333442',
  C1: '11111111', C2: '11211221', C3: '12211111', C4: '32223222', C5: '11111121', C6: '11211111',
};

/** Ten people in 2026 vote as those of the rehearsal do; these are their second votes. */
const SECOND_VOTES_OF_2026: Readonly<Record<QuestionId, string>> = { T2: '4242212242', A6: '1122121212' };

/** They were asked for their role group, and told that no group of fewer than five would be shown. */
const ROLES_OF_2026: RoleSetting = { least: 5, reason: '' };

/** What they wrote where they did not agree, or agreed on another level than most had chosen. All others were settled without a word. */
const WRITTEN_IN_2026: Readonly<Record<QuestionId, { readonly outcome: 'agreed' | 'not-agreed'; readonly reason: Text | null; readonly views: readonly Text[] }>> = {
  T2: {
    outcome: 'not-agreed',
    reason: null,
    views: [
      text('It depends on who is on duty. Nothing is written down.', 'Mae’n dibynnu ar bwy sydd ar ddyletswydd. Nid oes dim wedi’i ysgrifennu.'),
      text(
        'In some services senior staff know what is going on and leave the answering to others.',
        'Mewn rhai gwasanaethau mae uwch-swyddogion yn gwybod beth sy’n digwydd ac yn gadael yr ateb i eraill.',
      ),
    ],
  },
  A6: {
    outcome: 'agreed',
    reason: text(
      'Two of us had heard managers complain about missed messages, so “not told at all” is not true.',
      'Roedd dau ohonom wedi clywed rheolwyr yn cwyno am negeseuon a gollwyd, felly nid yw’n wir nad oes neb wedi dweud.',
    ),
    views: [],
  },
};

/** The workshop of a round: who voted, what came of it, and how each question was settled. */
export type Held = Pick<Round, 'workshop' | 'settled' | 'votes'>;

/** The workshop of 2025. */
export function workshopOf2025(questionnaire: Questionnaire, round: Round): Held {
  return heldOn(questionnaire, { ...round, votes: votesOf(questionnaire, { boxes: { first: boxOf(VOTES_OF_2025) } }, null, round.date) }, () => undefined);
}

/** The workshop of 2026, in that language. */
export function workshopOf2026(questionnaire: Questionnaire, round: Round, language: Language): Held {
  const first = boxWith(listMadeUpVotes(questionsOf(questionnaire, round.form), 1, 10), madeUpRole);
  const again = Object.entries(SECOND_VOTES_OF_2026).map(([id, signs]) => [`${id}.2`, boxOf({ [id]: signs })] as const);
  const votes = votesOf(questionnaire, { boxes: { first, ...Object.fromEntries(again) }, isComplete: true }, ROLES_OF_2026, round.date);
  return heldOn(questionnaire, { ...round, votes }, (id) => {
    const written = WRITTEN_IN_2026[id];
    return written && { outcome: written.outcome, reason: written.reason === null ? '' : textIn(language, written.reason), views: written.views.map((view) => textIn(language, view)) };
  });
}

function heldOn(questionnaire: Questionnaire, round: Round, writtenOn: (id: QuestionId) => Settlement | undefined): Held {
  const { votes } = round;
  const confirmed = votes === null ? [] : listToConfirm(questionnaire, round, votes);
  const settle = (id: QuestionId): Settlement => writtenOn(id) ?? { outcome: confirmed.includes(id) ? 'confirmed' : 'agreed', reason: '', views: [] };
  const workshop: Workshop = { stage: 'act', voters: votes?.voters ?? 1, isRevealed: true, pulled: [], roles: votes?.roles?.setting ?? null };
  return { workshop, votes, settled: Object.fromEntries(questionsOf(questionnaire, round.form).map(({ id }) => [id, settle(id)])) };
}

function votesOf(questionnaire: Questionnaire, ballots: Ballots, roles: RoleSetting | null, on: Day): Votes {
  return withoutSmallCounts({ ...countVotes(questionnaire, 'full', ballots, roles), countedOn: on });
}

/** A box of slips from a row of signs for each question. */
function boxOf(signs: Readonly<Record<QuestionId, string>>): Box {
  const voters = Math.max(...Object.values(signs).map(({ length }) => length));
  const choices = (voter: number) => Object.entries(signs).map(([id, row]) => [id, choiceOf(row.charAt(voter))] as const);
  return boxWith(Array.from({ length: voters }, (_, voter) => Object.fromEntries(choices(voter))));
}

function boxWith(slips: readonly Readonly<Record<QuestionId, Choice>>[], roleOf: (voter: number) => RoleGroup | null = () => null): Box {
  const sealed = slips.map((votes, at) => {
    const role = roleOf(at);
    return [`voter-${at}`, { way: 'made-up', ...(role && { role }), votes, isFinished: true, isSealed: true }] as const;
  });
  return { slips: Object.fromEntries(sealed), cards: {}, isOpened: true };
}

function choiceOf(sign: string): Choice {
  return LEVELS.find((level) => String(level) === sign) ?? 'unknown';
}
