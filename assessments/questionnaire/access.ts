/** Access: reaching the channels that work needs. Six questions with their levels, evidence prompts and steps up, and how they came from the draft. */

import type { Dimension, MapLine } from '../questionnaire-model.ts';
import { text } from './text.ts';

/** The questions on access, in their fixed order. The effort of each step up is judged by the bands of methods F.2. */
export const ACCESS: Dimension = {
  id: 'access',
  name: text('Access', 'Mynediad'),
  question: text(
    'Can people who need digital channels reach them, safely and with the time to use them?',
    'A all pobl y mae angen sianeli digidol arnynt eu cyrraedd yn ddiogel, a chael amser i’w defnyddio?',
  ),
  questions: [
    {
      id: 'A1',
      since: '0.1-draft',
      until: null,
      title: text('Open at work', 'Ar agor yn y gwaith'),
      question: text('Can staff who need digital channels reach them at work?', 'A all staff y mae angen sianeli digidol arnynt eu cyrraedd yn y gwaith?'),
      isQuick: true,
      canNotApply: false,
      levels: [
        text(
          'Sites are blocked for nearly everyone, including people whose job is to talk with the public.',
          'Mae gwefannau wedi’u rhwystro i bron bawb, gan gynnwys y rhai y mae siarad â’r cyhoedd yn rhan o’u swydd.',
        ),
        text(
          'A few named people have access, or it is open only at certain times of day.',
          'Mae gan ychydig o bobl a enwir fynediad, neu mae ar agor ar rai adegau o’r dydd yn unig.',
        ),
        text(
          'Everyone whose role needs access has it all day, from a work device and without workarounds.',
          'Mae mynediad drwy’r dydd i bawb y mae eu rôl yn galw am hynny. Mae’n gweithio ar ddyfais waith, heb orfod chwilio am ffordd arall.',
        ),
        text(
          'Access is open to all staff by default. Any block deals with a stated risk and has a named owner.',
          'Mae mynediad yn agored i’r holl staff yn ddiofyn. Mae pob rhwystr yn ymdrin â risg a nodwyd ac mae ganddo berchennog a enwir.',
        ),
        text(
          'Open access has run for more than a year. Use and incidents are reviewed, and the findings are shared with others.',
          'Mae mynediad agored ar waith ers mwy na blwyddyn. Caiff defnydd a digwyddiadau eu hadolygu, a rhennir y canfyddiadau ag eraill.',
        ),
      ],
      enoughWhen: [
        text(
          'Enough while nobody’s job includes following or answering people online.',
          'Mae hyn yn ddigon tra nad yw dilyn nac ateb pobl ar-lein yn rhan o swydd neb.',
        ),
        text(
          'Enough while only those named people deal with the public online.',
          'Mae hyn yn ddigon tra mai’r bobl hynny’n unig sy’n delio â’r cyhoedd ar-lein.',
        ),
        text(
          'Enough while nobody outside those roles has asked for access in the past year.',
          'Mae hyn yn ddigon tra nad oes neb y tu allan i’r rolau hynny wedi gofyn am fynediad yn y flwyddyn ddiwethaf.',
        ),
        text(
          'Enough for the first year of open access, or while it raises no questions.',
          'Mae hyn yn ddigon am flwyddyn gyntaf mynediad agored, neu tra nad yw’n codi cwestiynau.',
        ),
        text(
          'Worth the effort while other bodies still block and could learn from you.',
          'Mae’n werth yr ymdrech tra bo cyrff eraill yn dal i rwystro ac yn gallu dysgu gennych.',
        ),
      ],
      evidence: text(
        'Try three sites on an ordinary work device. Who owns the block that was added last, and why was it added?',
        'Rhowch gynnig ar agor tair gwefan ar ddyfais waith gyffredin. Pwy yw perchennog y rhwystr diwethaf a ychwanegwyd, a pham y cafodd ei ychwanegu?',
      ),
      sources: ['S0.10', 'S0.11', 'S0.14', 'S0.15', 'S3.1', 'S4.1', 'S4.9'],
      stepsUp: [
        {
          effort: 2,
          template: 'TPL02',
          action: text(
            'Write a short business case for the roles that need access first.',
            'Ysgrifennwch achos busnes byr dros y rolau y mae angen mynediad arnynt gyntaf.',
          ),
        },
        {
          effort: 3,
          template: 'TPL03',
          action: text(
            'Ask for all-day access for every role that needs it, with the controls from the joint risk assessment.',
            'Gofynnwch am fynediad drwy’r dydd i bob rôl y mae ei angen arni, gyda mesurau rheoli’r asesiad risg ar y cyd.',
          ),
        },
        {
          effort: 3,
          template: 'TPL03',
          action: text(
            'Propose open access by default, with an owner and a review date for each block that stays.',
            'Cynigiwch fynediad agored yn ddiofyn, gyda pherchennog a dyddiad adolygu ar gyfer pob rhwystr sy’n aros.',
          ),
        },
        {
          effort: 2,
          template: 'TPL08',
          action: text(
            'Report on a year of use and incidents, and share what you learned with peers.',
            'Adroddwch ar flwyddyn o ddefnydd a digwyddiadau, a rhannwch yr hyn a ddysgwyd â chymheiriaid.',
          ),
        },
      ],
    },
    {
      id: 'A2',
      since: '0.1-draft',
      until: null,
      title: text('Asking for access', 'Gofyn am fynediad'),
      question: text(
        'What happens when someone asks for access to a site or tool?',
        'Beth sy’n digwydd pan fydd rhywun yn gofyn am fynediad i wefan neu offeryn?',
      ),
      isQuick: false,
      canNotApply: false,
      levels: [
        text('There is no known way to ask, or requests get no answer.', 'Nid oes ffordd hysbys o ofyn, neu nid yw ceisiadau’n cael ateb.'),
        text(
          'People can ask, but the answer depends on who they know. A refusal comes without a reason.',
          'Gall pobl ofyn, ond mae’r ateb yn dibynnu ar bwy y maent yn eu hadnabod. Ni roddir rheswm wrth wrthod.',
        ),
        text(
          'There is one agreed route. People say what they need and why, and get a decision with a reason.',
          'Cytunwyd ar un llwybr. Mae pobl yn dweud beth sydd ei angen arnynt a pham, ac yn cael penderfyniad gyda rheswm.',
        ),
        text(
          'Requests from every service are decided within a stated time. A refusal says what would change the answer.',
          'Penderfynir ar geisiadau o bob gwasanaeth o fewn amser penodol. Wrth wrthod, dywedir beth fyddai’n newid yr ateb.',
        ),
        text(
          'Requests are looked at together each year. Blocks that keep coming up are lifted for everyone.',
          'Edrychir ar y ceisiadau gyda’i gilydd bob blwyddyn. Caiff rhwystrau sy’n codi dro ar ôl tro eu dileu i bawb.',
        ),
      ],
      enoughWhen: [
        text('Enough while nothing that staff need is blocked.', 'Mae hyn yn ddigon tra nad oes dim sydd ei angen ar staff wedi’i rwystro.'),
        text(
          'Enough while the one or two requests a year go to someone everyone knows.',
          'Mae hyn yn ddigon tra bo’r un neu ddau gais y flwyddyn yn mynd at rywun y mae pawb yn ei adnabod.',
        ),
        text('Enough while requests are few and nobody has to chase an answer.', 'Mae hyn yn ddigon tra bo ceisiadau’n brin a neb yn gorfod gofyn eto am ateb.'),
        text('Enough while no block has been asked about twice this year.', 'Mae hyn yn ddigon tra nad oes neb wedi holi ddwywaith am yr un rhwystr eleni.'),
        text(
          'Worth the effort while new sites and tools keep bringing new requests.',
          'Mae’n werth yr ymdrech tra bo gwefannau ac offer newydd yn dal i arwain at geisiadau newydd.',
        ),
      ],
      evidence: text(
        'Show the last three requests with their answers. How long did each take?',
        'Dangoswch y tri chais diwethaf gyda’u hatebion. Faint o amser a gymerodd pob un?',
      ),
      sources: ['S4.2', 'S4.3', 'S4.4', 'S4.5', 'S4.12', 'S4.17'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL03',
          action: text(
            'Ask, calmly and in person, who decides and why the present blocks exist.',
            'Gofynnwch, yn bwyllog ac wyneb yn wyneb, pwy sy’n penderfynu a pham y mae’r rhwystrau presennol yn bod.',
          ),
        },
        {
          effort: 2,
          template: 'TPL02',
          action: text(
            'Set up one request form that asks what, why, for whom and for how long.',
            'Lluniwch un ffurflen gais sy’n gofyn beth, pam, i bwy ac am ba hyd.',
          ),
        },
        {
          effort: 2,
          template: 'TPL03',
          action: text(
            'Agree a decision time with ICT, and add “what would change this answer” to every refusal.',
            'Cytunwch ar amser penderfynu gyda TG, ac ychwanegwch “beth fyddai’n newid yr ateb hwn” bob tro y gwrthodir cais.',
          ),
        },
        {
          effort: 2,
          template: 'TPL02',
          action: text(
            'Review a year of requests with ICT, and propose to lift the blocks that keep coming up.',
            'Adolygwch flwyddyn o geisiadau gyda TG, a chynigiwch ddileu’r rhwystrau sy’n codi dro ar ôl tro.',
          ),
        },
      ],
    },
    {
      id: 'A3',
      since: '0.1-draft',
      until: null,
      title: text('A shared view of risk', 'Barn gyffredin am risg'),
      question: text(
        'How do you judge the risks of digital channels with the people who protect your systems?',
        'Sut yr ydych yn pwyso a mesur risgiau sianeli digidol gyda’r bobl sy’n diogelu eich systemau?',
      ),
      isQuick: true,
      canNotApply: false,
      levels: [
        text(
          'The risks are not discussed together, or the discussion is stuck.',
          'Nid yw’r risgiau’n cael eu trafod ar y cyd, neu mae’r drafodaeth wedi dod i stop.',
        ),
        text(
          'Some of the people have talked about the risks. Their views are assumed, not written down.',
          'Mae rhai o’r bobl wedi siarad am y risgiau. Tybir beth yw eu barn, heb ei hysgrifennu.',
        ),
        text(
          'Communications, ICT and information security have agreed a written risk assessment. It covers the sites in use and the effect on other systems.',
          'Mae cyfathrebu, TG a diogelwch gwybodaeth wedi cytuno ar asesiad risg ysgrifenedig. Mae’n cynnwys y gwefannau a ddefnyddir a’r effaith ar systemau eraill.',
        ),
        text(
          'Every service uses the assessment for each new site or tool. The controls are tested.',
          'Mae pob gwasanaeth yn defnyddio’r asesiad ar gyfer pob gwefan neu offeryn newydd. Caiff y mesurau rheoli eu profi.',
        ),
        text(
          'Risks are reviewed at least once a year using real incidents. Controls are tightened or eased to match.',
          'Caiff risgiau eu hadolygu o leiaf unwaith y flwyddyn ar sail digwyddiadau go iawn. Caiff mesurau rheoli eu tynhau neu eu llacio i gyd-fynd.',
        ),
      ],
      enoughWhen: [
        text('Enough while no digital channel is used on a work system.', 'Mae hyn yn ddigon tra na ddefnyddir unrhyw sianel ddigidol ar system waith.'),
        text(
          'Enough while one person looks after both the channels and the systems.',
          'Mae hyn yn ddigon tra bo un person yn gofalu am y sianeli a’r systemau fel ei gilydd.',
        ),
        text(
          'Enough while nobody has asked for a new site or tool since it was agreed.',
          'Mae hyn yn ddigon tra nad oes neb wedi gofyn am wefan neu offeryn newydd ers cytuno arno.',
        ),
        text(
          'Enough while the controls pass their tests and there has been no incident.',
          'Mae hyn yn ddigon tra bo’r mesurau rheoli’n pasio eu profion a dim digwyddiad wedi bod.',
        ),
        text(
          'Worth the effort while sites, threats and needs keep changing.',
          'Mae’n werth yr ymdrech tra bo gwefannau, bygythiadau ac anghenion yn dal i newid.',
        ),
      ],
      evidence: text(
        'Show the risk assessment, its date and who agreed it. Which control was changed last, and why?',
        'Dangoswch yr asesiad risg, ei ddyddiad a phwy a gytunodd arno. Pa fesur rheoli a newidiwyd ddiwethaf, a pham?',
      ),
      sources: ['S4.6', 'S4.19', 'S4.20', 'S4.22'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL03',
          action: text(
            'Meet ICT and information security, explain your aim and ask what worries them.',
            'Ewch i gwrdd â TG a diogelwch gwybodaeth, eglurwch eich nod a gofynnwch beth sy’n eu poeni.',
          ),
        },
        {
          effort: 2,
          template: 'TPL03',
          action: text(
            'Write a joint risk assessment, site by site, and allow time for hard questions.',
            'Ysgrifennwch asesiad risg ar y cyd, gwefan wrth wefan, a chaniatewch amser ar gyfer cwestiynau anodd.',
          ),
        },
        {
          effort: 2,
          template: 'TPL03',
          action: text(
            'Make the assessment a step in every request for a new site or tool, with a test of each control.',
            'Gwnewch yr asesiad yn gam ym mhob cais am wefan neu offeryn newydd, gyda phrawf o bob mesur rheoli.',
          ),
        },
        {
          effort: 2,
          template: 'TPL14',
          action: text(
            'Hold a joint review of the past year’s incidents, and adjust the controls.',
            'Cynhaliwch adolygiad ar y cyd o ddigwyddiadau’r flwyddyn ddiwethaf, ac addaswch y mesurau rheoli.',
          ),
        },
      ],
    },
    {
      id: 'A4',
      since: '0.1-draft',
      until: null,
      title: text('Provided, not improvised', 'Darparu, nid byrfyfyrio'),
      question: text(
        'Does the organisation provide what staff need to run its digital channels?',
        'A yw’r sefydliad yn darparu’r hyn sydd ei angen ar staff i redeg ei sianeli digidol?',
      ),
      isQuick: false,
      canNotApply: false,
      levels: [
        text(
          'Staff use their own time or devices, or the work is not done.',
          'Mae staff yn defnyddio eu hamser neu eu dyfeisiau eu hunain, neu nid yw’r gwaith yn cael ei wneud.',
        ),
        text(
          'Someone fits the work in around other duties, on borrowed equipment.',
          'Mae rhywun yn gwneud y gwaith o gwmpas dyletswyddau eraill, ar gyfarpar benthyg.',
        ),
        text(
          'People who run the main channels have agreed hours and a work device.',
          'Mae gan y bobl sy’n rhedeg y prif sianeli ddyfais waith ac oriau y cytunwyd arnynt.',
        ),
        text(
          'Every service with a channel budgets for it. Cover is planned for leave and busy periods.',
          'Mae pob gwasanaeth sydd â sianel yn cyllidebu ar ei chyfer. Mae trefniadau cyflenwi ar gyfer gwyliau a chyfnodau prysur.',
        ),
        text(
          'What is provided is adjusted each year from evidence of demand. This includes evenings and emergencies.',
          'Caiff yr hyn a ddarperir ei addasu bob blwyddyn ar sail tystiolaeth o’r galw. Mae hynny’n cynnwys nosweithiau ac argyfyngau.',
        ),
      ],
      enoughWhen: [
        text('Enough while you run no channels.', 'Mae hyn yn ddigon tra nad ydych yn rhedeg unrhyw sianel.'),
        text('Enough while messages are few and a late reply harms nobody.', 'Mae hyn yn ddigon tra bo negeseuon yn brin ac nad yw ateb hwyr yn niweidio neb.'),
        text(
          'Enough while one team runs the channels and its members can cover for each other.',
          'Mae hyn yn ddigon tra bo un tîm yn rhedeg y sianeli a’i aelodau’n gallu cyflenwi dros ei gilydd.',
        ),
        text(
          'Enough while demand stays much the same from year to year.',
          'Mae hyn yn ddigon tra bo’r galw’n aros fwy neu lai yr un fath o flwyddyn i flwyddyn.',
        ),
        text(
          'Worth the effort while floods, closures or big events can bring a rush of messages.',
          'Mae’n werth yr ymdrech tra gall llifogydd, cau safleoedd neu ddigwyddiadau mawr ddod â llif o negeseuon.',
        ),
      ],
      evidence: text(
        'How many hours were set aside last week, and who covered the last absence? Which personal devices are still in use?',
        'Faint o oriau a neilltuwyd yr wythnos diwethaf, a phwy a gyflenwodd yn ystod yr absenoldeb diwethaf? Pa ddyfeisiau personol sy’n dal i gael eu defnyddio?',
      ),
      sources: ['S1.5', 'S4.10', 'S4.12', 'S4.18'],
      stepsUp: [
        {
          effort: 2,
          template: 'TPL02',
          action: text(
            'Record for one month who does the work, when, and on whose device.',
            'Cofnodwch am fis pwy sy’n gwneud y gwaith, pryd, ac ar ddyfais pwy.',
          ),
        },
        {
          effort: 2,
          template: 'TPL02',
          action: text(
            'Ask for weekly hours and a work device for each main channel.',
            'Gofynnwch am oriau wythnosol a dyfais waith ar gyfer pob prif sianel.',
          ),
        },
        {
          effort: 3,
          template: 'TPL12',
          action: text(
            'Write a cover plan for leave and busy periods, and ask each service to budget for it.',
            'Ysgrifennwch gynllun cyflenwi ar gyfer gwyliau a chyfnodau prysur, a gofynnwch i bob gwasanaeth gyllidebu ar ei gyfer.',
          ),
        },
        {
          effort: 3,
          template: 'TPL08',
          action: text(
            'Use a year of demand figures to propose new hours, cover and equipment.',
            'Defnyddiwch flwyddyn o ffigurau galw i gynnig oriau, trefniadau cyflenwi a chyfarpar newydd.',
          ),
        },
      ],
    },
    {
      id: 'A5',
      since: '0.1-draft',
      until: null,
      title: text('Staff in the loop', 'Rhoi gwybod i’r staff'),
      question: text(
        'How do your own staff find out what the organisation is saying online?',
        'Sut y mae eich staff eich hun yn cael gwybod beth y mae’r sefydliad yn ei ddweud ar-lein?',
      ),
      isQuick: true,
      canNotApply: false,
      levels: [
        text('Staff hear of it first from the public or the press.', 'Mae staff yn clywed amdano gyntaf gan y cyhoedd neu’r wasg.'),
        text(
          'Someone tells staff about some channels or campaigns, in most cases after they start.',
          'Mae rhywun yn dweud wrth staff am rai sianeli neu ymgyrchoedd, yn y rhan fwyaf o achosion ar ôl iddynt ddechrau.',
        ),
        text(
          'New channels and main campaigns are announced to staff before, or as, they go live.',
          'Rhoddir gwybod i staff am sianeli newydd a phrif ymgyrchoedd cyn iddynt fynd yn fyw, neu wrth iddynt wneud hynny.',
        ),
        text(
          'Staff in every service can see the channels and what is coming. They are invited to help spread the word.',
          'Gall staff ym mhob gwasanaeth weld y sianeli a’r hyn sydd i ddod. Cânt eu gwahodd i helpu i ledaenu’r neges.',
        ),
        text(
          'Staff help shape what is said. The difference their support makes is measured.',
          'Mae staff yn helpu i lunio’r hyn a ddywedir. Mesurir y gwahaniaeth y mae eu cefnogaeth yn ei wneud.',
        ),
      ],
      enoughWhen: [
        text('Enough while everyone who works for you also runs the channels.', 'Mae hyn yn ddigon tra bo pawb sy’n gweithio i chi hefyd yn rhedeg y sianeli.'),
        text(
          'Enough while changes are few and hearing afterwards surprises nobody.',
          'Mae hyn yn ddigon tra bo newidiadau’n brin ac nad yw clywed wedyn yn synnu neb.',
        ),
        text(
          'Enough while staff hear in time and nobody asks to know more.',
          'Mae hyn yn ddigon tra bo staff yn clywed mewn pryd a neb yn gofyn am ragor o wybodaeth.',
        ),
        text('Enough while no campaign depends on the help of staff.', 'Mae hyn yn ddigon tra nad oes unrhyw ymgyrch yn dibynnu ar help staff.'),
        text(
          'Worth the effort while staff reach people that your accounts do not.',
          'Mae’n werth yr ymdrech tra bo staff yn cyrraedd pobl nad yw eich cyfrifon yn eu cyrraedd.',
        ),
      ],
      evidence: text(
        'Show the last staff notice about a new channel or campaign. Did it go out before the launch?',
        'Dangoswch yr hysbysiad diwethaf i staff am sianel neu ymgyrch newydd. A aeth allan cyn y lansiad?',
      ),
      sources: ['S0.11', 'S0.12', 'S0.13'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL16',
          action: text('Tell staff about every live account in one notice.', 'Dywedwch wrth staff am bob cyfrif byw mewn un hysbysiad.'),
        },
        {
          effort: 1,
          template: 'TPL16',
          action: text('Add “tell staff first” to the launch checklist.', 'Ychwanegwch “dweud wrth staff yn gyntaf” at y rhestr wirio lansio.'),
        },
        {
          effort: 2,
          template: 'TPL16',
          action: text(
            'Publish a simple forward plan to all staff, and invite them to share and comment.',
            'Cyhoeddwch flaengynllun syml i’r holl staff, a gwahoddwch nhw i rannu a rhoi sylwadau.',
          ),
        },
        {
          effort: 2,
          template: 'TPL16',
          action: text(
            'Invite a group of staff to help shape posts, and measure the reach they add.',
            'Gwahoddwch grŵp o staff i helpu i lunio negeseuon, a mesurwch y cyrhaeddiad y maent yn ei ychwanegu.',
          ),
        },
      ],
    },
    {
      id: 'A6',
      since: '0.1-draft',
      until: null,
      title: text('Limits understood', 'Deall y cyfyngiadau'),
      question: text(
        'Do managers know what staff cannot do because of limits on access?',
        'A yw rheolwyr yn gwybod beth na all staff ei wneud oherwydd cyfyngiadau ar fynediad?',
      ),
      isQuick: false,
      canNotApply: false,
      levels: [
        text('Managers have not been told what the limits prevent.', 'Nid oes neb wedi dweud wrth reolwyr beth y mae’r cyfyngiadau’n ei atal.'),
        text(
          'Some managers have heard complaints. There is no clear account of what is being missed.',
          'Mae rhai rheolwyr wedi clywed cwynion. Nid oes cofnod clir o’r hyn sy’n cael ei golli.',
        ),
        text(
          'Managers who ask for digital work get a written note. It says what can be done now and what wider access would add.',
          'Mae rheolwyr sy’n gofyn am waith digidol yn cael nodyn ysgrifenedig. Mae’n dweud beth sy’n bosibl nawr a beth fyddai mynediad ehangach yn ei ychwanegu.',
        ),
        text(
          'Senior managers get examples of missed issues at least every quarter. They use them when they decide about access.',
          'O leiaf bob chwarter, mae uwch-reolwyr yn cael enghreifftiau o faterion a gollwyd. Maent yn eu defnyddio wrth benderfynu ar fynediad.',
        ),
        text(
          'Few or no limits remain. Each one is accepted in writing by a named manager and looked at again every year.',
          'Ychydig o gyfyngiadau sydd ar ôl, os o gwbl. Mae rheolwr a enwir wedi derbyn pob un yn ysgrifenedig ac yn ei ailystyried bob blwyddyn.',
        ),
      ],
      enoughWhen: [
        text(
          'Enough while nobody has been asked for work that the limits prevent.',
          'Mae hyn yn ddigon tra nad oes neb wedi cael cais am waith y mae’r cyfyngiadau’n ei atal.',
        ),
        text(
          'Enough while one manager asks for all the digital work and has been told in person.',
          'Mae hyn yn ddigon tra bo un rheolwr yn gofyn am yr holl waith digidol ac wedi clywed wyneb yn wyneb.',
        ),
        text(
          'Enough while a decision on access is due within a few months.',
          'Mae hyn yn ddigon tra bo disgwyl penderfyniad ar fynediad o fewn ychydig fisoedd.',
        ),
        text(
          'Enough while managers can still name the risk behind each limit.',
          'Mae hyn yn ddigon tra gall rheolwyr enwi’r risg y tu ôl i bob cyfyngiad o hyd.',
        ),
        text(
          'Worth the effort while any limit remains, or a new one could be added unseen.',
          'Mae’n werth yr ymdrech tra bo unrhyw gyfyngiad ar ôl, neu tra gellid ychwanegu un newydd heb i neb sylwi.',
        ),
      ],
      evidence: text(
        'Show the latest note to managers. Which issue was last missed or answered late because of a limit?',
        'Dangoswch y nodyn diweddaraf i reolwyr. Pa fater a gollwyd, neu a atebwyd yn hwyr, ddiwethaf oherwydd cyfyngiad?',
      ),
      sources: ['S4.7', 'S4.8', 'S4.11', 'S4.12'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL17',
          action: text(
            'Tell your manager plainly what the present limits stop you doing.',
            'Dywedwch yn blaen wrth eich rheolwr beth y mae’r cyfyngiadau presennol yn eich atal rhag ei wneud.',
          ),
        },
        {
          effort: 1,
          template: 'TPL17',
          action: text(
            'Write a one-page note: what we can do now, what we cannot, and what would change.',
            'Ysgrifennwch nodyn un dudalen: beth y gallwn ei wneud nawr, beth na allwn, a beth fyddai’n newid.',
          ),
        },
        {
          effort: 1,
          template: 'TPL09',
          action: text(
            'Send senior managers a few examples of missed issues each quarter, with the likely effect on people.',
            'Anfonwch ychydig o enghreifftiau o faterion a gollwyd at uwch-reolwyr bob chwarter, gyda’r effaith debygol ar bobl.',
          ),
        },
        {
          effort: 2,
          template: 'TPL03',
          action: text(
            'Ask a named manager to accept each remaining limit in writing, with a review date.',
            'Gofynnwch i reolwr a enwir dderbyn pob cyfyngiad sydd ar ôl yn ysgrifenedig, gyda dyddiad adolygu.',
          ),
        },
      ],
    },
  ],
};

