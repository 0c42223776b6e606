/** TPL05: a guide to who may answer what online, and what is passed up. */

import { text } from '../text.ts';
import type { Template } from './template.ts';

export const TPL05: Template = {
  id: 'TPL05',
  dimension: 'trust',
  title: text('Answering and pass-up guide', 'Canllaw ateb a chyfeirio i fyny'),
  purpose: text(
    'Says who may answer what without asking, what is passed up, and how fast.',
    'Mae’n nodi pwy sy’n cael ateb beth heb ofyn, beth sy’n cael ei gyfeirio i fyny, a pha mor gyflym.',
  ),
  whenToUse: text(
    'Use it when replies wait for sign-off, or when nobody is sure who to call.',
    'Defnyddiwch hwn pan fo atebion yn aros am gymeradwyaeth, neu pan nad oes neb yn siŵr pwy i’w ffonio.',
  ),
  sources: ['S0.20', 'S0.21', 'S0.22', 'S1.7', 'S1.8', 'S1.9', 'S1.10', 'S1.11', 'S1.14', 'S1.15', 'S1.17'],
  sections: [
    {
      title: text('Who may answer', 'Pwy sy’n cael ateb'),
      guidance: text(
        'Start with the people who answer by phone today. Compare what they may decide there with what they may say online.',
        'Dechreuwch gyda’r bobl sy’n ateb ar y ffôn heddiw. Cymharwch yr hyn y cânt ei benderfynu yno â’r hyn y cânt ei ddweud ar-lein.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            '{organisation} already trusts staff to decide many things by phone, by email and face to face. This guide gives the same trust online.',
            'Mae {organisation} eisoes yn ymddiried mewn staff i benderfynu ar lawer o bethau ar y ffôn, drwy e-bost ac wyneb yn wyneb. Mae’r canllaw hwn yn rhoi’r un ymddiriedaeth ar-lein.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'You may answer for us once you have done the short course and read the five rules. Nobody needs to approve an everyday answer.',
            'Cewch ateb drosom ar ôl i chi wneud y cwrs byr a darllen y pum rheol. Nid oes angen i neb gymeradwyo ateb cyffredin.',
          ),
        },
        {
          kind: 'table',
          caption: text('The same terms online as by phone', 'Yr un telerau ar-lein ag ar y ffôn'),
          head: [text('Role', 'Rôl'), text('May decide or say by phone', 'Beth y cânt ei benderfynu neu ei ddweud ar y ffôn'), text('May decide or say online', 'Beth y cânt ei benderfynu neu ei ddweud ar-lein')],
          rows: [
            [
              text('Customer service staff', 'Staff gwasanaeth cwsmeriaid'),
              text(
                'Collection days, opening hours, how to apply, how to complain',
                'Diwrnodau casglu, oriau agor, sut i wneud cais, sut i gwyno',
              ),
              text('The same', 'Yr un peth'),
            ],
            [
              text('Housing officers', 'Swyddogion tai'),
              text('When a repair is due, who to contact', 'Pryd y bydd gwaith atgyweirio’n digwydd, â phwy i gysylltu'),
              text('The same, with no details of a home or person', 'Yr un peth, heb fanylion cartref na pherson'),
            ],
            [
              text('Communications team', 'Y tîm cyfathrebu'),
              text('All the above, and our agreed replies to news stories', 'Popeth uchod, a’n hatebion cytûn i straeon newyddion'),
              text('The same', 'Yr un peth'),
            ],
            [
              text('[role]', '[rôl]'),
              text('[decisions]', '[penderfyniadau]'),
              text('[the same, or the reason why not]', '[yr un peth, neu’r rheswm pam nad yw]'),
            ],
          ],
        },
      ],
    },
    {
      title: text('What you answer on your own', 'Beth rydych yn ei ateb eich hun'),
      guidance: text(
        'Write the list from last month’s real questions. Each line should cover a whole kind of question.',
        'Seiliwch y rhestr ar gwestiynau go iawn y mis diwethaf. Dylai pob llinell gynnwys math cyfan o gwestiynau.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text('Facts that are on our website, with a link.', 'Ffeithiau sydd ar ein gwefan, gyda dolen.'),
            text(
              'When something opens, closes, starts or is collected.',
              'Pryd mae rhywbeth yn agor, yn cau, yn dechrau neu’n cael ei gasglu.',
            ),
            text('How to report, apply, pay, complain or appeal.', 'Sut i roi gwybod, gwneud cais, talu, cwyno neu apelio.'),
            text(
              'A first reply to a complaint: say sorry for the trouble, say what happens next, and by when.',
              'Ateb cyntaf i gŵyn: ymddiheurwch am y drafferth, dywedwch beth sy’n digwydd nesaf, ac erbyn pryd.',
            ),
            text('Thanks, and praise to pass on to the team concerned.', 'Diolch, a chanmoliaeth i’w hanfon ymlaen at y tîm dan sylw.'),
            text('A correction, when we got a fact wrong.', 'Cywiriad, pan fyddwn wedi rhoi ffaith anghywir.'),
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'A reply anyone can use is plain and short. Describe any picture in words. Answer in Welsh when the question came in Welsh.',
            'Mae ateb y gall pawb ei ddefnyddio yn blaen ac yn fyr. Disgrifiwch unrhyw lun mewn geiriau. Atebwch yn Gymraeg pan ddaeth y cwestiwn yn Gymraeg.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'You need not reply to abuse. Keep a copy, mute or block as our rules allow, and tell [role]. A threat is always passed up.',
            'Nid oes rhaid i chi ateb neges sy’n eich cam-drin. Cadwch gopi, distewch neu flociwch y cyfrif fel y mae ein rheolau’n caniatáu, a dywedwch wrth [rôl]. Caiff pob bygythiad ei gyfeirio i fyny.',
          ),
        },
      ],
    },
    {
      title: text('What you pass up', 'Beth rydych yn ei gyfeirio i fyny'),
      guidance: text(
        'Keep this list short, or it becomes sign-off under another name. Put a role and a number in every row, and test the numbers.',
        'Cadwch y rhestr hon yn fyr, neu bydd yn troi’n gymeradwyaeth dan enw arall. Rhowch rôl a rhif ym mhob rhes, a phrofwch y rhifau.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Exceptions: who to call and how fast', 'Eithriadau: pwy i’w ffonio a pha mor gyflym'),
          head: [text('What you see', 'Beth rydych yn ei weld'), text('Who to call', 'Pwy i’w ffonio'), text('How fast', 'Pa mor gyflym'), text('What you do meanwhile', 'Beth i’w wneud yn y cyfamser')],
          rows: [
            [
              text('A life may be in danger', 'Gall bywyd fod mewn perygl'),
              text('Emergency services, then [duty role]', 'Gwasanaethau brys, yna [rôl ar ddyletswydd]'),
              text('At once', 'Ar unwaith'),
              text('Do not argue or delete; stay with it', 'Peidiwch â dadlau na dileu; arhoswch gyda’r sgwrs'),
            ],
            [
              text('A child or an adult may be at risk (safeguarding)', 'Gall plentyn neu oedolyn fod mewn perygl (diogelu)'),
              text('[safeguarding contact]', '[cyswllt diogelu]'),
              text('At once', 'Ar unwaith'),
              text('Move the talk to a private message; keep a copy', 'Symudwch y sgwrs i neges breifat; cadwch gopi'),
            ],
            [
              text('A threat to staff or the public', 'Bygythiad i staff neu’r cyhoedd'),
              text('[role] and the police', '[rôl] a’r heddlu'),
              text('At once', 'Ar unwaith'),
              text('Keep a copy; do not reply', 'Cadwch gopi; peidiwch ag ateb'),
            ],
            [
              text('A legal claim, or a court case', 'Hawliad cyfreithiol, neu achos llys'),
              text('[legal role]', '[rôl gyfreithiol]'),
              text('[hours]', '[oriau]'),
              text('Say only that we have seen the message', 'Dywedwch ein bod wedi gweld y neges, a dim mwy'),
            ],
            [
              text('Personal data on show', 'Data personol yn y golwg'),
              text('[data protection role]', '[rôl diogelu data]'),
              text('[hours]', '[oriau]'),
              text('Hide it if you can; note the time', 'Cuddiwch ef os gallwch; nodwch yr amser'),
            ],
            [
              text('A journalist asks', 'Newyddiadurwr yn gofyn'),
              text('[media role]', '[rôl y cyfryngau]'),
              text('[hours]', '[oriau]'),
              text('Give the media team’s contact details', 'Rhowch fanylion cyswllt tîm y cyfryngau'),
            ],
            [
              text('Elections, candidates or the pre-election period', 'Etholiadau, ymgeiswyr neu’r cyfnod cyn etholiad'),
              text('[elections role]', '[rôl etholiadau]'),
              text('[hours]', '[oriau]'),
              text('Post nothing new on the topic', 'Peidiwch â phostio dim newydd ar y pwnc'),
            ],
            [
              text('An emergency, or a false story that is spreading', 'Argyfwng, neu stori anwir sy’n lledaenu'),
              text('[emergency planning role]', '[rôl cynllunio at argyfwng]'),
              text('[minutes]', '[munudau]'),
              text('Share only agreed facts', 'Rhannwch ffeithiau cytûn yn unig'),
            ],
          ],
        },
      ],
    },
    {
      title: text('When senior staff are called', 'Pan gaiff uwch-swyddogion eu galw'),
      guidance: text(
        'Ask two senior people when they want to be told, and write down their answers. Practise once a year with a made-up case.',
        'Holwch ddau uwch-swyddog pryd maent am gael gwybod, a nodwch eu hatebion. Ymarferwch unwaith y flwyddyn gydag achos wedi’i ddyfeisio.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('The part senior staff play', 'Rhan uwch-swyddogion'),
          head: [text('Moment', 'Adeg'), text('What senior staff do', 'Beth mae uwch-swyddogion yn ei wneud'), text('What they leave to the team', 'Beth maent yn ei adael i’r tîm')],
          rows: [
            [
              text('Every day', 'Bob dydd'),
              text('Read, share and join in if they wish', 'Darllen, rhannu ac ymuno os dymunant'),
              text('All everyday answers', 'Pob ateb cyffredin'),
            ],
            [
              text('Something is passed up', 'Rhywbeth yn cael ei gyfeirio i fyny'),
              text('Decide within [hours] and name who replies', 'Penderfynu o fewn [oriau] ac enwi pwy sy’n ateb'),
              text('The wording, unless law or safety is at stake', 'Y geiriad, oni bai bod y gyfraith neu ddiogelwch yn y fantol'),
            ],
            [
              text('A crisis', 'Argyfwng'),
              text('Lead in the open, at agreed times', 'Arwain yn agored, ar adegau cytûn'),
              text('Replies between those times', 'Atebion rhwng yr adegau hynny'),
            ],
            [
              text('Afterwards', 'Wedyn'),
              text('Thank people and ask what to change', 'Diolch i bobl a holi beth i’w newid'),
              text('The log entry', 'Y cofnod'),
            ],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'If nobody picks up within [minutes], call {sponsor}. If that fails, do what this guide says and we will back you.',
            'Os nad oes neb yn ateb o fewn [munudau], ffoniwch yr uwch-swyddog hwn: {sponsor}. Os yw hynny’n methu, gwnewch fel y dywed y canllaw, a byddwn yn eich cefnogi.',
          ),
        },
      ],
    },
    {
      title: text('One check, and a target in hours', 'Un gwiriad, a tharged mewn oriau'),
      guidance: text(
        'Time the last ten checked replies before you set the target. List each control, and drop any that prevents nothing.',
        'Amserwch y deg ateb diwethaf a gafodd eu gwirio cyn gosod y targed. Rhestrwch bob mesur rheoli, a rhowch y gorau i unrhyw un nad yw’n atal dim.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'A reply that needs a second opinion is checked once, by one person. While we wait, the complaint spreads. Our target is [number] working hours.',
            'Caiff ateb sydd angen ail farn ei wirio unwaith, gan un person. Wrth i ni aros, mae’r gŵyn yn lledaenu. Ein targed yw [nifer] awr waith.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'If the target has passed, send this: “We have seen your message. We are finding out and will reply by [time].”',
            'Os yw’r targed wedi mynd heibio, anfonwch hyn: “Rydym wedi gweld eich neges. Rydym yn holi, a byddwn yn ateb erbyn [amser].”',
          ),
        },
        {
          kind: 'table',
          caption: text('Our controls, and what each one prevents', 'Ein mesurau rheoli, a’r hyn y mae pob un yn ei atal'),
          head: [text('Control', 'Mesur rheoli'), text('What it prevents', 'Beth mae’n ei atal'), text('Hours it adds', 'Oriau y mae’n eu hychwanegu'), text('Keep, change or drop', 'Cadw, newid neu ollwng')],
          rows: [
            [
              text('Head of service approves every reply', 'Pennaeth gwasanaeth yn cymeradwyo pob ateb'),
              text('Nothing found in the last [number] replies', 'Dim wedi’i ganfod yn y [nifer] ateb diwethaf'),
              text('[hours]', '[oriau]'),
              text('Drop', 'Gollwng'),
            ],
            [
              text('Two people check the same draft', 'Dau berson yn gwirio’r un drafft'),
              text('The second found [number] errors', 'Nifer y gwallau a ganfu’r ail berson: [nifer]'),
              text('[hours]', '[oriau]'),
              text('Change to one', 'Newid i un'),
            ],
            [
              text('The legal team reads replies on court cases', 'Y tîm cyfreithiol yn darllen atebion am achosion llys'),
              text('Harm to a case', 'Niwed i achos'),
              text('[hours]', '[oriau]'),
              text('Keep', 'Cadw'),
            ],
            [
              text('[control]', '[mesur rheoli]'),
              text('[what it prevents]', '[beth mae’n ei atal]'),
              text('[hours]', '[oriau]'),
              text('[keep, change or drop]', '[cadw, newid neu ollwng]'),
            ],
          ],
        },
      ],
    },
    {
      title: text('What we log', 'Beth rydym yn ei gofnodi'),
      guidance: text(
        'Log only what someone will read. Leave out names and anything that points to one person.',
        'Cofnodwch yr hyn y bydd rhywun yn ei ddarllen yn unig. Peidiwch â chynnwys enwau na dim a allai ddangos pwy yw rhywun.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text(
              'Everything passed up: the time, who was called, who replied, and when.',
              'Popeth a gyfeiriwyd i fyny: yr amser, pwy a alwyd, pwy a atebodd, a phryd.',
            ),
            text('Each checked reply: the hours from question to answer.', 'Pob ateb a wiriwyd: yr oriau rhwng cwestiwn ac ateb.'),
            text('Near misses and corrections: what we learned.', 'Pethau a fu bron â mynd o chwith, a chywiriadau: beth a ddysgwyd.'),
            text('Questions the guide did not cover.', 'Cwestiynau nad oedd y canllaw yn eu cynnwys.'),
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'We look at this log together by {review}. We then take at least one line off the pass-up list, or explain why not.',
            'Byddwn yn edrych ar y cofnod hwn gyda’n gilydd erbyn {review}. Wedyn byddwn yn tynnu o leiaf un llinell oddi ar y rhestr o bethau i’w cyfeirio i fyny, neu’n egluro pam na wnawn hynny.',
          ),
        },
      ],
    },
    {
      title: text('Weekly note for senior staff', 'Nodyn wythnosol i uwch-swyddogion'),
      guidance: text(
        'Send it on the same day each week, in the body of an email. It informs, and it does not ask for approval.',
        'Anfonwch ef ar yr un diwrnod bob wythnos, yng nghorff e-bost. Mae’n rhoi gwybodaeth, ac nid yw’n gofyn am gymeradwyaeth.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'This week we answered [number] messages, [share] of them within our promise. We passed up [number].',
            'Yr wythnos hon atebwyd [nifer] o negeseuon, [cyfran] ohonynt o fewn ein haddewid. Cyfeiriwyd [nifer] i fyny.',
          ),
        },
        {
          kind: 'list',
          items: [
            text('What people asked about most: [three topics].', 'Beth y gofynnodd pobl amdano fwyaf: [tri phwnc].'),
            text(
              'Something you may be asked about: [topic, and our line].',
              'Rhywbeth y gallech gael eich holi amdano: [pwnc, a’n hymateb].',
            ),
            text('What is coming next week: [events and launches].', 'Beth sydd i ddod yr wythnos nesaf: [digwyddiadau a lansiadau].'),
            text('A reply we are proud of: [link].', 'Ateb rydym yn falch ohono: [dolen].'),
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'Permission handed to staff this quarter: [what they may now do without asking]. Agreed by [role] on [date].',
            'Caniatâd a roddwyd i staff y chwarter hwn: [beth y cânt ei wneud bellach heb ofyn]. Cytunwyd gan [rôl] ar [dyddiad].',
          ),
        },
        {
          kind: 'paragraph',
          text: text('Questions about this guide: {owner}. Version of {date}.', 'Cwestiynau am y canllaw hwn: {owner}. Fersiwn {date}.'),
        },
      ],
    },
  ],
};
