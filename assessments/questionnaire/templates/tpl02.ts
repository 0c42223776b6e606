/** TPL02: a business case for opening the sites that staff need. */

import { text } from '../text.ts';
import type { Template } from './template.ts';

export const TPL02: Template = {
  id: 'TPL02',
  dimension: 'access',
  title: text('Access business case', 'Achos busnes dros fynediad'),
  purpose: text(
    'A short case for opening the sites people need, with evidence, controls and a trial.',
    'Achos byr dros agor y gwefannau y mae eu hangen ar bobl, gyda thystiolaeth, mesurau rheoli a threial.',
  ),
  whenToUse: text(
    'Use it when staff who need digital channels cannot reach them at work.',
    'Defnyddiwch hwn pan na all staff gyrraedd y sianeli digidol sydd eu hangen arnynt yn y gwaith.',
  ),
  sources: ['S0.10', 'S0.14', 'S0.24', 'S3.1', 'S4.2', 'S4.3', 'S4.4', 'S4.8', 'S4.12', 'S4.17'],
  sections: [
    {
      title: text('What we ask for', 'Beth rydym yn gofyn amdano'),
      guidance: text(
        'Make an offer, and do not claim that you cannot do your job without access. Move the talk from blocking to benefit.',
        'Gwnewch gynnig, a pheidiwch â honni na allwch wneud eich gwaith heb fynediad. Trowch y sgwrs oddi wrth rwystro at fudd.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'We propose to open the sites below to the roles that need them first. We would then like {organisation} to move to open access for all staff, with controls.',
            'Rydym yn cynnig agor y gwefannau isod i’r rolau sydd eu hangen gyntaf. Wedyn hoffem weld {organisation} yn symud at fynediad agored i’r holl staff, gyda mesurau rheoli.',
          ),
        },
        {
          kind: 'table',
          caption: text('The access we ask for', 'Y mynediad y gofynnwn amdano'),
          head: [text('Who', 'Pwy'), text('What they need to reach', 'Beth sydd angen ei gyrraedd'), text('What for', 'I ba ddiben'), text('When', 'Pryd')],
          rows: [
            [
              text('Communications team', 'Y tîm cyfathrebu'),
              text('The sites that hold our main accounts', 'Y gwefannau lle mae ein prif gyfrifon'),
              text('To reply to residents', 'Ateb preswylwyr'),
              text('All day, every day', 'Drwy’r dydd, bob dydd'),
            ],
            [
              text('Customer service staff', 'Staff gwasanaeth cwsmeriaid'),
              text('Messaging services and our main accounts', 'Gwasanaethau negeseua a’n prif gyfrifon'),
              text('To answer everyday questions', 'Ateb cwestiynau cyffredin'),
              text('All opening hours', 'Yr holl oriau agor'),
            ],
            [
              text('Community wardens', 'Wardeniaid cymunedol'),
              text('Local online groups, on a work phone', 'Grwpiau lleol ar-lein, ar ffôn gwaith'),
              text('To hear of problems early', 'Clywed am broblemau’n gynnar'),
              text('During patrols', 'Yn ystod patrolau'),
            ],
            [
              text('[role]', '[rôl]'),
              text('[site]', '[gwefan]'),
              text('[task]', '[tasg]'),
              text('[hours]', '[oriau]'),
            ],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'This is a proposal. We are open to other ways to get the same result.',
            'Cynnig yw hwn. Rydym yn agored i ffyrdd eraill o gael yr un canlyniad.',
          ),
        },
      ],
    },
    {
      title: text('Why: the result for people', 'Pam: y canlyniad i bobl'),
      guidance: text(
        'Give the reason in one sentence that names no tool. Use a named example only if that body has confirmed it this year.',
        'Rhowch y rheswm mewn un frawddeg nad yw’n enwi offeryn. Peidiwch ag enwi corff arall oni bai ei fod wedi cadarnhau’r enghraifft eleni.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'With access, [group of people] will get [result] within [time]. Today they wait [time], or hear nothing.',
            'Gyda mynediad, bydd [grŵp o bobl] yn cael [canlyniad] o fewn [amser]. Heddiw maent yn aros [amser], neu nid ydynt yn clywed dim.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'Anyone outside our network can read what is said about our services. The staff who run those services should be able to read it too.',
            'Gall unrhyw un y tu allan i’n rhwydwaith ddarllen beth a ddywedir am ein gwasanaethau. Dylai’r staff sy’n cynnal y gwasanaethau hynny allu ei ddarllen hefyd.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            '[Similar body] has had open access since [year]. It told us on [date] that [what it found].',
            'Mae mynediad wedi bod yn agored ers [blwyddyn] yn y corff tebyg hwn: [corff tebyg]. Dyma a ddywedodd wrthym ar [dyddiad]: [beth a welodd].',
          ),
        },
      ],
    },
    {
      title: text('What happens today', 'Beth sy’n digwydd heddiw'),
      guidance: text(
        'Use the waiting time to build the evidence. One line a week in the log is enough, with no names of people.',
        'Defnyddiwch yr amser aros i gasglu tystiolaeth. Mae un llinell yr wythnos yn y cofnod yn ddigon, heb enwau pobl.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'On the question “{question}”, our level today is {level-today}. {today-text}',
            'Ar y cwestiwn “{question}”, ein lefel heddiw yw {level-today}. {today-text}',
          ),
        },
        {
          kind: 'table',
          caption: text('Log of issues we missed or answered late', 'Cofnod o faterion a gollwyd neu a atebwyd yn hwyr'),
          head: [text('Date', 'Dyddiad'), text('What people were saying', 'Beth roedd pobl yn ei ddweud'), text('Service', 'Gwasanaeth'), text('What the delay meant', 'Effaith yr oedi')],
          rows: [
            [
              text('[date]', '[dyddiad]'),
              text(
                'Parents asked which schools were shut, and staff could not see it',
                'Roedd rhieni’n gofyn pa ysgolion oedd ar gau, ac ni allai staff weld hynny',
              ),
              text('Schools', 'Ysgolion'),
              text('The phone lines were full: [number] calls', 'Roedd y llinellau ffôn yn llawn: [nifer] o alwadau'),
            ],
            [
              text('[date]', '[dyddiad]'),
              text('A wrong road closure was shared all morning', 'Cafodd neges anghywir am gau ffordd ei rhannu drwy’r bore'),
              text('Roads', 'Ffyrdd'),
              text('[effect]', '[effaith]'),
            ],
            [
              text('[date]', '[dyddiad]'),
              text('[issue]', '[mater]'),
              text('[service]', '[gwasanaeth]'),
              text('[effect]', '[effaith]'),
            ],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'If you are blocked, you can do four things while we wait for a decision.',
            'Os yw gwefan wedi’i rhwystro i chi, gallwch wneud pedwar peth wrth i ni aros am benderfyniad.',
          ),
        },
        {
          kind: 'list',
          items: [
            text(
              'Write down which site you need, for which task, and why.',
              'Nodwch pa wefan sydd ei hangen arnoch, ar gyfer pa dasg, a pham.',
            ),
            text(
              'Ask who set the block and what the reason was. Ask calmly and in person.',
              'Gofynnwch pwy osododd y rhwystr, a pham. Gofynnwch yn bwyllog ac wyneb yn wyneb.',
            ),
            text('Note what we are missing, for the attention of {owner}.', 'Nodwch beth rydym yn ei golli, i sylw {owner}.'),
            text(
              'Do not answer for us from your own account. Pass the question on to [role].',
              'Peidiwch ag ateb drosom o’ch cyfrif eich hun. Anfonwch y cwestiwn ymlaen at [rôl].',
            ),
          ],
        },
      ],
    },
    {
      title: text('With access we could', 'Gyda mynediad, gallem'),
      guidance: text(
        'Keep to what you would do in the first three months. Each line should be something a manager can check.',
        'Cadwch at yr hyn y byddech yn ei wneud yn y tri mis cyntaf. Dylai pob llinell fod yn rhywbeth y gall rheolwr ei wirio.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text(
              'Answer everyday questions on the channel where people asked them.',
              'Ateb cwestiynau cyffredin ar y sianel lle cawsant eu gofyn.',
            ),
            text(
              'See a problem on the day it starts, and tell the service that can fix it.',
              'Gweld problem ar y diwrnod y mae’n dechrau, a dweud wrth y gwasanaeth a all ei datrys.',
            ),
            text('Correct a false story on the same day.', 'Cywiro stori anwir ar yr un diwrnod.'),
            text(
              'Let front-line staff see our news as soon as the public can.',
              'Gadael i staff rheng flaen weld ein newyddion cyn gynted â’r cyhoedd.',
            ),
            text(
              'Use work devices, so that nobody needs a personal phone for work.',
              'Defnyddio dyfeisiau gwaith, fel nad oes ar neb angen ffôn personol ar gyfer gwaith.',
            ),
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'The level we want to reach next is {level-next}. {next-text}',
            'Y lefel nesaf yr ydym am ei chyrraedd yw {level-next}. {next-text}',
          ),
        },
      ],
    },
    {
      title: text('What saying no costs', 'Cost gwrthod'),
      guidance: text(
        'Count for one month. A small, honest figure will persuade more people than a large guess.',
        'Cyfrwch am fis. Bydd ffigur bach, gonest yn darbwyllo mwy o bobl na dyfaliad mawr.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('What the limits cost us, counted over one month', 'Beth mae’r cyfyngiadau’n ei gostio i ni, wedi’i gyfrif dros fis'),
          head: [text('What we counted', 'Beth a gyfrifwyd'), text('How we counted it', 'Sut y cafodd ei gyfrif'), text('Result', 'Canlyniad')],
          rows: [
            [
              text('Hours spent getting replies approved', 'Oriau a dreuliwyd yn cael cymeradwyaeth i atebion'),
              text('Each checker keeps a tally', 'Mae pawb sy’n gwirio’n cadw cofnod o’r oriau'),
              text('[hours]', '[oriau]'),
            ],
            [
              text('Replies sent later than we promised', 'Atebion a anfonwyd yn hwyrach nag a addawyd'),
              text('Time received against time sent', 'Amser derbyn o gymharu ag amser anfon'),
              text('[number] of [total]', '[nifer] o [cyfanswm]'),
            ],
            [
              text('Phone calls an online answer would have saved', 'Galwadau ffôn y byddai ateb ar-lein wedi’u harbed'),
              text('Staff mark the reason for each call', 'Mae staff yn nodi’r rheswm dros bob galwad'),
              text('[number]', '[nifer]'),
            ],
            [
              text('Personal phones used for work', 'Ffonau personol a ddefnyddiwyd ar gyfer gwaith'),
              text('Team leaders ask once a week', 'Mae arweinwyr tîm yn gofyn unwaith yr wythnos'),
              text('[number]', '[nifer]'),
            ],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'If trained staff could answer everyday questions, we would save about [hours] hours a month. That is worth about [amount] a year.',
            'Pe gallai staff hyfforddedig ateb cwestiynau cyffredin, byddem yn arbed tua [oriau] awr y mis. Gwerth hynny yw tua [swm] y flwyddyn.',
          ),
        },
      ],
    },
    {
      title: text('Risks and controls', 'Risgiau a mesurau rheoli'),
      guidance: text(
        'Take these from the joint risk assessment. Name the risks before someone else does.',
        'Cymerwch y rhain o’r asesiad risg ar y cyd. Enwch y risgiau cyn i rywun arall wneud hynny.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'The communications, ICT and information security teams have looked at the risks together. Date of their joint risk assessment: [date].',
            'Mae’r timau cyfathrebu, TG a diogelwch gwybodaeth wedi edrych ar y risgiau gyda’i gilydd. Dyddiad eu hasesiad risg ar y cyd: [dyddiad].',
          ),
        },
        {
          kind: 'table',
          caption: text('The main risks and a control for each', 'Y prif risgiau a mesur rheoli ar gyfer pob un'),
          head: [text('Risk', 'Risg'), text('Control', 'Mesur rheoli'), text('Owner', 'Perchennog')],
          rows: [
            [
              text('Harmful links or files', 'Dolenni neu ffeiliau niweidiol'),
              text(
                'Filters stay on, and staff do a short course each year',
                'Hidlyddion yn aros ymlaen, a staff yn gwneud cwrs byr bob blwyddyn',
              ),
              text('Information security', 'Diogelwch gwybodaeth'),
            ],
            [
              text('Someone takes over an account', 'Rhywun yn cipio cyfrif'),
              text(
                'Two-step sign-in and a named owner for each account',
                'Mewngofnodi dau gam a pherchennog wedi’i enwi ar gyfer pob cyfrif',
              ),
              text('Communications team', 'Y tîm cyfathrebu'),
            ],
            [
              text('Too much load on the network', 'Gormod o lwyth ar y rhwydwaith'),
              text('Use is measured in the trial and capped if needed', 'Mesur y defnydd yn y treial a gosod terfyn os oes angen'),
              text('ICT', 'TG'),
            ],
            [
              text('Private details shared in public', 'Rhannu manylion preifat yn gyhoeddus'),
              text('Answering guide and training', 'Canllaw ateb a hyfforddiant'),
              text('[role]', '[rôl]'),
            ],
            [
              text('Abuse of staff who reply', 'Cam-drin staff sy’n ateb'),
              text('A support route, and clear rules on when to block', 'Llwybr cymorth, a rheolau clir ynghylch pryd i flocio'),
              text('[role]', '[rôl]'),
            ],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'If there is a real risk to other systems today, we accept that we may have to wait. We then ask what would change the answer, and by when.',
            'Os oes risg go iawn i systemau eraill heddiw, derbyniwn y gallai fod rhaid i ni aros. Wedyn gofynnwn beth fyddai’n newid yr ateb, ac erbyn pryd.',
          ),
        },
      ],
    },
    {
      title: text('A trial, and the decision', 'Treial, a’r penderfyniad'),
      guidance: text(
        'Ask for one decision from one named role. Make the smallest version easy to agree to.',
        'Gofynnwch am un penderfyniad gan un rôl sydd wedi’i henwi. Gwnewch hi’n hawdd cytuno i’r fersiwn leiaf.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'We suggest a trial from [start date] to [end date], with [number] people in [services].',
            'Rydym yn awgrymu treial o [dyddiad dechrau] hyd [dyddiad gorffen], gyda [nifer] o bobl yn y gwasanaethau hyn: [gwasanaethau].',
          ),
        },
        {
          kind: 'table',
          caption: text('What we will measure in the trial', 'Beth y byddwn yn ei fesur yn y treial'),
          head: [text('Measure', 'Mesur'), text('Before the trial', 'Cyn y treial'), text('At the end', 'Ar y diwedd')],
          rows: [
            [
              text('Replies sent within our promise', 'Atebion a anfonwyd o fewn ein haddewid'),
              text('[share]', '[cyfran]'),
              text('[share]', '[cyfran]'),
            ],
            [
              text('Issues passed to a service and fixed', 'Materion a anfonwyd at wasanaeth ac a ddatryswyd'),
              text('[number]', '[nifer]'),
              text('[number]', '[nifer]'),
            ],
            [
              text('Hours spent on approval', 'Oriau a dreuliwyd ar gymeradwyo'),
              text('[hours]', '[oriau]'),
              text('[hours]', '[oriau]'),
            ],
            [
              text('Security incidents linked to access', 'Digwyddiadau diogelwch sy’n gysylltiedig â mynediad'),
              text('[number]', '[nifer]'),
              text('[number]', '[nifer]'),
            ],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'We ask for one decision: agree to the trial by {due}. Who decides: {sponsor}.',
            'Gofynnwn am un penderfyniad: cytuno i’r treial erbyn {due}. Pwy sy’n penderfynu: {sponsor}.',
          ),
        },
        {
          kind: 'list',
          items: [
            text('Yes: the trial starts on [date].', 'Ie: mae’r treial yn dechrau ar [dyddiad].'),
            text('Yes, with changes: [what you would change].', 'Ie, gyda newidiadau: [beth y byddech yn ei newid].'),
            text(
              'Not now: please give us the reason, and what would change the answer.',
              'Ddim nawr: rhowch y rheswm i ni, a dywedwch beth fyddai’n newid yr ateb.',
            ),
          ],
        },
        {
          kind: 'paragraph',
          text: text('The next step in our plan: {step}', 'Y cam nesaf yn ein cynllun: {step}'),
        },
        {
          kind: 'paragraph',
          text: text('Prepared by: {owner}, {date}.', 'Paratowyd gan: {owner}, {date}.'),
        },
      ],
    },
  ],
};
