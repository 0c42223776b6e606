/** The languages that a document can be in: one, or two in order. */

import type { Language } from '../../../assessments/model.ts';
import type { SettingValue } from '../../../electron/settings.ts';

/** What can be chosen. */
export type DocumentLanguage = Exclude<SettingValue<'documentLanguage'>, 'as-screen'>;

const LISTS = { en: ['en'], cy: ['cy'], 'cy-en': ['cy', 'en'], 'en-cy': ['en', 'cy'] } as const satisfies Readonly<Record<DocumentLanguage, readonly Language[]>>;

export const DOCUMENT_LANGUAGES = ['en', 'cy', 'cy-en', 'en-cy'] as const satisfies readonly DocumentLanguage[];

/** What was chosen last, or else the language in use. */
export function chosenLanguage(setting: SettingValue<'documentLanguage'>, inUse: Language): DocumentLanguage {
  return setting === 'as-screen' ? inUse : setting;
}

/** The languages of a choice, in their order. */
export function listLanguages(choice: DocumentLanguage): readonly [Language, Language?] {
  return LISTS[choice];
}

/** The choice where it is of two languages, or null. */
export function bothOf(choice: DocumentLanguage): 'cy-en' | 'en-cy' | null {
  return choice === 'cy-en' || choice === 'en-cy' ? choice : null;
}
