/** Copies of reports and figures with every text changed: made printable in our typeface, or only tidied. */

import type { Figure, Report } from '../../assessments/report/blocks.ts';
import type { Slide } from '../../assessments/report/slides.ts';
import { makePrintable, tidyText } from './type/printable.ts';
import type { Typeface } from './type/typeface.ts';

/** The report as our typeface can print it, and the characters that had to be replaced. */
export function makeReportPrintable(report: Report, typeface: Typeface): { readonly report: Report; readonly missing: readonly string[] } {
  const missing = new Set<string>();
  const printable = changeTexts(report, (text) => makePrintable(typeface, text, missing));
  return { report: printable, missing: [...missing] };
}

/** The figure as our typeface can print it. */
export function makeFigurePrintable(figure: Figure, typeface: Typeface): Figure {
  return changeTexts(figure, (text) => makePrintable(typeface, text, new Set()));
}

/** The report without control characters, which Word documents may not hold. */
export function tidyReport(report: Report): Report {
  return changeTexts(report, tidyText);
}

/** The slides without control characters. */
export function tidySlides(slides: readonly Slide[]): readonly Slide[] {
  return changeTexts(slides, tidyText);
}

/** Reports are plain data, so going through all of it reaches every text, in kinds of block still to be thought of too. What stands many times is changed once. */
function changeTexts<Value extends Report | Figure | readonly Slide[]>(value: Value, change: (text: string) => string): Value {
  const changed = new Map<string, string>();
  const copy = (each: unknown): unknown => {
    if (typeof each === 'string') {
      const known = changed.get(each) ?? change(each);
      changed.set(each, known);
      return known;
    }
    if (Array.isArray(each)) return each.map(copy);
    return typeof each === 'object' && each !== null ? Object.fromEntries(Object.entries(each).map(([name, inside]) => [name, copy(inside)])) : each;
  };
  return copy(value) as Value;
}
