/** TPL07: a short round-up that takes ideas from outside to the people who can use them. */

import { text } from '../text.ts';
import type { Template } from './template.ts';

export const TPL07: Template = {
  id: 'TPL07',
  dimension: 'culture',
  title: text('Ideas round-up', 'Crynodeb o syniadau'),
  purpose: text(
    'Five ideas from elsewhere, sent on a fixed day to the people who can use them.',
    'Pum syniad o fannau eraill, wedi’u hanfon ar ddiwrnod penodol at y bobl a all eu defnyddio.',
  ),
  whenToUse: text(
    'Use it when a few people collect ideas but the ideas do not reach services.',
    'Defnyddiwch hwn pan fo ychydig o bobl yn casglu syniadau, ond y syniadau heb gyrraedd gwasanaethau.',
  ),
  sources: ['S0.5', 'S0.29', 'S1.4', 'S2.1', 'S2.9', 'S2.12', 'S2.13', 'S2.14', 'S2.15', 'S2.16', 'S2.17', 'S2.18', 'S2.22', 'S4.23'],
  sections: [
    {
      title: text('The message', 'Y neges'),
      guidance: text(
        'Choose a day and keep to it, even in a thin week. Half an hour a week is enough for one person to pick five.',
        'Dewiswch ddiwrnod a chadwch ato, hyd yn oed mewn wythnos dawel. Mae hanner awr yr wythnos yn ddigon i un person ddewis pump.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'Five ideas for {organisation}, [day]. Sent by: {owner}. Reading time: three minutes.',
            'Pum syniad ar gyfer {organisation}, [diwrnod]. Anfonwyd gan: {owner}. Amser darllen: tair munud.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'Not every idea will suit you. Take one, pass one on, and leave the rest. Each one names a service that could use it.',
            'Ni fydd pob syniad yn addas i chi. Cymerwch un, rhannwch un, a gadewch y gweddill. Mae pob un yn enwi gwasanaeth a allai ei ddefnyddio.',
          ),
        },
      ],
    },
    {
      title: text('The five ideas', 'Y pum syniad'),
      guidance: text(
        'Write each in one line, and credit whoever had the idea. Swap these samples for your own.',
        'Ysgrifennwch bob un mewn un llinell, a nodwch pwy a gafodd y syniad. Rhowch eich rhai eich hun yn lle’r enghreifftiau hyn.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('This week’s five', 'Pum syniad yr wythnos hon'),
          head: [text('What it is, in one line', 'Beth ydyw, mewn un llinell'), text('Where it came from', 'O ble y daeth'), text('Who could use it', 'Pwy a allai ei ddefnyddio'), text('One next step', 'Un cam nesaf')],
          rows: [
            [
              text(
                'A library posts a short film in sign language about how to join',
                'Llyfrgell yn postio ffilm fer mewn iaith arwyddion am sut i ymuno',
              ),
              text('[library service and link]', '[gwasanaeth llyfrgell a dolen]'),
              text('Libraries', 'Llyfrgelloedd'),
              text('Ask them how long it took', 'Holwch faint o amser a gymerodd'),
            ],
            [
              text(
                'A fire service asks new parents in local groups about smoke alarms',
                'Gwasanaeth tân yn holi rhieni newydd mewn grwpiau lleol am larymau mwg',
              ),
              text('[fire service and link]', '[gwasanaeth tân a dolen]'),
              text('Community safety', 'Diogelwch cymunedol'),
              text('Try one post with a health visitor', 'Rhowch gynnig ar un neges gydag ymwelydd iechyd'),
            ],
            [
              text(
                'A housing body publishes what tenants said and what it changed',
                'Corff tai yn cyhoeddi beth a ddywedodd tenantiaid a beth a newidiodd',
              ),
              text('[housing body and link]', '[corff tai a dolen]'),
              text('Housing', 'Tai'),
              text('Draft ours for one estate', 'Lluniwch ddrafft ar gyfer un stad o dai'),
            ],
            [
              text(
                'A hospital lets ward staff answer public questions for an hour a week',
                'Ysbyty’n gadael i staff wardiau ateb cwestiynau’r cyhoedd am awr yr wythnos',
              ),
              text('[hospital and link]', '[ysbyty a dolen]'),
              text('[service]', '[gwasanaeth]'),
              text('[next step]', '[cam nesaf]'),
            ],
            [
              text('[idea]', '[syniad]'),
              text('[source, with thanks]', '[ffynhonnell, gyda diolch]'),
              text('[service]', '[gwasanaeth]'),
              text('[next step]', '[cam nesaf]'),
            ],
          ],
        },
      ],
    },
    {
      title: text('Reply box', 'Blwch ateb'),
      guidance: text(
        'Ask for one short reply and make it easy. Thank each person who sends one, and print it in the next round-up.',
        'Gofynnwch am un ateb byr a’i wneud yn hawdd. Diolchwch i bob un sy’n ateb, a chynhwyswch yr ateb yn y crynodeb nesaf.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'If one of these was sent with your service in mind, please answer with one line:',
            'Os anfonwyd un o’r rhain gyda’ch gwasanaeth chi mewn golwg, atebwch gydag un llinell:',
          ),
        },
        {
          kind: 'list',
          items: [
            text('We tried this. What happened: [result].', 'Rhoesom gynnig ar hyn. Dyma a ddigwyddodd: [canlyniad].'),
            text('We will try this by [date].', 'Byddwn yn rhoi cynnig ar hyn erbyn [dyddiad].'),
            text('It will not work here, because [reason].', 'Ni fydd yn gweithio yma, oherwydd [rheswm].'),
            text('Someone else should see this: [name or team].', 'Dylai rhywun arall weld hyn: [enw neu dîm].'),
          ],
        },
        {
          kind: 'paragraph',
          text: text('Last time, [team] wrote: “[reply]”. Thank you.', 'Y tro diwethaf, dyma a ysgrifennodd [tîm]: “[ateb]”. Diolch.'),
        },
      ],
    },
    {
      title: text('Ideas put to use', 'Syniadau a ddefnyddiwyd'),
      guidance: text(
        'Keep the log where all staff can see it. It is also your shared library of examples.',
        'Cadwch y cofnod lle gall yr holl staff ei weld. Dyma hefyd eich llyfrgell o enghreifftiau i bawb.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Log of ideas and what came of them', 'Cofnod o syniadau a beth a ddaeth ohonynt'),
          head: [text('Idea and date sent', 'Syniad a dyddiad ei anfon'), text('Service', 'Gwasanaeth'), text('What they did', 'Beth a wnaed'), text('What changed for people', 'Beth a newidiodd i bobl'), text('Link or contact', 'Dolen neu gyswllt')],
          rows: [
            [
              text('A text message the day before each bin collection, [date]', 'Neges destun y diwrnod cyn casglu biniau, [dyddiad]'),
              text('Waste', 'Gwastraff'),
              text('Tried in two streets', 'Rhoi cynnig arni mewn dwy stryd'),
              text('[fewer missed bins]', '[llai o finiau heb eu casglu]'),
              text('[contact]', '[cyswllt]'),
            ],
            [
              text(
                'Questions answered live by the school meals team, [date]',
                'Cwestiynau wedi’u hateb yn fyw gan y tîm prydau ysgol, [dyddiad]',
              ),
              text('Schools', 'Ysgolion'),
              text('Not yet', 'Ddim eto'),
              text('[result]', '[canlyniad]'),
              text('[contact]', '[cyswllt]'),
            ],
            [
              text('[idea, date]', '[syniad, dyddiad]'),
              text('[service]', '[gwasanaeth]'),
              text('[what they did]', '[beth a wnaed]'),
              text('[result]', '[canlyniad]'),
              text('[contact]', '[cyswllt]'),
            ],
          ],
        },
      ],
    },
    {
      title: text('Where we look', 'Ble rydym yn edrych'),
      guidance: text(
        'Review the list twice a year. Keep at least two sectors that are not your own, as they may be ahead of you.',
        'Adolygwch y rhestr ddwywaith y flwyddyn. Cadwch o leiaf ddau sector heblaw eich sector chi, gan y gallent fod ar y blaen i chi.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Our sources', 'Ein ffynonellau'),
          head: [text('Source', 'Ffynhonnell'), text('Sector', 'Sector'), text('What we find there', 'Beth rydym yn ei gael yno'), text('Last checked', 'Gwiriwyd ddiwethaf')],
          rows: [
            [
              text('Regional network of public bodies', 'Rhwydwaith rhanbarthol o gyrff cyhoeddus'),
              text('All', 'Pob un'),
              text('Case studies and plans', 'Astudiaethau achos a chynlluniau'),
              text('[date]', '[dyddiad]'),
            ],
            [
              text('Police or fire communicators', 'Cyfathrebwyr yr heddlu neu’r gwasanaeth tân'),
              text('Emergency services', 'Gwasanaethau brys'),
              text('New ways to warn and inform', 'Ffyrdd newydd o rybuddio a hysbysu'),
              text('[date]', '[dyddiad]'),
            ],
            [
              text('Two charities that work here', 'Dwy elusen sy’n gweithio yma'),
              text('Charities', 'Elusennau'),
              text('How they listen to people', 'Sut maent yn gwrando ar bobl'),
              text('[date]', '[dyddiad]'),
            ],
            [
              text('Weekly digest from [publisher]', 'Crynodeb wythnosol gan [cyhoeddwr]'),
              text('[sector]', '[sector]'),
              text('[what we find]', '[beth a gawn]'),
              text('[date]', '[dyddiad]'),
            ],
            [
              text('[source]', '[ffynhonnell]'),
              text('[sector]', '[sector]'),
              text('[what we find]', '[beth a gawn]'),
              text('[date]', '[dyddiad]'),
            ],
          ],
        },
      ],
    },
    {
      title: text('How it reaches people', 'Sut mae’n cyrraedd pobl'),
      guidance: text(
        'An idea does nothing until it reaches someone who can act. Ask three services each quarter whether they saw the last one.',
        'Nid yw syniad yn gwneud dim nes iddo gyrraedd rhywun a all weithredu. Holwch dri gwasanaeth bob chwarter a welsant yr un diwethaf.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text(
              'Email to heads of service and to anyone who signs up, in plain text.',
              'E-bost at benaethiaid gwasanaeth ac at unrhyw un sy’n cofrestru, mewn testun plaen.',
            ),
            text(
              'The same five on the intranet, with a description for each picture.',
              'Yr un pump ar y fewnrwyd, gyda disgrifiad ar gyfer pob llun.',
            ),
            text(
              'One printed page on noticeboards for staff without a desk.',
              'Un dudalen brint ar hysbysfyrddau ar gyfer staff heb ddesg.',
            ),
            text('A Welsh version of each line, sent on the same day.', 'Fersiwn Gymraeg o bob llinell, wedi’i hanfon ar yr un diwrnod.'),
            text(
              'A direct note to the person named in “who could use it”.',
              'Nodyn uniongyrchol at y person dan “pwy a allai ei ddefnyddio”.',
            ),
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            '{owner} picks the five ideas. [Role] covers for leave. The next review of this round-up is on {review}.',
            'Pwy sy’n dewis y pum syniad: {owner}. Pwy sy’n cyflenwi dros wyliau: [rôl]. Mae adolygiad nesaf y crynodeb hwn ar {review}.',
          ),
        },
      ],
    },
    {
      title: text('What we give back', 'Beth rydym yn ei roi yn ôl'),
      guidance: text(
        'Offer one lesson and ask one question each quarter. Include what did not work, as others can save themselves the trouble.',
        'Cynigiwch un wers a gofynnwch un cwestiwn bob chwarter. Soniwch am yr hyn na weithiodd, er mwyn arbed trafferth i eraill.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'This quarter’s lesson, for [regional or national network]: we tried [idea] for [people]. We found [result]. Next time we would [change].',
            'Gwers y chwarter hwn, ar gyfer [rhwydwaith rhanbarthol neu genedlaethol]: rhoesom gynnig ar [syniad] ar gyfer [pobl]. Gwelsom [canlyniad]. Y tro nesaf byddem yn [newid].',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'Our question to peers this quarter: [one question about a difficulty we have]. Please contact {owner}.',
            'Ein cwestiwn i gymheiriaid y chwarter hwn: [un cwestiwn am anhawster sydd gennym]. Cysylltwch â’r person hwn: {owner}.',
          ),
        },
      ],
    },
  ],
};
