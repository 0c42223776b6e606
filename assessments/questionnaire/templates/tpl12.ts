/** TPL12: every account with its owner and its purpose, and the form that a new one must pass. */

import { text } from '../text.ts';
import type { Template } from './template.ts';

export const TPL12: Template = {
  id: 'TPL12',
  dimension: 'policy',
  title: text('Channel list with purpose', 'Rhestr sianeli a’u diben'),
  purpose: text(
    'Shows every account you run, who looks after it, what it is for and whether it should stay.',
    'Mae’n dangos pob cyfrif rydych yn ei redeg, pwy sy’n gofalu amdano, beth yw ei ddiben ac a ddylai aros.',
  ),
  whenToUse: text(
    'Use it when nobody holds a full list, when accounts have no stated purpose, or when someone asks for a new one.',
    'Defnyddiwch hwn pan nad oes rhestr lawn gan neb, pan nad yw diben cyfrifon wedi’i nodi, neu pan ofynnir am un newydd.',
  ),
  sources: ['S1.6', 'S3.13', 'S3.18', 'S3.19', 'S3.20'],
  sections: [
    {
      title: text('Every account', 'Pob cyfrif'),
      guidance: text(
        'Search for your own name on each site: most lists miss a few accounts. Give a role and a deputy, not a person’s name.',
        'Chwiliwch am eich enw eich hun ar bob gwefan: mae ambell gyfrif ar goll o’r rhan fwyaf o restrau. Rhowch rôl a dirprwy, nid enw person.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'This is the full list of accounts that speak for {organisation}. An account that is not on it does not speak for us.',
            'Dyma’r rhestr lawn o gyfrifon sy’n siarad dros y sefydliad: {organisation}. Nid yw cyfrif nad yw arni yn siarad drosom.',
          ),
        },
        {
          kind: 'list',
          items: [
            text('Owner of the list: {owner}', 'Perchennog y rhestr: {owner}'),
            text('List checked on: {date}', 'Dyddiad gwirio’r rhestr: {date}'),
            text('Next review: {review}', 'Adolygiad nesaf: {review}'),
          ],
        },
        {
          kind: 'table',
          caption: text('Accounts and who looks after them', 'Cyfrifon a phwy sy’n gofalu amdanynt'),
          head: [
            text('Account', 'Cyfrif'),
            text('Owner', 'Perchennog'),
            text('Deputy', 'Dirprwy'),
            text('Audience', 'Cynulleidfa'),
            text('Last reviewed', 'Adolygwyd ddiwethaf'),
          ],
          rows: [
            [
              text('Main account', 'Prif gyfrif'),
              text('Digital lead', 'Arweinydd digidol'),
              text('Press officer', 'Swyddog y wasg'),
              text('Everyone in the area', 'Pawb yn yr ardal'),
              text('[date]', '[dyddiad]'),
            ],
            [
              text('Libraries', 'Llyfrgelloedd'),
              text('Library manager', 'Rheolwr llyfrgelloedd'),
              text('[role]', '[rôl]'),
              text('Families and readers', 'Teuluoedd a darllenwyr'),
              text('[date]', '[dyddiad]'),
            ],
            [
              text('Old campaign account', 'Hen gyfrif ymgyrch'),
              text('Nobody since the campaign', 'Neb ers yr ymgyrch'),
              text('[none]', '[dim]'),
              text('[not known]', '[ddim yn hysbys]'),
              text('[date]', '[dyddiad]'),
            ],
          ],
        },
      ],
    },
    {
      title: text('What each account is for', 'Diben pob cyfrif'),
      guidance: text(
        'A channel is a means, not an end. Cover the account’s name: the purpose should still make sense.',
        'Modd i gyrraedd nod yw sianel. Cuddiwch enw’r cyfrif: dylai’r diben wneud synnwyr o hyd.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'We write each purpose in one pattern: for these people, so that this changes for them. No purpose names a site or a tool.',
            'Ysgrifennwn bob diben ar yr un patrwm: ar gyfer y bobl hyn, er mwyn i hyn newid iddynt. Nid oes enw gwefan nac offeryn mewn unrhyw ddiben.',
          ),
        },
        {
          kind: 'table',
          caption: text('Purpose, priority, measure and decision', 'Diben, blaenoriaeth, mesur a phenderfyniad'),
          head: [
            text('Account', 'Cyfrif'),
            text('Purpose', 'Diben'),
            text('Priority it serves', 'Blaenoriaeth y mae’n ei chefnogi'),
            text('Measure', 'Mesur'),
            text('Decision', 'Penderfyniad'),
          ],
          rows: [
            [
              text('Main account', 'Prif gyfrif'),
              text('For residents, so that they get an answer without a phone call', 'Ar gyfer preswylwyr, er mwyn iddynt gael ateb heb ffonio'),
              text('Easier contact with us', 'Haws cysylltu â ni'),
              text('Share of replies within the promise', 'Cyfran yr atebion o fewn yr addewid'),
              text('Keep', 'Cadw'),
            ],
            [
              text('Libraries', 'Llyfrgelloedd'),
              text('For families, so that children read more in the holidays', 'Ar gyfer teuluoedd, er mwyn i blant ddarllen mwy yn y gwyliau'),
              text('[priority]', '[blaenoriaeth]'),
              text('Children who join the summer reading group', 'Plant sy’n ymuno â’r grŵp darllen dros yr haf'),
              text('Change: post in the evening', 'Newid: postio gyda’r nos'),
            ],
            [
              text('Old campaign account', 'Hen gyfrif ymgyrch'),
              text('None today', 'Dim heddiw'),
              text('None', 'Dim'),
              text('None', 'Dim'),
              text('Close by [date]', 'Cau erbyn [dyddiad]'),
            ],
            [
              text('[account]', '[cyfrif]'),
              text('[for whom, so that what changes]', '[ar gyfer pwy, er mwyn newid beth]'),
              text('[priority]', '[blaenoriaeth]'),
              text('[measure]', '[mesur]'),
              text('[keep, change or close]', '[cadw, newid neu gau]'),
            ],
          ],
        },
      ],
    },
    {
      title: text('Plan by need, channel last', 'Cynllunio yn ôl angen, y sianel yn olaf'),
      guidance: text(
        'Use this table for the next campaign. Fill it from left to right and stop if a cell stays empty.',
        'Defnyddiwch y tabl hwn ar gyfer yr ymgyrch nesaf. Llenwch ef o’r chwith i’r dde a stopiwch os yw cell yn aros yn wag.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Planning by what people need', 'Cynllunio yn ôl yr hyn sydd ei angen ar bobl'),
          head: [
            text('People and need', 'Pobl ac angen'),
            text('What should change for them', 'Beth ddylai newid iddynt'),
            text('What the service does', 'Beth mae’r gwasanaeth yn ei wneud'),
            text('Channels, chosen last', 'Sianeli, wedi’u dewis yn olaf'),
          ],
          rows: [
            [
              text('Parents who need to know if school is open', 'Rhieni sydd am wybod a yw’r ysgol ar agor'),
              text('They know by 7.30am', 'Maent yn gwybod erbyn 7.30am'),
              text('Heads report by 7am on one form', 'Penaethiaid yn rhoi gwybod erbyn 7am ar un ffurflen'),
              text('Text message, web page, main account', 'Neges destun, tudalen we, prif gyfrif'),
            ],
            [
              text('[people and need]', '[pobl ac angen]'),
              text('[change]', '[newid]'),
              text('[what must happen behind it]', '[beth sy’n gorfod digwydd yn y cefndir]'),
              text('[channels]', '[sianeli]'),
            ],
          ],
        },
      ],
    },
    {
      title: text('Request for a new account', 'Cais am gyfrif newydd'),
      guidance: text(
        'Ask every service to fill this in before an account opens. An account promised as the whole answer will let people down.',
        'Gofynnwch i bob gwasanaeth lenwi hwn cyn agor cyfrif. Bydd cyfrif a addewir fel yr ateb cyfan yn siomi pobl.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Questions before an account opens', 'Cwestiynau cyn agor cyfrif'),
          head: [text('Question', 'Cwestiwn'), text('Answer', 'Ateb')],
          rows: [
            [
              text('Who needs something that they cannot get today?', 'Pwy sydd angen rhywbeth na allant ei gael heddiw?'),
              text('[people and need]', '[pobl ac angen]'),
            ],
            [
              text('What should be different for them, and by when?', 'Beth ddylai fod yn wahanol iddynt, ac erbyn pryd?'),
              text('[change and date]', '[newid a dyddiad]'),
            ],
            [
              text('Which larger change or priority does it support?', 'Pa newid ehangach, neu pa flaenoriaeth, y mae’n ei gefnogi?'),
              text('[priority in the corporate plan]', '[blaenoriaeth yn y cynllun corfforaethol]'),
            ],
            [
              text('Could an account we have do this?', 'A allai cyfrif sydd gennym wneud hyn?'),
              text('[which one, and why or why not]', '[pa un, a pham neu pam lai]'),
            ],
            [
              text('What else must change for it to work?', 'Beth arall y mae’n rhaid ei newid er mwyn iddo weithio?'),
              text('[staff, process, information]', '[staff, proses, gwybodaeth]'),
            ],
            [
              text('Who runs it, who is the deputy, and for how many hours a week?', 'Pwy sy’n ei redeg, pwy yw’r dirprwy, ac am sawl awr yr wythnos?'),
              text('[roles and hours]', '[rolau ac oriau]'),
            ],
            [
              text('Who writes the Welsh, the captions and the picture descriptions?', 'Pwy sy’n ysgrifennu’r Gymraeg, y capsiynau a’r disgrifiadau lluniau?'),
              text('[roles]', '[rolau]'),
            ],
            [
              text('Does the joint risk assessment cover the site?', 'A yw’r asesiad risg ar y cyd yn cynnwys y wefan?'),
              text('[yes, with date; or not yet]', '[ydy, gyda dyddiad; neu ddim eto]'),
            ],
            [
              text('How will we know by [date] if it should stay?', 'Sut y byddwn yn gwybod erbyn [dyddiad] a ddylai aros?'),
              text('[measure and figure]', '[mesur a ffigur]'),
            ],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'Decision on [date]: [open, try for three months, use an account we have, or not now]. Reason: [one line]. What would change this answer: [one line].',
            'Penderfyniad ar [dyddiad]: [agor, treialu am dri mis, defnyddio cyfrif sydd gennym, neu ddim nawr]. Rheswm: [un llinell]. Beth fyddai’n newid yr ateb hwn: [un llinell].',
          ),
        },
      ],
    },
    {
      title: text('Yearly review', 'Adolygiad blynyddol'),
      guidance: text(
        'Bring the results, not the follower counts. Closing an account is a decision to be proud of.',
        'Dewch â’r canlyniadau, nid nifer y dilynwyr. Mae cau cyfrif yn benderfyniad i ymfalchïo ynddo.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text('Keep when the measure shows that the purpose is met.', 'Cadwch pan fydd y mesur yn dangos bod y diben yn cael ei gyflawni.'),
            text('Change when people still have the need but the account does not meet it.', 'Newidiwch pan fydd yr angen gan bobl o hyd ond nad yw’r cyfrif yn ei ddiwallu.'),
            text('Close when the need is gone, another account meets it, or nobody can staff it.', 'Caewch pan fydd yr angen wedi mynd, cyfrif arall yn ei ddiwallu, neu neb ar gael i’w staffio.'),
            text('For each account, check that leavers have lost access and that two people can sign in.', 'Ar gyfer pob cyfrif, gwiriwch fod pobl sydd wedi gadael wedi colli mynediad a bod dau berson yn gallu mewngofnodi.'),
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'Review of {round}: we looked at [number] accounts. We keep [number], change [number] and close [number].',
            'Adolygiad {round}: edrychwyd ar [nifer] o gyfrifon. Byddwn yn cadw [nifer], yn newid [nifer] ac yn cau [nifer].',
          ),
        },
      ],
    },
    {
      title: text('Closing an account', 'Cau cyfrif'),
      guidance: text(
        'Post the notice three times over four weeks. Save what your records rules ask for before you close.',
        'Postiwch yr hysbysiad dair gwaith dros bedair wythnos. Cadwch yr hyn y mae eich rheolau cofnodion yn gofyn amdano cyn cau.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'This account closes on [date]. For news and answers about [subject], find us at [account] or on [page]. We will answer every message sent here before that day.',
            'Bydd y cyfrif hwn yn cau ar [dyddiad]. I gael newyddion ac atebion am [pwnc], dewch atom ar [cyfrif] neu ar [tudalen]. Atebwn bob neges a anfonir yma cyn y diwrnod hwnnw.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'We are closing it because [reason in plain words]. If this makes things harder for you, tell us on [number] and we will find another way.',
            'Rydym yn ei gau oherwydd [rheswm mewn geiriau plaen]. Os yw hyn yn gwneud pethau’n anoddach i chi, ffoniwch [rhif] a down o hyd i ffordd arall.',
          ),
        },
      ],
    },
  ],
};