/** What became of each question on access between the draft and version 1.0. Methods E.4. */
export const ACCESS_LINES: readonly MapLine[] = [
  {
    kind: 'reworded',
    from: 'A1',
    to: 'A1',
    reason: text(
      'The question says “at work” in place of devices and networks. Level 3 names the work device; nothing else has changed in meaning.',
      'Mae’r cwestiwn yn dweud “yn y gwaith” yn lle dyfeisiau a rhwydweithiau. Mae lefel 3 yn enwi’r ddyfais waith; yr un yw’r ystyr.',
    ),
  },
  {
    kind: 'reworded',
    from: 'A2',
    to: 'A2',
    reason: text(
      'The question is the same. Level 3 says that the route is agreed, and level 4 that every service is meant.',
      'Yr un yw’r cwestiwn. Mae lefel 3 yn dweud bod cytundeb ar y llwybr, a lefel 4 mai pob gwasanaeth a olygir.',
    ),
  },
  {
    kind: 'reworded',
    from: 'A3',
    to: 'A3',
    reason: text(
      'The question names the people who protect your systems, so that it fits a small body too. Level 3 names the three parties.',
      'Mae’r cwestiwn yn enwi’r bobl sy’n diogelu eich systemau, i weddu i gorff bach hefyd. Mae lefel 3 yn enwi’r tri pharti.',
    ),
  },
  {
    kind: 'reworded',
    from: 'A4',
    to: 'A4',
    reason: text(
      'The question is the same. The levels are in shorter, plainer sentences.',
      'Yr un yw’r cwestiwn. Mae’r lefelau mewn brawddegau byrrach a symlach.',
    ),
  },
  {
    kind: 'reworded',
    from: 'A5',
    to: 'A5',
    reason: text(
      'The question is the same. The levels are in shorter sentences, and level 2 says that someone does it.',
      'Yr un yw’r cwestiwn. Mae’r lefelau mewn brawddegau byrrach, ac mae lefel 2 yn dweud bod rhywun yn ei wneud.',
    ),
  },
  {
    kind: 'reworded',
    from: 'A6',
    to: 'A6',
    reason: text(
      'The question is the same. Levels 2 to 4 are each split into two short sentences.',
      'Yr un yw’r cwestiwn. Mae lefelau 2 i 4 wedi’u rhannu’n ddwy frawddeg fer yr un.',
    ),
  },
];
