/** What is told of role groups: the finding, the drawing and the table of what may be shown of them, and nothing else. */

import type { DimensionId } from '../questionnaire-model.ts';
import { showCount, showList } from '../words/dates.ts';
import { ROLE_WORDS, type RoleWords } from '../words/role-work.ts';
import type { DimensionRoles, GapLabel, RoleResults, ShownGroup } from '../workshop-model.ts';
import { SHOWN_GROUPS } from '../workshop/roles.ts';
import type { DotGroup, DotRows, Table } from './blocks.ts';
import { asHeading } from './findings.ts';
import { dimensionName, listLevelNames, type Subject } from './subject.ts';
import { cell, tableOf } from './tables.ts';

/** How far role groups have got: nobody was asked, they are still to be worked out, no group may be shown, or some are. */
export type RolesState = 'none' | 'waiting' | 'hidden' | 'shown';

/** What there is to tell of role groups. In a round that is open they wait until somebody works them out. */
export function rolesStateOf({ round, votes }: Subject): RolesState {
  if (votes === null) return 'none';
  if (votes.roles !== null) return votes.roles.dimensions.every(({ means }) => means.length === 0) ? 'hidden' : 'shown';
  const isAsked = round.workshop !== null && round.workshop.roles !== null && round.workshop.isRevealed;
  return isAsked && round.closing === null ? 'waiting' : 'none';
}

/** What may be shown of role groups; null where nothing may. */
export function findRoles(subject: Subject): RoleResults | null {
  return rolesStateOf(subject) === 'shown' ? (subject.votes?.roles ?? null) : null;
}

/** What they show: the largest clear gap, or else the largest possible one, and the dimensions that have one like it; or that they are alike. None where nothing may be shown. Methods C.7. */
export function listRoleSentences(subject: Subject): readonly string[] {
  const { told } = wordsOf(subject);
  const gaps = listGaps(subject);
  if (findRoles(subject) === null) return [];
  const label = LABELS.find((each) => gaps.some(({ gap }) => gap.label === each));
  if (label !== undefined) return listGapSentences(subject, label);
  if (gaps.length === 0) return [told.oneGroup];
  return [gaps.length === ALL_DIMENSIONS ? told.similar : told.someSimilar(nameDimensions(subject, gaps), gaps.length)];
}

/** The sentence on the largest clear gap, for where one sentence is enough; null where no gap is clear. */
export function tellClearGap(subject: Subject): string | null {
  return listGapSentences(subject, 'clear')[0] ?? null;
}

/** A line for each group in each dimension, with what can be said of the gap; null where nothing may be shown. */
export function roleFigure(subject: Subject): DotRows | null {
  const roles = findRoles(subject);
  if (roles === null) return null;
  const { told } = wordsOf(subject);
  const groups = roles.dimensions.map((own) => groupOf(subject, own));
  return {
    kind: 'dot-rows',
    id: 'role-groups',
    finding: asHeading(listRoleSentences(subject)),
    note: noteOf(subject, roles),
    alternative: [told.alternative, ...groups.map((group) => tellGroup(subject, group))].join(' '),
    table: rolesTable(subject, roles),
    levelNames: listLevelNames(subject),
    names: { dot: told.average, median: null },
    groups,
  };
}

/** The same, in the order in which groups always stand. */
export function inOrder<Of extends { readonly group: ShownGroup }>(groups: readonly Of[]): readonly Of[] {
  return SHOWN_GROUPS.flatMap((group) => groups.filter((each) => each.group === group));
}

/** "Clear gap: 1.4", "Similar view: 0.3", "One group only" or "Not shown". */
export function nameGap(subject: Subject, { means, gap }: DimensionRoles): string {
  const { told } = wordsOf(subject);
  if (means.length === 0) return told.notShown;
  return gap === null ? told.oneOnly : told.gap(told.labels[gap.label], showMean(gap.size));
}

/** The words on role groups in the language of the subject. */
export function wordsOf({ language }: Subject): RoleWords {
  return ROLE_WORDS[language];
}

/** An average or a gap with its one decimal: "2.5". */
export function showMean(mean: number): string {
  return mean.toFixed(1);
}

const ALL_DIMENSIONS = 5;
/** The labels of gaps that are worth a sentence, the surest first. */
const LABELS = ['clear', 'possible'] as const satisfies readonly GapLabel[];

interface Gap {
  readonly dimension: DimensionId;
  readonly gap: NonNullable<DimensionRoles['gap']>;
}

