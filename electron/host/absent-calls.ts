/** Answers what the page asks about absent colleagues: makes their form, and takes what comes back into the first vote. */

import { z } from 'zod';
import { makeAbsentForm, nameForm, putFormIn } from '../../assessments/absent/absent-form.ts';
import { takeResponses } from '../../assessments/absent/take-responses.ts';
import { LARGEST_RESPONSE, MOST_VOTERS } from '../../assessments/limits.ts';
import { idSchema } from '../../assessments/questionnaire-model.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import { isOpen } from '../../assessments/rounds.ts';
import { SHELL_WORDS } from '../../assessments/words/shells.ts';
import type { AbsentCalls, ResponseFailure } from '../absent.ts';
import { call } from './arguments.ts';
import type { Desk } from './assessments.ts';
import { poll, readBooth } from './booth.ts';
import type { BallotsName } from './data-folder.ts';

/** The arguments of the calls, by name and in the order they come. */
const byRound = z.object({ id: idSchema, round: idSchema });

/** Files of responses. Of a file that is too large as much comes as shows that it is. */
const byTexts = byRound.extend({ texts: z.array(z.string().max(LARGEST_RESPONSE + 1)).max(MOST_VOTERS).readonly() });

/** The calls about absent colleagues. `formPage` gives the built page of the form. */
export function makeAbsentCalls(desk: Desk, formPage: () => string | undefined) {
  return {
    readResponseForm: call(byRound, (at) => readForm(desk, at, formPage())),
    previewResponses: call(byTexts, ({ texts, ...at }) => poll(desk, { ...at, box: 'first' }, (place) => ok({ ballots: place.ballots, answer: takeResponses(place, texts).each }))),
    addResponses: call(byTexts, ({ texts, ...at }) => addResponses(desk, at, texts)),
  } satisfies AbsentCalls;
}

/** Also before the workshop has begun: the form is sent out days ahead. */
async function readForm(desk: Desk, at: BallotsName, page: string | undefined): Promise<Result<{ readonly fileName: string; readonly text: string }, ResponseFailure>> {
  const booth = await readBooth(desk, at);
  if (!booth.ok) return booth;
  const { assessment, questionnaire, round, ballots } = booth.value;
  if (!isOpen(round)) return problem({ kind: 'round-is-closed' });
  if (ballots.isComplete === true) return problem({ kind: 'votes-are-complete' });
  const language = desk.language();
  const mark = assessment.isSample ? SHELL_WORDS[language].machine.sampleTag : null;
  const text = page === undefined ? undefined : putFormIn(page, makeAbsentForm(assessment, questionnaire, round, language, mark));
  return text === undefined ? problem({ kind: 'no-form' }) : ok({ fileName: nameForm(assessment, round, mark), text });
}

async function addResponses(desk: Desk, at: BallotsName, texts: readonly string[]): Promise<Result<null, ResponseFailure>> {
  const added = await poll<Result<null, ResponseFailure>>(desk, { ...at, box: 'first' }, (place) => {
    const { ballots, each } = takeResponses(place, texts);
    const failed = each.find((taken) => !taken.ok);
    return ok(failed === undefined || failed.ok ? { ballots, answer: ok(null) } : { ballots: place.ballots, answer: failed });
  });
  return added.ok ? added.value : added;
}
