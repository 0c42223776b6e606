/** TPL14: what to do after an honest mistake: facts, support, one change, and a version to share. */

import { text } from '../text.ts';
import type { Template } from './template.ts';

export const TPL14: Template = {
  id: 'TPL14',
  dimension: 'trust',
  title: text('Learning review', 'Adolygiad dysgu'),
  purpose: text(
    'Turns an honest mistake or a near miss into one change, without blame.',
    'Mae’n troi camgymeriad gonest, neu un a fu bron â digwydd, yn un newid, heb feio neb.',
  ),
  whenToUse: text(
    'Use it within five working days of a mistake, a near miss or abuse of staff online. An hour is enough.',
    'Defnyddiwch hwn o fewn pum diwrnod gwaith i gamgymeriad, i un a fu bron â digwydd neu i gam-drin staff ar-lein. Mae awr yn ddigon.',
  ),
  sources: ['S0.23', 'S1.12', 'S4.18'],
  sections: [
    {
      title: text('Before you start', 'Cyn dechrau'),
      guidance: text(
        'Someone outside the line of management leads the talk. Read the promise out loud at the start.',
        'Rhywun y tu allan i’r llinell reoli sy’n arwain y sgwrs. Darllenwch yr addewid yn uchel ar y dechrau.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'We are here to learn, not to blame. {organisation} backs staff who act honestly and within the rules. Someone who tries to help may get it wrong; then we say sorry and put it right.',
            'Rydym yma i ddysgu, nid i feio. Mae {organisation} yn cefnogi staff sy’n gweithredu’n onest ac o fewn y rheolau. Gall rhywun sy’n ceisio helpu wneud camgymeriad; yna byddwn yn ymddiheuro ac yn ei gywiro.',
          ),
        },
        {
          kind: 'list',
          items: [
            text('The person concerned chooses whether to speak, and may bring a colleague.', 'Y person dan sylw sy’n dewis a yw am siarad, a gall ddod â chydweithiwr.'),
            text('Safeguarding, data breaches and threats go first to the people who deal with them. This review waits.', 'Mae diogelu, toriadau data a bygythiadau’n mynd yn gyntaf at y bobl sy’n ymdrin â nhw. Bydd yr adolygiad hwn yn aros tan wedyn.'),
            text('Deliberate harm is not for this review.', 'Nid yw niwed bwriadol yn fater i’r adolygiad hwn.'),
            text('Date of the review: {date}', 'Dyddiad yr adolygiad: {date}'),
            text('Led by: {owner}', 'Arweinydd: {owner}'),
          ],
        },
      ],
    },
    {
      title: text('What happened', 'Beth ddigwyddodd'),
      guidance: text(
        'Facts and times only. Leave out “should have”: nobody knew then what you know now.',
        'Ffeithiau ac amserau yn unig. Hepgorwch “dylai fod wedi”: nid oedd neb yn gwybod bryd hynny yr hyn a wyddoch nawr.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('What happened, in order (example)', 'Beth ddigwyddodd, yn ei drefn (enghraifft)'),
          head: [text('Time', 'Amser'), text('What happened', 'Beth ddigwyddodd'), text('What we knew then', 'Beth a wyddem bryd hynny')],
          rows: [
            [
              text('8.10am', '8.10am'),
              text('A post said that the school was open', 'Dywedodd neges fod yr ysgol ar agor'),
              text('The list from the night before', 'Y rhestr o’r noson gynt'),
            ],
            [
              text('8.25am', '8.25am'),
              text('A parent replied that it was shut', 'Atebodd rhiant ei bod ar gau'),
              text('The head had called another team', 'Roedd y pennaeth wedi ffonio tîm arall'),
            ],
            [text('[time]', '[amser]'), text('[fact]', '[ffaith]'), text('[what was known, and how]', '[beth oedd yn hysbys, a sut]')],
          ],
        },
      ],
    },
    {
      title: text('What was meant, and what we did', 'Beth oedd y bwriad, a beth a wnaed'),
      guidance: text(
        'Start with the aim, because it was an honest one. Then say how fast the mistake was put right.',
        'Dechreuwch gyda’r nod, oherwydd roedd yn un onest. Yna dywedwch pa mor gyflym y cywirwyd y camgymeriad.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'The aim was to [tell parents early]. The rules [allowed it, did not cover it, were not known]. The effect on people was [what, and for about how many].',
            'Y nod oedd [rhoi gwybod i rieni’n gynnar]. Roedd y rheolau [yn ei ganiatáu, heb sôn amdano, heb fod yn hysbys]. Yr effaith ar bobl oedd [beth, ac ar tua faint ohonynt].',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'We put it right at [time] by [what we did]. We told [people] at [time].',
            'Cywirwyd y camgymeriad am [amser] drwy [yr hyn a wnaed]. Rhoddwyd gwybod i’r bobl hyn: [pobl, amser].',
          ),
        },
      ],
    },
    {
      title: text('Words for the public', 'Geiriau ar gyfer y cyhoedd'),
      guidance: text(
        'Post the correction where the mistake was seen. Do not delete the first post without a word.',
        'Postiwch y cywiriad lle gwelwyd y camgymeriad. Peidiwch â dileu’r neges gyntaf heb ddweud dim.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'We got this wrong. At [8.10am] we said that [the school was open]. It is [shut today]. We are sorry for the trouble this caused.',
            'Gwnaethom gamgymeriad. Am [8.10am] rhoesom wybod bod [yr ysgol ar agor]. Mae hi [ar gau heddiw]. Mae’n ddrwg gennym am y drafferth.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'Last week we gave you the wrong [information]. We looked at why, and from [date] we will [change]. Thank you to those who told us.',
            'Yr wythnos diwethaf rhoddwyd [gwybodaeth] anghywir i chi. Edrychwyd ar y rheswm, ac o [dyddiad] byddwn yn [newid]. Diolch i’r rhai a roddodd wybod i ni.',
          ),
        },
      ],
    },
    {
      title: text('What would have helped', 'Beth fyddai wedi helpu'),
      guidance: text(
        'Ask each person in turn; the most senior speaks last. Choose one or two changes, no more.',
        'Gofynnwch i bob person yn ei dro; yr uchaf ei swydd sy’n siarad olaf. Dewiswch un neu ddau o newidiadau, dim mwy.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text('Was there a rule, and could people find it?', 'A oedd rheol, ac a allai pobl ddod o hyd iddi?'),
            text('Was there someone to ask, and did they answer in time?', 'A oedd rhywun i’w holi, ac a atebodd mewn pryd?'),
            text('Was there enough time, and the right equipment?', 'A oedd digon o amser, a’r offer cywir?'),
            text('If someone answered from a personal account: what stopped them from using ours?', 'Os atebodd rhywun o gyfrif personol: beth a’i rhwystrodd rhag defnyddio ein cyfrif ni?'),
            text('Would the same thing have happened by phone or email?', 'A fyddai’r un peth wedi digwydd dros y ffôn neu mewn e-bost?'),
          ],
        },
        {
          kind: 'table',
          caption: text('What we will change', 'Beth y byddwn yn ei newid'),
          head: [text('Where', 'Ble'), text('Change', 'Newid'), text('Owner', 'Perchennog'), text('By when', 'Erbyn pryd')],
          rows: [
            [
              text('Rule', 'Rheol'),
              text('The post goes out only after the head’s form has come in', 'Dim postio nes bod ffurflen y pennaeth wedi dod i law'),
              text('[role]', '[rôl]'),
              text('[date]', '[dyddiad]'),
            ],
            [text('Training', 'Hyfforddiant'), text('[change, or none]', '[newid, neu ddim]'), text('[role]', '[rôl]'), text('[date]', '[dyddiad]')],
            [text('Tool or access', 'Offeryn neu fynediad'), text('[change, or none]', '[newid, neu ddim]'), text('[role]', '[rôl]'), text('[date]', '[dyddiad]')],
          ],
        },
      ],
    },
    {
      title: text('Support for the person', 'Cefnogaeth i’r person'),
      guidance: text(
        'Do this on the first day, before the review. Online trouble follows people home.',
        'Gwnewch hyn ar y diwrnod cyntaf, cyn yr adolygiad. Mae trafferth ar-lein yn dilyn pobl adref.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'You acted for us, so this is ours to carry. From now on the organisation answers, from its own account, and you do not need to.',
            'Gweithredu drosom ni a wnaethoch, felly ni sy’n gyfrifol am hyn. O hyn ymlaen y sefydliad sy’n ateb, o’i gyfrif ei hun, ac nid oes rhaid i chi ateb.',
          ),
        },
        {
          kind: 'list',
          items: [
            text('Your manager rings you on the same day and again within the week.', 'Bydd eich rheolwr yn eich ffonio’r un diwrnod ac eto o fewn yr wythnos.'),
            text('Someone else watches the account, so that you can stop reading.', 'Bydd rhywun arall yn gwylio’r cyfrif, er mwyn i chi roi’r gorau i ddarllen.'),
            text('We report threats and abuse to the site and, where needed, to the police.', 'Byddwn yn rhoi gwybod i’r wefan am fygythiadau a cham-drin ac, os oes angen, i’r heddlu.'),
            text('You can talk to [support service] in private, in Welsh or in English.', 'Gallwch siarad â [gwasanaeth cefnogi] yn breifat, yn Gymraeg neu yn Saesneg.'),
          ],
        },
      ],
    },
    {
      title: text('The version we share', 'Y fersiwn a rannwn'),
      guidance: text(
        'Half a page. The person concerned reads it first and can strike out any line.',
        'Hanner tudalen. Y person dan sylw sy’n ei darllen gyntaf, a gall ddileu unrhyw linell.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'A team wanted to [aim]. [What happened] because [cause]. It was put right in [time]. We have changed [rule, training or tool]. Other teams may want to [one tip].',
            'Roedd tîm am [nod]. Digwyddodd hyn: [beth ddigwyddodd], oherwydd [achos]. Cywirwyd y camgymeriad o fewn [amser]. Dyma’r newid: [rheol, hyfforddiant neu offeryn]. Efallai y bydd timau eraill am [un awgrym].',
          ),
        },
        {
          kind: 'list',
          items: [
            text('No names, no exact times, no copies of posts that could be traced.', 'Dim enwau, dim union amserau, dim copïau o negeseuon y gellid eu holrhain.'),
            text('Shared with: all account holders on [date]', 'Rhannwyd â: pob deiliad cyfrif ar [dyddiad]'),
            text('Shared outside with: [organisation or network], on [date]', 'Rhannwyd y tu allan â: [sefydliad neu rwydwaith], ar [dyddiad]'),
            text('Date to check that the change worked: {review}', 'Dyddiad gwirio a weithiodd y newid: {review}'),
          ],
        },
      ],
    },
  ],
};
