/** Finds what makes a text no XML: tags that do not match, marks that stand bare, characters that XML may not hold. */

const TAG = /<\?[^>]*\?>|<!--.*?-->|<!DOCTYPE[^>]*>|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^<"]*"|'[^<']*'))*)\s*(\/?)>/gsu;
const BARE_AND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/u;
/** Half a character, control characters, and the two last places of the first plane. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** A line for each kind of fault; none where the text is well formed. */
export function listXmlFaults(xml: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [whole, closing, name, , alone] of xml.matchAll(TAG)) {
    if (name === undefined || alone === '/') continue;
    if (closing !== '/') open.push(name);
    else if (open.pop() !== name) faults.push(`${whole} closes what is not open`);
  }
  if (open.length > 0) faults.push(`left open: ${open.join(', ')}`);
  if (/[<]/u.test(xml.replaceAll(TAG, ''))) faults.push('a bare <');
  if (BARE_AND.test(xml)) faults.push('a bare &');
  if (NO_XML.test(xml)) faults.push('a character that XML may not hold');
  return faults;
}

/** What is left without the tags, as people read it. */
export function readXmlText(xml: string): string {
  return xml
    .replaceAll(TAG, '')
    .replaceAll(/&(amp|lt|gt|quot|apos|#39|#x27);/gu, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'");
}
