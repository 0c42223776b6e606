/** Bytes as text for addresses. */

import { expect, test } from 'vitest';
import { toBase64 } from '../../../renderer/export/base64.ts';

test.each([
  [[], ''],
  [[72, 105], 'SGk='],
  [[0, 127, 255], 'AH//'],
])('bytes %j are %j in base 64', (bytes, text) => {
  expect(toBase64(new Uint8Array(bytes))).toBe(text);
});
