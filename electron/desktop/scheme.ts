/** Serves the built page under a scheme of our own, with the same files and headers as the browser shell. */

import type { Protocol } from 'electron';
import type { Language } from '../../assessments/model.ts';
import { findPageFile } from '../page/page-files.ts';
import { SAFE_HEADERS } from '../page/safe-headers.ts';
import { findPath, SCHEME } from './address.ts';

/** Tells Chromium what our scheme may do: as much as a safe site, and nothing more. This comes before Chromium is ready. */
export function registerScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
}

/** Answers requests for the files in a folder, the page itself in the language in use. */
export function servePage(protocol: Pick<Protocol, 'handle'>, folder: string, language: () => Language): void {
  protocol.handle(SCHEME, (request) => answerRequest(folder, language(), request));
}

/** The file that a request asks for, with the headers of every file, or a refusal without a word. */
export async function answerRequest(folder: string, language: Language, { method, url }: Request): Promise<Response> {
  if (method !== 'GET' && method !== 'HEAD') return new Response(null, { status: 405, headers: SAFE_HEADERS });
  const path = findPath(url);
  const file = path === undefined ? undefined : await findPageFile(folder, path, language);
  if (file === undefined) return new Response(null, { status: 404, headers: SAFE_HEADERS });
  const headers = { ...SAFE_HEADERS, 'content-type': file.type, 'content-length': String(file.content.length), 'cache-control': file.keeping };
  return new Response(method === 'HEAD' ? null : new Uint8Array(file.content), { headers });
}
