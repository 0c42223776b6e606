/** The form for an absent colleague: one page that works on its own, keeps what is chosen, and saves it as a small file. */

import { writeResponse } from '../../../assessments/absent/response-text.ts';
import type { Language } from '../../../assessments/model.ts';
import { FORM_WORDS, type FormWords } from '../../../assessments/words/absent-form.ts';
import { fill, findById, inLanguage, make, setText } from './dom.ts';
import { beginDraft, isUnsaved, nameResponse, responseOf, sayRole, voteInDraft, type Draft, type FormAsked } from './form-draft.ts';
import { makeId, offerFile, openKeeper } from './form-keeper.ts';
import { drawClearing, drawContents, drawDimensions, listQuestions, type FormDimension, type FormTold } from './form-sections.ts';
import { drawRole } from './role-view.ts';

const asked = JSON.parse(findById('asked').textContent ?? 'null') as FormAsked | null;
if (asked === null) tellNoData();
else openForm(asked);

/** Opened as it was built, without the questions of any round. */
function tellNoData(): void {
  const { en, cy } = FORM_WORDS;
  fill(
    findById('main'),
    make('h1', {}, en.form.noDataTitle), make('p', { class: 'lead' }, en.form.noData),
    make('h2', { lang: 'cy' }, cy.form.noDataTitle), make('p', { class: 'lead', lang: 'cy' }, cy.form.noData),
  );
}

function openForm(paper: FormAsked): void {
  const keeper = openKeeper(paper.round);
  let draft = keeper.read() ?? beginDraft(makeId());
  let language = paper.language;
  let dimensions: readonly FormDimension[] = [];

  const progress = make('p', { class: 'where', role: 'status' });
  const onward = make('button', { type: 'button', class: 'underlined' });
  const other = make('button', { type: 'button', class: 'underlined' });
  const status = make('p', { class: 'notice', role: 'status' });
  const problem = make('p', { class: 'problem', role: 'alert' });
  const blank = make('p', {});
  const save = make('button', { type: 'button', class: 'filled' });
  fill(findById('top'), progress, other, onward);

  const words = () => FORM_WORDS[language];
  const told = (): FormTold => ({ words: words(), language, asked: paper, draft: () => draft });
  const listOpen = () => listQuestions(dimensions).filter(({ id }) => draft.votes[id] === undefined);

  const change = (now: Draft) => {
    draft = now;
    keeper.keep(draft);
    setText(problem, '');
    refresh();
  };

  const refresh = () => {
    const { form } = words();
    const open = listOpen().length;
    for (const dimension of dimensions) {
      dimension.refresh();
      for (const question of dimension.questions) question.refresh();
    }
    setText(progress, form.progress(paper.questions.length - open, paper.questions.length));
    setText(blank, form.blank(open));
    status.className = draft.isSaved === false ? 'notice' : 'notice calm';
    setText(status, draft.isSaved === null ? '' : draft.isSaved ? `${form.saved(nameResponse(paper, draft))} ${form.savedOnce}` : form.changed);
    onward.hidden = open === 0;
  };

  const draw = () => {
    const { form } = words();
    document.documentElement.lang = language;
    document.title = `${form.title(paper.organisation)} · Soundings`;
    setText(other, FORM_WORDS[otherOf(language)].form.otherLanguage);
    other.lang = otherOf(language);
    setText(onward, form.nextOpen);
    setText(save, form.save);
    dimensions = drawDimensions(told(), (question, choice) => change(voteInDraft(draft, question, choice)));
    const links = make('nav', { 'aria-label': form.progressIn }, make('ul', { class: 'dimension-links' }, ...dimensions.map(({ link }) => link)));
    const role = paper.rolesFrom === null ? [] : [make('section', {}, drawRole({ words: words(), least: paper.rolesFrom, heading: 'h2', said: draft.role, onSay: (said) => change(sayRole(draft, said)) }).element)];
    const end = make('section', { 'aria-labelledby': 'save-title' }, make('h2', { id: 'save-title' }, form.saveTitle), ...drawContents(words()), blank, problem, save, status, drawClearing(words(), clear));
    fill(findById('main'), ...drawLead(words(), paper, language, keeper.canKeep), links, ...dimensions.map(({ element }) => element), ...role, end);
    refresh();
  };

  const clear = () => {
    draft = beginDraft(makeId());
    keeper.keep(null);
    draw();
    setText(status, words().form.cleared);
    scrollTo(0, 0);
    findById('title').focus();
  };

  const saveResponse = () => {
    const response = responseOf(paper, draft);
    if (response === undefined) {
      setText(problem, words().form.nothingYet);
      return;
    }
    offerFile(nameResponse(paper, draft), writeResponse(response));
    change({ ...draft, isSaved: true });
  };

  save.addEventListener('click', saveResponse);
  onward.addEventListener('click', () => listOpen()[0]?.heading.focus());
  other.addEventListener('click', () => {
    const place = placeOnScreen(dimensions);
    language = otherOf(language);
    draw();
    place?.(dimensions);
  });
  addEventListener('beforeunload', (event) => {
    if (!isUnsaved(draft)) return;
    event.preventDefault();
    // Browsers of before 2023 ask only then.
    event.returnValue = true;
  });
  draw();
}

function drawLead({ form, common }: FormWords, { organisation, day, isSample, questions, instruction }: FormAsked, language: Language, canKeep: boolean): readonly Node[] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const round = form.round(common.day(date, common.months[month - 1] ?? '', year));
  const rule = inLanguage(instruction, language);
  return [
    ...(isSample ? [make('p', { class: 'tag' }, common.sampleTag)] : []),
    make('h1', { id: 'title', tabindex: '-1' }, form.title(organisation)),
    make('p', { class: 'rule' }, round),
    make('p', { class: 'lead' }, form.lead),
    make('p', { class: 'lead' }, form.leadHow(questions.length)),
    make('p', { class: 'lead' }, canKeep ? form.leadKept : form.leadNotKept),
    make('p', { class: 'lead', ...rule.language }, make('b', {}, rule.text)),
  ];
}

/** Notes which question stands at the top of the window, and how to bring it there again once all is drawn anew. */
function placeOnScreen(dimensions: readonly FormDimension[]): ((drawn: readonly FormDimension[]) => void) | undefined {
  const topOf = (element: Element) => element.getBoundingClientRect().top;
  const all = listQuestions(dimensions);
  const found = all.find(({ element }) => topOf(element) > 0) ?? all[all.length - 1];
  if (found === undefined || scrollY === 0) return undefined;
  const before = topOf(found.element);
  return (drawn) => {
    const again = listQuestions(drawn).find(({ id }) => id === found.id);
    if (again !== undefined) scrollBy(0, topOf(again.element) - before);
  };
}

function otherOf(language: Language): Language {
  return language === 'en' ? 'cy' : 'en';
}
