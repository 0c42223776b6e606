/** Why questions of the worked sample moved, or did not, in the words of the made-up council. What is not here was not answered. */

import type { QuestionId, Text } from '../questionnaire-model.ts';
import { text } from '../questionnaire/text.ts';

/** Since 2024. Two questions had moved by two levels, and of one nobody said why. */
export const WHYS_OF_2025: Readonly<Record<QuestionId, Text>> = {
  L5: text(
    'The communications officer has had two days a week for it since January.',
    'Mae’r swyddog cyfathrebu wedi cael dau ddiwrnod yr wythnos ar ei gyfer ers mis Ionawr.',
  ),
};

/** Since 2025. */
export const WHYS_OF_2026: Readonly<Record<QuestionId, Text>> = {
  T1: text(
    'One wrong answer cost us the freedom. A list of safe questions would bring it back.',
    'Collwyd y rhyddid ar ôl un ateb anghywir. Byddai rhestr o gwestiynau diogel yn dod ag ef yn ôl.',
  ),
  T3: text('We time replies now. The level of last year was a guess.', 'Rydym bellach yn amseru’r atebion. Dyfaliad oedd y lefel y llynedd.'),
};
