/** The few pages that are not the app: while it opens, and where somebody is not let in. */

import { SHELL_WORDS } from '../../assessments/words/shells.ts';

const words = SHELL_WORDS.en.machine;

/** Shown for a moment, on the way to the app. */
export function openingPage(): string {
  return pageOf(words.opening, `<p><a href="/">${words.opening}</a></p>`);
}

/** For a ticket that has been used, or never was one. */
export function usedUpPage(): string {
  return pageOf(words.usedUpTitle, `<h1>${words.usedUpTitle}</h1><p>${words.usedUp}</p>`);
}

/** For a browser that has shown no ticket. */
export function refusalPage(): string {
  return pageOf(words.refusedTitle, `<h1>${words.refusedTitle}</h1><p>${words.refused}</p>`);
}

/** Lets a window in without the ticket standing on the command line, which every user of the computer can read. */
export function launchPage(address: string): string {
  return pageOf(words.opening, '', `<meta http-equiv="refresh" content="0; url=${address}">`);
}

function pageOf(title: string, body: string, head = ''): string {
  // Without an icon of its own, a browser would ask for one that is not there.
  const common = '<meta charset="utf-8"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">';
  return `<!doctype html><html lang="en"><head>${common}${head}<title>${title}</title></head><body>${body}</body></html>`;
}
