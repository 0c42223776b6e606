/** Policy: the rules people work by. Six questions with their levels, evidence prompts and steps up, and how they came from the draft. */

import type { Dimension, MapLine } from '../questionnaire-model.ts';
import { text } from './text.ts';

/** The questions on policy, in their fixed order. The effort of each step up is judged by the bands of methods F.2. */
export const POLICY: Dimension = {
  id: 'policy',
  name: text('Policy', 'Polisi'),
  question: text('Do our rules help people use digital channels well?', 'A yw ein rheolau’n helpu pobl i ddefnyddio sianeli digidol yn dda?'),
  questions: [
    {
      id: 'P1',
      since: '0.1-draft',
      until: null,
      title: text('Short, plain rules', 'Rheolau byr, clir'),
      question: text('How easy are your rules on digital channels to understand?', 'Pa mor hawdd yw deall eich rheolau ar sianeli digidol?'),
      isQuick: true,
      canNotApply: false,
      levels: [
        text(
          'No rules are written down in one place. Any that exist are spread across other policies, where staff would not look.',
          'Nid oes rheolau wedi’u hysgrifennu mewn un lle. Mae unrhyw rai sy’n bod ar wasgar mewn polisïau eraill, lle na fyddai staff yn edrych.',
        ),
        text(
          'Someone has written a policy, but it is long or technical. Most staff would need help to follow it.',
          'Mae rhywun wedi ysgrifennu polisi, ond mae’n hir neu’n dechnegol. Byddai angen help ar y rhan fwyaf o’r staff i’w ddeall.',
        ),
        text(
          'One short, plain set of rules is agreed, about a page long. The communications team works from it.',
          'Cytunwyd ar un set fer a chlir o reolau, tua thudalen o hyd. Mae’r tîm cyfathrebu’n gweithio yn unol â hi.',
        ),
        text(
          'The same short rules cover every service. Anything longer is optional guidance for those who need it.',
          'Mae’r un rheolau byr yn gymwys i bob gwasanaeth. Canllawiau dewisol i’r rhai sydd eu hangen yw unrhyw beth hirach.',
        ),
        text(
          'The rules are tried out each year on staff who did not write them. Lines that confuse people are cut or reworded.',
          'Caiff y rheolau eu profi bob blwyddyn ar staff na fu’n rhan o’u hysgrifennu. Caiff llinellau dryslyd eu dileu neu eu haileirio.',
        ),
      ],
      enoughWhen: [
        text(
          'Enough while nobody posts or replies online for the organisation.',
          'Mae hyn yn ddigon tra nad oes neb yn postio nac yn ateb ar-lein ar ran y sefydliad.',
        ),
        text(
          'Enough for a few months, while one person answers every query and writes a shorter version.',
          'Mae hyn yn ddigon am ychydig fisoedd, tra bo un person yn ateb pob ymholiad ac yn ysgrifennu fersiwn byrrach.',
        ),
        text(
          'Enough while only the communications team posts or replies for the organisation.',
          'Mae hyn yn ddigon tra mai’r tîm cyfathrebu’n unig sy’n postio neu’n ateb ar ran y sefydliad.',
        ),
        text(
          'Enough while your newest starters could explain the rules after one reading.',
          'Mae hyn yn ddigon tra gallai’r staff mwyaf newydd egluro’r rheolau ar ôl eu darllen unwaith.',
        ),
        text(
          'Worth the effort while new staff, laws or channels keep changing what a line means.',
          'Mae’n werth yr ymdrech tra bo staff, cyfreithiau neu sianeli newydd yn newid ystyr y llinellau.',
        ),
      ],
      evidence: text(
        'How many pages are the rules? Who outside the team last explained them back to you, and when?',
        'Sawl tudalen sydd yn y rheolau? Pwy y tu allan i’r tîm a’u heglurodd i chi ddiwethaf, a phryd?',
      ),
      sources: ['S0.6', 'S0.7', 'S0.8', 'S0.9'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL01',
          action: text(
            'Pull every existing rule about online use into one draft, with an owner’s name on it.',
            'Casglwch bob rheol bresennol am ddefnydd ar-lein mewn un drafft, gydag enw perchennog arno.',
          ),
        },
        {
          effort: 2,
          template: 'TPL01',
          action: text(
            'Cut the draft to five rules on one page, and ask the sponsor to sign it off.',
            'Cwtogwch y drafft i bum rheol ar un dudalen, a gofynnwch i’r noddwr ei gymeradwyo.',
          ),
        },
        {
          effort: 3,
          template: 'TPL01',
          action: text(
            'Ask each service to withdraw its own version and use the one page.',
            'Gofynnwch i bob gwasanaeth dynnu ei fersiwn ei hun yn ôl a defnyddio’r un dudalen.',
          ),
        },
        {
          effort: 1,
          template: 'TPL01',
          action: text(
            'Ask staff from different services to explain the rules back, then reword the lines they misread.',
            'Gofynnwch i staff o wahanol wasanaethau egluro’r rheolau yn eu geiriau eu hunain, yna aileiriwch y llinellau a gamddeallwyd.',
          ),
        },
      ],
    },
    {
      id: 'P2',
      since: '0.1-draft',
      until: null,
      title: text('Rules that encourage', 'Rheolau sy’n annog'),
      question: text(
        'Do your rules help people use digital channels, or mainly warn them off?',
        'A yw eich rheolau’n helpu pobl i ddefnyddio sianeli digidol, neu’n eu rhybuddio’n bennaf rhag gwneud hynny?',
      ),
      isQuick: true,
      canNotApply: false,
      levels: [
        text(
          'The rules, written or not, amount to a no. Staff expect to be refused if they ask.',
          'Neges y rheolau, boed yn ysgrifenedig ai peidio, yw “na”. Mae staff yn disgwyl cael eu gwrthod os byddant yn gofyn.',
        ),
        text(
          'The rules are mostly bans and penalties. Little in them says what staff can do.',
          'Gwaharddiadau a chosbau yw’r rheolau gan mwyaf. Ychydig ynddynt sy’n dweud beth y gall staff ei wneud.',
        ),
        text(
          'The rules say plainly what staff may do, as well as what they must not do.',
          'Mae’r rheolau’n dweud yn blaen beth y caiff staff ei wneud, yn ogystal â’r hyn na chânt ei wneud.',
        ),
        text(
          'The rules come with real examples from several services. Managers point people to them.',
          'Mae enghreifftiau go iawn o sawl gwasanaeth yn dod gyda’r rheolau. Mae rheolwyr yn cyfeirio pobl atynt.',
        ),
        text(
          'Staff suggest changes from experience. At least one permission has been widened in the past year as a result.',
          'Mae staff yn awgrymu newidiadau ar sail eu profiad. Yn y flwyddyn ddiwethaf, ehangwyd o leiaf un caniatâd o ganlyniad.',
        ),
      ],
      enoughWhen: [
        text(
          'Enough only for the weeks in which new rules are being written.',
          'Dim ond am yr wythnosau pan fydd rheolau newydd yn cael eu hysgrifennu y mae hyn yn ddigon.',
        ),
        text(
          'Enough while a legal case or an inquiry means that few people may post.',
          'Mae hyn yn ddigon tra bo achos cyfreithiol neu ymchwiliad yn golygu mai ychydig o bobl a gaiff bostio.',
        ),
        text(
          'Enough while only one service works online and its staff know what they may do.',
          'Mae hyn yn ddigon tra mai un gwasanaeth yn unig sy’n gweithio ar-lein, a’i staff yn gwybod beth y cânt ei wneud.',
        ),
        text(
          'Enough while staff can do all their work under the permissions they have.',
          'Mae hyn yn ddigon tra gall staff wneud eu holl waith o dan y caniatâd sydd ganddynt.',
        ),
        text(
          'Worth the effort while staff keep finding lines that stop useful work.',
          'Mae’n werth yr ymdrech tra bo staff yn dal i ddod o hyd i linellau sy’n atal gwaith defnyddiol.',
        ),
      ],
      evidence: text(
        'Count the lines that say “you can” and those that say “you must not”. Who last used the rules to try something new?',
        'Cyfrwch y llinellau sy’n dweud “cewch” a’r rhai sy’n dweud “ni chewch”. Pwy ddefnyddiodd y rheolau ddiwethaf i roi cynnig ar rywbeth newydd?',
      ),
      sources: ['S0.1', 'S0.7', 'S0.9', 'S1.7', 'S1.17'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL01',
          action: text(
            'Write down the bans that people think exist, and check which are real.',
            'Rhestrwch y gwaharddiadau y mae pobl yn credu eu bod yn bod, a gwiriwch pa rai sy’n wir.',
          ),
        },
        {
          effort: 3,
          template: 'TPL01',
          action: text(
            'Turn each ban into “you can, as long as …” wherever the law allows.',
            'Trowch bob gwaharddiad yn “cewch, ar yr amod …” lle bynnag y mae’r gyfraith yn caniatáu.',
          ),
        },
        {
          effort: 1,
          template: 'TPL01',
          action: text(
            'Ask several services for one real example to put under each rule.',
            'Gofynnwch i sawl gwasanaeth am un enghraifft go iawn i’w rhoi o dan bob rheol.',
          ),
        },
        {
          effort: 2,
          template: 'TPL05',
          action: text(
            'Hold a rules clinic where staff name one permission to widen and one ban to drop.',
            'Cynhaliwch glinig rheolau lle mae staff yn enwi un caniatâd i’w ehangu ac un gwaharddiad i’w ddileu.',
          ),
        },
      ],
    },
    {
      id: 'P3',
      since: '0.1-draft',
      until: null,
      title: text('Rules people use', 'Rheolau sy’n cael eu defnyddio'),
      question: text(
        'How far do the rules shape what people do day to day?',
        'I ba raddau y mae’r rheolau’n llywio’r hyn y mae pobl yn ei wneud o ddydd i ddydd?',
      ),
      isQuick: false,
      canNotApply: false,
      levels: [
        text(
          'People work without referring to any rules. When in doubt, they ask whoever is nearest.',
          'Mae pobl yn gweithio heb gyfeirio at unrhyw reolau. Os ydynt yn ansicr, maent yn holi pwy bynnag sydd agosaf.',
        ),
        text(
          'There are rules, but few people outside the communications team have seen them.',
          'Mae rheolau’n bod, ond ychydig o bobl y tu allan i’r tîm cyfathrebu sydd wedi’u gweld.',
        ),
        text(
          'Everyone who posts or replies for the organisation has read the rules and knows who to ask.',
          'Mae pawb sy’n postio neu’n ateb ar ran y sefydliad wedi darllen y rheolau ac yn gwybod pwy i’w holi.',
        ),
        text(
          'Every service covers the rules when new staff start. Spot checks show that people follow them.',
          'Mae pob gwasanaeth yn trafod y rheolau pan fydd staff newydd yn dechrau. Mae hapwiriadau’n dangos bod pobl yn eu dilyn.',
        ),
        text(
          'Questions and near misses are logged. The log is used each year to improve the rules and the training.',
          'Cofnodir cwestiynau a chamgymeriadau a fu bron â digwydd. Defnyddir y cofnod bob blwyddyn i wella’r rheolau a’r hyfforddiant.',
        ),
      ],
      enoughWhen: [
        text('Enough while one person does all the posting and replying.', 'Mae hyn yn ddigon tra bo un person yn gwneud yr holl bostio ac ateb.'),
        text(
          'Enough while the few who post sit together and can ask each other.',
          'Mae hyn yn ddigon tra bo’r ychydig sy’n postio’n eistedd gyda’i gilydd ac yn gallu holi ei gilydd.',
        ),
        text(
          'Enough while one team does all the posting and its members stay the same.',
          'Mae hyn yn ddigon tra bo un tîm yn gwneud yr holl bostio a’i aelodau’n aros yr un fath.',
        ),
        text('Enough while spot checks find nothing that people got wrong.', 'Mae hyn yn ddigon tra nad yw hapwiriadau’n dod o hyd i ddim o’i le.'),
        text(
          'Worth the effort while the log still shows questions that the rules leave open.',
          'Mae’n werth yr ymdrech tra bo’r cofnod yn dal i ddangos cwestiynau nad yw’r rheolau’n eu hateb.',
        ),
      ],
      evidence: text(
        'Who was last given the rules, and when? What was the last real question that the rules settled?',
        'I bwy y rhoddwyd y rheolau ddiwethaf, a phryd? Pa gwestiwn go iawn a gafodd ei ddatrys gan y rheolau ddiwethaf?',
      ),
      sources: ['S0.7', 'S0.8', 'S4.15'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL01',
          action: text(
            'Put the rules where staff already look, and tell every manager they are there.',
            'Rhowch y rheolau lle mae staff eisoes yn edrych, a dywedwch wrth bob rheolwr eu bod yno.',
          ),
        },
        {
          effort: 1,
          template: 'TPL01',
          action: text(
            'Ask each account holder to confirm that they have read the rules and know who to ask.',
            'Gofynnwch i bob deiliad cyfrif gadarnhau ei fod wedi darllen y rheolau ac yn gwybod pwy i’w holi.',
          ),
        },
        {
          effort: 2,
          template: 'TPL01',
          action: text(
            'Ask every service to cover the rules with new staff, and spot-check a few posts each quarter.',
            'Gofynnwch i bob gwasanaeth drafod y rheolau gyda staff newydd, a gwnewch hapwiriad o ychydig o negeseuon bob chwarter.',
          ),
        },
        {
          effort: 1,
          template: 'TPL14',
          action: text(
            'Start a log of questions and near misses, and invite a sceptic to review it with you.',
            'Dechreuwch gofnod o gwestiynau a chamgymeriadau a fu bron â digwydd, a gwahoddwch amheuwr i’w adolygu gyda chi.',
          ),
        },
      ],
    },
    {
      id: 'P4',
      since: '0.1-draft',
      until: null,
      title: text('Purpose before tools', 'Diben cyn offer'),
      question: text('Is it clear what each channel is for?', 'A yw’n glir beth yw diben pob sianel?'),
      isQuick: true,
      canNotApply: false,
      levels: [
        text(
          'Channels were opened because others had them. What they are for has not been written down.',
          'Agorwyd sianeli am fod gan eraill rai. Nid yw eu diben wedi’i ysgrifennu.',
        ),
        text(
          'Someone in the communications team could say what each channel is for. No purpose is written down.',
          'Gallai rhywun yn y tîm cyfathrebu ddweud beth yw diben pob sianel. Nid oes yr un diben wedi’i ysgrifennu.',
        ),
        text(
          'Each main channel has a written purpose. It says who the channel is for and what it should achieve.',
          'Mae gan bob prif sianel ddiben ysgrifenedig. Mae’n dweud i bwy y mae’r sianel a beth y dylai ei gyflawni.',
        ),
        text(
          'Every account has a purpose tied to a priority of its service or the organisation. New accounts need one before they open.',
          'Mae gan bob cyfrif ddiben sy’n gysylltiedig ag un o flaenoriaethau ei wasanaeth neu’r sefydliad. Rhaid i gyfrif newydd gael un cyn agor.',
        ),
        text(
          'Purposes are checked against results every year. Channels that no longer help people are changed or closed.',
          'Caiff dibenion eu gwirio yn erbyn canlyniadau bob blwyddyn. Caiff sianeli nad ydynt yn helpu pobl mwyach eu newid neu eu cau.',
        ),
      ],
      enoughWhen: [
        text('Enough while there is one channel and its use is plain to everyone.', 'Mae hyn yn ddigon tra mai un sianel sydd, a’i defnydd yn amlwg i bawb.'),
        text(
          'Enough while one person runs every channel and no new one is planned.',
          'Mae hyn yn ddigon tra bo un person yn rhedeg pob sianel a dim un newydd ar y gweill.',
        ),
        text('Enough while one team runs every account.', 'Mae hyn yn ddigon tra bo un tîm yn rhedeg pob cyfrif.'),
        text(
          'Enough while the list is short and each account still reaches the people it was meant for.',
          'Mae hyn yn ddigon tra bo’r rhestr yn fyr a phob cyfrif yn dal i gyrraedd y bobl yr agorwyd ef ar eu cyfer.',
        ),
        text(
          'Worth the effort while channels take staff time that could be spent elsewhere.',
          'Mae’n werth yr ymdrech tra bo sianeli’n cymryd amser staff y gellid ei dreulio ar bethau eraill.',
        ),
      ],
      evidence: text(
        'Show the list of accounts with a purpose beside each. Which account was last opened or closed, and why?',
        'Dangoswch y rhestr o gyfrifon gyda diben wrth ochr pob un. Pa gyfrif a gafodd ei agor neu ei gau ddiwethaf, a pham?',
      ),
      sources: ['S1.6', 'S2.1', 'S2.3', 'S3.13', 'S3.18', 'S3.19', 'S3.20'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL12',
          action: text('List every account, with who runs it and why it was opened.', 'Rhestrwch bob cyfrif, gan nodi pwy sy’n ei redeg a pham yr agorwyd ef.'),
        },
        {
          effort: 1,
          template: 'TPL12',
          action: text(
            'Write a line of purpose for each main channel without naming a tool: who it serves and what should change.',
            'Ysgrifennwch ddiben pob prif sianel mewn un llinell, heb enwi offeryn: pwy y mae’n ei wasanaethu a beth ddylai newid.',
          ),
        },
        {
          effort: 2,
          template: 'TPL12',
          action: text(
            'Extend the list to every service, and ask for a purpose before any new account opens.',
            'Ehangwch y rhestr i bob gwasanaeth, a gofynnwch am ddiben cyn agor unrhyw gyfrif newydd.',
          ),
        },
        {
          effort: 2,
          template: 'TPL12',
          action: text(
            'Review the list against a year of results, and propose which accounts to change or close.',
            'Adolygwch y rhestr yn erbyn blwyddyn o ganlyniadau, a chynigiwch pa gyfrifon i’w newid neu eu cau.',
          ),
        },
      ],
    },
    {
      id: 'P5',
      since: '0.1-draft',
      until: null,
      title: text('Work and personal use', 'Defnydd gwaith a defnydd personol'),
      question: text(
        'How clear is it what staff may do for work from their own accounts?',
        'Pa mor glir yw’r hyn y caiff staff ei wneud ar gyfer gwaith o’u cyfrifon eu hunain?',
      ),
      isQuick: false,
      canNotApply: false,
      levels: [
        text(
          'Nothing is said about personal accounts. Staff who answer the public from their own have no backing.',
          'Ni ddywedir dim am gyfrifon personol. Nid oes cefnogaeth i staff sy’n ateb y cyhoedd o’u cyfrifon eu hunain.',
        ),
        text(
          'Some managers tell staff to take care. Nobody has said what is allowed and what is not.',
          'Mae rhai rheolwyr yn dweud wrth staff am fod yn ofalus. Nid oes neb wedi dweud beth a ganiateir a beth na chaniateir.',
        ),
        text(
          'The rules say staff may listen and learn from their own accounts. They answer for the organisation only from official ones.',
          'Mae’r rheolau’n dweud y caiff staff wrando a dysgu o’u cyfrifon eu hunain. Dim ond o gyfrifon swyddogol y maent yn ateb dros y sefydliad.',
        ),
        text(
          'Managers in every service apply the rule. Where answering is part of the job, staff have work accounts and equipment.',
          'Mae rheolwyr ym mhob gwasanaeth yn cymhwyso’r rheol. Lle mae ateb yn rhan o’r swydd, mae gan staff gyfrifon a chyfarpar gwaith.',
        ),
        text(
          'Staff in trouble online get help through a known route. Lessons from these cases have improved the rule.',
          'Caiff staff sydd mewn trafferth ar-lein help drwy lwybr hysbys. Mae gwersi o’r achosion hyn wedi gwella’r rheol.',
        ),
      ],
      enoughWhen: [
        text(
          'Enough only for the days it takes to send staff a short holding note.',
          'Dim ond am ychydig ddyddiau y mae hyn yn ddigon, nes anfon nodyn byr dros dro at staff.',
        ),
        text('Enough while nobody’s job includes answering the public online.', 'Mae hyn yn ddigon tra nad yw ateb y cyhoedd ar-lein yn rhan o swydd neb.'),
        text('Enough while one small team does all the answering.', 'Mae hyn yn ddigon tra bo un tîm bach yn gwneud yr holl ateb.'),
        text(
          'Enough while staff say, when asked, that they have met no trouble online.',
          'Mae hyn yn ddigon tra bo staff, o’u holi, yn dweud nad ydynt wedi cael trafferth ar-lein.',
        ),
        text(
          'Worth the effort while the public can recognise staff through their work.',
          'Mae’n werth yr ymdrech tra gall y cyhoedd adnabod staff drwy eu gwaith.',
        ),
      ],
      evidence: text(
        'Read out what the rules say about personal accounts. What happened the last time someone answered from their own?',
        'Darllenwch yr hyn y mae’r rheolau’n ei ddweud am gyfrifon personol. Beth ddigwyddodd y tro diwethaf i rywun ateb o’i gyfrif ei hun?',
      ),
      sources: ['S4.10', 'S4.18'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL01',
          action: text(
            'Send a short holding note: do not answer for us from your own account until the rules are agreed.',
            'Anfonwch nodyn byr dros dro: peidiwch ag ateb ar ein rhan o’ch cyfrif eich hun nes i ni gytuno ar y rheolau.',
          ),
        },
        {
          effort: 2,
          template: 'TPL01',
          action: text(
            'Add a line to the rules: listen from anywhere, answer only from our accounts.',
            'Ychwanegwch linell at y rheolau: gwrandewch o unrhyw le, atebwch o’n cyfrifon ni yn unig.',
          ),
        },
        {
          effort: 3,
          template: 'TPL12',
          action: text(
            'Find out from each manager which staff answer from a personal account, and move them to work accounts and devices.',
            'Gofynnwch i bob rheolwr pwy sy’n ateb o gyfrif personol, a symudwch y staff hynny i gyfrifon a dyfeisiau gwaith.',
          ),
        },
        {
          effort: 2,
          template: 'TPL14',
          action: text(
            'Set up a support route for staff who meet trouble online, and review each case.',
            'Sefydlwch lwybr cymorth i staff sy’n cael trafferth ar-lein, ac adolygwch bob achos.',
          ),
        },
      ],
    },
    {
      id: 'P6',
      since: '0.1-draft',
      until: null,
      title: text('Promises to the public', 'Addewidion i’r cyhoedd'),
      question: text('Do people know when you will answer on your channels?', 'A yw pobl yn gwybod pryd y byddwch yn ateb ar eich sianeli?'),
      isQuick: false,
      canNotApply: false,
      levels: [
        text(
          'Profiles say nothing about when, or whether, messages are answered.',
          'Nid yw’r proffiliau’n dweud pryd y caiff negeseuon eu hateb, nac a gânt eu hateb o gwbl.',
        ),
        text(
          'Some profiles give hours or reply times. They differ from account to account, or are out of date.',
          'Mae rhai proffiliau’n rhoi oriau neu amserau ateb. Maent yn amrywio o gyfrif i gyfrif, neu wedi dyddio.',
        ),
        text(
          'The main accounts say when they are staffed and where to go at other times.',
          'Mae’r prif gyfrifon yn dweud pryd y maent wedi’u staffio a ble i droi ar adegau eraill.',
        ),
        text(
          'Every account says when it is staffed. Reply times are checked against what was promised.',
          'Mae pob cyfrif yn dweud pryd y mae wedi’i staffio. Caiff amserau ateb eu gwirio yn erbyn yr hyn a addawyd.',
        ),
        text(
          'Hours and reply times are set from what people say they need. The results are published.',
          'Caiff oriau ac amserau ateb eu pennu ar sail yr hyn y mae pobl yn dweud sydd ei angen arnynt. Cyhoeddir y canlyniadau.',
        ),
      ],
      enoughWhen: [
        text('Enough while no account takes messages or comments.', 'Mae hyn yn ddigon tra nad oes unrhyw gyfrif yn derbyn negeseuon na sylwadau.'),
        text(
          'Enough while so few messages come in that each is answered the same day.',
          'Mae hyn yn ddigon tra bo cyn lleied o negeseuon yn cyrraedd fel y caiff pob un ei hateb yr un diwrnod.',
        ),
        text('Enough while nearly every message comes to the main accounts.', 'Mae hyn yn ddigon tra bo bron pob neges yn dod i’r prif gyfrifon.'),
        text(
          'Enough while the promise is kept and nobody has asked for longer hours.',
          'Mae hyn yn ddigon tra bo’r addewid yn cael ei gadw a neb wedi gofyn am oriau hirach.',
        ),
        text(
          'Worth the effort while what people need changes with the season or in an emergency.',
          'Mae’n werth yr ymdrech tra bo anghenion pobl yn newid gyda’r tymor neu mewn argyfwng.',
        ),
      ],
      evidence: text(
        'Read out the profile text of your main accounts. What share of last month’s messages met the promise?',
        'Darllenwch destun proffil eich prif gyfrifon. Pa gyfran o negeseuon y mis diwethaf a gafodd ateb yn unol â’r addewid?',
      ),
      sources: ['S4.7', 'S4.9'],
      stepsUp: [
        {
          effort: 1,
          template: 'TPL10',
          action: text('Write the same honest line about hours on every main profile.', 'Ysgrifennwch yr un llinell onest am oriau ar bob prif broffil.'),
        },
        {
          effort: 2,
          template: 'TPL10',
          action: text(
            'Agree staffed hours for each main account, and add where to go at other times or in an emergency.',
            'Cytunwch ar oriau staffio ar gyfer pob prif gyfrif, ac ychwanegwch ble i droi ar adegau eraill neu mewn argyfwng.',
          ),
        },
        {
          effort: 2,
          template: 'TPL10',
          action: text(
            'Ask every service to use the same wording, and start to record reply times each month.',
            'Gofynnwch i bob gwasanaeth ddefnyddio’r un geiriad, a dechreuwch gofnodi amserau ateb bob mis.',
          ),
        },
        {
          effort: 3,
          template: 'TPL08',
          action: text(
            'Ask people when they need an answer, reset the hours to match and publish the reply times.',
            'Gofynnwch i bobl pryd y mae angen ateb arnynt, addaswch yr oriau i gyd-fynd a chyhoeddwch yr amserau ateb.',
          ),
        },
      ],
    },
  ],
};

