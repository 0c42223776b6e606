/** The English words, put together from one file a part of the app. */

import { charts } from './en/charts.ts';
import { common } from './en/common.ts';
import { data, paper } from './en/data.ts';
import { documents } from './en/documents.ts';
import { library } from './en/library.ts';
import { organisation } from './en/organisation.ts';
import { peers } from './en/peers.ts';
import { plan } from './en/plan.ts';
import { problems } from './en/problems.ts';
import { questions } from './en/questions.ts';
import { report } from './en/report.ts';
import { results } from './en/results.ts';
import { rounds } from './en/rounds.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { templates } from './en/templates.ts';
import { votes } from './en/votes.ts';
import { years } from './en/years.ts';

export const en = {
  charts, common, data, documents, library, organisation, paper, peers, plan, problems, questions, report, results, rounds, settings, shell, templates, votes, years,
};
