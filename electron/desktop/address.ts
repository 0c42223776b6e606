/** The addresses of the page in the desktop shell, and which of all addresses are ours. */

/** The scheme that the page is served under. No other program and no server answers to it. */
export const SCHEME = 'app';
const HOST = 'soundings';

/** Where everything of ours comes from. */
export const ORIGIN = `${SCHEME}://${HOST}`;

/** The page itself. */
export const PAGE_ADDRESS = `${ORIGIN}/index.html`;

/** Whether a request stays inside: our own files, what the page makes itself, and, for engineers, the browser's own tools. */
export function isInside(address: string, hasTools: boolean): boolean {
  const inside = [`${ORIGIN}/`, `blob:${ORIGIN}/`, 'data:', ...(hasTools ? ['devtools://'] : [])];
  return inside.some((start) => address.startsWith(start));
}

/** Whether it is something that our page made and offers to be saved. */
export function isMadeHere(address: string): boolean {
  return address.startsWith(`blob:${ORIGIN}/`);
}

/** The path of one of our files; undefined for any other address. */
export function findPath(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, pathname } = new URL(address);
  return protocol === `${SCHEME}:` && host === HOST ? pathname : undefined;
}

/** Longest address that fits a native box. */
const LONGEST_SHOWN = 1000;

/**
 * An address on the web as it is shown to a person before it is opened, with a name in other letters spelt out, so that look-alikes show. Undefined for what
 * is never opened: any other scheme, which could start a program; a name and password, which hide where an address leads; one too long to be read in the box.
 */
export function findOutside(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, username, password, href } = new URL(address);
  return protocol === 'https:' && username === '' && password === '' && href.length <= LONGEST_SHOWN ? href : undefined;
}
