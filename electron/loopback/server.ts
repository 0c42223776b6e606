/** Serves the page and carries its calls to the host, on this computer and to our own windows only. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Language } from '../../assessments/model.ts';
import { readCall, type Send } from '../api.ts';
import { HERE } from '../host/again.ts';
import { findPageFile } from '../page/page-files.ts';
import { SAFE_HEADERS } from '../page/safe-headers.ts';
import { readBody } from '../web/body.ts';
import { isJson, leaveRest } from '../web/requests.ts';
import { isSame } from '../web/secrets.ts';
import { LARGEST_AGAIN, LARGEST_BODY, makeGuard, type Guard } from './guard.ts';
import { openingPage, refusalPage, usedUpPage } from './plain-pages.ts';

/** What a server is given. */
export interface ServerOptions {
  /** 0 picks a free one. */
  readonly port: number;
  /** The folder of the built page. */
  readonly pageFolder: string;
  readonly send: Send;
  /** The language in use. */
  readonly language: () => Language;
  /** What to answer another start on the same data folder, which shows that it could read the lock. Without a lock nobody is answered. */
  readonly again: { readonly secret: string | undefined; readonly answer: (wanted: unknown) => unknown };
  readonly limits?: Limits;
}

/** What keeps slow and many requests from standing in the way of our own windows. */
interface Limits {
  /** How long the head of a request may take, and all of it, in milliseconds. */
  readonly head: number;
  readonly whole: number;
  /** How many may be connected at once. A browser takes six. */
  readonly connections: number;
}

const LIMITS: Limits = { head: 5000, whole: 30_000, connections: 1000 };

/** A server at work. */
export interface Server {
  readonly port: number;
  /** An address that opens the page. It carries a ticket that works once, or as long as the server does. */
  readonly makeAddress: (ticket: 'once' | 'lasting') => string;
  /** Takes no more requests, and resolves when the last one has been answered. */
  readonly close: () => Promise<void>;
}

/** What has gone wrong with a request, as a status of HTTP. */
type Refusal = 400 | 403 | 404 | 405 | 413 | 415 | 500;

/** Starts to listen. Rejects when the port cannot be had. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { head, whole, connections } = options.limits ?? LIMITS;
  const server = createServer({ headersTimeout: head, requestTimeout: whole, connectionsCheckingInterval: head / 5 });
  server.maxConnections = connections;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, HERE, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const guard = makeGuard(address.port);
  server.on('request', (request, response) => {
    respond(options, guard, request, response).catch(() => refuse(response, 500));
  });
  return {
    port: address.port,
    makeAddress: (ticket) => `http://${HERE}:${address.port}/open/${ticket === 'once' ? guard.issueTicket() : guard.lastingTicket}`,
    close: () =>
      new Promise((resolve) => {
        // A connection that browsers keep for later counts as open, and may only become idle after this.
        const sweep = setInterval(() => server.closeIdleConnections(), 20);
        server.close(() => {
          clearInterval(sweep);
          resolve();
        });
      }),
  };
}

async function respond(options: ServerOptions, guard: Guard, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '').split('?')[0] ?? '';
  if (!guard.isForUs(request)) return refuse(response, 403);
  if (request.method === 'POST') {
    if (path === '/call') return guard.isCall(request) ? carry(options.send, request, response) : refuse(response, isJson(request) ? 403 : 415);
    if (path === '/again') return again(options.again, request, response);
    return refuse(response, 404);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  if (path.startsWith('/open/')) return open(options.language(), guard, path.slice('/open/'.length), request, response);
  if (!guard.isFromUs(request)) return sendPage(response, 403, refusalPage(options.language()));
  const file = await findPageFile(options.pageFolder, path, options.language());
  if (file === undefined) return refuse(response, 404);
  response.writeHead(200, { ...SAFE_HEADERS, 'content-type': file.type, 'content-length': file.content.length, 'cache-control': file.keeping });
  response.end(request.method === 'HEAD' ? undefined : file.content);
}

/** Changes a ticket into the cookie. The page that says so leads on by itself: a cookie set along with a redirect from a file would be lost. */
function open(language: Language, guard: Guard, ticket: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' || !guard.acceptTicket(ticket)) return sendPage(response, 403, usedUpPage(language));
  return sendPage(response, 200, openingPage(language), { 'set-cookie': guard.cookieHeader, refresh: '0; url=/' });
}

async function carry(send: Send, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request, LARGEST_BODY);
  if (body.kind === 'too-large') return refuse(response, 413);
  const call = body.kind === 'json' && isRecord(body.value) ? readCall(body.value['name'], body.value['args']) : undefined;
  if (call === undefined) return refuse(response, 400);
  return sendJson(response, { value: await send(call.name, call.args) });
}

async function again({ secret, answer }: ServerOptions['again'], request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A browser always says where a post comes from; another start of ours is no browser.
  if (request.headers.origin !== undefined || !isJson(request)) return refuse(response, 403);
  const body = await readBody(request, LARGEST_AGAIN);
  if (body.kind === 'too-large') return refuse(response, 413);
  const { secret: shown, wanted } = body.kind === 'json' && isRecord(body.value) ? body.value : {};
  if (secret === undefined || typeof shown !== 'string' || !isSame(shown, secret)) return refuse(response, 403);
  return sendJson(response, await answer(wanted));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function sendJson(response: ServerResponse, value: unknown): void {
  const text = JSON.stringify(value);
  response.writeHead(200, { ...SAFE_HEADERS, 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), 'cache-control': 'no-store' });
  response.end(text);
}

function sendPage(response: ServerResponse, status: 200 | 403, text: string, more: Readonly<Record<string, string>> = {}): void {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-length': Buffer.byteLength(text), 'cache-control': 'no-store' };
  response.writeHead(status, { ...SAFE_HEADERS, ...headers, ...more });
  response.end(text);
}

/** Says no. */
function refuse(response: ServerResponse, status: Refusal): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { ...SAFE_HEADERS, 'content-length': 0 });
  response.end();
  leaveRest(response.req);
}
