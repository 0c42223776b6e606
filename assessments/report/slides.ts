/** The slides for ten minutes on the agenda of the top team, before any format: a finding as title, little to read, and what to say. */

import type { Language } from '../model.ts';
import { PAPER_WORDS } from '../words/paper.ts';
import type { Block } from './blocks.ts';
import type { ReportWanted } from './report.ts';
import { decisionPart } from './slides/decision.ts';
import { coverPart, reasonPart } from './slides/opening.ts';
import { leadingFiguresPart, leadingPart, listMorePlanParts, planPart } from './slides/planning.ts';
import { figuresPart, holdingBackPart, movedPart, peersPart, standingPart } from './slides/standing.ts';
import { talkOf } from './slides/talk.ts';

/** One slide. `title` is a finding, but on the first; `notes` is what to say and how long, and is never shown to the room. */
export interface Slide {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly notes: string;
  readonly language: Language;
}

/**
 * The slides of a round in the order in which they are shown: someone helped and the reason, where we stand, what moved, peers, what holds us back, the plan, where it
 * would lead, the one decision asked for and a closing question. What has nothing to say is left out. After them come tables for reading: the scores, and the actions
 * above the eight that a plan should have. Up to eight, there are no more than ten slides. Template TPL04, and F.4.
 */
export function makeSlides(wanted: ReportWanted): readonly Slide[] {
  const talk = talkOf(wanted);
  const told = PAPER_WORDS[wanted.language].slides;
  const cover = coverPart(talk);
  const spoken = [
    reasonPart(talk), standingPart(talk), movedPart(talk), peersPart(talk), holdingBackPart(talk), planPart(talk), leadingPart(talk), decisionPart(talk),
  ].filter((part) => part !== null);
  const forReading = [leadingFiguresPart(talk) ?? figuresPart(talk), ...listMorePlanParts(talk)].filter((part) => part !== null);
  const slideOf = ({ id, title, blocks }: (typeof spoken)[number], notes: readonly string[]): Slide => ({ id, title, blocks, notes: notes.join('\n'), language: wanted.language });
  return [
    slideOf(cover, [told.runningOrder, ...spoken.map(({ minutes, title }) => told.inOrder(minutes, title)), ...cover.notes]),
    ...spoken.map((part) => slideOf(part, [told.minutes(part.minutes), ...part.notes])),
    ...forReading.map((part) => slideOf(part, [told.forReading, ...part.notes])),
  ];
}

/** The slides of both languages: each in the first, and right after it in the second. */
export function tellSlidesInBoth(first: readonly Slide[], second: readonly Slide[]): readonly Slide[] {
  return first.flatMap((slide) => [slide, ...second.filter(({ id }) => id === slide.id)]);
}
