/** TPL09: a monthly report on what people say online, and what was done about it. */

import { text } from '../text.ts';
import type { Template } from './template.ts';

export const TPL09: Template = {
  id: 'TPL09',
  dimension: 'culture',
  title: text('Listening report', 'Adroddiad gwrando'),
  purpose: text(
    'A short monthly report on what people say online, what was missed and what was done.',
    'Adroddiad misol byr ar yr hyn y mae pobl yn ei ddweud ar-lein, beth a gollwyd a beth a wnaed.',
  ),
  whenToUse: text(
    'Use it when people talk about your services online and managers do not hear of it.',
    'Defnyddiwch hwn pan fo pobl yn siarad am eich gwasanaethau ar-lein, heb i reolwyr glywed am hynny.',
  ),
  sources: ['S3.14', 'S4.10', 'S4.11'],
  sections: [
    {
      title: text('Where and when we listened', 'Ble a phryd y buom yn gwrando'),
      guidance: text(
        'Half an hour a week is enough to start. Read public posts only, and never join a group under a false name.',
        'Mae hanner awr yr wythnos yn ddigon i ddechrau. Darllenwch negeseuon cyhoeddus yn unig, a pheidiwch byth ag ymuno â grŵp dan enw ffug.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'This report covers [first date] to [last date]. Written by: {owner}. For: managers at {organisation}.',
            'Mae’r adroddiad hwn yn ymdrin â’r cyfnod o [dyddiad cyntaf] hyd [dyddiad olaf]. Awdur: {owner}. Ar gyfer: rheolwyr {organisation}.',
          ),
        },
        {
          kind: 'table',
          caption: text('Where we listened', 'Ble y buom yn gwrando'),
          head: [text('Place', 'Lle'), text('Who talks there', 'Pwy sy’n siarad yno'), text('Time spent', 'Amser a dreuliwyd'), text('Messages read', 'Negeseuon a ddarllenwyd')],
          rows: [
            [
              text('Replies to our own accounts', 'Atebion i’n cyfrifon ein hunain'),
              text('Residents and businesses', 'Preswylwyr a busnesau'),
              text('[hours]', '[oriau]'),
              text('[number]', '[nifer]'),
            ],
            [
              text('Public town and village groups', 'Grwpiau cyhoeddus trefi a phentrefi'),
              text('Residents, in Welsh and English', 'Preswylwyr, yn Gymraeg ac yn Saesneg'),
              text('[hours]', '[oriau]'),
              text('[number]', '[nifer]'),
            ],
            [
              text('Local news comments', 'Sylwadau ar newyddion lleol'),
              text('Readers', 'Darllenwyr'),
              text('[hours]', '[oriau]'),
              text('[number]', '[nifer]'),
            ],
            [
              text('[place]', '[lle]'),
              text('[people]', '[pobl]'),
              text('[hours]', '[oriau]'),
              text('[number]', '[nifer]'),
            ],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'Who we did not hear from: [groups who are not in these places, and how we could hear them].',
            'Pwy na chlywsom ganddynt: [grwpiau nad ydynt yn y mannau hyn, a sut y gallem eu clywed].',
          ),
        },
      ],
    },
    {
      title: text('The top five issues', 'Y pum prif fater'),
      guidance: text(
        'Count messages, and give one example each in your own words. Change any detail that could point to a person.',
        'Cyfrwch negeseuon, a rhowch un enghraifft ar gyfer pob mater yn eich geiriau eich hun. Newidiwch unrhyw fanylyn a allai ddangos pwy yw rhywun.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('What people talked about most', 'Am beth y siaradodd pobl fwyaf'),
          head: [text('Issue', 'Mater'), text('Messages', 'Negeseuon'), text('Change from last month', 'Newid ers y mis diwethaf'), text('One example, with no names', 'Un enghraifft, heb enwau')],
          rows: [
            [
              text('Missed garden waste collections', 'Casgliadau gwastraff gardd a gollwyd'),
              text('[number]', '[nifer]'),
              text('[up, down or the same]', '[i fyny, i lawr neu’r un peth]'),
              text(
                'For the third week, people in one street asked why the bags were still there',
                'Am y drydedd wythnos, holodd pobl mewn un stryd pam roedd y bagiau’n dal yno',
              ),
            ],
            [
              text('Clinic opening times', 'Amserau agor y clinig'),
              text('[number]', '[nifer]'),
              text('[up, down or the same]', '[i fyny, i lawr neu’r un peth]'),
              text('The website says five o’clock and the door says four', 'Mae’r wefan yn dweud pump o’r gloch a’r drws yn dweud pedwar'),
            ],
            [
              text('A form that does not work with a screen reader', 'Ffurflen nad yw’n gweithio gyda darllenydd sgrin'),
              text('[number]', '[nifer]'),
              text('[up, down or the same]', '[i fyny, i lawr neu’r un peth]'),
              text('Someone had to ask a neighbour to fill it in', 'Bu’n rhaid i rywun ofyn i gymydog ei llenwi'),
            ],
            [
              text('[issue]', '[mater]'),
              text('[number]', '[nifer]'),
              text('[up, down or the same]', '[i fyny, i lawr neu’r un peth]'),
              text('[example]', '[enghraifft]'),
            ],
            [
              text('[issue]', '[mater]'),
              text('[number]', '[nifer]'),
              text('[up, down or the same]', '[i fyny, i lawr neu’r un peth]'),
              text('[example]', '[enghraifft]'),
            ],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'Something people praised: [service, and what they liked].',
            'Rhywbeth a ganmolwyd gan bobl: [gwasanaeth, a beth oedd yn plesio].',
          ),
        },
      ],
    },
    {
      title: text('What we missed, and why', 'Beth a gollwyd, a pham'),
      guidance: text(
        'This section makes the case for access and time. State each miss as a fact, with its likely effect.',
        'Mae’r rhan hon yn dadlau dros fynediad ac amser. Nodwch bob peth a gollwyd fel ffaith, gyda’i effaith debygol.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Issues we missed or saw too late', 'Materion a gollwyd neu a welwyd yn rhy hwyr'),
          head: [text('Issue', 'Mater'), text('When it began', 'Pryd y dechreuodd'), text('When we saw it', 'Pryd y gwelsom ef'), text('Why', 'Pam'), text('Likely effect', 'Effaith debygol')],
          rows: [
            [
              text('A false story about a school closing', 'Stori anwir am gau ysgol'),
              text('[date and time]', '[dyddiad ac amser]'),
              text('[date and time]', '[dyddiad ac amser]'),
              text('The site is blocked on our network', 'Mae’r wefan wedi’i rhwystro ar ein rhwydwaith'),
              text('Parents kept children at home', 'Cadwodd rhieni eu plant gartref'),
            ],
            [
              text('Flooding on a back road', 'Llifogydd ar ffordd gefn'),
              text('[date and time]', '[dyddiad ac amser]'),
              text('[date and time]', '[dyddiad ac amser]'),
              text('Nobody is on duty at weekends', 'Nid oes neb ar ddyletswydd ar benwythnosau'),
              text('[effect]', '[effaith]'),
            ],
            [
              text('[issue]', '[mater]'),
              text('[date and time]', '[dyddiad ac amser]'),
              text('[date and time]', '[dyddiad ac amser]'),
              text('[reason]', '[rheswm]'),
              text('[effect]', '[effaith]'),
            ],
          ],
        },
      ],
    },
    {
      title: text('What each service is asked, and what it did', 'Beth a ofynnir i bob gwasanaeth, a beth a wnaeth'),
      guidance: text(
        'Send each service only its own rows. Ask for one line back within a week.',
        'Anfonwch at bob gwasanaeth ei resi ei hun yn unig. Gofynnwch am un llinell yn ôl o fewn wythnos.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Points passed on, and the answers', 'Pwyntiau a anfonwyd ymlaen, a’r atebion'),
          head: [text('Service', 'Gwasanaeth'), text('What we ask', 'Beth rydym yn ei ofyn'), text('Who answers', 'Pwy sy’n ateb'), text('What they did', 'Beth a wnaed'), text('What people were told', 'Beth a ddywedwyd wrth bobl')],
          rows: [
            [
              text('Waste', 'Gwastraff'),
              text('Why was the street missed three times?', 'Pam na chasglwyd o’r stryd dair gwaith?'),
              text('[role]', '[rôl]'),
              text('New route from [date]', 'Taith newydd o [dyddiad]'),
              text('Posted in the group on [date]', 'Postiwyd yn y grŵp ar [dyddiad]'),
            ],
            [
              text('Clinics', 'Clinigau'),
              text('Which time is right?', 'Pa amser sy’n gywir?'),
              text('[role]', '[rôl]'),
              text('Sign changed on [date]', 'Newidiwyd yr arwydd ar [dyddiad]'),
              text('Replied to each person', 'Atebwyd pawb'),
            ],
            [
              text('[service]', '[gwasanaeth]'),
              text('[question]', '[cwestiwn]'),
              text('[role]', '[rôl]'),
              text('[action and date]', '[cam gweithredu a dyddiad]'),
              text('[words used, and where]', '[y geiriau, a ble]'),
            ],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'Points still waiting from last month: [number]. The oldest is [issue], sent on [date].',
            'Pwyntiau sy’n dal i aros ers y mis diwethaf: [nifer]. Yr hynaf yw [mater], a anfonwyd ar [dyddiad].',
          ),
        },
      ],
    },
    {
      title: text('What people were told', 'Beth a ddywedwyd wrth bobl'),
      guidance: text(
        'Reply where the conversation began, and to groups and businesses as well as to people. Use plain words in both languages.',
        'Atebwch lle dechreuodd y sgwrs, gan gynnwys grwpiau a busnesau yn ogystal â phobl. Defnyddiwch eiriau plaen yn y ddwy iaith.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'You told us that [issue]. We looked into it and found [cause]. From [date] we will [change].',
            'Rhoesoch wybod i ni am y mater hwn: [mater]. Buom yn ymchwilio, a dyma a welsom: [achos]. O [dyddiad] byddwn yn [newid].',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'We cannot change [issue] now, because [reason]. We will look at it again on [date].',
            'Ni allwn newid [mater] ar hyn o bryd, oherwydd [rheswm]. Byddwn yn edrych arno eto ar [dyddiad].',
          ),
        },
      ],
    },
    {
      title: text('How we listen', 'Sut rydym yn gwrando'),
      guidance: text(
        'Give this part to everyone who listens. It keeps them safe, and it respects people’s privacy.',
        'Rhowch y rhan hon i bawb sy’n gwrando. Mae’n eu cadw’n ddiogel, ac yn gwarchod preifatrwydd pobl.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text(
              'Listen for half an hour a week, on the same day, and note what you see.',
              'Gwrandewch am hanner awr yr wythnos, ar yr un diwrnod, a nodwch beth a welwch.',
            ),
            text(
              'You may listen and learn from your own account. Answer for us only from our accounts.',
              'Cewch wrando a dysgu o’ch cyfrif eich hun. Atebwch drosom ni o’n cyfrifon ni yn unig.',
            ),
            text(
              'Write down issues. Do not write down names, or keep watch on any one person.',
              'Nodwch faterion. Peidiwch â nodi enwau, na chadw llygad ar unrhyw un person.',
            ),
            text(
              'If a child or an adult may be at risk, or there is a threat, call [safeguarding contact] at once.',
              'Os gall plentyn neu oedolyn fod mewn perygl, neu os oes bygythiad, ffoniwch [cyswllt diogelu] ar unwaith.',
            ),
            text(
              'If you read something that upsets you, stop and talk to [role].',
              'Os darllenwch rywbeth sy’n eich gofidio, stopiwch a siaradwch â [rôl].',
            ),
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'In the pre-election period we listen as before, and we do not report on parties or candidates.',
            'Yn y cyfnod cyn etholiad rydym yn gwrando fel o’r blaen, ac nid ydym yn adrodd ar bleidiau nac ar ymgeiswyr.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'Next report: {review}. Read it beside calls, complaints and surveys for the same month.',
            'Adroddiad nesaf: {review}. Darllenwch ef ochr yn ochr â galwadau, cwynion ac arolygon ar gyfer yr un mis.',
          ),
        },
      ],
    },
  ],
};
