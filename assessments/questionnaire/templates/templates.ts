/** The templates that come with Soundings, in the order of their ids. */

import type { Template } from './template.ts';
import { TPL01 } from './tpl01.ts';
import { TPL02 } from './tpl02.ts';
import { TPL03 } from './tpl03.ts';
import { TPL04 } from './tpl04.ts';
import { TPL05 } from './tpl05.ts';
import { TPL06 } from './tpl06.ts';
import { TPL07 } from './tpl07.ts';
import { TPL08 } from './tpl08.ts';
import { TPL09 } from './tpl09.ts';
import { TPL10 } from './tpl10.ts';
import { TPL11 } from './tpl11.ts';
import { TPL12 } from './tpl12.ts';
import { TPL13 } from './tpl13.ts';
import { TPL14 } from './tpl14.ts';
import { TPL15 } from './tpl15.ts';
import { TPL16 } from './tpl16.ts';
import { TPL17 } from './tpl17.ts';
import { TPL18 } from './tpl18.ts';

/** All eighteen. */
export const TEMPLATES: readonly Template[] = [
  TPL01, TPL02, TPL03, TPL04, TPL05, TPL06, TPL07, TPL08, TPL09,
  TPL10, TPL11, TPL12, TPL13, TPL14, TPL15, TPL16, TPL17, TPL18,
];
