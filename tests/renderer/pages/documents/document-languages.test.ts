/** Tests of the languages that a document is saved in. */

import { expect, it } from 'vitest';
import { bothOf, chosenLanguage, DOCUMENT_LANGUAGES, listLanguages } from '../../../../renderer/pages/documents/document-languages.ts';

it('are those chosen last, or the language in use', () => {
  expect([chosenLanguage('as-screen', 'cy'), chosenLanguage('as-screen', 'en'), chosenLanguage('en', 'cy'), chosenLanguage('cy-en', 'en')]).toEqual(['cy', 'en', 'en', 'cy-en']);
});

it('are one, or two in order', () => {
  expect(DOCUMENT_LANGUAGES.map(listLanguages)).toEqual([['en'], ['cy'], ['cy', 'en'], ['en', 'cy']]);
  expect(DOCUMENT_LANGUAGES.map(bothOf)).toEqual([null, null, 'cy-en', 'en-cy']);
});
