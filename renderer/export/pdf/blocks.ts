/** Blocks of the report as strips: paragraphs, headings, lists, facts, today and next, tables, figures. */

import type { Block, Fact, Figure, Report, Section } from '../../../assessments/report/blocks.ts';
import { joinFrames, listFrames } from '../../../assessments/report/two-languages.ts';
import { assertNever } from '../../../assessments/result.ts';
import { drawFigure, type ChartWords } from '../drawing/drawing.ts';
import { drawLine, moveMarks, writeText, type Mark } from '../drawing/marks.ts';
import { BLUE, PLUM } from '../drawing/palette.ts';
import { LANGUAGE_TAGS } from '../languages.ts';
import type { Typefaces } from '../type/typeface.ts';
import { HEADING, LANGUAGE, LEAD, NOTE, SECTION, SUBTITLE, TEXT, TITLE } from './forms.ts';
import { hasFactsUnder, isCaptionNew, isIntroduction } from '../order.ts';
import { baseOf, flowText, setText, TEXT_WIDTH, type Strip, type TextForm } from './strips.ts';
import { holdToNext, layFacts, layTable } from './table.ts';
import { addElement, type Element } from './tags.ts';

/** What every block needs: the fonts, the words of the charts, and what marks its language in a document of two. */
export interface Setup {
  readonly typefaces: Typefaces;
  readonly words: ChartWords;
  readonly languageName: string | null;
}

/** Lines of a paragraph that stay with the table under them. */
const LONGEST_INTRODUCTION = 4;
const LIST_INDENT = 5;
const BETWEEN_TITLES = 2;
const TODAY_NEXT_GAP = 6.5;

/** The title and the line under it: one heading, whatever the number of languages. */
export function layTitle(typefaces: Typefaces, root: Element, report: Report): readonly Strip[] {
  const heading = addElement(root, 'H1');
  const languageOf = (language: Report['language']) => (report.second === null ? {} : { language: LANGUAGE_TAGS[language] });
  const titles = listFrames(report).map(({ language, title }, at): Strip => {
    const element = report.second === null ? heading : addElement(heading, 'Span', languageOf(language));
    const { marks, height } = setText(typefaces, title, TITLE, TEXT_WIDTH, true);
    const strip: Strip = { height, above: at === 0 ? TITLE.above : BETWEEN_TITLES, runs: [{ element, marks }], keepsWithNext: true };
    return at === 0 ? { ...strip, bookmark: { depth: 1, title: joinFrames(report, (frame) => frame.title) } } : strip;
  });
  return [...titles, ...listFrames(report).flatMap(({ language, subtitle }) => flowText(typefaces, addElement(root, 'P', languageOf(language)), subtitle, SUBTITLE))];
}

/** A section: its heading, and its blocks in order. Headings inside stand one level deeper. */
export function laySection(setup: Setup, root: Element, section: Section): readonly Strip[] {
  const parent = addElement(root, 'Sect', setup.languageName === null ? {} : { language: LANGUAGE_TAGS[section.language] });
  const language = setup.languageName === null ? [] : flowText(setup.typefaces, addElement(parent, 'P'), setup.languageName, LANGUAGE);
  const title = section.title === null ? [] : layHeading(setup, parent, section.title, setup.languageName === null ? SECTION : { ...SECTION, above: 0 }, 2);
  const depth = section.title === null ? 2 : 3;
  const blocks = section.blocks.flatMap((block, index) => {
    const strips = layBlock(setup, parent, block, isCaptionNew(section.blocks, index), depth);
    if (hasFactsUnder(section.blocks, index)) return strips.map(holdToNext);
    return isIntroduction(section.blocks, index) && strips.length <= LONGEST_INTRODUCTION ? strips.map((strip) => ({ ...strip, keepsWithNext: true })) : strips;
  });
  const [first, ...others] = closeUp([...language.map(holdToNext), ...title, ...blocks]);
  return first ? [{ ...first, startsPage: section.startsPage }, ...others] : [];
}

