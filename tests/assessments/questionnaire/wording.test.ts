/** Tests of how the questionnaire is worded, and of the length of every sentence people read, in both languages. Each rule is tried on a text that breaks it. */

import { readdirSync } from 'node:fs';
import { Visitor } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../assessments/model.ts';
import { textSchema, type Text } from '../../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../../assessments/questionnaire/questionnaire.ts';
import { TEMPLATES } from '../../../assessments/questionnaire/templates/templates.ts';
import { lineOf, readSource } from '../../support/sources.ts';
import { countWords, listBarred, listLongSentences, listSentences, readingGrade } from '../../support/wording.ts';

interface Told {
  readonly where: string;
  readonly text: string;
}

const LANGUAGES = ['en', 'cy'] as const satisfies readonly Language[];
/** Verbs that a step up may begin with. A noun would be something to have, not to do. */
const VERBS = [
  'Add', 'Agree', 'Ask', 'Bring', 'Build', 'Check', 'Choose', 'Collect', 'Count', 'Cut', 'Extend', 'Find', 'Give', 'Help', 'Hold', 'Invite', 'Launch', 'List', 'Make',
  'Mark', 'Measure', 'Meet', 'Move', 'Name', 'Offer', 'Open', 'Pair', 'Propose', 'Publish', 'Pull', 'Put', 'Recognise', 'Record', 'Report', 'Review', 'Run', 'Send', 'Set',
  'Share', 'Show', 'Start', 'Swap', 'Tell', 'Time', 'Train', 'Turn', 'Use', 'Write',
];

const questions = questionsOf(BUILT_IN, 'full');
const stems = questions.map((question) => ({ where: `${question.id} question`, text: question.question }));
const evidence = questions.map((question) => ({ where: `${question.id} evidence`, text: question.evidence }));
const levels = questions.flatMap((question) => question.levels.map((text, at) => ({ where: `${question.id} level ${at + 1}`, text })));
const enough = questions.flatMap((question) => (question.enoughWhen ?? []).map((text, at) => ({ where: `${question.id} enough at ${at + 1}`, text })));
const steps = questions.flatMap((question) => question.stepsUp.map(({ action }, at) => ({ where: `${question.id} step from ${at + 1}`, text: action })));
const titles = questions.map((question) => ({ where: `${question.id} title`, text: question.title }));
const all = [...titles, ...stems, ...levels, ...enough, ...evidence, ...steps];

/** The texts that break a rule, with their places. */
function breaking(list: readonly { readonly where: string; readonly text: Text }[], language: Language, isBroken: (text: string) => boolean): readonly Told[] {
  return list.map(({ where, text }) => ({ where, text: text[language] ?? '' })).filter(({ text }) => text === '' || isBroken(text));
}

