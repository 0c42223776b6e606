/** Text and attributes as XML, for the formats that are made of it. */

/** The first line of each part. */
export const XML_PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Attributes by name. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * The text with what XML would take for its own written as characters.
 *
 * @example escapeXml('R&D <b>') // 'R&amp;D &lt;b&gt;'
 */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The attributes of an element, in the order they are given. Those without a value are left out. */
export function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(value)}"`]))
    .join('');
}
