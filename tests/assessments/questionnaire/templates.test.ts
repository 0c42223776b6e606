/** Tests of the eighteen templates: that each is whole in both languages, and asks for nothing that cannot be filled. */

import { describe, expect, it } from 'vitest';
import { draftPlaceSchema } from '../../../assessments/model.ts';
import { templateIdSchema, type Text } from '../../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../../assessments/questionnaire/questionnaire.ts';
import { fillTemplate, listPieces } from '../../../assessments/questionnaire/templates/fill.ts';
import type { Template } from '../../../assessments/questionnaire/templates/template.ts';
import { TEMPLATES } from '../../../assessments/questionnaire/templates/templates.ts';
import { WORDS } from '../../support/words.ts';
import { assessmentOf, roundOf } from '../builders.ts';

const SLOTS = [
  'organisation', 'sponsor', 'owner', 'question', 'level-today', 'level-next', 'today-text', 'next-text', 'step', 'actions', 'date', 'due', 'review', 'round',
];

function listTexts(template: Template): readonly Text[] {
  const blocks = template.sections.flatMap((section) => section.blocks);
  return [
    template.title, template.purpose, template.whenToUse,
    ...template.sections.flatMap((section) => [section.title, section.guidance]),
    ...blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [block.text];
      return block.kind === 'list' ? block.items : [block.caption, ...block.head, ...block.rows.flat()];
    }),
  ];
}

const slotsIn = (text: string) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name).toSorted();

describe('the templates', () => {
  it('are eighteen, by permanent ids', () => {
    expect(TEMPLATES.map(({ id }) => id)).toEqual([
      'TPL01', 'TPL02', 'TPL03', 'TPL04', 'TPL05', 'TPL06', 'TPL07', 'TPL08', 'TPL09',
      'TPL10', 'TPL11', 'TPL12', 'TPL13', 'TPL14', 'TPL15', 'TPL16', 'TPL17', 'TPL18',
    ]);
    expect(TEMPLATES.every(({ id }) => templateIdSchema.safeParse(id).success)).toBe(true);
  });

  it('between them serve every step up of every question', () => {
    const known = TEMPLATES.map(({ id }) => id);
    const steps = questionsOf(BUILT_IN, 'full').flatMap((question) => question.stepsUp.map((step) => ({ question: question.id, template: step.template })));
    expect(steps.filter(({ template }) => template === null || !known.includes(template))).toEqual([]);
  });

  it('rest on claims that the questionnaire holds', () => {
    const claims = BUILT_IN.claims.map(({ id }) => id);
    expect(TEMPLATES.flatMap(({ id, sources }) => sources.filter((source) => !claims.includes(source)).map((source) => `${id} ${source}`))).toEqual([]);
    expect(TEMPLATES.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe.each(TEMPLATES.map((template) => [template.id, template] as const))('%s', (_, template) => {
  const texts = listTexts(template);

  it('has every text in both languages', () => {
    expect(texts.filter(({ en, cy }) => en.trim() === '' || cy === null || cy.trim() === '')).toEqual([]);
  });

  it('asks for the same known slots in both', () => {
    expect(texts.filter(({ en, cy }) => slotsIn(en).join() !== slotsIn(cy ?? '').join())).toEqual([]);
    expect(texts.flatMap(({ en }) => slotsIn(en)).filter((slot) => !SLOTS.includes(slot))).toEqual([]);
  });

  it('has as many cells in each row as heads, and sections and columns of different names', () => {
    for (const { blocks } of template.sections) {
      for (const block of blocks) {
        if (block.kind !== 'table') continue;
        expect(block.rows.map((row) => row.length)).toEqual(block.rows.map(() => block.head.length));
        expect(new Set(block.head.map(({ en }) => en)).size).toBe(block.head.length);
        expect(new Set(block.head.map(({ cy }) => cy)).size).toBe(block.head.length);
      }
    }
    expect(new Set(template.sections.map(({ title }) => title.en)).size).toBe(template.sections.length);
    expect(new Set(template.sections.map(({ title }) => title.cy)).size).toBe(template.sections.length);
  });

  it.each(['en', 'cy'] as const)('reads in %s for an assessment with nothing in it, every piece at a place that can be kept', (language) => {
    const round = roundOf({});
    const empty = assessmentOf([round]);
    const assessment = { ...empty, organisation: { ...empty.organisation, name: '' } };
    const pieces = listPieces(fillTemplate(template, { assessment, round, question: null, words: WORDS[language], language, today: '2026-05-06' }));
    expect(pieces.filter(({ text }) => text.trim() === '' || /[{}]|undefined|null/.test(text))).toEqual([]);
    expect(pieces.filter(({ place }) => !draftPlaceSchema.safeParse(place).success)).toEqual([]);
    expect(new Set(pieces.map(({ place }) => place)).size).toBe(pieces.length);
  });
});
