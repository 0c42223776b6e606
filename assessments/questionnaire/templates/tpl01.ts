/** TPL01: a one-page policy of five rules that staff can remember. */

import { text } from '../text.ts';
import type { Template } from './template.ts';

export const TPL01: Template = {
  id: 'TPL01',
  dimension: 'policy',
  title: text('Five-rule policy', 'Polisi pum rheol'),
  purpose: text(
    'Five rules on one page that staff can remember, with notes on what each lets them do.',
    'Pum rheol ar un dudalen y gall staff eu cofio, gyda nodiadau ar beth mae pob un yn ei ganiatáu.',
  ),
  whenToUse: text(
    'Use it when there are no rules, or when the rules are too long for people to read.',
    'Defnyddiwch hwn pan nad oes rheolau, neu pan fo’r rheolau’n rhy hir i bobl eu darllen.',
  ),
  sources: ['S0.1', 'S0.6', 'S0.7', 'S0.9', 'S4.10', 'S4.18'],
  sections: [
    {
      title: text('What this page is for', 'Diben y dudalen hon'),
      guidance: text(
        'Keep this part and the five rules on one page, because long rules stay unread. Everything after them is notes. Withdraw local versions.',
        'Cadwch y rhan hon a’r pum rheol ar un dudalen, gan nad yw pobl yn darllen rheolau hir. Nodiadau yw popeth ar eu hôl. Tynnwch fersiynau lleol yn ôl.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'These are the rules of {organisation} for digital channels. They cover the social media accounts, messaging services and online communities we use for work.',
            'Dyma reolau {organisation} ar gyfer sianeli digidol. Maent yn ymdrin â’r cyfrifon cyfryngau cymdeithasol, y gwasanaethau negeseua a’r cymunedau ar-lein a ddefnyddiwn yn y gwaith.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'They apply to everyone who works with us: staff, managers, members, volunteers and contractors. [Change this list to fit.]',
            'Maent yn berthnasol i bawb sy’n gweithio gyda ni: staff, rheolwyr, aelodau, gwirfoddolwyr a chontractwyr. [Newidiwch y rhestr yn ôl yr angen.]',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'We want you to use these channels. These rules are here to help you say yes.',
            'Rydym am i chi ddefnyddio’r sianeli hyn. Mae’r rheolau yma i’ch helpu i fwrw ymlaen.',
          ),
        },
      ],
    },
    {
      title: text('The five rules', 'Y pum rheol'),
      guidance: text(
        'Change the words if you must, but keep to five. If a sixth seems needed, ask which of the five it explains.',
        'Newidiwch y geiriau os oes rhaid, ond cadwch at bump. Os yw’n ymddangos bod angen chweched rheol, gofynnwch pa un o’r pump y mae’n ei hegluro.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text('Be clear who you are and who you speak for.', 'Byddwch yn glir ynghylch pwy ydych chi a thros bwy yr ydych yn siarad.'),
            text(
              'Answer what you know. Say so when you do not know, and find out.',
              'Atebwch yr hyn a wyddoch. Dywedwch os nad ydych yn gwybod, a chwiliwch am yr ateb.',
            ),
            text('Keep private things private.', 'Cadwch bethau preifat yn breifat.'),
            text(
              'Listen from anywhere. Answer for us only from our accounts.',
              'Gwrandewch o unrhyw le. Atebwch drosom ni o’n cyfrifon ni yn unig.',
            ),
            text(
              'If you get it wrong, say so, put it right and tell us.',
              'Os gwnewch gamgymeriad, dywedwch hynny, cywirwch ef a rhowch wybod i ni.',
            ),
          ],
        },
      ],
    },
    {
      title: text('What each rule lets you do', 'Beth mae pob rheol yn ei ganiatáu'),
      guidance: text(
        'Swap each example for a real one from your own work. Draw on at least three services, and ask the people concerned first.',
        'Rhowch enghraifft go iawn o’ch gwaith eich hun yn lle pob un o’r rhain. Defnyddiwch o leiaf dri gwasanaeth, a holwch y bobl dan sylw yn gyntaf.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('The five rules, with one local example each', 'Y pum rheol, gydag un enghraifft leol ar gyfer pob un'),
          head: [text('Rule', 'Rheol'), text('You can', 'Cewch'), text('As long as', 'Ar yr amod'), text('Our example', 'Ein henghraifft')],
          rows: [
            [
              text('1 Be clear who you are', '1 Bod yn glir pwy ydych'),
              text('Say where you work and talk about your job', 'Dweud ble rydych yn gweithio a sôn am eich swydd'),
              text('You say when a view is your own', 'Eich bod yn nodi pan fo barn yn un bersonol'),
              text(
                'A park ranger signs each reply with her first name: [local example]',
                'Mae ceidwad parc yn rhoi ei henw cyntaf ar ddiwedd pob ateb: [enghraifft leol]',
              ),
            ],
            [
              text('2 Answer what you know', '2 Ateb yr hyn a wyddoch'),
              text('Answer an everyday question without asking first', 'Ateb cwestiwn cyffredin heb ofyn yn gyntaf'),
              text('The topic is in the answering guide', 'Bod y pwnc yn y canllaw ateb'),
              text(
                'The waste team says when it will come back to a missed street: [local example]',
                'Mae’r tîm gwastraff yn dweud pryd y bydd yn dychwelyd i stryd na chasglwyd ohoni: [enghraifft leol]',
              ),
            ],
            [
              text('3 Keep private things private', '3 Cadw pethau’n breifat'),
              text('Ask someone to send details in a private message', 'Gofyn i rywun anfon manylion mewn neges breifat'),
              text('You never discuss a person’s case in public', 'Nad ydych byth yn trafod achos unigolyn yn gyhoeddus'),
              text(
                'A housing officer moves a repair query to a private message: [local example]',
                'Mae swyddog tai yn symud ymholiad am waith atgyweirio i neges breifat: [enghraifft leol]',
              ),
            ],
            [
              text('4 Listen from anywhere', '4 Gwrando o unrhyw le'),
              text('Read and learn from your own account or phone', 'Darllen a dysgu ar eich cyfrif neu’ch ffôn eich hun'),
              text('You answer for us only from our account', 'Eich bod yn ateb drosom o’n cyfrif ni yn unig'),
              text(
                'A librarian sees a question at home and tells the duty team: [local example]',
                'Mae llyfrgellydd yn gweld cwestiwn gartref ac yn dweud wrth y tîm ar ddyletswydd: [enghraifft leol]',
              ),
            ],
            [
              text('5 Put mistakes right', '5 Cywiro camgymeriadau'),
              text('Correct a post and say that you have', 'Cywiro neges a dweud eich bod wedi gwneud hynny'),
              text('You tell [role] the same day', 'Eich bod yn dweud wrth [rôl] yr un diwrnod'),
              text(
                'We gave a wrong closing time, said sorry and posted the right one: [local example]',
                'Rhoesom amser cau anghywir, ymddiheuro a phostio’r un cywir: [enghraifft leol]',
              ),
            ],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'Rule 4 protects you. If you answer for us from your own account, you carry a risk that should be ours.',
            'Mae rheol 4 yn eich diogelu chi. Os atebwch drosom o’ch cyfrif eich hun, byddwch yn ysgwyddo risg y dylem ni ei hysgwyddo.',
          ),
        },
      ],
    },
    {
      title: text('Before you post', 'Cyn i chi bostio'),
      guidance: text(
        'Keep this list short. Point to your own guidance on each line, and do not repeat it here. Outside Wales, empty the line about Welsh.',
        'Cadwch y rhestr hon yn fyr. Cyfeiriwch at eich canllawiau eich hun ar bob llinell, heb eu hailadrodd yma. Y tu allan i Gymru, gwagiwch y llinell am y Gymraeg.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text(
              'Can everyone use it? Describe pictures in words, put captions on films and write plainly.',
              'A all pawb ei ddefnyddio? Disgrifiwch luniau mewn geiriau, rhowch gapsiynau ar ffilmiau ac ysgrifennwch yn blaen.',
            ),
            text(
              'Is it in Welsh too? Follow our language duties on every account that speaks to people in Wales.',
              'A yw ar gael yn Gymraeg hefyd? Dilynwch ein dyletswyddau iaith ar bob cyfrif sy’n siarad â phobl yng Nghymru.',
            ),
            text(
              'Is a child or an adult at risk? Do not reply in public. Call [safeguarding contact] at once.',
              'A oes plentyn neu oedolyn mewn perygl? Peidiwch ag ateb yn gyhoeddus. Ffoniwch [cyswllt diogelu] ar unwaith.',
            ),
            text(
              'Is an election near? Check the rules for the pre-election period with [role].',
              'A oes etholiad yn agosáu? Holwch [rôl] am reolau’r cyfnod cyn etholiad.',
            ),
            text(
              'Is someone abusing you? You need not answer. Keep a copy, tell [role] and let us act.',
              'A oes rhywun yn eich cam-drin? Nid oes rhaid i chi ateb. Cadwch gopi, dywedwch wrth [rôl] a gadewch i ni weithredu.',
            ),
          ],
        },
      ],
    },
    {
      title: text('Yes, as long as', 'Cewch, ar yr amod'),
      guidance: text(
        'List the bans that people believe in, and check which are real. Turn each one into a condition that someone could meet.',
        'Rhestrwch y gwaharddiadau y mae pobl yn credu eu bod mewn grym, a gwiriwch pa rai sy’n rheolau go iawn. Trowch bob un yn amod y gallai rhywun ei fodloni.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Old bans turned into conditions', 'Hen waharddiadau wedi’u troi’n amodau'),
          head: [text('What people believe', 'Beth mae pobl yn ei gredu'), text('Is it a real rule?', 'A yw’n rheol go iawn?'), text('Yes, as long as', 'Cewch, ar yr amod'), text('Agreed by', 'Pwy a gytunodd')],
          rows: [
            [
              text('Only the communications team may post', 'Dim ond y tîm cyfathrebu sy’n cael postio'),
              text('No', 'Nac ydy'),
              text('You have done the short course and have a buddy', 'Eich bod wedi gwneud y cwrs byr a bod gennych gyfaill gwaith'),
              text('[role and date]', '[rôl a dyddiad]'),
            ],
            [
              text('No pictures of the public', 'Dim lluniau o’r cyhoedd'),
              text('In part', 'Yn rhannol'),
              text(
                'The people shown have agreed, and a parent has agreed for a child',
                'Bod y bobl yn y llun wedi cytuno, a bod rhiant wedi cytuno ar ran plentyn',
              ),
              text('[role and date]', '[rôl a dyddiad]'),
            ],
            [
              text('No replies to criticism', 'Dim ateb i feirniadaeth'),
              text('[yes, no or in part]', '[ydy, nac ydy neu yn rhannol]'),
              text('You stick to facts and stay polite', 'Eich bod yn cadw at ffeithiau ac yn aros yn gwrtais'),
              text('[role and date]', '[rôl a dyddiad]'),
            ],
            [
              text('[ban that people mention]', '[gwaharddiad y mae pobl yn sôn amdano]'),
              text('[yes, no or in part]', '[ydy, nac ydy neu yn rhannol]'),
              text('[condition]', '[amod]'),
              text('[role and date]', '[rôl a dyddiad]'),
            ],
          ],
        },
      ],
    },
    {
      title: text('Who to ask, and who backs you', 'Pwy i’w holi, a phwy sy’n eich cefnogi'),
      guidance: text(
        'Name roles, so that the page lasts when people move. Test each phone number before you publish.',
        'Enwch rolau, fel bod y dudalen yn para pan fydd pobl yn symud. Profwch bob rhif ffôn cyn cyhoeddi.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text('Questions about the rules: {owner}, [phone or email].', 'Cwestiynau am y rheolau: {owner}, [ffôn neu e-bost].'),
            text('Out of hours: [duty role and number].', 'Y tu allan i oriau gwaith: [rôl ar ddyletswydd a rhif].'),
            text(
              'Trouble online, or a mistake to put right: [role]. You will be helped. Nobody is blamed for an honest mistake.',
              'Trafferth ar-lein, neu gamgymeriad i’w gywiro: [rôl]. Cewch gymorth. Ni chaiff neb ei feio am gamgymeriad gonest.',
            ),
            text(
              'Senior officer who stands behind these rules: {sponsor}.',
              'Yr uwch-swyddog sy’n cefnogi’r rheolau hyn: {sponsor}.',
            ),
          ],
        },
      ],
    },
    {
      title: text('Date and review', 'Dyddiad ac adolygu'),
      guidance: text(
        'Try the page out each year on people who did not write it. Cut or reword each line they misread.',
        'Rhowch gynnig ar y dudalen bob blwyddyn gyda phobl heblaw’r awduron. Dilëwch neu aralleiriwch bob llinell a gamddeallwyd.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'Date of these rules: {date}. We will look at them again by {review}.',
            'Dyddiad y rheolau hyn: {date}. Byddwn yn edrych arnynt eto erbyn {review}.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'You can suggest a change at any time. Once a year we ask staff which rule to cut and which permission to add.',
            'Gallwch awgrymu newid unrhyw bryd. Unwaith y flwyddyn byddwn yn gofyn i staff pa reol i’w dileu a pha ganiatâd i’w ychwanegu.',
          ),
        },
      ],
    },
  ],
};
