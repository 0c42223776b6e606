/** TPL15: how a senior leader starts to use digital channels in person, and what to say. */

import { text } from '../text.ts';
import type { Template } from './template.ts';

export const TPL15: Template = {
  id: 'TPL15',
  dimension: 'leadership',
  title: text('Leader’s starter kit', 'Pecyn cychwyn i arweinwyr'),
  purpose: text(
    'Gets one senior leader from a first hour with a helper to their own posts, replies and a question session.',
    'Mae’n mynd ag un uwch-arweinydd o awr gyntaf gyda helpwr at ei negeseuon, ei atebion a’i sesiwn holi ei hun.',
  ),
  whenToUse: text(
    'Use it when a leader is willing but has not begun, or when others post on the leader’s behalf.',
    'Defnyddiwch hwn pan fydd arweinydd yn fodlon ond heb ddechrau, neu pan fydd eraill yn postio ar ran yr arweinydd.',
  ),
  sources: ['S0.3', 'S0.25', 'S0.26', 'S0.28', 'S0.30'],
  sections: [
    {
      title: text('Who could start', 'Pwy allai ddechrau'),
      guidance: text(
        'Support does not come only from keen or technical people. It may sit at the very top. Fill this in with the sponsor and keep it private.',
        'Nid pobl frwd neu dechnegol yn unig sy’n cefnogi. Gall cefnogaeth ddod o’r brig un. Llenwch hwn gyda’r noddwr a’i gadw’n breifat.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Support among leaders', 'Cefnogaeth ymhlith arweinwyr'),
          head: [text('Role', 'Rôl'), text('Where they stand today', 'Ble maent yn sefyll heddiw'), text('What would interest them', 'Beth fyddai o ddiddordeb iddynt'), text('Paired with', 'Wedi’i baru â')],
          rows: [
            [
              text('Chief executive', 'Prif weithredwr'),
              text('Interested, has not tried', 'Â diddordeb, heb roi cynnig arni'),
              text('Hearing from front-line staff', 'Clywed gan staff rheng flaen'),
              text('[role of helper]', '[rôl yr helpwr]'),
            ],
            [
              text('Head of housing', 'Pennaeth tai'),
              text('Reads, does not post', 'Yn darllen, heb bostio'),
              text('Fewer repeat calls', 'Llai o alwadau am yr un broblem'),
              text('[role of helper]', '[rôl yr helpwr]'),
            ],
            [text('[role]', '[rôl]'), text('[one line]', '[un llinell]'), text('[one thing]', '[un peth]'), text('[role of helper]', '[rôl yr helpwr]')],
          ],
        },
      ],
    },
    {
      title: text('The first hour, in a pair', 'Yr awr gyntaf, mewn pâr'),
      guidance: text(
        'The helper is confident and kind, of any grade. The leader’s hands stay on the keyboard throughout.',
        'Mae’r helpwr yn hyderus ac yn garedig, o unrhyw radd. Dwylo’r arweinydd sydd ar y bysellfwrdd drwy’r amser.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Plan for the hour', 'Cynllun ar gyfer yr awr'),
          head: [text('Minutes', 'Munudau'), text('What you do', 'Beth a wnewch'), text('What you need', 'Beth sydd ei angen')],
          rows: [
            [
              text('0 to 10', '0 i 10'),
              text('Say what you would like to know from staff or the public', 'Dweud beth hoffech ei wybod gan staff neu’r cyhoedd'),
              text('Nothing', 'Dim'),
            ],
            [
              text('10 to 25', '10 i 25'),
              text('Read what people said about us this week', 'Darllen beth a ddywedodd pobl amdanom yr wythnos hon'),
              text('Three conversations, found beforehand', 'Tair sgwrs, wedi’u canfod ymlaen llaw'),
            ],
            [
              text('25 to 40', '25 i 40'),
              text('Thank one person or answer one question yourself', 'Diolch i un person neu ateb un cwestiwn eich hun'),
              text('An account that works on your device', 'Cyfrif sy’n gweithio ar eich dyfais'),
            ],
            [
              text('40 to 50', '40 i 50'),
              text('Look at safety: passwords, privacy, who to ring', 'Edrych ar ddiogelwch: cyfrineiriau, preifatrwydd, pwy i’w ffonio'),
              text('The answering guide', 'Y canllaw ateb'),
            ],
            [
              text('50 to 60', '50 i 60'),
              text('Book 15 minutes a week for three months', 'Neilltuo 15 munud yr wythnos am dri mis'),
              text('Both diaries', 'Y ddau ddyddiadur'),
            ],
          ],
        },
      ],
    },
    {
      title: text('Choose one channel', 'Dewis un sianel'),
      guidance: text(
        'One is enough. Begin inside if being public feels like too much.',
        'Mae un yn ddigon. Dechreuwch yn fewnol os yw bod yn gyhoeddus yn teimlo’n ormod.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Where to begin', 'Ble i ddechrau'),
          head: [text('Channel', 'Sianel'), text('It suits you if', 'I bwy mae’n addas'), text('First step', 'Cam cyntaf')],
          rows: [
            [
              text('Staff network or blog', 'Rhwydwaith staff neu flog'),
              text('You want to hear from staff', 'Rhai sydd am glywed gan staff'),
              text('Reply to three posts by others', 'Ateb tair neges gan eraill'),
            ],
            [
              text('Live question session', 'Sesiwn holi fyw'),
              text('You like to talk more than to write', 'Rhai sy’n well ganddynt siarad nag ysgrifennu'),
              text('Hold one of 30 minutes with one service', 'Cynnal sesiwn 30 munud gydag un gwasanaeth'),
            ],
            [
              text('Your own work account in public', 'Eich cyfrif gwaith eich hun yn gyhoeddus'),
              text('You meet partners and the public', 'Rhai sy’n cwrdd â phartneriaid a’r cyhoedd'),
              text('Say who you are, then thank a team', 'Dweud pwy ydych, yna diolch i dîm'),
            ],
          ],
        },
        {
          kind: 'list',
          items: [
            text('In the pre-election period, check with the monitoring officer or your legal adviser before you post in public.', 'Yn y cyfnod cyn etholiad, holwch y swyddog monitro neu eich cynghorydd cyfreithiol cyn postio’n gyhoeddus.'),
            text('You need not answer abuse. Mute, report, and tell your helper.', 'Nid oes rhaid i chi ateb neges sy’n eich cam-drin. Distewch y cyfrif, rhowch wybod amdano, a dywedwch wrth eich helpwr.'),
            text('Add captions and picture descriptions; your helper can show you how.', 'Rhowch gapsiynau a disgrifiadau lluniau; gall eich helpwr ddangos sut.'),
          ],
        },
      ],
    },
    {
      title: text('Five first things to say', 'Pum peth cyntaf i’w dweud'),
      guidance: text(
        'Change the words until they sound like you. If someone else writes them, staff will notice.',
        'Newidiwch y geiriau nes eu bod yn swnio fel chi. Os bydd rhywun arall yn eu hysgrifennu, bydd staff yn sylwi.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text('I am new to this. I will write here each [Thursday] and read every reply myself.', 'Rwy’n newydd i hyn. Byddaf yn ysgrifennu yma bob [dydd Iau] ac yn darllen pob ateb fy hun.'),
            text('Today I spent an hour with [team]. I did not know that [fact]. Thank you for showing me.', 'Heddiw treuliais awr gyda [tîm]. Ni wyddwn hyn: [ffaith]. Diolch am ddangos i mi.'),
            text('What is one thing that slows you down? I will answer what I can by [Friday].', 'Pa un peth sy’n eich arafu? Atebaf yr hyn a allaf erbyn [dydd Gwener].'),
            text('Last week [name or team] asked me about [subject]. Here is what we have decided, and why.', 'Yr wythnos diwethaf gofynnodd [enw neu dîm] i mi am [pwnc]. Dyma ein penderfyniad, a’r rheswm.'),
            text('I tried [thing] and it did not go as I hoped. Next time I will [change].', 'Rhoddais gynnig ar [peth] ac nid aeth fel y gobeithiais. Y tro nesaf byddaf yn [newid].'),
          ],
        },
      ],
    },
    {
      title: text('A question session or a blog', 'Sesiwn holi neu flog'),
      guidance: text(
        'Choose one of the two and keep the rhythm. A missed month says more than a short answer.',
        'Dewiswch un o’r ddau a chadwch y rhythm. Mae mis a gollwyd yn dweud mwy nag ateb byr.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'Ask me anything about {organisation}. I answer every question, the awkward ones too, within [5] working days. If I cannot answer, I tell you why.',
            'Gofynnwch unrhyw beth i mi am ein sefydliad, {organisation}. Atebaf bob cwestiwn, y rhai anodd hefyd, o fewn [5] diwrnod gwaith. Os na allaf ateb, dywedaf pam.',
          ),
        },
        {
          kind: 'list',
          items: [
            text('Rhythm: first [Tuesday] of each month, 30 minutes, at two times of day', 'Rhythm: [dydd Mawrth] cyntaf pob mis, 30 munud, ar ddwy adeg o’r dydd'),
            text('Who helps: [role] collects questions; [role] finds facts; the leader writes the answers', 'Pwy sy’n helpu: [rôl] yn casglu cwestiynau; [rôl] yn canfod ffeithiau; yr arweinydd yn ysgrifennu’r atebion'),
            text('Without a desk: ask by text, on a card in the depot, or through a colleague', 'Heb ddesg: gofyn drwy neges destun, ar gerdyn yn y depo, neu drwy gydweithiwr'),
            text('Without a name: questions may be sent without one', 'Heb enw: gellir anfon cwestiynau heb enw'),
            text('In Welsh or in English: the answer comes in the language of the question', 'Yn Gymraeg neu yn Saesneg: daw’r ateb yn iaith y cwestiwn'),
            text('Afterwards: answers are on the intranet and on paper in the staff room', 'Wedyn: bydd yr atebion ar y fewnrwyd ac ar bapur yn yr ystafell staff'),
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'This quarter you asked [number] questions. Because of them we have [decision]. Two things will not change, and this is why: [reasons].',
            'Y chwarter hwn gofynnoch [nifer] o gwestiynau. O’u herwydd rydym wedi [penderfyniad]. Ni fydd dau beth yn newid, a dyma pam: [rhesymau].',
          ),
        },
      ],
    },
    {
      title: text('Message to all staff', 'Neges at yr holl staff'),
      guidance: text(
        'Send it after the first month, not before. Staff follow what leaders do more than what they ask.',
        'Anfonwch hi ar ôl y mis cyntaf, nid cyn hynny. Mae staff yn dilyn yr hyn a wna arweinwyr yn fwy na’r hyn a ofynnant.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'A month ago I began to use [channel] myself. I found that [one thing learned]. I also made a mistake: [what], and nothing terrible happened.',
            'Fis yn ôl dechreuais ddefnyddio [sianel] fy hun. Dyma a ddysgais: [un peth]. Gwnes gamgymeriad hefyd: [beth], ac ni ddigwyddodd dim byd ofnadwy.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'If your work would be easier with digital channels, I would like you to try them. Our rules fit on one page: [link]. If you act honestly and within them, you have my backing.',
            'Pe bai sianeli digidol yn gwneud eich gwaith yn haws, hoffwn i chi roi cynnig arnynt. Mae ein rheolau’n ffitio ar un dudalen: [dolen]. Os gweithredwch yn onest ac o’u mewn, cewch fy nghefnogaeth.',
          ),
        },
      ],
    },
    {
      title: text('After three months: what I learned', 'Ar ôl tri mis: beth a ddysgais'),
      guidance: text(
        'Tell it at a staff meeting and then to one leader elsewhere. Three minutes will do.',
        'Adroddwch hyn mewn cyfarfod staff ac yna wrth un arweinydd mewn man arall. Bydd tair munud yn ddigon.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text('I began because [reason].', 'Dechreuais oherwydd [rheswm].'),
            text('It took [minutes] a week. I wrote [number] times and replied [number] times.', 'Cymerodd [munudau] yr wythnos. Ysgrifennais [nifer] o weithiau ac atebais [nifer] o weithiau.'),
            text('I heard something that no report had told me: [what].', 'Clywais rywbeth nad oedd unrhyw adroddiad wedi’i ddweud: [beth].'),
            text('We changed [decision] because of it.', 'Newidiwyd [penderfyniad] o’i herwydd.'),
            text('I would do this in another way: [what].', 'Byddwn yn gwneud hyn mewn ffordd arall: [beth].'),
            text('I will now help [role] to start, on [date].', 'Byddaf nawr yn helpu [rôl] i ddechrau, ar [dyddiad].'),
          ],
        },
      ],
    },
  ],
};
