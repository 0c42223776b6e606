/** The worked sample: a made-up council with two years of rounds and a plan, in either language. Content for the host, never for the page. */

import type { Assessment, Language, PeerChoice, Round } from './model.ts';
import { SAMPLE_PACKS } from './peers/sample-packs.ts';
import { BUILT_IN } from './questionnaire/built-in.ts';
import { text } from './questionnaire/text.ts';
import { closeRound, openRound } from './rounds.ts';
import { ACTIONS_OF_2025 } from './sample/actions-of-2025.ts';
import { ACTIONS_OF_2026 } from './sample/actions-of-2026.ts';
import { ANSWERS_OF_2025, ANSWERS_OF_2026 } from './sample/answers.ts';
import { GUIDE } from './sample/draft.ts';
import { GOALS_OF_2025, GOALS_OF_2026 } from './sample/goals.ts';
import { actionIn, draftIn, responsesIn } from './sample/in-language.ts';
import { ROLES } from './sample/roles.ts';
import { workshopOf2025, workshopOf2026 } from './sample/votes.ts';
import { figuresOf } from './scoring.ts';
import { listPlanned, makeTargetLine } from './what-if.ts';
import { textIn } from './words/words.ts';

const NAME = text('Aberwen Borough Council', 'Cyngor Bwrdeistref Aberwen');
const RETENTION = text('Plans and reviews, three years', 'Cynlluniau ac adolygiadau, tair blynedd');
const CLASSIFICATION = text('Official', 'Swyddogol');

/** The days on which the top team agreed on each plan. */
const AGREED_IN_2025 = '2025-05-20';
const AGREED_IN_2026 = '2026-05-20';

/**
 * The worked sample under an id of its own, with all that people wrote in that language. It is the same on every day: its rounds are of May 2025, closed, and
 * May 2026, open again after its votes were counted. Both were answered in a workshop.
 */
export function makeSample({ id, language }: { readonly id: string; readonly language: Language }): Assessment {
  const first = openRound({ id: '2025', date: '2025-05-07', form: 'full', questionnaire: BUILT_IN, origin: 'answered' });
  const second = openRound({ id: '2026', date: '2026-05-06', form: 'full', questionnaire: BUILT_IN, origin: 'answered' });
  const actionsOf2025 = ACTIONS_OF_2025.map((action) => actionIn(language, action));
  const closed = closeRound(BUILT_IN, { ...first, ...workshopOf2025(BUILT_IN, first), responses: responsesIn(language, ANSWERS_OF_2025), goals: GOALS_OF_2025 }, '2025-05-07');
  const made: Assessment = {
    id,
    isSample: true,
    organisation: {
      name: textIn(language, NAME),
      nation: 'wales',
      sector: 'council',
      councilType: 'wales',
      staffBand: '1000-to-4999',
      region: 'mid-wales',
      documentOwner: textIn(language, ROLES.communications),
      keepUntil: '2029-05-31',
      reviewOn: '2027-05-05',
      retention: textIn(language, RETENTION),
      classification: textIn(language, CLASSIFICATION),
    },
    questionnaires: [BUILT_IN],
    rounds: [
      // All that was planned then, whatever became of it since.
      { ...closed, targetLine: makeTargetLine(BUILT_IN, closed, figuresOf(BUILT_IN, closed), actionsOf2025, AGREED_IN_2025) },
      {
        ...second,
        ...workshopOf2026(BUILT_IN, second, language),
        responses: responsesIn(language, ANSWERS_OF_2026),
        goals: GOALS_OF_2026,
        peers: unitaryCouncils(),
      },
    ],
    actions: [...actionsOf2025, ...ACTIONS_OF_2026.map((action) => actionIn(language, action))],
    drafts: [draftIn(language, GUIDE)],
  };
  return { ...made, rounds: made.rounds.map((round) => (round.id === second.id ? withTargetLine(made, round) : round)) };
}

/** The round with the levels that its plan would lead to. */
function withTargetLine(assessment: Assessment, round: Round): Round {
  return { ...round, targetLine: makeTargetLine(BUILT_IN, round, figuresOf(BUILT_IN, round), listPlanned(assessment, round), AGREED_IN_2026) };
}

function unitaryCouncils(): PeerChoice | null {
  for (const { header, groups } of SAMPLE_PACKS) {
    const group = groups.find((each) => each.id === 'unitary-councils');
    if (group) return { header, group };
  }
  return null;
}
