/** What a report is made of, before any format: sections of sentences, tables and figures. Screen, PDF, Word and the rest start here. */

import type { Day, Item } from '../figures-model.ts';
import type { Language, MeasureId } from '../model.ts';
import type { DimensionId, Level, QuestionId } from '../questionnaire-model.ts';
import type { AgreementStatus } from '../workshop-model.ts';

/** A whole report. Everything in it is ready to print: numbers are already rounded and worded. */
export interface Report extends Frame {
  /** The same frame in the second language of a document that holds two, or null. The sections of both stand among each other. */
  readonly second: Frame | null;
  /** Whether a list of its sections stands before them. */
  readonly hasContents: boolean;
  readonly madeOn: Day;
  /** Without ending: "Aberwen Borough Council, report 2026". */
  readonly fileName: string;
  readonly sections: readonly Section[];
}

/** What stands around the sections, in one language: the title above them, and what every page repeats. */
export interface Frame {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** As printed in the header of each page. */
  readonly organisation: string;
  /** "Sample, made up. Not a real council", "Peers made up" where only they are, or null for real work. */
  readonly sampleMark: string | null;
  /** A line for the top of each page, in the organisation's own words: "Official". Null where there is none. */
  readonly classification: string | null;
  readonly footer: Footer;
}

/** What the foot of each page says: what the document rests on and who answers for it, how long it is kept, and its retention label. Empty where nothing is given. */
export interface Footer {
  readonly questionnaire: string;
  readonly dates: string;
  /** "Retention label: Governance, 7 years". */
  readonly retention: string;
}

/** A section with the language it is told in. In a document of two languages each comes twice, one right after the other, with the same id. */
export interface Section extends Part {
  readonly language: Language;
}

/** A part with a heading of its own (the first section's title is the report's lead and has none). */
export interface Part {
  readonly id: string;
  readonly title: string | null;
  readonly startsPage: boolean;
  readonly blocks: readonly Block[];
}

/** One thing on the page. */
export type Block =
  | { readonly kind: 'paragraph'; readonly style: 'lead' | 'text' | 'note'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | { readonly kind: 'today-next'; readonly today: Fact; readonly next: Fact }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'figure'; readonly figure: Figure };

/** A label with its value: "Owner", "Head of Communications". */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A table. Each row has as many cells as there are columns; the first cell of a row is its header. */
export interface Table {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly note: string | null;
}

/** `share` is the part of the width, in hundredths; the shares of a table add up to 100. */
export interface Column {
  readonly title: string;
  readonly isNumber: boolean;
  readonly share: number;
}

/** `second` is a quieter line under the first: "Quick win" under the action's title. */
export interface Cell {
  readonly text: string;
  readonly second: string | null;
}

/** A drawing, told by its finding and by a table with the same figures. */
export type Figure = DotPlot | DotRows | DotStrip | Dumbbell | HeatMap | PeerSpread | TrendFigure;

/** What every figure carries: its finding as heading, who and when under it, and the same figures as a table. */
interface Told {
  readonly id: string;
  readonly finding: string;
  readonly note: string;
  /** For a reader who cannot see it: what kind of drawing, and what it shows. */
  readonly alternative: string;
  readonly table: Table;
}

/** The five-row dot plot: one row a dimension on a line from 1 to 5. */
export interface DotPlot extends Told {
  readonly kind: 'dot-plot';
  readonly levelNames: readonly string[];
  /** Whether any row has a range of views, peers or a target, so that the key names them. */
  readonly hasViews: boolean;
  readonly hasMedian: boolean;
  readonly hasQuartiles: boolean;
  readonly hasTargets: boolean;
  /** What the disc, the triangle under the line and the one above it stand for: key, table and alternative say the same. */
  readonly names: { readonly score: string; readonly secureLevel: string; readonly target: string };
  readonly rows: readonly DotPlotRow[];
}

/** One dimension in the dot plot: its name, its words and its places on the line. */
export interface DotPlotRow {
  readonly dimension: DimensionId;
  readonly name: string;
  /** "5 of 6 answered, 13% don’t know" or "Not enough answers yet: 3 of 6". */
  readonly caption: string;
  /** Place on the line (1 to 5, exact) and as printed ("2.8"); null where there are not enough answers. */
  readonly score: { readonly at: number; readonly shown: string } | null;
  readonly secure: { readonly level: Level; readonly name: string } | null;
  /** Where the voters' own averages lie; null with fewer than five of them. */
  readonly views: { readonly low: number; readonly high: number } | null;
  readonly median: number | null;
  readonly quartiles: { readonly q1: number; readonly q3: number } | null;
  /** Where a plan would lead, or a target line set in an earlier round: its place and as printed; null where there is none, or no score. */
  readonly target: { readonly at: number; readonly shown: string } | null;
}

/** Two rounds, one row a dimension: hollow before, solid after. */
export interface Dumbbell extends Told {
  readonly kind: 'dumbbell';
  readonly levelNames: readonly string[];
  readonly beforeName: string;
  readonly afterName: string;
  readonly rows: readonly DumbbellRow[];
}

