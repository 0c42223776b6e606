/** Welsh: what can be wrong with a contribution, with the file of a pack, and with figures typed in from elsewhere. */

import type { ContributionProblem, MakingProblem } from '../../../peers/contribution-problems.ts';
import type { MeasureProblem, PackProblem } from '../../../peers/pack.ts';
import type { PackFileProblem, PublishedProblem } from '../../../peers/pack-problems.ts';
import type { problems as en } from '../../en/peer-work/problems.ts';

type Facts<Problem, Kind> = Problem extends { readonly kind: infer Kinds } ? (Kind extends Kinds ? Problem : never) : never;
type Said<Problem extends { readonly kind: string }> = { readonly [Kind in Problem['kind']]: (facts: Facts<Problem, Kind>) => string };

const measures = { overall: 'Cyffredinol', policy: 'Polisi', access: 'Mynediad', trust: 'Ymddiriedaeth', leadership: 'Arweinyddiaeth', culture: 'Diwylliant' };

const contributions: Said<ContributionProblem> = {
  'contribution-empty': () => 'Mae’r ffeil hon yn wag. Gofynnwch amdani eto.',
  'contribution-not-json': () => 'Nid cyfraniad yw hwn. Gofynnwch am y ffeil a gadwodd Soundings.',
  'contribution-cut-short': () => 'Mae’r cyfraniad hwn wedi’i dorri’n fyr, felly mae rhan ohono ar goll. Gofynnwch amdano eto.',
  'contribution-too-long': () => 'Mae cyfraniad yn 256 KB ar y mwyaf. Mae hwn yn hirach, felly rhywbeth arall ydyw.',
  'contribution-key-twice': ({ key }) => `Mae “${key}” ynddo ddwywaith, felly ni all neb ddweud pa un sy’n iawn. Gofynnwch am y ffeil a gadwodd Soundings.`,
  'contribution-is-pack': () => 'Pecyn meincnod yw hwn, nid cyfraniad. Ychwanegwch ef ar y dudalen Cymheiriaid.',
  'contribution-is-assessment': () => 'Asesiad wedi’i gadw yw hwn, nid cyfraniad. Peidiwch â’i gadw: gofynnwch am y cyfraniad yn ei le.',
  'contribution-of-another-program': () => 'Rhaglen arall a wnaeth hwn. Gofynnwch am ffeil y mae ei henw’n gorffen â .soundings-contribution.json.',
  'contribution-newer': ({ version }) => `Fersiwn mwy newydd o Soundings (fformat ${version}) a wnaeth hwn. Diweddarwch yr un yma, yna ychwanegwch ef eto.`,
  'contribution-level': ({ question }) => `Mae gan ${question} lefel nad yw’n bod. Mae’r lefelau’n mynd o 1 i 5.`,
  'contribution-name-too-long': ({ most }) => `Mae gan enw neu god y sefydliad fwy na ${most} nod.`,
  'contribution-part': ({ part }) => (part === '' ? 'Nid oes ffurf cyfraniad ar hwn.' : `Mae’r rhan “${part}” ar goll, neu mae’n cynnwys rhywbeth na ellir ei ddefnyddio.`),
  'contribution-unknown-part': ({ part }) => `Mae’n cynnwys “${part}”, nad yw mewn unrhyw gyfraniad. Gadawyd y cyfan allan.`,
  'contribution-changed': () => 'Cafodd ei newid ar ôl i Soundings ei gadw. Gofynnwch am y ffeil eto.',
  'contribution-without-organisation': () => 'Nid yw’n enwi sefydliad. Gofynnwch i’r sawl a’i hanfonodd nodi’r enw a’i wneud eto.',
  'contribution-id-taken': () => 'Mae gan gyfraniad arall yma’r un dynodwr a’r un diwygiad, ac mae’n dweud rhywbeth arall. Gofynnwch pa un sy’n iawn.',
  'contribution-future': () => 'Mae ei ddyddiad ar ôl heddiw. Gwiriwch y dyddiad ar y ddau gyfrifiadur.',
  'contribution-too-old': () => 'Mae’n fwy na 36 mis oed. Nid yw cyfraniad yn cael ei gadw’n hwy na hynny.',
  'contribution-other-questionnaire': ({ id }) => `Mae’n ateb holiadur arall (${id}).`,
  'contribution-other-version': ({ version }) => `Mae’n ateb fersiwn ${version}, ac nid oes map sy’n dweud pa gwestiynau sydd yr un fath.`,
  'contribution-quick': () => 'Mae’n ateb y ffurflen gyflym, ac mae’r gronfa hon ar gyfer yr un lawn. Ychwanegwch ef at gronfa ar gyfer y ffurflen gyflym.',
  'contribution-question-unknown': ({ question }) => `Nid oes cwestiwn ${question} yn yr holiadur.`,
  'contribution-question-missing': ({ question }) => `Mae’r ateb i ${question} ar goll, hyd yn oed fel “ddim yn gwybod”.`,
  'contribution-nothing-to-compare': () => 'Mae gan rhy ychydig o gwestiynau lefel, felly nid oes sgôr i’w chymharu.',
};

