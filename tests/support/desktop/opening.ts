/** How a page of the stand-in asks whether a window may be opened: a request that it waits for, and that never leaves the test. */

/** Where it asks. */
export const OPEN_PATH = '/stand-in/open';

/** The answer, where it may. */
export const ALLOWED = 'allowed';

/** Where the number of a window that a page has opened stands in it. */
export const OWN_NUMBER = 'standInWindow';

/** What is asked. */
export interface OpenWanted {
  readonly address: string;
  readonly name: string;
  readonly features: string;
}

/** The question as it travels. An empty window cannot send it itself: the browser has none of its requests pass by the test. So its opener does, and `from` says for whom. */
export interface OpenQuestion extends OpenWanted {
  readonly from: number | null;
}
