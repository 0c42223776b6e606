/** How phones come into a room: what a camera reads, and what people read. */

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { isOnlyHere, joiningOf } from '../../../../../renderer/pages/workshop/phones/join-link.ts';
import { QrCode } from '../../../../../renderer/pages/workshop/phones/qr-code.tsx';
import { qrPathOf } from '../../../../../renderer/pages/workshop/phones/qr-path.ts';
import { readQr } from '../../../../support/qr-reader.ts';

const LINK = 'http://192.168.1.24:8417/#482913';

/** The squares that a path paints, as rows of text. */
function paint(path: string, side: number): readonly string[] {
  const rows = Array.from({ length: side }, () => ' '.repeat(side));
  for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    const row = rows[Number(y)] ?? '';
    rows[Number(y)] = row.slice(0, Number(x)) + '#'.repeat(Number(run)) + row.slice(Number(x) + Number(run));
  }
  return rows;
}

describe('joining a room', () => {
  it('has a link with the code behind a "#", an address to type, and the code in two groups', () => {
    expect(joiningOf({ link: 'http://192.168.1.24:8417/', code: '482913' })).toEqual({ link: LINK, address: '192.168.1.24:8417', code: '482 913' });
    expect(joiningOf({ link: 'http://10.0.0.7:80/', code: '000120' })).toEqual({ link: 'http://10.0.0.7/#000120', address: '10.0.0.7', code: '000 120' });
  });

  it('is for this computer alone at the address that nobody else can reach', () => {
    expect(isOnlyHere({ link: 'http://127.0.0.1:8417/' })).toBe(true);
    expect(isOnlyHere({ link: 'http://192.168.1.24:8417/' })).toBe(false);
  });
});

describe('the QR code', () => {
  it('is read back by a reader of another hand', () => {
    for (const link of [LINK, 'http://10.0.0.7:8417/#000120', 'http://172.16.254.113:49152/#999999']) {
      const { path, side } = qrPathOf(link);
      expect(readQr(paint(path, side).slice(4, -4).map((row) => row.slice(4, -4)))).toBe(link);
    }
  });

  it('has four units of light around it', () => {
    const { path, side } = qrPathOf(LINK);
    const rows = paint(path, side);
    expect(side).toBe(29 + 2 * 4);
    for (const edge of [...rows.slice(0, 4), ...rows.slice(-4)]) expect(edge.trim()).toBe('');
    for (const row of rows) expect([row.slice(0, 4), row.slice(-4)]).toEqual(['    ', '    ']);
    expect(rows.slice(4, 11).map((row) => row.slice(4, 11))).toEqual(['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######']);
  });

  it('is an image with words in its place', () => {
    const markup = renderToStaticMarkup(<QrCode text={LINK} name="QR code: it opens 192.168.1.24:8417." />);
    expect(markup).toMatch(/^<svg class="qr-code" role="img" aria-label="QR code: it opens 192\.168\.1\.24:8417\." viewBox="0 0 37 37"/);
  });
});
