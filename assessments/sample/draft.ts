/** What the made-up council of the worked sample has written into one template. It has only begun: many gaps are left. */

import { text } from '../questionnaire/text.ts';
import type { SampleDraft } from './in-language.ts';

/** The answering and pass-up guide, for the action that writes the list. */
export const GUIDE: SampleDraft = {
  template: 'TPL05',
  question: 'T2',
  texts: {
    s0b2r3c0: text('Library and museum staff', 'Staff llyfrgelloedd a’r amgueddfa'),
    s0b2r3c1: text('Opening hours, events and loans', 'Oriau agor, digwyddiadau a benthyciadau'),
    s0b2r3c2: text('The same', 'Yr un peth'),
    s2b0r0c1: text('Emergency services, then the duty manager', 'Gwasanaethau brys, yna’r rheolwr ar ddyletswydd'),
    s2b0r1c1: text('The safeguarding desk, at any hour', 'Y ddesg ddiogelu, ar unrhyw awr'),
    s2b0r2c1: text('The duty manager and the police', 'Y rheolwr ar ddyletswydd a’r heddlu'),
    s3b1: text(
      'If nobody picks up within 20 minutes, call the Deputy Chief Executive. If that fails, do what this guide says and we will back you.',
      'Os nad oes neb yn ateb o fewn 20 munud, ffoniwch y Dirprwy Brif Weithredwr. Os yw hynny’n methu, gwnewch fel y dywed y canllaw, a byddwn yn eich cefnogi.',
    ),
  },
};
