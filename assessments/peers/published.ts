/** Makes a pack of figures that somebody else has published: one group, typed in, shown with its source. */

import type { Measure, MeasureId, Pack } from '../model.ts';
import { ok, problem, type Result } from '../result.ts';
import { RULES } from './disclosure.ts';
import { FAMILY_RULE } from './families.ts';
import { NO_MEASURE } from './measures.ts';
import { checkPack } from './pack.ts';
import type { PublishedProblem } from './pack-problems.ts';
import type { PublishedWanted } from './published-model.ts';
import { MEASURE_IDS } from './rescore.ts';

/** The one group of such a pack. */
const GROUP_ID = 'published';

/**
 * The pack of a published group. It keeps the same rules as any other: a median from five organisations, quartiles from ten. Whether families made it up is not known, and
 * taken to be well. Methods D.5, D.9.
 *
 * @example makePublishedPack(figuresOfFour) // { ok: false, problem: { kind: 'published-measure', measure: 'overall', problem: 'count-below-smallest-group' } }
 */
export function makePublishedPack(figures: PublishedWanted): Result<Pack, PublishedProblem> {
  const { id, title, source, madeOn, madeBy, validUntil, questionnaire, form, licence, notes, group } = figures;
  if (MEASURE_IDS.every((measure) => (figures.measures[measure]?.median ?? null) === null)) return problem({ kind: 'published-empty' });
  if (source.on > madeOn || validUntil <= madeOn) return problem({ kind: 'published-dates' });
  const measureOf = (measure: MeasureId): Measure => {
    const typed = figures.measures[measure];
    return typed === undefined ? NO_MEASURE : { ...typed, isFamiliesOk: true, sortedScores: null, medianAgeMonths: null };
  };
  const measures = {
    overall: measureOf('overall'), policy: measureOf('policy'), access: measureOf('access'), trust: measureOf('trust'), leadership: measureOf('leadership'), culture: measureOf('culture'),
  };
  const { smallestGroup } = RULES;
  const pack: Pack = {
    header: {
      id, title, isSample: false, madeOn, madeBy, validUntil, formatVersion: 1,
      questionnaire: { ...questionnaire, form },
      rules: { smallestGroup, families: FAMILY_RULE, decimals: 2, quantileType: 7, windowMonths: 24 },
      notes, licence, source,
    },
    groups: [{ id: GROUP_ID, name: group.name, definition: group.definition, parent: null, measures, itemMedians: null, carriedFrom: null }],
  };
  const [broken] = checkPack(pack).flatMap((each) => ('measure' in each ? [each] : []));
  return broken === undefined ? ok(pack) : problem({ kind: 'published-measure', measure: broken.measure, problem: broken.kind });
}
