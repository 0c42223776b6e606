/** What the form for an absent colleague carries: what is asked, and for which round of which assessment. */

import { toFileNamePart } from '../file/file-name.ts';
import type { Day } from '../figures-model.ts';
import type { Assessment, Language, Round } from '../model.ts';
import type { Form, QuestionId, Questionnaire, Text, Version } from '../questionnaire-model.ts';
import { questionsOf } from '../questionnaire/questionnaire.ts';

/** One question as the form shows it. `levels` are the five descriptors. */
export interface AbsentQuestion {
  readonly id: QuestionId;
  readonly dimension: Text;
  readonly question: Text;
  readonly levels: readonly Text[];
  readonly canNotApply: boolean;
}

/**
 * All that a form knows. `language` is the one it opens in. `rolesFrom` is from how many people on a role group is shown; null where nobody is asked. `fileStart` is how the name of
 * its response file begins.
 */
export interface AbsentForm {
  readonly assessment: string;
  readonly round: string;
  readonly questionnaire: { readonly id: string; readonly version: Version };
  readonly form: Form;
  readonly organisation: string;
  readonly day: Day;
  readonly isSample: boolean;
  readonly language: Language;
  readonly instruction: Text;
  readonly levelNames: readonly Text[];
  readonly questions: readonly AbsentQuestion[];
  readonly rolesFrom: number | null;
  readonly fileStart: string;
}

/** Where the built page of the form has its data: once, and empty. */
const EMPTY_DATA = '<script type="application/json" id="asked">null</script>';

/** The form of a round. `mark` says in the file’s name that it is made up, where it is. What templates, sources and steps up say stays here: a voter needs the questions and their levels. */
export function makeAbsentForm(assessment: Assessment, questionnaire: Questionnaire, round: Round, language: Language, mark: string | null = null): AbsentForm {
  const dimensions = new Map(questionnaire.dimensions.flatMap(({ name, questions }) => questions.map(({ id }) => [id, name] as const)));
  return {
    assessment: assessment.id,
    round: round.id,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    form: round.form,
    organisation: assessment.organisation.name,
    day: round.date,
    isSample: assessment.isSample,
    language,
    instruction: questionnaire.instruction,
    levelNames: questionnaire.levelNames,
    questions: questionsOf(questionnaire, round.form).map(({ id, title, question, levels, canNotApply }) => ({ id, dimension: dimensions.get(id) ?? title, question, levels, canNotApply })),
    rolesFrom: round.workshop?.roles?.least ?? null,
    fileStart: nameFile('response', assessment, round, mark),
  };
}

/** The built page with a form in it; undefined where the page has no place for one. */
export function putFormIn(page: string, form: AbsentForm): string | undefined {
  if (page.split(EMPTY_DATA).length !== 2) return undefined;
  // No text of a questionnaire or name of an organisation ends the element that it stands in.
  const data = JSON.stringify(form).replaceAll('<', String.raw`\u003c`);
  return page.replace(EMPTY_DATA, () => EMPTY_DATA.replace('null', () => data));
}

/**
 * The name that the form of a round is saved under.
 *
 * @example nameForm(assessment, round) // 'soundings-form-Aberwen-Borough-Council-2026-05-06.html'
 */
export function nameForm(assessment: Assessment, round: Round, mark: string | null = null): string {
  return `${nameFile('form', assessment, round, mark)}.html`;
}

function nameFile(kind: 'form' | 'response', { organisation }: Assessment, { date }: Round, mark: string | null): string {
  return `soundings-${kind}-${toFileNamePart(organisation.name, mark).replaceAll(/[ -]+/gu, '-')}-${date}`;
}
