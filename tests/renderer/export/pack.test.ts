/** Tests of packing a PDF: objects are found by the table at its end, whatever the streams hold. */

import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packPdf } from '../../../renderer/export/pdf/pack.ts';

/** A PDF of these objects, as jsPDF would write it. */
function pdfOf(objects: readonly string[]): string {
  let text = '%PDF-1.3\n';
  const places = objects.map((content, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${content}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<<\n/Size ${objects.length + 1}\n/Root 1 0 R\n/Info 2 0 R\n/ID [ <AB> <AB> ]\n>>\nstartxref\n${start}\n%%EOF`;
}

/** What the streams of a PDF hold, unpacked, in the order in which they stand. */
function unpack(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes);
  return Array.from(file.toString('latin1').matchAll(/\/Length (\d+)>>\nstream\n/gu), ({ index, 0: head, 1: length }) =>
    inflateSync(file.subarray(index + head.length, index + head.length + Number(length))).toString('latin1'),
  );
}

test('keeps what a stream holds, even where it looks like the end of one', async () => {
  const unkind = '1 0 obj endobj\nendstream\nendobj\n9 0 obj';
  const text = pdfOf(['<</Type /Catalog>>', '<</Title (stream\nendobj)>>', `<<\n/Length ${unkind.length}\n>>\nstream\n${unkind}\nendstream`]);
  const [stream, objects, table] = unpack(await packPdf(text));
  expect(stream).toBe(unkind);
  expect(objects).toBe('1 0 2 19\n<</Type /Catalog>>\n<</Title (stream\nendobj)>>');
  // Nought; two objects in stream 4; a stream; stream 4 itself; this table.
  expect(table?.length).toBe(6 * 7);
});

test('refuses a PDF whose table is wrong', async () => {
  await expect(packPdf(pdfOf(['<</Type /Catalog>>', '<<>>']).replace('%PDF-1.3\n', '%PDF-1.3\n\n'))).rejects.toThrow();
});
