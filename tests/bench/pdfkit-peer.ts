/** The content of a report as pdfkit sets it, to measure ours beside: the same words, tables, drawings, tags and bookmarks in the same fonts. */

import { readFileSync } from 'node:fs';
import PeerDocument, { type Element } from 'pdfkit';
import type { Block, Figure, Report, Table } from '../../assessments/report/blocks.ts';
import { drawFigure } from '../../renderer/export/drawing/drawing.ts';
import type { Edge, Mark } from '../../renderer/export/drawing/marks.ts';
import { makeReportPrintable } from '../../renderer/export/printable-report.ts';
import { TOOLS } from '../support/documents-tools.ts';
import { WORDS } from '../support/words.ts';

const FONTS = new URL('../../renderer/fonts/', import.meta.url);
const CUTS = { regular: '400', medium: '500', semibold: '600' } as const;
const FILES = Object.entries(CUTS).map(([name, weight]) => [name, readFileSync(new URL(`inter-${weight}.ttf`, FONTS))] as const);
const MARGIN = 56;
const WIDTH = 483;
const FOOT = 770;
/** Points in a millimetre. */
const MM = 72 / 25.4;

/** The bytes of the document. */
export async function makeWithPdfkit(wanted: Report): Promise<number> {
  const typefaces = await TOOLS.loadTypefaces();
  const { report } = makeReportPrintable(wanted, typefaces.regular);
  const doc = new PeerDocument({ size: 'A4', margin: MARGIN, compress: true, tagged: true, pdfVersion: '1.7', lang: 'en-GB', displayTitle: true, info: { Title: report.title } });
  let bytes = 0;
  const finished = new Promise<number>((resolve) => doc.on('data', (piece) => (bytes += piece.length)).on('end', () => resolve(bytes)));
  for (const [name, file] of FILES) doc.registerFont(name, file);
  const root = doc.struct('Document');
  doc.addStructure(root);
  let top = MARGIN;
  const writeFrame = () => {
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font('regular').fontSize(9).text(report.organisation, MARGIN, 30, { lineBreak: false });
    doc.text(report.footer.questionnaire, MARGIN, FOOT + 12, { lineBreak: false });
    doc.endMarkedContent();
  };
  const room = (height: number) => {
    if (top + height <= FOOT) return;
    doc.addPage();
    writeFrame();
    top = MARGIN;
  };
  const tag = (type: string, parent: Element, draw: () => void, alt?: string) => {
    const content = doc.markStructureContent(type);
    draw();
    doc.endMarkedContent();
    const element = doc.struct(type, alt === undefined ? {} : { alt });
    parent.add(element.add(content));
    element.end();
  };
  const write = (text: string, size: number, font: string, type: string) => {
    doc.font(font).fontSize(size);
    const height = doc.heightOfString(text, { width: WIDTH });
    room(height);
    tag(type, root, () => doc.text(text, MARGIN, top, { width: WIDTH }));
    top += height + 6;
  };
  const writeRow = (table: Element, cells: readonly string[], shares: readonly number[], font: string, type: string) => {
    doc.font(font).fontSize(10);
    const widths = shares.map((share) => (share / 100) * WIDTH);
    const height = Math.max(...cells.map((cell, at) => doc.heightOfString(cell, { width: (widths[at] ?? 0) - 8 })));
    room(height + 9);
    const row = doc.struct('TR');
    table.add(row);
    let left = MARGIN;
    for (const [at, cell] of cells.entries()) {
      tag(at === 0 ? 'TH' : type, row, () => doc.text(cell, left, top, { width: (widths[at] ?? 0) - 8 }));
      left += widths[at] ?? 0;
    }
    row.end();
    top += height + 9;
    doc.markContent('Artifact', { type: 'Layout' });
    doc.lineWidth(0.5).strokeColor('#d5dde2').moveTo(MARGIN, top - 4).lineTo(MARGIN + WIDTH, top - 4).stroke();
    doc.endMarkedContent();
  };
  const writeRows = (rows: readonly (readonly string[])[], shares: readonly number[], hasHeader: boolean) => {
    const table = doc.struct('Table');
    root.add(table);
    for (const [at, row] of rows.entries()) writeRow(table, row, shares, hasHeader && at === 0 ? 'semibold' : 'regular', hasHeader && at === 0 ? 'TH' : 'TD');
    table.end();
  };
  const writeTable = ({ columns, rows }: Table) => {
    const cells = rows.map((row) => row.map(({ text, second }) => (second === null ? text : `${text}\n${second}`)));
    writeRows([columns.map(({ title }) => title), ...cells], columns.map(({ share }) => share), true);
  };
  const writeFigure = (figure: Figure) => {
    write(figure.finding, 14, 'semibold', 'H3');
    const { marks, height } = drawFigure(typefaces, figure, WORDS.en.charts);
    room(height * MM);
    tag('Figure', root, () => {
      for (const mark of marks) paint(doc, mark, MARGIN, top);
    }, figure.alternative);
    doc.fillColor('#16242e');
    top += height * MM + 6;
    write(figure.note, 9, 'regular', 'P');
  };
  const writeBlock = (block: Block) => {
    if (block.kind === 'paragraph') write(block.text, 10.5, 'regular', 'P');
    else if (block.kind === 'heading') write(block.text, 14, 'semibold', 'H3');
    else if (block.kind === 'list') for (const item of block.items) write(item, 10.5, 'regular', 'P');
    else if (block.kind === 'facts') writeRows(block.rows.map(({ label, value }) => [label, value]), [20, 80], false);
    else if (block.kind === 'today-next') writeRows([[block.today.label, block.next.label], [block.today.value, block.next.value]], [50, 50], true);
    else if (block.kind === 'figure') writeFigure(block.figure);
    else writeTable(block.table);
  };
  writeFrame();
  write(report.title, 25, 'semibold', 'H1');
  for (const { title, blocks } of report.sections) {
    if (title !== null) {
      write(title, 20, 'semibold', 'H2');
      doc.outline.addItem(title);
    }
    for (const block of blocks) writeBlock(block);
  }
  root.end();
  doc.end();
  return finished;
}

