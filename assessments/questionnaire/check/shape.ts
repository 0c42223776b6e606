/** Finds what has not the shape of a questionnaire: parts that are missing, of another kind, or not written as they must be. */

import type { z } from 'zod';
import { questionnaireSchema } from '../../questionnaire-model.ts';
import type { Expected, Fault, WrittenAs } from './faults.ts';
import { valueAt, type Finding, type Path } from './raw.ts';

type Issue = z.core.$ZodIssue;

/** Parts that are texts in both languages. */
const TEXTS = ['title', 'levelNames', 'instruction', 'name', 'question', 'levels', 'enoughWhen', 'evidence', 'action', 'about', 'claim', 'reason'];

/** What is wrong with the shape. Languages that are missing, and dimensions that nobody knows, are left to the checks that say more of them. */
export function findShapeFaults(known: unknown): readonly Finding[] {
  const checked = questionnaireSchema.safeParse(known);
  if (checked.success) return [];
  return checked.error.issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const value = valueAt(known, ...path);
    return isSaidElsewhere(path, value) ? [] : [{ path, fault: faultOf(issue, path, value) }];
  });
}

function isSaidElsewhere(path: Path, value: unknown): boolean {
  const last = path.at(-1);
  if (last === 'en' || last === 'cy') return value === undefined || value === null;
  return last === 'id' && path.length === 3 && path[0] === 'dimensions' && typeof value === 'string';
}

function faultOf(issue: Issue, path: Path, value: unknown): Fault {
  if (value === undefined && issue.code !== 'too_small') return { kind: 'missing' };
  switch (issue.code) {
    case 'too_small':
      return { kind: 'too-few', least: Number(issue.minimum), found: Array.isArray(value) ? value.length : 0 };
    case 'invalid_type':
      return { kind: 'not-as-expected', expected: expectedOf(issue.expected, path) };
    default:
      return { kind: 'badly-written', as: writtenAs(path) };
  }
}

function expectedOf(expected: string, path: Path): Expected {
  if (expected === 'array' || expected === 'tuple') return 'list';
  if (expected === 'boolean') return 'yes-or-no';
  if (expected === 'string') return 'words';
  return TEXTS.includes(nameIn(path)) ? 'both-languages' : 'group';
}

/** The rule of writing for what stands there. Ids have one for each list that they stand in. */
function writtenAs(path: Path): WrittenAs {
  const list = path.findLast((_, at) => typeof path[at + 1] === 'number');
  switch (nameIn(path)) {
    case 'id':
      return list === 'questions' ? 'question-id' : list === 'works' ? 'work-id' : list === 'claims' ? 'claim-id' : list === undefined ? 'questionnaire-id' : 'other';
    case 'from':
    case 'to':
      return list === 'lines' ? 'question-id' : 'version';
    case 'version':
    case 'since':
    case 'until':
      return 'version';
    case 'sources':
      return 'claim-id';
    case 'work':
      return 'work-id';
    case 'template':
      return 'template-id';
    case 'date':
      return 'date';
    case 'effort':
      return 'effort';
    case 'kind':
      return 'line-kind';
    default:
      return 'other';
  }
}

/** The last name on the way: the list itself, for an entry of a list. */
function nameIn(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}
