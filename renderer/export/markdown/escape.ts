/** Text as Markdown: its marks harmless, its line ends kept. Square brackets stay readable, because gaps to fill in stand in them. */

/**
 * The text with what Markdown would take for its own marked as characters.
 *
 * @example escapeMarkdown('*Not* [a link](x)') // '\\*Not\\* [a link\\](x)'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_~<]/gu, String.raw`\$&`)
    .replaceAll(/\](?=[[(:])/gu, String.raw`\]`)
    .replaceAll(/&(?=#?[a-z0-9]+;)/giu, String.raw`\&`)
    .split('\n')
    .map(escapeStart)
    .join('\\\n');
}

/** A cell of a table, on one line. */
export function writeCell(text: string, second: string | null): string {
  const lines = [...text.split('\n'), ...(second === null ? [] : second.split('\n'))];
  return lines.map((line) => escapeMarkdown(line).replaceAll('|', String.raw`\|`)).join('<br>');
}

/** What makes a line a heading, a list, a quotation or a box to tick. */
function escapeStart(line: string): string {
  return line
    .replace(/^(\s*)([#>+=-]|\[[ x]\])/iu, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])(?=\s|$)/u, String.raw`$1\$2`);
}
