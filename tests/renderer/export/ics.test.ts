/** The calendar file, read back by another program’s parser. */

import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { CalendarEntry } from '../../../assessments/report/calendar-entries.ts';
import { listCalendarEntries } from '../../../assessments/report/calendar-entries.ts';
import { latestRound } from '../../../assessments/rounds.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { contentOf } from '../../../renderer/export/document.ts';
import { makeIcs } from '../../../renderer/export/ics/make-ics.ts';
import { REPORT } from '../../support/documents-report.ts';
import { TOOLS } from '../../support/documents-tools.ts';
import { WORDS } from '../../support/words.ts';

const ENTRY: CalendarEntry = { uid: 'x1-a1-due@soundings', day: '2026-09-30', title: 'Due: Agree a guide', text: 'Owner: Head of Communications', isOver: false, stamp: '2026-05-20T14:32:10.000Z' };
const UNKIND = 'Llŷr ap Gŵyl, “yes”; "no" \\ back\n=1+1 <img> مرحبا with Cymraeg 🙂 ' + 'a long stretch of words that must be folded more than once. '.repeat(4);

async function make(...dates: readonly CalendarEntry[]): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode((await makeIcs(contentOf(REPORT, { dates }), TOOLS)).bytes);
}

/** The events as ical.js has them. */
function readEvents(file: string) {
  return ICAL.Component.fromString(file).getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    start: String(event.getFirstPropertyValue('dtstart')),
    summary: event.getFirstPropertyValue('summary'),
    description: event.getFirstPropertyValue('description'),
    status: event.getFirstPropertyValue('status'),
    sequence: event.getFirstPropertyValue('sequence'),
    stamp: String(event.getFirstPropertyValue('dtstamp')),
  }));
}

describe('the calendar file', () => {
  test('has a whole day for each entry', async () => {
    const file = await make(ENTRY);
    expect(readEvents(file)).toEqual([
      {
        uid: 'x1-a1-due@soundings', start: '2026-09-30', summary: 'Due: Agree a guide', description: 'Owner: Head of Communications', status: 'CONFIRMED',
        // 2331 days from 1 January 2020 to 20 May 2026, and 52,330 seconds
        sequence: 201_450_730, stamp: '2026-05-20T14:32:10Z',
      },
    ]);
    expect(file).toContain('DTSTART;VALUE=DATE:20260930\r\n');
  });

  test('is published, keeps nobody busy, sets no alarm and names no address', async () => {
    const file = await make(ENTRY);
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/Soundings\/\/Soundings\/\/EN-GB\r\nMETHOD:PUBLISH\r\n/);
    expect(file).toMatch(/END:VCALENDAR\r\n$/);
    expect(file).toContain('TRANSP:TRANSPARENT\r\n');
    expect(file).not.toMatch(/VALARM|ATTENDEE|ORGANIZER|mailto/i);
  });

  test('has one calendar and one name, whatever the organisation is called', async () => {
    const organisation = 'Parks, Roads; and \\ Streets\r\nBEGIN:VEVENT\r\nEND:VCALENDAR';
    const made = await makeIcs(contentOf({ ...REPORT, organisation }, { dates: [] }), TOOLS);
    const file = new TextDecoder().decode(made.bytes);
    expect(ICAL.Component.fromString(file).getAllSubcomponents()).toEqual([]);
    expect(file.replaceAll('\r\n ', '').split('\r\n').filter((line) => line.includes('Parks'))).toEqual(
      ['NAME', 'X-WR-CALNAME'].map((name) => `${name}:Parks\\, Roads\\; and \\\\ Streets BEGIN:VEVENT END:VCALENDAR: action plan`),
    );
  });

  test('keeps commas, semicolons, quotes, line ends, Arabic and emoji as they are', async () => {
    const [event] = readEvents(await make({ ...ENTRY, title: UNKIND, text: UNKIND }));
    expect(event?.summary).toBe(UNKIND.replace('\n', ' '));
    expect(event?.description).toBe(UNKIND);
  });

  test('has no line above 75 bytes, and no line end but that of the standard', async () => {
    const file = await make({ ...ENTRY, title: UNKIND, text: `${UNKIND}\r\n\u{0}${'🙂'.repeat(100)}` });
    const lines = file.split('\r\n');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(lines.filter((line) => /[\p{Cc}\u{FFFD}]/u.test(line))).toEqual([]);
  });

  test('takes an entry out of a calendar that had it, on the same day too: same id, a later edition, cancelled', async () => {
    const [before] = readEvents(await make(ENTRY));
    const [after] = readEvents(await make({ ...ENTRY, isOver: true, stamp: '2026-05-20T14:32:11.000Z' }));
    expect(after).toMatchObject({ uid: before?.uid, status: 'CANCELLED', sequence: 201_450_731 });
    expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence));
  });

  test('moves an entry to another day under the id it had', async () => {
    const [after] = readEvents(await make({ ...ENTRY, day: '2026-11-02', stamp: '2026-06-01T00:00:00.000Z' }));
    expect(after).toMatchObject({ uid: 'x1-a1-due@soundings', start: '2026-11-02', sequence: 202_435_200 });
  });

  test('is the same bytes for the same content', async () => {
    expect(await make(ENTRY)).toBe(await make(ENTRY));
  });

  test('has every day of the sample, each id once', async () => {
    const assessment = makeSample({ id: 'sample', language: 'cy' });
    const entries = listCalendarEntries({ assessment, round: latestRound(assessment), kind: 'report', leavesOut: [], words: WORDS.cy, language: 'cy', today: '2026-05-20' });
    const events = readEvents(await make(...entries));
    expect(events.map(({ uid, start, summary, description }) => [uid, start, summary, description])).toEqual(entries.map(({ uid, day, title, text }) => [uid, day, title, text]));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.length).toBeGreaterThan(10);
  });

  test('can be made without any entry', async () => {
    expect(readEvents(await make())).toEqual([]);
  });
});
