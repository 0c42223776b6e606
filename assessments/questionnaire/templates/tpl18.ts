/** TPL18: the shared list that takes what people say to the service that can act, and back again. */

import { text } from '../text.ts';
import type { Template } from './template.ts';

export const TPL18: Template = {
  id: 'TPL18',
  dimension: 'culture',
  title: text('Conversation-to-service list', 'Rhestr ddilyn: o sgwrs i wasanaeth'),
  purpose: text(
    'Follows what people tell you online until someone has acted, told them, and checked that it helped.',
    'Mae’n dilyn yr hyn a ddywed pobl ar-lein nes bod rhywun wedi gweithredu, wedi rhoi gwybod iddynt, a gwirio a fu o help.',
  ),
  whenToUse: text(
    'Use it when points from the public stay with whoever read them, or nobody knows what became of them.',
    'Defnyddiwch hwn pan fydd pwyntiau gan y cyhoedd yn aros gyda’r sawl a’u darllenodd, neu pan na ŵyr neb beth ddaeth ohonynt.',
  ),
  sources: ['S2.3', 'S2.18', 'S3.14', 'S3.15', 'S3.16'],
  sections: [
    {
      title: text('How the list works', 'Sut mae’r rhestr yn gweithio'),
      guidance: text(
        'Keep it in one place that all three groups can open. A shared spreadsheet is enough to begin.',
        'Cadwch hi mewn un man y gall y tri grŵp ei agor. Mae taenlen a rennir yn ddigon i ddechrau.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'Communications, customer service and the services of {organisation} share this list. Anyone in the three may add a line. Owner of the list: {owner}.',
            'Mae’r tîm cyfathrebu, y gwasanaeth cwsmeriaid a gwasanaethau {organisation} yn rhannu’r rhestr hon. Gall unrhyw un o’r tri ychwanegu llinell. Perchennog y rhestr: {owner}.',
          ),
        },
        {
          kind: 'list',
          items: [
            text('Each line has one person who answers and one who fixes. They may be the same.', 'Mae gan bob llinell un person sy’n ateb ac un sy’n datrys. Gall yr un person wneud y ddau.'),
            text('Write what was said, not who said it. No names, addresses or account names.', 'Ysgrifennwch yr hyn a ddywedwyd, nid pwy a’i dywedodd. Dim enwau, cyfeiriadau nac enwau cyfrifon.'),
            text('Three people with the same point make one line, with the number beside it.', 'Mae tri pherson â’r un pwynt yn gwneud un llinell, gyda’r nifer wrth ei hochr.'),
            text('Danger does not wait for the list. If a child or an adult may be at risk, ring [number] at once.', 'Nid yw perygl yn aros am y rhestr. Os gall plentyn neu oedolyn fod mewn perygl, ffoniwch [rhif] ar unwaith.'),
            text('Threats to staff go straight to [role].', 'Mae bygythiadau i staff yn mynd yn syth at [rôl].'),
            text('A line closes only when the person, or the public, has been told.', 'Dim ond pan fydd y person, neu’r cyhoedd, wedi cael gwybod y caeir llinell.'),
          ],
        },
      ],
    },
    {
      title: text('The list', 'Y rhestr'),
      guidance: text(
        'The number ties the two tables together. Fill in the first on the day, the second as things move.',
        'Mae’r rhif yn clymu’r ddau dabl. Llenwch y cyntaf ar y diwrnod, a’r ail wrth i bethau symud.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('What was said and who acts (examples made up)', 'Beth a ddywedwyd a phwy sy’n gweithredu (enghreifftiau wedi’u dyfeisio)'),
          head: [
            text('Number', 'Rhif'),
            text('Date', 'Dyddiad'),
            text('What was said', 'Beth a ddywedwyd'),
            text('Service', 'Gwasanaeth'),
            text('Who answers', 'Pwy sy’n ateb'),
            text('Who fixes', 'Pwy sy’n datrys'),
            text('By when', 'Erbyn pryd'),
          ],
          rows: [
            [
              text('1', '1'),
              text('[date]', '[dyddiad]'),
              text('Garden waste form does not work on a phone (6 people)', 'Nid yw’r ffurflen gwastraff gardd yn gweithio ar ffôn (6 pherson)'),
              text('Waste', 'Gwastraff'),
              text('Communications officer', 'Swyddog cyfathrebu'),
              text('Web officer', 'Swyddog gwe'),
              text('[date]', '[dyddiad]'),
            ],
            [
              text('2', '2'),
              text('[date]', '[dyddiad]'),
              text('The library closes before people finish work (11 people)', 'Mae’r llyfrgell yn cau cyn i bobl orffen gwaith (11 o bobl)'),
              text('Libraries', 'Llyfrgelloedd'),
              text('Library manager', 'Rheolwr llyfrgelloedd'),
              text('Head of service', 'Pennaeth gwasanaeth'),
              text('[date]', '[dyddiad]'),
            ],
            [text('3', '3'), text('[date]', '[dyddiad]'), text('[what, and how many people]', '[beth, a faint o bobl]'), text('[service]', '[gwasanaeth]'), text('[role]', '[rôl]'), text('[role]', '[rôl]'), text('[date]', '[dyddiad]')],
          ],
        },
        {
          kind: 'table',
          caption: text('What came of it', 'Beth ddaeth ohono'),
          head: [text('Number', 'Rhif'), text('What changed', 'Beth a newidiodd'), text('What people were told', 'Beth a ddywedwyd wrth bobl'), text('Did it work?', 'A weithiodd?')],
          rows: [
            [
              text('1', '1'),
              text('Form mended for small screens', 'Ffurflen wedi’i chywiro ar gyfer sgriniau bach'),
              text('Post and six replies, [date]', 'Neges a chwe ateb, [dyddiad]'),
              text('Yes: no more reports in four weeks', 'Do: dim rhagor o adroddiadau mewn pedair wythnos'),
            ],
            [
              text('2', '2'),
              text('Late opening on trial, one evening a week', 'Treialu agor yn hwyr, un noson yr wythnos'),
              text('Post, poster and web page, [date]', 'Neges, poster a thudalen we, [dyddiad]'),
              text('We check on [date]', 'Gwiriwn ar [dyddiad]'),
            ],
            [text('3', '3'), text('[change, or no change and why]', '[newid, neu ddim newid a pham]'), text('[words, where, date]', '[geiriau, ble, dyddiad]'), text('[yes, no, or when we check]', '[do, naddo, neu pryd y gwiriwn]')],
          ],
        },
      ],
    },
    {
      title: text('What we say to people', 'Beth a ddywedwn wrth bobl'),
      guidance: text(
        'Answer three times: when it arrives, when you know, and when it is done. “No, and this is why” is an answer.',
        'Atebwch dair gwaith: pan ddaw, pan wyddoch, a phan fydd wedi’i wneud. Mae “na, a dyma pam” yn ateb.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text('At first: Thank you for telling us. We have passed this to [service]. They will look at it by [date] and we will tell you here what they decide.', 'I ddechrau: Diolch am ddweud wrthym. Rydym wedi anfon hyn at [gwasanaeth]. Byddant yn edrych arno erbyn [dyddiad] a dywedwn wrthych yma beth a benderfynant.'),
            text('When it changes: You told us that [point]. From [date] we will [change]. Please tell us whether it helps.', 'Pan fydd yn newid: Dywedoch wrthym am hyn: [pwynt]. O [dyddiad] byddwn yn [newid]. Rhowch wybod i ni a yw hyn o help.'),
            text('When it does not: You asked us to [point]. We cannot do so now because [reason]. What we can do is [offer].', 'Pan na fydd: Gofynnoch i ni am hyn: [pwynt]. Ni allwn wneud hynny nawr oherwydd [rheswm]. Yr hyn y gallwn ei wneud yw [cynnig].'),
            text('When it is for someone else: This belongs to [organisation], at [contact]. We have told them, without your details.', 'Pan fydd yn fater i rywun arall: Mater i’r sefydliad hwn ydyw: [sefydliad, cyswllt]. Rydym wedi dweud wrthynt, heb roi eich manylion.'),
          ],
        },
      ],
    },
    {
      title: text('The three meet', 'Y tri yn cwrdd'),
      guidance: text(
        'Communications, customer service and a person who designs or plans services: half an hour, every two weeks. Each one should leave with something learned.',
        'Cyfathrebu, gwasanaeth cwsmeriaid a pherson sy’n cynllunio gwasanaethau: hanner awr, bob pythefnos. Dylai pob un adael wedi dysgu rhywbeth.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Agenda for 30 minutes', 'Agenda ar gyfer 30 munud'),
          head: [text('Minutes', 'Munudau'), text('Subject', 'Pwnc'), text('Led by', 'Pwy sy’n arwain')],
          rows: [
            [text('5', '5'), text('What is new on the list, and what calls and complaints say', 'Beth sy’n newydd ar y rhestr, a beth mae galwadau a chwynion yn ei ddweud'), text('Customer service', 'Gwasanaeth cwsmeriaid')],
            [text('10', '10'), text('Lines past their date: what is in the way?', 'Llinellau sydd wedi pasio eu dyddiad: beth sy’n rhwystro?'), text('Owner of the list', 'Perchennog y rhestr')],
            [text('10', '10'), text('One point that could change how a service works', 'Un pwynt a allai newid sut mae gwasanaeth yn gweithio'), text('Service', 'Gwasanaeth')],
            [text('5', '5'), text('What we tell people this week', 'Beth a ddywedwn wrth bobl yr wythnos hon'), text('Communications', 'Cyfathrebu')],
          ],
        },
      ],
    },
    {
      title: text('One service change a quarter', 'Un newid i wasanaeth bob chwarter'),
      guidance: text(
        'Accounts alone change nothing. Look for one change each quarter that began with what somebody wrote to you.',
        'Nid yw cyfrifon ar eu pen eu hunain yn newid dim. Chwiliwch am un newid bob chwarter a ddechreuodd gyda’r hyn a ysgrifennodd rhywun atoch.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Changes that began online', 'Newidiadau a ddechreuodd ar-lein'),
          head: [text('Quarter', 'Chwarter'), text('What people told us', 'Beth a ddywedodd pobl wrthym'), text('What changed', 'Beth a newidiodd'), text('How we know it helped', 'Sut y gwyddom ei fod o help')],
          rows: [
            [
              text('[quarter], made-up example', '[chwarter], enghraifft wedi’i dyfeisio'),
              text('Appointment letters come too late', 'Llythyrau apwyntiad yn dod yn rhy hwyr'),
              text('A text message goes out the same day', 'Neges destun yn mynd yr un diwrnod'),
              text('Missed appointments fell from 14 to 9 a month', 'Gostyngodd nifer yr apwyntiadau a gollwyd o 14 i 9 y mis'),
            ],
            [text('[quarter]', '[chwarter]'), text('[point]', '[pwynt]'), text('[change]', '[newid]'), text('[figure before and after]', '[ffigur cyn ac ar ôl]')],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'You said: [point]. We did: [change]. Since then: [effect]. Thank you to everyone who told us.',
            'Dywedoch chi: [pwynt]. Gwnaethom ni: [newid]. Ers hynny: [effaith]. Diolch i bawb a ddywedodd wrthym.',
          ),
        },
      ],
    },
    {
      title: text('For a service review', 'Ar gyfer adolygiad gwasanaeth'),
      guidance: text(
        'Hand this page to anyone who reviews a service or a contract. It matters as much when another body provides the service.',
        'Rhowch y dudalen hon i unrhyw un sy’n adolygu gwasanaeth neu gontract. Mae’r un mor bwysig pan fydd corff arall yn darparu’r gwasanaeth.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text('What have people told us online about this service since the last review?', 'Beth mae pobl wedi’i ddweud wrthym ar-lein am y gwasanaeth hwn ers yr adolygiad diwethaf?'),
            text('Who has not been heard, such as people who are not online, or who would write in Welsh?', 'Pwy sydd heb gael eu clywed, fel pobl nad ydynt ar-lein, neu a fyddai’n ysgrifennu yn Gymraeg?'),
            text('Which points call for a new design, and which only for a clearer message?', 'Pa bwyntiau sy’n galw am gynllun newydd, a pha rai am neges gliriach yn unig?'),
            text('Would people be served better by our own staff, a social enterprise or a private firm, on this evidence?', 'A fyddai ein staff ni, menter gymdeithasol neu gwmni preifat yn gwasanaethu pobl yn well, ar sail y dystiolaeth hon?'),
            text('Does the contract make the provider answer people and share what they say?', 'A yw’r contract yn mynnu bod y darparwr yn ateb pobl ac yn rhannu’r hyn a ddywedant?'),
          ],
        },
      ],
    },
    {
      title: text('Figures for the list', 'Ffigurau ar gyfer y rhestr'),
      guidance: text(
        'Take these four to the sponsor each quarter. Count lines that closed with a change, not lines written.',
        'Ewch â’r pedwar hyn at y noddwr bob chwarter. Cyfrwch y llinellau a gaewyd gyda newid, nid y llinellau a ysgrifennwyd.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Quarter by quarter', 'Fesul chwarter'),
          head: [text('Figure', 'Ffigur'), text('Last quarter', 'Y chwarter diwethaf'), text('This quarter', 'Y chwarter hwn')],
          rows: [
            [text('Lines added', 'Llinellau a ychwanegwyd'), text('[number]', '[nifer]'), text('[number]', '[nifer]')],
            [text('Lines closed by their date', 'Llinellau a gaewyd erbyn eu dyddiad'), text('[number and share]', '[nifer a chyfran]'), text('[number and share]', '[nifer a chyfran]')],
            [text('Lines that changed a service', 'Llinellau a newidiodd wasanaeth'), text('[number]', '[nifer]'), text('[number]', '[nifer]')],
            [text('People told what came of it', 'Pobl a gafodd wybod beth ddaeth ohono'), text('[share]', '[cyfran]'), text('[share]', '[cyfran]')],
          ],
        },
      ],
    },
  ],
};
