/** Culture: how everybody works, learns and listens. Six questions with their levels, evidence prompts and steps up. */

import type { Dimension, MapLine } from '../questionnaire-model.ts';
import { text } from './text.ts';

/** The questions on culture, in their fixed order. The effort of each step up is judged by the bands of methods F.2. */
export const CULTURE: Dimension = {
  id: 'culture',
  name: text('Culture', 'Diwylliant'),
  question: text('Is this part of how we all work, learn and listen?', 'A yw hyn yn rhan o’r ffordd yr ydym i gyd yn gweithio, yn dysgu ac yn gwrando?'),
  questions: [
    {
      id: 'C1',
      since: '0.1-draft',
      until: null,
      title: text('Useful to my job', 'Defnyddiol i’m swydd'),
      question: text(
        'Do staff see digital channels as useful in their own jobs?',
        'A yw staff yn gweld sianeli digidol yn ddefnyddiol yn eu swyddi eu hunain?',
      ),
      isQuick: true,
      canNotApply: false,
      levels: [
        text('Most staff see no use for them in their own jobs.', 'Nid yw’r rhan fwyaf o staff yn gweld defnydd iddynt yn eu swyddi eu hunain.'),
        text(
          'A few keen people use them. Many others do so only because they are asked to.',
          'Mae ychydig o bobl frwd yn eu defnyddio. Dim ond am fod rhywun yn gofyn iddynt y mae llawer o bobl eraill yn gwneud hynny.',
        ),
        text(
          'Teams have been shown practical examples for their own jobs. Some teams have changed how they work.',
          'Mae timau wedi gweld enghreifftiau ymarferol ar gyfer eu swyddi eu hunain. Mae rhai timau wedi newid sut maent yn gweithio.',
        ),
        text(
          'Staff in most services can name something that is now quicker, easier or better.',
          'Gall staff yn y rhan fwyaf o’r gwasanaethau enwi rhywbeth sydd bellach yn gynt, yn haws neu’n well.',
        ),
        text(
          'Staff bring their own examples and win over colleagues. The time or quality gained is recorded.',
          'Mae staff yn cynnig eu henghreifftiau eu hunain ac yn ennill cefnogaeth cydweithwyr. Cofnodir yr amser neu’r ansawdd a enillwyd.',
        ),
      ],
      enoughWhen: [
        text('Enough only until staff can reach the channels at work.', 'Dim ond nes y gall staff gyrraedd y sianeli yn y gwaith y mae hyn yn ddigon.'),
        text(
          'Enough where those few people do all the work that the channels can help with.',
          'Mae hyn yn ddigon lle mae’r ychydig bobl hynny’n gwneud yr holl waith y gall y sianeli helpu ag ef.',
        ),
        text('Enough while teams are still trying out what they were shown.', 'Mae hyn yn ddigon tra bo timau’n dal i roi cynnig ar yr hyn a ddangoswyd iddynt.'),
        text(
          'Enough where the gain is plain to all, and recording it would use up the time saved.',
          'Mae hyn yn ddigon lle mae’r budd yn amlwg i bawb, a lle byddai ei gofnodi’n defnyddio’r amser a arbedwyd.',
        ),
        text('Worth the effort while jobs change and new examples keep coming.', 'Mae’n werth yr ymdrech tra bo swyddi’n newid ac enghreifftiau newydd yn dal i ddod.'),
      ],
      evidence: text(
        'Ask three people outside communications what this last made easier for them.',
        'Gofynnwch i dri pherson y tu allan i’r tîm cyfathrebu beth yw’r peth diweddaraf y mae hyn wedi’i wneud yn haws iddynt.',
      ),
      sources: ['S2.4', 'S2.5', 'S2.6', 'S2.7', 'S2.8', 'S3.21'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL13',
          action: text(
            'Ask doubtful colleagues what would make their job easier, and listen.',
            'Gofynnwch i gydweithwyr sydd ag amheuon beth fyddai’n gwneud eu gwaith yn haws, a gwrandewch.',
          ),
        },
        {
          effort: 2,
          template: 'TPL07',
          action: text('Show each team one practical example from its own work.', 'Dangoswch i bob tîm un enghraifft ymarferol o’i waith ei hun.'),
        },
        {
          effort: 2,
          template: 'TPL04',
          action: text(
            'Collect one short story of benefit from each service, to share with the others.',
            'Casglwch un stori fer am fudd gan bob gwasanaeth, i’w rhannu â’r lleill.',
          ),
        },
        {
          effort: 2,
          template: 'TPL07',
          action: text(
            'Recognise staff who win over others, by recording the time or quality gained.',
            'Cydnabyddwch staff sy’n ennill cefnogaeth eraill, drwy gofnodi’r amser neu’r ansawdd a enillwyd.',
          ),
        },
      ],
    },
    {
      id: 'C2',
      since: '0.1-draft',
      until: null,
      title: text('Ideas that travel', 'Syniadau sy’n teithio'),
      question: text(
        'How do useful ideas from outside reach the people who could use them?',
        'Sut y mae syniadau defnyddiol o’r tu allan yn cyrraedd y bobl a allai eu defnyddio?',
      ),
      isQuick: true,
      canNotApply: false,
      levels: [
        text('They reach people by chance, if at all.', 'Maent yn cyrraedd pobl ar hap, os o gwbl.'),
        text('A few people collect ideas, but keep them within a small circle.', 'Mae ychydig o bobl yn casglu syniadau, ond yn eu cadw o fewn cylch bach.'),
        text(
          'Someone picks out useful ideas and sends staff a short round-up at least once a month.',
          'Mae rhywun yn dewis syniadau defnyddiol ac yn anfon crynodeb byr at staff o leiaf unwaith y mis.',
        ),
        text(
          'The round-up is aimed at the services that can act. People reply with what they did.',
          'Mae’r crynodeb wedi’i anelu at y gwasanaethau a all weithredu. Mae pobl yn ateb gan ddweud beth a wnaethant.',
        ),
        text(
          'Ideas put to use are tracked, and the organisation publishes its own lessons for others.',
          'Caiff y syniadau a ddefnyddiwyd eu holrhain, ac mae’r sefydliad yn cyhoeddi ei wersi ei hun i eraill.',
        ),
      ],
      enoughWhen: [
        text(
          'Enough for a few months, while all effort goes into keeping services running.',
          'Mae hyn yn ddigon am ychydig fisoedd, tra bo pob ymdrech yn mynd i gadw gwasanaethau i fynd.',
        ),
        text('Enough while that circle is everyone who could act on an idea.', 'Mae hyn yn ddigon tra bo’r cylch hwnnw’n cynnwys pawb a allai weithredu ar syniad.'),
        text('Enough where staff are few and each one reads the whole round-up.', 'Mae hyn yn ddigon lle nad oes llawer o staff, a phawb yn darllen y crynodeb cyfan.'),
        text('Enough where partners already publish the same lessons.', 'Mae hyn yn ddigon lle mae partneriaid eisoes yn cyhoeddi’r un gwersi.'),
        text(
          'Worth the effort while the lessons you publish bring other people’s back to you.',
          'Mae’n werth yr ymdrech tra bo’r gwersi a gyhoeddwch yn dod â gwersi pobl eraill yn ôl atoch.',
        ),
      ],
      evidence: text(
        'Show the last round-up. Which idea was last put to use, and who by?',
        'Dangoswch y crynodeb diwethaf. Pa syniad a ddefnyddiwyd ddiwethaf, a chan bwy?',
      ),
      sources: [
        'S0.5', 'S0.29', 'S1.2', 'S1.4', 'S2.1', 'S2.9', 'S2.10', 'S2.11', 'S2.12', 'S2.13', 'S2.14', 'S2.15', 'S2.16', 'S2.17', 'S2.18', 'S2.22', 'S4.16',
        'S4.21', 'S4.23',
      ],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL07',
          action: text(
            'Ask those who already collect ideas to post them in one shared place.',
            'Gofynnwch i’r rhai sydd eisoes yn casglu syniadau eu postio mewn un lle a rennir.',
          ),
        },
        {
          effort: 2,
          template: 'TPL07',
          action: text(
            'Send staff a round-up of five ideas on a fixed day each month.',
            'Anfonwch grynodeb o bum syniad at staff ar ddiwrnod penodol bob mis.',
          ),
        },
        {
          effort: 1,
          template: 'TPL07',
          action: text(
            'Mark each idea with the service that could use it, and ask for one reply.',
            'Nodwch wrth bob syniad pa wasanaeth a allai ei ddefnyddio, a gofynnwch am un ateb.',
          ),
        },
        {
          effort: 2,
          template: 'TPL07',
          action: text(
            'Publish one lesson each quarter, from a list of ideas put to use.',
            'Cyhoeddwch un wers bob chwarter, o restr o syniadau a ddefnyddiwyd.',
          ),
        },
      ],
    },
    {
      id: 'C3',
      since: '0.1-draft',
      until: null,
      title: text('Internal network', 'Rhwydwaith mewnol'),
      question: text(
        'How widely do staff use an online space to talk with each other at work?',
        'Pa mor eang y mae staff yn defnyddio gofod ar-lein i siarad â’i gilydd yn y gwaith?',
      ),
      isQuick: false,
      canNotApply: true,
      levels: [
        text(
          'There is no shared online space, or staff are asked not to use one.',
          'Nid oes gofod ar-lein a rennir, neu gofynnir i staff beidio â defnyddio un.',
        ),
        text(
          'A space exists, but few staff have joined and most questions go unanswered.',
          'Mae gofod yn bod, ond ychydig o staff sydd wedi ymuno ac nid yw’r rhan fwyaf o gwestiynau’n cael ateb.',
        ),
        text(
          'At least one in four staff use it most months. Most questions get an answer.',
          'Mae o leiaf chwarter y staff yn ei ddefnyddio yn y rhan fwyaf o fisoedd. Mae’r rhan fwyaf o gwestiynau’n cael ateb.',
        ),
        text(
          'More than half of staff use it most months, front-line teams included.',
          'Mae mwy na hanner y staff yn ei ddefnyddio yn y rhan fwyaf o fisoedd, gan gynnwys timau rheng flaen.',
        ),
        text(
          'It is part of how work gets done. Teams can point to problems solved or time saved through it.',
          'Mae’n rhan o’r ffordd y gwneir gwaith. Gall timau gyfeirio at broblemau a ddatryswyd neu amser a arbedwyd drwyddo.',
        ),
      ],
      enoughWhen: [
        text('Enough where all staff share one room and talk there each day.', 'Mae hyn yn ddigon lle mae’r holl staff yn rhannu un ystafell ac yn siarad yno bob dydd.'),
        text(
          'Enough for the first three months, while the hosts get to know the space.',
          'Mae hyn yn ddigon am y tri mis cyntaf, tra bo’r rhai sy’n ei gynnal yn dod i adnabod y gofod.',
        ),
        text('Enough where front-line staff have another way to ask and be answered.', 'Mae hyn yn ddigon lle mae gan staff rheng flaen ffordd arall o ofyn a chael ateb.'),
        text('Enough where the work itself has to stay in other systems.', 'Mae hyn yn ddigon lle mae’n rhaid i’r gwaith ei hun aros mewn systemau eraill.'),
        text('Worth the effort while it saves more time than it takes.', 'Mae’n werth yr ymdrech tra bo’n arbed mwy o amser nag y mae’n ei gymryd.'),
      ],
      evidence: text(
        'What share of all staff used it last month? Show the last question that another service answered.',
        'Pa gyfran o’r holl staff a’i defnyddiodd y mis diwethaf? Dangoswch y cwestiwn diwethaf a atebwyd gan wasanaeth arall.',
      ),
      sources: ['S0.27', 'S2.19', 'S2.20'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL06',
          action: text(
            'Open a small space for one project or profession, in a tool that is free or already yours.',
            'Agorwch ofod bach ar gyfer un prosiect neu broffesiwn, mewn offeryn sydd am ddim neu sydd gennych eisoes.',
          ),
        },
        {
          effort: 3,
          template: 'TPL06',
          action: text(
            'Launch the space to all staff, with named hosts who answer questions.',
            'Lansiwch y gofod i’r holl staff, gyda phobl a enwir i’w gynnal ac i ateb cwestiynau.',
          ),
        },
        {
          effort: 3,
          template: 'TPL06',
          action: text('Bring in front-line teams through phones or shared devices.', 'Dewch â thimau rheng flaen i mewn drwy ffonau neu ddyfeisiau a rennir.'),
        },
        {
          effort: 2,
          template: 'TPL11',
          action: text(
            'Move one routine piece of work into the space as a trial, and record what it saves.',
            'Symudwch un darn arferol o waith i’r gofod fel treial, a chofnodwch beth y mae’n ei arbed.',
          ),
        },
      ],
    },
    {
      id: 'C4',
      since: '0.1-draft',
      until: null,
      title: text('Listening', 'Gwrando'),
      question: text(
        'How far do you listen to what people say online about your services or area?',
        'I ba raddau yr ydych yn gwrando ar yr hyn y mae pobl yn ei ddweud ar-lein am eich gwasanaethau neu’ch ardal?',
      ),
      isQuick: false,
      canNotApply: false,
      levels: [
        text('Nobody looks unless there is a crisis.', 'Nid oes neb yn edrych oni bai bod argyfwng.'),
        text(
          'Individuals look when they have time, and mention what they find.',
          'Mae unigolion yn edrych pan fydd amser ganddynt, ac yn sôn am yr hyn y maent yn ei weld.',
        ),
        text(
          'Someone listens every week and reports the main issues to managers at least once a month.',
          'Mae rhywun yn gwrando bob wythnos ac yn adrodd ar y prif faterion i reolwyr o leiaf unwaith y mis.',
        ),
        text(
          'Services receive the points that concern them and say what they did.',
          'Mae gwasanaethau’n cael y pwyntiau sy’n berthnasol iddynt ac yn dweud beth a wnaethant.',
        ),
        text(
          'What is heard is read alongside calls, complaints and surveys, and people are told what changed.',
          'Darllenir yr hyn a glywir ochr yn ochr â galwadau, cwynion ac arolygon, a dywedir wrth bobl beth a newidiodd.',
        ),
      ],
      enoughWhen: [
        text(
          'Enough only where you have checked and people do not talk about you online.',
          'Dim ond os ydych wedi gwirio nad yw pobl yn sôn amdanoch ar-lein y mae hyn yn ddigon.',
        ),
        text('Enough where whole months pass with nothing said about you.', 'Mae hyn yn ddigon lle mae misoedd cyfan yn mynd heibio heb i neb sôn amdanoch.'),
        text(
          'Enough where one manager is in charge of all the services people mention.',
          'Mae hyn yn ddigon lle mae un rheolwr yn gyfrifol am yr holl wasanaethau y mae pobl yn sôn amdanynt.',
        ),
        text('Enough while calls, complaints and surveys are too few to compare.', 'Mae hyn yn ddigon tra bo galwadau, cwynion ac arolygon yn rhy brin i’w cymharu.'),
        text('Worth the effort while it shows you problems before complaints do.', 'Mae’n werth yr ymdrech tra bo’n dangos problemau i chi cyn i gwynion wneud hynny.'),
      ],
      evidence: text(
        'Show the last listening report. Which issue in it was news to the service concerned?',
        'Dangoswch yr adroddiad gwrando diwethaf. Pa fater ynddo oedd yn newyddion i’r gwasanaeth dan sylw?',
      ),
      sources: ['S3.14', 'S4.10', 'S4.11'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL09',
          action: text(
            'Ask one person to spend half an hour a week noting what people say online.',
            'Gofynnwch i un person dreulio hanner awr yr wythnos yn nodi’r hyn y mae pobl yn ei ddweud ar-lein.',
          ),
        },
        { effort: 2, template: 'TPL09', action: text('Send managers a listening report each month.', 'Anfonwch adroddiad gwrando at reolwyr bob mis.') },
        {
          effort: 2,
          template: 'TPL09',
          action: text(
            'Send each service its own points, and ask for a reply in one line.',
            'Anfonwch at bob gwasanaeth ei bwyntiau ei hun, a gofynnwch am ateb mewn un llinell.',
          ),
        },
        {
          effort: 3,
          template: 'TPL09',
          action: text(
            'Publish a report that joins listening with calls, complaints and surveys, and says what changed.',
            'Cyhoeddwch adroddiad sy’n cyfuno gwrando â galwadau, cwynion ac arolygon, ac yn dweud beth a newidiodd.',
          ),
        },
      ],
    },
    {
      id: 'C5',
      since: '0.1-draft',
      until: null,
      title: text('Sharing skills', 'Rhannu sgiliau'),
      question: text('How do people learn to use digital channels at work?', 'Sut y mae pobl yn dysgu defnyddio sianeli digidol yn y gwaith?'),
      isQuick: false,
      canNotApply: false,
      levels: [
        text(
          'No help is offered, and few people in communications use the channels themselves.',
          'Ni chynigir help, ac ychydig o bobl cyfathrebu sy’n defnyddio’r sianeli eu hunain.',
        ),
        text('Keen people teach themselves. Others are left without help.', 'Mae pobl frwd yn eu dysgu eu hunain. Mae eraill yn cael eu gadael heb help.'),
        text(
          'People with know-how have been found and given time to help others.',
          'Daethpwyd o hyd i bobl sydd â’r wybodaeth, ac maent wedi cael amser i helpu eraill.',
        ),
        text(
          'Everyone who needs help gets it at their own level, from first steps to advanced.',
          'Mae pawb y mae angen help arnynt yn ei gael ar eu lefel eu hunain, o’r camau cyntaf hyd at sgiliau uwch.',
        ),
        text(
          'Skills are checked and refreshed each year. Staff teach and learn with other organisations.',
          'Caiff sgiliau eu gwirio a’u diweddaru bob blwyddyn. Mae staff yn addysgu ac yn dysgu gyda sefydliadau eraill.',
        ),
      ],
      enoughWhen: [
        text('Enough while nobody’s job calls for digital channels.', 'Mae hyn yn ddigon tra nad yw swydd neb yn galw am sianeli digidol.'),
        text(
          'Enough while those who need the skills are two people who sit together.',
          'Mae hyn yn ddigon tra mai dim ond ar ddau berson, sy’n eistedd gyda’i gilydd, y mae angen y sgiliau.',
        ),
        text(
          'Enough where all who need help are beginners, so one level of help will do.',
          'Mae hyn yn ddigon lle mae pawb y mae angen help arnynt yn ddechreuwyr, ac un lefel o help yn gwneud y tro.',
        ),
        text('Enough in a year when neither tools nor staff change much.', 'Mae hyn yn ddigon mewn blwyddyn pan nad yw offer na staff yn newid llawer.'),
        text('Worth the effort while tools change and trained staff move on.', 'Mae’n werth yr ymdrech tra bo offer yn newid a staff hyfforddedig yn symud i swyddi eraill.'),
      ],
      evidence: text(
        'Who are the in-house helpers? Which team did they last help, and with what?',
        'Pwy yw’r helpwyr mewnol? Pa dîm a gafodd help ganddynt ddiwethaf, a chyda beth?',
      ),
      sources: ['S0.17', 'S0.18', 'S1.3', 'S1.5', 'S2.10', 'S4.15', 'S4.16', 'S4.23'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL13',
          action: text('Find out who already has know-how and who has none.', 'Dewch i wybod pwy sydd eisoes â’r wybodaeth, a phwy sydd hebddi.'),
        },
        {
          effort: 2,
          template: 'TPL13',
          action: text('Pair each helper with two learners, with an agreed time for it.', 'Rhowch ddau ddysgwr i bob helpwr, gydag amser y cytunwyd arno.'),
        },
        {
          effort: 3,
          template: 'TPL13',
          action: text(
            'Offer every service help at three levels, with a list of who takes it up.',
            'Cynigiwch help ar dair lefel i bob gwasanaeth, gyda rhestr o’r rhai sy’n ei dderbyn.',
          ),
        },
        {
          effort: 2,
          template: 'TPL13',
          action: text(
            'Swap trainers with a nearby organisation for a yearly check of skills.',
            'Cyfnewidiwch hyfforddwyr â sefydliad cyfagos ar gyfer gwiriad sgiliau blynyddol.',
          ),
        },
      ],
    },
    {
      id: 'C6',
      since: '0.1-draft',
      until: null,
      title: text('Joined-up service', 'Gwasanaeth cydgysylltiedig'),
      question: text('What happens to the things people tell you online?', 'Beth sy’n digwydd i’r pethau y mae pobl yn eu dweud wrthych ar-lein?'),
      isQuick: true,
      canNotApply: false,
      levels: [
        text('They stay with whoever read them.', 'Maent yn aros gyda phwy bynnag a’u darllenodd.'),
        text('Someone passes on serious points. Nobody tracks them.', 'Mae rhywun yn trosglwyddo pwyntiau difrifol. Nid oes neb yn cadw golwg arnynt.'),
        text(
          'Communications and customer service share messages, and agree who answers and who fixes.',
          'Mae cyfathrebu a gwasanaeth cwsmeriaid yn rhannu negeseuon, ac yn cytuno pwy sy’n ateb a phwy sy’n datrys.',
        ),
        text(
          'Service teams use what people say when they design or change services.',
          'Mae timau gwasanaeth yn defnyddio’r hyn y mae pobl yn ei ddweud wrth ddylunio neu newid gwasanaethau.',
        ),
        text(
          'It is a constant loop: people speak, the service changes, the change is explained and its effect is checked.',
          'Mae’n gylch parhaus: mae pobl yn siarad, mae’r gwasanaeth yn newid, caiff y newid ei egluro a chaiff ei effaith ei gwirio.',
        ),
      ],
      enoughWhen: [
        text('Enough where the person who reads them also runs the service.', 'Mae hyn yn ddigon lle mae’r person sy’n eu darllen hefyd yn rhedeg y gwasanaeth.'),
        text('Enough where points are so few that one person can recall them all.', 'Mae hyn yn ddigon lle mae’r pwyntiau mor brin fel y gall un person eu cofio i gyd.'),
        text('Enough in a year when no service is due to change.', 'Mae hyn yn ddigon mewn blwyddyn pan nad oes disgwyl i unrhyw wasanaeth newid.'),
        text('Enough while changes are too new to show whether they helped.', 'Mae hyn yn ddigon tra bo newidiadau’n rhy newydd i ddangos a oeddent o help.'),
        text(
          'Worth the effort while people still tell you things you did not know.',
          'Mae’n werth yr ymdrech tra bo pobl yn dal i ddweud pethau wrthych nad oeddech yn eu gwybod.',
        ),
      ],
      evidence: text(
        'Follow the last message passed to a service. Who acted, and what did the person hear back?',
        'Dilynwch y neges ddiwethaf a aeth at wasanaeth. Pwy weithredodd, a beth a glywodd y person yn ôl?',
      ),
      sources: ['S1.6', 'S2.2', 'S2.3', 'S2.13', 'S2.18', 'S3.14', 'S3.15', 'S3.16'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL18',
          action: text(
            'Agree one address or form for passing points to services.',
            'Cytunwch ar un cyfeiriad neu ffurflen ar gyfer trosglwyddo pwyntiau i wasanaethau.',
          ),
        },
        {
          effort: 2,
          template: 'TPL18',
          action: text(
            'Set up a list, shared with customer service, of who answers and who fixes.',
            'Sefydlwch restr, wedi’i rhannu â gwasanaeth cwsmeriaid, o bwy sy’n ateb a phwy sy’n datrys.',
          ),
        },
        {
          effort: 2,
          template: 'TPL18',
          action: text(
            'Bring the list to each service’s next design or planning meeting.',
            'Dewch â’r rhestr i gyfarfod dylunio neu gynllunio nesaf pob gwasanaeth.',
          ),
        },
        {
          effort: 3,
          template: 'TPL18',
          action: text('Tell people what changed, then check whether it helped.', 'Dywedwch wrth bobl beth a newidiodd, yna gwiriwch a oedd hynny o help.'),
        },
      ],
    },
  ],
};

