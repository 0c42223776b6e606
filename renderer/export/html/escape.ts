/** Text as HTML: its marks harmless, its line ends kept. */

/**
 * The text with what HTML would take for its own written as characters.
 *
 * @example escapeHtml('R&D <b>') // 'R&amp;D &lt;b&gt;'
 */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The text with each line end as a line end of the page. */
export function writeLines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}
