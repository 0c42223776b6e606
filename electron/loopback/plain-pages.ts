/** The few pages that are not the app: while it opens, and where somebody is not let in. */

import type { Language } from '../../assessments/model.ts';
import { SHELL_WORDS } from '../../assessments/words/shells.ts';

/** Shown for a moment, on the way to the app. */
export function openingPage(language: Language): string {
  const words = SHELL_WORDS[language].machine;
  return pageOf(language, words.opening, `<p><a href="/">${words.opening}</a></p>`);
}

/** For a ticket that has been used, or never was one. */
export function usedUpPage(language: Language): string {
  const words = SHELL_WORDS[language].machine;
  return pageOf(language, words.usedUpTitle, `<h1>${words.usedUpTitle}</h1><p>${words.usedUp}</p>`);
}

/** For a browser that has shown no ticket. */
export function refusalPage(language: Language): string {
  const words = SHELL_WORDS[language].machine;
  return pageOf(language, words.refusedTitle, `<h1>${words.refusedTitle}</h1><p>${words.refused}</p>`);
}

/** Lets a window in without the ticket standing on the command line, which every user of the computer can read. */
export function launchPage(address: string, language: Language): string {
  return pageOf(language, SHELL_WORDS[language].machine.opening, '', `<meta http-equiv="refresh" content="0; url=${address}">`);
}

function pageOf(language: Language, title: string, body: string, head = ''): string {
  // Without an icon of its own, a browser would ask for one that is not there.
  const common = '<meta charset="utf-8"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">';
  return `<!doctype html><html lang="${language}"><head>${common}${head}<title>${title}</title></head><body>${body}</body></html>`;
}
