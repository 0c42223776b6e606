/** One question: its five levels in one column joined by a line, then "don't know" and, where allowed, "does not apply". */

import type { Language } from '../../../assessments/model.ts';
import type { Text } from '../../../assessments/questionnaire-model.ts';
import type { Choice } from '../../../assessments/workshop-model.ts';
import type { AskingWords } from '../../../assessments/words/phone.ts';
import { inLanguage, make } from './dom.ts';
import type { AskedQuestion, QuestionPaper } from './wire.ts';

const CHOICES: readonly Choice[] = [1, 2, 3, 4, 5, 'unknown', 'not-applicable'];
const KEYS: Readonly<Record<string, Choice>> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, d: 'unknown', n: 'not-applicable' };

/** `instruction` is null where it has been said before. */
interface QuestionWanted {
  readonly paper: Pick<QuestionPaper, 'levelNames'> & { readonly instruction: Text | null };
  readonly question: AskedQuestion;
  readonly language: Language;
  readonly words: AskingWords;
  /** The question as a heading of the right rank. */
  readonly heading: 'h1' | 'h3';
  readonly onChoose: (choice: Choice) => void;
}

/** A question that has been drawn. `show` marks a choice, or none. */
export interface QuestionView {
  readonly element: HTMLFieldSetElement;
  readonly heading: HTMLElement;
  readonly show: (choice: Choice | null) => void;
}

/** Draws a question. Each radio is named by its whole descriptor, with the name of the level as more about it: methods G15. */
export function drawQuestion({ paper, question, language, words, heading: rank, onChoose }: QuestionWanted): QuestionView {
  const { id } = question;
  const asked = inLanguage(question.question, language);
  const heading = make(rank, { tabindex: '-1', ...asked.language }, asked.text);
  const rule = paper.instruction === null ? null : inLanguage(paper.instruction, language);
  const rows = CHOICES.filter((choice) => choice !== 'not-applicable' || question.canNotApply).map((choice) => {
    const input = make('input', { type: 'radio', name: id, value: String(choice), autocomplete: 'off' });
    return { choice, input, label: typeof choice === 'number' ? drawLevel(choice, input) : make('label', { class: 'level apart' }, input, make('span', {}, apartWord(choice))) };
  });
  const show = (chosen: Choice | null) => {
    for (const { choice, input, label } of rows) {
      input.checked = choice === chosen;
      label.setAttribute('data-is', choice === chosen ? 'chosen' : typeof choice === 'number' && typeof chosen === 'number' && choice < chosen ? 'under' : 'open');
    }
  };
  const choose = (choice: Choice) => {
    show(choice);
    onChoose(choice);
  };
  for (const { choice, input } of rows) input.addEventListener('change', () => choose(choice));

  const element = make(
    'fieldset',
    { class: 'levels', ...(rule !== null && { 'aria-describedby': `${id}-rule` }) },
    make('legend', {}, heading),
    ...(rule === null ? [] : [make('p', { class: 'rule', id: `${id}-rule`, ...rule.language }, rule.text)]),
    make('div', { class: 'level-list' }, ...rows.filter(({ choice }) => typeof choice === 'number').map(({ label }) => label)),
    ...rows.filter(({ choice }) => typeof choice !== 'number').map(({ label }) => label),
  );
  element.addEventListener('keydown', (event) => {
    const row = rows.find(({ choice }) => choice === KEYS[event.key.toLowerCase()]);
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    row.input.focus();
    choose(row.choice);
  });
  return { element, heading, show };

  function drawLevel(level: number, input: HTMLElement): HTMLLabelElement {
    const name = inLanguage(paper.levelNames[level - 1], language);
    const descriptor = inLanguage(question.levels[level - 1], language);
    const [named, told] = [`${id}-${level}-name`, `${id}-${level}-text`];
    input.setAttribute('aria-labelledby', told);
    input.setAttribute('aria-describedby', named);
    return make(
      'label',
      { class: 'level' },
      input,
      make(
        'span',
        { class: 'level-said' },
        make('span', { class: 'level-name', id: named }, make('b', name.language, name.text), ' ', make('span', { class: 'level-number' }, words.asking.level(level))),
        make('span', { class: 'level-text', id: told, ...descriptor.language }, descriptor.text),
      ),
    );
  }

  function apartWord(choice: Choice): string {
    return choice === 'unknown' ? words.asking.unknown : words.asking.notApplicable;
  }
}
