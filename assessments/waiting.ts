/** Which actions wait for which, and whether any wait for each other. */

import type { Action } from './model.ts';
import { isUnderWay } from './status.ts';

/**
 * The circle that an action would close by what it waits for: the action itself, then each that the one before waits for. Null where there is none. Actions that are
 * no longer in the plan are passed over.
 *
 * @example findCircle([a waiting for b, b], { …b, waitsFor: ['a'] }) // [b, a]
 */
export function findCircle(actions: readonly Action[], action: Action): readonly Action[] | null {
  const byId = new Map(actions.map((each) => [each.id, each]));
  byId.set(action.id, action);
  const seen = new Set<string>();
  const walk = (from: Action, path: readonly Action[]): readonly Action[] | null => {
    for (const id of from.waitsFor) {
      if (id === action.id) return path;
      const next = byId.get(id);
      if (next === undefined || seen.has(id)) continue;
      seen.add(id);
      const found = walk(next, [...path, next]);
      if (found !== null) return found;
    }
    return null;
  };
  return walk(action, [action]);
}

/** The actions that an action waits for and that are still under way, in the order of the plan. What was dropped holds nothing up. */
export function listHoldingUp(actions: readonly Action[], action: Action): readonly Action[] {
  return actions.filter((each) => each.id !== action.id && action.waitsFor.includes(each.id) && isUnderWay(each));
}
