/** TPL03: a risk assessment that communications, ICT and information security write together. */

import { text } from '../text.ts';
import type { Template } from './template.ts';

export const TPL03: Template = {
  id: 'TPL03',
  dimension: 'access',
  title: text('Joint risk assessment with ICT and information security', 'Asesiad risg ar y cyd â TG a diogelwch gwybodaeth'),
  purpose: text(
    'One agreed view of the risks, site by site, with a control and an owner for each.',
    'Un farn gytûn am y risgiau, fesul gwefan, gyda mesur rheoli a pherchennog ar gyfer pob un.',
  ),
  whenToUse: text(
    'Use it before you open a site, and when a block has no written reason.',
    'Defnyddiwch hwn cyn rhoi mynediad i wefan, a phan nad oes rheswm ysgrifenedig dros rwystr.',
  ),
  sources: ['S0.10', 'S4.5', 'S4.6', 'S4.19', 'S4.20'],
  sections: [
    {
      title: text('The meeting', 'Y cyfarfod'),
      guidance: text(
        'Meet before anyone writes a word. In a small body, ICT and information security may be one person.',
        'Dewch at eich gilydd cyn i neb ysgrifennu gair. Mewn corff bach, gall TG a diogelwch gwybodaeth fod yn un person.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            '{organisation} wants its staff to use digital channels safely. In this meeting we talk about aims first and tools last.',
            'Mae {organisation} am i’w staff ddefnyddio sianeli digidol yn ddiogel. Yn y cyfarfod hwn byddwn yn trafod nodau yn gyntaf ac offer yn olaf.',
          ),
        },
        {
          kind: 'list',
          items: [
            text('What we want to do for people, in one sentence: [aim].', 'Beth rydym am ei wneud dros bobl, mewn un frawddeg: [nod].'),
            text('How access would help us do it: [result].', 'Sut y byddai mynediad yn ein helpu i’w wneud: [canlyniad].'),
            text(
              'What worries ICT and information security: [concerns, in their words].',
              'Beth sy’n poeni TG a diogelwch gwybodaeth: [pryderon, yn eu geiriau nhw].',
            ),
            text(
              'What we already know from incidents here: [facts and dates].',
              'Beth a wyddom eisoes o ddigwyddiadau yma: [ffeithiau a dyddiadau].',
            ),
            text(
              'What we will each do before we meet again: [actions].',
              'Beth y bydd pob un ohonom yn ei wneud cyn cyfarfod eto: [camau gweithredu].',
            ),
          ],
        },
      ],
    },
    {
      title: text('The blocks we have today', 'Y rhwystrau sydd gennym heddiw'),
      guidance: text(
        'Ask for the reason behind each block, and write it down as it was given. A block without an owner goes to the top of the list.',
        'Gofynnwch am y rheswm dros bob rhwystr, a’i nodi fel y’i rhoddwyd. Rhowch rwystr heb berchennog ar frig y rhestr.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Blocks in force, with reason and owner', 'Rhwystrau mewn grym, gyda rheswm a pherchennog'),
          head: [text('What is blocked', 'Beth sydd wedi’i rwystro'), text('For whom', 'I bwy'), text('Reason given', 'Y rheswm a roddwyd'), text('Owner', 'Perchennog'), text('Review date', 'Dyddiad adolygu')],
          rows: [
            [
              text('Film and picture sites', 'Gwefannau ffilm a lluniau'),
              text('All staff', 'Yr holl staff'),
              text('Load on the network in smaller offices', 'Llwyth ar y rhwydwaith mewn swyddfeydd llai'),
              text('[role]', '[rôl]'),
              text('{review}', '{review}'),
            ],
            [
              text('Messaging services on a web page', 'Gwasanaethau negeseua ar dudalen we'),
              text('All staff except the communications team', 'Yr holl staff ac eithrio’r tîm cyfathrebu'),
              text('Files can come in without a virus check', 'Gall ffeiliau ddod i mewn heb eu gwirio am feirysau'),
              text('[role]', '[rôl]'),
              text('{review}', '{review}'),
            ],
            [
              text('[site]', '[gwefan]'),
              text('[roles]', '[rolau]'),
              text('[reason, or “none found”]', '[rheswm, neu “dim wedi’i ganfod”]'),
              text('[role]', '[rôl]'),
              text('[date]', '[dyddiad]'),
            ],
          ],
        },
      ],
    },
    {
      title: text('How we rate a risk', 'Sut rydym yn sgorio risg'),
      guidance: text(
        'Keep to a scale of three. If you cannot agree on a number, write both and say why.',
        'Cadwch at raddfa o dri. Os na allwch gytuno ar rif, nodwch y ddau ac eglurwch pam.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('What the numbers mean', 'Ystyr y rhifau'),
          head: [text('Number', 'Rhif'), text('How likely', 'Pa mor debygol'), text('How much harm', 'Faint o niwed')],
          rows: [
            [
              text('1', '1'),
              text('We have not seen it, and few others have', 'Nid ydym wedi’i weld, ac ychydig o gyrff eraill sydd wedi’i weld'),
              text('A nuisance, put right the same day', 'Niwsans, wedi’i ddatrys yr un diwrnod'),
            ],
            [
              text('2', '2'),
              text(
                'It has happened here or to a peer in the past three years',
                'Mae wedi digwydd yma neu mewn corff tebyg yn y tair blynedd diwethaf',
              ),
              text(
                'A service is slowed, or one person is upset or exposed',
                'Gwasanaeth yn arafu, neu un person yn cael ei ofidio neu ei fanylion yn dod i’r golwg',
              ),
            ],
            [
              text('3', '3'),
              text('It has happened here in the past year', 'Mae wedi digwydd yma yn y flwyddyn ddiwethaf'),
              text(
                'A service stops, data is lost, or a person is at risk',
                'Gwasanaeth yn stopio, data’n cael ei golli, neu berson mewn perygl',
              ),
            ],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'We look at each site on its own, because some carry more risk than others.',
            'Edrychwn ar bob gwefan ar wahân, gan fod mwy o risg ynghlwm wrth rai.',
          ),
        },
      ],
    },
    {
      title: text('Site by site: use and rating', 'Fesul gwefan: defnydd a sgôr'),
      guidance: text(
        'Give each site its own row. Describe the site in plain words if its name means little to the reader.',
        'Rhowch ei rhes ei hun i bob gwefan. Disgrifiwch y wefan mewn geiriau plaen os nad yw ei henw’n golygu llawer i’r darllenydd.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Purpose, data and rating for each site', 'Diben, data a sgôr ar gyfer pob gwefan'),
          head: [text('Site', 'Gwefan'), text('Purpose', 'Diben'), text('Data involved', 'Data dan sylw'), text('How likely, 1 to 3', 'Pa mor debygol, 1 i 3'), text('How much harm, 1 to 3', 'Faint o niwed, 1 i 3')],
          rows: [
            [
              text('Public posts and replies', 'Negeseuon ac atebion cyhoeddus'),
              text('Answer questions where people ask them', 'Ateb cwestiynau lle mae pobl yn eu gofyn'),
              text('Names on public posts', 'Enwau ar negeseuon cyhoeddus'),
              text('[1 to 3]', '[1 i 3]'),
              text('[1 to 3]', '[1 i 3]'),
            ],
            [
              text('Private messages', 'Negeseuon preifat'),
              text('Take details that should not be public', 'Derbyn manylion na ddylent fod yn gyhoeddus'),
              text('Names, addresses, case details', 'Enwau, cyfeiriadau, manylion achosion'),
              text('[1 to 3]', '[1 i 3]'),
              text('[1 to 3]', '[1 i 3]'),
            ],
            [
              text('Film and picture sharing', 'Rhannu ffilmiau a lluniau'),
              text('Show people how to use a service', 'Dangos i bobl sut i ddefnyddio gwasanaeth'),
              text('Faces and voices', 'Wynebau a lleisiau'),
              text('[1 to 3]', '[1 i 3]'),
              text('[1 to 3]', '[1 i 3]'),
            ],
            [
              text('[site]', '[gwefan]'),
              text('[purpose]', '[diben]'),
              text('[data]', '[data]'),
              text('[1 to 3]', '[1 i 3]'),
              text('[1 to 3]', '[1 i 3]'),
            ],
          ],
        },
      ],
    },
    {
      title: text('Site by site: systems, controls and outcome', 'Fesul gwefan: systemau, mesurau rheoli a chanlyniad'),
      guidance: text(
        'Never assume that the network faces no risk. An effect on other systems can be a fair reason to wait, if it is written down.',
        'Peidiwch byth â thybio nad oes risg i’r rhwydwaith. Gall effaith ar systemau eraill fod yn rheswm teg dros aros, os caiff ei nodi’n ysgrifenedig.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text(
            'Effect on other systems, control and outcome for each site',
            'Effaith ar systemau eraill, mesur rheoli a chanlyniad ar gyfer pob gwefan',
          ),
          head: [text('Site', 'Gwefan'), text('Effect on other systems', 'Effaith ar systemau eraill'), text('Extra risk of this site', 'Risg ychwanegol y wefan hon'), text('Control', 'Mesur rheoli'), text('Control owner', 'Perchennog y mesur'), text('Outcome', 'Canlyniad')],
          rows: [
            [
              text('Public posts and replies', 'Negeseuon ac atebion cyhoeddus'),
              text('None found in test of [date]', 'Dim wedi’i ganfod ym mhrawf [dyddiad]'),
              text('False accounts that copy ours', 'Cyfrifon ffug sy’n dynwared ein rhai ni'),
              text(
                'Two-step sign-in; a list of our true accounts on our website',
                'Mewngofnodi dau gam; rhestr o’n gwir gyfrifon ar ein gwefan',
              ),
              text('[role]', '[rôl]'),
              text('Open', 'Agored'),
            ],
            [
              text('Private messages', 'Negeseuon preifat'),
              text('Files may reach our network unchecked', 'Gall ffeiliau gyrraedd ein rhwydwaith heb eu gwirio'),
              text('Records held outside our systems', 'Cofnodion y tu allan i’n systemau'),
              text(
                'No files opened; each case copied to our own records the same day',
                'Peidio ag agor ffeiliau; copïo pob achos i’n cofnodion ein hunain yr un diwrnod',
              ),
              text('[role]', '[rôl]'),
              text('Open with controls', 'Agored gyda mesurau rheoli'),
            ],
            [
              text('Film and picture sharing', 'Rhannu ffilmiau a lluniau'),
              text('Slows the phone system in [office]', 'Yn arafu’r system ffôn yn y swyddfa hon: [swyddfa]'),
              text('Pictures of children without consent', 'Lluniau o blant heb ganiatâd'),
              text('Use after [upgrade]; consent form for every face', 'Defnyddio ar ôl [uwchraddio]; ffurflen ganiatâd ar gyfer pob wyneb'),
              text('[role]', '[rôl]'),
              text('Wait until [date or event]', 'Aros tan [dyddiad neu ddigwyddiad]'),
            ],
            [
              text('[site]', '[gwefan]'),
              text('[effect, and how tested]', '[effaith, a sut y’i profwyd]'),
              text('[risk]', '[risg]'),
              text('[control]', '[mesur rheoli]'),
              text('[role]', '[rôl]'),
              text('[open, open with controls, or wait until]', '[agored, agored gyda mesurau rheoli, neu aros tan]'),
            ],
          ],
        },
      ],
    },
    {
      title: text('Risks to people and duties', 'Risgiau i bobl a dyletswyddau'),
      guidance: text(
        'ICT risks are only half the picture. Strike out a line only when all three teams agree that it does not apply.',
        'Dim ond hanner y darlun yw risgiau TG. Peidiwch â dileu llinell oni bai bod y tri thîm yn cytuno nad yw’n berthnasol.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text(
              'Abuse of staff: who supports them, and who may block an account. [control, role]',
              'Cam-drin staff: pwy sy’n eu cefnogi, a phwy sy’n cael blocio cyfrif. [mesur rheoli, rôl]',
            ),
            text(
              'Safeguarding: who is called, day or night, when a child or adult may be at risk. [control, role]',
              'Diogelu: pwy a elwir, ddydd neu nos, pan all plentyn neu oedolyn fod mewn perygl. [mesur rheoli, rôl]',
            ),
            text(
              'Personal data and records: where messages are kept, and for how long. [control, role]',
              'Data personol a chofnodion: ble y cedwir negeseuon, ac am ba hyd. [mesur rheoli, rôl]',
            ),
            text(
              'People shut out: posts that screen readers or Welsh speakers cannot use. [control, role]',
              'Pobl yn cael eu cau allan: negeseuon na all darllenwyr sgrin neu siaradwyr Cymraeg eu defnyddio. [mesur rheoli, rôl]',
            ),
            text(
              'Pre-election period: who checks posts, and from what date. [control, role]',
              'Cyfnod cyn etholiad: pwy sy’n gwirio negeseuon, ac o ba ddyddiad. [mesur rheoli, rôl]',
            ),
            text(
              'Leavers: how fast their access to accounts is removed. [control, role]',
              'Pobl sy’n gadael: pa mor gyflym y daw eu mynediad at gyfrifon i ben. [mesur rheoli, rôl]',
            ),
          ],
        },
      ],
    },
    {
      title: text('Agreement and review', 'Cytundeb ac adolygu'),
      guidance: text(
        'Each person signs for their own part. If someone cannot agree, record what would change their mind.',
        'Bydd pob person yn llofnodi dros ei ran ei hun. Os na all rhywun gytuno, nodwch beth fyddai’n newid ei feddwl.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Agreed by', 'Cytunwyd gan'),
          head: [text('For', 'Dros'), text('Role', 'Rôl'), text('Date', 'Dyddiad')],
          rows: [
            [
              text('Communications team', 'Y tîm cyfathrebu'),
              text('{owner}', '{owner}'),
              text('{date}', '{date}'),
            ],
            [
              text('ICT', 'TG'),
              text('[role]', '[rôl]'),
              text('[date]', '[dyddiad]'),
            ],
            [
              text('Information security', 'Diogelwch gwybodaeth'),
              text('[role]', '[rôl]'),
              text('[date]', '[dyddiad]'),
            ],
            [
              text('Sponsor', 'Noddwr'),
              text('{sponsor}', '{sponsor}'),
              text('[date]', '[dyddiad]'),
            ],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'We will test the controls and look at real incidents by {review}. We will then ease or tighten each control to match.',
            'Byddwn yn profi’r mesurau rheoli ac yn edrych ar ddigwyddiadau go iawn erbyn {review}. Wedyn byddwn yn llacio neu’n tynhau pob mesur yn unol â hynny.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'Any new site or tool is assessed on this sheet before we open it to staff.',
            'Caiff pob gwefan neu offeryn newydd ei asesu ar y daflen hon cyn i ni ei agor i staff.',
          ),
        },
      ],
    },
  ],
};
