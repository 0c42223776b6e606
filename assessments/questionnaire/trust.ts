/** Trust: freedom to answer, and backing when it goes wrong. Six questions with their levels, evidence prompts and steps up, and how they came from the draft. */

import type { Dimension, MapLine } from '../questionnaire-model.ts';
import { text } from './text.ts';

/** The questions on trust, in their fixed order. The effort of each step up is judged by the bands of methods F.2. */
export const TRUST: Dimension = {
  id: 'trust',
  name: text('Trust', 'Ymddiriedaeth'),
  question: text(
    'Are people trusted to get on with it, and backed when they do?',
    'A oes ymddiriedaeth mewn pobl i fwrw ati, a chefnogaeth iddynt pan wnânt hynny?',
  ),
  questions: [
    {
      id: 'T1',
      since: '0.1-draft',
      until: null,
      title: text('Freedom to answer', 'Rhyddid i ateb'),
      question: text(
        'Who can answer an everyday question or complaint online without asking first?',
        'Pwy sy’n cael ateb cwestiwn neu gŵyn gyffredin ar-lein heb ofyn yn gyntaf?',
      ),
      isQuick: true,
      canNotApply: false,
      levels: [
        text('Nobody. A manager signs off every reply.', 'Neb. Mae rheolwr yn cymeradwyo pob ateb.'),
        text(
          'One or two experienced people answer simple questions. They still check most replies with someone first.',
          'Mae un neu ddau o bobl brofiadol yn ateb cwestiynau syml. Maent yn dal i wirio’r rhan fwyaf o’u hatebion gyda rhywun yn gyntaf.',
        ),
        text(
          'Trained staff answer everyday questions without sign-off, within written bounds.',
          'Mae staff hyfforddedig yn ateb cwestiynau cyffredin heb gymeradwyaeth, o fewn terfynau ysgrifenedig.',
        ),
        text(
          'Trained staff in several services answer directly. Sign-off is kept for a short list of exceptions.',
          'Mae staff hyfforddedig mewn sawl gwasanaeth yn ateb yn uniongyrchol. Cedwir cymeradwyaeth ar gyfer rhestr fer o eithriadau.',
        ),
        text(
          'The list of exceptions is reviewed against real cases each year. Staff say they feel trusted.',
          'Caiff y rhestr o eithriadau ei hadolygu yn erbyn achosion go iawn bob blwyddyn. Mae staff yn dweud eu bod yn teimlo bod ymddiriedaeth ynddynt.',
        ),
      ],
      enoughWhen: [
        text(
          'Enough for a set time after a serious case, or while hardly any questions come in.',
          'Mae hyn yn ddigon am gyfnod penodol ar ôl achos difrifol, neu tra nad oes bron ddim cwestiynau’n cyrraedd.',
        ),
        text(
          'Enough while those people are on duty whenever questions come in.',
          'Mae hyn yn ddigon tra bo’r bobl hynny wrth eu gwaith pryd bynnag y daw cwestiynau.',
        ),
        text('Enough while one team can answer nearly all that people ask.', 'Mae hyn yn ddigon tra gall un tîm ateb bron popeth y mae pobl yn ei ofyn.'),
        text(
          'Enough while no simple reply has been held up as an exception.',
          'Mae hyn yn ddigon tra nad oes unrhyw ateb syml wedi’i ddal yn ôl fel eithriad.',
        ),
        text(
          'Worth the effort while the people who answer, or what they are asked, keep changing.',
          'Mae’n werth yr ymdrech tra bo’r bobl sy’n ateb, neu’r hyn a ofynnir iddynt, yn dal i newid.',
        ),
      ],
      evidence: text(
        'Take the last ten replies: how many needed sign-off? Where are the bounds written down?',
        'O’r deg ateb diwethaf, faint yr oedd angen eu cymeradwyo? Ble y mae’r terfynau wedi’u hysgrifennu?',
      ),
      sources: ['S0.22', 'S0.23', 'S1.8', 'S1.9', 'S1.11'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL05',
          action: text(
            'Choose two experienced people and a first list of questions they may answer unaided.',
            'Dewiswch ddau berson profiadol a rhestr gyntaf o gwestiynau y cânt eu hateb ar eu pen eu hunain.',
          ),
        },
        {
          effort: 2,
          template: 'TPL05',
          action: text(
            'Write an answering guide, train staff in it and ask to end sign-off for everyday questions.',
            'Ysgrifennwch ganllaw ateb, hyfforddwch staff ynddo a gofynnwch am roi’r gorau i gymeradwyo atebion i gwestiynau cyffredin.',
          ),
        },
        {
          effort: 3,
          template: 'TPL05',
          action: text(
            'Offer the guide to other services, and keep sign-off only for the listed exceptions.',
            'Cynigiwch y canllaw i wasanaethau eraill, a chadwch gymeradwyaeth ar gyfer yr eithriadau ar y rhestr yn unig.',
          ),
        },
        {
          effort: 2,
          template: 'TPL05',
          action: text(
            'Review the exceptions against real cases, and ask staff how trusted they feel.',
            'Adolygwch yr eithriadau yn erbyn achosion go iawn, a gofynnwch i staff i ba raddau y maent yn teimlo bod ymddiriedaeth ynddynt.',
          ),
        },
      ],
    },
    {
      id: 'T2',
      since: '0.1-draft',
      until: null,
      title: text('When to pass it up', 'Pryd i gyfeirio i fyny'),
      question: text(
        'How clear is it when senior staff step into online conversations?',
        'Pa mor glir yw hi pryd y bydd uwch-swyddogion yn camu i mewn i sgyrsiau ar-lein?',
      ),
      isQuick: true,
      canNotApply: false,
      levels: [
        text(
          'Senior staff step in without warning, or cannot be reached when needed.',
          'Mae uwch-swyddogion yn camu i mewn heb rybudd, neu nid oes modd cael gafael arnynt pan fydd angen.',
        ),
        text(
          'A few people know when to ask for senior help. It depends on who is on duty.',
          'Mae ychydig o bobl yn gwybod pryd i ofyn am help uwch-swyddog. Mae’n dibynnu ar bwy sydd ar ddyletswydd.',
        ),
        text(
          'A written guide says what is passed up, to whom, how fast, and what senior staff then do.',
          'Mae canllaw ysgrifenedig yn dweud beth a gyfeirir i fyny, at bwy, pa mor gyflym, a beth y mae uwch-swyddogion yn ei wneud wedyn.',
        ),
        text(
          'Senior staff in every service follow the guide. They are kept aware of daily activity but do not approve it.',
          'Mae uwch-swyddogion ym mhob gwasanaeth yn dilyn y canllaw. Cânt wybod am y gwaith dyddiol, ond nid ydynt yn ei gymeradwyo.',
        ),
        text(
          'The guide is practised, or reviewed after real events. It has been improved as a result.',
          'Caiff y canllaw ei ymarfer, neu ei adolygu ar ôl digwyddiadau go iawn. Mae wedi’i wella o ganlyniad.',
        ),
      ],
      enoughWhen: [
        text(
          'Enough while your channels carry notices only and take no replies.',
          'Mae hyn yn ddigon tra mai hysbysiadau’n unig sydd ar eich sianeli, heb le i bobl ymateb.',
        ),
        text('Enough while the person who answers is also the senior person.', 'Mae hyn yn ddigon tra mai’r person sy’n ateb yw’r uwch-swyddog hefyd.'),
        text(
          'Enough while one team answers and nothing has been passed up this year.',
          'Mae hyn yn ddigon tra bo un tîm yn ateb a dim byd wedi’i gyfeirio i fyny eleni.',
        ),
        text('Enough if the last case went as the guide says.', 'Mae hyn yn ddigon os aeth yr achos diwethaf fel y dywed y canllaw.'),
        text('Worth the effort while a late call for help could harm someone.', 'Mae’n werth yr ymdrech tra gallai galw’n hwyr am help niweidio rhywun.'),
      ],
      evidence: text(
        'Show the guide. The last time something was passed up, did it work as written?',
        'Dangoswch y canllaw. Y tro diwethaf i rywbeth gael ei gyfeirio i fyny, a weithiodd y canllaw fel y mae wedi’i ysgrifennu?',
      ),
      sources: ['S1.7', 'S1.14', 'S1.15'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL05',
          action: text(
            'Ask two senior people when they want to be told, and write down their answers.',
            'Gofynnwch i ddau uwch-swyddog pryd y maent am gael gwybod, ac ysgrifennwch eu hatebion.',
          ),
        },
        {
          effort: 1,
          template: 'TPL05',
          action: text(
            'Write into the answering guide what is passed up, to whom and how fast.',
            'Ysgrifennwch yn y canllaw ateb beth a gyfeirir i fyny, at bwy a pha mor gyflym.',
          ),
        },
        {
          effort: 2,
          template: 'TPL05',
          action: text(
            'Give senior staff in every service the guide, and send them a short weekly note of activity.',
            'Rhowch y canllaw i uwch-swyddogion ym mhob gwasanaeth, ac anfonwch nodyn wythnosol byr atynt am y gwaith.',
          ),
        },
        {
          effort: 2,
          template: 'TPL14',
          action: text(
            'Run one practice of the guide with senior staff, and note what to change.',
            'Cynhaliwch un ymarfer o’r canllaw gydag uwch-swyddogion, a nodwch beth i’w newid.',
          ),
        },
      ],
    },
    {
      id: 'T3',
      since: '0.1-draft',
      until: null,
      title: text('Speed of reply', 'Cyflymder ateb'),
      question: text('When a reply needs a second opinion, how quickly does it go out?', 'Pan fydd angen ail farn ar ateb, pa mor gyflym y mae’n mynd allan?'),
      isQuick: false,
      canNotApply: false,
      levels: [
        text('It takes days. The conversation has moved on by then.', 'Mae’n cymryd dyddiau. Mae’r sgwrs wedi symud ymlaen erbyn hynny.'),
        text('It depends on who is around. There is no target.', 'Mae’n dibynnu ar bwy sydd o gwmpas. Nid oes targed.'),
        text(
          'There is one checking step, with a target in hours. The communications team meets it for most replies.',
          'Mae un cam gwirio, gyda tharged mewn oriau. Mae’r tîm cyfathrebu’n ei gyrraedd ar gyfer y rhan fwyaf o atebion.',
        ),
        text(
          'Services keep agreed wording and contacts ready. Times are recorded, and most checked replies meet the target.',
          'Mae gwasanaethau’n cadw geiriad y cytunwyd arno, ac enwau cyswllt, yn barod. Cofnodir amserau, ac mae’r rhan fwyaf o atebion a wirir yn cyrraedd y targed.',
        ),
        text(
          'Reply times are reviewed every month, and causes of delay are removed. The results are shared openly.',
          'Caiff amserau ateb eu hadolygu bob mis, a chaiff achosion oedi eu dileu. Rhennir y canlyniadau’n agored.',
        ),
      ],
      enoughWhen: [
        text(
          'Enough while nothing you are asked is urgent and people are told how long to wait.',
          'Mae hyn yn ddigon tra nad oes dim yn fater o frys a phobl yn cael gwybod pa mor hir i aros.',
        ),
        text('Enough while hardly any reply needs a second opinion.', 'Mae hyn yn ddigon tra mai prin iawn yw’r atebion y mae angen ail farn arnynt.'),
        text(
          'Enough while only one team sends replies that need a check.',
          'Mae hyn yn ddigon tra mai un tîm yn unig sy’n anfon atebion y mae angen eu gwirio.',
        ),
        text(
          'Enough while the record shows the target met and nobody complains of delay.',
          'Mae hyn yn ddigon tra bo’r cofnod yn dangos bod y targed wedi’i gyrraedd a neb yn cwyno am oedi.',
        ),
        text(
          'Worth the effort while a slow answer could let a wrong story spread.',
          'Mae’n werth yr ymdrech tra gallai ateb araf adael i stori anghywir ledaenu.',
        ),
      ],
      evidence: text(
        'Take the last five checked replies. How long did each take, and how many people were involved?',
        'Cymerwch y pum ateb diwethaf a wiriwyd. Faint o amser a gymerodd pob un, a faint o bobl oedd yn rhan o’r gwaith?',
      ),
      sources: ['S1.8', 'S1.9', 'S1.10'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL05',
          action: text(
            'Time the last ten checked replies, and count the steps in each.',
            'Amserwch y deg ateb diwethaf a wiriwyd, a chyfrwch y camau ym mhob un.',
          ),
        },
        {
          effort: 2,
          template: 'TPL05',
          action: text('Ask to cut checking to one step, with a target in hours.', 'Gofynnwch am gwtogi’r gwirio i un cam, gyda tharged mewn oriau.'),
        },
        {
          effort: 2,
          template: 'TPL05',
          action: text(
            'Collect agreed wording and contacts from each service, and start to record reply times.',
            'Casglwch eiriad y cytunwyd arno, ac enwau cyswllt, gan bob gwasanaeth, a dechreuwch gofnodi amserau ateb.',
          ),
        },
        {
          effort: 2,
          template: 'TPL08',
          action: text(
            'Review reply times each month, remove the most common cause of delay and publish the figures.',
            'Adolygwch amserau ateb bob mis, dilëwch yr achos oedi mwyaf cyffredin a chyhoeddwch y ffigurau.',
          ),
        },
      ],
    },
    {
      id: 'T4',
      since: '0.1-draft',
      until: null,
      title: text('Trust beyond communications', 'Ymddiried ym mhob gwasanaeth'),
      question: text(
        'Can staff in services talk with the public online, as they do by phone?',
        'A yw staff mewn gwasanaethau’n cael siarad â’r cyhoedd ar-lein, fel y gwnânt dros y ffôn?',
      ),
      isQuick: false,
      canNotApply: false,
      levels: [
        text('Only the communications team may say anything online.', 'Y tîm cyfathrebu’n unig a gaiff ddweud unrhyw beth ar-lein.'),
        text(
          'A few service staff contribute, but everything goes through the communications team.',
          'Mae ychydig o staff y gwasanaethau’n cyfrannu, ond mae popeth yn mynd drwy’r tîm cyfathrebu.',
        ),
        text(
          'Some services run their own accounts, with training and light support.',
          'Mae rhai gwasanaethau’n rhedeg eu cyfrifon eu hunain, gyda hyfforddiant a chymorth ysgafn.',
        ),
        text(
          'Every service that deals with people by phone or email can also answer online, on the same terms.',
          'Gall pob gwasanaeth sy’n delio â phobl dros y ffôn neu drwy e-bost hefyd ateb ar-lein, ar yr un telerau.',
        ),
        text(
          'Online contact is an ordinary part of jobs that deal with the public. Job descriptions, training and quality checks cover it.',
          'Mae cyswllt ar-lein yn rhan gyffredin o swyddi sy’n delio â’r cyhoedd. Mae swydd-ddisgrifiadau, hyfforddiant a gwiriadau ansawdd yn ei gynnwys.',
        ),
      ],
      enoughWhen: [
        text('Enough while the communications team can answer every question itself.', 'Mae hyn yn ddigon tra gall y tîm cyfathrebu ateb pob cwestiwn ei hun.'),
        text(
          'Enough while few questions are for a service and the answers arrive in time.',
          'Mae hyn yn ddigon tra mai ychydig o gwestiynau sydd i wasanaethau, a’r atebion yn cyrraedd mewn pryd.',
        ),
        text(
          'Enough while services without an account get hardly any questions online.',
          'Mae hyn yn ddigon tra nad yw’r gwasanaethau heb gyfrif yn cael bron ddim cwestiynau ar-lein.',
        ),
        text(
          'Enough while online contact is still a small part of what those services do.',
          'Mae hyn yn ddigon tra mai rhan fach o waith y gwasanaethau hynny yw cyswllt ar-lein.',
        ),
        text(
          'Worth the effort while people turn to you online as readily as by phone.',
          'Mae’n werth yr ymdrech tra bo pobl yn troi atoch ar-lein mor barod ag y gwnânt dros y ffôn.',
        ),
      ],
      evidence: text(
        'Which service last answered online by itself? Compare what its staff may decide by phone with what they may say online.',
        'Pa wasanaeth a atebodd ar-lein ar ei ben ei hun ddiwethaf? Cymharwch yr hyn y caiff ei staff ei benderfynu dros y ffôn â’r hyn y cânt ei ddweud ar-lein.',
      ),
      sources: ['S0.20', 'S0.21', 'S0.22', 'S0.23', 'S0.24', 'S1.17'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL05',
          action: text(
            'Invite two service teams to suggest posts and draft replies.',
            'Gwahoddwch ddau dîm gwasanaeth i awgrymu negeseuon a drafftio atebion.',
          ),
        },
        {
          effort: 2,
          template: 'TPL13',
          action: text(
            'Train one of those teams to run an account, with a named buddy in communications.',
            'Hyfforddwch un o’r timau hynny i redeg cyfrif, gyda chyfaill a enwir yn y tîm cyfathrebu.',
          ),
        },
        {
          effort: 3,
          template: 'TPL05',
          action: text(
            'Count a month of approval hours, then ask for the same freedom online as by phone in every service.',
            'Cyfrwch fis o oriau cymeradwyo, yna gofynnwch am yr un rhyddid ar-lein ag sydd dros y ffôn ym mhob gwasanaeth.',
          ),
        },
        {
          effort: 3,
          template: 'TPL13',
          action: text(
            'Write online contact into job descriptions, training and quality checks.',
            'Ysgrifennwch gyswllt ar-lein i mewn i swydd-ddisgrifiadau, hyfforddiant a gwiriadau ansawdd.',
          ),
        },
      ],
    },
    {
      id: 'T5',
      since: '0.1-draft',
      until: null,
      title: text('When things go wrong', 'Pan aiff pethau o chwith'),
      question: text('What happens after an honest mistake online?', 'Beth sy’n digwydd ar ôl camgymeriad gonest ar-lein?'),
      isQuick: true,
      canNotApply: false,
      levels: [
        text(
          'The first question is who is to blame. People avoid posting or replying.',
          'Pwy sydd ar fai yw’r cwestiwn cyntaf. Mae pobl yn osgoi postio neu ateb.',
        ),
        text(
          'It depends on the manager. Some people are backed and others are not.',
          'Mae’n dibynnu ar y rheolwr. Caiff rhai pobl gefnogaeth ac ni chaiff eraill ddim.',
        ),
        text(
          'Managers have agreed that honest mistakes within the rules are put right and learned from, without blame.',
          'Mae rheolwyr wedi cytuno y caiff camgymeriadau gonest o fewn y rheolau eu cywiro, ac y dysgir ohonynt, heb fwrw bai.',
        ),
        text(
          'Mistakes and near misses are discussed openly across services. Staff say they would own up.',
          'Caiff camgymeriadau, a’r rhai a fu bron â digwydd, eu trafod yn agored ar draws gwasanaethau. Mae staff yn dweud y byddent yn cyfaddef.',
        ),
        text(
          'Lessons have led to visible changes in rules, training or tools. They are shared with other organisations.',
          'Mae gwersi wedi arwain at newidiadau gweladwy mewn rheolau, hyfforddiant neu offer. Fe’u rhennir â sefydliadau eraill.',
        ),
      ],
      enoughWhen: [
        text(
          'Enough only for the days it takes managers to agree what happens next time.',
          'Dim ond am ychydig ddyddiau y mae hyn yn ddigon, nes i reolwyr gytuno beth fydd yn digwydd y tro nesaf.',
        ),
        text(
          'Enough while all who post answer to one manager who backs them.',
          'Mae hyn yn ddigon tra bo pawb sy’n postio’n atebol i un rheolwr sy’n eu cefnogi.',
        ),
        text('Enough while one team does all the posting.', 'Mae hyn yn ddigon tra bo un tîm yn gwneud yr holl bostio.'),
        text('Enough if the last review found nothing to change.', 'Mae hyn yn ddigon os na chanfu’r adolygiad diwethaf unrhyw beth i’w newid.'),
        text('Worth the effort while others could be spared the same mistake.', 'Mae’n werth yr ymdrech tra gellid arbed eraill rhag yr un camgymeriad.'),
      ],
      evidence: text(
        'Describe the last mistake. What was said to the person, and what changed afterwards?',
        'Disgrifiwch y camgymeriad diwethaf. Beth a ddywedwyd wrth y person, a beth a newidiodd wedyn?',
      ),
      sources: ['S0.23', 'S0.24', 'S1.12', 'S4.18'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL14',
          action: text(
            'Ask the sponsor to tell staff that those who make honest mistakes will be backed.',
            'Gofynnwch i’r noddwr ddweud wrth staff y caiff pobl sy’n gwneud camgymeriadau gonest eu cefnogi.',
          ),
        },
        {
          effort: 2,
          template: 'TPL14',
          action: text(
            'Agree a short learning review with managers, to use in place of blame.',
            'Cytunwch ar adolygiad dysgu byr gyda rheolwyr, i’w ddefnyddio yn lle bwrw bai.',
          ),
        },
        {
          effort: 2,
          template: 'TPL14',
          action: text(
            'Share reviews across services, and ask staff whether they would own up.',
            'Rhannwch adolygiadau ar draws gwasanaethau, a gofynnwch i staff a fyddent yn cyfaddef.',
          ),
        },
        {
          effort: 2,
          template: 'TPL14',
          action: text(
            'Publish what changed because of mistakes, and share it with peers.',
            'Cyhoeddwch beth a newidiodd oherwydd camgymeriadau, a rhannwch hynny â chymheiriaid.',
          ),
        },
      ],
    },
    {
      id: 'T6',
      since: '0.1-draft',
      until: null,
      title: text('Room to try things', 'Lle i arbrofi'),
      question: text('How do new ideas for digital channels get tried?', 'Sut y rhoddir cynnig ar syniadau newydd ar gyfer sianeli digidol?'),
      isQuick: false,
      canNotApply: false,
      levels: [
        text('New ideas are refused, or are not raised.', 'Caiff syniadau newydd eu gwrthod, neu nid ydynt yn cael eu codi.'),
        text(
          'Keen people try things quietly. Nobody reviews what happened.',
          'Mae pobl frwd yn rhoi cynnig ar bethau’n dawel. Nid oes neb yn adolygu’r hyn a ddigwyddodd.',
        ),
        text('There is a simple way to run a small trial, with an aim and a review date.', 'Mae ffordd syml o gynnal treial bach, gyda nod a dyddiad adolygu.'),
        text(
          'Trials run in several services. Each is kept, changed or stopped on the evidence.',
          'Cynhelir treialon mewn sawl gwasanaeth. Caiff pob un ei gadw, ei newid neu ei stopio ar sail y dystiolaeth.',
        ),
        text(
          'Results, failures included, are published for all staff. They have shaped budgets or plans.',
          'Cyhoeddir canlyniadau, gan gynnwys methiannau, i’r holl staff. Maent wedi llywio cyllidebau neu gynlluniau.',
        ),
      ],
      enoughWhen: [
        text(
          'Enough for a set time while a merger or a crisis takes all your effort.',
          'Mae hyn yn ddigon am gyfnod penodol, tra bo uno neu argyfwng yn mynd â’ch holl ymdrech.',
        ),
        text(
          'Enough while each thing tried is free, small and easy to undo.',
          'Mae hyn yn ddigon tra bo pob peth y rhoddir cynnig arno am ddim, yn fach ac yn hawdd ei ddadwneud.',
        ),
        text('Enough while one team runs every trial.', 'Mae hyn yn ddigon tra bo un tîm yn cynnal pob treial.'),
        text(
          'Enough while there are so few trials that everyone knows how each one ended.',
          'Mae hyn yn ddigon tra bo cyn lleied o dreialon fel bod pawb yn gwybod sut y daeth pob un i ben.',
        ),
        text(
          'Worth the effort while another service might repeat a trial that failed.',
          'Mae’n werth yr ymdrech tra gallai gwasanaeth arall ailadrodd treial a fethodd.',
        ),
      ],
      evidence: text(
        'Name the latest trial. What was its aim, what was found and what was stopped?',
        'Enwch y treial diweddaraf. Beth oedd ei nod, beth a ganfuwyd a beth a gafodd ei stopio?',
      ),
      sources: ['S1.2', 'S1.12', 'S1.16'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL11',
          action: text(
            'Find one small idea from elsewhere that fits your organisation, and ask to try it.',
            'Dewch o hyd i un syniad bach o fan arall sy’n addas i’ch sefydliad, a gofynnwch am roi cynnig arno.',
          ),
        },
        {
          effort: 1,
          template: 'TPL11',
          action: text(
            'Use a one-page trial card with an aim, an end date and a decision.',
            'Defnyddiwch gerdyn treial un dudalen gyda nod, dyddiad gorffen a phenderfyniad.',
          ),
        },
        {
          effort: 3,
          template: 'TPL11',
          action: text(
            'Help other services to run one trial each, and record the decision: keep, change or stop.',
            'Helpwch wasanaethau eraill i gynnal un treial yr un, a chofnodwch y penderfyniad: cadw, newid neu stopio.',
          ),
        },
        {
          effort: 3,
          template: 'TPL08',
          action: text(
            'Publish every result, failures included, and link it to next year’s budget.',
            'Cyhoeddwch bob canlyniad, gan gynnwys methiannau, a’i gysylltu â chyllideb y flwyddyn nesaf.',
          ),
        },
      ],
    },
  ],
};

