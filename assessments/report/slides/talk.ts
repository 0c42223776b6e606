/** What the slides of a round are made from, and what each of them is before it has its notes. */

import type { Day } from '../../figures-model.ts';
import type { Action } from '../../model.ts';
import { listActions } from '../../plan.ts';
import { fillTemplate, type FilledSection } from '../../questionnaire/templates/fill.ts';
import { TPL04 } from '../../questionnaire/templates/tpl04.ts';
import { BUILT_IN_ID, findQuestion } from '../../questionnaire/questionnaire.ts';
import { isUnderWay } from '../../status.ts';
import { PAPER_WORDS, type PaperWords } from '../../words/paper.ts';
import type { Block } from '../blocks.ts';
import type { LeftOut } from '../questions-tables.ts';
import type { ReportWanted } from '../report.ts';
import { subjectOf, type Subject } from '../subject.ts';
import { findComparedRound, twoRoundsOf, type TwoRounds } from '../two-rounds.ts';

/** A round as it is talked about: what is told, what was written for the briefing (TPL04), and the action that is asked for. */
export interface Talk {
  readonly subject: Subject;
  readonly two: TwoRounds | null;
  readonly told: PaperWords['slides'];
  readonly leavesOut: readonly LeftOut[];
  readonly today: Day;
  /** The sections of the briefing, filled: the ten minutes, someone we helped, the reason, the benefits, what holds us back, the decision, after the meeting. */
  readonly briefing: readonly FilledSection[];
  /** The actions of the round in order, done and dropped ones too: their places are their numbers. */
  readonly actions: readonly Action[];
  /** The action to decide on, or null where none waits for those in the room. */
  readonly asked: Action | null;
}

/** A slide before it has its notes: `minutes` to speak, and what to say besides. */
export interface TalkPart {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly minutes: number;
  readonly notes: readonly string[];
}

/** Places in the briefing. */
export const SECTIONS = { tenMinutes: 0, story: 1, reason: 2, benefits: 3, obstacle: 4, decision: 5 } as const;

/** Who can decide in the room, first the one that the briefing is for. What a head of service decides is not theirs. */
const DECIDERS = ['top-team', 'committee'] as const;

/** The round as it is talked about. The decision asked for is the first action under way that needs one of the top team, or else of a committee. */
export function talkOf({ assessment, round, words, language, leavesOut, today }: ReportWanted): Talk {
  const subject = subjectOf(assessment, round, words, language);
  const earlier = findComparedRound(subject);
  const actions = listActions(assessment, round.id);
  const underWay = actions.filter(isUnderWay);
  const asked = DECIDERS.map((decider) => underWay.find(({ decision }) => decision === decider)).find((action) => action !== undefined) ?? null;
  const about = (asked ?? underWay[0])?.question ?? null;
  const question = about === null ? null : (findQuestion(subject.questionnaire, about) ?? null);
  // What people wrote for the briefing stands under the question it was opened for, or under none.
  const isWrittenForNone = assessment.drafts.some((draft) => draft.template === TPL04.id && draft.question === null && draft.language === language);
  return {
    subject,
    two: earlier === undefined ? null : twoRoundsOf(assessment, earlier, round, words, language),
    told: PAPER_WORDS[language].slides,
    leavesOut,
    today,
    briefing: fillTemplate(TPL04, { assessment, round, question: isWrittenForNone ? null : question, words, language, today }).sections,
    actions,
    asked,
  };
}

/** Whether the questionnaire is one that people brought in: then the briefing’s own reason and question say nothing of it. */
export function isOfAnother({ subject }: Talk): boolean {
  return subject.questionnaire.id !== BUILT_IN_ID;
}

/** The paragraphs of a section of the briefing that hold anything. */
export function listWritten({ briefing }: Talk, section: keyof typeof SECTIONS): readonly string[] {
  const blocks = briefing[SECTIONS[section]]?.blocks ?? [];
  return blocks.flatMap((block) => (block.kind === 'paragraph' && block.piece.text.trim() !== '' ? [block.piece.text.trim()] : []));
}

/** What the briefing advises for a section. */
export function adviceOn({ briefing }: Talk, section: keyof typeof SECTIONS): string {
  return briefing[SECTIONS[section]]?.guidance ?? '';
}

/** A line that says so where words in square brackets are still to be written. */
export function listGapNotes({ told }: Talk, texts: readonly string[]): readonly Block[] {
  return texts.some((text) => /\[[^[\]]+\]/u.test(text)) ? [{ kind: 'paragraph', style: 'note', text: told.toWrite }] : [];
}

/** The title of an action inside a sentence: without a full stop of its own. */
export function titleOf({ subject }: Talk, { title }: Action): string {
  return title.trim().replace(/\.$/u, '') || subject.words.report.plan.untitled;
}
