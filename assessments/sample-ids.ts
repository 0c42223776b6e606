/** The id of the worked sample in each language: one of each can be in the library at a time. */

import type { Language } from './model.ts';

/** The sample is the same one each time: adding it twice opens it. */
export const SAMPLE_IDS = { en: 'sample', cy: 'sample-cy' } as const satisfies Readonly<Record<Language, string>>;