/** What became of each question on policy between the draft and version 1.0. Methods E.4. */
export const POLICY_LINES: readonly MapLine[] = [
  {
    kind: 'reworded',
    from: 'P1',
    to: 'P1',
    reason: text(
      'The question now asks only whether the rules are easy to understand. The levels say the same in plainer words.',
      'Mae’r cwestiwn bellach yn gofyn a yw’r rheolau’n hawdd eu deall, a dim arall. Mae’r lefelau’n dweud yr un peth mewn geiriau symlach.',
    ),
  },
  {
    kind: 'reworded',
    from: 'P2',
    to: 'P2',
    reason: text(
      'The question is the same. Levels 1, 2 and 4 are in plainer words and a more neutral tone.',
      'Yr un yw’r cwestiwn. Mae lefelau 1, 2 a 4 mewn geiriau symlach a thôn fwy niwtral.',
    ),
  },
  {
    kind: 'reworded',
    from: 'P3',
    to: 'P3',
    reason: text(
      'The question is the same. The levels are in shorter sentences, and level 1 is more neutral.',
      'Yr un yw’r cwestiwn. Mae’r lefelau mewn brawddegau byrrach, ac mae lefel 1 yn fwy niwtral.',
    ),
  },
  {
    kind: 'reworded',
    from: 'P4',
    to: 'P4',
    reason: text(
      'The question is the same. Levels 1 to 4 are in plainer words, and level 2 says someone knows.',
      'Yr un yw’r cwestiwn. Mae lefelau 1 i 4 mewn geiriau symlach, a lefel 2 yn dweud bod rhywun yn gwybod.',
    ),
  },
  {
    kind: 'reworded',
    from: 'P5',
    to: 'P5',
    reason: text(
      'The question asks what staff may do from their own accounts. Level 2 says who gives the warning, and level 1 leaves out phones.',
      'Mae’r cwestiwn yn gofyn beth y caiff staff ei wneud o’u cyfrifon eu hunain. Mae lefel 2 yn dweud pwy sy’n rhybuddio, ac nid yw lefel 1 yn sôn am ffonau.',
    ),
  },
  {
    kind: 'reworded',
    from: 'P6',
    to: 'P6',
    reason: text(
      'The question now asks only when people can expect an answer. The levels are in shorter sentences.',
      'Mae’r cwestiwn bellach yn gofyn pryd y gall pobl ddisgwyl ateb, a dim arall. Mae’r lefelau mewn brawddegau byrrach.',
    ),
  },
];
