/** TPL11: one page that lets a small idea be tried, and then kept, changed or stopped on what was found. */

import { text } from '../text.ts';
import type { Template } from './template.ts';

export const TPL11: Template = {
  id: 'TPL11',
  dimension: 'trust',
  title: text('Small trial card', 'Cerdyn ar gyfer treial bach'),
  purpose: text(
    'Lets a small idea be tried with an aim, an end date and a decision at the end.',
    'Mae’n gadael i chi roi cynnig ar syniad bach, gyda nod, dyddiad gorffen a phenderfyniad ar y diwedd.',
  ),
  whenToUse: text(
    'Use it when someone has an idea that costs little, can be undone, and could be judged within three months.',
    'Defnyddiwch hwn pan fydd gan rywun syniad nad yw’n costio llawer, y gellir ei ddadwneud a’i bwyso a’i fesur o fewn tri mis.',
  ),
  sources: ['S1.2', 'S1.12', 'S1.16'],
  sections: [
    {
      title: text('The idea', 'Y syniad'),
      guidance: text(
        'One idea, one aim. Look outside first, check that it suits you, and only then choose the next step.',
        'Un syniad, un nod. Edrychwch y tu allan yn gyntaf, gwiriwch ei fod yn addas i chi, a dim ond wedyn dewiswch y cam nesaf.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text('Idea: answer repair questions live for one hour each Tuesday [or your idea]', 'Syniad: ateb cwestiynau am atgyweirio yn fyw am awr bob dydd Mawrth [neu eich syniad chi]'),
            text('Aim: tenants get an answer the same day [or your aim]', 'Nod: tenantiaid yn cael ateb yr un diwrnod [neu eich nod chi]'),
            text('For whom: [people, and about how many]', 'Ar gyfer pwy: [y bobl, a thua faint ohonynt]'),
            text('The question in our assessment that it helps: {question}', 'Y cwestiwn yn ein hasesiad y mae’n ei helpu: {question}'),
            text('Where we stand today: {level-today}. {today-text}', 'Ble rydym yn sefyll heddiw: {level-today}. {today-text}'),
            text('Where we want to be: {level-next}. {next-text}', 'Ble rydym am fod: {level-next}. {next-text}'),
          ],
        },
        {
          kind: 'table',
          caption: text('From an idea elsewhere to our next step', 'O syniad mewn man arall i’n cam nesaf'),
          head: [text('Step', 'Cam'), text('What we found', 'Beth a welsom')],
          rows: [
            [
              text('Seen elsewhere', 'Wedi’i weld mewn man arall'),
              text('[organisation] runs one; we asked what went wrong as well as what went right', 'Mae [sefydliad] yn cynnal un; holwyd beth aeth o’i le yn ogystal â beth a weithiodd'),
            ],
            [
              text('Why it suits us', 'Pam mae’n addas i ni'),
              text('[number] repair questions reach us in the evening, when the phone line is closed', 'Daw [nifer] o gwestiynau atgyweirio gyda’r nos, pan fydd y llinell ffôn ar gau'),
            ],
            [text('Next step', 'Cam nesaf'), text('[first thing to do, by whom, within two weeks]', '[y peth cyntaf i’w wneud, gan bwy, o fewn pythefnos]')],
          ],
        },
      ],
    },
    {
      title: text('How it will run', 'Sut y bydd yn rhedeg'),
      guidance: text(
        'Put in an end date before you start. A trial without one turns into a habit that nobody chose.',
        'Rhowch ddyddiad gorffen cyn dechrau. Mae treial heb un yn troi’n arfer na ddewisodd neb.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('The trial in brief', 'Y treial yn fyr'),
          head: [text('Part', 'Rhan'), text('Our trial', 'Ein treial ni')],
          rows: [
            [text('Run by', 'Arweinydd y treial'), text('{owner}', '{owner}')],
            [text('Start', 'Dechrau'), text('[date]', '[dyddiad]')],
            [text('End', 'Gorffen'), text('{due}, and no later than three months after the start', '{due}, a dim hwyrach na thri mis ar ôl dechrau')],
            [text('Staff time', 'Amser staff'), text('Two people, one hour a week [or your figure]', 'Dau berson, awr yr wythnos [neu eich ffigur chi]')],
            [text('Money', 'Arian'), text('None [or the amount and the budget]', 'Dim [neu’r swm a’r gyllideb]')],
            [text('Decides at the end', 'Pwy sy’n penderfynu ar y diwedd'), text('{sponsor}', '{sponsor}')],
          ],
        },
      ],
    },
    {
      title: text('How we will know', 'Sut y byddwn yn gwybod'),
      guidance: text(
        'Fill in the first three columns before the start. Count what changes for people, not only how many looked.',
        'Llenwch y tair colofn gyntaf cyn dechrau. Cyfrwch beth sy’n newid i bobl, nid faint a edrychodd yn unig.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('Measures before and after', 'Mesurau cyn ac ar ôl'),
          head: [text('Measure', 'Mesur'), text('Before', 'Cyn'), text('Enough to keep it', 'Digon i’w gadw'), text('After', 'Ar ôl')],
          rows: [
            [text('Questions answered the same day', 'Cwestiynau a atebwyd yr un diwrnod'), text('[12] a week', '[12] yr wythnos'), text('[20] a week', '[20] yr wythnos'), text('[number]', '[nifer]')],
            [text('People who had to ask twice', 'Pobl a oedd yn gorfod gofyn ddwywaith'), text('[9] a week', '[9] yr wythnos'), text('[5] a week or fewer', '[5] yr wythnos neu lai'), text('[number]', '[nifer]')],
            [text('Staff hours used', 'Oriau staff a ddefnyddiwyd'), text('[0]', '[0]'), text('[3] a week or fewer', '[3] yr wythnos neu lai'), text('[number]', '[nifer]')],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'We stop early if [someone could be harmed, or the work takes more than twice the hours planned].',
            'Byddwn yn stopio’n gynnar os [gallai rhywun gael niwed, neu os yw’r gwaith yn cymryd dros ddwywaith yr oriau a gynlluniwyd].',
          ),
        },
      ],
    },
    {
      title: text('Freedom and limits', 'Rhyddid a therfynau'),
      guidance: text(
        'Agree the limits once. After that nobody should need to ask before each step.',
        'Cytunwch ar y terfynau unwaith. Wedi hynny ni ddylai fod angen i neb ofyn cyn pob cam.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'Inside these limits, the people who run the trial decide for themselves. Each Friday they send the sponsor three lines on what they did. The sponsor: {sponsor}.',
            'O fewn y terfynau hyn, y bobl sy’n rhedeg y treial sy’n penderfynu. Bob dydd Gwener byddant yn anfon tair llinell at y noddwr am yr hyn a wnaethant. Y noddwr: {sponsor}.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'If an honest try goes wrong, we say sorry, put it right and write down what we learned. {organisation} backs the people who tried.',
            'Os aiff ymgais onest o’i lle, byddwn yn ymddiheuro, yn cywiro’r sefyllfa ac yn nodi’r hyn a ddysgwyd. Mae {organisation} yn cefnogi’r bobl a roddodd gynnig arni.',
          ),
        },
        {
          kind: 'list',
          items: [
            text('Ask first: before you use personal data in a new way.', 'Gofynnwch yn gyntaf: cyn defnyddio data personol mewn ffordd newydd.'),
            text('Ask first: before you open a site that the joint risk assessment does not cover.', 'Gofynnwch yn gyntaf: cyn agor gwefan nad yw’r asesiad risg ar y cyd yn ei chynnwys.'),
            text('Ask first: before you post in the pre-election period.', 'Gofynnwch yn gyntaf: cyn postio yn y cyfnod cyn etholiad.'),
            text('Pass up at once: anything about a child or an adult at risk.', 'Cyfeiriwch i fyny ar unwaith: unrhyw beth am blentyn neu oedolyn mewn perygl.'),
          ],
        },
        {
          kind: 'table',
          caption: text('Risks and what we do about them', 'Risgiau a’r hyn a wnawn amdanynt'),
          head: [text('Risk', 'Risg'), text('What we do', 'Beth a wnawn')],
          rows: [
            [text('More questions than we can answer', 'Mwy o gwestiynau nag y gallwn eu hateb'), text('Say so at once, list them, and answer by the next working day', 'Dweud hynny ar unwaith, eu rhestru, ac ateb erbyn y diwrnod gwaith nesaf')],
            [text('Some people cannot take part', 'Rhai pobl yn methu cymryd rhan'), text('Add captions, reply in Welsh too, and publish the answers as text', 'Ychwanegu capsiynau, ateb yn Gymraeg hefyd, a chyhoeddi’r atebion fel testun')],
            [text('Staff are abused', 'Staff yn cael eu cam-drin'), text('Two people on duty; either may end the session', 'Dau berson ar ddyletswydd; gall y naill neu’r llall ddod â’r sesiwn i ben')],
            [text('[risk]', '[risg]'), text('[response]', '[beth a wnewch]')],
          ],
        },
      ],
    },
    {
      title: text('Result and decision', 'Canlyniad a phenderfyniad'),
      guidance: text(
        'Decide on the end date, even if the figures are thin. To stop on the evidence is a result too.',
        'Penderfynwch ar y dyddiad gorffen, hyd yn oed os yw’r ffigurau’n brin. Mae stopio ar sail tystiolaeth yn ganlyniad hefyd.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'The trial ended on [date]. The aim was [met, partly met, not met]. The figure that mattered most was [measure]: it went from [number] to [number].',
            'Daeth y treial i ben ar [dyddiad]. Y nod: [wedi’i gyflawni, wedi’i gyflawni’n rhannol, heb ei gyflawni]. Y ffigur pwysicaf oedd [mesur]: aeth o [nifer] i [nifer].',
          ),
        },
        {
          kind: 'table',
          caption: text('Keep, change or stop', 'Cadw, newid neu stopio'),
          head: [text('Choice', 'Dewis'), text('We choose it when', 'Pryd y dewiswn hyn'), text('Our decision and reason', 'Ein penderfyniad a’r rheswm')],
          rows: [
            [text('Keep', 'Cadw'), text('The aim is met and someone owns it from now on', 'Mae’r nod wedi’i gyflawni ac mae gan y gwaith berchennog o hyn ymlaen'), text('[yes or no, reason]', '[ie neu na, rheswm]')],
            [text('Change', 'Newid'), text('It is partly met and one change could do the rest', 'Mae’r nod wedi’i gyflawni’n rhannol a gallai un newid wneud y gweddill'), text('[what changes, new end date]', '[beth sy’n newid, dyddiad gorffen newydd]')],
            [text('Stop', 'Stopio'), text('It is not met, or costs more than it gives', 'Nid yw’r nod wedi’i gyflawni, neu mae’r gost yn fwy na’r budd'), text('[what ends, who tells people]', '[beth sy’n dod i ben, pwy sy’n dweud wrth bobl]')],
          ],
        },
      ],
    },
    {
      title: text('What we learned, and who we told', 'Beth a ddysgwyd, a phwy a gafodd wybod'),
      guidance: text(
        'Publish every card to all staff, whatever the result. The next team starts from here.',
        'Cyhoeddwch bob cerdyn i’r holl staff, beth bynnag yw’r canlyniad. Bydd y tîm nesaf yn dechrau o’r fan hon.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text('What surprised us: [one thing]', 'Beth oedd yn annisgwyl: [un peth]'),
            text('What we would do another way: [one thing]', 'Beth y byddem yn ei wneud mewn ffordd arall: [un peth]'),
            text('Who can use this: [service or team]', 'Pwy all ddefnyddio hyn: [gwasanaeth neu dîm]'),
            text('Shared with: all staff on [date]; [organisation] on [date]', 'Rhannwyd â: yr holl staff ar [dyddiad]; [sefydliad] ar [dyddiad]'),
            text('Where the hours or money go next: [use]', 'Ble mae’r oriau neu’r arian yn mynd nesaf: [defnydd]'),
          ],
        },
      ],
    },
  ],
};
