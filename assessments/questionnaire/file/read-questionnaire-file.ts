/** Reads the file of a questionnaire: the whole of it, or what is wrong with it. Nothing is taken in by halves. */

import { countBytes, isLonger } from '../../file/bytes.ts';
import { isCutShort } from '../../file/cut-short.ts';
import { LARGEST_QUESTIONNAIRE } from '../../limits.ts';
import type { Questionnaire } from '../../questionnaire-model.ts';
import { ok, problem, type Result } from '../../result.ts';
import { checkQuestionnaire } from '../check/check.ts';
import type { QuestionnaireFileProblem } from '../check/faults.ts';
import { valueAt } from '../check/raw.ts';
import { QUESTIONNAIRE_FORMAT, QUESTIONNAIRE_FORMAT_VERSION } from './questionnaire-file.ts';

const MEGABYTE = 1024 * 1024;
/** Some editors put it before a text. */
const BYTE_ORDER_MARK = '\uFEFF';
const NOTHING = /^[\s\0\uFEFF]*$/;

/**
 * The questionnaire in a text.
 *
 * @example readQuestionnaireFile('{ "format": "soundings", … }') // { ok: false, problem: { kind: 'questionnaire-is-assessment' } }
 */
export function readQuestionnaireFile(text: string): Result<Questionnaire, QuestionnaireFileProblem> {
  if (isLonger(text, LARGEST_QUESTIONNAIRE)) return problem(questionnaireTooLarge(countBytes(text)));
  if (NOTHING.test(text)) return problem({ kind: 'questionnaire-empty' });
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const parsed = parse(json);
  if (!parsed.ok) return problem({ kind: isCutShort(json) ? 'questionnaire-cut-short' : 'questionnaire-not-json' });
  const stored = parsed.value;
  const format = valueAt(stored, 'format');
  if (format === 'soundings') return problem({ kind: 'questionnaire-is-assessment' });
  if (format === 'soundings-pack' || isPack(stored)) return problem({ kind: 'questionnaire-is-pack' });
  if (format !== QUESTIONNAIRE_FORMAT) return problem({ kind: 'questionnaire-of-another-program' });
  const version = valueAt(stored, 'version');
  if (typeof version === 'number' && version > QUESTIONNAIRE_FORMAT_VERSION) return problem({ kind: 'questionnaire-newer', version });
  if (version !== QUESTIONNAIRE_FORMAT_VERSION) return problem({ kind: 'questionnaire-of-another-program' });
  const checked = checkQuestionnaire(valueAt(stored, 'questionnaire'));
  return checked.ok ? ok(checked.value) : problem({ kind: 'questionnaire-unfit', ...checked.problem });
}

/** A file above the limit. Its size is given in megabytes, rounded up. */
export function questionnaireTooLarge(bytes: number): QuestionnaireFileProblem {
  return { kind: 'questionnaire-too-large', megabytes: Math.ceil(bytes / MEGABYTE) };
}

function parse(json: string): Result<unknown, null> {
  try {
    return ok(JSON.parse(json));
  } catch {
    return problem(null);
  }
}

/** Packs have a header and groups. */
function isPack(stored: unknown): boolean {
  return valueAt(stored, 'header', 'rules') !== undefined && Array.isArray(valueAt(stored, 'groups'));
}
