/** The room beside a title whose lines another program breaks. */

import { expect, test } from 'vitest';
import { roomBesideTitle } from '../../../renderer/export/type/title.ts';
import { REPORT } from '../../support/documents-report.ts';
import { TYPEFACES } from '../../support/documents-tools.ts';

test.each([
  ['Sianeli digidol ar un dudalen, 2026', 0],
  ['Where we stand on digital channels, 2026', 46],
])('stands only where the title takes two lines: %s', (title, room) => {
  expect(roomBesideTitle(TYPEFACES, { ...REPORT, title }, 170)).toBe(room);
});

test('stands where the title in the second language takes two lines', () => {
  const { language, subtitle, organisation, classification, sampleMark, footer } = REPORT;
  const second = { language, subtitle, organisation, classification, sampleMark, footer, title: 'Where we stand on digital channels, 2026' };
  expect(roomBesideTitle(TYPEFACES, { ...REPORT, title: 'Cynllun, 2026', second }, 170)).toBe(46);
});
