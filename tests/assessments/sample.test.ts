/** Tests of the worked sample: it is whole in both languages, says that it is made up, and gives the figures that the pictures of the app show. */

import { describe, expect, it } from 'vitest';
import { findMisfit } from '../../assessments/file/checks.ts';
import { assessmentSchema, type Assessment } from '../../assessments/model.ts';
import { listMissing, openActions } from '../../assessments/plan.ts';
import { isOverdue, statusOf } from '../../assessments/status.ts';
import { listGaps } from '../../assessments/prioritise.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { findQuestion, questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import { countGaps, fillTemplate, listPieces } from '../../assessments/questionnaire/templates/fill.ts';
import { TEMPLATES } from '../../assessments/questionnaire/templates/templates.ts';
import { isGiven } from '../../assessments/responses.ts';
import { questionnaireOf } from '../../assessments/rounds.ts';
import { figuresOf } from '../../assessments/scoring.ts';
import { SAMPLE_IDS } from '../../assessments/sample-ids.ts';
import { makeSample } from '../../assessments/sample.ts';
import { showFraction, showSigned } from '../../assessments/statistics/fraction.ts';
import { cy } from '../../assessments/words/cy.ts';
import { en } from '../../assessments/words/en.ts';
import { listToDiscuss } from '../../assessments/workshop/queue.ts';
import { compareRounds } from '../../assessments/years.ts';

const sample = makeSample({ id: 'sample', language: 'en' });
const welsh = makeSample({ id: 'sample-cy', language: 'cy' });
const [of2024, of2025, of2026] = sample.rounds;
const workshops = sample.rounds.slice(1);

function shownScores(round = of2026): readonly string[] {
  const figures = round && figuresOf(questionnaireOf(sample, round), round);
  return figures?.dimensions.map(({ score }) => (score ? showFraction(score) : '')) ?? [];
}

/** Everything that people wrote in it, in reading order. */
function wordsOf({ organisation, rounds, actions, drafts }: Assessment): readonly string[] {
  return [
    organisation.name,
    organisation.documentOwner,
    organisation.retention,
    organisation.classification,
    ...rounds.flatMap(({ responses, settled, whys, reopenings }) => [
      ...Object.values(responses).flatMap(({ answer, note }) => [note, ...(answer?.kind === 'not-applicable' ? [answer.reason] : [])]),
      ...Object.values(settled).flatMap(({ reason, views }) => [reason, ...views]),
      ...Object.values(whys),
      ...reopenings.map(({ reason }) => reason),
    ]),
    ...actions.flatMap((action) => [
      action.title, action.owner, action.sponsor, action.firstStep, action.success, ...action.statuses.map(({ reason }) => reason),
      action.dependsOn, action.risk, action.affects, action.evidenceOfDone,
    ]),
    ...drafts.flatMap(({ texts }) => Object.values(texts)),
  ].filter((words) => words !== '');
}

