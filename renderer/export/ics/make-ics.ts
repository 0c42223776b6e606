/** Makes the days of a plan as a calendar file: whole days that keep nobody busy, no alarm, and nobody’s address. */

import { ICalCalendar, ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Day } from '../../../assessments/figures-model.ts';
import type { Report } from '../../../assessments/report/blocks.ts';
import type { CalendarEntry } from '../../../assessments/report/calendar-entries.ts';
import { PAPER_WORDS } from '../../../assessments/words/paper.ts';
import type { Maker } from '../document.ts';
import { LANGUAGE_TAGS } from '../languages.ts';
import { tidyText } from '../type/printable.ts';

const SECOND = 1000;
/** The edition of an entry is the number of seconds since then. */
const FIRST_EDITION = Date.UTC(2020, 0, 1);

export const makeIcs: Maker = ({ report, dates }) => Promise.resolve({ bytes: new TextEncoder().encode(writeCalendar(report, dates)), missing: [] });

/** The whole file. Of two files the one made later counts, if only by a second, so what it takes out goes from a calendar that had it. */
function writeCalendar({ organisation, language }: Report, entries: readonly CalendarEntry[]): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'Soundings', product: 'Soundings', language: LANGUAGE_TAGS[language].toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: escapeName(PAPER_WORDS[language].workbook.calendar.name(organisation)),
  });
  for (const { uid, day, title, text, isOver, stamp } of entries) {
    const description = tidyText(text);
    calendar.createEvent({
      id: uid,
      start: startOf(day),
      allDay: true,
      summary: tidyText(title).replaceAll('\n', ' '),
      ...(description === '' ? {} : { description }),
      status: isOver ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      sequence: editionOf(stamp),
      stamp: new Date(stamp),
      lastModified: new Date(stamp),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The generator escapes what an entry says, but writes the name of the calendar as it comes: a line end in it would begin a line of the file. */
function escapeName(text: string): string {
  return tidyText(text).replaceAll('\n', ' ').replaceAll(/[\\;,]/gu, '\\$&');
}

function startOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function editionOf(stamp: string): number {
  return Math.max(0, Math.floor((new Date(stamp).getTime() - FIRST_EDITION) / SECOND));
}
