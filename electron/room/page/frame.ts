/** What stands round every screen of the phone: the bar above it, the one filled button below it, and the lines that are read out when they change. */

import type { Language } from '../../../assessments/model.ts';
import type { PhoneWords } from '../../../assessments/words/phone.ts';
import { fill, findById, make, setText } from './dom.ts';

interface FrameWanted {
  readonly onBack: () => void;
  readonly onLanguage: () => void;
  readonly onAct: () => void;
  readonly onLeaveOut: () => void;
}

/** What changes round a screen. `act` is the name of the filled button, null where there is none; `number` is that of the question, null where none is shown. */
export interface Around {
  readonly act: string | null;
  readonly hasBack: boolean;
  readonly hasLeaveOut: boolean;
  readonly number: { readonly at: number; readonly of: number } | null;
  readonly problem: string;
  readonly notice: string;
  readonly status: string;
}

/** The frame that has been drawn. */
export interface Frame {
  /** Puts another screen into it. */
  readonly put: (inside: readonly Node[]) => void;
  readonly tell: (words: PhoneWords, around: Around) => void;
  readonly speak: (language: Language, words: PhoneWords, other: PhoneWords) => void;
}

/** Draws the frame, once: what is read out when it changes has to be there before. */
export function drawFrame({ onBack, onLanguage, onAct, onLeaveOut }: FrameWanted): Frame {
  const back = make('button', { type: 'button', class: 'underlined' });
  const place = make('p', { class: 'where' });
  const other = make('button', { type: 'button', class: 'underlined' });
  const notice = make('p', { class: 'notice', role: 'status' });
  const screen = make('div', {});
  const problem = make('p', { class: 'problem', role: 'alert' });
  const leaveOut = make('button', { type: 'button', class: 'underlined' });
  const act = make('button', { type: 'submit', class: 'filled' });
  const status = make('span', { role: 'status' });
  const secret = make('span', { class: 'secret' });
  const page = findById('page');
  const foot = findById('foot');
  fill(findById('top'), back, place, other);
  fill(findById('main'), notice, screen);
  fill(foot, problem, leaveOut, act, make('p', { class: 'foot-note' }, status, ' ', secret));
  back.addEventListener('click', onBack);
  other.addEventListener('click', onLanguage);
  leaveOut.addEventListener('click', onLeaveOut);
  page.addEventListener('submit', (event) => {
    event.preventDefault();
    onAct();
  });
  page.hidden = false;

  return {
    put: (inside) => fill(screen, ...inside),
    tell: (words, around) => {
      // Its place stays, so that the number stands in the middle.
      back.className = around.hasBack ? 'underlined' : 'underlined gone';
      leaveOut.hidden = !around.hasLeaveOut;
      act.hidden = around.act === null;
      setText(act, around.act ?? '');
      const isNew = problem.textContent !== around.problem;
      setText(problem, around.problem);
      setText(notice, around.notice);
      setText(status, around.status);
      secret.hidden = around.status !== '';
      fill(place, ...tellPlace(words, around.number));
      // Large letters on a small screen: the levels must not lie under the button for good.
      foot.className = '';
      if (foot.offsetHeight * 2 > innerHeight) foot.className = 'still';
      if (isNew && around.problem !== '') problem.scrollIntoView({ block: 'nearest' });
    },
    speak: (language, words, others) => {
      document.documentElement.lang = language;
      setText(back, words.room.back);
      setText(leaveOut, words.room.leaveOut);
      setText(secret, words.room.secret);
      setText(other, others.room.otherLanguage);
      other.lang = language === 'en' ? 'cy' : 'en';
    },
  };
}

function tellPlace(words: PhoneWords, number: Around['number']): readonly Node[] {
  if (number === null) return [];
  if (number.of === 1) return [make('b', {}, words.room.oneQuestion)];
  return [make('b', {}, `${words.room.where} ${number.at + 1}`), document.createTextNode(` ${words.room.whereOf(number.of)}`)];
}
