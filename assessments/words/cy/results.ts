/** Welsh: results. */

import type { results as en } from '../en/results.ts';
import { plural } from '../plural.ts';

export const results = {
  title: 'Canlyniadau',
  views: { dimensions: 'Dimensiynau', questions: 'Cwestiynau', votes: 'Pleidleisiau', radar: 'Radar' },
  overall: 'sgôr gyffredinol',
  overallPartial: 'sgôr gyffredinol rannol',
  overallNamed: (score: string) => `Sgôr gyffredinol ${score}`,
  overallNone: 'Dim sgôr gyffredinol eto',
  scoreNamed: (dimension: string, score: string) => `${dimension} ${score}`,
  blanks: (count: number, shown: string) =>
    plural(count, {
      one: `Mae ${shown} cwestiwn heb ei ateb eto.`,
      two: `Mae ${shown} gwestiwn heb eu hateb eto.`,
      few: `Mae ${shown} chwestiwn heb eu hateb eto.`,
      many: `Mae ${shown} chwestiwn heb eu hateb eto.`,
      other: `Mae ${shown} cwestiwn heb eu hateb eto.`,
    }),
  toQuestions: 'Mynd i’r cwestiynau',
  radarNote: 'Darllenwch y pwyntiau, nid yr arwynebedd y tu mewn iddynt. Lefel 1 yw’r canol.',
  empty: {
    title: 'Yma y bydd eich canlyniadau’n ymddangos',
    text: 'Sgôr ar gyfer pob un o’r pum dimensiwn, y cwestiynau sy’n eich dal yn ôl, a’r rhai sy’n eich cynnal.',
    given: (given: number, asked: number) => `Rhoddwyd ${given} o ${asked} ymateb.`,
    toQuestions: 'Ateb y cwestiwn cyntaf',
  },
} satisfies typeof en;
