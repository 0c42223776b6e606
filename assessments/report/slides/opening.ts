/** The first slides: the title, and the person helped with the reason in one sentence. */

import { showDay } from '../../words/dates.ts';
import { textIn } from '../../words/words.ts';
import { BUILT_IN_ID } from '../../questionnaire/questionnaire.ts';
import type { Block } from '../blocks.ts';
import { showRound } from '../subject.ts';
import { COVER } from './cover.ts';
import { adviceOn, isOfAnother, listGapNotes, listWritten, type Talk, type TalkPart } from './talk.ts';

/** A sentence that is longer is no title. */
const LONGEST_TITLE = 120;

/** The title of the report, for whom, and of which round. */
export function coverPart(talk: Talk): TalkPart {
  const { subject, told, leavesOut } = talk;
  const { assessment, round, questionnaire, words, language } = subject;
  const name = showRound(words, assessment, round);
  const { title, titleOf, subtitle } = words.report.document;
  const { name: organisation, documentOwner } = assessment.organisation;
  const owner = leavesOut.includes('owners') ? '' : documentOwner.trim();
  const lines = [told.slot, subtitle(showDay(words, round.date)), ...(owner === '' ? [] : [told.from(owner)])];
  return {
    id: COVER,
    title: questionnaire.id === BUILT_IN_ID ? title(name) : titleOf(textIn(language, questionnaire.title), name),
    blocks: [
      { kind: 'paragraph', style: 'lead', text: organisation.trim() || words.report.untitledOrganisation },
      ...lines.map((text): Block => ({ kind: 'paragraph', style: 'text', text })),
    ],
    minutes: 0,
    notes: [adviceOn(talk, 'tenMinutes'), ...listWritten(talk, 'tenMinutes')],
  };
}

/** The reason as title, and one person or service we helped. What nobody has written yet stands in square brackets. */
export function reasonPart(talk: Talk): TalkPart {
  const { told } = talk;
  const [reason = '', ...more] = isOfAnother(talk) ? [told.reasonGap] : listWritten(talk, 'reason');
  const [sentence = '', ...others] = reason.split(/(?<=\.)\s+/u);
  const isTitle = sentence !== '' && sentence.length <= LONGEST_TITLE && !isOfAnother(talk);
  const story = listWritten(talk, 'story');
  const shown = [...story, ...(isTitle ? [] : [reason])].filter((text) => text !== '');
  return {
    id: 'reason',
    title: isTitle ? sentence.replace(/\.$/u, '') : told.reason,
    blocks: [
      ...(story.length === 0 ? [] : ([{ kind: 'heading', text: told.story }] as const)),
      ...shown.map((text): Block => ({ kind: 'paragraph', style: 'text', text })),
      ...listGapNotes(talk, [...shown, sentence]),
    ],
    minutes: 2,
    notes: [adviceOn(talk, 'story'), adviceOn(talk, 'reason'), ...(isTitle ? others : []), ...more],
  };
}
