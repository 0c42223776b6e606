/** The ids of the worked sample and of the rehearsal in each language: one of each can be in the library at a time. */

import type { Language } from './model.ts';

/** The sample is the same one each time: adding it twice opens it. */
export const SAMPLE_IDS = { en: 'sample', cy: 'sample-cy' } as const satisfies Readonly<Record<Language, string>>;

/** The rehearsal begins anew each time, in the place of the one before. */
export const REHEARSAL_IDS = { en: 'rehearsal', cy: 'rehearsal-cy' } as const satisfies Readonly<Record<Language, string>>;
