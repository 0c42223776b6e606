/** What the made-up council of the worked sample answered in its two workshops. */

import type { Evidence } from '../model.ts';
import type { Level, QuestionId, Text } from '../questionnaire-model.ts';
import { text } from '../questionnaire/text.ts';
import { NOTHING, type SampleResponse } from './in-language.ts';

/** In 2025: all thirty questions have a level. */
export const ANSWERS_OF_2025: Readonly<Record<QuestionId, SampleResponse>> = {
  P1: at(2, 'described'),
  P2: at(1, 'described', text('Everyone could name a “do not”. Nobody could name a “you can”.', 'Gallai pawb enwi un “ni chewch”. Ni allai neb enwi un “cewch”.')),
  P3: at(3, 'described'),
  P4: at(1, 'none'),
  P5: at(1, 'none'),
  P6: at(3, 'seen', text('Hours stand on the three main accounts.', 'Mae’r oriau i’w gweld ar y tri phrif gyfrif.')),
  A1: at(1, 'seen'),
  A2: at(1, 'described', text('Two requests, no answer to either.', 'Dau gais, heb ateb i’r naill na’r llall.')),
  A3: at(2, 'described', text('Two meetings with ICT, and nothing written down.', 'Dau gyfarfod gyda TG, a dim wedi’i ysgrifennu.')),
  A4: at(3, 'described'),
  A5: at(2, 'none'),
  A6: at(2, 'none'),
  T1: at(
    2,
    'described',
    text(
      'Two people answer simple questions, and check most replies with someone first.',
      'Mae dau berson yn ateb cwestiynau syml, ac yn gwirio’r rhan fwyaf o’r atebion gyda rhywun yn gyntaf.',
    ),
  ),
  T2: at(2, 'none'),
  T3: at(2, 'none', text('A guess: most replies go out the next day.', 'Dyfaliad: mae’r rhan fwyaf o’r atebion yn mynd allan drannoeth.')),
  T4: at(3, 'seen'),
  T5: at(2, 'none'),
  T6: at(3, 'described'),
  L1: at(2, 'described'),
  L2: at(3, 'seen'),
  L3: at(2, 'described', text('A sponsor in name. No figures are sent.', 'Noddwr mewn enw yn unig. Nid oes ffigurau’n cael eu hanfon.')),
  L4: at(2, 'none'),
  L5: at(3, 'described'),
  L6: at(3, 'described'),
  C1: at(1, 'none'),
  C2: at(1, 'none'),
  C3: at(1, 'none', text('Staff were told not to set one up.', 'Dywedwyd wrth staff am beidio â sefydlu un.')),
  C4: at(2, 'described'),
  C5: at(1, 'none'),
  C6: at(1, 'described'),
};