/** What became of each question on culture between 0.1-draft and 1.0: the words changed, the meaning did not. */
export const CULTURE_LINES: readonly MapLine[] = [
  {
    kind: 'reworded',
    from: 'C1',
    to: 'C1',
    reason: text('Levels 1 and 2 are neutral in tone and can be checked.', 'Mae tôn lefelau 1 a 2 yn niwtral, a gellir eu gwirio.'),
  },
  {
    kind: 'reworded',
    from: 'C2',
    to: 'C2',
    reason: text(
      'Shorter sentences; the step to level 3 now asks for a monthly round-up, as the level does.',
      'Brawddegau byrrach; mae’r cam i fyny i lefel 3 bellach yn gofyn am grynodeb misol, fel y lefel ei hun.',
    ),
  },
  {
    kind: 'reworded',
    from: 'C3',
    to: 'C3',
    reason: text(
      'Level 3 now says how many questions get an answer, and level 1 is plainer.',
      'Mae lefel 3 bellach yn dweud faint o gwestiynau sy’n cael ateb, ac mae lefel 1 yn symlach.',
    ),
  },
  {
    kind: 'reworded',
    from: 'C4',
    to: 'C4',
    reason: text(
      'The question asks how far, not how well, and level 2 says when individuals look.',
      'Mae’r cwestiwn yn gofyn i ba raddau, nid pa mor dda, ac mae lefel 2 yn dweud pryd y mae unigolion yn edrych.',
    ),
  },
  {
    kind: 'reworded',
    from: 'C5',
    to: 'C5',
    reason: text(
      'Levels 1 and 2 are plainer, and the evidence asks for the latest help given.',
      'Mae lefelau 1 a 2 yn symlach, ac mae’r dystiolaeth yn gofyn am yr help diweddaraf a roddwyd.',
    ),
  },
  {
    kind: 'reworded',
    from: 'C6',
    to: 'C6',
    reason: text(
      'Level 2 drops a vague word about time, and the evidence follows the latest message.',
      'Nid oes gair amwys am amser yn lefel 2 bellach, ac mae’r dystiolaeth yn dilyn y neges ddiweddaraf.',
    ),
  },
];
