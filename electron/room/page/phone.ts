/** The page on a phone in the room: shows what is asked, keeps what is chosen and sends it. */

import type { Language } from '../../../assessments/model.ts';
import type { Choice } from '../../../assessments/workshop-model.ts';
import { PHONE_WORDS } from '../../../assessments/words/phone.ts';
import { aroundOf, titleOf } from './around.ts';
import { sendVote } from './calls.ts';
import { drawFrame } from './frame.ts';
import { castVote, choiceOn, choose, countWaiting, sayRole, type SaidRole } from './memory.ts';
import { openRoom } from './room.ts';
import { drawScreen, type Drawn } from './screen-views.ts';
import { isSent, listOpen, nameScreen, screenOf, type Screen } from './screens.ts';
import { makeSender, type SendingNews } from './sending.ts';
import { openStore } from './store.ts';

/** Nothing is said of sending that is done within this time, in milliseconds. */
const QUIET = 300;

/** What is on the screen. */
interface Shown {
  readonly name: string;
  readonly screen: Screen;
  readonly view: Drawn;
}

let language: Language = 'en';
/** Whether somebody has chosen a language, here or for the whole phone. Else it is that of the room. */
let isOwnLanguage = true;
let shown: Shown | null = null;
let notice = '';
/** Whether somebody pressed the button with nothing chosen. */
let isMissing = false;
let role: SaidRole | null = null;
/** Whether the last vote has been acknowledged and nothing was chosen since, and whether it is too early to say anything of it. */
let isCounted = false;
let isQuiet = false;

const store = openStore(() => show());
const sender = makeSender({ store, send: sendVote, after: (wait, act) => setTimeout(act, wait), onNews: hearOfSending });
const room = openRoom({ store, onChange: () => show(), onReach: sender.start, onLeftBehind: () => note(words().room.otherVote) });
const frame = drawFrame({ onBack: () => goTo(room.read().at - 1), onLanguage: changeLanguage, onAct: press, onLeaveOut: () => goTo(room.read().at + 1) });
begin();

function begin(): void {
  const kept = store.read().language;
  const isWelsh = /^cy\b/i.test(navigator.language);
  isOwnLanguage = kept !== null || isWelsh;
  speak(kept ?? (isWelsh ? 'cy' : 'en'));
  show();
  room.start();
}

function words() {
  return PHONE_WORDS[language];
}

function speak(wanted: Language): void {
  language = wanted;
  frame.speak(language, words(), PHONE_WORDS[otherLanguage()]);
}

function otherLanguage(): Language {
  return language === 'en' ? 'cy' : 'en';
}

function changeLanguage(): void {
  notice = '';
  store.change((memory) => ({ ...memory, language: otherLanguage() }));
  isOwnLanguage = true;
  speak(otherLanguage());
  show(true);
}

/** Shows what there is to show now. Another screen takes the focus to its heading, so that it is read out and the keyboard goes on from there. */
function show(isAnew = false): void {
  const { asked, tries } = room.read();
  if (!isOwnLanguage && asked !== null) {
    isOwnLanguage = true;
    speak(asked.language);
  }
  const screen = screenOf(room.read(), store.read());
  const name = `${nameScreen(screen)} ${tries}`;
  const before = shown;
  if (before?.name === name && !isAnew) {
    shown = { ...before, screen };
    before.view.refresh();
  } else {
    const view = draw(screen, before?.view.field?.value ?? '');
    shown = { name, screen, view };
    frame.put(view.inside);
    if (before?.name !== name) arrive(shown, before);
  }
  tell();
}

function arrive({ view, screen }: Shown, before: Shown | null): void {
  isMissing = false;
  if (screen.kind !== 'question' && screen.kind !== 'end') isCounted = false;
  // Nobody has done anything yet: the page begins at its beginning.
  if (before === null || (before.screen.kind === 'looking' && screen.kind === 'join')) return;
  scrollTo(0, 0);
  (room.read().problem === null ? view.heading : (view.field ?? view.heading)).focus();
}

function draw(screen: Screen, typed: string): Drawn {
  const onRole = (chosen: SaidRole) => {
    role = chosen;
    isMissing = false;
    tell();
  };
  return drawScreen({ words: words(), language, memory: store.read }, screen, room.read(), { typed, role, onRole, onGoTo: goTo, onChoose, onTakeBack });
}

/** The bar above, the button below, and what is read out. */
function tell(): void {
  if (shown === null) return;
  const { screen, view } = shown;
  const waiting = countWaiting(store.read());
  const around = aroundOf({ words: words().room, screen, room: room.read(), act: view.act(), isMissing, notice, sending: sender.read(), waiting, isCounted, isQuiet });
  frame.tell(words(), around);
  document.title = titleOf(words().room, around, view.heading.textContent ?? '');
}

function note(text: string): void {
  notice = text;
  show();
}

function goTo(at: number): void {
  notice = '';
  room.goTo(at);
}

function onChoose(choice: Choice): void {
  const screen = shown?.screen;
  if (screen?.kind !== 'question' || screen.asked.box === null) return;
  const { box } = screen.asked;
  store.change((memory) => choose(memory, box, screen.question.id, choice));
  isCounted = false;
  isMissing = false;
  note('');
}

function onTakeBack(): void {
  const screen = shown?.screen;
  if (screen?.kind !== 'question') return;
  cast(screen, null);
  note(words().room.takenBack);
  shown?.view.heading.focus();
}

/** The one filled button. */
function press(): void {
  const screen = shown?.screen;
  const { asked } = room.read();
  if (screen?.kind === 'join') room.join(shown?.view.field?.value ?? '');
  else if (screen?.kind === 'full') room.tryAgain();
  else if (screen?.kind === 'role') pressOnRole();
  else if (screen?.kind === 'question') pressOn(screen);
  else if (screen?.kind === 'end' && asked !== null) goTo(listOpen(asked, store.read())[0]?.at ?? room.read().at);
}

function pressOnRole(): void {
  const said = role;
  isMissing = said === null;
  if (said !== null) store.change((memory) => sayRole(memory, said, room.read().asked?.rolesFrom ?? null));
  show();
}

function pressOn(screen: Extract<Screen, { kind: 'question' }>): void {
  const { asked, question, at, isLed } = screen;
  const choice = choiceOn(store.read(), asked.box ?? 'first', question.id);
  isMissing = choice === null;
  if (choice !== null && (isLed || !isSent(store.read(), asked, question.id))) cast(screen, choice);
  if (choice === null || isLed) show();
  else goTo(at + 1);
}

/** Makes a choice a vote. It is kept here at once, and sent in the background. */
function cast({ asked, question }: Extract<Screen, { kind: 'question' }>, vote: Choice | null): void {
  const { box } = asked;
  if (box === null) return;
  store.change((memory) => castVote(memory, box, question.id, vote));
  notice = '';
  isCounted = false;
  isQuiet = true;
  setTimeout(() => {
    isQuiet = false;
    tell();
  }, QUIET);
  sender.start();
}

function hearOfSending(news: SendingNews): void {
  const said = words().room;
  isQuiet = false;
  isCounted = news.kind === 'counted' && countWaiting(store.read()) === 0;
  if (news.kind === 'too-late') notice = news.count === 1 ? said.shownTooLate : said.shownTooLateSome(news.count);
  if (news.kind === 'unread') notice = said.badRequest;
  if (news.kind === 'not-joined') room.letInAgain();
  show();
}
