/** Tests of the check of a questionnaire: each thing that can be wrong is found, and named with its place in both languages. */

import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../../../assessments/questionnaire/built-in.ts';
import { listLongLevels } from '../../../../assessments/questionnaire/check/advice.ts';
import { checkQuestionnaire } from '../../../../assessments/questionnaire/check/check.ts';
import { tellQuestionnaireProblem } from '../../../../assessments/words/questionnaire-problems.ts';
import { QUESTIONNAIRE_WORDS } from '../../../../assessments/words/questionnaires.ts';
import { smallQuestionnaire } from '../../../support/small-questionnaire.ts';

/** A place, such as `dimensions.0.id`, and what comes to stand there: a value, nothing, or what is made of what stood there. */
type Edit = readonly [place: string, change: unknown];
type Row = readonly [what: string, edits: readonly Edit[], said: readonly string[]];

const NOTHING = Symbol('nothing');
const P3 = 'dimensions.0.questions.2';

const also = (...more: readonly unknown[]) => (list: unknown) => [...(list as readonly unknown[]), ...more];
const without = (at: number) => (list: unknown) => (list as readonly unknown[]).toSpliced(at, 1);
const turned = (list: unknown) => (list as readonly unknown[]).toReversed();
const twice = (at: number) => (list: unknown) => [...(list as readonly unknown[]), (list as readonly unknown[])[at]];

function put(value: unknown, [step, ...rest]: readonly string[], change: unknown): unknown {
  if (step === undefined) return typeof change === 'function' ? (change as (before: unknown) => unknown)(value) : change;
  if (Array.isArray(value)) return value.map((each: unknown, at) => (String(at) === step ? put(each, rest, change) : each));
  const entries = Object.entries(value as object).filter(([name]) => name !== step || rest.length > 0 || change !== NOTHING);
  return Object.fromEntries(entries.map(([name, each]: readonly [string, unknown]) => [name, name === step ? put(each, rest, change) : each]));
}

function editSmall(edits: readonly Edit[]): unknown {
  return edits.reduce<unknown>((value, [place, change]) => put(value, place.split('.'), change), smallQuestionnaire());
}

/** What is said of a questionnaire after some edits. */
function saidOf(edits: readonly Edit[], language: 'en' | 'cy' = 'en'): readonly string[] {
  const checked = checkQuestionnaire(editSmall(edits));
  const words = QUESTIONNAIRE_WORDS[language];
  return checked.ok ? [] : checked.problem.problems.map((problem) => tellQuestionnaireProblem(words, problem));
}

const MAP_LINES = smallQuestionnaire().maps[0]?.lines ?? [];
const map = (from: string, to: string, lines: readonly unknown[] = []) => ({ from, to, lines });
const line = (kind: string, from: string | null, to: string | null) => ({ kind, from, to, reason: kind === 'same' ? null : { en: 'Because.', cy: 'Oherwydd.' } });

