/** The notes of a workbook: what it is, what it rests on, what its sheets hold, and what its words mean. */

import { PAPER_WORDS } from '../../words/paper.ts';
import { ROLE_WORDS } from '../../words/role-work.ts';
import { YEARS_WORDS } from '../../words/years-work.ts';
import { tellClassification } from '../footer.ts';
import { aboutSection, scoringSection } from '../annex.ts';
import type { Block, Fact } from '../blocks.ts';
import type { DataColumn } from '../data-tables.ts';
import { listPeerNotes } from '../peers-tables.ts';
import type { ReportWanted } from '../report.ts';
import { subjectOf } from '../subject.ts';

type Told = (typeof PAPER_WORDS)['en']['workbook'];

/** Which sheets the workbook holds that not every one does. */
interface Held {
  readonly hasPeers: boolean;
  readonly hasRoles: boolean;
}

/** A label with what it says. */
export function listNoteColumns(told: Told): readonly DataColumn<Fact>[] {
  return [
    { title: told.about, cellOf: ({ label }) => label, width: 30 },
    { title: told.note, cellOf: ({ value }) => value, width: 110 },
  ];
}

/** The same facts and rules as the annex of the report, and what each sheet holds. */
export function listNotes({ assessment, round, words, language, leavesOut, today }: ReportWanted, { hasPeers, hasRoles }: Held): readonly Fact[] {
  const told = PAPER_WORDS[language].workbook;
  const { data } = YEARS_WORDS[language].moved;
  const { data: roles } = ROLE_WORDS[language].told;
  const { organisation } = assessment;
  const subject = subjectOf(assessment, round, words, language);
  const about = aboutSection(subject, null, leavesOut, today, '').blocks;
  const rules = scoringSection(subject, assessment.rounds.length > 1).blocks;
  const classification = tellClassification(organisation);
  return [
    ...(classification === null ? [] : [{ label: told.classification, value: classification }]),
    ...(assessment.isSample ? [{ label: words.data.sample, value: words.report.sampleMark }] : []),
    ...listFacts(about),
    ...(organisation.retention.trim() === '' ? [] : [{ label: told.retention, value: organisation.retention.trim() }]),
    { label: told.sheets.questions, value: told.holds.questions },
    { label: told.sheets.scores, value: told.holds.scores },
    ...(hasRoles ? [{ label: roles.sheet, value: roles.holds }] : []),
    { label: told.sheets.actions, value: told.holds.actions },
    ...(assessment.rounds.length < 2 ? [] : [{ label: data.sheet, value: data.holds }]),
    ...(hasPeers ? [{ label: told.sheets.peers, value: [told.holds.peers, ...(round.peers === null ? [] : listPeerNotes(subject, round.peers, today))].join(' ') }] : []),
    { label: told.emptyCells, value: told.emptyCellsText },
    ...listTexts(about).map((value) => ({ label: told.sources, value })),
    ...listTexts(rules).map((value) => ({ label: told.rules, value })),
    { label: words.plan.choose.needWord, value: [words.plan.why.sum, words.plan.why.text].join('. ') },
    { label: words.plan.why.group, value: words.plan.why.more.groupsText },
    { label: words.plan.why.more.close, value: words.plan.why.more.closeText },
    { label: words.plan.why.more.effort, value: words.plan.why.more.effortText },
  ];
}

function listFacts(blocks: readonly Block[]): readonly Fact[] {
  return blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
}

function listTexts(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? block.items : []));
}
