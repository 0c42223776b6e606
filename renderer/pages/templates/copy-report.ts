/** Puts a document where it can be pasted from, as rich text and as plain text at once. */

import type { Report } from '../../../assessments/report/blocks.ts';
import { writeSections } from '../../export/html/blocks.ts';
import { escapeHtml } from '../../export/html/escape.ts';
import { writePlain } from '../../export/plain/write-plain.ts';

/** Whether it was copied. By the copy command and not by the clipboard of newer pages: that one asks for a leave which our shells never give. */
export function copyReport(report: Report): boolean {
  let isCopied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', writePlain(report));
    event.clipboardData?.setData('text/html', writeRich(report));
    event.preventDefault();
    isCopied = true;
  };
  // Without this, the browser sees nothing to copy where nothing is selected.
  const allow = (event: Event) => event.preventDefault();
  document.addEventListener('copy', fill);
  document.addEventListener('beforecopy', allow);
  document.execCommand('copy');
  document.removeEventListener('copy', fill);
  document.removeEventListener('beforecopy', allow);
  return isCopied;
}

function writeRich({ language, title, organisation, sampleMark, sections }: Report): string {
  const owner = [organisation, sampleMark].filter((part) => part !== null).map(escapeHtml).join('. ');
  return `<div lang="${language}"><h1>${escapeHtml(title)}</h1><p>${owner}</p>${writeSections(sections)}</div>`;
}
