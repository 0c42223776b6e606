/** Attacks what a closed round keeps of role groups, and finds nobody in it; and with one of the rules off, it does. */

/*
 * The attacker has the saved file, knows the rules, and knows who is in which role and that all of them voted. They have it all in one: counts on each question, voters' own means as they are kept,
 * ranges, the scores with one voter away, and role groups. Documents and views are made of that file alone, so they give away no more; that they say what it says is tested below.
 *
 * With groups of three or four people, which takes a reason and a warning to the room, it is sometimes certain what the people of a group think, though never who of them thinks what: where groups
 * are far apart, the counts on the questions nearly tell them apart. Left out: somebody of a group who takes their own votes away; what is likely but not certain; that all of a group whose mean is 5.0
 * must be near 5.
 */

import { describe, expect, it } from 'vitest';
import { findMisfit } from '../../assessments/file/checks.ts';
import type { Round } from '../../assessments/model.ts';
import { explainRoleGroups, explainRoles } from '../../assessments/report/explanations-roles.ts';
import { makeReport } from '../../assessments/report/report.ts';
import { roleFigure, listRoleSentences } from '../../assessments/report/roles.ts';
import { makeSlides } from '../../assessments/report/slides.ts';
import { subjectOf } from '../../assessments/report/subject.ts';
import { makeWorkbook } from '../../assessments/report/workbook.ts';
import { en } from '../../assessments/words/en.ts';
import { roleGroups } from '../../assessments/words/en/role-groups.ts';
import { ROLE_GROUPS, ROLE_RULES, type RoleRules } from '../../assessments/workshop/roles.ts';
import { assessmentOf } from './builders.ts';
import { closeWorkshop, leave, peopleOf, recover, throwRoom, type Room } from './roles-worlds.ts';

const seeds = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);
const isShown = (room: Room) => leave(room).roles?.dimensions[0]?.means.length !== 0;

/** The rooms of these seeds in which something is shown of role groups or hidden on purpose. */
function roomsOf(first: number, count: number, settings: readonly number[]) {
  return seeds(first, count).map((seed) => ({ seed, room: throwRoom(seed, settings) })).filter(({ room }) => leave(room).roles?.groups.length !== 0);
}

function off(rule: Partial<RoleRules>): RoleRules {
  return { ...ROLE_RULES, ...rule };
}

const SENIORS = ['344243', '344454', '434343', '543454', '333455'] as const;
const FRONT = peopleOf('front-line', '233222', '223231', '322222', '132223', '232132', '222331');
const [TWO, FIVE] = [peopleOf('senior', ...SENIORS.slice(0, 2)), peopleOf('senior', ...SENIORS)];

describe('the file of a closed round', () => {
  it('gives nobody of a role group away, with groups of five and more', () => {
    const rooms = roomsOf(100, 60, [5, 6, 8]);
    expect(rooms.filter(({ room }) => isShown(room)).length).toBeGreaterThan(5);
    expect(rooms.flatMap(({ seed, room }) => recover(room, ROLE_RULES, seed).map((found) => `${seed}: ${found}`))).toEqual([]);
  });

  it('tells neither what fewer people think than may be shown, nor that all of a group think the same, with groups of three and four', () => {
    const rooms = roomsOf(300, 9, [3, 4]);
    expect(rooms.filter(({ room }) => isShown(room)).length).toBeGreaterThan(3);
    const found = rooms.flatMap(({ seed, room }) => recover(room, ROLE_RULES, seed).map((each) => `${seed}: ${each}`));
    expect(found.filter((each) => /the mean of|all of/.test(each))).toEqual([]);
  });

  it('gives away the mean of two people when the threshold is off', () => {
    const room = { people: [...TWO, ...FRONT], least: 5 };
    expect([recover(room, off({ hasThreshold: false }), 7), recover(room, ROLE_RULES, 7)]).toEqual([['the mean of senior'], []]);
  });

  it('gives away those who are left over, by taking the shown group from the whole, when the complement rule is off', () => {
    const room = { people: [...TWO, ...FRONT], least: 5 };
    expect([recover(room, off({ hasComplement: false }), 7), recover(room, ROLE_RULES, 7)]).toEqual([['the mean of senior'], []]);
  });

  it('gives away each of three who think the same when the rule for that is off', () => {
    const room = { people: [...peopleOf('senior', '5', '5', '5'), ...FRONT], least: 3 };
    expect([recover(room, off({ hasUnanimity: false }), 7), recover(room, ROLE_RULES, 7)]).toEqual([['all of senior at 5', 'each of senior: 5.00 5.00 5.00'], []]);
  });

  it('gives away what all people of a group think when voters’ own means are kept exactly', () => {
    const room = { people: [...FIVE, ...FRONT], least: 5 };
    expect([recover(room, off({ hasCoarseMeans: false }), 7), recover(room, ROLE_RULES, 7)]).toEqual([
      ['each of senior: 3.33 3.50 3.83 4.00 4.17', 'each of front-line: 2.17 2.17 2.17 2.17 2.17 2.33'], [],
    ]);
  });
});

describe('documents and views of a closed round', () => {
  /** Everything that is told of a round, on the screen and in documents. */
  function tellAll(round: Round): string {
    const assessment = assessmentOf([round]);
    const subject = subjectOf(assessment, round, en, 'en');
    const wanted = { assessment, round, leavesOut: [], words: en, language: 'en', today: '2026-05-20' } as const;
    const roles = round.votes?.roles ?? null;
    return JSON.stringify([
      ...(['report', 'committee', 'summary'] as const).map((kind) => makeReport({ ...wanted, kind })),
      makeSlides({ ...wanted, kind: 'report' }),
      makeWorkbook({ ...wanted, kind: 'report' }),
      [roleFigure(subject), listRoleSentences(subject), explainRoleGroups(subject)],
      roles?.dimensions.map((own) => explainRoles(subject, own, roles.setting)),
    ]);
  }

  const countIn = (text: string, name: string) => text.split(name).length;

  it('name no group that the file does not show, and no figure of it that the file has not', () => {
    for (const seed of seeds(500, 12)) {
      const round = closeWorkshop(throwRoom(seed, [3, 5]));
      const shown: readonly string[] = round.votes?.roles?.groups.map(({ group }) => group) ?? [];
      const [told, without] = [tellAll(round), tellAll({ ...round, votes: round.votes && { ...round.votes, roles: null } })];
      const named = ROLE_GROUPS.filter((group) => countIn(told, roleGroups[group]) > countIn(without, roleGroups[group]));
      expect(named.filter((group) => !shown.includes(group))).toEqual([]);
      const rows = roleFigure(subjectOf(assessmentOf([round]), round, en, 'en'))?.groups.map((group) => group.rows.map((row) => `${row.id} ${row.shown}`)) ?? [];
      const kept = round.votes?.roles?.dimensions.map(({ means }) => means.map(({ group, mean }) => `${group} ${mean.toFixed(1)}`)) ?? [];
      expect(rows).toEqual(rows.length === 0 ? [] : kept);
      expect(findMisfit(assessmentOf([round]))).toBeUndefined();
    }
  });
});