const makings: Readonly<Record<MakingProblem['kind'], string>> = {
  'round-is-open': 'Mae’r rownd hon yn dal ar agor. Caewch hi’n gyntaf: dim ond rownd sydd ar gau y gellir ei throsglwyddo.',
  'contribution-of-sample': 'Mae’r asesiad hwn wedi’i ddyfeisio. Dim ond rhai go iawn y gellir eu trosglwyddo.',
  'organisation-without-name': 'Nid oes gan y sefydliad enw na chod. Nodwch un yn gyntaf, fel bod y cydlynydd yn gwybod pwy ydyw.',
  'nothing-to-compare': 'Mae gan rhy ychydig o gwestiynau lefel, felly nid oes sgôr i’w chymharu.',
};

const packs: Said<PackFileProblem> = {
  'pack-empty': () => 'Mae’r ffeil hon yn wag. Dewiswch gopi arall ohoni.',
  'pack-not-json': () => 'Nid pecyn meincnod yw hwn. Dewiswch ffeil y mae ei henw’n gorffen â .soundings-pack.json.',
  'pack-cut-short': () => 'Mae’r pecyn hwn wedi’i dorri’n fyr, felly mae rhan ohono ar goll. Dewiswch gopi arall ohono.',
  'pack-misnamed': () => 'Cafodd y ffeil hon ei rhoi yma â llaw, neu ei hailenwi. Ychwanegwch hi ar y dudalen Cymheiriaid yn lle hynny.',
  'pack-too-large': ({ megabytes }) => `Mae’r ffeil hon yn ${megabytes} MB. Mae pecyn yn 20 MB ar y mwyaf, felly mae’n debyg mai math arall o ffeil yw hon.`,
  'pack-key-twice': ({ key }) => `Mae “${key}” yn y ffeil hon ddwywaith, felly ni all neb ddweud pa un sy’n iawn. Gofynnwch amdano eto i’r sawl a wnaeth y pecyn.`,
  'pack-is-contribution': () => 'Cyfraniad un sefydliad yw hwn, nid pecyn. Dim ond cydlynydd sy’n ei ychwanegu, at gronfa.',
  'pack-is-assessment': () => 'Asesiad wedi’i gadw yw hwn, nid pecyn. Agorwch ef o dan Asesiadau.',
  'pack-is-questionnaire': () => 'Ffeil holiadur yw hon, nid pecyn.',
  'pack-of-another-program': () => 'Rhaglen arall a wnaeth y ffeil hon. Dewiswch ffeil y mae ei henw’n gorffen â .soundings-pack.json.',
  'pack-newer': ({ version }) => `Fersiwn mwy newydd o Soundings (fformat ${version}) a wnaeth y pecyn hwn. Diweddarwch yr un yma, yna ychwanegwch ef eto.`,
  'pack-part': ({ part }) => (part === '' ? 'Nid oes ffurf pecyn ar hwn.' : `Mae’r rhan “${part}” ar goll, neu mae’n cynnwys rhywbeth na ellir ei ddefnyddio.`),
  'pack-unknown-part': ({ part }) => `Mae’r pecyn hwn yn cynnwys “${part}”, na chaiff unrhyw becyn ei gynnwys. Gallai ddatgelu rhywun, felly cafodd ei wrthod.`,
  'pack-changed': () => 'Cafodd y pecyn hwn ei newid ar ôl ei wneud. Gofynnwch am y ffeil eto i’r sawl a’i gwnaeth.',
  'pack-breaks-rules': () => 'Mae’r pecyn hwn yn torri ei reolau ei hun, felly cafodd ei wrthod. Rhowch wybod i’r sawl a’i gwnaeth.',
};

