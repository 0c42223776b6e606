/** The roles of the made-up council of the worked sample. No person has a name in it. */

import { text } from '../questionnaire/text.ts';

/** Who does things, and who stands behind them. */
export const ROLES = {
  chief: text('Chief Executive', 'Prif Weithredwr'),
  deputy: text('Deputy Chief Executive', 'Dirprwy Brif Weithredwr'),
  communications: text('Head of Communications', 'Pennaeth Cyfathrebu'),
  ict: text('Head of ICT', 'Pennaeth TG'),
  officer: text('Communications Officer', 'Swyddog Cyfathrebu'),
  customers: text('Customer Service Lead', 'Arweinydd Gwasanaeth Cwsmeriaid'),
};
