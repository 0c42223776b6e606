/** Role groups for a workbook: a row for each group that may be shown in a dimension, and one for a dimension of which nothing may. */

import type { Round } from '../../model.ts';
import { yearOf } from '../../words/dates.ts';
import { ROLE_WORDS } from '../../words/role-work.ts';
import type { DimensionRoles, ShownGroup } from '../../workshop-model.ts';
import type { DataColumn, DataWanted } from '../data-tables.ts';
import { inOrder } from '../roles.ts';
import { dimensionName, subjectOf, type Subject } from '../subject.ts';

/** A group in a dimension of a round. Both are null where nothing may be shown of the dimension, whatever the reason. */
export interface RoleRow {
  readonly subject: Subject;
  readonly round: Round;
  readonly own: DimensionRoles;
  readonly group: ShownGroup | null;
  readonly mean: number | null;
}

/** Every dimension of every round that asked for role groups and has worked them out. */
export function listRoleRows({ assessment, words, language }: DataWanted): readonly RoleRow[] {
  return assessment.rounds.flatMap((round) => {
    const subject = subjectOf(assessment, round, words, language);
    return (subject.votes?.roles?.dimensions ?? []).flatMap((own): readonly RoleRow[] => {
      const means = inOrder(own.means);
      if (means.length === 0) return [{ subject, round, own, group: null, mean: null }];
      return means.map((each) => ({ subject, round, own, ...each }));
    });
  });
}

/** The columns. The gap is that of the dimension, in each of its rows. */
export function listRoleColumns({ words, language }: DataWanted): readonly DataColumn<RoleRow>[] {
  const { names, told } = ROLE_WORDS[language];
  return [
    { title: words.data.round, cellOf: ({ round }) => Number(yearOf(round.date)), width: 8 },
    { title: words.data.date, cellOf: ({ round }) => ({ day: round.date }), width: 14 },
    { title: words.data.dimension, cellOf: ({ subject, own }) => dimensionName(subject, own.dimension), width: 14 },
    { title: told.table.group, cellOf: ({ group }) => (group === null ? told.notShown : names[group]), width: 24 },
    { title: told.data.mean, cellOf: ({ mean }) => mean, width: 10, decimals: 1 },
    { title: told.data.gap, cellOf: ({ own }) => own.gap?.size ?? null, width: 20, decimals: 1 },
    { title: told.data.meaning, cellOf: ({ own }) => (own.gap === null ? null : told.labels[own.gap.label]), width: 20 },
    { title: told.data.chance, cellOf: ({ own }) => own.gap?.p ?? null, width: 30 },
  ];
}
