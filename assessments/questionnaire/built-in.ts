/** The questionnaire that comes with Soundings. Its ids are permanent; a question retires, it is never given a new meaning. Methods I. */

import type { Questionnaire } from '../questionnaire-model.ts';
import { ACCESS, ACCESS_LINES } from './access.ts';
import { S0_CLAIMS } from './claims/s0.ts';
import { S1_CLAIMS } from './claims/s1.ts';
import { S2_CLAIMS } from './claims/s2.ts';
import { S3_CLAIMS } from './claims/s3.ts';
import { S4_CLAIMS } from './claims/s4.ts';
import { WORKS } from './claims/works.ts';
import { CULTURE, CULTURE_LINES } from './culture.ts';
import { LEADERSHIP, LEADERSHIP_LINES } from './leadership.ts';
import { POLICY, POLICY_LINES } from './policy.ts';
import { BUILT_IN_ID } from './questionnaire.ts';
import { text } from './text.ts';
import { TRUST, TRUST_LINES } from './trust.ts';

/** Thirty questions, fifteen of them in the quick form. */
export const BUILT_IN: Questionnaire = {
  id: BUILT_IN_ID,
  version: '1.0',
  title: text('Digital channels', 'Sianeli digidol'),
  levelNames: [
    text('Not yet', 'Ddim eto'), text('Early', 'Cynnar'), text('In place', 'Yn ei le'), text('Embedded', 'Wedi’i wreiddio'), text('Leading', 'Arwain'),
  ],
  instruction: text(
    'Choose the highest statement that is fully true of the whole organisation today. If you cannot tell, choose “Don’t know”.',
    'Dewiswch y datganiad uchaf sy’n gwbl wir am y sefydliad cyfan heddiw. Os na allwch ddweud, dewiswch “Ddim yn gwybod”.',
  ),
  dimensions: [POLICY, ACCESS, TRUST, LEADERSHIP, CULTURE],
  works: WORKS,
  claims: [...S0_CLAIMS, ...S1_CLAIMS, ...S2_CLAIMS, ...S3_CLAIMS, ...S4_CLAIMS],
  maps: [{ from: '0.1-draft', to: '1.0', lines: [...POLICY_LINES, ...ACCESS_LINES, ...TRUST_LINES, ...LEADERSHIP_LINES, ...CULTURE_LINES] }],
};
