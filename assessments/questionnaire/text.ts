/** How the questionnaires write a text: English first, Welsh beside it once it has been translated. */

import type { Text } from '../questionnaire-model.ts';

/**
 * A text in both languages.
 *
 * @example text('Not yet') // { en: 'Not yet', cy: null }
 */
export function text(en: string, cy: string | null = null): Text {
  return { en, cy };
}
