/** Where templates stand: `TPL05` shows one, `TPL05-T1` the same filled in for a question. */

/** The view that shows a template, for a question or for none. */
export function templateView(template: string, question: string | null): string {
  return question === null ? template : `${template}-${question}`;
}

/** What an address asks for; nothing of it need be there. */
export function readView(view: string): { readonly template: string; readonly question: string | null } {
  const [template = '', question] = view.split('-');
  return { template, question: question ?? null };
}
