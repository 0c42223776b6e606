/** The note under a drawing. The label of confidence in it is the button to how it is worked out. */

import { explainConfidence } from '../../../assessments/report/explanations-votes.ts';
import { listNoteParts } from '../../../assessments/report/round-note.ts';
import type { Subject } from '../../../assessments/report/subject.ts';
import { FigureButton } from '../../parts/explain.tsx';

export function RoundNote({ subject, more = '' }: { readonly subject: Subject; readonly more?: string }) {
  const explanation = explainConfidence(subject);
  return (
    <>
      {listNoteParts(subject).map(({ text, isConfidence }) =>
        isConfidence && explanation !== null ? (
          <FigureButton key={text} explanation={explanation} name={text.replace(/\.$/, '')}>
            {text}
          </FigureButton>
        ) : (
          <span key={text}> {text} </span>
        ),
      )}
      {more}
    </>
  );
}
