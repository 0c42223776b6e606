/** TPL16: what staff are told about a new channel, before the public sees it. */

import { text } from '../text.ts';
import type { Template } from './template.ts';

export const TPL16: Template = {
  id: 'TPL16',
  dimension: 'access',
  title: text('Telling staff about a channel', 'Dweud wrth staff am sianel'),
  purpose: text(
    'Makes sure that staff hear about a new channel before, or as, it goes live, and know how to help.',
    'Mae’n sicrhau bod staff yn clywed am sianel newydd cyn iddi fynd yn fyw, neu ar y pryd, ac yn gwybod sut i helpu.',
  ),
  whenToUse: text(
    'Use it for each new account and each main campaign, and once for all the accounts you already have.',
    'Defnyddiwch hwn ar gyfer pob cyfrif newydd a phob prif ymgyrch, ac unwaith ar gyfer yr holl gyfrifon sydd gennych eisoes.',
  ),
  sources: ['S0.11', 'S0.12', 'S0.13'],
  sections: [
    {
      title: text('Notice for the intranet', 'Hysbysiad ar gyfer y fewnrwyd'),
      guidance: text(
        'Post it at least one working day before launch. The public should not know more than the people who work here.',
        'Postiwch ef o leiaf un diwrnod gwaith cyn y lansiad. Ni ddylai’r cyhoedd wybod mwy na’r bobl sy’n gweithio yma.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'You hear it first: on [date] we open [channel] for [people].',
            'Chi sy’n clywed gyntaf: ar [dyddiad] byddwn yn agor [sianel] ar gyfer [pobl].',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'Why: [people] told us that [need]. With this channel they can [what changes for them].',
            'Pam: dywedodd [pobl] wrthym am yr angen hwn: [angen]. Gyda’r sianel hon gallant [beth sy’n newid iddynt].',
          ),
        },
        {
          kind: 'list',
          items: [
            text('Run by: [service], with [role] as deputy', 'Dan ofal: [gwasanaeth], gyda [rôl] yn ddirprwy'),
            text('Staffed: [days and hours]; first reply within [time]', 'Oriau staffio: [dyddiau ac oriau]; ateb cyntaf o fewn [amser]'),
            text('Languages: [Welsh and English] from the first day', 'Ieithoedd: [Cymraeg a Saesneg] o’r diwrnod cyntaf'),
            text('Questions from staff: {owner}', 'Cwestiynau gan staff: {owner}'),
          ],
        },
      ],
    },
    {
      title: text('How to see it', 'Sut i’w gweld'),
      guidance: text(
        'Try each route yourself on an ordinary work device. If the site is blocked for staff, sort that out before launch.',
        'Rhowch gynnig ar bob llwybr eich hun ar ddyfais waith gyffredin. Os yw’r wefan wedi’i rhwystro i staff, datryswch hynny cyn y lansiad.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Ways to see the channel', 'Ffyrdd o weld y sianel'),
          head: [text('Where you work', 'Ble rydych yn gweithio'), text('How to see it', 'Sut i’w gweld')],
          rows: [
            [text('At a desk', 'Wrth ddesg'), text('Follow the link on the intranet front page', 'Dilynwch y ddolen ar dudalen flaen y fewnrwyd')],
            [text('On a work phone', 'Ar ffôn gwaith'), text('Scan the code on the poster, or type [short address]', 'Sganiwch y cod ar y poster, neu deipiwch [cyfeiriad byr]')],
            [text('On the road or on site', 'Ar y ffordd neu ar safle'), text('Ask your supervisor at the morning briefing; posts are printed each [Monday]', 'Holwch eich goruchwyliwr yn y cyfarfod bore; caiff negeseuon eu hargraffu bob [dydd Llun]')],
            [text('With a screen reader', 'Gyda darllenydd sgrin'), text('Pictures are described; if something does not work, ring [number]', 'Mae lluniau wedi’u disgrifio; os nad yw rhywbeth yn gweithio, ffoniwch [rhif]')],
          ],
        },
      ],
    },
    {
      title: text('How you can help', 'Sut y gallwch helpu'),
      guidance: text(
        'People who are asked to help will speak well of the place. Nobody has to use a personal account.',
        'Bydd pobl y gofynnir iddynt helpu’n canmol y lle. Nid oes rhaid i neb ddefnyddio cyfrif personol.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text('Tell people you serve that it is there.', 'Dywedwch wrth y bobl rydych yn eu gwasanaethu ei bod ar gael.'),
            text('Share our posts if you wish. Nobody will ask you to.', 'Rhannwch ein negeseuon os dymunwch. Ni fydd neb yn gofyn i chi wneud.'),
            text('Send us a picture or a story from your work, with the consent of everyone in it.', 'Anfonwch lun neu stori o’ch gwaith, gyda chaniatâd pawb sydd ynddo neu ynddi.'),
            text('If you see a question about us, pass it to [address]. Please do not answer it for us from your own account.', 'Os gwelwch gwestiwn amdanom, anfonwch ef at [cyfeiriad]. Peidiwch ag ateb drosom o’ch cyfrif eich hun.'),
            text('If you see a threat, or a person at risk, ring [number] at once.', 'Os gwelwch fygythiad, neu berson mewn perygl, ffoniwch [rhif] ar unwaith.'),
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'Would you like to help to shape what we say? The staff contributor group meets for half an hour each month, and managers have agreed the time. Write to [role].',
            'Hoffech chi helpu i lunio’r hyn a ddywedwn? Mae’r grŵp o staff sy’n cyfrannu’n cwrdd am hanner awr bob mis, ac mae rheolwyr wedi cytuno ar yr amser. Ysgrifennwch at [rôl].',
          ),
        },
      ],
    },
    {
      title: text('Short versions', 'Fersiynau byr'),
      guidance: text(
        'Front-line staff may never open the intranet. Give supervisors these lines to read out.',
        'Efallai na fydd staff rheng flaen byth yn agor y fewnrwyd. Rhowch y llinellau hyn i oruchwylwyr eu darllen yn uchel.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('The same news in few words', 'Yr un newyddion mewn ychydig eiriau'),
          head: [text('Where', 'Ble'), text('Wording', 'Geiriad')],
          rows: [
            [
              text('Morning briefing', 'Cyfarfod bore'),
              text('From [date] people can reach us on [channel]. If they ask you, say yes, and that we reply within [time].', 'O [dyddiad] gall pobl gysylltu â ni ar [sianel]. Os gofynnant i chi, dywedwch y gallant, a’n bod yn ateb o fewn [amser].'),
            ],
            [
              text('Poster', 'Poster'),
              text('New: [channel]. Scan to see it. Questions to [number].', 'Newydd: [sianel]. Sganiwch i’w gweld. Cwestiynau i [rhif].'),
            ],
            [
              text('Contact centre', 'Canolfan gyswllt'),
              text('The new channel takes questions on [subjects]. Send all others to the phone line as before.', 'Mae’r sianel newydd yn derbyn cwestiynau am [pynciau]. Cyfeiriwch bob cwestiwn arall at y llinell ffôn fel o’r blaen.'),
            ],
            [
              text('Elected members or board', 'Aelodau etholedig neu’r bwrdd'),
              text('On [date] we open [channel] for [people]. Casework still comes through [route].', 'Ar [dyddiad] byddwn yn agor [sianel] ar gyfer [pobl]. Bydd gwaith achos yn dal i ddod drwy [llwybr].'),
            ],
          ],
        },
      ],
    },
    {
      title: text('Launch checklist', 'Rhestr wirio lansio'),
      guidance: text(
        'No launch until the first four lines are done. Put the date in the last column.',
        'Peidiwch â lansio nes bod y pedair llinell gyntaf wedi’u gwneud. Rhowch y dyddiad yn y golofn olaf.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Tell staff first', 'Dweud wrth staff yn gyntaf'),
          head: [text('Line', 'Llinell'), text('Who', 'Pwy'), text('By when', 'Erbyn pryd'), text('Done on', 'Gwnaed ar')],
          rows: [
            [text('Purpose agreed and on the channel list', 'Diben wedi’i gytuno ac ar y rhestr sianeli'), text('[role]', '[rôl]'), text('[3 weeks before]', '[3 wythnos cyn]'), text('[date]', '[dyddiad]')],
            [text('Staff can open it on work devices', 'Staff yn gallu ei hagor ar ddyfeisiau gwaith'), text('ICT', 'TG'), text('[1 week before]', '[wythnos cyn]'), text('[date]', '[dyddiad]')],
            [text('Service and contact centre know what is coming', 'Y gwasanaeth a’r ganolfan gyswllt yn gwybod beth sydd i ddod'), text('[role]', '[rôl]'), text('[3 days before]', '[3 diwrnod cyn]'), text('[date]', '[dyddiad]')],
            [text('Notice on the intranet and read out to front-line staff', 'Hysbysiad ar y fewnrwyd a’i ddarllen i staff rheng flaen'), text('[role]', '[rôl]'), text('[1 day before]', '[1 diwrnod cyn]'), text('[date]', '[dyddiad]')],
            [text('Public launch, outside the pre-election period', 'Lansiad cyhoeddus, y tu allan i’r cyfnod cyn etholiad'), text('{owner}', '{owner}'), text('{due}', '{due}'), text('[date]', '[dyddiad]')],
          ],
        },
      ],
    },
    {
      title: text('Forward plan, open to all staff', 'Blaengynllun, yn agored i’r holl staff'),
      guidance: text(
        'Keep it where everyone can read and comment. Four weeks ahead is enough.',
        'Cadwch ef lle gall pawb ei ddarllen a gwneud sylwadau. Mae pedair wythnos ymlaen yn ddigon.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('What we plan to say', 'Beth rydym yn bwriadu ei ddweud'),
          head: [text('Week', 'Wythnos'), text('Subject', 'Pwnc'), text('Led by', 'Pwy sy’n arwain'), text('How staff can help', 'Sut y gall staff helpu')],
          rows: [
            [
              text('[week]', '[wythnos]'),
              text('Bin days over the holiday', 'Dyddiau casglu biniau dros y gwyliau'),
              text('Waste service', 'Gwasanaeth gwastraff'),
              text('Crews say which streets ask most', 'Criwiau’n dweud o ba strydoedd y daw’r mwyaf o gwestiynau'),
            ],
            [
              text('[week]', '[wythnos]'),
              text('Foster carers wanted', 'Chwilio am ofalwyr maeth'),
              text('Children’s services', 'Gwasanaethau plant'),
              text('Staff who foster tell their story, if they wish', 'Staff sy’n maethu’n adrodd eu stori, os dymunant'),
            ],
            [text('[week]', '[wythnos]'), text('[subject]', '[pwnc]'), text('[service]', '[gwasanaeth]'), text('[one thing]', '[un peth]')],
          ],
        },
      ],
    },
    {
      title: text('Four weeks later', 'Pedair wythnos yn ddiweddarach'),
      guidance: text(
        'Tell staff what came of it before you report to anyone else.',
        'Dywedwch wrth staff beth ddaeth ohono cyn adrodd i neb arall.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'Four weeks on, [number] people have asked us something on [channel] and [number] had a reply in time. [Number] of the posts came from an idea by staff. Thank you.',
            'Bedair wythnos yn ddiweddarach, mae [nifer] o bobl wedi gofyn rhywbeth i ni ar [sianel]. Cafodd [nifer] ateb mewn pryd. Daeth [nifer] o’r negeseuon o syniad gan staff. Diolch.',
          ),
        },
        {
          kind: 'list',
          items: [
            text('Share of staff who knew before launch: [figure, from ten people asked]', 'Cyfran y staff a wyddai cyn y lansiad: [ffigur, o holi deg o bobl]'),
            text('Extra people reached because staff passed it on: [figure]', 'Pobl ychwanegol a gyrhaeddwyd am fod staff wedi rhannu’r neges: [ffigur]'),
            text('What we will change after your comments: [one thing]', 'Beth y byddwn yn ei newid ar ôl eich sylwadau: [un peth]'),
          ],
        },
      ],
    },
  ],
};
