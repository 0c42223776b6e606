/** The file of a questionnaire: JSON for people and programs to read and write, and its name. */

import { toFileNamePart } from '../../file/file-name.ts';
import type { Questionnaire, Version } from '../../questionnaire-model.ts';

/** How the name of such a file ends: programs that know JSON open it. */
export const QUESTIONNAIRE_ENDING = '.soundings-questionnaire.json';
/** What each file says that it is. */
export const QUESTIONNAIRE_FORMAT = 'soundings-questionnaire';
/** The version of the format that is written. */
export const QUESTIONNAIRE_FORMAT_VERSION = 1;
/** The name of the JSON Schema of such files. */
export const SCHEMA_NAME = 'questionnaire.schema.json';

/**
 * The text of the file of a questionnaire. The same questionnaire is always the same text.
 *
 * @example writeQuestionnaireFile(BUILT_IN) // '{\n  "format": "soundings-questionnaire",\n  "version": 1,\n  "questionnaire": {\n    "id": "dcm", …'
 */
export function writeQuestionnaireFile(questionnaire: Questionnaire): string {
  return `${JSON.stringify({ format: QUESTIONNAIRE_FORMAT, version: QUESTIONNAIRE_FORMAT_VERSION, questionnaire }, null, 2)}\n`;
}

/**
 * The name that the file of a questionnaire is offered under.
 *
 * @example toQuestionnaireFileName('Digital channels', '1.0') // 'Digital channels 1.0.soundings-questionnaire.json'
 */
export function toQuestionnaireFileName(title: string, version: Version): string {
  return `${toFileNamePart(title)} ${version}${QUESTIONNAIRE_ENDING}`;
}
