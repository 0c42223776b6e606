/** The questionnaire that comes with Soundings. Its ids are permanent; a question retires, it is never given a new meaning. Methods I. */

import type { Questionnaire } from '../model.ts';
import { ACCESS } from './access.ts';
import { CULTURE } from './culture.ts';
import { LEADERSHIP } from './leadership.ts';
import { POLICY } from './policy.ts';
import { text } from './text.ts';
import { TRUST } from './trust.ts';

/** Thirty questions, fifteen of them in the quick form. */
export const BUILT_IN: Questionnaire = {
  id: 'dcm',
  version: '0.1-draft',
  levelNames: [text('Not yet'), text('Early'), text('In place'), text('Embedded'), text('Leading')],
  instruction: text('Choose the highest statement that is fully true of the whole organisation today. If you cannot tell, choose “Don’t know”.'),
  dimensions: [POLICY, ACCESS, TRUST, LEADERSHIP, CULTURE],
};