const isLongLevel = (text: string) => countWords(text) > 26 || listSentences(text).length > 2;
const isLongEvidence = (text: string) => listSentences(text).length > 2;
const isLongEnough = (text: string) => listSentences(text).length > 1 || listLongSentences(text).length > 0;
const isLongTitle = (text: string) => countWords(text) > 5;
const joinsTwo = (text: string) => /\band\b/i.test(text);
const hasStrayMarks = (text: string) => /['"!]|\.\.\.| {2}|^ | $| [.,;:)]/.test(text);
const isNoSentence = (text: string) => !/[.?]$/.test(text);
const beginsWithNoVerb = (language: Language) => (text: string) => {
  const [first = ''] = text.split(/[\s,]/);
  return language === 'en' ? !VERBS.includes(first) : !/^\p{Lu}\p{Ll}*wch$/u.test(first);
};

/** The grade of all that a person reads to answer a question and to step up from there. */
function gradeOf({ question, levels: described, enoughWhen, evidence: prompt, stepsUp }: (typeof questions)[number]): number {
  return readingGrade([question, ...described, ...(enoughWhen ?? []), prompt, ...stepsUp.map(({ action }) => action)].map((text) => text.en).join('\n'));
}

describe.each(LANGUAGES)('the questionnaire in %s', (language) => {
  it('describes a level in at most 26 words and two sentences', () => {
    expect(breaking(levels, language, isLongLevel)).toEqual([]);
  });

  it('prompts for evidence in at most two sentences, and says in one when a level is enough', () => {
    expect(breaking(evidence, language, isLongEvidence)).toEqual([]);
    expect(breaking(enough, language, isLongEnough)).toEqual([]);
    expect(enough).toHaveLength(150);
  });

  it('uses no measure that nobody can check, asks nobody to agree, counts how often, and names no product', () => {
    expect(all.flatMap(({ where, text }) => listBarred(language, text[language] ?? '').map((fault) => `${where}: ${fault}`))).toEqual([]);
  });

  it('begins every step with what to do', () => {
    expect(breaking(steps, language, beginsWithNoVerb(language))).toEqual([]);
    expect(steps).toHaveLength(120);
  });

  it('has typographic marks, no exclamation and no stray spaces, and ends as sentences do, titles apart', () => {
    expect(breaking(all, language, hasStrayMarks)).toEqual([]);
    expect(breaking(all.filter((each) => !titles.includes(each)), language, isNoSentence)).toEqual([]);
  });

  it('never says the same twice', () => {
    const seen = all.map(({ text }) => text[language]);
    expect(seen.filter((text, at) => seen.indexOf(text) !== at)).toEqual([]);
  });
});

describe('the questionnaire in English', () => {
  it('asks one thing a question, under a title of at most five words', () => {
    expect(breaking(stems, 'en', joinsTwo)).toEqual([]);
    expect(breaking(titles, 'en', isLongTitle)).toEqual([]);
  });

  it('reads at grade 8 or lower, question by question, with 15 words a sentence or fewer', () => {
    expect(questions.filter((question) => gradeOf(question) > 8).map(({ id }) => id)).toEqual([]);
    const told = all.filter((each) => !titles.includes(each)).map(({ text }) => text.en).join('\n');
    expect(countWords(told) / listSentences(told).length).toBeLessThanOrEqual(15);
  });
});

/** Every text inside a value, with its way there. */
function listTold(language: Language, value: unknown, where: string): readonly Told[] {
  const text = textSchema.safeParse(value);
  if (text.success) return [{ where, text: text.data[language] ?? '' }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => listTold(language, each, `${where} ${key}`));
}

/** Every text of the word tables of a language. What is filled in counts as one word. */
function listWords(language: Language): readonly Told[] {
  const folder = `assessments/words/${language}`;
  const names = readdirSync(new URL(`../../../${folder}/`, import.meta.url), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).flatMap((name) => {
    const source = readSource(`${folder}/${name}`);
    const found: Told[] = [];
    const add = (start: number, text: string) => found.push({ where: lineOf(source, start), text });
    new Visitor({
      Literal: (node) => {
        if (typeof node.value === 'string') add(node.start, node.value);
      },
      TemplateLiteral: (node) => add(node.start, node.quasis.map((part) => part.value.cooked).join('X')),
    }).visit(source.program);
    return found;
  });
}

describe.each(LANGUAGES)('no sentence is longer than 25 words in %s', (language) => {
  it.each<readonly [string, readonly Told[], number]>([
    ['the questionnaire, with its claims and what became of its questions', listTold(language, BUILT_IN, 'questionnaire'), 600],
    ['the templates', listTold(language, TEMPLATES, 'template'), 500],
    ['the word tables', listWords(language), 500],
  ])('in %s', (_, told, least) => {
    expect(told.length).toBeGreaterThan(least);
    expect(told.flatMap(({ where, text }) => listLongSentences(text).map((sentence) => `${where}: ${sentence}`))).toEqual([]);
  });
});

describe('a rule of wording', () => {
  const TWENTY_SEVEN = 'A b c d e f g h i j k l m n o p q r s t u v w x y z one.';

  it('would find a level, a prompt, a sentence or a title that is too long', () => {
    expect([isLongLevel(TWENTY_SEVEN), isLongLevel('We do. They do. All do.'), isLongLevel('We do. They do.')]).toEqual([true, true, false]);
    expect([isLongEvidence('Who? When? Why?'), isLongEvidence('Who? When?')]).toEqual([true, false]);
    expect([isLongEnough('Enough for now. Not for long.'), isLongEnough(TWENTY_SEVEN), isLongEnough('Enough for now.')]).toEqual([true, true, false]);
    expect([isLongTitle('One two three four five six'), isLongTitle('Short, plain rules')]).toEqual([true, false]);
    expect(listLongSentences(`Short. ${TWENTY_SEVEN} Short.`)).toEqual([TWENTY_SEVEN]);
  });

  it('would find two practices in one question, stray marks, and what is no sentence', () => {
    expect([joinsTwo('Are your rules short and used?'), joinsTwo('Are your rules short?')]).toEqual([true, false]);
    expect(['It\'s', '"So"', 'Now!', 'Wait...', 'two  spaces', ' first', 'last ', 'a stop .'].filter((text) => !hasStrayMarks(text))).toEqual([]);
    expect([isNoSentence('Nobody knows'), isNoSentence('Nobody knows.')]).toEqual([true, false]);
  });

  it.each<readonly [Language, string, string]>([
    ['en', 'There is a good policy.', 'a measure that nobody can check: good'],
    ['en', 'Training is Effective.', 'a measure that nobody can check: effective'],
    ['cy', 'Mae polisi da ar waith.', 'a measure that nobody can check: da'],
    ['en', 'Do you agree?', 'agreeing in place of saying what is so: you agree'],
    ['cy', 'Cytuno neu anghytuno?', 'agreeing in place of saying what is so: anghytuno, agreeing in place of saying what is so: cytuno neu'],
    ['en', 'Reports are regularly sent.', 'how often, without a number: regularly'],
    ['en', 'Someone looks now and then.', 'how often, without a number: now and then'],
    ['cy', 'Mae rhywun yn edrych o bryd i\'w gilydd.', 'how often, without a number: o bryd i’w gilydd'],
    ['cy', 'Caiff ei adolygu’n rheolaidd.', 'how often, without a number: rheolaidd'],
    ['en', 'Staff use Yammer.', 'the name of a product: yammer'],
    ['cy', 'Mae staff yn defnyddio Facebook.', 'the name of a product: facebook'],
    ['en', 'Agree it with the sponsor, who often agreed; softened goods.', 'how often, without a number: often'],
    ['cy', 'Mae’n amlwg i’r naw o’r nosweithiau.', ''],
  ])('would find in %s: %s', (language, text, faults) => {
    expect(listBarred(language, text).join(', ')).toBe(faults);
  });

  it('would find a step that names a thing in place of an act', () => {
    expect(['A business case for access.', 'Training for managers.', 'With each manager, find out.', 'List every account.'].filter(beginsWithNoVerb('en'))).toHaveLength(3);
    expect(['Achos busnes.', 'Gyda phob rheolwr, canfyddwch.', 'Rhestrwch bob cyfrif.'].filter(beginsWithNoVerb('cy'))).toHaveLength(2);
  });

  it('would find a text that is hard to read, by the grade of Flesch and Kincaid', () => {
    // 6 words of one syllable in 1 sentence; then 5 words with 26 syllables.
    expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 9);
    expect(readingGrade('Organisational communication necessitates interdepartmental collaboration.')).toBeCloseTo(0.39 * 5 + (11.8 * 26) / 5 - 15.59, 9);
  });

  it('takes a full stop inside a sentence for what it is', () => {
    expect(listSentences('Say “you can, as long as …” to all. “Who?” They ask. Version 1.0 is out.')).toEqual([
      'Say “you can, as long as …” to all.', '“Who?”', 'They ask.', 'Version 1.0 is out.',
    ]);
    expect(countWords('Send {organisation} – the 5 rules.')).toBe(5);
  });
});
