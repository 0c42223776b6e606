/** Tests of a filled template as a document: its frame, its blocks, and that what was emptied is left out. */

import { describe, expect, it } from 'vitest';
import type { FilledTemplate, Piece } from '../../../assessments/questionnaire/templates/fill.ts';
import { TEMPLATES } from '../../../assessments/questionnaire/templates/templates.ts';
import { makeTemplateReport } from '../../../assessments/report/template-report.ts';
import { WORDS } from '../../support/words.ts';
import { assessmentOf, roundOf } from '../builders.ts';

const [template] = TEMPLATES;
if (template === undefined) throw new Error('There is no template.');
const piece = (text: string): Piece => ({ place: 's0b0', own: text, text, isChanged: false });
const assessment = assessmentOf([roundOf({})]);
const WANTED = { assessment, words: WORDS.en, language: 'en', today: '2026-05-20' } as const;

const FILLED: FilledTemplate = {
  template,
  title: 'Answering guide',
  sections: [
    {
      title: 'Who may answer',
      guidance: 'Never printed.',
      blocks: [
        { kind: 'paragraph', piece: piece('Staff may answer.\nOn the same day.\n\nManagers too.') },
        { kind: 'list', pieces: [piece('First action\nSecond action'), piece('  '), piece('Last')] },
        { kind: 'table', caption: 'Roles', head: ['Role', 'Decides'], rows: [[piece('Duty officer'), piece('Everyday questions, day and night, on weekdays')], [piece(''), piece(' ')]] },
      ],
    },
    { title: 'Emptied', guidance: '', blocks: [{ kind: 'paragraph', piece: piece('') }, { kind: 'list', pieces: [piece('')] }, { kind: 'table', caption: 'None', head: ['A'], rows: [[piece('')]] }] },
  ],
};

describe('the document of a template', () => {
  it('is titled, named and dated, without a list of contents', () => {
    expect(makeTemplateReport(FILLED, WANTED)).toMatchObject({
      language: 'en',
      title: 'Answering guide',
      subtitle: 'Draft of 20 May 2026',
      organisation: 'Aberwen Borough Council',
      sampleMark: null,
      classification: null,
      footer: { questionnaire: 'Answering guide', dates: '', retention: '' },
      hasContents: false,
      fileName: 'Aberwen Borough Council, Answering guide',
    });
  });

  it('says what is made up, who owns it and how long it is kept', () => {
    const organisation = { ...assessment.organisation, name: '', documentOwner: 'Head of communications', keepUntil: '2029-05-31', reviewOn: '2027-05-31' };
    expect(makeTemplateReport(FILLED, { ...WANTED, assessment: { ...assessment, isSample: true, organisation } })).toMatchObject({
      organisation: 'Organisation without a name',
      sampleMark: 'Sample, made up. Not a real council',
      classification: null,
      footer: { questionnaire: 'Answering guide. Owner: Head of communications', dates: 'Keep until May 2029, review May 2027', retention: '' },
      fileName: 'Sample, made up - Soundings, Answering guide',
    });
  });

  it('has a paragraph between empty lines, an item a line, and nothing that was emptied; the guidance stays behind', () => {
    const { sections } = makeTemplateReport(FILLED, WANTED);
    expect(sections).toEqual([
      {
        id: 's0',
        title: 'Who may answer',
        startsPage: false,
        language: 'en',
        blocks: [
          { kind: 'paragraph', style: 'text', text: 'Staff may answer.\nOn the same day.' },
          { kind: 'paragraph', style: 'text', text: 'Managers too.' },
          { kind: 'list', items: ['First action', 'Second action', 'Last'] },
          {
            kind: 'table',
            table: {
              id: 's0b2',
              caption: 'Roles',
              // Room for 12 and for 46 characters.
              columns: [{ title: 'Role', isNumber: false, share: 21 }, { title: 'Decides', isNumber: false, share: 79 }],
              rows: [[{ text: 'Duty officer', second: null }, { text: 'Everyday questions, day and night, on weekdays', second: null }]],
              note: null,
            },
          },
        ],
      },
    ]);
  });
});
