/** The claims of S0, advice to senior officers in councils, told as what the text said when it was written. */

import type { Claim } from '../../questionnaire-model.ts';
import { text } from '../text.ts';

/** Thirty claims. No date is stated, so none of the figures is current. */
export const S0_CLAIMS: readonly Claim[] = [
  {
    id: 'S0.1',
    work: 'S0',
    date: null,
    claim: text(
      'A former prime minister was credited with the view that leading means refusing, not agreeing. The author set out to get past that instinct.',
      'Dywedwyd mai barn un cyn-brif weinidog oedd mai gwrthod, nid cytuno, yw hanfod arwain. Nod yr awdur oedd symud y tu hwnt i’r reddf honno.',
    ),
  },
  {
    id: 'S0.2',
    work: 'S0',
    date: null,
    claim: text(
      'The author held that evidence in favour of using social media kept growing.',
      'Barn yr awdur oedd bod y dystiolaeth o blaid defnyddio cyfryngau cymdeithasol yn dal i dyfu.',
    ),
  },
  {
    id: 'S0.3',
    work: 'S0',
    date: null,
    claim: text(
      'The author held that interest had spread beyond technical enthusiasts. By then, support could reach the very top.',
      'Barn yr awdur oedd bod y diddordeb wedi lledu y tu hwnt i selogion technegol. Erbyn hynny, gallai cefnogaeth gyrraedd brig y sefydliad.',
    ),
  },
  {
    id: 'S0.4',
    work: 'S0',
    date: null,
    claim: text(
      'The author asked how the people at the very top could play their part in encouraging use of social media.',
      'Gofynnodd yr awdur sut y gallai pobl ar frig y sefydliad chwarae eu rhan wrth annog defnydd o gyfryngau cymdeithasol.',
    ),
  },
  {
    id: 'S0.5',
    work: 'S0',
    date: null,
    claim: text(
      'The author said there was already plenty to draw on: worked cases, plans and ideas from elsewhere.',
      'Dywedodd yr awdur fod digon eisoes i bwyso arno: astudiaethau achos, cynlluniau a syniadau o fannau eraill.',
    ),
  },
  {
    id: 'S0.6',
    work: 'S0',
    date: null,
    claim: text(
      'Senior officers were advised to have a simple policy.',
      'Cynghorwyd uwch-swyddogion i gael polisi syml.',
    ),
  },
  {
    id: 'S0.7',
    work: 'S0',
    date: null,
    claim: text(
      'A very long policy, with 400 pages as the figure, was said to stay unread. It was said to drain new ideas of energy.',
      'Dywedwyd nad oedd neb yn darllen polisi hir iawn (400 o dudalennau oedd y ffigur). Dywedwyd ei fod yn sugno’r egni o syniadau newydd.',
    ),
  },
  {
    id: 'S0.8',
    work: 'S0',
    date: null,
    claim: text(
      'The author said that a policy should be easy to understand.',
      'Dywedodd yr awdur y dylai polisi fod yn hawdd ei ddeall.',
    ),
  },
  {
    id: 'S0.9',
    work: 'S0',
    date: null,
    claim: text(
      'A five-rule list at Walsall Council was said to help new ideas along.',
      'Dywedwyd bod rhestr o bum rheol yng Nghyngor Walsall yn helpu syniadau newydd i symud ymlaen.',
    ),
  },
  {
    id: 'S0.10',
    work: 'S0',
    date: null,
    claim: text(
      'Senior officers were advised to give staff open access to social media.',
      'Cynghorwyd uwch-swyddogion i roi mynediad agored at gyfryngau cymdeithasol i staff.',
    ),
  },
  {
    id: 'S0.11',
    work: 'S0',
    date: null,
    claim: text(
      'The author saw little sense in the public knowing more than the staff behind the firewall.',
      'Ym marn yr awdur, nid oedd fawr o synnwyr i’r cyhoedd wybod mwy na’r staff y tu ôl i’r wal dân.',
    ),
  },
  {
    id: 'S0.12',
    work: 'S0',
    date: null,
    claim: text(
      'When a channel was opened, the advice was to tell staff about it on the intranet.',
      'Y cyngor, wrth agor sianel, oedd rhoi gwybod i staff amdani ar y fewnrwyd.',
    ),
  },
  {
    id: 'S0.13',
    work: 'S0',
    date: null,
    claim: text(
      'If staff were to speak well of the organisation, the author’s advice was to bring them in.',
      'Er mwyn i staff siarad yn dda am y sefydliad, cyngor yr awdur oedd eu cynnwys.',
    ),
  },
  {
    id: 'S0.14',
    work: 'S0',
    date: null,
    claim: text(
      'Coventry City Council was said never to have banned social media for its staff.',
      'Dywedwyd nad oedd Cyngor Dinas Coventry erioed wedi gwahardd cyfryngau cymdeithasol i’w staff.',
    ),
  },
  {
    id: 'S0.15',
    work: 'S0',
    date: null,
    claim: text(
      'The Facebook page in Coventry was said to have 30,000 followers; the city’s population was given as 316,000. By our arithmetic that made about 9.5%, though followers need not be residents.',
      'Dywedwyd bod gan dudalen Facebook Coventry 30,000 o ddilynwyr, a bod 316,000 o bobl yn byw yn y ddinas. Tua 9.5% yw hynny yn ôl ein cyfrif ni, ond nid yw pob dilynwr o reidrwydd yn breswylydd.',
    ),
  },
  {
    id: 'S0.16',
    work: 'S0',
    date: null,
    claim: text(
      'Senior officers were advised to have a manager for digital communications.',
      'Cynghorwyd uwch-swyddogion i gael rheolwr cyfathrebu digidol.',
    ),
  },
  {
    id: 'S0.17',
    work: 'S0',
    date: null,
    claim: text(
      'The author said the field kept changing. Colleagues were at different points in learning, and some had not started.',
      'Dywedodd yr awdur fod y maes yn newid o hyd. Roedd cydweithwyr ar wahanol gamau wrth ddysgu, a rhai heb ddechrau.',
    ),
  },
  {
    id: 'S0.18',
    work: 'S0',
    date: null,
    claim: text(
      'The advice was to find the people who already understood social media and let them pass it on.',
      'Y cyngor oedd dod o hyd i’r bobl a oedd eisoes yn deall cyfryngau cymdeithasol, a gadael iddynt rannu eu gwybodaeth.',
    ),
  },
  {
    id: 'S0.19',
    work: 'S0',
    date: null,
    claim: text(
      'The author said someone should look ahead to what was coming.',
      'Dywedodd yr awdur y dylai rhywun edrych ymlaen at yr hyn oedd ar y gorwel.',
    ),
  },
  {
    id: 'S0.20',
    work: 'S0',
    date: null,
    claim: text(
      'The author noted that senior officers already relied on staff to run hundreds of services and take thousands of decisions a day.',
      'Nododd yr awdur fod uwch-swyddogion eisoes yn dibynnu ar staff i redeg cannoedd o wasanaethau a gwneud miloedd o benderfyniadau bob dydd.',
    ),
  },
  {
    id: 'S0.21',
    work: 'S0',
    date: null,
    claim: text(
      'Some of the decisions that staff took were said to affect vulnerable people of every age.',
      'Dywedwyd bod rhai o benderfyniadau’r staff yn effeithio ar bobl agored i niwed o bob oed.',
    ),
  },
  {
    id: 'S0.22',
    work: 'S0',
    date: null,
    claim: text(
      'The author held that decisions, calls, emails and online conversations could not all be controlled in detail from above.',
      'Barn yr awdur oedd na ellid rheoli pob penderfyniad, galwad, e-bost a sgwrs ar-lein yn fanwl oddi uchod.',
    ),
  },
  {
    id: 'S0.23',
    work: 'S0',
    date: null,
    claim: text(
      'Senior officers were advised to trust staff to do the work.',
      'Cynghorwyd uwch-swyddogion i ymddiried yn y staff i wneud y gwaith.',
    ),
  },
  {
    id: 'S0.24',
    work: 'S0',
    date: null,
    claim: text(
      'The author held that trusting staff cost less over time.',
      'Barn yr awdur oedd bod ymddiried yn y staff yn costio llai dros amser.',
    ),
  },
  {
    id: 'S0.25',
    work: 'S0',
    date: null,
    claim: text(
      'Senior people were advised to take part themselves, so as to understand social media and see how it worked.',
      'Cynghorwyd uwch-swyddogion i gymryd rhan eu hunain, er mwyn deall cyfryngau cymdeithasol a gweld sut roeddent yn gweithio.',
    ),
  },
  {
    id: 'S0.26',
    work: 'S0',
    date: null,
    claim: text(
      'Senior people were advised to urge staff to use social media.',
      'Cynghorwyd uwch-swyddogion i annog staff i ddefnyddio cyfryngau cymdeithasol.',
    ),
  },
  {
    id: 'S0.27',
    work: 'S0',
    date: null,
    claim: text(
      'An internal network such as Yammer was given as one way in. It came in free and paid versions.',
      'Dywedwyd mai un ffordd i mewn oedd rhwydwaith mewnol fel Yammer. Roedd ar gael am ddim neu drwy dalu.',
    ),
  },
  {
    id: 'S0.28',
    work: 'S0',
    date: null,
    claim: text(
      'The chief executive of Sandwell Council was said to keep an internal blog. Staff could use it to put questions to the chief executive directly.',
      'Dywedwyd bod prif weithredwr Cyngor Sandwell yn cadw blog mewnol. Gallai staff ei ddefnyddio i holi’r prif weithredwr yn uniongyrchol.',
    ),
  },
  {
    id: 'S0.29',
    work: 'S0',
    date: null,
    claim: text(
      'A link under the post pointed to a regional collection of practice, Best by West Midlands.',
      'Roedd dolen o dan y cofnod blog yn cyfeirio at gasgliad rhanbarthol o arferion, Best by West Midlands.',
    ),
  },
  {
    id: 'S0.30',
    work: 'S0',
    date: null,
    claim: text(
      'The author held that what a leader was seen to do sent the whole organisation a message.',
      'Barn yr awdur oedd bod yr hyn y gwelid arweinydd yn ei wneud yn anfon neges at y sefydliad cyfan.',
    ),
  },
];