/** In 2026: one question could not be answered, and one does not apply. */
export const ANSWERS_OF_2026: Readonly<Record<QuestionId, SampleResponse>> = {
  P1: at(2, 'seen', text('Four pages. New starters ask what half of it means.', 'Pedair tudalen. Mae staff newydd yn gofyn beth yw ystyr hanner y testun.')),
  P2: at(
    2,
    'described',
    text('Half of the bans that people quoted were not written down anywhere.', 'Nid oedd hanner y gwaharddiadau a enwodd pobl wedi’u hysgrifennu yn unman.'),
  ),
  P3: at(
    4,
    'seen',
    text(
      'In every service’s induction since January. All ten posts checked last quarter followed the rules.',
      'Yn rhan o gyfnod cynefino pob gwasanaeth ers mis Ionawr. Dilynodd pob un o’r deg neges a wiriwyd y chwarter diwethaf y rheolau.',
    ),
  ),
  P4: at(1, 'described', text('Nobody could say what the second video channel is for.', 'Ni allai neb ddweud beth yw diben yr ail sianel fideo.')),
  P5: at(
    1,
    'described',
    text(
      'Two people answered the public from their own accounts during the February floods.',
      'Atebodd dau berson y cyhoedd o’u cyfrifon eu hunain yn ystod llifogydd mis Chwefror.',
    ),
  ),
  P6: at(
    4,
    'seen',
    text(
      'Hours stand on all nine accounts, and reply times are checked each month.',
      'Mae’r oriau i’w gweld ar bob un o’r naw cyfrif, a chaiff amserau ateb eu gwirio bob mis.',
    ),
  ),
  A1: at(
    1,
    'seen',
    text(
      'Blocked on every work laptop, even in the contact centre. The team posts from two work phones.',
      'Wedi’u rhwystro ar bob gliniadur gwaith, hyd yn oed yn y ganolfan gyswllt. Mae’r tîm yn postio o ddau ffôn gwaith.',
    ),
  ),
  A2: at(
    2,
    'described',
    text('Three requests since last April. One was refused without a reason.', 'Tri chais ers mis Ebrill y llynedd. Gwrthodwyd un heb roi rheswm.'),
  ),
  A3: {
    answer: { kind: 'unknown' },
    evidence: 'none',
    note: text(
      'Nobody in communications was in the last talks with ICT. Ask the information security officer.',
      'Nid oedd neb o’r tîm cyfathrebu yn y trafodaethau diwethaf gyda TG. Gofynnwch i’r swyddog diogelwch gwybodaeth.',
    ),
  },
  A4: at(
    3,
    'seen',
    text('Twelve hours a week and two work phones, agreed in writing.', 'Deuddeg awr yr wythnos a dau ffôn gwaith, y cytunwyd arnynt yn ysgrifenedig.'),
  ),
  A5: at(2, 'described'),
  A6: at(2, 'none'),
  T1: at(
    1,
    'seen',
    text(
      'Since a wrong answer in January, the duty manager signs off every reply.',
      'Ers ateb anghywir ym mis Ionawr, mae’r rheolwr ar ddyletswydd yn cymeradwyo pob ateb.',
    ),
  ),
  T2: at(2, 'described', text('Works well while the head of communications is in.', 'Mae’n gweithio’n dda tra bo’r pennaeth cyfathrebu yn y gwaith.')),
  T3: at(
    1,
    'seen',
    text('The last ten checked replies took two days each. Last year we guessed.', 'Cymerodd y deg ateb diwethaf a wiriwyd ddau ddiwrnod yr un. Dyfalu a wnaethom y llynedd.'),
  ),
  T4: at(
    3,
    'seen',
    text(
      'The libraries and the museum run their own accounts, after a day’s training.',
      'Mae’r llyfrgelloedd a’r amgueddfa’n rhedeg eu cyfrifon eu hunain, ar ôl diwrnod o hyfforddiant.',
    ),
  ),
  T5: at(2, 'described'),
  T6: at(3, 'seen', text('The trial card was used four times this year.', 'Defnyddiwyd y cerdyn treial bedair gwaith eleni.')),
  L1: at(
    3,
    'seen',
    text('The chief executive answers questions online in person every Friday.', 'Mae’r prif weithredwr ei hun yn ateb cwestiynau ar-lein bob dydd Gwener.'),
  ),
  L2: at(3, 'seen'),
  L3: at(3, 'seen', text('The sponsor asked for the page of measures twice before it was due.', 'Gofynnodd y noddwr ddwywaith am y dudalen o fesurau cyn ei dyddiad.')),
  L4: at(3, 'described'),
  L5: at(4, 'seen', text('One contact in each service. They meet every two months.', 'Un cyswllt ym mhob gwasanaeth. Maent yn cwrdd bob deufis.')),
  L6: at(3, 'described'),
  C1: at(2, 'described'),
  C2: at(1, 'described', text('We heard about the parking text service from a resident.', 'Gan breswylydd y clywsom am y gwasanaeth parcio drwy neges destun.')),
  C3: {
    answer: {
      kind: 'not-applicable',
      reason: text(
        'One network serves all the councils of the region, and the region runs it.',
        'Mae un rhwydwaith yn gwasanaethu holl gynghorau’r rhanbarth, a’r rhanbarth sy’n ei redeg.',
      ),
    },
    evidence: 'none',
    note: NOTHING,
  },
  C4: at(2, 'none'),
  C5: at(
    1,
    'described',
    text('Two in the team asked for basic training and are still waiting.', 'Gofynnodd dau yn y tîm am hyfforddiant sylfaenol, ac maent yn dal i aros.'),
  ),
  C6: at(
    1,
    'seen',
    text(
      'The pothole messages of March were still in the inbox in May.',
      'Roedd negeseuon mis Mawrth am dyllau yn y ffordd yn dal yn y mewnflwch ym mis Mai.',
    ),
  ),
};

/** A response at that level. */
export function at(level: Level, evidence: Evidence, note: Text = NOTHING): SampleResponse {
  return { answer: { kind: 'level', level }, evidence, note };
}
