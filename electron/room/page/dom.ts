/** Makes elements of the page, which has no framework: a name, what it has, and what is in it. */

import type { Language } from '../../../assessments/model.ts';
import type { Text } from '../../../assessments/questionnaire-model.ts';

/** An element with its attributes and what is in it. Text is text, whatever it looks like. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  for (const each of inside) element.appendChild(typeof each === 'string' ? document.createTextNode(each) : each);
  return element;
}

/** Empties an element and fills it anew. */
export function fill(element: Element, ...inside: readonly Node[]): void {
  while (element.firstChild !== null) element.removeChild(element.firstChild);
  for (const each of inside) element.appendChild(each);
}

/** Gives an element another text, unless it says that already: a live region would say it again. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** A text of the questionnaire in a language. Where nobody has written it in Welsh yet it is in English, and marked so for whoever reads it aloud. */
export function inLanguage(text: Text | undefined, language: Language): { readonly text: string; readonly language: Readonly<Record<string, string>> } {
  const wanted = text?.[language] ?? null;
  return wanted === null ? { text: text?.en ?? '', language: { lang: 'en' } } : { text: wanted, language: {} };
}

/** The element of the page with that id. The page brings it along, so without it nothing can go on. */
export function findById(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}.`);
  return found;
}
