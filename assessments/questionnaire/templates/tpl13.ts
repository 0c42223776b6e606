/** TPL13: who can do what, who helps whom, and the role that holds it together. */

import { text } from '../text.ts';
import type { Template } from './template.ts';

export const TPL13: Template = {
  id: 'TPL13',
  dimension: 'culture',
  title: text('Skills map and buddy scheme', 'Map sgiliau a chynllun cyfeillion gwaith'),
  purpose: text(
    'Finds the people who already know how, gives them time to help others, and names who leads.',
    'Mae’n dod o hyd i’r bobl sydd eisoes yn gwybod sut, yn rhoi amser iddynt helpu eraill, ac yn enwi pwy sy’n arwain.',
  ),
  whenToUse: text(
    'Use it when skills are left to chance, when keen people have no backing, or when nobody leads.',
    'Defnyddiwch hwn pan adewir sgiliau i hap a damwain, pan nad oes cefnogaeth i bobl frwd, neu pan nad oes neb yn arwain.',
  ),
  sources: ['S0.16', 'S0.17', 'S0.18', 'S1.3', 'S1.5', 'S2.10', 'S2.11', 'S2.21', 'S4.1', 'S4.16'],
  sections: [
    {
      title: text('Ask who knows what', 'Gofyn pwy sy’n gwybod beth'),
      guidance: text(
        'Send this to all staff. Keep the answers with the owner of the scheme, and use team totals in anything you publish.',
        'Anfonwch hwn at yr holl staff. Cadwch yr atebion gyda pherchennog y cynllun, a defnyddiwch gyfansymiau timau yn unrhyw beth a gyhoeddwch.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'People here are at different points with digital channels, and some have not begun. That is fine. We want to match those who can help with those who would like help.',
            'Mae pobl yma ar wahanol gamau gyda sianeli digidol, a rhai heb ddechrau. Mae hynny’n iawn. Rydym am baru’r rhai sy’n gallu helpu â’r rhai a hoffai gael help.',
          ),
        },
        {
          kind: 'list',
          items: [
            text('Where are you now: first steps, confident, or able to teach?', 'Ble rydych chi nawr: camau cyntaf, hyderus, neu’n gallu addysgu?'),
            text('When did you last use one of our channels for work?', 'Pryd y gwnaethoch ddefnyddio un o’n sianeli ddiwethaf ar gyfer gwaith?'),
            text('What would you like to be able to do?', 'Beth hoffech chi allu ei wneud?'),
            text('Could you help two colleagues, if your manager gave you the time?', 'A allech chi helpu dau gydweithiwr, pe bai eich rheolwr yn rhoi’r amser i chi?'),
            text('Does anything stop you, such as a blocked site or no work phone?', 'A oes unrhyw beth yn eich rhwystro, fel gwefan wedi’i rhwystro neu ddiffyg ffôn gwaith?'),
          ],
        },
        {
          kind: 'paragraph',
          text: text('Please reply by [date]. Owner of the scheme: {owner}.', 'Atebwch erbyn [dyddiad]. Perchennog y cynllun: {owner}.'),
        },
      ],
    },
    {
      title: text('Skills map', 'Map sgiliau'),
      guidance: text(
        'Count people, do not rank them. Look hard at the communications team: use of the channels every working day is part of the job.',
        'Cyfrwch bobl heb eu gosod mewn trefn. Edrychwch yn fanwl ar y tîm cyfathrebu: mae defnyddio’r sianeli bob diwrnod gwaith yn rhan o’r swydd.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('People at each stage, by team (figures made up)', 'Pobl ar bob cam, fesul tîm (ffigurau wedi’u dyfeisio)'),
          head: [
            text('Team', 'Tîm'),
            text('First steps', 'Camau cyntaf'),
            text('Confident', 'Hyderus'),
            text('Can teach', 'Gallu addysgu'),
            text('Use the channels every working day', 'Yn defnyddio’r sianeli bob diwrnod gwaith'),
          ],
          rows: [
            [text('Communications', 'Cyfathrebu'), text('1', '1'), text('3', '3'), text('2', '2'), text('4 of 6', '4 o 6')],
            [text('Housing', 'Tai'), text('9', '9'), text('3', '3'), text('1', '1'), text('2 of 13', '2 o 13')],
            [text('[team]', '[tîm]'), text('[number]', '[nifer]'), text('[number]', '[nifer]'), text('[number]', '[nifer]'), text('[number of total]', '[nifer o’r cyfanswm]')],
          ],
        },
        {
          kind: 'table',
          caption: text('Keen people who lack access or a backer', 'Pobl frwd heb fynediad neu gefnogwr'),
          head: [text('Team', 'Tîm'), text('What they want to do', 'Beth maent am ei wneud'), text('What is missing', 'Beth sydd ar goll'), text('Who will back them', 'Pwy fydd yn eu cefnogi')],
          rows: [
            [
              text('Parks', 'Parciau'),
              text('Answer questions about play areas', 'Ateb cwestiynau am fannau chwarae'),
              text('A work phone', 'Ffôn gwaith'),
              text('Head of service', 'Pennaeth gwasanaeth'),
            ],
            [text('[team]', '[tîm]'), text('[aim]', '[nod]'), text('[access, time or backing]', '[mynediad, amser neu gefnogaeth]'), text('{sponsor}', '{sponsor}')],
          ],
        },
      ],
    },
    {
      title: text('Helpers and pairs', 'Helpwyr a pharau'),
      guidance: text(
        'A helper is buddy to one or two learners at a time. Ask the helper’s manager to agree the hours in writing.',
        'Mae helpwr yn gyfaill gwaith i un neu ddau ddysgwr ar y tro. Gofynnwch i reolwr yr helpwr gytuno ar yr oriau yn ysgrifenedig.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'Agreement: [helper’s role] has [2] hours a month of paid time for this until [date]. [Manager’s role] agrees and moves other work to make room.',
            'Cytundeb: mae gan [rôl yr helpwr] [2] awr y mis o amser â thâl ar gyfer hyn tan [dyddiad]. Mae [rôl y rheolwr] yn cytuno ac yn symud gwaith arall i wneud lle.',
          ),
        },
        {
          kind: 'table',
          caption: text('Pairs for the next three months', 'Parau ar gyfer y tri mis nesaf'),
          head: [text('Helper', 'Helpwr'), text('Hours a month', 'Oriau bob mis'), text('Learners', 'Dysgwyr'), text('What they want to learn', 'Beth maent am ei ddysgu')],
          rows: [
            [
              text('Digital officer', 'Swyddog digidol'),
              text('2', '2'),
              text('Housing officer; librarian', 'Swyddog tai; llyfrgellydd'),
              text('First replies; captions and picture descriptions', 'Atebion cyntaf; capsiynau a disgrifiadau lluniau'),
            ],
            [text('[role or team]', '[rôl neu dîm]'), text('[hours]', '[oriau]'), text('[up to two]', '[hyd at ddau]'), text('[one or two things]', '[un neu ddau o bethau]')],
          ],
        },
        {
          kind: 'list',
          items: [
            text('First meeting: watch a real conversation together and talk about it.', 'Cyfarfod cyntaf: gwyliwch sgwrs go iawn gyda’ch gilydd a’i thrafod.'),
            text('Second meeting: the learner drafts three replies and the helper comments.', 'Ail gyfarfod: mae’r dysgwr yn drafftio tri ateb a’r helpwr yn rhoi sylwadau.'),
            text('Third meeting: the learner replies and the helper sits beside them.', 'Trydydd cyfarfod: mae’r dysgwr yn ateb a’r helpwr yn eistedd wrth ei ochr.'),
            text('After that: one message a week to ask how it goes.', 'Wedi hynny: un neges yr wythnos i holi sut mae’n mynd.'),
          ],
        },
      ],
    },
    {
      title: text('Help at three levels', 'Help ar dair lefel'),
      guidance: text(
        'Offer all three in the same season, so that nobody waits a year for their turn. Put safety in each of them.',
        'Cynigiwch y tair yn yr un tymor, fel nad oes neb yn aros blwyddyn am ei dro. Cynhwyswch ddiogelwch ym mhob un.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('What we offer', 'Beth a gynigiwn'),
          head: [text('Level of help', 'Lefel help'), text('What you learn', 'Beth fyddwch yn ei ddysgu'), text('How and when', 'Sut a phryd')],
          rows: [
            [
              text('First steps', 'Camau cyntaf'),
              text('What our channels are for, our rules, how to read and listen', 'Diben ein sianeli, ein rheolau, sut i ddarllen a gwrando'),
              text('One hour with a buddy, any week', 'Awr gyda chyfaill gwaith, unrhyw wythnos'),
            ],
            [
              text('Confident', 'Hyderus'),
              text('Replies, plain words, captions, Welsh, when to pass things up', 'Atebion, geiriau plaen, capsiynau, Cymraeg, pryd i gyfeirio pethau i fyny'),
              text('Session on real cases, [month]', 'Sesiwn ar achosion go iawn, [mis]'),
            ],
            [
              text('Can teach', 'Gallu addysgu'),
              text('Abuse and safeguarding, live events, figures, helping others', 'Cam-drin a diogelu, digwyddiadau byw, ffigurau, helpu eraill'),
              text('Half a day with [organisation], each year', 'Hanner diwrnod gyda [sefydliad], bob blwyddyn'),
            ],
          ],
        },
      ],
    },
    {
      title: text('A session built on three real cases', 'Sesiwn ar sail tri achos go iawn'),
      guidance: text(
        'Take the cases from bodies like yours and ask someone who was there to speak. One of them should be a case that failed.',
        'Dewiswch achosion o gyrff tebyg i’ch un chi a gofynnwch i rywun a oedd yno siarad. Dylai un fod yn achos a fethodd.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text('10 minutes: the channels there are, and what ours are for', '10 munud: y sianeli sydd ar gael, a diben ein rhai ni'),
            text('15 minutes: a case that helped people, told by [role, organisation]', '15 munud: achos a helpodd bobl, gan [rôl, sefydliad]'),
            text('15 minutes: a case that went wrong, and what was learned', '15 munud: achos a aeth o’i le, a’r hyn a ddysgwyd'),
            text('10 minutes: a small case from our own week', '10 munud: achos bach o’n hwythnos ni'),
            text('10 minutes: each person writes down one thing to try by [date]', '10 munud: pob person yn ysgrifennu un peth i roi cynnig arno erbyn [dyddiad]'),
          ],
        },
      ],
    },
    {
      title: text('Time to learn, and a duty to share', 'Amser i ddysgu, a dyletswydd i rannu'),
      guidance: text(
        'Put these lines into objectives at the next review meeting. They work only if the hour is kept free.',
        'Rhowch y llinellau hyn mewn amcanion yn y cyfarfod adolygu nesaf. Dim ond os cedwir yr awr yn rhydd y maent yn gweithio.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text('For everyone in the scheme: one hour a week to learn online, and one thing from it shared with the team.', 'I bawb yn y cynllun: awr yr wythnos i ddysgu ar-lein, a rhannu un peth ohoni gyda’r tîm.'),
            text('For the communications team: read and reply on our channels each working day.', 'I’r tîm cyfathrebu: darllen ac ateb ar ein sianeli bob diwrnod gwaith.'),
            text('For the lead: look outside each week and send what you find to the service that can use it.', 'I’r arweinydd: edrych y tu allan bob wythnos ac anfon yr hyn a welwch at y gwasanaeth a all ei ddefnyddio.'),
          ],
        },
      ],
    },
    {
      title: text('Role outline: digital communications lead', 'Amlinelliad o rôl: arweinydd cyfathrebu digidol'),
      guidance: text(
        'In a small body this may be one day a week of an existing post. Name it all the same.',
        'Mewn corff bach gall hyn fod yn un diwrnod yr wythnos o swydd sy’n bod eisoes. Rhowch enw ar y rôl serch hynny.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'The lead runs the digital channels of {organisation} and helps every service to use them. Sponsor: {sponsor}. Time: [3] days a week, half a day of it to look ahead.',
            'Mae’r arweinydd yn rhedeg sianeli digidol {organisation} ac yn helpu pob gwasanaeth i’w defnyddio. Noddwr: {sponsor}. Amser: [3] diwrnod yr wythnos, gyda hanner diwrnod o’r amser hwnnw i edrych ymlaen.',
          ),
        },
        {
          kind: 'list',
          items: [
            text('Keeps the rules, the channel list and the answering guide up to date.', 'Mae’n cadw’r rheolau, y rhestr sianeli a’r canllaw ateb yn gyfredol.'),
            text('Brings together one contact from each service every two months.', 'Mae’n dod ag un cyswllt o bob gwasanaeth ynghyd bob deufis.'),
            text('Runs the buddy scheme and reports how many people were helped.', 'Mae’n rhedeg y cynllun cyfeillion gwaith ac yn adrodd faint o bobl a gafodd help.'),
            text('Tells the top team twice a year what is coming and what to do about it.', 'Mae’n dweud wrth yr uwch dîm ddwywaith y flwyddyn beth sydd ar y ffordd a beth i’w wneud.'),
            text('Has a deputy, so that leave and sickness are covered.', 'Mae ganddo neu ganddi ddirprwy, er mwyn i rywun gyflenwi dros wyliau a salwch.'),
          ],
        },
      ],
    },
    {
      title: text('People outside to learn with', 'Pobl y tu allan i ddysgu gyda nhw'),
      guidance: text(
        'Choose bodies that do one thing you want to learn, near or far. Offer something back.',
        'Dewiswch gyrff sy’n gwneud un peth yr ydych am ei ddysgu, yn agos neu’n bell. Cynigiwch rywbeth yn ôl.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Outside contacts', 'Cysylltiadau allanol'),
          head: [text('Organisation', 'Sefydliad'), text('Contact (role)', 'Cyswllt (rôl)'), text('What we want to learn', 'Beth rydym am ei ddysgu'), text('What we can offer', 'Beth y gallwn ei gynnig'), text('Last contact', 'Cyswllt diwethaf')],
          rows: [
            [
              text('Neighbouring fire service', 'Gwasanaeth tân cyfagos'),
              text('Digital officer', 'Swyddog digidol'),
              text('Live updates in an emergency', 'Diweddariadau byw mewn argyfwng'),
              text('Our captions guide', 'Ein canllaw capsiynau'),
              text('[date]', '[dyddiad]'),
            ],
            [text('[organisation]', '[sefydliad]'), text('[role]', '[rôl]'), text('[one thing]', '[un peth]'), text('[one thing]', '[un peth]'), text('[date]', '[dyddiad]')],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'Once a year we swap a trainer for a day with [organisation]. Next exchange: [date].',
            'Unwaith y flwyddyn rydym yn cyfnewid hyfforddwr am ddiwrnod gyda [sefydliad]. Cyfnewid nesaf: [dyddiad].',
          ),
        },
      ],
    },
  ],
};
