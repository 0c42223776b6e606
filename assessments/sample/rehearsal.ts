/** The rehearsal: a made-up council with a workshop that has not begun, on which a facilitator can practise. Content for the host, never for the page. */

import type { Day } from '../figures-model.ts';
import type { Assessment, Language } from '../model.ts';
import { BUILT_IN } from '../questionnaire/built-in.ts';
import { text } from '../questionnaire/text.ts';
import { openRound } from '../rounds.ts';
import { textIn } from '../words/words.ts';
import { startWorkshop } from '../workshop/moves.ts';

const NAME = text('Rehearsal: Aberwen Borough Council', 'Ymarfer: Cyngor Bwrdeistref Aberwen');

/** As many as the made-up people whose votes differ. */
const VOTERS = 10;

/** A rehearsal under an id of its own, with one round of the quick form on that day. */
export function makeRehearsal({ id, round, date, language }: { readonly id: string; readonly round: string; readonly date: Day; readonly language: Language }): Assessment {
  const begun = openRound({ id: round, date, form: 'quick', questionnaire: BUILT_IN, origin: 'answered' });
  const profile = { nation: null, sector: null, councilType: null, staffBand: null, region: null };
  return {
    id,
    isSample: true,
    organisation: { name: textIn(language, NAME), reference: '', ...profile, documentOwner: '', keepUntil: null, reviewOn: null, retention: '', classification: '' },
    questionnaires: [BUILT_IN],
    rounds: [{ ...begun, workshop: startWorkshop(VOTERS) }],
    actions: [],
    drafts: [],
  };
}
