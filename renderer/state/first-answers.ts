/** What the first page needs from the host, asked for before the app itself is there: neither waits for the other. */

import type { Opened } from '../../electron/api.ts';
import type { Settings } from '../../electron/settings.ts';
import { host } from '../bridge.ts';

const asked = /^#\/a\/([^/]+)\//.exec(location.hash)?.[1];
let settings: Settings | undefined;
let opened: Opened | undefined;

/** Resolves when all is there. What failed is asked for again by the part that needs it, which can say what is wrong. */
export const firstAnswers: Promise<unknown> = Promise.allSettled([
  host.readSettings().then((answer) => (settings = answer)),
  asked === undefined ? undefined : host.readAssessment(asked).then((answer) => (opened = answer.ok ? answer.value : undefined)),
]);

/** The settings as they were at the start. */
export function firstSettings(): Settings | undefined {
  return settings;
}

/** The assessment that the app was opened at, once: later it may have changed. */
export function takeFirstOpened(id: string): Opened | undefined {
  const first = opened?.assessment.id === id ? opened : undefined;
  opened = undefined;
  return first;
}
