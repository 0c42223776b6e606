/** What the first page needs from the host, asked for before the app itself is there: neither waits for the other. */

import type { HostCalls, Opened } from '../../electron/api.ts';
import type { Settings } from '../../electron/settings.ts';

export interface FirstAnswers {
  /** Resolves when all is there, and after a moment in any case: a slow disk must not leave the window empty. */
  readonly ready: Promise<unknown>;
  /** The settings, where they have come. */
  readonly settings: () => Settings | undefined;
  /** The assessment that the app was opened at, where it has come and has not been dropped. */
  readonly opened: (id: string) => Opened | undefined;
  /** Forgets the assessment, also one that is still to come: by the time somebody goes there it may have changed. */
  readonly drop: () => void;
}

/** Milliseconds that the first drawing waits for them at most. */
const PATIENCE = 300;

/** Asks for what the page at an address needs. What failed or is late is asked for again by the part that needs it, which can say what is wrong. */
export function askFirst(host: Pick<HostCalls, 'readSettings' | 'readAssessment'>, hash: string, patience = PATIENCE): FirstAnswers {
  const asked = /^#\/a\/([^/]+)\//.exec(hash)?.[1];
  let settings: Settings | undefined;
  let opened: Opened | undefined;
  let isDropped = false;
  const answers = Promise.allSettled([
    host.readSettings().then((answer) => (settings = answer)),
    asked === undefined ? undefined : host.readAssessment(asked).then((answer) => (opened = answer.ok && !isDropped ? answer.value : undefined)),
  ]);
  const moment = new Promise((resolve) => setTimeout(resolve, patience));
  return {
    ready: Promise.race([answers, moment]),
    settings: () => settings,
    opened: (id) => (opened?.assessment.id === id ? opened : undefined),
    drop: () => {
      isDropped = true;
      opened = undefined;
    },
  };
}
