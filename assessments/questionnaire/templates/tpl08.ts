/** TPL08: one page of basic measures for the sponsor, each quarter. */

import { text } from '../text.ts';
import type { Template } from './template.ts';

export const TPL08: Template = {
  id: 'TPL08',
  dimension: 'leadership',
  title: text('Measures report to the sponsor', 'Adroddiad mesurau i’r noddwr'),
  purpose: text(
    'One page each quarter that tells the sponsor what changed, and asks for one decision.',
    'Un dudalen bob chwarter sy’n dweud wrth y noddwr beth a newidiodd, ac sy’n gofyn am un penderfyniad.',
  ),
  whenToUse: text(
    'Use it when senior people see no figures, or see too many.',
    'Defnyddiwch hwn pan nad yw uwch-swyddogion yn gweld ffigurau, neu pan fônt yn gweld gormod.',
  ),
  sources: ['S0.15', 'S0.19', 'S4.13', 'S4.14'],
  sections: [
    {
      title: text('Heading', 'Pennawd'),
      guidance: text(
        'Agree first who the sponsor is, and ask which figures would help them decide. Keep the report to one page.',
        'Cytunwch yn gyntaf pwy yw’r noddwr, a holwch pa ffigurau a fyddai’n helpu’r noddwr i benderfynu. Cadwch yr adroddiad i un dudalen.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'Digital channels at {organisation}: report for [quarter and year]. Date: {date}.',
            'Sianeli digidol, {organisation}: adroddiad ar gyfer [chwarter a blwyddyn]. Dyddiad: {date}.',
          ),
        },
        {
          kind: 'paragraph',
          text: text('To: {sponsor}, who sponsors this work. From: {owner}.', 'At sylw’r noddwr: {sponsor}. Gan y perchennog: {owner}.'),
        },
        {
          kind: 'paragraph',
          text: text(
            'In one sentence: [the most useful thing you should know this quarter].',
            'Mewn un frawddeg: [y peth mwyaf defnyddiol i chi ei wybod y chwarter hwn].',
          ),
        },
      ],
    },
    {
      title: text('What changed for people', 'Beth a newidiodd i bobl'),
      guidance: text(
        'Tell one story in four sentences. Check with the people in it, and leave out names.',
        'Adroddwch un stori mewn pedair brawddeg. Holwch y bobl sydd ynddi, a pheidiwch â chynnwys enwau.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'In [month], people in [place] told us about this problem: [problem]. The [service] team found the cause and, within [time], [what it did].',
            'Ym mis [mis], dywedodd pobl yn yr ardal hon, [lle], wrthym am broblem: [problem]. Daeth y tîm [gwasanaeth] o hyd i’r achos a gweithredu o fewn [amser]: [beth a wnaed].',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'We told the people who had raised it, in Welsh and in English. Since then, [what is different, and how we know].',
            'Rhoesom wybod i’r bobl a gododd y mater, yn Gymraeg ac yn Saesneg. Ers hynny, [beth sy’n wahanol, a sut rydym yn gwybod].',
          ),
        },
      ],
    },
    {
      title: text('Five basic measures', 'Pum mesur sylfaenol'),
      guidance: text(
        'Use the same five each quarter. Put “not counted” where you have no figure; do not leave a gap or guess.',
        'Defnyddiwch yr un pump bob chwarter. Nodwch “heb ei gyfrif” lle nad oes ffigur; peidiwch â gadael bwlch na dyfalu.',
      ),
      blocks: [
        {
          kind: 'table',
          caption: text('This quarter, last quarter and the same quarter last year', 'Y chwarter hwn, y chwarter diwethaf a’r un chwarter y llynedd'),
          head: [text('Measure', 'Mesur'), text('This quarter', 'Y chwarter hwn'), text('Last quarter', 'Y chwarter diwethaf'), text('Same quarter last year', 'Yr un chwarter y llynedd'), text('What we think it means', 'Beth mae’n ei olygu, yn ein barn ni')],
          rows: [
            [
              text('Replies sent within our promise', 'Atebion a anfonwyd o fewn ein haddewid'),
              text('[share]', '[cyfran]'),
              text('[share]', '[cyfran]'),
              text('[share]', '[cyfran]'),
              text('[one line]', '[un llinell]'),
            ],
            [
              text('Questions answered without sign-off', 'Cwestiynau a atebwyd heb gymeradwyaeth'),
              text('[share]', '[cyfran]'),
              text('[share]', '[cyfran]'),
              text('[share]', '[cyfran]'),
              text('[one line]', '[un llinell]'),
            ],
            [
              text('Issues passed to services and fixed', 'Materion a anfonwyd at wasanaethau ac a ddatryswyd'),
              text('[number] of [number]', '[nifer] o [nifer]'),
              text('[number] of [number]', '[nifer] o [nifer]'),
              text('[number] of [number]', '[nifer] o [nifer]'),
              text('[one line]', '[un llinell]'),
            ],
            [
              text('Share of staff active on the internal network', 'Cyfran y staff sy’n cymryd rhan yn y rhwydwaith mewnol'),
              text('[share]', '[cyfran]'),
              text('[share]', '[cyfran]'),
              text('[share]', '[cyfran]'),
              text('[one line]', '[un llinell]'),
            ],
            [
              text('Reach of the main account, as a share of population', 'Cyrhaeddiad y prif gyfrif, fel cyfran o’r boblogaeth'),
              text('[share]', '[cyfran]'),
              text('[share]', '[cyfran]'),
              text('[share]', '[cyfran]'),
              text('Followers may live outside the area', 'Gall dilynwyr fyw y tu allan i’r ardal'),
            ],
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'How we count reach: followers of the main account, divided by the population of our area. It shows how far we might be heard. It does not show that anything changed.',
            'Sut rydym yn cyfrif cyrhaeddiad: dilynwyr y prif gyfrif, wedi’u rhannu â phoblogaeth ein hardal. Mae’n dangos pa mor bell y gellid ein clywed. Nid yw’n dangos bod dim wedi newid.',
          ),
        },
        {
          kind: 'paragraph',
          text: text(
            'Abuse reported by staff this quarter: [number]. Each person was offered support within [time].',
            'Achosion o gam-drin a adroddwyd gan staff y chwarter hwn: [nifer]. Cynigiwyd cymorth i bob person o fewn [amser].',
          ),
        },
      ],
    },
    {
      title: text('What we stopped', 'Beth y rhoesom y gorau iddo'),
      guidance: text(
        'Name at least one thing each quarter. A sponsor learns more from this than from another success.',
        'Enwch o leiaf un peth bob chwarter. Mae noddwr yn dysgu mwy o hyn nag o lwyddiant arall.',
      ),
      blocks: [
        {
          kind: 'list',
          items: [
            text(
              '[Account or task] closed on [date], because [what the figures showed]. Hours saved: [hours a week].',
              '[Cyfrif neu dasg] a gaewyd ar [dyddiad], oherwydd [beth a ddangosodd y ffigurau]. Oriau a arbedwyd: [oriau yr wythnos].',
            ),
            text(
              '[Trial] ended on [date]. We learned [lesson] and shared it with [who].',
              '[Treial] a ddaeth i ben ar [dyddiad]. Dysgwyd [gwers], a chafodd ei rhannu gyda [phwy].',
            ),
          ],
        },
      ],
    },
    {
      title: text('What is coming', 'Beth sydd i ddod'),
      guidance: text(
        'Show the actions of the plan, with the ones that are late first. Twice a year, add the look-ahead table for senior planning.',
        'Dangoswch gamau gweithredu’r cynllun, gyda’r rhai hwyr yn gyntaf. Ddwywaith y flwyddyn, ychwanegwch y tabl edrych ymlaen ar gyfer cynllunio’r uwch dîm.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text('Actions in our plan:', 'Camau gweithredu yn ein cynllun:'),
        },
        {
          kind: 'list',
          items: [
            text('{actions}', '{actions}'),
          ],
        },
        {
          kind: 'table',
          caption: text('Looking ahead, twice a year', 'Edrych ymlaen, ddwywaith y flwyddyn'),
          head: [text('What we see coming', 'Beth rydym yn ei weld yn dod'), text('Why it matters to people here', 'Pam mae’n bwysig i bobl yma'), text('When', 'Pryd'), text('What we suggest', 'Beth rydym yn ei awgrymu')],
          rows: [
            [
              text('More people ask by message than by phone', 'Mwy o bobl yn holi drwy neges nag ar y ffôn'),
              text('Waiting times and staffing', 'Amserau aros a staffio'),
              text('Next year', 'Y flwyddyn nesaf'),
              text('Agree hours for message replies', 'Cytuno ar oriau ar gyfer ateb negeseuon'),
            ],
            [
              text('Pre-election period', 'Cyfnod cyn etholiad'),
              text('What we may post, and who checks', 'Beth y cawn ei bostio, a phwy sy’n gwirio'),
              text('From [date]', 'O [dyddiad]'),
              text('Brief all account holders by [date]', 'Briffio pob deiliad cyfrif erbyn [dyddiad]'),
            ],
            [
              text('False pictures and voices made by computer', 'Lluniau a lleisiau ffug wedi’u creu gan gyfrifiadur'),
              text('Trust in true warnings', 'Ymddiriedaeth mewn rhybuddion go iawn'),
              text('Now', 'Nawr'),
              text('Agree how people can check that a post is ours', 'Cytuno sut y gall pobl wirio mai ein neges ni ydyw'),
            ],
            [
              text('[change]', '[newid]'),
              text('[effect on people]', '[effaith ar bobl]'),
              text('[date]', '[dyddiad]'),
              text('[suggestion]', '[awgrym]'),
            ],
          ],
        },
      ],
    },
    {
      title: text('One decision', 'Un penderfyniad'),
      guidance: text(
        'Ask for one decision about money, people or access. Put what came of it at the top of the next report.',
        'Gofynnwch am un penderfyniad am arian, pobl neu fynediad. Nodwch ar frig yr adroddiad nesaf beth a ddaeth ohono.',
      ),
      blocks: [
        {
          kind: 'paragraph',
          text: text(
            'We ask you to decide by {due}: [the decision, in one sentence].',
            'Gofynnwn i chi benderfynu erbyn {due}: [y penderfyniad, mewn un frawddeg].',
          ),
        },
        {
          kind: 'list',
          items: [
            text('If yes: [what people will notice, and when].', 'Os cytunwch: [beth y bydd pobl yn sylwi arno, a phryd].'),
            text('If no: [what we will stop or delay].', 'Os na chytunwch: [beth y byddwn yn rhoi’r gorau iddo neu’n ei ohirio].'),
            text('Cost: [staff days and money].', 'Cost: [dyddiau staff ac arian].'),
          ],
        },
        {
          kind: 'paragraph',
          text: text(
            'Would you take this page to the top team on [date]? Our last request was [decision], and it led to [result].',
            'A wnewch chi fynd â’r dudalen hon at yr uwch dîm ar [dyddiad]? Ein cais diwethaf oedd [penderfyniad], a’r canlyniad oedd [canlyniad].',
          ),
        },
      ],
    },
  ],
};