/** One dimension in the dumbbell: where it was, where it is, and what can be said of that. */
export interface DumbbellRow {
  readonly dimension: DimensionId;
  readonly name: string;
  /** "5 of 6 questions". */
  readonly caption: string;
  /** Null where there is no change score: too few comparable questions. */
  readonly places: { readonly before: number; readonly after: number; readonly beforeShown: string; readonly afterShown: string } | null;
  /** "+0.5", "−0.3", "0.0" or "". */
  readonly change: string;
  /** "Moved up", "Little or no change", "Not comparable". */
  readonly label: string;
}

/** Three rounds or more: one small line chart a dimension, all on the same axis from 1 to 5. */
export interface TrendFigure extends Told {
  readonly kind: 'small-multiples';
  readonly levelNames: readonly string[];
  /** The names of the rounds, the earliest first; every list of a panel has one entry for each. */
  readonly rounds: readonly string[];
  /** "2024 to 2025": all but the last, for the key. */
  readonly earlierName: string;
  readonly hasPeers: boolean;
  readonly hasTargets: boolean;
  readonly panels: readonly TrendPanel[];
}

/** One dimension in the small line charts. Only points of the same run are joined by a line. */
export interface TrendPanel {
  readonly dimension: DimensionId;
  readonly name: string;
  /** "based on 5 of 6 questions". */
  readonly caption: string;
  /** For a reader who cannot see it: "Trust: 2024 2.0, then a gap, 2026 2.8." */
  readonly alternative: string;
  readonly points: readonly ({ readonly at: number; readonly shown: string; readonly run: number } | null)[];
  /** The median of the peer group chosen for that round; null where there is none, or it may not be shown. */
  readonly peers: readonly (number | null)[];
  /** What the dimension was to come to by that round; null where no target line says so. */
  readonly targets: readonly ({ readonly at: number; readonly shown: string } | null)[];
}

/** How a peer group of twenty or more spreads over the levels: one row of bars a measure, with the middle of the group and our score. */
export interface PeerSpread extends Told {
  readonly kind: 'peer-spread';
  readonly levelNames: readonly string[];
  /** What the disc, the diamond and the bars stand for. */
  readonly names: { readonly score: string; readonly median: string; readonly bars: string };
  readonly rows: readonly PeerSpreadRow[];
}

/** One measure in the spread. What the size of the group does not allow is null, and so is a score that cannot be compared. */
export interface PeerSpreadRow {
  readonly measure: MeasureId;
  readonly name: string;
  readonly score: { readonly at: number; readonly shown: string } | null;
  readonly median: { readonly at: number; readonly shown: string } | null;
  readonly bars: readonly { readonly from: number; readonly to: number; readonly count: number }[];
}

/** Rows under the name of their dimension, each a line from 1 to 5 with a disc, and a diamond where it is set beside a peer group. */
export interface DotRows extends Told {
  readonly kind: 'dot-rows';
  readonly levelNames: readonly string[];
  /** What the disc and the diamond stand for. The diamond has a name only where any is drawn. */
  readonly names: { readonly dot: string; readonly median: string | null };
  readonly groups: readonly DotGroup[];
}

/** The rows of one dimension. `more` stands beside its name: "Clear gap of 1.4". Null where there is nothing to say. */
export interface DotGroup {
  readonly dimension: DimensionId;
  readonly name: string;
  readonly more: string | null;
  readonly rows: readonly DotRow[];
}

/** One line: where its disc and its diamond are, either null where there is none, and both as printed ("3, middle 2.5"). `id` is its own within the dimension. */
export interface DotRow {
  readonly id: string;
  readonly name: string;
  readonly dot: number | null;
  readonly median: number | null;
  readonly shown: string;
}

/** Every question as a cell, one column a dimension. */
export interface HeatMap extends Told {
  readonly kind: 'heat-map';
  readonly levelNames: readonly string[];
  readonly columns: readonly HeatColumn[];
}

/** One dimension in the heat map, with a cell for each of its questions, in their order. */
export interface HeatColumn {
  readonly dimension: DimensionId;
  readonly name: string;
  /** "2.3 of 5". */
  readonly score: string;
  /** "secure: Not yet". */
  readonly secure: string;
  readonly cells: readonly HeatCell[];
}

/** One question in the heat map. `more` is "20% don’t know", from a tenth of the votes, or null. */
export interface HeatCell {
  readonly question: QuestionId;
  readonly title: string;
  readonly item: Item;
  readonly shown: string;
  readonly name: string;
  readonly more: string | null;
}

/** How the votes on a question lie: how far apart the levels are, or why there is no level. */
export type StripStatus = AgreementStatus | 'not-enough' | 'not-applicable';

/** One vote on one question: a dot for each vote, above the five levels. */
export interface DotStrip extends Told {
  readonly kind: 'dot-strip';
  readonly question: QuestionId;
  /** 1 for the first vote, 2 and 3 for those after talking. */
  readonly vote: number;
  readonly levelNames: readonly string[];
  readonly status: StripStatus;
  readonly statusName: string;
  /** Votes at levels 1 to 5; null where too few voted for them to be shown. */
  readonly counts: readonly number[] | null;
  /** Dashed discs apart under "?": drawn from a tenth of the votes, 0 below that or where no counts are shown. */
  readonly unknown: number;
  /** Dashed discs apart under "–"; 0 where no counts are shown. */
  readonly notApplicable: number;
  /** The majority level, and the words that stand under its name. */
  readonly majority: { readonly level: Level; readonly label: string } | null;
}