describe('the worked sample', () => {
  it.each([
    [sample, 'sample', 'Aberwen Borough Council'],
    [welsh, 'sample-cy', 'Cyngor Bwrdeistref Aberwen'],
  ])('is a whole assessment under the id it is given', (made, id, name) => {
    expect([made.id, made.organisation.name]).toEqual([id, name]);
    expect(assessmentSchema.parse(made)).toEqual(made);
    expect(findMisfit(made)).toBeUndefined();
  });

  it('has an id of its own in each language', () => {
    expect(SAMPLE_IDS).toEqual({ en: 'sample', cy: 'sample-cy' });
  });

  it('is the same in both languages, but for its words', () => {
    const own = wordsOf(sample);
    const other = wordsOf(welsh);
    expect([own.length, other.length]).toEqual([124, 124]);
    expect(own.filter((words, at) => words === other[at])).toEqual([]);
    const bare = (made: Assessment): unknown => {
      const words = new Set<unknown>(wordsOf(made));
      return JSON.parse(JSON.stringify({ ...made, questionnaires: [] }, (_key, value: unknown) => (words.has(value) ? 'words' : value)));
    };
    expect(bare(welsh)).toEqual({ ...Object(bare(sample)), id: 'sample-cy', drafts: [{ ...Object(sample.drafts[0]), language: 'cy', texts: expect.anything() }] });
    expect(Object.keys(welsh.drafts[0]?.texts ?? {})).toEqual(Object.keys(sample.drafts[0]?.texts ?? {}));
  });

  it('is marked as made up, and so is the peer group it is compared with', () => {
    expect([sample.isSample, welsh.isSample]).toEqual([true, true]);
    expect(sample.rounds.map(({ peers }) => peers && [peers.header.isSample, peers.group.name.en])).toEqual([null, null, [true, 'Unitary councils']]);
  });

  it('has a round of 2024 on paper, a closed one of 2025 and an open one of 2026, every question of all answered', () => {
    expect(sample.rounds.map((round) => [round.id, round.date, round.origin, round.questionnaire, round.closing?.closedOn ?? 'open'])).toEqual([
      ['2024', '2024-05-08', 'paper', '0.9', '2024-06-12'],
      ['2025', '2025-05-07', 'answered', '1.0', '2025-05-07'],
      ['2026', '2026-05-06', 'answered', '1.0', 'open'],
    ]);
    const asked = questionsOf(BUILT_IN, 'full').map((question) => question.id);
    expect(sample.rounds.map((round) => asked.filter((id) => !isGiven(round.responses[id])))).toEqual([[], [], []]);
  });

  it('has the scores of the pictures', () => {
    // 8/6, 7/5, 13/6, 12/6 and 4/4
    expect(shownScores(of2024)).toEqual(['1.3', '1.4', '2.2', '2.0', '1.0']);
    expect(shownScores(of2025)).toEqual(['1.8', '1.8', '2.3', '2.5', '1.2']);
    expect(shownScores(of2026)).toEqual(['2.3', '2.0', '2.0', '3.2', '1.4']);
    const overall = of2026 && figuresOf(BUILT_IN, of2026).overall;
    expect(overall && showFraction(overall.score)).toBe('2.2');
  });

  it('has one question nobody could answer and one that does not apply, with the reason', () => {
    const items = of2026 && figuresOf(BUILT_IN, of2026).items;
    expect(Object.entries(items ?? {}).filter(([, item]) => typeof item !== 'number')).toEqual([['A3', 'unknown'], ['C3', 'not-applicable']]);
    const { answer = null } = of2026?.responses['C3'] ?? {};
    expect(answer?.kind === 'not-applicable' && answer.reason).toMatch(/\w{3}/);
  });

  it('has evidence of every mark in each round, and in those of a workshop goals with “good enough” both ways', () => {
    expect(sample.rounds.map(({ responses }) => new Set(Object.values(responses).map(({ evidence }) => evidence)).size)).toEqual([3, 3, 3]);
    expect(of2024?.goals).toEqual({});
    for (const { goals } of workshops) {
      expect(new Set(Object.values(goals).map(({ isGoodEnough }) => isGoodEnough))).toEqual(new Set([true, false]));
    }
  });

  it('was answered by eight people in 2025 and by ten in 2026, whose votes were counted when the rounds closed', () => {
    const told = workshops.map(({ workshop, votes }) => [workshop?.stage, workshop?.voters, workshop?.isRevealed, votes?.voters, votes?.countedOn]);
    expect([of2024?.workshop, of2024?.votes]).toEqual([null, null]);
    expect(told).toEqual([['act', 8, true, 8, '2025-05-07'], ['act', 10, true, 10, '2026-05-06']]);
  });

  it('divided the room as the pictures show', () => {
    const votes = of2026?.votes ?? null;
    expect(of2026 && votes && listToDiscuss(BUILT_IN, of2026, votes)).toEqual(['T2', 'A3', 'L2', 'L6', 'A6', 'T4', 'T5']);
    expect(votes?.questions['T2']?.first).toMatchObject({ cast: 10, item: 2, status: 'two-camps', counts: { levels: [2, 4, 0, 2, 2], unknown: 0, notApplicable: 0 } });
  });

  it('asked for role groups in 2026, of which the front line is large enough to be shown beside all others', () => {
    const [before, roles] = workshops.map(({ workshop, votes }) => [workshop?.roles, votes?.roles] as const);
    expect([before?.[0], before?.[1], roles?.[0]]).toEqual([null, null, { least: 5, reason: '' }]);
    expect(roles?.[1]?.groups).toEqual([{ group: 'front-line', people: 5 }, { group: 'other', people: 5 }]);
    // Trust: 3/2, 5/3, 2, 2 and 17/6 come to 2; 10/3, 17/6, 7/2, 5/2 and 11/6 to 14/5. At least as far apart lie 20 of the 252 ways to split the ten.
    expect(roles?.[1]?.dimensions.map(({ dimension, means, gap }) => [dimension, ...means.map(({ mean }) => mean), gap?.label])).toEqual([
      ['policy', 2.4, 2.5, 'similar'], ['access', 2.2, 2, 'similar'], ['trust', 2, 2.8, 'clear'], ['leadership', 3.1, 3.4, 'similar'], ['culture', 1.7, 1.6, 'similar'],
    ]);
    expect(roles?.[1]?.dimensions[2]?.gap).toEqual({ higher: 'other', lower: 'front-line', size: 0.8, p: 0.079, label: 'clear' });
  });

  it('has settled every question, none but two otherwise than most had voted', () => {
    for (const { votes, settled, responses } of workshops) {
      const others = Object.entries(votes?.questions ?? {}).filter(([id, { first: cast, again }]) => {
        const answer = responses[id]?.answer ?? null;
        return (again.at(-1) ?? cast).item !== (answer?.kind === 'level' ? answer.level : answer?.kind) || settled[id]?.outcome === 'not-agreed';
      });
      expect(Object.keys(settled)).toHaveLength(30);
      expect(others.map(([id]) => id)).toEqual(votes?.voters === 10 ? ['A6', 'T2'] : []);
    }
    expect([of2026?.settled['A6']?.outcome, of2026?.settled['T2']?.outcome, of2026?.settled['T2']?.views.length]).toEqual(['agreed', 'not-agreed', 2]);
    expect(of2026?.settled['A6']?.reason).toMatch(/\w{3}/);
  });

  it('has moved as the pictures show', () => {
    const years = of2025 && of2026 && compareRounds({ questionnaire: BUILT_IN, round: of2025 }, { questionnaire: BUILT_IN, round: of2026 });
    expect(years?.dimensions.map(({ change, comparable, label }) => [change && showSigned(change), comparable, label])).toEqual([
      ['+0.5', 6, 'up'],
      ['+0.2', 5, 'little-change'],
      ['−0.3', 6, 'down'],
      ['+0.7', 6, 'up'],
      ['+0.2', 5, 'little-change'],
    ]);
  });

  it('has gaps in every group of the plan', () => {
    const lines = of2026 ? listGaps(sample, BUILT_IN, of2026, figuresOf(BUILT_IN, of2026)) : [];
    const inGroup = (group: string) => lines.filter((line) => line.group === group).map((line) => `${line.question.id} ${line.need}`);
    expect([inGroup('quick-win'), inGroup('priority'), inGroup('major'), inGroup('find-out')]).toEqual([['C2 5', 'T2 4'], ['T1 7', 'C6 4'], ['A1 7'], ['A3 null']]);
    expect([inGroup('easy-gain').length, inGroup('later').length, inGroup('maintain').length]).toEqual([4, 8, 11]);
  });

  it('has actions done, overdue, dropped with a reason, under way and not started, one of them with a field still missing', () => {
    expect(sample.actions.map((action) => [action.id, action.round, statusOf(action).state, isOverdue(action, '2026-05-06'), listMissing(action)])).toEqual([
      ['sponsor', '2025', 'done', false, []],
      ['bans', '2025', 'in-progress', false, []],
      ['one-page', '2025', 'in-progress', true, []],
      ['own-space', '2025', 'dropped', false, []],
      ['round-up', '2026', 'not-started', false, []],
      ['pass-up-list', '2026', 'in-progress', false, []],
      ['answer-unaided', '2026', 'not-started', false, []],
      ['access', '2026', 'not-started', false, ['firstStepBy']],
    ]);
    expect(sample.actions.filter((action) => statusOf(action).state === 'dropped').map((action) => statusOf(action).reason)).toEqual([
      'The region now runs one network for all its councils, so we need none of our own',
    ]);
    expect(openActions(sample)).toHaveLength(6);
  });

  it('has an action that waits for another, a close call that was settled, and a question on the shortlist', () => {
    expect(sample.actions.flatMap(({ id, waitsFor }) => (waitsFor.length === 0 ? [] : [[id, ...waitsFor]]))).toEqual([['answer-unaided', 'pass-up-list']]);
    const goals = Object.entries(of2026?.goals ?? {});
    expect(goals.filter(([, { closeCall }]) => closeCall !== null).map(([id, { closeCall }]) => [id, closeCall])).toEqual([['T2', 'high']]);
    expect(goals.filter(([, { isShortlisted }]) => isShortlisted).map(([id]) => id)).toEqual(['C6']);
  });

  it('has a target line in each round that had a plan: what its plan would lead to, whatever became of it', () => {
    const raised = (round = of2026) => {
      const items = round && figuresOf(BUILT_IN, round).items;
      return Object.entries(round?.targetLine?.levels ?? {}).filter(([id, level]) => level !== items?.[id]).map(([id, level]) => `${id} ${items?.[id]} ${level}`);
    };
    expect(of2024?.targetLine).toBe(null);
    expect([of2025?.targetLine?.on, of2025?.targetLine?.actions]).toEqual(['2025-05-20', ['sponsor', 'bans', 'one-page', 'own-space']]);
    expect(raised(of2025)).toEqual(['P1 2 3', 'P2 1 3', 'L3 2 3', 'C3 1 2']);
    expect([of2026?.targetLine?.on, of2026?.targetLine?.actions]).toEqual(['2026-05-20', ['round-up', 'pass-up-list', 'answer-unaided', 'access', 'bans', 'one-page']]);
    expect(raised(of2026)).toEqual(['P1 2 3', 'P2 2 3', 'A1 1 2', 'T1 1 2', 'T2 2 3', 'C2 1 3']);
  });

  it.each([
    [sample, en, 'If nobody picks up within 20 minutes, call the Deputy Chief Executive.'],
    [welsh, cy, 'Os nad oes neb yn ateb o fewn 20 munud, ffoniwch y Dirprwy Brif Weithredwr.'],
  ])('has begun one template, with gaps left', (made, words, written) => {
    const [draft] = made.drafts;
    const template = TEMPLATES.find(({ id }) => id === draft?.template);
    const round = made.rounds.at(-1);
    const question = findQuestion(BUILT_IN, draft?.question ?? '');
    if (template === undefined || round === undefined || question === undefined || draft === undefined) throw new Error('There is no draft.');
    const pieces = listPieces(fillTemplate(template, { assessment: made, round, question, words, language: draft.language, today: '2026-05-20' }));
    expect(pieces.filter(({ isChanged }) => isChanged)).toHaveLength(7);
    expect(pieces.some(({ text }) => text.startsWith(written))).toBe(true);
    expect(countGaps(pieces)).toBeGreaterThan(10);
  });

  it('names roles and no people', () => {
    const roles = new Set([sample, welsh].flatMap(({ actions }) => actions.flatMap((action) => [action.owner, action.sponsor])));
    expect([...roles].toSorted()).toEqual([
      'Arweinydd Gwasanaeth Cwsmeriaid', 'Chief Executive', 'Communications Officer', 'Customer Service Lead', 'Deputy Chief Executive', 'Dirprwy Brif Weithredwr',
      'Head of Communications', 'Head of ICT', 'Pennaeth Cyfathrebu', 'Pennaeth TG', 'Prif Weithredwr', 'Swyddog Cyfathrebu',
    ]);
  });

  it('has no sentence above 25 words, in either language', () => {
    const sentences = [sample, welsh].flatMap(wordsOf).flatMap((words) => words.split(/(?<=[.!?]) /));
    expect(sentences.filter((sentence) => sentence.split(' ').length > 25)).toEqual([]);
  });
});
