/** Responses of absent colleagues as files, for the pages that take them in. */

import type { Page } from '@playwright/test';
import { writeResponse, type ResponseContent } from '../../assessments/absent/response-text.ts';
import type { Opened } from '../../electron/api.ts';
import { askHost } from './workshop.ts';

/** A file as it is picked. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** What somebody answered in the form of the first round of an assessment. */
export async function readAnswered(page: Page, assessment: string): Promise<ResponseContent> {
  const [round] = (await askHost<Opened>(page, 'readAssessment', assessment)).assessment.rounds;
  if (round === undefined) throw new Error('It has no round.');
  const id = '7f3a00000000000000000000000000c1';
  return { id, assessment, round: round.id, questionnaire: { id: 'dcm', version: '1.0' }, form: round.form, rolesFrom: null, role: null, votes: { P1: 2, T1: 4 } };
}

/** The file that a form saves. */
export function fileOf(answered: ResponseContent): GivenFile {
  return givenFile(`soundings-response-${answered.id.slice(0, 4)}.json`, writeResponse(answered));
}

/** Any file by that name. */
export function givenFile(name: string, text: string): GivenFile {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}
