/** Alone or in a workshop: the same choice wherever a round begins. */

import type { Form } from '../../assessments/questionnaire-model.ts';
import { Segmented } from '../forms/segmented.tsx';
import { useWords } from '../state/words.tsx';

export type Answering = 'alone' | 'workshop';

const ANSWERING = ['alone', 'workshop'] as const satisfies readonly Answering[];

interface AnsweringChoiceProps {
  readonly value: Answering;
  readonly onChoose: (answering: Answering) => void;
}

export function AnsweringChoice({ value, onChoose }: AnsweringChoiceProps) {
  const words = useWords().rounds;
  return <Segmented label={words.answering} value={value} options={ANSWERING.map((each) => ({ value: each, label: words.answeringLabel[each] }))} onChoose={onChoose} />;
}

/** The form that is proposed: what fits an hour in a room, all of it alone. */
export function proposedForm(answering: Answering): Form {
  return answering === 'workshop' ? 'quick' : 'full';
}
