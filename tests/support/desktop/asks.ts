/** Passes on what a page asks for: its calls, its permissions, its new windows and its requests. Nothing goes out to other machines. */

import type { CDPSession, Frame, Page, Route } from '@playwright/test';
import { toElectron } from './addresses.ts';
import type { Said, SaidFrom } from './preload-world.ts';
import { ALLOWED, OPEN_PATH, type OpenQuestion } from './opening.ts';
import type { AppSide, NewWindow, Sender } from './sides.ts';

/** The windows that ask. */
export interface Windows {
  readonly windowOf: (page: Page) => Promise<number | undefined>;
  /** The number of the first one. */
  readonly first: () => number | undefined;
  /** A window that a page is about to open. */
  readonly expect: (opener: number, window: { readonly made: number; readonly setup: NewWindow }) => void;
}

/** The asking of all windows of one app. What must not happen is added to the complaints. */
export function makeAsks(app: () => AppSide, complaints: string[]) {
  /** A world of the preload says or asks something. */
  async function hear(window: number, devTools: CDPSession, world: number, payload: string): Promise<void> {
    const { said, from } = JSON.parse(payload) as { readonly said: Said; readonly from: SaidFrom };
    const sender: Sender = { address: toElectron(from.address), origin: toElectron(from.origin), isTop: from.isTop };
    if (said.kind === 'broken') return void complaints.push(`the preload broke: ${said.reason}`);
    const settle = async (isOk: boolean, text: string): Promise<void> => {
      const expression = `standIn.settle(${said.call}, ${isOk}, ${JSON.stringify(text)})`;
      // The page that asked may be gone by now.
      await devTools.send('Runtime.evaluate', { expression, contextId: world }).catch(() => undefined);
    };
    try {
      switch (said.kind) {
        case 'send':
          return void (await app().message(window, sender, 'nothing', said.channel, said.args));
        case 'invoke':
          return await settle(true, await app().message(window, sender, 'answer', said.channel, said.args));
        case 'permission':
          return await settle(true, JSON.stringify(await app().mayHave(window, sender, said.what)));
      }
    } catch (error) {
      return settle(false, error instanceof Error ? error.message : String(error));
    }
  }

  /** Answers a request as main would have it. What asks for a new window without a script is asked about, and refused. */
  async function answer(route: Route, { windowOf, first, expect }: Windows): Promise<void> {
    const request = route.request();
    const frame = frameOf(route);
    const window = frame === undefined ? undefined : await windowOf(frame.page());
    if (frame === undefined || window === undefined) return refuseNewWindow(route, first());
    if (new URL(request.url()).pathname === OPEN_PATH) return answerOpen(route, window, expect);
    const outcome = await app()
      .request({
        window, address: toElectron(request.url()), method: request.method(), headers: request.headers(), body: request.postDataBuffer(), type: request.resourceType(),
        isNavigation: request.isNavigationRequest(), isTop: frame.parentFrame() === null, from: toElectron(frame.url()),
      })
      .catch((error: unknown) => {
        complaints.push(`no answer to ${request.url()}: ${String(error)}`);
        return { kind: 'refused' } as const;
      });
    if (outcome.kind === 'network') complaints.push(`a request to ${request.url()}`);
    if (outcome.kind !== 'answered') return route.abort(request.isNavigationRequest() ? 'aborted' : 'blockedbyclient');
    return route.fulfill({ status: outcome.status, headers: { ...outcome.headers }, body: Buffer.from(outcome.body) });
  }

  /** A page waits to hear whether it may open a window. */
  async function answerOpen(route: Route, window: number, expect: Windows['expect']): Promise<void> {
    const { from, ...wanted } = JSON.parse(route.request().postData() ?? '') as OpenQuestion;
    const allowed = await app().mayOpen(from ?? window, { ...wanted, address: toElectron(wanted.address) });
    if (allowed !== null) expect(from ?? window, allowed);
    return route.fulfill({ status: 200, contentType: 'text/plain', body: allowed === null ? 'refused' : ALLOWED });
  }

  /** Another way than `open()` was found to a new window: a link or a form with a target. */
  async function refuseNewWindow(route: Route, opener: number | undefined): Promise<void> {
    const address = route.request().url();
    if (opener !== undefined && route.request().isNavigationRequest()) await askToOpen(opener, address);
    return route.abort('blockedbyclient');
  }

  async function askToOpen(window: number, address: string): Promise<void> {
    const allowed = await app().mayOpen(window, { address: toElectron(address), name: '_blank', features: '' });
    if (allowed !== null) complaints.push(`a window that main lets open: ${address}`);
  }

  function frameOf(route: Route): Frame | undefined {
    try {
      return route.request().frame();
    } catch {
      return undefined;
    }
  }

  return { hear, answer };
}
