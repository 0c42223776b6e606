/** Makes a pack of what was counted, and remembers who was behind it for the next one. */

import type { Day } from '../figures-model.ts';
import type { Measure, MeasureId, Pack, PeerGroup } from '../model.ts';
import type { QuestionId } from '../questionnaire-model.ts';
import { majorOf } from '../questionnaire/version-map.ts';
import { measureOfBins, quartilesOfCounts, totalOf } from './bins.ts';
import { carryForward } from './carry.ts';
import { decide } from './decide.ts';
import { RULES, type Rules } from './disclosure.ts';
import { FAMILY_RULE } from './families.ts';
import { NO_MEASURE } from './measures.ts';
import { cellsOf, type Cells, type Decision } from './pool-cells.ts';
import { binsOfMeasure, levelsOfQuestion, type PoolRecord, type PoolResult } from './pool-figures.ts';
import type { Previous } from './pool-model.ts';
import { rememberPack } from './remember-pack.ts';
import { MEASURE_IDS } from './rescore.ts';

const HUNDREDTHS = 100;
/** Fewest organisations behind the median of a question. Methods D.9. */
const FEWEST_FOR_ITEMS = 10;

/**
 * A pack of the day that was counted for. It holds counts, medians, quartiles and, from twenty, each measure's scores sorted on its own with their ends coded; never a mean, a sum, a
 * minimum or a maximum. Methods D.6, D.9.
 */
export function makePack(
  result: PoolResult,
  { id, validUntil, rules = RULES }: { readonly id: string; readonly validUntil: Day; readonly rules?: Rules },
): { readonly pack: Pack; readonly previous: Previous } {
  const { book, on } = result;
  const cells = cellsOf(result, rules);
  const decisions = decide(result, cells, rules);
  const groups = book.groups.map((group, at): PeerGroup => {
    const { id: name, parent } = group;
    const decision = decisions[at];
    if (decision?.last) return carryForward(result, decision.last, parent);
    const figures = (measure: MeasureId) => figuresOf(result, cells, decision, at, measure, rules);
    return {
      id: name,
      name: group.name,
      definition: group.definition,
      parent,
      measures: {
        overall: figures('overall'), policy: figures('policy'), access: figures('access'), trust: figures('trust'), leadership: figures('leadership'), culture: figures('culture'),
      },
      itemMedians: itemMediansOf(result, cells, decision, at),
      carriedFrom: null,
    };
  });
  const pack: Pack = {
    header: {
      id,
      title: book.title,
      isSample: false,
      madeOn: on,
      madeBy: book.madeBy,
      validUntil,
      formatVersion: 1,
      questionnaire: { id: book.questionnaire.id, major: majorOf(book.questionnaire.version), form: book.form },
      rules: {
        smallestGroup: Math.max(rules.smallestGroup, RULES.smallestGroup),
        families: rules.families ?? FAMILY_RULE,
        decimals: 2,
        quantileType: 7,
        windowMonths: book.windowMonths,
      },
      notes: book.notes,
      licence: book.licence,
      source: null,
    },
    groups,
  };
  return { pack, previous: rememberPack(result, pack, cells, decisions) };
}

function figuresOf(result: PoolResult, cells: Cells, decision: Decision | undefined, group: number, measure: MeasureId, rules: Rules): Measure {
  if (decision?.why[measure] !== undefined) return NO_MEASURE;
  const members = cells.membersOf(group, measure);
  const inOrder = rules.isSortedAlone ? null : members.flatMap(({ scores }) => scores[MEASURE_IDS.indexOf(measure)] ?? []);
  const figures = measureOfBins(binsOfMeasure(result, cells.isIn, group, measure), medianAge(members), rules, inOrder);
  return decision?.withoutScores.has(measure) === true ? { ...figures, sortedScores: null } : figures;
}

/** The median of each question that ten have a level for, where every measure is shown and has ten. */
function itemMediansOf(result: PoolResult, cells: Cells, decision: Decision | undefined, group: number): PeerGroup['itemMedians'] {
  const isEnough = MEASURE_IDS.every((measure) => decision?.why[measure] === undefined && cells.membersOf(group, measure).length >= FEWEST_FOR_ITEMS);
  if (!isEnough) return null;
  const medians = result.questions.flatMap((question, at): readonly (readonly [QuestionId, number])[] => {
    const levels = levelsOfQuestion(result, cells.isIn, group, at);
    const median = totalOf(levels) < FEWEST_FOR_ITEMS ? undefined : quartilesOfCounts(levels, HUNDREDTHS)?.median;
    return median === undefined ? [] : [[question, median / HUNDREDTHS]];
  });
  return medians.length === 0 ? null : Object.fromEntries(medians);
}

function medianAge(members: readonly PoolRecord[]): number {
  const ages = members.map(({ ageMonths }) => ageMonths).toSorted((one, other) => one - other);
  const lower = ages[Math.floor((ages.length - 1) / 2)] ?? 0;
  const upper = ages[Math.ceil((ages.length - 1) / 2)] ?? lower;
  return Math.round((lower + upper) / 2);
}
