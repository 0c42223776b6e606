/** The claims of S1, a police communicator on freedom and control, told as what the text said when it was written. */

import type { Claim } from '../../questionnaire-model.ts';
import { text } from '../text.ts';

/** Seventeen claims. No date is stated. */
export const S1_CLAIMS: readonly Claim[] = [
  {
    id: 'S1.1',
    work: 'S1',
    date: null,
    claim: text(
      'All organisations were said to stand to gain, and public bodies with shrinking budgets most of all.',
      'Barn yr awdur oedd bod pob sefydliad ar ei ennill, a chyrff cyhoeddus â chyllidebau’n crebachu yn fwy na neb.',
    ),
  },
  {
    id: 'S1.2',
    work: 'S1',
    date: null,
    claim: text(
      'The advice was to look at what was available, know your own organisation, then work out a route forward.',
      'Y cyngor oedd edrych ar yr hyn oedd ar gael, adnabod eich sefydliad eich hun, yna canfod ffordd ymlaen.',
    ),
  },
  {
    id: 'S1.3',
    work: 'S1',
    date: null,
    claim: text(
      'The author spoke to a national course for police press officers. Such people were said to gain from hearing about approaches, options and real cases.',
      'Siaradodd yr awdur ar gwrs cenedlaethol i swyddogion y wasg yn yr heddlu. Dywedwyd bod pobl o’r fath yn elwa o glywed am ddulliau, dewisiadau ac achosion go iawn.',
    ),
  },
  {
    id: 'S1.4',
    work: 'S1',
    date: null,
    claim: text(
      'The author said much had changed within five years. Policing was among the leaders in using new technology.',
      'Dywedodd yr awdur fod llawer wedi newid o fewn pum mlynedd. Roedd yr heddlu ymhlith y rhai ar y blaen wrth ddefnyddio technoleg newydd.',
    ),
  },
  {
    id: 'S1.5',
    work: 'S1',
    date: null,
    claim: text(
      'Even then, many professional communicators were said to hardly touch social media in their daily work.',
      'Hyd yn oed bryd hynny, dywedwyd mai prin yr oedd llawer o gyfathrebwyr proffesiynol yn cyffwrdd â chyfryngau cymdeithasol yn eu gwaith bob dydd.',
    ),
  },
  {
    id: 'S1.6',
    work: 'S1',
    date: null,
    claim: text(
      'The author feared that communications might have grown up in silos, around channels instead of around opportunities.',
      'Ofnai’r awdur y gallai’r maes cyfathrebu fod wedi tyfu mewn seilos, o gwmpas sianeli yn hytrach nag o gwmpas cyfleoedd.',
    ),
  },
  {
    id: 'S1.7',
    work: 'S1',
    date: null,
    claim: text(
      'Senior people’s attempts at control were said to remain a major obstacle.',
      'Dywedwyd bod ymdrechion uwch-swyddogion i reoli yn dal yn rhwystr mawr.',
    ),
  },
  {
    id: 'S1.8',
    work: 'S1',
    date: null,
    claim: text(
      'The author held that adding layers of approval, when dealing with a person or problem online, meant losing.',
      'Barn yr awdur oedd bod ychwanegu haenau o gymeradwyo, wrth ymdrin â pherson neu broblem ar-lein, yn golygu colli.',
    ),
  },
  {
    id: 'S1.9',
    work: 'S1',
    date: null,
    claim: text(
      'The author said there was no time to check everything twice.',
      'Dywedodd yr awdur nad oedd amser i wirio popeth ddwywaith.',
    ),
  },
  {
    id: 'S1.10',
    work: 'S1',
    date: null,
    claim: text(
      'The author warned that a complaint spread while the reply waited for approval.',
      'Rhybuddiodd yr awdur fod cwyn yn lledu tra oedd yr ateb yn aros am gymeradwyaeth.',
    ),
  },
  {
    id: 'S1.11',
    work: 'S1',
    date: null,
    claim: text(
      'Communicators were said to need some freedom to answer daily questions without referring them.',
      'Dywedwyd bod angen rhywfaint o ryddid ar gyfathrebwyr i ateb cwestiynau bob dydd heb eu cyfeirio at eraill.',
    ),
  },
  {
    id: 'S1.12',
    work: 'S1',
    date: null,
    claim: text(
      'For five years the author had preferred acting, and apologising if needed, to asking first.',
      'Am bum mlynedd, roedd yn well gan yr awdur weithredu ac ymddiheuro os oedd angen na gofyn yn gyntaf.',
    ),
  },
  {
    id: 'S1.13',
    work: 'S1',
    date: null,
    claim: text(
      'The choice between asking first and apologising later was said to be central to any work on digital leadership.',
      'Dywedwyd bod y dewis rhwng gofyn yn gyntaf ac ymddiheuro wedyn yn ganolog i unrhyw waith ar arweinyddiaeth ddigidol.',
    ),
  },
  {
    id: 'S1.14',
    work: 'S1',
    date: null,
    claim: text(
      'The author held that senior staff needed to know what was being done.',
      'Barn yr awdur oedd bod angen i uwch-swyddogion wybod beth oedd yn cael ei wneud.',
    ),
  },
  {
    id: 'S1.15',
    work: 'S1',
    date: null,
    claim: text(
      'Senior staff were said to need a clear picture of the moments at which they might step in, and in what way.',
      'Dywedwyd bod angen i uwch-swyddogion ddeall yn glir pryd y gallent gamu i mewn, ac ym mha ffordd.',
    ),
  },
  {
    id: 'S1.16',
    work: 'S1',
    date: null,
    claim: text(
      'To be creative, the author held, people had to be free to try, build on or remove things, based on research.',
      'Er mwyn bod yn greadigol, meddai’r awdur, roedd rhaid gallu rhoi cynnig ar bethau, eu datblygu neu eu dileu ar sail ymchwil.',
    ),
  },
  {
    id: 'S1.17',
    work: 'S1',
    date: null,
    claim: text(
      'To gain the benefit, senior staff were told to let go of control. They were to use the channels to give staff more power to act.',
      'I elwa, dywedwyd bod rhaid i uwch-swyddogion ildio rheolaeth. Dylent ddefnyddio’r sianeli i roi mwy o rym i staff weithredu.',
    ),
  },
];
