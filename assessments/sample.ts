/** The worked sample: a made-up council with two years of rounds and a plan, in either language. Content for the host, never for the page. */

import type { Assessment, Language, PeerChoice } from './model.ts';
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
import { textIn } from './words/words.ts';

const NAME = text('Aberwen Borough Council', 'Cyngor Bwrdeistref Aberwen');

/**
 * The worked sample under an id of its own, with all that people wrote in that language. It is the same on every day: its rounds are of May 2025, closed, and
 * May 2026, open again after its votes were counted. Both were answered in a workshop.
 */
export function makeSample({ id, language }: { readonly id: string; readonly language: Language }): Assessment {
  const first = openRound({ id: '2025', date: '2025-05-07', form: 'full', questionnaire: BUILT_IN, origin: 'answered' });
  const second = openRound({ id: '2026', date: '2026-05-06', form: 'full', questionnaire: BUILT_IN, origin: 'answered' });
  return {
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
    },
    questionnaires: [BUILT_IN],
    rounds: [
      closeRound(BUILT_IN, { ...first, ...workshopOf2025(BUILT_IN, first), responses: responsesIn(language, ANSWERS_OF_2025), goals: GOALS_OF_2025 }, '2025-05-07'),
      {
        ...second,
        ...workshopOf2026(BUILT_IN, second, language),
        responses: responsesIn(language, ANSWERS_OF_2026),
        goals: GOALS_OF_2026,
        peers: unitaryCouncils(),
      },
    ],
    actions: [...ACTIONS_OF_2025, ...ACTIONS_OF_2026].map((action) => actionIn(language, action)),
    drafts: [draftIn(language, GUIDE)],
  };
}

function unitaryCouncils(): PeerChoice | null {
  for (const { header, groups } of SAMPLE_PACKS) {
    const group = groups.find((each) => each.id === 'unitary-councils');
    if (group) return { header, group };
  }
  return null;
}
