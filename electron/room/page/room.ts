/** The phone's way into the room and where it is there: lets itself in, asks what is asked, and follows where it is led. */

import type { BoxId } from '../../../assessments/workshop-model.ts';
import { askQuestions, askToJoin, type Heard } from './calls.ts';
import { openLine } from './line.ts';
import { dropWaiting, enterRoom, forgetPast, listLeftBehind } from './memory.ts';
import { placeToStart, type Phone } from './screens.ts';
import type { Store } from './store.ts';
import type { Asked, Joined, Refusal, Whereabouts } from './wire.ts';

/** Why a phone is not in the room, as its words name it. */
export type JoinProblem = 'codeMissing' | 'codeWrong' | 'tooManyTries' | 'joinLost';

const DIGITS = 6;

/** How the phone stands to the room. `isUp`: it hears from it. `isBack`: it was in before, and is asked for the code again. `tries` goes up with each code that was of no use. */
export interface RoomState extends Phone {
  readonly isUp: boolean;
  readonly isJoining: boolean;
  readonly isBack: boolean;
  readonly problem: JoinProblem | null;
  readonly tries: number;
}

interface RoomWanted {
  readonly store: Store;
  readonly onChange: () => void;
  /** The room can be reached, or is at another vote: what waits may be sent now. */
  readonly onReach: () => void;
  /** Votes that waited were for a vote that is over. */
  readonly onLeftBehind: () => void;
}

/** The room, as the phone has to do with it. */
export interface PhoneRoom {
  readonly read: () => RoomState;
  readonly start: () => void;
  readonly join: (text: string) => void;
  readonly goTo: (at: number) => void;
  /** The room does not know this phone any more. */
  readonly letInAgain: () => void;
  /** Tries once more to be let in. */
  readonly tryAgain: () => void;
}

/** Opens the way to the room. Nothing is asked before `start`. */
export function openRoom({ store, onChange, onReach, onLeftBehind }: RoomWanted): PhoneRoom {
  let state: RoomState = { phase: 'looking', asked: null, where: null, at: 0, isUp: true, isJoining: false, isBack: false, problem: null, tries: 0 };
  /** Goes up with each event, so that an answer that was overtaken by one is known. */
  let events = 0;
  let hasTriedAlone = false;
  let isAsking = false;
  let isLettingIn = false;
  /** The code that was typed last. */
  let typed: string | null = null;

  const set = (changes: Partial<RoomState>) => {
    state = { ...state, ...changes };
    onChange();
  };

  const ask = () => {
    if (isAsking || state.phase === 'join' || state.phase === 'full') return;
    isAsking = true;
    const before = events;
    askQuestions((heard) => {
      isAsking = false;
      if (heard?.ok === true) {
        hasTriedAlone = false;
        enter(heard.value, before);
      } else if (heard?.problem.kind === 'not-joined') letIn();
      else set({ isUp: false });
      line.answered(heard?.ok === true);
    });
  };

  const enter = (asked: Asked, before: number) => {
    store.change((memory) => enterRoom(memory, asked));
    const isOther = asked.room !== state.asked?.room || asked.box !== state.asked.box || asked.asks !== state.asked.asks;
    const { room, box, isShown, follows, asks } = asked;
    state = { ...state, phase: 'in', isUp: true, isBack: true, problem: null, asked, at: isOther ? placeToStart(asked, store.read()) : state.at };
    be(before === events || state.where === null ? { room, box, isShown, follows, asks, isClosing: false } : state.where);
  };

  const be = (where: Whereabouts) => {
    const before = state.where;
    const { asked } = state;
    const wasLed = before !== null && before.follows !== null && where.follows === null;
    state = { ...state, phase: 'in', where, at: wasLed && asked !== null ? placeToStart(asked, store.read()) : state.at };
    tidy(where);
    onChange();
    onReach();
    const isKnown = asked !== null && asked.room === where.room && (where.box === null || (asked.box === where.box && asked.asks === where.asks));
    if (!isKnown && !where.isClosing) ask();
  };

  const tidy = (where: Whereabouts) => {
    if (store.read().room !== where.room) return;
    const left = listLeftBehind(store.read(), where.box);
    store.change((memory) => forgetPast(left.reduce((now: typeof memory, box: BoxId) => dropWaiting(now, box), memory), where));
    if (left.length > 0) onLeftBehind();
  };

  const letIn = () => {
    if (isLettingIn) return;
    const { pass, code: kept } = store.read();
    const code = readCode(location.hash) ?? typed ?? kept;
    if (hasTriedAlone || (pass === null && code === null)) return set({ phase: 'join' });
    hasTriedAlone = true;
    isLettingIn = true;
    askToJoin({ code: code ?? '', ...(pass !== null && { pass }) }, (heard) => {
      isLettingIn = false;
      if (heard === null || (!heard.ok && heard.problem.kind === 'later')) hasTriedAlone = false;
      // A code from before is nobody's mistake.
      if (heard?.ok === false && heard.problem.kind === 'wrong-code' && code === kept) return set({ phase: 'join' });
      hearOfJoining(heard, code);
    });
  };

  const hearOfJoining = (heard: Heard<Joined>, code: string | null) => {
    if (heard?.ok === true) {
      store.change((memory) => ({ ...memory, pass: heard.value.pass, code }));
      state = { ...state, phase: 'looking', isJoining: false, problem: null };
      onChange();
      ask();
      return;
    }
    const kind = heard?.problem.kind ?? 'later';
    // Whoever let itself in does so again with the next question.
    if (kind === 'later' && state.phase !== 'join' && state.phase !== 'full') return set({ isUp: false });
    refuse(kind);
  };

  const refuse = (kind: Refusal['kind']) => {
    const problem = kind === 'wrong-code' ? 'codeWrong' : kind === 'too-many-tries' ? 'tooManyTries' : 'joinLost';
    if (kind === 'room-is-full') set({ phase: 'full', isJoining: false, problem: null });
    else set({ phase: 'join', isJoining: false, problem, tries: state.tries + 1 });
  };

  const line = openLine({
    ask,
    onWhere: (where) => {
      events += 1;
      be(where);
    },
    onChange: (isUp) => set({ isUp }),
  });
  const tryAgain = () => {
    hasTriedAlone = false;
    letIn();
  };
  addEventListener('hashchange', tryAgain);

  return {
    read: () => state,
    start: ask,
    join: (text) => {
      if (state.isJoining) return;
      const code = readCode(text);
      if (code === null) return set({ problem: 'codeMissing', tries: state.tries + 1 });
      typed = code;
      set({ isJoining: true });
      hasTriedAlone = true;
      const { pass } = store.read();
      askToJoin({ code, ...(pass !== null && { pass }) }, (heard) => hearOfJoining(heard, code));
    },
    goTo: (at) => set({ at }),
    letInAgain: letIn,
    tryAgain,
  };
}

/** The six digits in what was typed, pasted or scanned, whatever stands between them; null where it is not six. */
export function readCode(text: string): string | null {
  const digits = text.replace(/[^0-9]/g, '');
  return digits.length === DIGITS ? digits : null;
}
