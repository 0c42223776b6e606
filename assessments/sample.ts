/** The worked sample: a made-up council with three years of rounds and a plan, in either language. Content for the host, never for the page. */

import type { Assessment, Language, PeerChoice, Round } from './model.ts';
import { SAMPLE_PACKS } from './peers/sample-packs.ts';
import { text } from './questionnaire/text.ts';
import { closeRound, openRound, reopenRound } from './rounds.ts';
import { ACTIONS_OF_2025 } from './sample/actions-of-2025.ts';
import { ACTIONS_OF_2026 } from './sample/actions-of-2026.ts';
import { ANSWERS_OF_2024, FIRST_CLOSED_WITH, WHY_REOPENED } from './sample/answers-of-2024.ts';
import { ANSWERS_OF_2025, ANSWERS_OF_2026 } from './sample/answers.ts';
import { GUIDE } from './sample/draft.ts';
import { GOALS_OF_2025, GOALS_OF_2026 } from './sample/goals.ts';
import { actionIn, draftIn, responsesIn, textsIn } from './sample/in-language.ts';
import { QUESTIONNAIRE_OF_2024, QUESTIONNAIRE_OF_THE_SAMPLE } from './sample/questionnaire-of-2024.ts';
import { ROLES } from './sample/roles.ts';
import { workshopOf2025, workshopOf2026 } from './sample/votes.ts';
import { WHYS_OF_2025, WHYS_OF_2026 } from './sample/whys.ts';
import { figuresOf } from './scoring.ts';
import { listPlanned, makeTargetLine } from './what-if.ts';
import { textIn } from './words/words.ts';

const ASKED = QUESTIONNAIRE_OF_THE_SAMPLE;
const NAME = text('Aberwen Borough Council', 'Cyngor Bwrdeistref Aberwen');
const RETENTION = text('Plans and reviews, three years', 'Cynlluniau ac adolygiadau, tair blynedd');
const CLASSIFICATION = text('Official', 'Swyddogol');

/** The days on which the top team agreed on each plan. */
const AGREED_IN_2025 = '2025-05-20';
const AGREED_IN_2026 = '2026-05-20';

/** When the round of 2024 was closed too early, and when it was opened and closed once more. */
const TOO_EARLY_IN_2024 = '2024-05-17';
const AGAIN_IN_2024 = '2024-06-12';

/**
 * The worked sample under an id of its own, with all that people wrote in that language. It is the same on every day: its rounds are of May 2024, typed in from paper
 * with an earlier questionnaire, of May 2025, closed, and May 2026, open again after its votes were counted. The last two were answered in a workshop.
 */
export function makeSample({ id, language }: { readonly id: string; readonly language: Language }): Assessment {
  const second = openRound({ id: '2025', date: '2025-05-07', form: 'full', questionnaire: ASKED, origin: 'answered' });
  const third = openRound({ id: '2026', date: '2026-05-06', form: 'full', questionnaire: ASKED, origin: 'answered' });
  const actionsOf2025 = ACTIONS_OF_2025.map((action) => actionIn(language, action));
  const closed = closeRound(ASKED, { ...second, ...workshopOf2025(ASKED, second), responses: responsesIn(language, ANSWERS_OF_2025), goals: GOALS_OF_2025 }, '2025-05-07');
  const made: Assessment = {
    id,
    isSample: true,
    organisation: {
      name: textIn(language, NAME),
      reference: '',
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
    questionnaires: [ASKED, QUESTIONNAIRE_OF_2024],
    rounds: [
      roundOf2024(language),
      // All that was planned then, whatever became of it since.
      { ...closed, targetLine: makeTargetLine(ASKED, closed, figuresOf(ASKED, closed), actionsOf2025, AGREED_IN_2025), whys: textsIn(language, WHYS_OF_2025) },
      {
        ...third,
        ...workshopOf2026(ASKED, third, language),
        responses: responsesIn(language, ANSWERS_OF_2026),
        goals: GOALS_OF_2026,
        whys: textsIn(language, WHYS_OF_2026),
        peers: unitaryCouncils(),
      },
    ],
    actions: [...actionsOf2025, ...ACTIONS_OF_2026.map((action) => actionIn(language, action))],
    drafts: [draftIn(language, GUIDE)],
  };
  return { ...made, rounds: made.rounds.map((round) => (round.id === third.id ? withTargetLine(made, round) : round)) };
}

function roundOf2024(language: Language): Round {
  const begun = openRound({ id: '2024', date: '2024-05-08', form: 'full', questionnaire: QUESTIONNAIRE_OF_2024, origin: 'paper' });
  const responses = responsesIn(language, ANSWERS_OF_2024);
  const early = closeRound(QUESTIONNAIRE_OF_2024, { ...begun, responses: { ...responses, ...responsesIn(language, FIRST_CLOSED_WITH) } }, TOO_EARLY_IN_2024);
  const reopened = reopenRound(early, { on: AGAIN_IN_2024, reason: textIn(language, WHY_REOPENED) });
  return closeRound(QUESTIONNAIRE_OF_2024, { ...reopened, responses }, AGAIN_IN_2024);
}

/** The round with the levels that its plan would lead to. */
function withTargetLine(assessment: Assessment, round: Round): Round {
  return { ...round, targetLine: makeTargetLine(ASKED, round, figuresOf(ASKED, round), listPlanned(assessment, round), AGREED_IN_2026) };
}

function unitaryCouncils(): PeerChoice | null {
  for (const { header, groups } of SAMPLE_PACKS) {
    const group = groups.find((each) => each.id === 'unitary-councils');
    if (group) return { header, group };
  }
  return null;
}
