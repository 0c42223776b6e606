/** Both word tables at once, for tests. The app loads the one in use. */

import type { Language } from '../../assessments/model.ts';
import { cy } from '../../assessments/words/cy.ts';
import { en } from '../../assessments/words/en.ts';
import type { Words } from '../../assessments/words/words.ts';

export const WORDS = { en, cy } as const satisfies Readonly<Record<Language, Words>>;
