/** Draws each screen of the phone. */

import type { Language } from '../../../assessments/model.ts';
import type { Choice } from '../../../assessments/workshop-model.ts';
import type { PhoneWords } from '../../../assessments/words/phone.ts';
import { inLanguage, make } from './dom.ts';
import { choiceOn, countWaiting, voteOn, type Memory, type SaidRole } from './memory.ts';
import { drawQuestion } from './question-view.ts';
import { drawRole } from './role-view.ts';
import type { RoomState } from './room.ts';
import { countVotes, isSent, listOpen, type Screen } from './screens.ts';
import type { Asked } from './wire.ts';

/** A screen that has been drawn. `act` names the one filled button, null where there is none. `refresh` shows what has changed on the same screen. */
export interface Drawn {
  readonly inside: readonly Node[];
  readonly heading: HTMLElement;
  readonly act: () => string | null;
  readonly refresh: () => void;
  /** The field that a problem is about. */
  readonly field?: HTMLInputElement;
}

/** What every screen is drawn from. */
export interface Told {
  readonly words: PhoneWords;
  readonly language: Language;
  readonly memory: () => Memory;
}

/** What somebody may do on a screen, and what they have begun there. */
interface Doing {
  readonly typed: string;
  readonly role: SaidRole | null;
  readonly onRole: (role: SaidRole) => void;
  readonly onGoTo: (at: number) => void;
  readonly onChoose: (choice: Choice) => void;
  readonly onTakeBack: () => void;
}

const nothing = () => undefined;

/** Draws a screen. */
export function drawScreen(told: Told, screen: Screen, { asked, problem, isBack }: RoomState, doing: Doing): Drawn {
  const said = told.words.room;
  switch (screen.kind) {
    case 'join':
      return drawJoin(told, doing.typed, problem === null ? '' : said[problem], isBack ? said.joinAgain : '');
    case 'full':
      return drawNote(said.fullTitle, said.fullText, said.tryAgain);
    case 'waiting':
      return drawNote(said.waitingTitle, said.waitingText);
    case 'shown':
      return drawNote(said.shownTitle, said.shownText);
    case 'closed':
      return drawNote(said.closedTitle, countWaiting(told.memory()) === 0 ? said.closedText : said.closedUnsent);
    case 'question':
      return drawQuestionScreen(told, screen, doing);
    default:
      if (asked === null || screen.kind === 'looking') return drawLooking(said.looking);
      return screen.kind === 'end' ? drawEnd(told, asked, doing.onGoTo) : drawRoleScreen(told, asked.rolesFrom ?? 0, doing.role, doing.onRole);
  }
}

/** The field for the code of the room. `problem` says what is wrong with what was typed, `note` why it is asked for. */
function drawJoin({ words }: Told, code: string, problem: string, note: string): Drawn {
  const heading = make('h1', { tabindex: '-1' }, words.room.joinTitle);
  const field = make('input', {
    id: 'code', class: 'code', type: 'text', inputmode: 'numeric', autocomplete: 'off', 'aria-describedby': problem === '' ? 'code-hint' : 'code-problem code-hint',
    ...(problem !== '' && { 'aria-invalid': 'true' }),
  });
  field.value = code;
  const told = [
    make('label', { for: 'code' }, words.room.code),
    make('p', { id: 'code-hint', class: 'rule' }, words.room.codeHint),
    ...(problem === '' ? [] : [make('p', { id: 'code-problem', class: 'problem' }, problem)]),
    field,
  ];
  const inside = [heading, ...(note === '' ? [] : [make('p', { class: 'notice' }, note)]), make('div', { class: problem === '' ? 'field' : 'field wrong' }, ...told)];
  return { inside, heading, field, act: () => words.room.join, refresh: nothing };
}

/** A screen with nothing to do but read, and perhaps one button. */
function drawNote(title: string, text: string, act: string | null = null): Drawn {
  const heading = make('h1', { tabindex: '-1' }, title);
  return { inside: [heading, ...(text === '' ? [] : [make('p', { class: 'lead' }, text)])], heading, act: () => act, refresh: nothing };
}

/** Nothing is said of a room that answers at once. */
function drawLooking(title: string): Drawn {
  const drawn = drawNote(title, '');
  drawn.heading.className = 'soon';
  return drawn;
}

/** The question for the role group. */
function drawRoleScreen({ words }: Told, least: number, said: SaidRole | null, onSay: (role: SaidRole) => void): Drawn {
  const { element, heading } = drawRole({ words, least, heading: 'h1', said, onSay });
  return { inside: [element], heading, act: () => words.room.chooseRole, refresh: nothing };
}

/** One question. */
function drawQuestionScreen(
  { words, language, memory }: Told,
  { asked, question, at, isLed }: Extract<Screen, { kind: 'question' }>,
  { onChoose, onTakeBack }: Pick<Doing, 'onChoose' | 'onTakeBack'>,
): Drawn {
  const box = asked.box ?? 'first';
  const { element, heading, show } = drawQuestion({ paper: asked, question, language, words, heading: 'h1', onChoose });
  const takeBack = make('button', { type: 'button', class: 'underlined' }, words.asking.takeBack);
  takeBack.addEventListener('click', onTakeBack);
  const refresh = () => {
    show(choiceOn(memory(), box, question.id));
    takeBack.hidden = voteOn(memory(), box, question.id) === null;
  };
  refresh();
  const act = () => {
    if (isLed || !isSent(memory(), asked, question.id)) return words.room.send;
    return at === asked.questions.length - 1 ? words.room.toEnd : words.room.next;
  };
  const more = isLed ? [make('p', { class: 'rule' }, words.room.following)] : [];
  return { inside: [element, make('p', {}, takeBack), ...more], heading, act, refresh };
}

/** The end: how many votes are given, and which questions have none. */
function drawEnd({ words, language, memory }: Told, asked: Asked, onGoTo: (at: number) => void): Drawn {
  const of = asked.questions.length;
  const given = countVotes(asked, memory());
  const open = listOpen(asked, memory());
  const [title, text] = open.length === 0 ? [words.room.doneTitle(of), words.room.doneText] : [words.room.partTitle(given, of), words.room.partText];
  const heading = make('h1', { tabindex: '-1' }, title);
  const lines = open.map(({ at, question, isChosen }) => {
    const name = inLanguage(question.question, language);
    const link = make('button', { type: 'button', class: 'underlined', ...name.language }, words.room.openLine(at + 1, name.text));
    link.addEventListener('click', () => onGoTo(at));
    return make('li', {}, link, ...(isChosen ? [make('span', { class: 'rule' }, words.room.openChosen)] : []));
  });
  const again = make('button', { type: 'button', class: 'underlined' }, words.room.lookAgain);
  again.addEventListener('click', () => onGoTo(0));
  const list = open.length === 0 ? [make('p', {}, again)] : [make('h2', {}, words.room.openTitle), make('ul', { class: 'open-questions' }, ...lines)];
  return {
    inside: [heading, make('p', { class: 'lead' }, text), ...list],
    heading,
    act: () => (open.length === 0 ? null : words.room.goToFirst),
    refresh: nothing,
  };
}
