/** TPL06: a plan to launch an online space where staff talk with each other. */

import { text } from '../text.ts';
import type { Template } from './template.ts';

export const TPL06: Template = {
  id: 'TPL06',
  dimension: 'culture',
  title: text('Internal network launch', 'Lansio rhwydwaith mewnol'),
  purpose: text(
    'A four-week plan to open an online space for staff, and to learn whether it helps.',
    'Cynllun pedair wythnos i agor gofod ar-lein i staff, ac i ddysgu a yw’n helpu.',
  ),
  whenToUse: text(
    'Use it when you have no shared online space, or one that few people use.',
    'Defnyddiwch hwn pan nad oes gennych ofod ar-lein a rennir, neu pan nad oes llawer yn ei ddefnyddio.',
  ),
  sources: ['S0.27', 'S2.19', 'S2.20'],
  sections: [
    {
      title: text('Purpose and first group', 'Diben a’r grŵp cyntaf'),
      guidance: text(
        'Begin with a real piece of work and the people who share it. Use a tool you own, or one with a free first stage.',
        'Dechreuwch gyda darn go iawn o waith a’r bobl sy’n ei rannu. Defnyddiwch offeryn sydd gennych, neu un sydd am ddim yn y cam cyntaf.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            '{organisation} is opening an online space where staff can ask each other questions. Its purpose: an answer from a colleague within one working day.',
            'Mae {organisation} yn agor gofod ar-lein lle gall staff ofyn cwestiynau i’w gilydd. Ei ddiben: ateb gan gydweithiwr o fewn un diwrnod gwaith.',
          ),
        },
        {
          kind: 'table',
          caption: text('The plan on one page', 'Y cynllun ar un dudalen'),
          head: [text('What', 'Beth'), text('Our answer', 'Ein hateb')],
          rows: [
            [
              text('First group', 'Y grŵp cyntaf'),
              text('[service or profession], about [number] people', '[gwasanaeth neu broffesiwn], tua [nifer] o bobl'),
            ],
            [
              text('Work it will help with', 'Y gwaith y bydd yn ei helpu'),
              text('Handing over between shifts; [second piece of work]', 'Trosglwyddo rhwng sifftiau; [ail ddarn o waith]'),
            ],
            [
              text('Start date', 'Dyddiad dechrau'),
              text('[date]', '[dyddiad]'),
            ],
            [
              text('Cost of the first stage', 'Cost y cam cyntaf'),
              text('None, up to [date]', 'Dim, hyd at [dyddiad]'),
            ],
            [
              text('Cost after that', 'Y gost wedyn'),
              text('[amount a year], only if we decide to go further', '[swm y flwyddyn], dim ond os penderfynwn ei ehangu'),
            ],
            [
              text('Lead', 'Arweinydd'),
              text('{owner}', '{owner}'),
            ],
            [
              text('Sponsor', 'Noddwr'),
              text('{sponsor}', '{sponsor}'),
            ],
          ],
        },
      ],
    },
    {
      title: text('Hosts', 'Gwesteiwyr'),
      guidance: text(
        'Choose hosts who like to help, from more than one service. Agree their time with their managers in writing.',
        'Dewiswch westeiwyr sy’n hoffi helpu, o fwy nag un gwasanaeth. Cytunwch ar eu hamser gyda’u rheolwyr yn ysgrifenedig.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'Each host gives [number] hours a week for four weeks. Hosts do these things:',
            'Mae pob gwesteiwr yn rhoi [nifer] awr yr wythnos am bedair wythnos. Bydd gwesteiwyr yn gwneud y pethau hyn:',
          ),
        },
        {
          kind: 'list',
          items: [
            text(
              'Welcome each new member by name and ask what they are working on.',
              'Croesawu pob aelod newydd wrth ei enw a holi beth mae’n gweithio arno.',
            ),
            text(
              'Make sure that every question gets an answer within one working day.',
              'Sicrhau bod pob cwestiwn yn cael ateb o fewn un diwrnod gwaith.',
            ),
            text('Find someone who knows, when they do not know.', 'Dod o hyd i rywun sy’n gwybod, pan nad ydynt hwy’n gwybod.'),
            text(
              'Step in at once if someone is rude or shares private details.',
              'Ymyrryd ar unwaith os yw rhywun yn anghwrtais neu’n rhannu manylion preifat.',
            ),
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'Hosts: [name and service], [name and service], [name from a front-line team].',
            'Gwesteiwyr: [enw a gwasanaeth], [enw a gwasanaeth], [enw o dîm rheng flaen].',
          ),
        },
      ],
    },
    {
      title: text('House rules', 'Rheolau’r gofod'),
      guidance: text(
        'These are the five rules of our policy, put to use among colleagues. Pin them at the top of the space.',
        'Dyma bum rheol ein polisi, wedi’u rhoi ar waith ymhlith cydweithwyr. Piniwch nhw ar frig y gofod.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text(
              'Be yourself: use your own name and say which team you are in.',
              'Byddwch yn chi’ch hun: defnyddiwch eich enw eich hun a dywedwch ym mha dîm yr ydych.',
            ),
            text('Answer what you know, and say so when you are guessing.', 'Atebwch yr hyn a wyddoch, a dywedwch pan fyddwch yn dyfalu.'),
            text(
              'Keep private things private. Never post details of a case, a patient or a home.',
              'Cadwch bethau preifat yn breifat. Peidiwch byth â phostio manylion achos, claf neu gartref.',
            ),
            text(
              'Read whenever you like. Nobody expects you to answer outside your hours.',
              'Darllenwch pryd bynnag y mynnwch. Nid oes neb yn disgwyl i chi ateb y tu allan i’ch oriau.',
            ),
            text('If you get it wrong, say so and put it right.', 'Os gwnewch gamgymeriad, dywedwch hynny ac unionwch y peth.'),
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'Write in Welsh or in English, as you prefer. Describe pictures in words, so that every colleague can take part.',
            'Ysgrifennwch yn Gymraeg neu yn Saesneg, fel y mynnwch. Disgrifiwch luniau mewn geiriau, fel y gall pob cydweithiwr gymryd rhan.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'Worried about a child or an adult at risk? Do not post it. Call [safeguarding contact].',
            'Yn poeni am blentyn neu oedolyn mewn perygl? Peidiwch â phostio am hynny. Ffoniwch [cyswllt diogelu].',
          ),
        },
      ],
    },
    {
      title: text('Ten conversation starters', 'Deg ffordd o ddechrau sgwrs'),
      guidance: text(
        'Post one every two days, from different people. Ask a leader to post one and to answer the replies in person.',
        'Postiwch un bob deuddydd, gan wahanol bobl. Gofynnwch i arweinydd bostio un ac ateb yr ymatebion yn bersonol.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text('What is the one form you would change, and how?', 'Pa un ffurflen y byddech yn ei newid, a sut?'),
            text(
              'What do people ask you that another team could answer better?',
              'Beth mae pobl yn ei ofyn i chi y gallai tîm arall ei ateb yn well?',
            ),
            text(
              'What did you learn in your first month that nobody had written down?',
              'Beth a ddysgoch yn eich mis cyntaf nad oedd neb wedi’i ysgrifennu?',
            ),
            text('Show us the view from where you work today.', 'Dangoswch i ni’r olygfa o’r man lle rydych yn gweithio heddiw.'),
            text('Who helped you this week? Thank them here.', 'Pwy a’ch helpodd yr wythnos hon? Diolchwch yma.'),
            text('Which small fix saved you ten minutes?', 'Pa ateb bach a arbedodd ddeng munud i chi?'),
            text('What would you like to ask the chief executive?', 'Beth hoffech ei ofyn i’r prif weithredwr?'),
            text('What have you seen elsewhere that we could try?', 'Beth rydych wedi’i weld yn rhywle arall y gallem roi cynnig arno?'),
            text('What should a new colleague know about your service?', 'Beth ddylai cydweithiwr newydd ei wybod am eich gwasanaeth?'),
            text('What are residents talking about that we have missed?', 'Pa bwnc mae preswylwyr yn ei drafod yr ydym wedi’i golli?'),
          ],
        },
      ],
    },
    {
      title: text('Staff without a desk', 'Staff heb ddesg'),
      guidance: text(
        'Plan this before the launch. Ask two front-line teams how they would like to take part, and try it with them.',
        'Cynlluniwch hyn cyn y lansiad. Holwch ddau dîm rheng flaen sut yr hoffent gymryd rhan, a rhowch gynnig arno gyda nhw.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('How front-line teams join in', 'Sut mae timau rheng flaen yn ymuno'),
          head: [text('Team', 'Tîm'), text('Device', 'Dyfais'), text('When, in paid time', 'Pryd, mewn amser â thâl'), text('Who helps', 'Pwy sy’n helpu')],
          rows: [
            [
              text('Refuse crews', 'Criwiau casglu sbwriel'),
              text('Shared tablet at the depot', 'Llechen a rennir yn y depo'),
              text('Ten minutes at the end of a shift', 'Deng munud ar ddiwedd sifft'),
              text('[host]', '[gwesteiwr]'),
            ],
            [
              text('Home care workers', 'Gweithwyr gofal cartref'),
              text('Work phone', 'Ffôn gwaith'),
              text('At the weekly team meeting', 'Yng nghyfarfod wythnosol y tîm'),
              text('[host]', '[gwesteiwr]'),
            ],
            [
              text('[team]', '[tîm]'),
              text('[device]', '[dyfais]'),
              text('[time]', '[amser]'),
              text('[host]', '[gwesteiwr]'),
            ],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'Nobody has to use a personal phone. Those who choose to may do so under our rules.',
            'Nid oes rhaid i neb ddefnyddio ffôn personol. Caiff y rhai sy’n dymuno wneud hynny o dan ein rheolau.',
          ),
        },
      ],
    },
    {
      title: text('Four-week calendar', 'Calendr pedair wythnos'),
      guidance: text(
        'Send the message below to the first group on the first day of week 2. Change the dates, and keep the order.',
        'Anfonwch y neges isod at y grŵp cyntaf ar ddiwrnod cyntaf wythnos 2. Newidiwch y dyddiadau, a chadwch y drefn.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            '“From [date] you have a place to ask colleagues anything about work. Ask one question this week, and a host will find you an answer. Join at [address].”',
            '“O [dyddiad] bydd gennych le i ofyn unrhyw beth am waith i gydweithwyr. Gofynnwch un cwestiwn yr wythnos hon, a bydd gwesteiwr yn dod o hyd i ateb. Ymunwch yma: [cyfeiriad].”',
          ),
        },
        {
          kind: 'table',
          caption: text('What happens each week', 'Beth sy’n digwydd bob wythnos'),
          head: [text('Week', 'Wythnos'), text('What we do', 'Beth rydym yn ei wneud'), text('Who', 'Pwy')],
          rows: [
            [
              text('1', '1'),
              text(
                'Hosts join, post five starters and answer each other',
                'Gwesteiwyr yn ymuno, yn postio pum cwestiwn ac yn ateb ei gilydd',
              ),
              text('Hosts', 'Gwesteiwyr'),
            ],
            [
              text('2', '2'),
              text(
                'The first group joins; one leader asks a question and reads each answer',
                'Y grŵp cyntaf yn ymuno; un arweinydd yn gofyn cwestiwn ac yn darllen pob ateb',
              ),
              text('{sponsor}', '{sponsor}'),
            ],
            [
              text('3', '3'),
              text('Front-line teams join; share one problem that was solved', 'Timau rheng flaen yn ymuno; rhannu un broblem a ddatryswyd'),
              text('Hosts', 'Gwesteiwyr'),
            ],
            [
              text('4', '4'),
              text('Count, ask ten members what helped, write one page', 'Cyfrif, holi deg aelod beth a fu o help, ysgrifennu un dudalen'),
              text('{owner}', '{owner}'),
            ],
          ],
        },
      ],
    },
    {
      title: text('Measures and decision', 'Mesurau a phenderfyniad'),
      guidance: text(
        'Report the share of all staff. A large number of members can still be a small part of the workforce. Count once a month.',
        'Nodwch y gyfran o’r holl staff. Gall nifer mawr o aelodau fod yn rhan fach o’r gweithlu o hyd. Cyfrwch unwaith y mis.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('What we count each month', 'Beth rydym yn ei gyfrif bob mis'),
          head: [text('Measure', 'Mesur'), text('How we count it', 'Sut rydym yn ei gyfrif'), text('Month 1', 'Mis 1'), text('Month 2', 'Mis 2'), text('Month 3', 'Mis 3')],
          rows: [
            [
              text('Share of all staff active this month', 'Cyfran o’r holl staff a gymerodd ran y mis hwn'),
              text('People who posted or replied, out of all staff', 'Pobl a bostiodd neu a atebodd, o’r holl staff'),
              text('[share]', '[cyfran]'),
              text('[share]', '[cyfran]'),
              text('[share]', '[cyfran]'),
            ],
            [
              text('Share of questions answered', 'Cyfran y cwestiynau a atebwyd'),
              text('Questions with an answer in one working day', 'Cwestiynau ag ateb o fewn un diwrnod gwaith'),
              text('[share]', '[cyfran]'),
              text('[share]', '[cyfran]'),
              text('[share]', '[cyfran]'),
            ],
            [
              text('Front-line share', 'Cyfran y staff rheng flaen'),
              text('Active front-line staff, out of all front-line staff', 'Staff rheng flaen a gymerodd ran, o’r holl staff rheng flaen'),
              text('[share]', '[cyfran]'),
              text('[share]', '[cyfran]'),
              text('[share]', '[cyfran]'),
            ],
            [
              text('Members', 'Aelodau'),
              text('Everyone who has joined', 'Pawb sydd wedi ymuno'),
              text('[number]', '[nifer]'),
              text('[number]', '[nifer]'),
              text('[number]', '[nifer]'),
            ],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'On {review} we decide: grow it, change it or stop it. We will tell all staff which, and why.',
            'Ar {review} byddwn yn penderfynu: ei ehangu, ei newid neu ddod ag ef i ben. Byddwn yn dweud wrth yr holl staff pa un, a pham.',
          ),
        },
      ],
    },
  ],
};