/** A heading right under another one stands closer to it. */
function closeUp(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) => (strip.bookmark && strips[index - 1]?.bookmark ? { ...strip, above: strip.above / 2.5 } : strip));
}

function layHeading(setup: Setup, parent: Element, text: string, form: TextForm, depth: 2 | 3): readonly Strip[] {
  const element = addElement(parent, depth === 2 ? 'H2' : 'H3');
  const { marks, height } = setText(setup.typefaces, text, form, TEXT_WIDTH, true);
  return [{ height, above: form.above, runs: [{ element, marks }], keepsWithNext: true, bookmark: { depth, title: text } }];
}

function layBlock(setup: Setup, parent: Element, block: Block, isCaptionShown: boolean, depth: 2 | 3): readonly Strip[] {
  const { typefaces } = setup;
  switch (block.kind) {
    case 'paragraph':
      return flowText(typefaces, addElement(parent, 'P'), block.text, { lead: LEAD, text: TEXT, note: NOTE }[block.style]);
    case 'heading':
      return layHeading(setup, parent, block.text, HEADING, depth);
    case 'list':
      return layList(typefaces, parent, block.items);
    case 'facts':
      return layFacts(typefaces, parent, block.rows);
    case 'today-next':
      return [layTodayNext(typefaces, parent, block.today, block.next)];
    case 'table':
      return layTable(typefaces, parent, block.table, isCaptionShown);
    case 'figure':
      return layFigure(setup, parent, block.figure, depth);
    default:
      return assertNever(block);
  }
}

function layList(typefaces: Typefaces, parent: Element, items: readonly string[]): readonly Strip[] {
  const list = addElement(parent, 'L');
  return items.flatMap((item) => {
    const entry = addElement(list, 'LI');
    const bullet = addElement(entry, 'Lbl');
    const [first, ...others] = flowText(typefaces, addElement(entry, 'LBody'), item, { ...TEXT, above: 1.6 }, LIST_INDENT);
    if (!first) return [];
    const mark = writeText(typefaces, [1, baseOf(TEXT, 0)], '•', TEXT);
    return [{ ...first, runs: [{ element: bullet, marks: [mark] }, ...first.runs] }, ...others];
  });
}

/** Where we are and where the step leads, side by side: a solid rule over today, a dashed one over next. */
function layTodayNext(typefaces: Typefaces, parent: Element, today: Fact, next: Fact): Strip {
  const width = (TEXT_WIDTH - TODAY_NEXT_GAP) / 2;
  const sides = [today, next].map((fact, index) => {
    const label = setText(typefaces, fact.label, { ...TEXT, weight: 'semibold' }, width);
    const value = setText(typefaces, fact.value, TEXT, width);
    const left = index * (width + TODAY_NEXT_GAP);
    const rule: Mark = drawLine([left, 0.4], [left + width, 0.4], 0.8, index === 0 ? BLUE : PLUM, index === 0 ? null : 1.7);
    return {
      height: 2.4 + label.height + value.height,
      runs: [
        { element: null, marks: [rule] },
        { element: addElement(parent, 'P'), marks: moveMarks(label.marks, left, 2.4) },
        { element: addElement(parent, 'P'), marks: moveMarks(value.marks, left, 2.4 + label.height) },
      ],
    };
  });
  return { height: Math.max(...sides.map((side) => side.height)), above: 4, runs: sides.flatMap((side) => side.runs) };
}

/** The finding as heading, the drawing, and the note, all on one page. */
function layFigure(setup: Setup, parent: Element, figure: Figure, depth: 2 | 3): readonly Strip[] {
  const heading = layHeading(setup, parent, figure.finding, HEADING, depth);
  const drawing = drawFigure(setup.typefaces, figure, setup.words);
  const element = addElement(parent, 'Figure', { alternative: figure.alternative });
  const note = figure.note === '' ? [] : flowText(setup.typefaces, addElement(parent, 'P'), figure.note, NOTE);
  const drawn: Strip = { height: drawing.height, above: 2, runs: [{ element, marks: drawing.marks, isFigure: true }], keepsWithNext: note.length > 0 };
  return [...heading, drawn, ...note];
}