/** The largest first; those that print the same in the order of the questionnaire. */
function listGaps(subject: Subject): readonly Gap[] {
  const dimensions = findRoles(subject)?.dimensions ?? [];
  return dimensions.flatMap(({ dimension, gap }) => (gap === null ? [] : [{ dimension, gap }])).toSorted((one, other) => other.gap.size - one.gap.size);
}

function listGapSentences(subject: Subject, label: 'clear' | 'possible'): readonly string[] {
  const { told } = wordsOf(subject);
  const [first, ...others] = listGaps(subject).filter(({ gap }) => gap.label === label);
  if (first === undefined) return [];
  const { lower, higher, size } = first.gap;
  return [
    told.finding[label](dimensionName(subject, first.dimension), told.inside[lower], told.inside[higher], showMean(size)),
    ...(others.length === 0 ? [] : [told.also[label](nameDimensions(subject, others), others.length)]),
  ];
}

function nameDimensions(subject: Subject, gaps: readonly Gap[]): string {
  return showList(subject.words, gaps.map(({ dimension }) => dimensionName(subject, dimension)));
}

function groupOf(subject: Subject, own: DimensionRoles): DotGroup {
  const { names } = wordsOf(subject);
  return {
    dimension: own.dimension,
    name: dimensionName(subject, own.dimension),
    more: nameGap(subject, own),
    rows: inOrder(own.means).map(({ group, mean }) => ({ id: group, name: names[group], dot: mean, median: null, shown: showMean(mean) })),
  };
}

function tellGroup(subject: Subject, { name, more, rows }: DotGroup): string {
  const { told } = wordsOf(subject);
  if (rows.length === 0) return told.rowNotShown(name);
  return told.rowTold(name, rows.map((row) => told.groupTold(row.name, row.shown)).join(subject.words.common.comma), more ?? '');
}

/** Whose votes, which groups with how many people, and from how many on. */
function noteOf(subject: Subject, { groups, dimensions, setting }: RoleResults): string {
  const { told, names } = wordsOf(subject);
  const people = groups.reduce((sum, group) => sum + group.people, 0);
  const named = inOrder(groups).map((each) => told.note.groupOf(names[each.group], told.people(each.people)));
  return [
    told.note.votes(people, showCount(subject.words, people)),
    told.note.asked,
    told.note.shown(showList(subject.words, named)),
    told.note.least(showCount(subject.words, setting.least)),
    ...([{ means: groups }, ...dimensions].some(({ means }) => means.some(({ group }) => group === 'other')) ? [told.note.other] : []),
  ].join(' ');
}

/** A row of the table: one group's means, the gaps, or what can be said of them. */
interface RolesRow {
  readonly name: string;
  readonly second: string | null;
  readonly show: (own: DimensionRoles) => string;
}

/** A row a group and a column a dimension. What may not be shown says the same wherever it is, whatever the reason. */
function rolesTable(subject: Subject, { dimensions, groups }: RoleResults): Table {
  const { told, names } = wordsOf(subject);
  const drawn = SHOWN_GROUPS.filter((group) => dimensions.some(({ means }) => means.some((each) => each.group === group)));
  const peopleIn = (group: ShownGroup) => groups.find((each) => each.group === group)?.people ?? null;
  const meanOf = ({ means }: DimensionRoles, group: ShownGroup) => means.find((each) => each.group === group)?.mean ?? null;
  const rows: readonly RolesRow[] = [
    ...drawn.map((group): RolesRow => {
      const people = peopleIn(group);
      const show = (own: DimensionRoles) => {
        const mean = meanOf(own, group);
        return mean === null ? told.notShown : showMean(mean);
      };
      return { name: names[group], second: people === null ? null : told.people(people), show };
    }),
    { name: told.table.gap, second: null, show: ({ gap }) => (gap === null ? subject.words.report.none : showMean(gap.size)) },
    { name: told.table.meaning, second: null, show: (own) => (own.gap === null ? nameGap(subject, own) : told.labels[own.gap.label]) },
  ];
  return tableOf<RolesRow>(
    { id: 'role-groups', caption: told.table.caption },
    [
      { title: told.table.group, weight: 25, cellOf: ({ name, second }) => cell(name, second) },
      ...dimensions.map((own) => ({ title: dimensionName(subject, own.dimension), weight: 15, cellOf: ({ show }: RolesRow) => cell(show(own)) })),
    ],
    rows,
  );
}