describe('the check of a questionnaire', () => {
  it('lets through one with 3 or 12 questions a dimension, and the built-in one', () => {
    expect(checkQuestionnaire(smallQuestionnaire())).toEqual({ ok: true, value: smallQuestionnaire() });
    expect(checkQuestionnaire(smallQuestionnaire([12, 3, 4, 6, 12])).ok).toBe(true);
    expect(checkQuestionnaire(JSON.parse(JSON.stringify(BUILT_IN)))).toEqual({ ok: true, value: BUILT_IN });
  });

  it('leaves out parts that nobody knows, and reaches no prototype', () => {
    const odd: unknown = JSON.parse(JSON.stringify(smallQuestionnaire()).replace('"id":"small-steps"', '"id":"small-steps","colour":"red","__proto__":{"isOdd":true}'));
    const checked = checkQuestionnaire(odd);
    expect(checked).toEqual({ ok: true, value: smallQuestionnaire() });
    expect('isOdd' in {}).toBe(false);
  });

  it.each<Row>([
    ['four levels', [[`${P3}.levels`, without(4)]], ['P3, levels: There must be at least 5. There are 4.']],
    ['six levels', [[`${P3}.levels`, twice(0)]], ['P3, levels: There may be at most 5. There are 6.']],
    ['three steps up', [[`${P3}.stepsUp`, without(3)]], ['P3, steps up: There must be at least 4. There are 3.']],
    ['a language missing', [[`${P3}.levels.1.cy`, NOTHING]], ['P3, level 2, Welsh: There is no text in this language.']],
    ['a language that is null', [[`${P3}.levels.1.cy`, null]], ['P3, level 2, Welsh: There is no text in this language.']],
    ['a blank text', [['instruction.en', ' \u00a0']], ['instruction, English: There is no text in this language.']],
    ['a text in one language only', [[`${P3}.title`, 'Rules']], ['P3, title: Write a text in both languages here: { "en": "…", "cy": "…" }.']],
    ['HTML in a level', [[`${P3}.levels.3.en`, 'Rules are <b>short</b>.']], ['P3, level 4, English: A text may not hold HTML. It holds “<b”. Take it out, and write plain words.']],
    ['a comment in HTML', [[`${P3}.evidence.cy`, 'Dim <!-- x -->']], ['P3, what shows it, Welsh: A text may not hold HTML. It holds “<!--”. Take it out, and write plain words.']],
    ['a line break', [[`${P3}.stepsUp.1.action.en`, 'Write\nit']], [
      'P3, step up from level 2, English: A text may not hold line breaks or characters that do not show. Write it as one paragraph.',
    ]],
    ['a text that runs backwards', [['title.en', 'Small \u202esteps']], ['title, English: A text may not hold line breaks or characters that do not show. Write it as one paragraph.']],
    ['a level that is too long', [[`${P3}.levels.0.en`, 'a'.repeat(401)]], ['P3, level 1, English: At most 400 characters fit here. There are 401.']],
    ['a title that is too long', [[`${P3}.title.cy`, 'a'.repeat(61)]], ['P3, title, Welsh: At most 60 characters fit here. There are 61.']],
    ['a level name that is too long', [['levelNames.4.en', 'a'.repeat(19)]], ['name of level 5, English: At most 18 characters fit here. There are 19.']],
    ['an unknown dimension', [['dimensions.1.id', 'money']], [
      'dimensions: The dimension access is missing.',
      'dimension 2, id: “money” is none of the five dimensions. They are policy, access, trust, leadership and culture.',
    ]],
    ['a dimension missing', [['dimensions', without(4)]], [
      'dimensions: The dimension culture is missing.',
      ...['C1', 'C2', 'C3'].map((id, at) => `version map 1.0 to 1.1, line ${13 + at}, to: Version 1.1 has no question ${id}.`),
    ]],
    ['dimensions out of order', [['dimensions', turned]], ['dimensions: The order must be policy, access, trust, leadership, culture.']],
    ['ids used twice', [['dimensions.4.questions.2.id', 'P1']], [
      'Culture, question 3, id: The id P1 is used already. Give each its own.',
      'version map 1.0 to 1.1, line 15, to: Version 1.1 has no question C3.',
    ]],
    ['an id that is none', [[`${P3}.id`, 'p 3']], [
      'Policy, question 3, id: The id of a question is a capital letter and a number, such as P1.',
      'version map 1.0 to 1.1, line 3, to: Version 1.1 has no question P3.',
    ]],
    ['two questions', [['dimensions.2.questions', without(2)], ['maps', []]], ['Trust, questions: There must be at least 3. There are 2.']],
    ['thirteen questions', [['dimensions', smallQuestionnaire([3, 3, 13, 3, 3]).dimensions], ['maps', []]], ['Trust, questions: There may be at most 12. There are 13.']],
    ['two quick questions', [[`${P3}.isQuick`, false]], ['Policy, questions: At least 3 must be in the quick form. 2 are marked isQuick.']],
    ['an effort of 4', [[`${P3}.stepsUp.3.effort`, 4]], ['P3, step up from level 4, effort: Effort is 1, 2 or 3, without quotation marks.']],
    ['a yes in quotation marks', [[`${P3}.canNotApply`, 'true']], ['P3, canNotApply: Write true or false here, without quotation marks.']],
    ['a part missing', [[`${P3}.evidence`, NOTHING]], ['P3, what shows it: This part is missing.']],
    ['an id with capitals', [['id', 'Small Steps']], ['id: An id is up to 64 small letters, digits and hyphens, such as our-channels.']],
    ['a version with a v', [['version', 'v1']], ['version: A version is two numbers with a full stop between them, such as 1.0.']],
    ['a template that does not exist', [[`${P3}.stepsUp.0.template`, 'TPL19']], ['P3, step up from level 1, template: Soundings has no template TPL19.']],
    ['a claim that does not exist', [[`${P3}.sources`, also('W1.2')]], ['P3, source 2: There is no claim W1.2 among the claims of this questionnaire.']],
    ['a claim of no work', [['claims.0.work', 'W2']], ['W1.1, work: There is no work W2 among the works of this questionnaire.']],
    ['a claim twice', [['claims', twice(0)]], ['W1.1, id: The id W1.1 is used already. Give each its own.']],
    ['a list that is none', [['dimensions', {}]], ['dimensions: A list belongs here, in square brackets.']],
  ])('finds %s', (_, edits, said) => {
    expect(saidOf(edits)).toEqual(said);
  });

  it.each<Row>([
    ['a circle of versions', [['maps', also(map('1.1', '1.0', MAP_LINES))]], ['version map 1.1 to 1.0: The version maps lead round in a circle: 1.1, 1.0, 1.1.']],
    ['a circle beside the way', [['maps', also(map('0.1', '0.2'), map('0.2', '0.1'))]], ['version map 0.1 to 0.2: The version maps lead round in a circle: 0.1, 0.2, 0.1.']],
    ['a map that leads nowhere', [['maps', also(map('0.1', '0.9'))]], ['version map 0.1 to 0.9, to: Version 0.9 leads no further. The last version map must lead to 1.1.']],
    ['a last map that ends before this version', [['version', '1.2']], ['version map 1.0 to 1.1, to: Version 1.1 leads no further. The last version map must lead to 1.2.']],
    ['two maps from one version', [['maps', also(map('1.0', '1.1', MAP_LINES))]], ['version map 1.0 to 1.1, from: Another version map begins at 1.0 too.']],
    ['a question that leads back to itself', [['maps', [
      map('0.9', '1.0', [line('same', 'P2', 'P1'), line('same', 'P4', 'P2'), ...MAP_LINES.slice(2)]),
      map('1.0', '1.1', [line('same', 'P1', 'P2'), line('same', 'P2', 'P1'), ...MAP_LINES.slice(2)]),
    ]]], ['version map 1.0 to 1.1, line 1: This question leads back to itself under other names: P1, P2, P1. An id is never used again.']],
    ['a line that points at no question', [['maps.0.lines', also(line('new', null, 'P9'))]], ['version map 1.0 to 1.1, line 16, to: Version 1.1 has no question P9.']],
    ['a question in two lines', [['maps.0.lines', also(line('same', 'P7', 'P2'))]], ['version map 1.0 to 1.1, line 16, to: The question P2 stands in another line too.']],
    ['an old question in two lines', [['maps.0.lines', also(line('dropped', 'P2', null))]], ['version map 1.0 to 1.1, line 16, from: The question P2 stands in another line too.']],
    ['a question in no line', [['maps.0.lines', without(4)]], ['version map 1.0 to 1.1, lines: The question A2 stands in no line.']],
    ['a reason missing', [['maps.0.lines.0.reason', null]], ['version map 1.0 to 1.1, line 1, reason: Say in a line why. Only “same” needs no reason.']],
    ['a reason in one language', [['maps.0.lines.0.reason.cy', '']], ['version map 1.0 to 1.1, line 1, reason, Welsh: There is no text in this language.']],
    ['a new question from somewhere', [['maps.0.lines.0.kind', 'new']], ['version map 1.0 to 1.1, line 1: A new question has no “from”, a dropped one no “to”, and all others have both.']],
    ['a line from nowhere to nowhere', [['maps.0.lines', also(line('same', null, null))]], [
      'version map 1.0 to 1.1, line 16: A new question has no “from”, a dropped one no “to”, and all others have both.',
    ]],
    ['an odd kind of line', [['maps.0.lines.0.kind', 'moved']], ['version map 1.0 to 1.1, line 1, kind: The kind is same, reworded, changed, new or dropped.']],
    ['a way on which a question gets lost', [['maps', also(map('0.9', '1.0', MAP_LINES.slice(1)))]], ['version map 0.9 to 1.0, lines: The question P1 stands in no line.']],
  ])('finds in the version maps %s', (_, edits, said) => {
    expect(saidOf(edits)).toEqual(said);
  });

  it('says the same in Welsh', () => {
    expect(saidOf([[`${P3}.levels.1.cy`, NOTHING]], 'cy')).toEqual(['P3, lefel 2, Cymraeg: Nid oes testun yn yr iaith hon.']);
    expect(saidOf([[`${P3}.levels`, without(4)]], 'cy')).toEqual(['P3, lefelau: Rhaid cael o leiaf 5. Mae 4 yma.']);
  });

  it('finds everything at once, in the order of the file', () => {
    const said = saidOf([[`${P3}.levels`, without(4)], ['dimensions.4.questions.2.levels.0.en', '<i>'], ['title.cy', ''], ['claims.0.date', 'May']]);
    expect(said).toEqual([
      'title, Welsh: There is no text in this language.',
      'P3, levels: There must be at least 5. There are 4.',
      'C3, level 1, English: A text may not hold HTML. It holds “<i”. Take it out, and write plain words.',
      'W1.1, date: A date is a year or a month, such as 2009 or 2011-11, or null for none.',
    ]);
  });

  it('lists fifty problems and counts the rest', () => {
    const edited: unknown = JSON.parse(JSON.stringify(smallQuestionnaire()).replaceAll(/"cy":"[^"]*"/g, '"cy":null'));
    const checked = checkQuestionnaire(edited);
    // Of each of 15 questions 12 texts, of each dimension 2, then 5 level names, title, instruction, work, claim and reason.
    expect(checked.ok ? undefined : [checked.problem.problems.length, checked.problem.more]).toEqual([50, 15 * 12 + 10 + 10 - 50]);
  });

  it.each([[null], [7], ['text'], [[]], [{}], [{ dimensions: [null, 7, 'x'] }], [{ dimensions: [{ questions: [null] }], maps: [[], { lines: 7 }] }]])('refuses %j', (stored) => {
    expect(checkQuestionnaire(stored).ok).toBe(false);
  });
});

describe('advice on a questionnaire', () => {
  it('names the levels of more than 26 words, which are no reason to refuse it', () => {
    const long = Array.from({ length: 27 }, () => 'gair').join(' ');
    const checked = checkQuestionnaire(editSmall([[`${P3}.levels.1.cy`, long], [`${P3}.levels.2.en`, long.slice('gair '.length)]]));
    expect(checked.ok && listLongLevels(checked.value)).toEqual([{ question: 'P3', level: 2, language: 'cy', words: 27 }]);
    expect(listLongLevels(BUILT_IN)).toEqual([]);
  });
});
