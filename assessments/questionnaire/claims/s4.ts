/** The claims of S4, advice for staff who lack access, told as what the text said when it was written. */

import type { Claim } from '../../questionnaire-model.ts';
import { text } from '../text.ts';

/** Twenty-three claims. No date is stated. */
export const S4_CLAIMS: readonly Claim[] = [
  {
    id: 'S4.1',
    work: 'S4',
    date: null,
    claim: text(
      'Keen staff across public services were said to lack access to sites and backing from managers.',
      'Dywedwyd bod staff brwd ar draws gwasanaethau cyhoeddus heb fynediad at wefannau a heb gefnogaeth rheolwyr.',
    ),
  },
  {
    id: 'S4.2',
    work: 'S4',
    date: null,
    claim: text(
      'The advice was for staff who wanted to explore and were blocked. It was general, as every case differed.',
      'Roedd y cyngor ar gyfer staff a oedd am arbrofi ond a oedd wedi’u rhwystro. Cyngor cyffredinol ydoedd, gan fod pob achos yn wahanol.',
    ),
  },
  {
    id: 'S4.3',
    work: 'S4',
    date: null,
    claim: text(
      'Staff were advised to be clear about their reason for wanting access.',
      'Cynghorwyd staff i fod yn glir am eu rheswm dros ofyn am fynediad.',
    ),
  },
  {
    id: 'S4.4',
    work: 'S4',
    date: null,
    claim: text(
      'Staff were advised to be clear about exactly what they wanted to reach.',
      'Cynghorwyd staff i fod yn glir am yr union beth yr oeddent am ei gyrraedd.',
    ),
  },
  {
    id: 'S4.5',
    work: 'S4',
    date: null,
    claim: text(
      'Staff were advised to find out the reason for a refusal.',
      'Cynghorwyd staff i ganfod y rheswm dros wrthod mynediad.',
    ),
  },
  {
    id: 'S4.6',
    work: 'S4',
    date: null,
    claim: text(
      'Staff were advised to talk with ICT and information security, who might be one person. They were to explain their aim and how access would help.',
      'Cynghorwyd staff i siarad â TG a diogelwch gwybodaeth, a allai fod yn un person. Dylent egluro eu nod a sut y byddai mynediad yn helpu.',
    ),
  },
  {
    id: 'S4.7',
    work: 'S4',
    date: null,
    claim: text(
      'Staff were advised to keep expectations realistic at every level. Where a manager had asked for the work, they should say what could and could not be done then.',
      'Cynghorwyd staff i gadw disgwyliadau’n realistig ar bob lefel. Os mai rheolwr oedd wedi gofyn am y gwaith, dylent ddweud beth oedd yn bosibl ar y pryd a beth nad oedd.',
    ),
  },
  {
    id: 'S4.8',
    work: 'S4',
    date: null,
    claim: text(
      'Staff were advised to explain what wider access would let them do.',
      'Cynghorwyd staff i egluro beth y gallent ei wneud gyda mynediad ehangach.',
    ),
  },
  {
    id: 'S4.9',
    work: 'S4',
    date: null,
    claim: text(
      'Where access was only at certain times, staff were advised to say so in the profile.',
      'Lle nad oedd mynediad ond ar adegau penodol, cynghorwyd staff i ddweud hynny yn y proffil.',
    ),
  },
  {
    id: 'S4.10',
    work: 'S4',
    date: null,
    claim: text(
      'Staff were advised to learn by listening, in their own time and on their own equipment.',
      'Cynghorwyd staff i ddysgu drwy wrando, yn eu hamser eu hunain ac ar eu cyfarpar eu hunain.',
    ),
  },
  {
    id: 'S4.11',
    work: 'S4',
    date: null,
    claim: text(
      'Staff were advised to report back at intervals on the kinds of issue being missed.',
      'Cynghorwyd staff i adrodd yn ôl bob hyn a hyn ar y mathau o faterion oedd yn cael eu colli.',
    ),
  },
  {
    id: 'S4.12',
    work: 'S4',
    date: null,
    claim: text(
      'Staff were advised to use the waiting time to strengthen the business case.',
      'Cynghorwyd staff i ddefnyddio’r amser aros i gryfhau’r achos busnes.',
    ),
  },
  {
    id: 'S4.13',
    work: 'S4',
    date: null,
    claim: text(
      'Staff were advised to know exactly who sponsored the work.',
      'Cynghorwyd staff i wybod yn union pwy oedd yn noddi’r gwaith.',
    ),
  },
  {
    id: 'S4.14',
    work: 'S4',
    date: null,
    claim: text(
      'Staff were advised to keep reporting to the sponsor on a few basic measures.',
      'Cynghorwyd staff i ddal ati i adrodd i’r noddwr ar ychydig o fesurau sylfaenol.',
    ),
  },
  {
    id: 'S4.15',
    work: 'S4',
    date: null,
    claim: text(
      'Staff were advised to bring other people along with them.',
      'Cynghorwyd staff i ddod â phobl eraill gyda nhw.',
    ),
  },
  {
    id: 'S4.16',
    work: 'S4',
    date: null,
    claim: text(
      'Staff were advised to link up with other people, online and in person, and swap learning.',
      'Cynghorwyd staff i gysylltu â phobl eraill, ar-lein ac wyneb yn wyneb, a rhannu’r hyn a ddysgwyd.',
    ),
  },
  {
    id: 'S4.17',
    work: 'S4',
    date: null,
    claim: text(
      'Staff were advised not to insist that access was essential to their role. That added friction and made access less likely.',
      'Cynghorwyd staff i beidio â mynnu bod mynediad yn hanfodol i’w rôl. Roedd hynny’n creu tensiwn ac yn gwneud mynediad yn llai tebygol.',
    ),
  },
  {
    id: 'S4.18',
    work: 'S4',
    date: null,
    claim: text(
      'Staff were advised not to answer enquiries in their own time on their own equipment. Without the organisation’s support, they carried the risk.',
      'Cynghorwyd staff i beidio ag ateb ymholiadau yn eu hamser eu hunain ar eu cyfarpar eu hunain. Heb gefnogaeth y sefydliad, nhw oedd yn ysgwyddo’r risg.',
    ),
  },
  {
    id: 'S4.19',
    work: 'S4',
    date: null,
    claim: text(
      'Staff were advised not to assume that the network faced no risk. An effect on other systems could be a fair reason to wait.',
      'Cynghorwyd staff i beidio â thybio nad oedd unrhyw risg i’r rhwydwaith. Gallai effaith ar systemau eraill fod yn rheswm teg dros aros.',
    ),
  },
  {
    id: 'S4.20',
    work: 'S4',
    date: null,
    claim: text(
      'Certain sites were said to carry more risk than others.',
      'Dywedwyd bod mwy o risg ynghlwm wrth rai gwefannau na’i gilydd.',
    ),
  },
  {
    id: 'S4.21',
    work: 'S4',
    date: null,
    claim: text(
      'Staff were advised not to lose heart because a neighbour was ahead, since every organisation’s path was its own.',
      'Cynghorwyd staff i beidio â digalonni am fod cymydog ar y blaen, gan fod llwybr pob sefydliad yn unigryw.',
    ),
  },
  {
    id: 'S4.22',
    work: 'S4',
    date: null,
    claim: text(
      'Staff were advised not to expect the task to be simple.',
      'Cynghorwyd staff i beidio â disgwyl i’r dasg fod yn syml.',
    ),
  },
  {
    id: 'S4.23',
    work: 'S4',
    date: null,
    claim: text(
      'Help was on offer from peers: the author invited contact. A reader put the post forward as a topic for a sector chat (#lgovsm).',
      'Roedd help ar gael gan gymheiriaid: gwahoddodd yr awdur bobl i gysylltu. Cynigiodd darllenydd y cofnod blog yn bwnc ar gyfer sgwrs sector (#lgovsm).',
    ),
  },
];
