/** TPL10: what each profile says about who is there and when, and the reply promise behind it. */

import { text } from '../text.ts';
import type { Template } from './template.ts';

export const TPL10: Template = {
  id: 'TPL10',
  dimension: 'policy',
  title: text('Profile wording and reply promise', 'Geiriad proffil ac addewid ateb'),
  purpose: text(
    'Tells people who runs each account, when it is staffed and how soon you reply.',
    'Mae’n dweud wrth bobl pwy sy’n rhedeg pob cyfrif, pryd mae staff wrth law a pha mor fuan y byddwch yn ateb.',
  ),
  whenToUse: text(
    'Use it when profiles say nothing about hours, differ from each other, or promise more than you can keep.',
    'Defnyddiwch hwn pan nad yw proffiliau’n sôn am oriau, pan fônt yn wahanol i’w gilydd, neu’n addo mwy nag y gallwch ei gadw.',
  ),
  sources: ['S3.14', 'S4.7', 'S4.9'],
  sections: [
    {
      title: text('The promise we make', 'Yr addewid a wnawn'),
      guidance: text(
        'Promise what you can keep this month, with leave and sickness counted in. You can shorten the times later.',
        'Addewch yr hyn y gallwch ei gadw y mis hwn, gan gyfrif gwyliau a salwch. Gallwch fyrhau’r amserau yn nes ymlaen.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'This is the reply promise of {organisation}. Any person, business or local group that writes to us on a staffed account gets a reply from a member of staff.',
            'Dyma addewid ateb {organisation}. Bydd pob person, busnes neu grŵp lleol sy’n ysgrifennu at gyfrif sydd wedi’i staffio yn cael ateb gan aelod o staff.',
          ),
        },
        {
          kind: 'list',
          items: [
            text('Owner of the promise: {owner}', 'Perchennog yr addewid: {owner}'),
            text('Agreed on: {date}', 'Dyddiad cytuno: {date}'),
            text('We look at it again on: {review}', 'Edrychwn arno eto ar: {review}'),
          ],
        },
        {
          kind: 'table',
          caption: text('Staffed hours and reply times for each account', 'Oriau staffio ac amserau ateb pob cyfrif'),
          head: [
            text('Account', 'Cyfrif'),
            text('Staffed', 'Oriau staffio'),
            text('First reply within', 'Ateb cyntaf o fewn'),
            text('At other times', 'Ar adegau eraill'),
          ],
          rows: [
            [
              text('Main account', 'Prif gyfrif'),
              text('Monday to Friday, 9am to 5pm', 'Dydd Llun i ddydd Gwener, 9am i 5pm'),
              text('[4] working hours', '[4] awr waith'),
              text('Automatic reply with the phone number', 'Ateb awtomatig gyda’r rhif ffôn'),
            ],
            [
              text('Housing repairs', 'Atgyweirio tai'),
              text('Monday to Friday, 12 noon to 2pm', 'Dydd Llun i ddydd Gwener, 12 canol dydd i 2pm'),
              text('[1] working day', '[1] diwrnod gwaith'),
              text('Repairs line, day and night', 'Llinell atgyweirio, ddydd a nos'),
            ],
            [
              text('[account]', '[cyfrif]'),
              text('[days and hours]', '[dyddiau ac oriau]'),
              text('[time]', '[amser]'),
              text('[where people can go]', '[ble y gall pobl droi]'),
            ],
          ],
        },
      ],
    },
    {
      title: text('Short lines for the profile', 'Llinellau byr ar gyfer y proffil'),
      guidance: text(
        'Choose the line that is true of the account and count its characters. If staff can reach the site for only part of the day, say which part.',
        'Dewiswch y llinell sy’n wir am y cyfrif a chyfrwch ei llythrennau a’i bylchau. Os yw staff yn gallu cyrraedd y wefan am ran o’r dydd yn unig, dywedwch pa ran.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Profile lines by kind of account', 'Llinellau proffil yn ôl y math o gyfrif'),
          head: [text('Kind of account', 'Math o gyfrif'), text('Wording', 'Geiriad')],
          rows: [
            [
              text('Staffed all day', 'Wedi’i staffio drwy’r dydd'),
              text(
                'This account is run by [service] at {organisation} and staffed Monday to Friday, 9am to 5pm. We aim to reply within [4] working hours. In an emergency, call 999.',
                'Mae’r cyfrif hwn dan ofal [gwasanaeth], {organisation}, a staff wrth law o ddydd Llun i ddydd Gwener, 9am i 5pm. Ein nod yw ateb o fewn [4] awr waith. Mewn argyfwng, ffoniwch 999.',
              ),
            ],
            [
              text('Staffed for part of the day', 'Wedi’i staffio am ran o’r dydd'),
              text(
                'We read this account from 12 noon to 2pm on working days and reply by the next one. At other times, call [number]. In an emergency, call 999.',
                'Rydym yn darllen y cyfrif hwn rhwng 12 canol dydd a 2pm ar ddiwrnodau gwaith. Atebwn erbyn y diwrnod gwaith nesaf. Ar adegau eraill, ffoniwch [rhif]. Mewn argyfwng, ffoniwch 999.',
              ),
            ],
            [
              text('News only', 'Newyddion yn unig'),
              text(
                'News from [service] at {organisation}. We do not read replies here. Ask us at [staffed account] or on [number].',
                'Newyddion [gwasanaeth], {organisation}. Nid ydym yn darllen atebion yma. Gofynnwch i ni ar [cyfrif wedi’i staffio] neu ar [rhif].',
              ),
            ],
            [
              text('Line on language, for every staffed account', 'Llinell am iaith, ar gyfer pob cyfrif wedi’i staffio'),
              text(
                'Write to us in Welsh or in English. We reply in the language you use, and it takes no longer.',
                'Ysgrifennwch atom yn Gymraeg neu yn Saesneg. Atebwn yn yr iaith a ddefnyddiwch, ac ni fydd yn cymryd mwy o amser.',
              ),
            ],
          ],
        },
      ],
    },
    {
      title: text('Longer wording for a pinned post or a web page', 'Geiriad hirach ar gyfer neges wedi’i phinio neu dudalen we'),
      guidance: text(
        'Put it where every profile can link to it. Have the line on abuse read by whoever gives you legal advice.',
        'Rhowch ef lle gall pob proffil roi dolen ato. Gofynnwch i’ch cynghorydd cyfreithiol ddarllen y llinell am gam-drin.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'Talk to us. Ask a question, report a problem or tell us what you think of a service. A member of staff reads what you send while the account is staffed.',
            'Siaradwch â ni. Gofynnwch gwestiwn, rhowch wybod am broblem neu dywedwch eich barn am wasanaeth. Bydd aelod o staff yn darllen eich neges yn ystod yr oriau staffio.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'If we need to ask a colleague, we tell you so within the promised time. We also say when you will hear more.',
            'Os bydd angen i ni holi cydweithiwr, dywedwn hynny wrthych o fewn yr amser a addawyd. Dywedwn hefyd pryd y cewch glywed mwy.',
          ),
        },
        {
          kind: 'list',
          items: [
            text(
              'Your privacy: please do not post your address, date of birth or health details. If we need them, we ask in private.',
              'Eich preifatrwydd: peidiwch â phostio eich cyfeiriad, eich dyddiad geni na manylion iechyd. Os bydd eu hangen, gofynnwn yn breifat.',
            ),
            text(
              'Your access: we describe pictures in words and add captions to video. If you cannot use something, tell us and we send it another way.',
              'Eich mynediad: rydym yn disgrifio lluniau mewn geiriau ac yn rhoi capsiynau ar fideo. Os na allwch ddefnyddio rhywbeth, dywedwch wrthym ac anfonwn ef mewn ffordd arall.',
            ),
            text(
              'Respect: we leave criticism where it is. We hide or report threats, hatred and abuse of our staff or of other people.',
              'Parch: rydym yn gadael beirniadaeth lle mae hi. Rydym yn cuddio bygythiadau, casineb a cham-drin staff neu bobl eraill, neu’n rhoi gwybod amdanynt.',
            ),
            text(
              'Elections: in the pre-election period we take extra care to stay neutral. We still answer questions about services.',
              'Etholiadau: yn y cyfnod cyn etholiad rydym yn cymryd gofal arbennig i aros yn niwtral. Rydym yn dal i ateb cwestiynau am wasanaethau.',
            ),
          ],
        },
      ],
    },
    {
      title: text('Automatic replies', 'Atebion awtomatig'),
      guidance: text(
        'Set these up once and test them from an account outside the organisation. Ring each number before you publish it.',
        'Gosodwch y rhain unwaith a phrofwch nhw o gyfrif y tu allan i’r sefydliad. Ffoniwch bob rhif cyn ei gyhoeddi.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text(
              'Out of hours: Thank you for your message. Nobody is reading this account now. We are back at [9am on Monday] and aim to reply by [1pm]. In an emergency, call 999.',
              'Y tu allan i oriau gwaith: Diolch am eich neges. Nid oes neb yn darllen y cyfrif hwn nawr. Byddwn yn ôl am [9am ddydd Llun] a’n nod yw ateb erbyn [1pm]. Mewn argyfwng, ffoniwch 999.',
            ),
            text(
              'Very busy: Many people are asking about [subject]. The latest news is at [page]. We aim to answer everyone by [time].',
              'Prysur iawn: Mae llawer o bobl yn holi am [pwnc]. Mae’r newyddion diweddaraf ar [tudalen]. Ein nod yw ateb pawb erbyn [amser].',
            ),
            text(
              'Someone at risk: If anyone is in danger now, call 999. If you are worried about a child or an adult, call [number], day or night.',
              'Rhywun mewn perygl: Os oes rhywun mewn perygl nawr, ffoniwch 999. Os ydych yn poeni am blentyn neu oedolyn, ffoniwch [rhif], ddydd neu nos.',
            ),
          ],
        },
      ],
    },
    {
      title: text('Checklist before it goes live', 'Rhestr wirio cyn mynd yn fyw'),
      guidance: text(
        'One person reads every profile out loud against this list. Repeat it every quarter.',
        'Gofynnwch i un person ddarllen pob proffil yn uchel a’i wirio yn erbyn y rhestr hon. Gwnewch hyn eto bob chwarter.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text('Every account of the same kind carries the same wording.', 'Mae’r un geiriad ar bob cyfrif o’r un math.'),
            text('The Welsh wording is as complete as the English.', 'Mae’r geiriad Cymraeg mor gyflawn â’r Saesneg.'),
            text('The hours match the rota, with cover for leave.', 'Mae’r oriau’n cyd-fynd â’r rota, gan gynnwys cyflenwi dros wyliau.'),
            text('The phone numbers and links have been tried today.', 'Rhoddwyd cynnig ar y rhifau ffôn a’r dolenni heddiw.'),
            text('The date of this check is in the channel list.', 'Mae dyddiad y gwirio hwn yn y rhestr sianeli.'),
            text(
              'The manager who asked for the account knows what the promise leaves out.',
              'Mae’r rheolwr a ofynnodd am y cyfrif yn gwybod beth nad yw’r addewid yn ei gynnwys.',
            ),
          ],
        },
      ],
    },
    {
      title: text('Did we keep it?', 'A wnaethom ei gadw?'),
      guidance: text(
        'Count once a month and publish the line below, even in a poor month.',
        'Cyfrwch unwaith y mis a chyhoeddwch y llinell isod, hyd yn oed mewn mis gwael.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Replies within the promise, month by month', 'Atebion o fewn yr addewid, fesul mis'),
          head: [
            text('Month', 'Mis'),
            text('Messages that needed a reply', 'Negeseuon yr oedd angen eu hateb'),
            text('Answered in time', 'Wedi’u hateb mewn pryd'),
            text('What we changed', 'Beth a newidiwyd gennym'),
          ],
          rows: [
            [
              text('[month], made-up example', '[mis], enghraifft wedi’i dyfeisio'),
              text('120', '120'),
              text('96 (80%)', '96 (80%)'),
              text('Moved the lunch cover an hour earlier', 'Symud y cyflenwi dros ginio awr yn gynt'),
            ],
            [text('[month]', '[mis]'), text('[number]', '[nifer]'), text('[number and share]', '[nifer a chyfran]'), text('[one change]', '[un newid]')],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'In [month], [number] messages to our accounts needed a reply. We answered [number] of them in the time we promise. The main cause of delay was [cause], so we have [change].',
            'Yn ystod [mis], roedd angen ateb [nifer] o negeseuon i’n cyfrifon. Atebwyd [nifer] ohonynt o fewn yr amser a addawn. Prif achos yr oedi oedd [achos], felly dyma’r newid: [newid].',
          ),
        },
      ],
    },
  ],
};
