/** Builds small assessments for the tests of the domain, from the built-in questionnaire and literal answers. */

import type { Item } from '../../assessments/figures-model.ts';
import type { Action, Assessment, Measure, PeerChoice, Response, Round } from '../../assessments/model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';

/** What would have been recorded for an item. */
export function responseTo(item: Item): Response {
  if (item === 'unknown') return { answer: { kind: 'unknown' }, evidence: 'none', note: '' };
  if (item === 'not-applicable') return { answer: { kind: 'not-applicable', reason: 'Fewer than 25 staff' }, evidence: 'none', note: '' };
  return { answer: { kind: 'level', level: item }, evidence: 'none', note: '' };
}

/** An open round of 6 May 2026 in the full form, with these items answered and the rest blank. */
export function roundOf(items: Readonly<Record<string, Item>>, others: Partial<Round> = {}): Round {
  return {
    id: 'r2026',
    date: '2026-05-06',
    form: 'full',
    origin: 'answered',
    questionnaire: '1.0',
    responses: Object.fromEntries(Object.entries(items).map(([id, item]) => [id, responseTo(item)])),
    workshop: null,
    settled: {},
    votes: null,
    goals: {},
    targetLine: null,
    whys: {},
    peers: null,
    profile: null,
    handed: null,
    reopenings: [],
    closing: null,
    ...others,
  };
}

/** A made-up organisation with these rounds. */
export function assessmentOf(rounds: readonly Round[], others: Partial<Assessment> = {}): Assessment {
  return {
    id: 'aberwen',
    isSample: false,
    organisation: {
      name: 'Aberwen Borough Council',
      reference: '',
      nation: 'wales',
      sector: 'council',
      councilType: 'wales',
      staffBand: '1000-to-4999',
      region: 'mid-wales',
      documentOwner: '',
      keepUntil: null,
      reviewOn: null,
      retention: '',
      classification: '',
    },
    questionnaires: [BUILT_IN],
    rounds,
    actions: [],
    drafts: [],
    ...others,
  };
}

/** An action of the round of 2026 with every required field filled in. */
export function actionOf(others: Partial<Action> = {}): Action {
  return {
    id: 'a1',
    round: 'r2026',
    question: 'T1',
    dimension: null,
    fromLevel: 2,
    toLevel: 3,
    title: 'Agree an answering guide and train staff on it',
    owner: 'Head of communications',
    sponsor: 'Director of resources',
    start: '2026-06-01',
    due: '2026-Q4',
    firstStep: 'List the ten questions we are asked most',
    firstStepBy: '2026-06-12',
    success: 'Everyday questions are answered the same day',
    statuses: [{ state: 'not-started', on: '2026-05-06', reason: '' }],
    dependsOn: '',
    waitsFor: [],
    risk: '',
    cost: 'none',
    staffDays: 6,
    decision: 'head-of-service',
    affects: 'No change for protected groups; Welsh replies follow the same guide',
    evidenceOfDone: '',
    reviewOn: '2026-09-30',
    ...others,
  };
}

const NOTHING_SHOWN: Measure = { n: 12, isFamiliesOk: true, median: null, q1: null, q3: null, sortedScores: null, medianAgeMonths: null };

/** A chosen peer group with these medians by question. */
export function peersOf(itemMedians: Readonly<Record<string, number>>, header: Partial<PeerChoice['header']> = {}): PeerChoice {
  return {
    header: {
      id: 'network-2026',
      title: { en: 'Network of councils', cy: null },
      isSample: false,
      madeOn: '2026-03-01',
      madeBy: 'The coordinator',
      validUntil: '2028-03-01',
      formatVersion: 1,
      questionnaire: { id: 'dcm', major: 1, form: 'full' },
      rules: { smallestGroup: 5, families: { least: 3, largest: 50, twoLargest: 75 }, decimals: 2, quantileType: 7, windowMonths: 24 },
      notes: { en: '', cy: null },
      licence: 'OGL-UK-3.0',
      source: null,
      ...header,
    },
    group: {
      id: 'all',
      name: { en: 'All councils', cy: null },
      definition: { en: 'Every council in the network', cy: null },
      parent: null,
      measures: {
        overall: NOTHING_SHOWN,
        policy: NOTHING_SHOWN,
        access: NOTHING_SHOWN,
        trust: NOTHING_SHOWN,
        leadership: NOTHING_SHOWN,
        culture: NOTHING_SHOWN,
      },
      itemMedians,
      carriedFrom: null,
    },
  };
}
