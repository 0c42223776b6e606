/** The six plural forms of Welsh. Of all that is Welsh, Chromium and Node know these alone. */

/** One phrase for each form; where one is not given, `other` stands. */
export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

const RULES = new Intl.PluralRules('cy');

/**
 * The phrase for so many things in Welsh: 0 has a form of its own, and so have 1, 2, 3 and 6.
 *
 * @example plural(2, { one: '1 cwestiwn', two: '2 gwestiwn', other: '2 cwestiwn' }) // '2 gwestiwn'
 */
export function plural(count: number, forms: PluralForms): string {
  return forms[RULES.select(count)] ?? forms.other;
}
