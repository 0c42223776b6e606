/** The Welsh words, put together from one file a part of the app. */

import { charts } from './cy/charts.ts';
import { common } from './cy/common.ts';
import { data, paper } from './cy/data.ts';
import { documents } from './cy/documents.ts';
import { library } from './cy/library.ts';
import { organisation } from './cy/organisation.ts';
import { peers } from './cy/peers.ts';
import { plan } from './cy/plan.ts';
import { problems } from './cy/problems.ts';
import { questions } from './cy/questions.ts';
import { report } from './cy/report.ts';
import { results } from './cy/results.ts';
import { rounds } from './cy/rounds.ts';
import { settings } from './cy/settings.ts';
import { shell } from './cy/shell.ts';
import { templates } from './cy/templates.ts';
import { votes } from './cy/votes.ts';
import { years } from './cy/years.ts';
import type { Words } from './words.ts';

export const cy = {
  charts, common, data, documents, library, organisation, paper, peers, plan, problems, questions, report, results, rounds, settings, shell, templates, votes, years,
} satisfies Words;
