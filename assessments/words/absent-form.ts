/** The words of the form for absent colleagues, in all languages: the form carries them with it and changes language at once. */

import type { Language } from '../model.ts';
import { common as commonCy } from './cy/common.ts';
import { asking as askingCy } from './cy/phone/asking.ts';
import { form as formCy } from './cy/phone/form.ts';
import { roleGroups as roleGroupsCy } from './cy/role-groups.ts';
import { common } from './en/common.ts';
import { asking } from './en/phone/asking.ts';
import { form } from './en/phone/form.ts';
import { roleGroups } from './en/role-groups.ts';

const en = { asking, roleGroups, form, common };

/** One language's words of the form. Each further table must hold every one of them. */
export type FormWords = typeof en;

/** These words of each language. */
export const FORM_WORDS = { en, cy: { asking: askingCy, roleGroups: roleGroupsCy, form: formCy, common: commonCy } } as const satisfies Readonly<Record<Language, FormWords>>;