const faults: Readonly<Record<MeasureProblem, string>> = {
  'count-below-smallest-group': 'llai o sefydliadau nag y gellir eu dangos',
  'figures-below-smallest-group': 'ffigurau llai o sefydliadau nag y gellir eu dangos',
  'figures-without-families': 'ffigurau er bod rhy ychydig o deuluoedd wedi cymryd rhan',
  'quartiles-below-ten': 'chwartelau llai na 10 sefydliad',
  'quartiles-out-of-order': 'chwartelau nad ydynt bob ochr i’r canolrif',
  'scores-below-twenty': 'sgoriau llai nag 20 sefydliad',
  'scores-miscounted': 'nifer o sgoriau nad yw’r un â nifer y sefydliadau',
  'scores-out-of-order': 'sgoriau nad ydynt mewn trefn',
  'ends-not-coded': 'sgôr isaf neu uchaf un sefydliad',
  'more-than-two-decimals': 'ffigur â mwy na dau le degol',
  'figures-do-not-follow': 'canolrif neu chwartelau nad ydynt yn dilyn o’r sgoriau',
};

const published: Readonly<Record<MeasureProblem, string>> = {
  ...faults,
  'count-below-smallest-group': 'Rhowch o leiaf 5 sefydliad, neu gadewch y llinell yn wag.',
  'figures-below-smallest-group': 'Rhowch nifer y sefydliadau, o leiaf 5.',
  'quartiles-below-ten': 'Gadewch y chwartelau’n wag ar gyfer llai na 10 sefydliad.',
  'quartiles-out-of-order': 'Rhaid i’r canolrif fod rhwng y chwartelau.',
  'more-than-two-decimals': 'Rhowch ddau le degol ar y mwyaf.',
};

const rules: Said<PackProblem> = {
  'dates-out-of-order': () => 'Mae’n dod i ben cyn iddo gael ei wneud.',
  'same-group-twice': ({ group }) => `Mae gan ddau grŵp y dynodwr ${group}.`,
  'no-such-parent': ({ group }) => `Mae’r grŵp ${group} yn rhan o grŵp nad yw yno.`,
  'items-below-ten': ({ group }) => `Mae’r grŵp ${group} yn dangos cwestiynau â llai na 10 sefydliad y tu ôl iddynt.`,
  ...broken(),
};

function broken(): { readonly [Kind in MeasureProblem]: (facts: Facts<PackProblem, Kind>) => string } {
  const said = ({ kind, group, measure }: { readonly kind: MeasureProblem; readonly group: string; readonly measure: keyof typeof measures }) => `Y grŵp ${group}, ${measures[measure]}: ${faults[kind]}.`;
  return Object.fromEntries(Object.keys(faults).map((kind) => [kind, said])) as Readonly<Record<MeasureProblem, typeof said>>;
}

export const problems: typeof en = {
  measures,
  contribution: (problem: ContributionProblem): string => (contributions[problem.kind] as (facts: ContributionProblem) => string)(problem),
  making: (problem: MakingProblem): string => makings[problem.kind],
  pack: (problem: PackFileProblem): string => (packs[problem.kind] as (facts: PackFileProblem) => string)(problem),
  packRule: (problem: PackProblem): string => (rules[problem.kind] as (facts: PackProblem) => string)(problem),
  published: (problem: PublishedProblem): string => {
    if (problem.kind === 'published-measure') return `${measures[problem.measure]}: ${published[problem.problem]}`;
    return problem.kind === 'published-empty' ? 'Rhowch ganolrif o leiaf un mesur.' : 'Rhaid i’r ffigurau fod o ddyddiad cyn heddiw, a bod yn ddilys ar ôl heddiw.';
  },
  publishedField: (problem: MeasureProblem): string => published[problem],
};
