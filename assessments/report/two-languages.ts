/** One report out of two that tell the same in different languages. */

import type { Frame, Report, Section } from './blocks.ts';

/**
 * The report in both languages: its title in both, then each section in the first and right after it in the second. Both must be made of the same round with the
 * same parts left out, so that they have the same sections. A document of one section tells it on a page for each language.
 */
export function tellInBoth(first: Report, second: Report): Report {
  const { language, title, subtitle, organisation, sampleMark, classification, footer } = second;
  const isOnePage = first.sections.length === 1;
  return {
    ...first,
    second: { language, title, subtitle, organisation, sampleMark, classification, footer },
    sections: first.sections.flatMap((section) => [
      section,
      ...second.sections.filter(({ id }) => id === section.id).map((other) => (isOnePage ? { ...other, startsPage: true } : other)),
    ]),
  };
}

/** The frames of a report, one for each of its languages, the first one first. */
export function listFrames(report: Report): readonly Frame[] {
  return report.second === null ? [report] : [report, report.second];
}

/** What the frames say in one line, once where all say the same: "Cynllun gweithredu, 2026 / Action plan, 2026". */
export function joinFrames(report: Report, textOf: (frame: Frame) => string): string {
  return [...new Set(listFrames(report).map(textOf))].join(' / ');
}

/** The sections by what they tell: one alone, or the same in both languages. */
export function listTellings(sections: readonly Section[]): readonly (readonly Section[])[] {
  const firsts = sections.filter(({ id }, at) => sections[at - 1]?.id !== id);
  return firsts.map(({ id }) => sections.filter((section) => section.id === id));
}
