/** Leadership: those at the top. Six questions with their levels, evidence prompts and steps up. */

import type { Dimension, MapLine } from '../questionnaire-model.ts';
import { text } from './text.ts';

/** The questions on leadership, in their fixed order. The effort of each step up is judged by the bands of methods F.2. */
export const LEADERSHIP: Dimension = {
  id: 'leadership',
  name: text('Leadership', 'Arweinyddiaeth'),
  question: text('Do those at the top show the way and stay interested?', 'A yw’r rhai ar y brig yn dangos y ffordd ac yn parhau i ymddiddori?'),
  questions: [
    {
      id: 'L1',
      since: '0.1-draft',
      until: null,
      title: text('Leaders who take part', 'Arweinwyr sy’n cymryd rhan'),
      question: text('Do senior leaders use digital channels themselves?', 'A yw uwch-arweinwyr yn defnyddio sianeli digidol eu hunain?'),
      isQuick: true,
      canNotApply: false,
      levels: [
        text('No senior leader uses them for work.', 'Nid oes yr un uwch-arweinydd yn eu defnyddio ar gyfer gwaith.'),
        text(
          'One or two have an account, but it is quiet or other people post for them.',
          'Mae cyfrif gan un neu ddau ohonynt, ond mae’n dawel neu mae eraill yn postio drostynt.',
        ),
        text(
          'At least one member of the top team uses them in person every month, and knows how they work.',
          'Mae o leiaf un aelod o’r uwch dîm yn eu defnyddio’n bersonol bob mis, ac yn gwybod sut maent yn gweithio.',
        ),
        text(
          'Most of the top team use them in person, inside or outside the organisation, and encourage staff to do so.',
          'Mae’r rhan fwyaf o’r uwch dîm yn eu defnyddio’n bersonol, y tu mewn neu’r tu allan i’r sefydliad, ac yn annog staff i wneud hynny.',
        ),
        text(
          'Leaders talk in the open about what they have learned, and help other leaders to start.',
          'Mae arweinwyr yn siarad yn agored am yr hyn y maent wedi’i ddysgu, ac yn helpu arweinwyr eraill i ddechrau.',
        ),
      ],
      enoughWhen: [
        text('Enough for a few months while a new chief executive settles in.', 'Mae hyn yn ddigon am ychydig fisoedd tra bo prif weithredwr newydd yn ymgartrefu.'),
        text(
          'Enough where the public knows the services, but not the leaders by name.',
          'Mae hyn yn ddigon lle mae’r cyhoedd yn adnabod y gwasanaethau, ond heb adnabod yr arweinwyr wrth eu henwau.',
        ),
        text(
          'Enough where the top team is two or three people and one speaks for all.',
          'Mae hyn yn ddigon lle mae’r uwch dîm yn ddau neu dri o bobl ac un yn siarad dros bawb.',
        ),
        text(
          'Enough where partners are ahead of you and would learn little from your leaders.',
          'Mae hyn yn ddigon lle mae partneriaid ar y blaen i chi ac na fyddent yn dysgu llawer gan eich arweinwyr.',
        ),
        text(
          'Worth the effort while new leaders arrive and need someone to show them how.',
          'Mae’n werth yr ymdrech tra bo arweinwyr newydd yn cyrraedd ac angen i rywun ddangos y ffordd iddynt.',
        ),
      ],
      evidence: text(
        'Who in the top team last posted or replied in person? When was that?',
        'Pwy yn yr uwch dîm a bostiodd neu a atebodd yn bersonol ddiwethaf? Pryd oedd hynny?',
      ),
      sources: ['S0.3', 'S0.4', 'S0.25', 'S0.26', 'S0.30', 'S3.3'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL15',
          action: text(
            'Pair one willing leader with a confident member of staff for an hour.',
            'Rhowch un arweinydd parod gydag aelod hyderus o staff am awr.',
          ),
        },
        {
          effort: 2,
          template: 'TPL15',
          action: text(
            'Help one member of the top team to post and reply in person for three months.',
            'Helpwch un aelod o’r uwch dîm i bostio ac ateb yn bersonol am dri mis.',
          ),
        },
        {
          effort: 2,
          template: 'TPL15',
          action: text(
            'Ask each member of the top team to choose one channel, inside or outside, and use it.',
            'Gofynnwch i bob aelod o’r uwch dîm ddewis un sianel, fewnol neu allanol, a’i defnyddio.',
          ),
        },
        {
          effort: 2,
          template: 'TPL15',
          action: text(
            'Ask one leader to mentor another who is new to this, and to tell staff what both learned.',
            'Gofynnwch i un arweinydd fentora un arall sy’n newydd i hyn, a dweud wrth staff beth ddysgodd y ddau.',
          ),
        },
      ],
    },
    {
      id: 'L2',
      since: '0.1-draft',
      until: null,
      title: text('Open conversation with staff', 'Sgwrs agored â staff'),
      question: text(
        'Do the questions that staff put to the top of the organisation online get an answer?',
        'A yw’r cwestiynau y mae staff yn eu gofyn ar-lein i frig y sefydliad yn cael ateb?',
      ),
      isQuick: false,
      canNotApply: false,
      levels: [
        text('Staff have no online way yet to ask the top team a question.', 'Nid oes gan staff ffordd ar-lein eto o ofyn cwestiwn i’r uwch dîm.'),
        text(
          'Leaders send messages to staff online, but do not expect replies.',
          'Mae arweinwyr yn anfon negeseuon at staff ar-lein, ond nid ydynt yn disgwyl atebion.',
        ),
        text(
          'A senior leader runs a blog, forum or live session where staff ask questions and get answers.',
          'Mae uwch-arweinydd yn cynnal blog, fforwm neu sesiwn fyw lle mae staff yn gofyn cwestiynau ac yn cael atebion.',
        ),
        text(
          'This happens at least every quarter and is open to all staff, front-line teams included. Awkward questions get answers.',
          'Mae hyn yn digwydd o leiaf bob chwarter ac mae’n agored i’r holl staff, gan gynnwys timau rheng flaen. Mae cwestiynau anodd yn cael ateb.',
        ),
        text(
          'Staff questions have changed decisions in the past year, and leaders have said which.',
          'Mae cwestiynau staff wedi newid penderfyniadau yn y flwyddyn ddiwethaf, ac mae arweinwyr wedi dweud pa rai.',
        ),
      ],
      enoughWhen: [
        text(
          'Enough where every member of staff can speak with the top team in person each week.',
          'Mae hyn yn ddigon lle gall pob aelod o staff siarad â’r uwch dîm wyneb yn wyneb bob wythnos.',
        ),
        text(
          'Enough for a few months while a first leader gets ready to answer in the open.',
          'Mae hyn yn ddigon am ychydig fisoedd tra bo’r arweinydd cyntaf yn paratoi i ateb yn agored.',
        ),
        text(
          'Enough where all staff work at desks on one site and can take part.',
          'Mae hyn yn ddigon lle mae’r holl staff yn gweithio wrth ddesgiau ar un safle ac yn gallu cymryd rhan.',
        ),
        text('Enough while the sessions are in their first year.', 'Mae hyn yn ddigon tra bo’r sesiynau yn eu blwyddyn gyntaf.'),
        text(
          'Worth the effort while staff still ask and see that asking leads somewhere.',
          'Mae’n werth yr ymdrech tra bo staff yn dal i ofyn ac yn gweld bod gofyn yn arwain at rywbeth.',
        ),
      ],
      evidence: text(
        'Show the last three questions from staff, with the answers. How did someone without a desk take part?',
        'Dangoswch y tri chwestiwn diwethaf gan staff, gyda’r atebion. Sut y cymerodd rhywun heb ddesg ran?',
      ),
      sources: ['S0.27', 'S0.28'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL15',
          action: text(
            'Ask a leader to send staff one short message online, with replies open.',
            'Gofynnwch i arweinydd anfon un neges fer at staff ar-lein, a chaniatáu atebion.',
          ),
        },
        {
          effort: 2,
          template: 'TPL15',
          action: text(
            'Start a leader’s blog or question session with a promise to answer.',
            'Dechreuwch flog neu sesiwn holi gan arweinydd, gydag addewid i ateb.',
          ),
        },
        {
          effort: 2,
          template: 'TPL15',
          action: text(
            'Set a date each quarter for questions, in a way that front-line staff can join.',
            'Pennwch ddyddiad bob chwarter ar gyfer cwestiynau, mewn ffordd sy’n galluogi staff rheng flaen i ymuno.',
          ),
        },
        {
          effort: 2,
          template: 'TPL18',
          action: text(
            'Tell staff each quarter what changed because somebody asked.',
            'Dywedwch wrth staff bob chwarter beth a newidiodd am fod rhywun wedi gofyn.',
          ),
        },
      ],
    },
    {
      id: 'L3',
      since: '0.1-draft',
      until: null,
      title: text('Sponsor and measures', 'Noddwr a mesurau'),
      question: text('How closely does a senior sponsor follow this work?', 'Pa mor agos y mae uwch noddwr yn dilyn y gwaith hwn?'),
      isQuick: true,
      canNotApply: false,
      levels: [
        text('No senior person sponsors this work yet.', 'Nid oes unrhyw uwch-swyddog yn noddi’r gwaith hwn eto.'),
        text('A senior person backs it in name, but is sent no figures.', 'Mae uwch-swyddog yn ei gefnogi mewn enw, ond nid yw’n cael ffigurau.'),
        text(
          'A named sponsor gets a short report on a few basic measures at least every quarter.',
          'Mae noddwr a enwir yn cael adroddiad byr ar ychydig o fesurau sylfaenol o leiaf bob chwarter.',
        ),
        text(
          'The sponsor takes the report to the top team and uses it to decide on money, people or access.',
          'Mae’r noddwr yn mynd â’r adroddiad at yr uwch dîm ac yn ei ddefnyddio i benderfynu ar arian, pobl neu fynediad.',
        ),
        text(
          'The measures show what changed for people and services. They are compared over time and with peers.',
          'Mae’r mesurau’n dangos beth sydd wedi newid i bobl a gwasanaethau. Cânt eu cymharu dros amser ac â chymheiriaid.',
        ),
      ],
      enoughWhen: [
        text(
          'Enough for the first few weeks, while one person tests a single account.',
          'Mae hyn yn ddigon am yr wythnosau cyntaf, tra bo un person yn rhoi cynnig ar un cyfrif.',
        ),
        text(
          'Enough while there is one account and a short talk covers all there is to report.',
          'Mae hyn yn ddigon tra mai un cyfrif yn unig sydd, a sgwrs fer yn adrodd y cyfan.',
        ),
        text(
          'Enough where the work needs no new money, people or access this year.',
          'Mae hyn yn ddigon lle nad oes angen arian, pobl na mynediad newydd ar y gwaith eleni.',
        ),
        text('Enough while you have less than a year of figures to compare.', 'Mae hyn yn ddigon tra bo gennych lai na blwyddyn o ffigurau i’w cymharu.'),
        text('Worth the effort while the figures still change what you decide.', 'Mae’n werth yr ymdrech tra bo’r ffigurau’n dal i newid eich penderfyniadau.'),
      ],
      evidence: text(
        'Who is the sponsor? Show the last report, with one decision that came from it.',
        'Pwy yw’r noddwr? Dangoswch yr adroddiad diwethaf, ac un penderfyniad a ddaeth ohono.',
      ),
      sources: ['S0.15', 'S1.14', 'S4.1', 'S4.13', 'S4.14'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL08',
          action: text(
            'Find out who really sponsors the work, and agree it with that person.',
            'Dewch i wybod pwy sy’n noddi’r gwaith mewn gwirionedd, a chytunwch ar hynny gyda’r person hwnnw.',
          ),
        },
        {
          effort: 1,
          template: 'TPL08',
          action: text('Send the sponsor one page of basic measures every quarter.', 'Anfonwch un dudalen o fesurau sylfaenol at y noddwr bob chwarter.'),
        },
        {
          effort: 1,
          template: 'TPL08',
          action: text(
            'Ask the sponsor to take the next report to the top team, with one request for a decision.',
            'Gofynnwch i’r noddwr fynd â’r adroddiad nesaf at yr uwch dîm, gydag un cais am benderfyniad.',
          ),
        },
        {
          effort: 3,
          template: 'TPL08',
          action: text(
            'Measure what changed for people, not how much was posted, and compare it with peers.',
            'Mesurwch beth a newidiodd i bobl, nid faint a gafodd ei bostio, a chymharwch hynny â chymheiriaid.',
          ),
        },
      ],
    },
    {
      id: 'L4',
      since: '0.1-draft',
      until: null,
      title: text('A clear reason', 'Rheswm clir'),
      question: text(
        'Can leaders say why the organisation uses digital channels?',
        'A all arweinwyr ddweud pam y mae’r sefydliad yn defnyddio sianeli digidol?',
      ),
      isQuick: true,
      canNotApply: false,
      levels: [
        text('Leaders see them as a risk, or as somebody else’s job.', 'Mae arweinwyr yn eu gweld fel risg, neu fel gwaith i rywun arall.'),
        text('Leaders describe them as one more way to send out news.', 'Mae arweinwyr yn eu disgrifio fel un ffordd arall o anfon newyddion.'),
        text(
          'The top team has agreed the reason: a better relationship with the people it serves.',
          'Mae’r uwch dîm wedi cytuno ar y rheswm: gwell perthynas â’r bobl y mae’n eu gwasanaethu.',
        ),
        text(
          'Leaders in most services can explain the benefit to their own service, with an example.',
          'Gall arweinwyr yn y rhan fwyaf o’r gwasanaethau egluro’r budd i’w gwasanaeth eu hunain, gydag enghraifft.',
        ),
        text(
          'The reason can be seen in plans and budgets, in how services are designed and in how data is opened up.',
          'Mae’r rheswm i’w weld mewn cynlluniau a chyllidebau, yn y ffordd o ddylunio gwasanaethau ac yn y ffordd o agor data.',
        ),
      ],
      enoughWhen: [
        text(
          'Enough for a few months, while you gather a first result to show leaders.',
          'Mae hyn yn ddigon am ychydig fisoedd, tra byddwch yn casglu canlyniad cyntaf i’w ddangos i arweinwyr.',
        ),
        text(
          'Enough where all you have to do for the public is give notices or warnings.',
          'Mae hyn yn ddigon lle nad oes rhaid i chi wneud dim i’r cyhoedd ond rhoi hysbysiadau neu rybuddion.',
        ),
        text('Enough where one service does nearly all the work with the public.', 'Mae hyn yn ddigon lle mae un gwasanaeth yn gwneud bron yr holl waith gyda’r cyhoedd.'),
        text('Enough until the next plans and budgets are written.', 'Mae hyn yn ddigon nes i’r cynlluniau a’r cyllidebau nesaf gael eu hysgrifennu.'),
        text(
          'Worth the effort because leaders change and each new budget tests the reason.',
          'Mae’n werth yr ymdrech am fod arweinwyr yn newid a phob cyllideb newydd yn profi’r rheswm.',
        ),
      ],
      evidence: text(
        'Ask a leader in each of two services what this is for. What was the latest example each could give?',
        'Gofynnwch i ddau arweinydd, o wasanaethau gwahanol, beth yw diben hyn. Beth oedd yr enghraifft ddiweddaraf gan y naill a’r llall?',
      ),
      sources: ['S0.2', 'S1.1', 'S3.10', 'S3.11', 'S3.12', 'S3.13', 'S3.14', 'S3.16', 'S3.17', 'S3.18', 'S3.20', 'S3.21'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL04',
          action: text(
            'Show leaders one thing digital channels did for someone, before you name any tool.',
            'Dangoswch i arweinwyr un peth a wnaeth sianeli digidol dros rywun, cyn enwi unrhyw offeryn.',
          ),
        },
        {
          effort: 2,
          template: 'TPL04',
          action: text(
            'Hold a short session to agree one sentence that says why you do this.',
            'Cynhaliwch sesiwn fer i gytuno ar un frawddeg sy’n dweud pam yr ydych yn gwneud hyn.',
          ),
        },
        {
          effort: 2,
          template: 'TPL04',
          action: text('Ask each head of service for one example of benefit.', 'Gofynnwch i bob pennaeth gwasanaeth am un enghraifft o fudd.'),
        },
        {
          effort: 3,
          template: 'TPL12',
          action: text(
            'Check next year’s plans and budgets against the agreed reason.',
            'Gwiriwch gynlluniau a chyllidebau’r flwyddyn nesaf yn erbyn y rheswm y cytunwyd arno.',
          ),
        },
      ],
    },
    {
      id: 'L5',
      since: '0.1-draft',
      until: null,
      title: text('A named lead', 'Arweinydd penodol'),
      question: text('Who leads on digital communications?', 'Pwy sy’n arwain ar gyfathrebu digidol?'),
      isQuick: false,
      canNotApply: false,
      levels: [
        text('Nobody leads on it yet.', 'Nid oes neb yn arwain arno eto.'),
        text('Someone does it unofficially, with no time set aside.', 'Mae rhywun yn ei wneud yn answyddogol, heb amser wedi’i neilltuo.'),
        text(
          'A named person or role leads, with agreed time to run today’s work and look ahead.',
          'Mae person neu rôl a enwir yn arwain, gydag amser y cytunwyd arno i wneud gwaith heddiw ac edrych ymlaen.',
        ),
        text(
          'The lead works with a network of people in services who share skills and spot what is coming.',
          'Mae’r arweinydd yn gweithio gyda rhwydwaith o bobl mewn gwasanaethau sy’n rhannu sgiliau ac yn sylwi ar yr hyn sydd i ddod.',
        ),
        text(
          'The lead has a voice in senior planning. Looking ahead has changed what the organisation does.',
          'Mae gan yr arweinydd lais pan fydd yr uwch dîm yn cynllunio. Mae edrych ymlaen wedi newid yr hyn y mae’r sefydliad yn ei wneud.',
        ),
      ],
      enoughWhen: [
        text('Enough while you run no account of your own and plan none.', 'Mae hyn yn ddigon tra nad oes gennych eich cyfrif eich hun, na chynllun i agor un.'),
        text('Enough where there is one account and it takes a few minutes a week.', 'Mae hyn yn ddigon lle nad oes ond un cyfrif, sy’n cymryd ychydig funudau’r wythnos.'),
        text(
          'Enough where one team runs every account and no other service takes part.',
          'Mae hyn yn ddigon lle mae un tîm yn rhedeg pob cyfrif heb i unrhyw wasanaeth arall gymryd rhan.',
        ),
        text(
          'Enough while the lead’s manager sits in senior planning and carries news both ways.',
          'Mae hyn yn ddigon tra bo rheolwr yr arweinydd yn cynllunio gyda’r uwch dîm ac yn cario newyddion y ddwy ffordd.',
        ),
        text('Worth the effort while channels change faster than your plans do.', 'Mae’n werth yr ymdrech tra bo sianeli’n newid yn gynt na’ch cynlluniau.'),
      ],
      evidence: text(
        'Show the lead’s job description or objective. What did the last look ahead find?',
        'Dangoswch swydd-ddisgrifiad neu amcan yr arweinydd. Beth a ganfuwyd y tro diwethaf yr edrychwyd ymlaen?',
      ),
      sources: ['S0.16', 'S0.18', 'S0.19', 'S2.21'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL13',
          action: text('Name the person who already does this, and tell colleagues.', 'Enwch y person sydd eisoes yn gwneud hyn, a dywedwch wrth gydweithwyr.'),
        },
        {
          effort: 3,
          template: 'TPL13',
          action: text(
            'Write the lead role into a job description, with time to look ahead.',
            'Ysgrifennwch rôl yr arweinydd mewn swydd-ddisgrifiad, gydag amser i edrych ymlaen.',
          ),
        },
        {
          effort: 3,
          template: 'TPL13',
          action: text(
            'Build a network of one contact in each service, meeting every two months.',
            'Crëwch rwydwaith o un cyswllt ym mhob gwasanaeth, sy’n cwrdd bob deufis.',
          ),
        },
        {
          effort: 2,
          template: 'TPL08',
          action: text(
            'Ask for time in senior planning twice a year, for the lead to report what is coming.',
            'Gofynnwch am amser yng nghyfarfodydd cynllunio’r uwch dîm ddwywaith y flwyddyn, i’r arweinydd adrodd ar yr hyn sydd i ddod.',
          ),
        },
      ],
    },
    {
      id: 'L6',
      since: '0.1-draft',
      until: null,
      title: text('On the agenda', 'Ar yr agenda'),
      question: text('How do senior leaders discuss digital channels together?', 'Sut y mae uwch-arweinwyr yn trafod sianeli digidol gyda’i gilydd?'),
      isQuick: false,
      canNotApply: false,
      levels: [
        text(
          'They discuss them only when something has gone wrong, or not at all.',
          'Dim ond pan fydd rhywbeth wedi mynd o’i le y maent yn eu trafod, neu ddim o gwbl.',
        ),
        text('The subject has come up once or twice, as a technical matter.', 'Mae’r pwnc wedi codi unwaith neu ddwy, fel mater technegol.'),
        text(
          'They have had a planned discussion in the past year about what could be achieved, with examples.',
          'Maent wedi cael trafodaeth wedi’i chynllunio yn y flwyddyn ddiwethaf am yr hyn y gellid ei gyflawni, gydag enghreifftiau.',
        ),
        text(
          'It is on the agenda at least twice a year. Leaders lead it themselves and centre it on benefits to people and services.',
          'Mae’r pwnc ar yr agenda o leiaf ddwywaith y flwyddyn. Arweinwyr eu hunain sy’n arwain y drafodaeth, gan ganolbwyntio ar y budd i bobl a gwasanaethau.',
        ),
        text(
          'The discussions lead to decisions that can be traced. Leaders make the case to elected members, the board or partners.',
          'Mae’r trafodaethau’n arwain at benderfyniadau y gellir eu holrhain. Mae arweinwyr yn cyflwyno’r achos dros hyn i aelodau etholedig, y bwrdd neu bartneriaid.',
        ),
      ],
      enoughWhen: [
        text('Enough for a short time, while leaders deal with an emergency.', 'Mae hyn yn ddigon am gyfnod byr, tra bo arweinwyr yn delio ag argyfwng.'),
        text(
          'Enough while you test one small thing that leaders can be shown later.',
          'Mae hyn yn ddigon tra byddwch yn profi un peth bach y gellir ei ddangos i arweinwyr wedyn.',
        ),
        text(
          'Enough where little changes in a year and one talk keeps pace.',
          'Mae hyn yn ddigon lle nad oes llawer yn newid mewn blwyddyn, ac un drafodaeth yn ateb y gofyn.',
        ),
        text(
          'Enough where leaders can decide alone, with no board or members to persuade.',
          'Mae hyn yn ddigon lle gall arweinwyr benderfynu ar eu pen eu hunain, heb fwrdd nac aelodau i’w perswadio.',
        ),
        text(
          'Worth the effort while new leaders, members or partners need to hear the case.',
          'Mae’n werth yr ymdrech tra bo angen i arweinwyr, aelodau neu bartneriaid newydd glywed yr achos dros hyn.',
        ),
      ],
      evidence: text('Show the last agenda and minute. What was decided?', 'Dangoswch yr agenda a’r cofnod diwethaf. Beth a benderfynwyd?'),
      sources: ['S0.1', 'S0.2', 'S0.5', 'S1.13', 'S3.2', 'S3.3', 'S3.4', 'S3.5', 'S3.6', 'S3.7', 'S3.8', 'S3.9'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL04',
          action: text(
            'Ask a supportive senior leader for ten minutes at a meeting that is already planned.',
            'Gofynnwch i uwch-arweinydd cefnogol am ddeng munud mewn cyfarfod sydd eisoes wedi’i drefnu.',
          ),
        },
        {
          effort: 1,
          template: 'TPL04',
          action: text(
            'Give a short briefing on what could be achieved, without the how-to.',
            'Rhowch gyflwyniad byr ar yr hyn y gellid ei gyflawni, heb fanylu ar sut i’w wneud.',
          ),
        },
        {
          effort: 2,
          template: 'TPL04',
          action: text('Agree two slots a year, each led by a different leader.', 'Cytunwch ar ddau slot y flwyddyn, pob un dan ofal arweinydd gwahanol.'),
        },
        {
          effort: 3,
          template: 'TPL04',
          action: text(
            'Help a leader put the case to elected members, the board or partners, with a list of decisions so far.',
            'Helpwch arweinydd i gyflwyno’r achos dros hyn i aelodau etholedig, y bwrdd neu bartneriaid, gyda rhestr o’r penderfyniadau hyd yma.',
          ),
        },
      ],
    },
  ],
};

