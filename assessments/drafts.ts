/** Keeps what people wrote in place of a template's own wording. */

import type { Assessment, Draft } from './model.ts';

/** Which draft is meant: of a template, for a question or none, in a language. */
export type DraftKey = Pick<Draft, 'template' | 'question' | 'language'>;

/** Whether two are the same draft. */
export function sameDraft(one: DraftKey, other: DraftKey): boolean {
  return one.template === other.template && one.question === other.question && one.language === other.language;
}

/** The texts that people wrote, by their places; none where nothing was changed. */
export function draftTexts(assessment: Assessment, key: DraftKey): Draft['texts'] {
  return assessment.drafts.find((draft) => sameDraft(draft, key))?.texts ?? {};
}

/** The assessment with that wording at that place; null goes back to the template's own. A draft of which nothing is left goes. */
export function writeDraft(assessment: Assessment, { template, question, language }: DraftKey, place: string, text: string | null): Assessment {
  const key = { template, question, language };
  const before = draftTexts(assessment, key);
  const others = Object.entries(before).filter(([each]) => each !== place);
  const texts = Object.fromEntries(text === null ? others : [...others, [place, text] as const]);
  const at = assessment.drafts.findIndex((draft) => sameDraft(draft, key));
  const written = Object.keys(texts).length === 0 ? [] : [{ ...key, texts }];
  return { ...assessment, drafts: at === -1 ? [...assessment.drafts, ...written] : assessment.drafts.toSpliced(at, 1, ...written) };
}
