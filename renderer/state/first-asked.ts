/** Asks for the first answers as soon as it is read: whoever reads it first sets the host to work. */

import { host } from '../bridge.ts';
import { askFirst } from './first-answers.ts';

export const firstAnswers = askFirst(host, location.hash);