/** What became of each question on leadership between 0.1-draft and 1.0: the words changed, the meaning did not. */
export const LEADERSHIP_LINES: readonly MapLine[] = [
  {
    kind: 'reworded',
    from: 'L1',
    to: 'L1',
    reason: text(
      'Level 3 now says “every month”, level 1 is neutral, and the title says what it is about.',
      'Mae lefel 3 bellach yn dweud “bob mis”, mae lefel 1 yn niwtral, ac mae’r teitl yn dweud beth yw’r pwnc.',
    ),
  },
  {
    kind: 'reworded',
    from: 'L2',
    to: 'L2',
    reason: text(
      'The question asks one thing, and level 5 looks at the past year.',
      'Mae’r cwestiwn yn gofyn un peth, ac mae lefel 5 yn edrych ar y flwyddyn ddiwethaf.',
    ),
  },
  {
    kind: 'reworded',
    from: 'L3',
    to: 'L3',
    reason: text(
      'Level 1 says “yet”, and shorter sentences say the same things.',
      'Mae lefel 1 yn dweud “eto”, ac mae brawddegau byrrach yn dweud yr un pethau.',
    ),
  },
  {
    kind: 'reworded',
    from: 'L4',
    to: 'L4',
    reason: text(
      'Level 1 is neutral in tone, and level 5 says where the reason can be seen.',
      'Mae tôn lefel 1 yn niwtral, ac mae lefel 5 yn dweud ble y gellir gweld y rheswm.',
    ),
  },
  {
    kind: 'reworded',
    from: 'L5',
    to: 'L5',
    reason: text(
      '“With little time” became “with no time set aside”, which a visitor can check.',
      'Trodd “heb lawer o amser” yn “heb amser wedi’i neilltuo”, y gall ymwelydd ei wirio.',
    ),
  },
  {
    kind: 'reworded',
    from: 'L6',
    to: 'L6',
    reason: text(
      'Longer levels are split into two sentences, and level 2 drops “mostly”.',
      'Mae lefelau hirach wedi’u rhannu’n ddwy frawddeg, ac nid yw lefel 2 yn dweud “yn bennaf”.',
    ),
  },
];
