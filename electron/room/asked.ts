/** Puts what phones may know of the round into the form in which it travels. */

import { findDimensionOf } from '../../assessments/questionnaire/questionnaire.ts';
import type { RoomView } from '../host/room-desk.ts';
import type { Asked, Whereabouts } from './page/wire.ts';

/** What is asked of a phone, as texts in both languages, and where the room is. `turn` is the highest that has come from it. */
export function askedOf(view: RoomView, turn: number): Asked {
  const { questionnaire, language, rolesFrom, room, box, isShown, follows, asks } = view;
  const questions = view.questions.map(({ id, question, levels, canNotApply }) => ({
    id, dimension: findDimensionOf(questionnaire, id)?.name ?? question, question, levels, canNotApply,
  }));
  return { room, box, isShown, follows, asks, turn, language, instruction: questionnaire.instruction, levelNames: questionnaire.levelNames, questions, rolesFrom };
}

/** Where the room is. */
export function whereaboutsOf({ room, box, isShown, follows, asks }: RoomView, isClosing: boolean): Whereabouts {
  return { room, box, isShown, follows, asks, isClosing };
}
