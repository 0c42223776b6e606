/** What is used of pdfkit, which brings no types of its own. */

declare module 'pdfkit' {
  export default class PDFDocument {
    constructor(options: { readonly size: string; readonly margin: number; readonly compress: boolean });
    readonly y: number;
    registerFont(name: string, bytes: Buffer): this;
    font(name: string): this;
    fontSize(size: number): this;
    text(text: string, x: number, y: number, options: { readonly width: number }): this;
    heightOfString(text: string, options: { readonly width: number }): number;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    stroke(): this;
    addPage(): this;
    on(event: 'data', listener: (piece: Buffer) => void): this;
    on(event: 'end', listener: () => void): this;
    end(): void;
  }
}
