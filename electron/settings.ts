/** The settings table: name, default and what is accepted. What people made is never kept here. */

/** One setting: its default, and whether a stored or sent value may be used. */
interface Setting<Value> {
  readonly standard: Value;
  readonly accepts: (value: unknown) => value is Value;
}

function oneOf<const Values extends readonly string[]>(values: Values, standard: Values[number]): Setting<Values[number]> {
  return { standard, accepts: (value): value is Values[number] => typeof value === 'string' && values.includes(value) };
}

function listOf<const Values extends readonly string[]>(values: Values, standard: readonly Values[number][]): Setting<readonly Values[number][]> {
  return {
    standard,
    accepts: (value): value is readonly Values[number][] => Array.isArray(value) && value.every((each) => typeof each === 'string' && values.includes(each)),
  };
}

function yesOrNo(standard: boolean): Setting<boolean> {
  return { standard, accepts: (value): value is boolean => typeof value === 'boolean' };
}

/** Short names that another list gives: whoever reads them uses those it knows. */
function someNames(standard: readonly string[]): Setting<readonly string[]> {
  const isName = (each: unknown) => typeof each === 'string' && /^[a-z][a-z-]{0,30}$/.test(each);
  return { standard, accepts: (value): value is readonly string[] => Array.isArray(value) && value.length <= 30 && value.every(isName) };
}

/** Every setting there is. To add one, append it here and give it a control on the settings page. */
export const SETTINGS = {
  /** The language of the screens, and of all that is said outside them. */
  language: oneOf(['en', 'cy'], 'en'),
  /** Light, dark, or what the computer says. */
  theme: oneOf(['system', 'light', 'dark'], 'system'),
  /** One question at a time, or a dimension as a list. */
  questionsView: oneOf(['one', 'list'], 'one'),
  /** The documents that were ticked last. */
  documentKinds: listOf(['report', 'committee', 'summary', 'plan', 'owner', 'templates'], ['report']),
  /** The language of documents, or their two in order. */
  documentLanguage: oneOf(['as-screen', 'en', 'cy', 'cy-en', 'en-cy'], 'as-screen'),
  /** The formats that were ticked last, by their names in the list of formats. */
  documentFormats: someNames(['docx']),
  /** Whether documents are saved as one zip file, or one by one. */
  documentZip: yesOrNo(false),
  /** What was left out of documents last. */
  documentLeavesOut: listOf(['notes', 'evidence', 'owners'], []),
  /** Whether templates are saved in the language in use, or in both in that order. */
  templateLanguage: oneOf(['as-screen', 'cy-en', 'en-cy'], 'as-screen'),
  /** The formats that a template was saved in last. */
  templateFormats: someNames(['docx']),
} as const satisfies Readonly<Record<string, Setting<unknown>>>;

/** The name of a setting, as it is stored. */
export type SettingName = keyof typeof SETTINGS;
/** What a setting can be. */
export type SettingValue<Name extends SettingName> = (typeof SETTINGS)[Name] extends Setting<infer Value> ? Value : never;
/** Every setting with its value. */
export type Settings = { readonly [Name in SettingName]: SettingValue<Name> };

/** Every setting at its default. */
export function standardSettings(): Settings {
  return Object.fromEntries(Object.entries(SETTINGS).map(([name, setting]) => [name, setting.standard])) as Settings;
}

/** The settings from stored data; what is missing or not accepted falls back to its default. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const read = Object.entries(SETTINGS).map(([name, setting]) => [name, setting.accepts(stored[name]) ? stored[name] : setting.standard]);
  return Object.fromEntries(read) as Settings;
}
