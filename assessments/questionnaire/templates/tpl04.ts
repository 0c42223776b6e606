/** TPL04: a briefing for ten minutes on the agenda of the top team. */

import { text } from '../text.ts';
import type { Template } from './template.ts';

export const TPL04: Template = {
  id: 'TPL04',
  dimension: 'leadership',
  title: text('Senior briefing for a ten-minute agenda slot', 'Briff ar gyfer deng munud ar agenda’r uwch dîm'),
  purpose: text(
    'Ten minutes that show leaders what can be achieved, and end with one decision.',
    'Deng munud sy’n dangos i arweinwyr beth y gellir ei gyflawni, ac sy’n gorffen gydag un penderfyniad.',
  ),
  whenToUse: text(
    'Use it when the top team has not discussed digital channels, or sees them only as a technical matter.',
    'Defnyddiwch hwn pan nad yw’r uwch dîm wedi trafod sianeli digidol, neu pan fo’n eu gweld fel mater technegol yn unig.',
  ),
  sources: ['S0.2', 'S1.1', 'S1.13', 'S2.6', 'S3.2', 'S3.3', 'S3.4', 'S3.6', 'S3.7', 'S3.8', 'S3.9', 'S3.10', 'S3.11', 'S3.12', 'S3.17'],
  sections: [
    {
      title: text('The ten minutes', 'Y deng munud'),
      guidance: text(
        'Speak in person, because a link sent round wins few people over. Seek the chief executive’s support first, and present with a head of service.',
        'Siaradwch wyneb yn wyneb, gan mai ychydig o bobl a gaiff eu darbwyllo gan ddolen. Ceisiwch gefnogaeth y prif weithredwr yn gyntaf, a chyflwynwch gyda phennaeth gwasanaeth.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Minute by minute', 'Munud wrth funud'),
          head: [text('Minutes', 'Munudau'), text('What we say', 'Beth a ddywedwn'), text('Who says it', 'Pwy sy’n ei ddweud')],
          rows: [
            [
              text('1', '1'),
              text('One person or service we helped', 'Un person neu wasanaeth a gafodd gymorth gennym'),
              text('Head of [service]', 'Pennaeth [gwasanaeth]'),
            ],
            [
              text('2', '2'),
              text('The reason, in one sentence', 'Y rheswm, mewn un frawddeg'),
              text('{owner}', '{owner}'),
            ],
            [
              text('3', '3'),
              text('A benefit for each leader’s area', 'Budd ar gyfer maes pob arweinydd'),
              text('Head of [service]', 'Pennaeth [gwasanaeth]'),
            ],
            [
              text('2', '2'),
              text('What holds us back', 'Beth sy’n ein dal yn ôl'),
              text('{owner}', '{owner}'),
            ],
            [
              text('2', '2'),
              text('The one decision we ask for, and a question', 'Yr un penderfyniad y gofynnwn amdano, a chwestiwn'),
              text('{owner}', '{owner}'),
            ],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'This paper keeps to three rules. It does not explain how to use a tool. It names no tool on the first page. It ends with a question.',
            'Mae’r papur hwn yn cadw at dair rheol. Nid yw’n egluro sut i ddefnyddio offeryn. Nid yw’n enwi offeryn ar y dudalen gyntaf. Mae’n gorffen gyda chwestiwn.',
          ),
        },
      ],
    },
    {
      title: text('1 minute: someone we helped', '1 munud: rhywun y gwnaethom ei helpu'),
      guidance: text(
        'Tell one true story from the past three months. Ask the person first, or change what could identify them.',
        'Adroddwch un stori wir o’r tri mis diwethaf. Holwch y person yn gyntaf, neu newidiwch yr hyn a allai ddangos pwy ydyw.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'In [month], a resident told us that [problem]. Within [time] our [service] team had [what was done].',
            'Ym mis [mis], dywedodd preswylydd wrthym am y broblem hon: [problem]. O fewn [amser], dyma a wnaeth ein tîm [gwasanaeth]: [beth a wnaed].',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'The resident said: “[one short quotation]”. A year ago, we would not have heard about it until [later point].',
            'Dywedodd y preswylydd: “[un dyfyniad byr]”. Flwyddyn yn ôl, ni fyddem wedi clywed am hyn tan [yn ddiweddarach].',
          ),
        },
      ],
    },
    {
      title: text('2 minutes: the reason', '2 funud: y rheswm'),
      guidance: text(
        'Agree one sentence before the meeting with the leader most likely to back you. Say it again at each briefing.',
        'Cytunwch ar un frawddeg cyn y cyfarfod gyda’r arweinydd mwyaf tebygol o’ch cefnogi. Ailadroddwch hi ym mhob briff.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            '{organisation} uses digital channels to build a better relationship with the people it serves. This is only in small part about promotion.',
            'Mae {organisation} yn defnyddio sianeli digidol i feithrin gwell perthynas â’r bobl y mae’n eu gwasanaethu. Rhan fach yn unig o hyn yw hyrwyddo.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'This is work for every service, and it does not belong to communications or ICT alone. What counts is how we work. The tools come second.',
            'Gwaith i bob gwasanaeth yw hwn, ac nid yw’n perthyn i’r tîm cyfathrebu na TG yn unig. Y ffordd rydym yn gweithio sy’n cyfrif. Daw’r offer yn ail.',
          ),
        },
      ],
    },
    {
      title: text('3 minutes: a benefit for each leader’s area', '3 munud: budd ar gyfer maes pob arweinydd'),
      guidance: text(
        'Ask each head of service for one result of their own. Three recent results from here are worth more than ten from elsewhere.',
        'Gofynnwch i bob pennaeth gwasanaeth am un canlyniad o’i faes ei hun. Mae tri chanlyniad diweddar o’r fan hon yn werth mwy na deg o fannau eraill.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('One benefit for each area, with a local result', 'Un budd ar gyfer pob maes, gyda chanlyniad lleol'),
          head: [text('Area', 'Maes'), text('What leaders there gain', 'Beth mae’r arweinwyr yno’n ei ennill'), text('Local result, with date', 'Canlyniad lleol, gyda dyddiad')],
          rows: [
            [
              text('Finance', 'Cyllid'),
              text('Fewer repeat calls about the same problem', 'Llai o alwadau dro ar ôl tro am yr un broblem'),
              text('[calls saved, month]', '[galwadau a arbedwyd, mis]'),
            ],
            [
              text('Social care', 'Gofal cymdeithasol'),
              text('Carers learn about a change on the day it is made', 'Gofalwyr yn clywed am newid ar y diwrnod y’i gwneir'),
              text('[result, month]', '[canlyniad, mis]'),
            ],
            [
              text('Roads and waste', 'Ffyrdd a gwastraff'),
              text('Problems seen early, with a picture and a place', 'Gweld problemau’n gynnar, gyda llun a lleoliad'),
              text('[result, month]', '[canlyniad, mis]'),
            ],
            [
              text('People and staffing', 'Pobl a staffio'),
              text('Staff put questions to leaders and get answers', 'Staff yn gofyn cwestiynau i arweinwyr ac yn cael atebion'),
              text('[result, month]', '[canlyniad, mis]'),
            ],
            [
              text('[area]', '[maes]'),
              text('[benefit]', '[budd]'),
              text('[result, month]', '[canlyniad, mis]'),
            ],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'Money is tight. If one question in ten moved from phone to online, we would save about [amount] a year. [Show the sum.]',
            'Mae arian yn brin. Pe bai un cwestiwn o bob deg yn symud o’r ffôn i’r we, byddem yn arbed tua [swm] y flwyddyn. [Dangoswch y cyfrifiad.]',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'We could also open one set of data next year, so that others can build on it: [data set].',
            'Gallem hefyd agor un set o ddata y flwyddyn nesaf, fel y gall eraill wneud defnydd ohoni: [set ddata].',
          ),
        },
      ],
    },
    {
      title: text('2 minutes: what holds us back', '2 funud: beth sy’n ein dal yn ôl'),
      guidance: text(
        'Choose one obstacle and state it as a fact, with no blame. If it is freedom to answer, show who may answer what today.',
        'Dewiswch un rhwystr a’i nodi fel ffaith, heb feio neb. Os rhyddid i ateb ydyw, dangoswch pwy sy’n cael ateb beth heddiw.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'On the question “{question}”, we stand at {level-today}. {today-text}',
            'Ar y cwestiwn “{question}”, ein lefel yw {level-today}. {today-text}',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'In practice: [one example of what this stopped us doing last month, and for whom].',
            'Yn ymarferol: [un enghraifft o’r hyn na allem ei wneud y mis diwethaf oherwydd hyn, ac i bwy].',
          ),
        },
        {
          kind: 'table',
          caption: text('Who may answer what today', 'Pwy sy’n cael ateb beth heddiw'),
          head: [text('Kind of question', 'Math o gwestiwn'), text('Who may answer by phone', 'Pwy sy’n cael ateb ar y ffôn'), text('Who may answer online', 'Pwy sy’n cael ateb ar-lein')],
          rows: [
            [
              text('When is my bin collected?', 'Pryd mae fy min yn cael ei gasglu?'),
              text('Any member of staff', 'Unrhyw aelod o staff'),
              text('[role]', '[rôl]'),
            ],
            [
              text('Why was my road closed?', 'Pam roedd fy ffordd ar gau?'),
              text('Roads staff', 'Staff ffyrdd'),
              text('[role]', '[rôl]'),
            ],
            [
              text('[question]', '[cwestiwn]'),
              text('[role]', '[rôl]'),
              text('[role]', '[rôl]'),
            ],
          ],
        },
      ],
    },
    {
      title: text('2 minutes: one decision and a question', '2 funud: un penderfyniad a chwestiwn'),
      guidance: text(
        'Ask for one thing that can be decided in the room. Stop talking once you have put the question.',
        'Gofynnwch am un peth y gellir ei benderfynu yn yr ystafell. Stopiwch siarad ar ôl gofyn y cwestiwn.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text('We ask you to agree to this step. {step}', 'Gofynnwn i chi gytuno i’r cam hwn. {step}'),
        },
        {
          kind: 'list',
          items: [
            text('What it costs: [staff days and money].', 'Beth yw’r gost: [dyddiau staff ac arian].'),
            text('Who leads: {owner}. Who clears the way: {sponsor}.', 'Pwy sy’n arwain: {owner}. Pwy sy’n clirio’r ffordd: {sponsor}.'),
            text('When you will hear what changed: {review}.', 'Pryd y cewch glywed beth a newidiodd: {review}.'),
          ],
        },
        {
          kind: 'paragraph',
          text: text('It would take us to {level-next}. {next-text}', 'Byddai hyn yn mynd â ni i’r lefel hon: {level-next}. {next-text}'),
        },
        {
          kind: 'paragraph',
          text: text(
            'Our question to you: which people in your area do we hear from least, and what might they tell us if they could?',
            'Ein cwestiwn i chi: pa bobl yn eich maes y clywn ganddynt leiaf, a beth fyddent yn ei ddweud wrthym pe gallent?',
          ),
        },
      ],
    },
    {
      title: text('After the meeting', 'Ar ôl y cyfarfod'),
      guidance: text(
        'Send this within two days. Offer the how-to on its own, to those who ask for it.',
        'Anfonwch hwn o fewn dau ddiwrnod. Cynigiwch y manylion ymarferol ar wahân, i’r rhai sy’n gofyn.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'Thank you for ten minutes on [date]. You decided: [decision]. The first step is [step], by {due}.',
            'Diolch am ddeng munud ar [dyddiad]. Eich penderfyniad: [penderfyniad]. Y cam cyntaf yw [cam], erbyn {due}.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'Several of you asked about [topic]. We can show you in half an hour, in your office, at a time that suits you.',
            'Gofynnodd sawl un ohonoch am [pwnc]. Gallwn ddangos hyn i chi mewn hanner awr, yn eich swyddfa, ar adeg gyfleus i chi.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'We would like to return on [date]. A different leader could then open the talk with a story of their own.',
            'Hoffem ddychwelyd ar [dyddiad]. Gallai arweinydd gwahanol agor y drafodaeth bryd hynny gyda’i stori ei hun.',
          ),
        },
      ],
    },
  ],
};
