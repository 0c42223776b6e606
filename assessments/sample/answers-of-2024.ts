/** What the made-up council of the worked sample wrote on paper in 2024, and why that round was opened once more. */

import type { QuestionId, Text } from '../questionnaire-model.ts';
import { text } from '../questionnaire/text.ts';
import { at } from './answers.ts';
import type { SampleResponse } from './in-language.ts';

/** Three people filled in one sheet each and settled on these. Three questions nobody could answer. */
export const ANSWERS_OF_2024: Readonly<Record<QuestionId, SampleResponse>> = {
  P1: at(2, 'described'),
  P2: at(1, 'none'),
  P3: at(2, 'none'),
  P4: at(1, 'none'),
  P5: at(1, 'none'),
  P6: at(1, 'seen', text('No profile gives any hours.', 'Nid oes oriau ar unrhyw broffil.')),
  A1: at(1, 'described'),
  A2: at(1, 'none'),
  A3: at(1, 'none'),
  A4: at(2, 'described', text('One borrowed laptop, and whoever has an hour.', 'Un gliniadur wedi’i fenthyg, a phwy bynnag sydd ag awr rydd.')),
  A5: at(2, 'none'),
  A6: unknown(text('None of the three of us knew what managers had been told.', 'Ni wyddai’r un ohonom ein tri beth yr oedd rheolwyr wedi’i glywed.')),
  T1: at(2, 'none'),
  T2: at(2, 'none'),
  T3: at(2, 'none'),
  T4: at(3, 'seen', text('The libraries answer for themselves.', 'Mae’r llyfrgelloedd yn ateb drostynt eu hunain.')),
  T5: at(1, 'none'),
  T6: at(3, 'described'),
  L1: at(2, 'none'),
  L2: at(
    4,
    'seen',
    text('The chief executive writes to staff every Monday. The depots show it on a screen.', 'Mae’r prif weithredwr yn ysgrifennu at staff bob dydd Llun. Mae’r depos yn ei ddangos ar sgrin.'),
  ),
  L3: at(1, 'none'),
  L4: at(2, 'none'),
  L5: at(1, 'described', text('It is in nobody’s job description.', 'Nid yw yn nisgrifiad swydd neb.')),
  L6: at(2, 'none'),
  C1: at(1, 'none'),
  C2: at(1, 'none'),
  C3: at(1, 'none'),
  C4: at(1, 'none'),
  C5: unknown(text('Two of the three sheets say “don’t know”.', 'Mae dwy o’r tair taflen yn dweud “ddim yn gwybod”.')),
  C6: unknown(text('Nobody from customer service was in the room.', 'Nid oedd neb o’r gwasanaeth cwsmeriaid yn yr ystafell.')),
};

/** What stood in its place when the round was first closed. */
export const FIRST_CLOSED_WITH: Readonly<Record<QuestionId, SampleResponse>> = { T4: at(2, 'none') };

/** Why the round was opened again. */
export const WHY_REOPENED: Text = text('The sheet from the libraries came late. It moves T4 from 2 to 3.', 'Daeth taflen y llyfrgelloedd yn hwyr. Mae’n symud T4 o 2 i 3.');

function unknown(note: Text): SampleResponse {
  return { answer: { kind: 'unknown' }, evidence: 'none', note };
}