function paint(doc: PeerDocument, mark: Mark, across: number, down: number): void {
  const x = (value: number) => across + value * MM;
  const y = (value: number) => down + value * MM;
  switch (mark.kind) {
    case 'text':
      doc.font(mark.weight).fontSize(mark.size).fillColor(mark.colour);
      doc.text(mark.text, x(mark.at[0]), y(mark.at[1]), { lineBreak: false, baseline: 'alphabetic', characterSpacing: mark.tracking * mark.size });
      return;
    case 'line':
      setPen(doc, mark);
      doc.moveTo(x(mark.from[0]), y(mark.from[1])).lineTo(x(mark.to[0]), y(mark.to[1])).stroke();
      return;
    case 'disc':
      fillIn(doc.circle(x(mark.at[0]), y(mark.at[1]), mark.radius * MM), mark.fill, mark.edge);
      return;
    case 'box':
      fillIn(doc.roundedRect(x(mark.at[0]), y(mark.at[1]), mark.width * MM, mark.height * MM, mark.radius * MM), mark.fill, mark.edge);
      return;
    case 'polygon':
      fillIn(doc.polygon(...mark.points.map(([px, py]) => [x(px), y(py)] as const)), mark.fill, mark.edge);
  }
}

function fillIn(doc: PeerDocument, fill: string | null, edge: Edge | null): void {
  if (fill !== null) doc.fillColor(fill);
  if (edge !== null) setPen(doc, edge);
  if (edge === null) doc.fill();
  else if (fill === null) doc.stroke();
  else doc.fillAndStroke();
}

function setPen(doc: PeerDocument, { colour, width, dash }: Edge): void {
  doc.strokeColor(colour).lineWidth(width * MM);
  if (dash === null) doc.undash();
  else doc.dash(dash * MM, { space: dash * 0.7 * MM });
}
