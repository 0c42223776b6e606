/** Draws the parts of the form: the questions of each dimension, and what is said of the file at the end. */

import type { Language } from '../../../assessments/model.ts';
import type { QuestionId } from '../../../assessments/questionnaire-model.ts';
import type { Choice } from '../../../assessments/workshop-model.ts';
import type { FormWords } from '../../../assessments/words/absent-form.ts';
import { fill, inLanguage, make } from './dom.ts';
import type { Draft, FormAsked } from './form-draft.ts';
import { drawQuestion } from './question-view.ts';
import type { AskedQuestion } from './wire.ts';

/** What every part is drawn from. */
export interface FormTold {
  readonly words: FormWords;
  readonly language: Language;
  readonly asked: FormAsked;
  readonly draft: () => Draft;
}

/** A question of the form. */
export interface FormQuestion {
  readonly id: QuestionId;
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  readonly refresh: () => void;
}

/** A dimension of the form. `count` is where its progress stands. */
export interface FormDimension {
  readonly element: HTMLElement;
  readonly link: HTMLElement;
  readonly questions: readonly FormQuestion[];
  readonly refresh: () => void;
}

/** Each dimension with its questions, in their order. */
export function drawDimensions(told: FormTold, onVote: (question: QuestionId, choice: Choice | null) => void): readonly FormDimension[] {
  const { asked, language } = told;
  const names = asked.questions.map(({ dimension }) => dimension.en);
  return names
    .filter((name, at) => names.indexOf(name) === at)
    .map((name, at) => {
      const asking = asked.questions.filter(({ dimension }) => dimension.en === name);
      const shown = inLanguage(asking[0]?.dimension, language);
      const questions = asking.map((question) => drawFormQuestion(told, question, onVote));
      const count = make('span', { class: 'count' });
      const id = `dimension-${at + 1}`;
      return {
        element: make('section', { 'aria-labelledby': id }, make('h2', { id, tabindex: '-1', ...shown.language }, shown.text), ...questions.map(({ element }) => element)),
        link: make('li', {}, make('a', { href: `#${id}`, ...shown.language }, shown.text), ' ', count),
        questions,
        refresh: () => {
          const given = asking.filter((question) => told.draft().votes[question.id] !== undefined).length;
          count.textContent = told.words.form.dimensionCount(given, asking.length);
        },
      };
    });
}

/** All questions of all dimensions, in their order. */
export function listQuestions(dimensions: readonly FormDimension[]): readonly FormQuestion[] {
  return dimensions.reduce<readonly FormQuestion[]>((all, { questions }) => all.concat(questions), []);
}

function drawFormQuestion({ words, language, asked, draft }: FormTold, question: AskedQuestion, onVote: (question: QuestionId, choice: Choice | null) => void): FormQuestion {
  const { id } = question;
  const { element, heading, show } = drawQuestion({ paper: { levelNames: asked.levelNames, instruction: null }, question, language, words, heading: 'h3', onChoose: (choice) => onVote(id, choice) });
  const takeBack = make('button', { type: 'button', class: 'underlined' }, words.asking.takeBack);
  const refresh = () => {
    const vote = draft().votes[id] ?? null;
    show(vote);
    takeBack.hidden = vote === null;
  };
  takeBack.addEventListener('click', () => {
    onVote(id, null);
    heading.focus();
  });
  refresh();
  const number = asked.questions.indexOf(question) + 1;
  return { id, heading, refresh, element: make('div', { class: 'question' }, make('p', { class: 'rule' }, words.form.questionOf(number, asked.questions.length)), element, takeBack) };
}

/** What is in the file and what is not, in two lists. */
export function drawContents({ form }: FormWords): readonly Node[] {
  const list = (title: string, lines: readonly string[]) => make('div', {}, make('h3', {}, title), make('ul', { class: 'dots' }, ...lines.map((line) => make('li', {}, line))));
  return [make('div', { class: 'contents' }, list(form.inIt, form.inItList), list(form.notInIt, form.notInItList)), make('p', {}, form.openToRead)];
}

/** The way to clear the form, which asks first. */
export function drawClearing({ form }: FormWords, onClear: () => void): HTMLElement {
  const place = make('div', {});
  const button = (text: string, act: () => void) => {
    const made = make('button', { type: 'button', class: 'underlined' }, text);
    made.addEventListener('click', act);
    return made;
  };
  const show = (isAsked: boolean) => {
    if (isAsked) fill(place, make('p', {}, make('b', {}, form.clearAsk), ` ${form.clearText}`), button(form.clearNot, () => turn(false)), button(form.clearNow, onClear));
    else fill(place, button(form.clear, () => turn(true)));
  };
  const turn = (isAsked: boolean) => {
    show(isAsked);
    place.querySelector('button')?.focus();
  };
  show(false);
  return place;
}
