/** TPL17: what can and cannot be done with today's access, told to the manager who asked. */

import { text } from '../text.ts';
import type { Template } from './template.ts';

export const TPL17: Template = {
  id: 'TPL17',
  dimension: 'access',
  title: text('Current-position note for managers', 'Nodyn ar y sefyllfa bresennol i reolwyr'),
  purpose: text(
    'Tells a manager what can be done now, what cannot, and what wider access would add.',
    'Mae’n dweud wrth reolwr beth y gellir ei wneud nawr, beth na ellir, a beth fyddai mynediad ehangach yn ei ychwanegu.',
  ),
  whenToUse: text(
    'Use it when you are asked for digital work that blocked sites, short hours or missing equipment prevent.',
    'Defnyddiwch hwn pan ofynnir i chi am waith digidol, a gwefannau wedi’u rhwystro, oriau byr neu ddiffyg offer yn ei atal.',
  ),
  sources: ['S4.7', 'S4.8', 'S4.9', 'S4.11', 'S4.12', 'S4.17'],
  sections: [
    {
      title: text('What you asked for', 'Yr hyn y gofynnoch amdano'),
      guidance: text(
        'One page, no complaint. State facts and offer a way forward; a demand makes a yes less likely.',
        'Un dudalen, dim cwyno. Nodwch ffeithiau a chynigiwch ffordd ymlaen; mae hawlio’n gwneud ateb cadarnhaol yn llai tebygol.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text('To: [manager’s role]', 'At: [rôl y rheolwr]'),
            text('From: [your role]', 'Oddi wrth: [eich rôl chi]'),
            text('Copy to: {sponsor}', 'Copi i’r noddwr: {sponsor}'),
            text('Date: {date}', 'Dyddiad: {date}'),
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'On [date] you asked us to [task] for [people], by [date]. This note says how much of it we can do today, and what would let us do the rest.',
            'Ar [dyddiad] gofynnoch i ni wneud hyn: [tasg], ar gyfer [pobl], erbyn [dyddiad]. Mae’r nodyn hwn yn dweud faint ohono y gallwn ei wneud heddiw, a beth fyddai’n caniatáu’r gweddill.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'In our assessment of {round} we placed ourselves at this level for “{question}”: {level-today}. {today-text}',
            'Yn ein hasesiad ({round}) dyma’r lefel a roesom i ni ein hunain ar gyfer “{question}”: {level-today}. {today-text}',
          ),
        },
      ],
    },
    {
      title: text('What we can do now, and what we cannot', 'Beth y gallwn ei wneud nawr, a beth na allwn'),
      guidance: text(
        'Test each line this week. Give the reason for each limit as its owner gives it, not as you guess it.',
        'Profwch bob llinell yr wythnos hon. Rhowch y rheswm dros bob cyfyngiad fel y mae ei berchennog yn ei roi, nid fel y tybiwch.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('The task, part by part', 'Y dasg, fesul rhan'),
          head: [text('Part of the task', 'Rhan o’r dasg'), text('Today', 'Heddiw'), text('What limits it', 'Beth sy’n ei chyfyngu'), text('Who owns the limit', 'Perchennog y cyfyngiad')],
          rows: [
            [
              text('Post news', 'Postio newyddion'),
              text('Yes, on working days', 'Gallwn, ar ddiwrnodau gwaith'),
              text('Nothing', 'Dim'),
              text('None', 'Neb'),
            ],
            [
              text('Answer questions', 'Ateb cwestiynau'),
              text('In part, from 12 noon to 2pm', 'Yn rhannol, rhwng 12 canol dydd a 2pm'),
              text('The site opens only at lunch time', 'Dim ond amser cinio y mae’r wefan ar agor'),
              text('ICT', 'TG'),
            ],
            [
              text('Watch what people say in the evening', 'Gwylio beth mae pobl yn ei ddweud gyda’r nos'),
              text('No', 'Na allwn'),
              text('No work phone and no paid hours', 'Dim ffôn gwaith a dim oriau â thâl'),
              text('Head of service', 'Pennaeth gwasanaeth'),
            ],
            [text('[part]', '[rhan]'), text('[yes, in part, or no]', '[gallwn, yn rhannol, neu na allwn]'), text('[site, hours, device or skill]', '[gwefan, oriau, dyfais neu sgìl]'), text('[role]', '[rôl]')],
          ],
        },
      ],
    },
    {
      title: text('What this means for people', 'Beth mae hyn yn ei olygu i bobl'),
      guidance: text(
        'Three real cases from the last quarter say more than a page of argument. Leave out names, addresses and anything that could identify someone.',
        'Mae tri achos go iawn o’r chwarter diwethaf yn dweud mwy na thudalen o ddadlau. Hepgorwch enwau, cyfeiriadau ac unrhyw beth a allai ddangos pwy yw rhywun.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Issues we missed or saw late', 'Materion a gollwyd neu a welwyd yn hwyr'),
          head: [text('Date', 'Dyddiad'), text('What people were saying', 'Beth roedd pobl yn ei ddweud'), text('When we saw it', 'Pryd y gwelsom ef'), text('Likely effect', 'Effaith debygol')],
          rows: [
            [
              text('[date], made-up example', '[dyddiad], enghraifft wedi’i dyfeisio'),
              text('A closed road was still shown as open', 'Roedd ffordd a oedd ar gau yn dal i gael ei dangos ar agor'),
              text('17 hours later', '17 awr yn ddiweddarach'),
              text('About 40 calls, and drivers turned back', 'Tua 40 o alwadau, a gyrwyr yn troi’n ôl'),
            ],
            [text('[date]', '[dyddiad]'), text('[issue]', '[mater]'), text('[hours or days later]', '[oriau neu ddyddiau’n ddiweddarach]'), text('[effect on people, calls or cost]', '[effaith ar bobl, galwadau neu gost]')],
            [text('[date]', '[dyddiad]'), text('[issue]', '[mater]'), text('[hours or days later]', '[oriau neu ddyddiau’n ddiweddarach]'), text('[effect on people, calls or cost]', '[effaith ar bobl, galwadau neu gost]')],
          ],
        },
      ],
    },
    {
      title: text('With access we could', 'Gyda mynediad, gallem'),
      guidance: text(
        'Write what would change for people, then what it would cost. Promise only what the hours allow.',
        'Ysgrifennwch beth fyddai’n newid i bobl, yna beth fyddai’r gost. Addewch yr hyn y mae’r oriau’n ei ganiatáu yn unig.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('What wider access would add', 'Beth fyddai mynediad ehangach yn ei ychwanegu'),
          head: [text('If we had', 'Pe bai gennym'), text('We could', 'Gallem'), text('Who gains', 'Pwy sy’n elwa'), text('What it takes', 'Beth sydd ei angen')],
          rows: [
            [
              text('The site open all day for three roles', 'Y wefan ar agor drwy’r dydd i dair rôl'),
              text('Reply within four working hours', 'Ateb o fewn pedair awr waith'),
              text('People who cannot ring in work time', 'Pobl na allant ffonio yn ystod oriau gwaith'),
              text('Joint risk assessment; no money', 'Asesiad risg ar y cyd; dim arian'),
            ],
            [
              text('One work phone', 'Un ffôn gwaith'),
              text('Post from the site of an event, with captions', 'Postio o safle digwyddiad, gyda chapsiynau'),
              text('People who are there, deaf people among them', 'Pobl sydd yno, gan gynnwys pobl fyddar'),
              text('[cost]', '[cost]'),
            ],
            [text('[site, hours or equipment]', '[gwefan, oriau neu offer]'), text('[what would change]', '[beth fyddai’n newid]'), text('[people]', '[pobl]'), text('[cost and who decides]', '[cost a phwy sy’n penderfynu]')],
          ],
        },
      ],
    },
    {
      title: text('What we suggest next', 'Beth a awgrymwn nesaf'),
      guidance: text(
        'Offer a choice of three and mark the one you favour. Ask for one decision, with a date.',
        'Cynigiwch ddewis o dri a nodwch yr un sydd orau gennych. Gofynnwch am un penderfyniad, gyda dyddiad.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text('A. Do the part that is possible now, and say so to the public.', 'A. Gwneud y rhan sy’n bosibl nawr, a dweud hynny wrth y cyhoedd.'),
            text('B. Try wider access for [three roles] for [three months], with a date to decide.', 'B. Treialu mynediad ehangach ar gyfer [tair rôl] am [tri mis], gyda dyddiad i benderfynu.'),
            text('C. Wait until [what must happen first], and look again on {review}.', 'C. Aros nes bod [beth sy’n gorfod digwydd gyntaf], ac edrych eto: {review}.'),
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'We suggest [A, B or C] because [reason]. While we wait, we keep adding to the evidence. The next step up in our assessment is this one. {step}',
            'Awgrymwn [A, B neu C] oherwydd [rheswm]. Wrth aros, byddwn yn dal i ychwanegu at y dystiolaeth. Dyma’r cam i fyny nesaf yn ein hasesiad. {step}',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'Could you let us have a decision by [date]? We can bring colleagues from ICT and information security to talk it over.',
            'A allech chi roi penderfyniad i ni erbyn [dyddiad]? Gallwn ddod â chydweithwyr o TG a diogelwch gwybodaeth i’w drafod.',
          ),
        },
      ],
    },
    {
      title: text('Until then: what we tell the public', 'Tan hynny: beth a ddywedwn wrth y cyhoedd'),
      guidance: text(
        'Put the real hours in the profile. Nobody should cover the gap from a personal account or phone.',
        'Rhowch yr oriau go iawn yn y proffil. Ni ddylai neb lenwi’r bwlch gan ddefnyddio cyfrif neu ffôn personol.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'We read this account from [12 noon to 2pm] on working days. At other times, please call [number]. In an emergency, call 999.',
            'Rydym yn darllen y cyfrif hwn rhwng [12 canol dydd a 2pm] ar ddiwrnodau gwaith. Ar adegau eraill, ffoniwch [rhif]. Mewn argyfwng, ffoniwch 999.',
          ),
        },
      ],
    },
    {
      title: text('Accepting a limit', 'Derbyn cyfyngiad'),
      guidance: text(
        'Some limits are fair for now. Ask the manager who accepts one to put a role and a date to it.',
        'Mae rhai cyfyngiadau’n deg am y tro. Gofynnwch i’r rheolwr sy’n derbyn un roi rôl a dyddiad wrtho.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Limits that remain', 'Cyfyngiadau sy’n aros'),
          head: [text('Limit', 'Cyfyngiad'), text('Reason', 'Rheswm'), text('What it costs people', 'Y gost i bobl'), text('Accepted by', 'Derbyniwyd gan'), text('Look again on', 'Edrych eto ar')],
          rows: [
            [
              text('No replies after 5pm', 'Dim atebion ar ôl 5pm'),
              text('No paid hours this year', 'Dim oriau â thâl eleni'),
              text('Evening questions wait until morning', 'Cwestiynau gyda’r nos yn aros tan y bore'),
              text('[role]', '[rôl]'),
              text('{review}', '{review}'),
            ],
            [text('[limit]', '[cyfyngiad]'), text('[reason]', '[rheswm]'), text('[effect]', '[effaith]'), text('[role]', '[rôl]'), text('[date]', '[dyddiad]')],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'I have read what these limits mean for people and accept them until the date shown. [Role, date]',
            'Rwyf wedi darllen beth mae’r cyfyngiadau hyn yn ei olygu i bobl ac yn eu derbyn tan y dyddiad a nodir. [Rôl, dyddiad]',
          ),
        },
      ],
    },
  ],
};
