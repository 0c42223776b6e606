/** The Welsh words of a question, and of the role groups, on a phone and in the form for absent colleagues. */

import type { AskingWords } from '../../phone.ts';

export const asking = {
  level: (level: number) => `Lefel ${level}`,
  unknown: 'Ddim yn gwybod',
  notApplicable: 'Ddim yn berthnasol',
  takeBack: 'Tynnu fy mhleidlais yn ôl',
  roleTitle: 'Ym mha grŵp ydych chi?',
  roleText: (least: number) => `Nid oes rhaid i chi ddweud. Dim ond grŵp o ${least} neu fwy o bobl a ddangosir, a dim ond ei gyfartaleddau, nid pleidleisiau unigol.`,
  roleUnsaid: 'Byddai’n well gen i beidio â dweud',
} satisfies AskingWords['asking'];
