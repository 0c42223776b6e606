/** The worked sample: a made-up council with two years of rounds and a plan. Content for the host, never for the page. */

import type { Assessment, PeerChoice } from './model.ts';
import { SAMPLE_PACKS } from './peers/sample-packs.ts';
import { BUILT_IN } from './questionnaire/built-in.ts';
import { closeRound, openRound } from './rounds.ts';
import { ANSWERS_OF_2025, ANSWERS_OF_2026 } from './sample/answers.ts';
import { ACTIONS, GOALS_OF_2026 } from './sample/plans.ts';

/** The worked sample under an id of its own. It is the same on every day: its rounds are of May 2025, closed, and May 2026, open. */
export function makeSample({ id }: { readonly id: string }): Assessment {
  const first = openRound({ id: '2025', date: '2025-05-07', form: 'full', questionnaire: BUILT_IN, origin: 'answered' });
  const second = openRound({ id: '2026', date: '2026-05-06', form: 'full', questionnaire: BUILT_IN, origin: 'answered' });
  return {
    id,
    isSample: true,
    organisation: {
      name: 'Aberwen Borough Council',
      nation: 'wales',
      sector: 'council',
      councilType: 'wales',
      staffBand: '1000-to-4999',
      region: 'mid-wales',
      documentOwner: 'Head of Communications',
      keepUntil: '2029-05-31',
      reviewOn: '2027-05-05',
    },
    questionnaires: [BUILT_IN],
    rounds: [
      closeRound(BUILT_IN, { ...first, responses: ANSWERS_OF_2025 }, '2025-05-07'),
      { ...second, responses: ANSWERS_OF_2026, goals: GOALS_OF_2026, peers: unitaryCouncils() },
    ],
    actions: ACTIONS,
  };
}

function unitaryCouncils(): PeerChoice | null {
  for (const { header, groups } of SAMPLE_PACKS) {
    const group = groups.find((each) => each.id === 'unitary-councils');
    if (group) return { header, group };
  }
  return null;
}
