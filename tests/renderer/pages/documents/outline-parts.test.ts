/** Tests that the contents of a document are told in a line a part. */

import { describe, expect, it } from 'vitest';
import type { Block, Part } from '../../../../assessments/report/blocks.ts';
import { WORDS } from '../../../support/words.ts';
import { listParts } from '../../../../renderer/pages/documents/outline-parts.ts';

const TABLE: Block = { kind: 'table', table: { id: 't', caption: 'Table', columns: [], rows: [], note: null } };
const LEAD: Block = { kind: 'paragraph', style: 'lead', text: 'Our score is 2.2 out of 5. Leadership is ahead of the rest.' };

function sectionOf(id: string, title: string | null, blocks: readonly Block[]): Part {
  return { id, title, startsPage: false, blocks };
}

describe('the contents of a document', () => {
  it('have a line for each part, with its tables counted and its first sentence', () => {
    const parts = listParts(WORDS.en, [sectionOf('summary', null, [LEAD]), sectionOf('questions', 'Strongest and lowest questions', [TABLE, TABLE])]);
    expect(parts).toEqual([
      { id: 'summary', title: 'Summary', count: '', first: 'Our score is 2.2 out of 5.' },
      { id: 'questions', title: 'Strongest and lowest questions', count: '2 tables', first: '' },
    ]);
  });

  it('put the pages of all actions in one line', () => {
    const parts = listParts(WORDS.en, [
      sectionOf('plan', null, [TABLE]),
      sectionOf('action-1', 'Action 1. Send a round-up', [LEAD]),
      sectionOf('action-2', 'Action 2. Write the pass-up list', [LEAD]),
      sectionOf('about', 'About this plan', []),
    ]);
    expect(parts).toEqual([
      { id: 'plan', title: 'Action plan', count: '1 table', first: '' },
      { id: 'actions', title: 'The actions', count: '2 pages', first: '' },
      { id: 'about', title: 'About this plan', count: '', first: '' },
    ]);
  });
});
