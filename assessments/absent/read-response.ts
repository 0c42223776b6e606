/** Reads the file of an absent colleague's response: text that may be anything in, a response or the reason against it out. */

import { z } from 'zod';
import { isLonger } from '../file/bytes.ts';
import { isAsChecked } from '../file/check.ts';
import { LARGEST_RESPONSE } from '../limits.ts';
import { ok, problem, type Result } from '../result.ts';
import { absentResponseSchema, RESPONSE_FILE_VERSION, type AbsentResponse } from './response-model.ts';
import type { ResponseProblem } from './response-problem.ts';

const oursSchema = z.looseObject({ format: z.literal('soundings-response') });

const newerSchema = z.looseObject({ version: z.int().min(RESPONSE_FILE_VERSION + 1) });

/** How the text of one of our files begins, also where its end is lost. */
const BEGINNING = /^\s*\{\s*"format"\s*:\s*"soundings-response"/;

/** The response in a file. Nobody has a reason to change one by hand, so its check must be there and right. */
export function readResponse(text: string): Result<AbsentResponse, ResponseProblem> {
  // The form itself comes back more often than anything else that is none of ours, and it is larger than a response may be.
  if (!text.trimStart().startsWith('{')) return problem({ kind: 'no-response-file' });
  if (isLonger(text, LARGEST_RESPONSE)) return problem({ kind: BEGINNING.test(text) ? 'response-too-large' : 'no-response-file' });
  const found = parseJson(text);
  if (found === undefined) return problem({ kind: BEGINNING.test(text) ? 'response-damaged' : 'no-response-file' });
  if (!oursSchema.safeParse(found).success) return problem({ kind: 'no-response-file' });
  if (newerSchema.safeParse(found).success) return problem({ kind: 'response-from-newer' });
  const read = absentResponseSchema.safeParse(found);
  return read.success && isAsChecked(text) ? ok(read.data) : problem({ kind: 'response-damaged' });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