/** What became of each question on trust between the draft and version 1.0. Methods E.4. */
export const TRUST_LINES: readonly MapLine[] = [
  {
    kind: 'reworded',
    from: 'T1',
    to: 'T1',
    reason: text(
      'The question is the same. Levels 2 and 5 are each split into two short sentences.',
      'Yr un yw’r cwestiwn. Mae lefelau 2 a 5 wedi’u rhannu’n ddwy frawddeg fer yr un.',
    ),
  },
  {
    kind: 'reworded',
    from: 'T2',
    to: 'T2',
    reason: text(
      'The question asks when senior staff step in; how they do so stays in level 3. The meaning is the same.',
      'Mae’r cwestiwn yn gofyn pryd y bydd uwch-swyddogion yn camu i mewn; mae lefel 3 yn dal i ddweud sut. Yr un yw’r ystyr.',
    ),
  },
  {
    kind: 'reworded',
    from: 'T3',
    to: 'T3',
    reason: text(
      'The question is the same. Level 3 now says who meets the target, and for how many replies.',
      'Yr un yw’r cwestiwn. Mae lefel 3 bellach yn dweud pwy sy’n cyrraedd y targed, ac ar gyfer faint o atebion.',
    ),
  },
  {
    kind: 'reworded',
    from: 'T4',
    to: 'T4',
    reason: text(
      'The question names the phone alone. Level 4 says every service that deals with people by phone or email.',
      'Mae’r cwestiwn yn enwi’r ffôn yn unig. Mae lefel 4 yn sôn am bob gwasanaeth sy’n delio â phobl dros y ffôn neu drwy e-bost.',
    ),
  },
  {
    kind: 'reworded',
    from: 'T5',
    to: 'T5',
    reason: text(
      'The question is the same. Level 1 is more neutral, and levels 4 and 5 are in shorter sentences.',
      'Yr un yw’r cwestiwn. Mae lefel 1 yn fwy niwtral, a lefelau 4 a 5 mewn brawddegau byrrach.',
    ),
  },
  {
    kind: 'reworded',
    from: 'T6',
    to: 'T6',
    reason: text(
      'The question is the same. Level 1 is more neutral, and level 5 is in two short sentences.',
      'Yr un yw’r cwestiwn. Mae lefel 1 yn fwy niwtral, a lefel 5 mewn dwy frawddeg fer.',
    ),
  },
];
