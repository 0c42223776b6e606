/** What is used of pdfkit, which brings no types of its own. */

declare module 'pdfkit' {
  /** A piece of a page that a tag is about. */
  interface Content {
    readonly refs: readonly unknown[];
  }

  /** A tag with what stands under it. */
  interface Element {
    add(child: Element | Content): this;
    end(): void;
  }

  interface TextOptions {
    readonly width?: number;
    readonly lineBreak?: boolean;
    readonly baseline?: string;
    readonly characterSpacing?: number;
  }

  interface Bookmark {
    addItem(title: string): Bookmark;
  }

  export default class PDFDocument {
    constructor(options: {
      readonly size: string;
      readonly margin: number;
      readonly compress: boolean;
      readonly tagged: boolean;
      readonly pdfVersion: string;
      readonly lang: string;
      readonly displayTitle: boolean;
      readonly info: { readonly Title: string };
    });
    readonly outline: Bookmark;
    registerFont(name: string, bytes: Buffer): this;
    font(name: string): this;
    fontSize(size: number): this;
    text(text: string, x: number, y: number, options: TextOptions): this;
    heightOfString(text: string, options: TextOptions): number;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    circle(x: number, y: number, radius: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    polygon(...points: (readonly [number, number])[]): this;
    lineWidth(width: number): this;
    dash(length: number, options: { readonly space: number }): this;
    undash(): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    fill(): this;
    stroke(): this;
    fillAndStroke(): this;
    addPage(): this;
    struct(type: string, options?: { readonly alt?: string }): Element;
    addStructure(element: Element): this;
    markStructureContent(type: string): Content;
    markContent(type: string, options: { readonly type: string }): this;
    endMarkedContent(): this;
    on(event: 'data', listener: (piece: Buffer) => void): this;
    on(event: 'end', listener: () => void): this;
    end(): void;
  }
}
