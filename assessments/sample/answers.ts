/** What the made-up council of the worked sample answered in its two rounds. */

import type { Evidence, Level, QuestionId, Response } from '../model.ts';

/** The first round: all thirty questions have a level. */
export const ANSWERS_OF_2025: Readonly<Record<QuestionId, Response>> = {
  P1: at(2, 'described'),
  P2: at(1, 'described', 'Everyone could name a “do not”. Nobody could name a “you can”.'),
  P3: at(3, 'described'),
  P4: at(1, 'none'),
  P5: at(1, 'none'),
  P6: at(3, 'seen', 'Hours stand on the three main accounts.'),
  A1: at(1, 'seen'),
  A2: at(1, 'described', 'Two requests, no answer to either.'),
  A3: at(2, 'none', 'Two meetings with ICT, and nothing written down.'),
  A4: at(3, 'described'),
  A5: at(2, 'none'),
  A6: at(2, 'none'),
  T1: at(2, 'described', 'Two people answer simple questions and check most replies.'),
  T2: at(2, 'none'),
  T3: at(2, 'none'),
  T4: at(3, 'seen'),
  T5: at(2, 'none'),
  T6: at(3, 'described'),
  L1: at(2, 'described'),
  L2: at(3, 'seen'),
  L3: at(2, 'described', 'A sponsor in name. No figures are sent.'),
  L4: at(2, 'none'),
  L5: at(3, 'described'),
  L6: at(3, 'described'),
  C1: at(1, 'none'),
  C2: at(1, 'none'),
  C3: at(1, 'none', 'Staff were told not to set one up.'),
  C4: at(2, 'described'),
  C5: at(1, 'none'),
  C6: at(1, 'described'),
};

/** The second round: one question could not be answered, and one does not apply. */
export const ANSWERS_OF_2026: Readonly<Record<QuestionId, Response>> = {
  P1: at(2, 'seen', 'Four pages. New starters ask what half of it means.'),
  P2: at(2, 'described', 'Half of the bans that people quoted were not written down anywhere.'),
  P3: at(4, 'seen', 'In every induction since January. Ten posts a quarter are checked.'),
  P4: at(1, 'described', 'Nobody could say what the second video channel is for.'),
  P5: at(1, 'described', 'Two people answered the public from their own phones during the February floods.'),
  P6: at(4, 'seen', 'Hours stand on all nine accounts, and reply times are checked each month.'),
  A1: at(1, 'seen', 'Blocked on every work laptop but two.'),
  A2: at(2, 'described', 'Three requests since last April. One was refused without a reason.'),
  A3: {
    answer: { kind: 'unknown' },
    evidence: 'none',
    note: 'Nobody in communications was in the last talks with ICT. Ask the information security officer.',
  },
  A4: at(3, 'seen', 'Twelve hours a week and two work phones, agreed in writing.'),
  A5: at(2, 'described'),
  A6: at(2, 'none'),
  T1: at(1, 'seen', 'Since a wrong answer in January, the duty manager signs off every reply.'),
  T2: at(2, 'described', 'Works well while the head of communications is in.'),
  T3: at(1, 'seen', 'The last ten checked replies took two days. Last year we guessed.'),
  T4: at(3, 'seen', 'The libraries and the museum run their own accounts.'),
  T5: at(2, 'described'),
  T6: at(3, 'seen', 'The trial card was used four times this year.'),
  L1: at(3, 'seen', 'The chief executive answers questions in person every Friday.'),
  L2: at(3, 'seen'),
  L3: at(3, 'seen', 'The sponsor asked for the page of measures twice before it was due.'),
  L4: at(3, 'described'),
  L5: at(4, 'seen', 'One contact in each service. They meet every two months.'),
  L6: at(3, 'described'),
  C1: at(2, 'described'),
  C2: at(1, 'described', 'We heard about the parking text service from a resident.'),
  C3: {
    answer: { kind: 'not-applicable', reason: 'One network serves all the councils of the region, and the region runs it.' },
    evidence: 'none',
    note: '',
  },
  C4: at(2, 'none'),
  C5: at(1, 'described', 'Two in the team asked for basic training and are still waiting.'),
  C6: at(1, 'seen', 'The pothole messages of March were still in the inbox in May.'),
};

function at(level: Level, evidence: Evidence, note = ''): Response {
  return { answer: { kind: 'level', level }, evidence, note };
}
