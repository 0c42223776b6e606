/** The Markdown document and the plain text, as they are written. */

import { describe, expect, test } from 'vitest';
import type { Report } from '../../../assessments/report/blocks.ts';
import { escapeMarkdown, writeCell } from '../../../renderer/export/markdown/escape.ts';
import { writeMarkdown } from '../../../renderer/export/markdown/make-markdown.ts';
import { writePlain } from '../../../renderer/export/plain/write-plain.ts';
import { DOT_PLOT, REPORT } from '../../support/documents-report.ts';
import { WORDS } from '../../support/words.ts';

const TABLE = {
  id: 't',
  caption: 'Roles',
  columns: [{ title: 'Role', isNumber: false, share: 50 }, { title: 'Hours', isNumber: true, share: 50 }],
  rows: [[{ text: 'A | B', second: 'second' }, { text: '[4]\n[5]', second: null }]],
  note: 'A note.',
};
const SMALL: Report = {
  ...REPORT,
  title: 'Answering guide',
  subtitle: 'Draft of 20 May 2026',
  classification: null,
  footer: { questionnaire: 'Answering guide', dates: '', retention: '' },
  hasContents: false,
  sections: [
    {
      id: 's0',
      title: 'Who may answer',
      startsPage: false,
      language: 'en',
      blocks: [
        { kind: 'paragraph', style: 'text', text: 'Ask [role].\nThen *act*.' },
        { kind: 'heading', text: 'More' },
        { kind: 'list', items: ['First', 'Second\nline'] },
        { kind: 'facts', rows: [{ label: 'Owner', value: 'Head' }] },
        { kind: 'today-next', today: { label: 'Today', value: 'One.' }, next: { label: 'Next', value: 'Two.' } },
        { kind: 'table', table: TABLE },
      ],
    },
    { id: 's1', title: null, startsPage: false, language: 'en', blocks: [{ kind: 'figure', figure: { ...DOT_PLOT, finding: 'It rose.', alternative: 'A plot.', note: '', table: TABLE } }] },
  ],
};

test('Markdown has headings, lists and tables, with an empty line between parts', () => {
  const table = '| Role | Hours |\n| --- | ---: |\n| A \\| B<br>second | [4]<br>[5] |';
  expect(writeMarkdown(SMALL, () => WORDS.en)).toBe(
    [
      '# Answering guide',
      '**Aberwen Borough Council**\\\n**Sample, made up. Not a real council**\\\nDraft of 20 May 2026',
      '## Who may answer',
      'Ask [role].\\\nThen \\*act\\*.',
      '### More',
      '- First\n- Second\\\n  line',
      '**Owner:** Head',
      '**Today:** One.',
      '**Next:** Two.',
      '**Roles**',
      table,
      'A note.',
      '## It rose.',
      'A plot.',
      '**Roles**',
      table,
      'A note.',
      '---',
      'Answering guide\n',
    ].join('\n\n'),
  );
});

describe('a text in Markdown', () => {
  test.each([
    ['a_b *c* `d` ~e~ \\f', 'a\\_b \\*c\\* \\`d\\` \\~e\\~ \\\\f'],
    ['<b>&amp; R&D', '\\<b>\\&amp; R&D'],
    ['[role] and [text](address) and [a]: b', '[role] and [text\\](address) and [a\\]: b'],
    ['# one\n- two\n> three\n+ four\n=', '\\# one\\\n\\- two\\\n\\> three\\\n\\+ four\\\n\\='],
    ['1. one\n2) two\n3.5 hours', '1\\. one\\\n2\\) two\\\n3.5 hours'],
    ['[ ] done\n[x] too', '\\[ ] done\\\n\\[x] too'],
    ['Dŵr a môr', 'Dŵr a môr'],
  ])('%j keeps its marks as characters', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });

  test('stays on one line in a cell', () => {
    expect(writeCell('a|b\nc', 'd')).toBe('a\\|b<br>c<br>d');
  });
});

test('plain text has no marks, and tables that a spreadsheet takes', () => {
  expect(writePlain(SMALL)).toBe(
    [
      'Answering guide',
      'Aberwen Borough Council\nSample, made up. Not a real council',
      'Who may answer',
      'Ask [role].\nThen *act*.',
      'More',
      '• First\n• Second\nline',
      'Owner: Head',
      'Today: One.\nNext: Two.',
      'Roles\nRole\tHours\nA | B second\t[4] [5]',
      'It rose.\nRoles\nRole\tHours\nA | B second\t[4] [5]\n',
    ].join('\n\n'),
  );
});
