/** Copies of reports and figures with every text changed: made printable in our typeface, or only tidied. */

import type { Figure, Report } from '../../assessments/report/blocks.ts';
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

/** Reports are plain data, so a copy through JSON reaches every text in them, in kinds of block still to be thought of too. */
function changeTexts<Value extends Report | Figure>(value: Value, change: (text: string) => string): Value {
  return JSON.parse(JSON.stringify(value), (_, each: unknown) => (typeof each === 'string' ? change(each) : each)) as Value;
}
